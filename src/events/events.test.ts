import { array, assert, constantFrom, integer, pre, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../mentions/reading.fixture.ts';
import { timesOf } from '../mentions/times.ts';
import { readStory } from './read-story.ts';
import { inForce, type State } from './state.ts';
import { parseIsoDay, type Day } from '../dates/index.ts';

const story = (...entries: readonly (readonly [edtf: string, text: string])[]) => readStory(entries.map(([edtf, text], index) => entryOf(text, `e-${index}`, edtf)).map((entry) => ({ entry, times: timesOf(entry) })));
const names = (sides: readonly { canonical: string }[]): string => sides.map(({ canonical }) => canonical).join('+');
const events = (text: string): string[] => (story(['2001', text]).told[0]?.events ?? []).map(({ type, who, toWhom, through, status }) => `${type} ${names(who)} > ${names(toWhom)}${through.length > 0 ? ` ~ ${names(through)}` : ''}${status === 'asserted' ? '' : ` (${status})`}`);

describe('who did what to whom', () => {
  test.each([
    ['France invades Morocco.',                                            ['ASSAULT France > Morocco']],
    ['Morocco was invaded by France.',                                     ['ASSAULT France > Morocco']],                 // passive
    ['France and Spain met Morocco through Swiss intermediaries.',         ['CONSULT France+Spain > Morocco ~ Swiss intermediaries']],
    ['Peru imposes a tariff on Chile and recalls its ambassador.',         ['SANCTION Peru > Chile']],                    // one thing that one does, said twice
    ['Peru refuses, but Chile offers talks.',                              ['REJECT Peru > ', 'AGREE Chile > ']],
    ['Peru will leave the Andean Trade Pact.',                             ['REJECT Peru >  (planned)']],
    ['Kenya did not sign the Treaty of Mombasa.',                          ['AGREE Kenya >  (denied)']],
    ['Talks between Kenya and Uganda resume.',                             ['CONSULT Kenya+Uganda > ']],
    ['Sanctions on Kenya were lifted by the European Union.',              ['RETREAT European Union > Kenya']],
    ['Egypt’s attack on Libya failed.',                                    ['ASSAULT Egypt > Libya']],                    // a noun with the one who does it
    ['Norway mediates between Kenya and Uganda.',                          ['CONSULT Kenya+Uganda >  ~ Norway']],
    ['After mediation by Norway, Kenya frees nine sailors.',               ['RETREAT Kenya > sailors ~ Norway']],
    ['A court convicts Ada Brandt of fraud and fines her $2 million.',     ['COERCE court > Ada Brandt', 'SANCTION court > Ada Brandt']],
    ['The peace talks and the attack of May were long remembered.',        []],                                           // nouns are no verbs
    ['If Peru attacks Chile, Brazil will help.',                           ['AID Brazil >  (planned)']],                  // what is only supposed is no event
    ['Chad retook Massawa and reopened its embassies.',                    ['ASSAULT Chad > ', 'COOPERATE Chad > ']],
    ['The European Union resumes lending.',                                ['AID European Union > ']],
    ['NATO observers say that the vote was rigged.',                       ['ACCUSE NATO observers > ']],
    ['Kenya frees nine sailors after secret talks between Ada Brandt and Omar Keita.', ['RETREAT Kenya > sailors', 'CONSULT Ada Brandt+Omar Keita > ']],
    ['Peru and its creditors agree on a loan.',                            ['AGREE creditors+Peru > ']],
    ['Ada Brandt and Omar Keita announce that flights will be resumed.',   ['COOPERATE Ada Brandt+Omar Keita >  (planned)']],
    ['Peru is accused by Chile of bombing a port.',                        ['ACCUSE Chile > Peru']],
    ['The IRA calls off its truce and an hour later blows up a bridge.',   ['REJECT IRA > ', 'ASSAULT IRA > ']],             // a phrase of time before the verb
    ['Chile warns Peru, bans fish and relists Brazil.',                    ['THREATEN Chile > Peru', 'SANCTION Chile > ', 'SANCTION Chile > Brazil']],     // verbs in a list
    ['Officers led by Omar Keita overthrow the government.',               ['COERCE Officers+Omar Keita > government']],
    ['Talks on a dam at Kisumu fall through.',                             ['SANCTION  > ']],
    ['Rebuked by Chile, Peru walks out.',                                  ['ACCUSE Chile > Peru', 'PROTEST Peru > ']],
    ['The Council passes Resolution 5, which obliges Peru to disarm.',     ['COERCE Council > Peru']],
    ['The pact falls apart when Chad launches a missile.',                 ['MOBILIZE Chad > ']],                         // told, not supposed
    ['Peru will pay when Chile lifts its tariffs.',                        ['AID Peru >  (planned)']],
    ['Kenya sets Ada Brandt free.',                                        ['RETREAT Kenya > Ada Brandt']],
    ['Chad is the first to recognize Kenya.',                              ['SUPPORT Chad > Kenya']],
    ['Kenya orders its troops to withdraw.',                               ['RETREAT Kenya > ']],                         // what one has one’s own do
    ['Kenya and Uganda fail to agree on water.',                           ['REJECT Kenya+Uganda > ']],
    ['Peru fines the Marlow Bank because it broke its pledge.',            ['SANCTION Peru > Marlow Bank', 'REJECT Marlow Bank > ']],
    ['Police arrest forty strikers.',                                      ['COERCE Police > strikers']],
  ])('%s', (text, wanted) => expect(events(text)).toEqual(wanted));

  test('every event stands where its words are', () => {
    const text = 'In May Kenya warned Uganda; Uganda, under pressure, withdrew its troops.';
    for (const { at, text: words } of story(['2001', text]).told[0]?.events ?? []) expect(text.slice(at.start, at.end)).toBe(words);
  });
});

describe('what was in force', () => {
  const day = (iso: string): Day => parseIsoDay(iso) as Day;
  const turns = (states: readonly State[]): string[] => states.map(({ kind, name, transitions }) => `${kind}: ${name}: ${transitions.map(({ type, edtf }) => `${type} ${edtf}`).join(', ')}`);

  test.each([
    [[['2001-03', 'Peru bans fish from Chile.'], ['2002', 'The ban ends on 4 May.']],                              ['ban: ban on fish from Chile: begins 2001-03, ends 2002-05-04']],
    [[['2001', 'Kenya and Uganda sign a ceasefire.']],                                                             ['agreement: ceasefire of Kenya and Uganda: begins 2001']],
    [[['2001/2002', 'Kenya and Uganda hold talks on water.']],                                                     ['negotiation: talks on water: begins 2001, ends 2002']],
    [[['2001', 'Kenya and Uganda open talks on water.'], ['2002', 'The talks collapse.']],                         ['negotiation: talks on water: begins 2001, ends 2002']],
    [[['2001', 'The European Union places an arms embargo on Peru.'], ['2003', 'The EU lifts the arms embargo.']], ['sanctions: European Union arms embargo on Peru: begins 2001, ends 2003']],
    [[['2004', 'Washington lifts the ban on travel to Cuba, in place since 1962.']],                               ['ban: ban on travel to Cuba: begins 1962, ends 2004']],
    [[['2001', 'Kenya declares a ceasefire.'], ['2002', 'Kenya calls off its ceasefire.'], ['2003', 'Kenya renews its ceasefire.']], ['agreement: ceasefire of Kenya: begins 2001, ends 2002, resumes 2003']],
    [[['2001', 'London imposes direct rule.'], ['2004', 'Direct rule ends.']],                                     ['policy: United Kingdom direct rule: begins 2001, ends 2004']],
    [[['2001', 'Peru closes its border with Chile.'], ['2003', 'Peru reopens the border with Chile.']],            ['ban: closure of border with Chile: begins 2001, ends 2003']],
    [[['2001', 'The Arab League suspends Syria from the League.']],                                                ['agreement: Syria in the Arab League: suspends 2001']],
    [[['2001', 'In the Mombasa Protocol Kenya concedes a vote on independence.']],                                 ['agreement: Mombasa Protocol: begins 2001']],
    [[['2001', 'Chad and Kenya sign the Mombasa Treaty and the Lamu Pact.']],                                      ['agreement: Mombasa Treaty: begins 2001', 'agreement: Lamu Pact: begins 2001']],
    [[['2001', 'Kenya hosts the first round of peace talks between Chad and Libya.']],                             ['negotiation: peace talks between Chad and Libya: begins 2001']],
    [[['2001', 'The European Union sanctions three Peruvian banks.']],                                             ['sanctions: European Union sanctions on Peruvian banks: begins 2001']],
  ] as const)('%j', (entries, wanted) => expect(turns(story(...entries).states)).toEqual(wanted));

  test.each([
    ['2001-02-28', 'cannot'],
    ['2001-03-15', 'may'],
    ['2001-03-31', 'must'],
    ['2001-12-24', 'must'],
    ['2002-05-05', 'cannot'],
  ])('a ban of March 2001 that ends on 4 May 2002, on %s: %s', (date, answer) => {
    const [ban] = story(['2001-03', 'Peru bans fish from Chile.'], ['2002', 'The ban ends on 4 May.']).states;
    expect(ban && inForce(ban, day(date))).toBe(answer);
  });

  const date = integer({ min: 0, max: 9000 }).map((n) => n as Day);
  const transition = record({ type: constantFrom('begins' as const, 'ends' as const, 'suspends' as const, 'resumes' as const), from: date, length: integer({ min: 0, max: 400 }) }).map(({ type, from, length }) => ({
    type, edtf: '', entry: 'e', at: { start: 0, end: 0 }, bounds: { earliestStart: from, latestStart: (from + length) as Day, earliestEnd: from, latestEnd: (from + length) as Day },
  }));
  const state = array(transition, { minLength: 1, maxLength: 5 }).map((transitions): State => ({ id: 's', kind: 'ban', name: 'x', parties: [], on: [], through: [], transitions, attested: [] }));

  test('a sharper date never turns must into cannot, nor cannot into must', () => {
    assert(
      property(state, date, (given, on) => {
        const before = inForce(given, on);
        const sharper: State = { ...given, transitions: given.transitions.map((each) => ({ ...each, bounds: { ...each.bounds, latestStart: each.bounds.earliestStart, latestEnd: each.bounds.earliestEnd } })) };
        const ordered = (one: State): string => one.transitions.toSorted((a, b) => Number(a.bounds.earliestStart) - Number(b.bounds.earliestStart)).map(({ type }) => type).join();
        pre(new Set(given.transitions.map(({ bounds }) => bounds.earliestStart)).size === given.transitions.length && ordered(given) === ordered(sharper));
        // Only where the dates do not lie over each other is their order certain.
        const spans = given.transitions.map(({ bounds }) => [Number(bounds.earliestStart), Number(bounds.latestEnd)] as const).toSorted((a, b) => a[0] - b[0]);
        pre(spans.every(([from], index) => index === 0 || from > (spans[index - 1]?.[1] ?? -1)));
        const after = inForce(sharper, on);
        if (before === 'must') expect(after).toBe('must');
        if (before === 'cannot') expect(after).toBe('cannot');
      }),
    );
  });
});
