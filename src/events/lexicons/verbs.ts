/**
 * English verbs and what they are in PLOVER's sixteen types (Halterman et al., "PLOVER and POLECAT", 2023), ours.
 * One line: TYPE or a class, a colon, lemmas. A particle that belongs to a verb is joined by "_" ("hand_over").
 * A verb may have a type of its own and stand in a class; what class and object say together (frames.ts) goes first.
 */
export const verbTypes = `
CONSULT: meet negotiate talk discuss confer consult parley telephone phone bargain sit_down brief inform tell write_to speak_with speak_to visit convene liaise correspond respond reply exchange_views shuttle
CONSULT: debate mediate facilitate arbitrate intercede moderate interview converse communicate address testify
AGREE: agree accept sign initial ratify settle undertake promise pledge vow offer propose approve_of consent shake_hands compromise reconcile conclude commit guarantee assure decide resolve sign_up acquire buy merge hire engage contract marry
SUPPORT: welcome praise endorse back support recommend recognise recognize congratulate applaud approve commend appoint name nominate elect re-elect reelect honour honor award thank defend uphold champion sponsor affirm reaffirm vote_for encourage confirm certify acclaim crown inaugurate swear_in ratify laud validate embrace hail reward vindicate
CONCEDE: reschedule restructure comply comply_with concede yield admit apologise apologize acknowledge permit allow give_up hand_over surrender renounce relent grant compromise ease relax back_down climb_down step_down step_aside resign abdicate confess pardon commute reinstate plead_guilty capitulate waive accede legalise legalize own_up stand_down bow_out
COOPERATE: cooperate co-operate collaborate join rejoin ally share inspect monitor watch verify observe fly train_with restore_relations normalise normalize extradite accede_to partner reopen readmit license dismantle join_forces destroy_stocks
AID: aid pay_out disburse assist help fund finance subsidise subsidize donate lend supply equip arm shelter feed rescue provide pay compensate reimburse bail_out evacuate treat train vaccinate deliver ship rebuild grant_asylum
RETREAT: withdraw retreat release free acquit liberate disarm demobilise demobilize disband unfreeze pull_out pull_back unblock exonerate repatriate evacuate_from let_go lay_down_arms lay_down_weapons vacate demine dismiss_charges drop_charges ransom swap exchange stand_aside overturn quash annul
REQUEST: push_for press_for insist_on ask request demand urge call_for call_on seek appeal_for appeal_to insist invite order plead petition press solicit instruct implore beg summon lobby require bid apply file_for
ACCUSE: accuse condemn charge blame indict criticise criticize denounce sue allege prosecute investigate decry deplore impeach censure chide rebuke slam arraign implicate deplore question inquire probe complain
REJECT: throw_out strike_down overrule walk_out_on back_out go_back_on withhold stonewall object object_to reject refuse deny veto decline oppose rebuff dismiss defy disobey boycott_talks resist exceed violate breach flout ignore abstain snub spurn turn_down rule_out contest dispute disown repudiate protest_against renege appeal vote_down vote_against secede defect default
THREATEN: threaten warn menace intimidate blackmail vow_revenge give_notice
PROTEST: protest demonstrate riot rally march strike_over walk_out go_on_strike picket rebel revolt mutiny rise_up
SANCTION: ground sanction ban embargo boycott freeze expel prohibit forbid outlaw blacklist fine suspend downgrade recall cut_off break_off sever halt cancel quit penalise penalize restrict deport bar exclude revoke disqualify delist terminate fire sack dismiss lay_off withdraw_from leave
MOBILIZE: land_on land_troops mobilise mobilize deploy mass rearm test test-fire launch_exercises reinforce station conscript call_up enrich militarise militarize
COERCE: subpoena garnish confine force compel arrest detain jail imprison convict sentence seize confiscate suppress crack_down quell crush blockade besiege kidnap abduct raid intern intercept impound evict nationalise nationalize censor block ban_party occupy annex hack repress round_up disperse silence expropriate close shut shut_down search depose oust overthrow topple exile execute hang
ASSAULT: fight clash battle skirmish recapture retake overwhelm rout raze attack bomb invade kill shoot assassinate murder bombard shell strike storm ambush destroy explode wound injure massacre torture rape bring_down shoot_down blow_up fire_on fire_at detonate hit overrun capture conquer defeat sink execute stab poison gas slaughter behead besiege drive_out lynch burn ravage pillage loot crash_into torpedo nuke
`;

