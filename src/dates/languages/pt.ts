import type { Language } from './language.ts';

/** Portuguese, European and Brazilian. */
export const pt: Language = {
  id: 'pt',
  common: 'o|a|os|as|de|do|da|dos|das|e|que|em|um|uma|no|na|nos|nas|com|para|por|não|foi|se|ao|mais|como|mas|era|são|ali|houve|nenhuma|ela|ele',
  signs: 'ãõ',
  titles: 'dona|senhor|senhora|sr|sra|dom',
  months: ['janeiro|jan.', 'fevereiro|fev.', 'março|mar.', 'abril|abr.', 'maio|mai.', 'junho|jun.', 'julho|jul.', 'agosto|ago.', 'setembro|set.', 'outubro|out.', 'novembro|nov.', 'dezembro|dez.'],
  weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
  seasons: ['primavera', 'verão', 'outono', 'inverno'],
  cardinals: [[1, 'um|uma'], [2, 'dois|duas'], [3, 'três'], [4, 'quatro'], [5, 'cinco'], [6, 'seis'], [7, 'sete'], [8, 'oito'], [9, 'nove'], [10, 'dez'], [11, 'onze'], [12, 'doze'], [13, 'treze'], [14, 'catorze|quatorze'], [15, 'quinze'], [18, 'dezoito'], [20, 'vinte'], [30, 'trinta'], [40, 'quarenta'], [50, 'cinquenta'], [100, 'cem']],
  ordinals: [[1, 'primeiro|primeira'], [2, 'segundo|segunda'], [3, 'terceiro|terceira'], [4, 'quarto|quarta'], [5, 'quinto|quinta'], [6, 'sexto'], [7, 'sétimo'], [8, 'oitavo'], [9, 'nono'], [10, 'décimo'], [-1, 'último|última']],
  ordinalSuffixes: 'º|ª|o|a',
  decadeSuffixes: 's',
  decadeYears: 'anos',
  tens: [[20, 'vinte'], [30, 'trinta'], [40, 'quarenta'], [50, 'cinquenta'], [60, 'sessenta'], [70, 'setenta'], [80, 'oitenta'], [90, 'noventa']],
  units: {
    minute: 'minuto|minutos', hour: 'hora|horas', day: 'dia|dias', night: 'noite|noites', week: 'semana|semanas', month: 'mês|meses', quarter: 'trimestre', half: 'metade|semestre', year: 'ano|anos', decade: 'década|décadas', century: 'século|séculos|séc.|s.', millennium: 'milénio|milênio',
  },
  words: {
    circa: 'cerca de|por volta do|por volta do ano|ao redor de|à volta de|aproximadamente em|por volta de|circa|ca.|c.|aproximadamente|aprox.|em torno de|à roda de|uns|~|≈|±', unsure: 'talvez|provavelmente|possivelmente|?|(?)',
    early: 'início de|início do|no início de|no início do|início da|no início da|inícios de|inícios do|princípio de|princípios de|princípios do|começo de|começos de|no começo de|começo do|início dos|no início dos|começo dos', mid: 'meados de|em meados de|meados do|em meados do|meados da|em meados da|meio de|meados dos|em meados dos', late: 'fim de|no fim de|no fim do|fim do|fins de|em fins de|finais de|em finais de|final de|no final de|no final do|final do|finais do|fim da|no fim da|final da|no final da|finais da|fim dos|no fim dos|final dos|no final dos|finais dos', turn: 'virada do|viragem do',
    since: 'desde|a partir de|a partir do|a partir da|desde o|desde a', until: 'até|até ao|até o|até à|até a', before: 'antes de|antes do', after: 'depois de|depois do|após|após o', onwards: 'e seguintes|e ss.|ss.|em diante|até hoje|até agora|até ao presente|até o presente|até à atualidade', noEarlier: 'não antes de', noLater: 'não depois de|o mais tardar',
    from: 'de|do|da|desde|desde o', to: 'a|ao|até|para|à|até ao|até o|para o', between: 'entre|entre o|entre os', and: 'e|e o|e em', or: 'ou|ou o|ou em',
    next: 'seguinte|seguintes|próximo|próxima', previous: 'anterior|prévio', last: 'passado|passada|último|última', same: 'mesmo|mesma|aquele|aquela|esse|essa|desse|nesse|naquele|daquele', this: 'este|esta|neste|nesta|deste',
    later: 'depois|mais tarde', earlier: 'antes', ago: 'atrás', agoPrefix: 'há|faz', today: 'hoje', yesterday: 'ontem', tomorrow: 'amanhã', now: 'hoje|presente|agora|atualidade|o presente', thatTime: 'então',
    bc: 'a. c.|antes de cristo|a. e. c.|antes da era comum', ad: 'd. c.|depois de cristo|e. c.|da era comum', bp: 'bp|ap|antes do presente', thousand: 'mil', million: 'milhão|milhões|milhões de|milhão de', billion: 'bilhão|bilhões|bilhões de|mil milhões|mil milhões de', ka: 'ka', ma: 'ma', ga: 'ga',
    fiscal: 'ano fiscal|exercício|ano letivo', of: 'de|do|da|ano|em|ano de', the: 'o|a|os|as', at: 'em|no|na|nos|nas|de|do|da|durante|ao|dia|ano|o|a|pelo', unknown: '?|desconhecido|s. d.', zone: 'utc|gmt|z', oclock: 'horas|h',
    names: 'nº|n°|n.º|número|página|páginas|pág.|p.|artigo|artigos|art.|secção|seção|capítulo|sala|salão|quarto|resolução|versão|tomo|vol.|comboio|trem|linha|processo|telefone|tel.|isbn|modelo|lote|rua|lei|decreto|ligue',
    counts: 'páginas|homens|mulheres|pessoas|operários|soldados|mortos|habitantes|casas|reais|euros|metros|m|km|kg|toneladas|hectares|por cento|vezes|exemplares|crianças|votos|membros|navios|navios|cavalos|criados|lugares|palavras', every: 'cada|todos|todas|por',
  },
  feasts: { '12-25': 'natal', '12-24': 'véspera de natal', '01-01': 'ano novo', easter: 'páscoa|domingo de páscoa', 'easter-2': 'sexta-feira santa', 'easter-7/easter-1': 'semana santa', 'easter+49': 'pentecostes', '01-06': 'dia de reis', '06-24': 'são joão', 'easter-47': 'carnaval' },
  order: 'dmy',
  format: {
    day: '{d} de {m} de {y}', monthDay: '{d} de {m}', month: '{m} de {y}', bc: '{n} a.C.', ad: '{n} d.C.',
    yearsAgo: 'há {n} anos', millionsAgo: 'há {n} milhões de anos', marks: ['.', ','],
    season: '{s} de {y}', quarter: 'primeiro trimestre de {y}|segundo trimestre de {y}|terceiro trimestre de {y}|quarto trimestre de {y}', half: 'primeiro semestre de {y}|segundo semestre de {y}',
    decade: 'década de {n}', century: 'século {N}', centuryBc: 'século {N} a.C.',
    circa: 'cerca de {a}', perhaps: 'talvez {a}', early: 'início de {a}|início do {a}|início da {a}', mid: 'meados de {a}|meados do {a}|meados da {a}', late: 'fim de {a}|fim do {a}|fim da {a}',
    between: 'entre {a} e {b}', since: 'desde {a}', until: 'até {a}',
    or: [', ', ' ou '], and: [', ', ' e '],
  },
};
