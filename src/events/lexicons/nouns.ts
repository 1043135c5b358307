/**
 * Nouns by what they are in a story: one line a class, singular, small letters. Several words are joined by "_".
 * With a verb's class they make a type of event (frames.ts); by themselves, with who does it before them, some are events.
 */
export const nounClasses = `
SANCTIONS: sanction exclusion_zone arms_embargo oil_embargo trade_embargo blacklisting price_cap no-fly_zone export_ban import_ban countermeasure embargo freeze restriction tariff boycott curb penalty snapback asset_freeze travel_ban duty blockade quarantine quota measure
BAN: broadcasting_ban travel_ban ban prohibition moratorium curfew censorship
TALKS: talk peace_process peace_conference peace_talk peace_negotiation shuttle shuttle_diplomacy two-plus-four accession_talk proximity_talk negotiation meeting dialogue consultation discussion summit conference contact conversation mediation round visit hearing parley diplomacy
CHANNEL: channel message hotline back-channel backchannel paper note letter line_of_communication communication
EXCHANGE: exchange swap
AGREEMENT: pause lull humanitarian_pause principle joint_statement joint_declaration modus_vivendi ceasefire_deal armistice_agreement non-aggression_pact nonaggression_pact cessation_of_hostilities détente detente rapprochement amity entente agreement deal accord treaty pact settlement ceasefire cease-fire truce armistice compromise contract memorandum understanding framework text consensus merger takeover purchase acquisition partnership peace path roadmap charter convention protocol compact concordat communique declaration arrangement plea_bargain merger_agreement coalition loan roadmap treaty_text ceasefire_agreement swap exchange
COMMITMENT: commitment obligation restraint limit condition term clause pledge promise undertaking duty_of_care requirement rule cap threshold
RELATIONS: relation tie link relationship embassy consulate interests_section liaison_office legation
ENVOY: ambassador envoy diplomat consul attaché
ATTACK: attack strike offensive invasion assault raid bombing airstrike air_strike bombardment campaign war operation missile shelling massacre fighting hostilities clash incursion shooting coup siege violence pogrom explosion bomb battle insurgency rebellion
AID: aid payment assistance loan grant compensation fund credit ransom money support lending tranche disbursement instalment installment financing funding credit_line budget_support stipend weapon arm equipment supply food medicine asylum shelter subsidy bailout relief damages reparation access asset ammunition
PRISONERS: prisoner hostage captive detainee suspect nurse inmate convict internee
FORCE: troop force army soldier warship police tank fleet navy army battalion regiment paratrooper carrier fighter militia peacekeeper marine
DEMAND: demand ultimatum request appeal
THREAT: threat warning ultimatum
OFFER: plan peace_plan timetable blueprint white_paper scheme draft package formula offer proposal overture concession guarantee promise invitation
CONCESSION: resignation retirement concession apology amnesty pardon responsibility guilt blame defeat liability sovereignty_claim
INQUIRY: objection charge_sheet inquiry investigation probe lawsuit suit complaint charge proceeding indictment case audit accusation allegation trial claim
PROTEST: protest demonstration riot rally march uprising unrest walkout walk-out revolt mutiny strike_action general_strike hunger_strike sit-in
RESOLUTION: resolution
LAW: law act bill decree order constitution directive statute regulation amendment ruling
POLICY: policy strategy programme program campaign mission supervision doctrine administration reform independence mandate mission emergency rule membership sovereignty
LIST: list blacklist register
VOTE: vote election referendum poll ballot
APPEAL: appeal
OFFICE: office power presidency post chairmanship
MEMBER: member candidate membership observer_status
BANKRUPTCY: bankruptcy insolvency protection administration_order receivership
ROADS: road bridge highway border crossing street
EXPORTS: export import sale trade flight good shipment oil investment
WEAPONS: exercise drill manoeuvre maneuver war_game enrichment reprocessing test testing missile_programme missile_program nuclear_programme nuclear_program weapons_programme weapons_program reactor centrifuge nuclear_work launch nuclear_test missile_test weapons_test test_flight missile warhead nuclear_weapon bomb rocket satellite
LASTING: rule campaign operation mission mandate occupation administration moratorium siege patrol shipment delivery supply ferry service cooperation co-operation membership participation recognition privilege licence license waiver exemption permit production inspection monitoring presence garrison deployment protectorate trusteeship supervision conscription draft censorship subsidy programme program insurgency struggle hostilities bombing shelling executive assembly parliament legislature devolution autonomy self-rule institution power-sharing contribution intervention crackdown airlift evacuation repatriation resettlement internment lockdown amnesty presidency regency caretaker_government unity_government interim_government coalition_government transitional_government
GATE: border crossing canal strait airspace port harbour harbor corridor pipeline frontier airport railway checkpoint
EMERGENCY: direct_rule military_rule emergency_rule one-party_rule state_of_emergency state_of_siege emergency martial_law curfew lockdown
`;

/** Nouns that make an event by themselves where the one who does it is said ("Russia’s invasion of Ukraine"): noun and type. */
export const nounEvents = `
invasion ASSAULT;attack ASSAULT;assault ASSAULT;bombing ASSAULT;bombardment ASSAULT;offensive ASSAULT;annexation COERCE;occupation COERCE;threat THREATEN;blockade COERCE;crackdown COERCE;arrest COERCE;withdrawal RETREAT;coup COERCE;assassination ASSAULT;massacre ASSAULT;raid ASSAULT;refusal REJECT;rejection REJECT;condemnation ACCUSE;murder ASSAULT;seizure COERCE
`;

/** Nouns made of verbs that carry a verb's class ("announces the cessation of talks"): noun and class. */
export const actionNouns = `
deployment MOVE;cessation END;end END;suspension SUSPEND;termination END;lifting END;resumption RESUME;start START;beginning START;launch START;opening START;extension RESUME;removal END;easing SUSPEND;imposition IMPOSE;reimposition RESUME;withdrawal LEAVE;signing AGREE;conclusion END;repeal END;renewal RESUME;restoration RESUME;collapse END;breakdown END
`;
