import type { Phrases } from './phrases.ts';

export const pt: Phrases = {
  id: 'pt',
  undated: ['s.d.', 's/d', 'sem data', 'data desconhecida', 'desconhecida', 'data incerta', 'a definir', 'a confirmar'],
  now: ['hoje', 'atualidade', 'presente', 'atualmente'],
  chronology: ['cronolog', 'linha do tempo', 'história', 'marcos', 'datas importantes', 'datas-chave', 'acontecimentos', 'eventos', 'efemérides'],
  dateColumn: ['data', 'datas', 'ano', 'anos', 'quando', 'período', 'época', 'dia', 'hora', 'século', 'mês'],
  startColumn: ['início', 'de', 'desde', 'começo', 'data de início'],
  endColumn: ['fim', 'até', 'término', 'a', 'data de fim', 'final'],
  yearColumn: ['ano'],
  monthColumn: ['mês'],
  dayColumn: ['dia', 'data'],
  otherDateColumn: ['atualizado', 'prazo', 'vencimento', 'publicado', 'acesso', 'nascimento', 'morte'],
  sourceColumn: ['fonte', 'fontes', 'referência', 'referências', 'ligação'],
  allDates: ['todas as datas', 'todos os anos', 'todos os eventos', 'todas as horas', 'salvo indicação'],
  bc: ['a.c.', 'a. c.', 'antes de cristo', 'a.e.c.'],
  bibliography: ['editora', 'revista', 'vol.', 'pp.', 'tese', 'anais do'],
  works: ['bibliograf', 'referências', 'publicações', 'obras citadas'],
  schedule: ['programa', 'horário', 'agenda', 'ordem do dia'],
  release: ['versão', 'corrigido', 'adicionado', 'lançamento'],
  deadline: ['prazo', 'inscrição', 'inscrições', 'submissão'],
  timeUnits: ['dia', 'semana', 'mês', 'ano', 'década', 'século', 'época', 'início', 'meados', 'final', 'primavera', 'verão', 'outono', 'inverno', 'depois', 'antes'],
};
