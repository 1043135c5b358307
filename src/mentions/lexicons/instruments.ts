/**
 * Words that make a run of capitals the name of an instrument. As written; each with the kind it makes.
 * kind: agreement, resolution, law, policy, demand-list.
 */
export const instrumentHeads: Readonly<Record<string, string>> = {
  Agreement: 'agreement', Agreements: 'agreement', Accord: 'agreement', Accords: 'agreement', Treaty: 'agreement', Treaties: 'agreement', Pact: 'agreement', Protocol: 'agreement', Protocols: 'agreement',
  Convention: 'agreement', Conventions: 'agreement', Concordat: 'agreement', Compact: 'agreement', Covenant: 'agreement', Entente: 'agreement', Truce: 'agreement', Armistice: 'agreement', Ceasefire: 'agreement', Settlement: 'agreement',
  Memorandum: 'agreement', Communiqué: 'agreement', Communique: 'agreement', Declaration: 'agreement', Principles: 'agreement', Roadmap: 'agreement', Deal: 'agreement', Statement: 'agreement', Pacts: 'agreement', Deals: 'agreement', Contract: 'agreement', Understanding: 'agreement', Statute: 'agreement',
  Act: 'policy', Acts: 'policy', Law: 'policy', Laws: 'policy', Bill: 'policy', Decree: 'policy', Directive: 'policy', Regulation: 'policy', Amendment: 'policy', Constitution: 'policy', Charter: 'agreement', Edict: 'policy', Ordinance: 'policy', Code: 'policy', Statutes: 'policy', Order: 'policy',
  Framework: 'policy', Doctrine: 'policy', Plan: 'agreement', Resolution: 'resolution', Resolutions: 'resolution', Demands: 'demand-list', Ultimatum: 'demand-list', Points: 'demand-list',
  Referendum: 'policy', Initiative: 'policy', Program: 'policy', Programme: 'policy', Policy: 'policy', Strategy: 'policy', Ruling: 'policy', Verdict: 'policy', Judgment: 'policy', Judgement: 'policy', Bulletin: 'policy',
};

/** Names by which instruments go that no head shows. Canonical | kind | names. */
export const instrumentNames = `
New START|agreement|
START I|agreement|START
START II|agreement|
SALT I|agreement|SALT
SALT II|agreement|
Treaty on the Non-Proliferation of Nuclear Weapons|agreement|NPT;Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty
Comprehensive Nuclear-Test-Ban Treaty|agreement|CTBT
Intermediate-Range Nuclear Forces Treaty|agreement|INF Treaty;INF
Joint Comprehensive Plan of Action|agreement|JCPOA
North American Free Trade Agreement|agreement|NAFTA
United States–Mexico–Canada Agreement|agreement|USMCA
Trans-Pacific Partnership|agreement|TPP
General Data Protection Regulation|policy|GDPR
Magna Carta|agreement|
Monroe Doctrine|policy|
Marshall Plan|policy|
Minsk II|agreement|
Minsk I|agreement|
Minsk agreements|agreement|Minsk accords
Oslo Accords|agreement|Oslo accords;Oslo agreement;Oslo I
Brexit|policy|
Article 50|policy|
Schengen|agreement|
`;