/** Verbs whose meaning waits for their object or subject. */
export const verbClasses = `
START: start begin open launch initiate commence enter introduce declare establish inaugurate set_up create trigger break_out erupt take_effect come_into_force come_into_effect enter_into_force take_place return go_into_effect come_into_place unveil found get_under_way
RESUME: resume restart reopen restore reimpose re-impose reinstate renew revive snapback snap_back extend prolong return reintroduce re-establish reestablish
HOLD: hold conduct continue maintain keep enforce pursue carry_on attend join engage_in engage have stage uphold apply host lead go_on remain spread carry_out
END: end lift stop halt cease abolish repeal revoke terminate conclude break_off break_down call_off cancel remove scrap drop close collapse fail derail sever cut abandon rescind annul overturn reverse withdraw unwind finish walk_out_of pull_out_of expire lapse run_out fall_apart wind_up
SUSPEND: suspend ease relax reduce weaken loosen pause freeze waive postpone interrupt defer adjourn derail
IMPOSE: impose place add slap set tighten adopt order put announce levy declare decree expand introduce approve pass toughen widen broaden
AGREE: sign reach strike conclude initial ratify agree agree_on agree_to accept approve broker seal clinch negotiate finalise finalize adopt hammer_out secure settle complete
LEAVE: leave quit abandon exit withdraw_from pull_out_of renounce denounce break violate breach cease tear_up walk_away_from scrap abrogate repudiate flout exceed
KEEP: abide_by comply_with honour honor observe respect adhere_to fulfil fulfill rejoin re-enter return_to
BAN: ban forbid prohibit outlaw bar
PERMIT: permit allow let authorise authorize legalise legalize
MISS: miss
MAKE: make issue put put_forward set submit present table raise send deliver hand voice
GIVE: give disburse provide send pay grant offer transfer supply hand release deliver donate lend extend allocate disburse ship owe receive
SUE: file bring launch open lodge start face begin order drop win lose
MOVE: land move send march sail advance roll cross deploy station order fly
REPLACE: replace supersede succeed supplant
CARRY: ferry carry pass relay convey deliver transmit shuttle
MEDIATE: mediate broker facilitate chair arbitrate moderate host intercede convene preside preside_over
SAY: announce say state declare report confirm reveal disclose explain add claim argue maintain insist tell find rule hold warn believe conclude
`;

/** Verbs that take another verb with "to": those without a type leave it to the other verb, with this status. */
export const catenatives: Readonly<Record<string, 'asserted' | 'planned' | 'attempted'>> = {
  move: 'attempted', try: 'attempted', attempt: 'attempted', seek: 'attempted', plan: 'planned', intend: 'planned', prepare: 'planned', want: 'planned', hope: 'planned', wish: 'planned', aim: 'planned', expect: 'planned', vote: 'asserted',
  choose: 'asserted', opt: 'asserted', begin: 'asserted', start: 'asserted', continue: 'asserted', manage: 'asserted', come: 'asserted', help: 'asserted', proceed: 'asserted', cease: 'asserted', stop: 'asserted', announce: 'planned', fail: 'attempted', have: 'planned', need: 'planned',
};

/** base past participle. Only those that the rules of English do not give. */
export const irregular = `
retake retook retaken;withhold withheld withheld;meet met met;speak spoke spoken;sit sat sat;tell told told;write wrote written;give gave given;hold held held;break broke broken;bring brought brought;buy bought bought;sell sold sold;pay paid paid;send sent sent;lend lent lent;leave left left;withdraw withdrew withdrawn;shoot shot shot;strike struck struck;blow blew blown;hit hit hit;put put put;set set set;cut cut cut;shut shut shut;let let let;begin began begun;choose chose chosen;come came come;go went gone;take took taken;make made made;keep kept kept;fly flew flown;run ran run;win won won;lose lost lost;say said said;fall fell fallen;rise rose risen;seek sought sought;find found found;get got got;have had had;sink sank sunk;swear swore sworn;drive drove driven;overthrow overthrew overthrown;overrun overran overrun;lead led led;tear tore torn;wind wound wound;lay laid laid;hang hanged hanged;forbid forbade forbidden;bid bid bid;freeze froze frozen;unfreeze unfroze unfrozen;stand stood stood;feed fed fed;rebuild rebuilt rebuilt;become became become;see saw seen;slay slew slain;split split split;quit quit quit;spread spread spread;beg begged begged;bar barred barred;ban banned banned;plan planned planned;drop dropped dropped;stop stopped stopped;commit committed committed;admit admitted admitted;permit permitted permitted;expel expelled expelled;swap swapped swapped;repel repelled repelled;rebel rebelled rebelled;scrap scrapped scrapped;slap slapped slapped;rob robbed robbed;stab stabbed stabbed;submit submitted submitted;transfer transferred transferred;acquit acquitted acquitted;kidnap kidnapped kidnapped;cancel cancelled cancelled;wed wed wed;refer referred referred;defer deferred deferred;readmit readmitted readmitted;snap snapped snapped;back backed backed;sue sued sued;fight fought fought;step stepped stepped;strip stripped stripped;stir stirred stirred;rid rid rid;label labelled labelled;quarrel quarrelled quarrelled;signal signalled signalled;model modelled modelled;travel travelled travelled;abet abetted abetted;cede ceded ceded;undertake undertook undertaken;uphold upheld upheld;ship shipped shipped;prefer preferred preferred;compel compelled compelled;equip equipped equipped;grab grabbed grabbed;ram rammed rammed;gas gassed gassed
`;
