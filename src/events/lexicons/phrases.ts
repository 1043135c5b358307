/**
 * What verbs say with certain words behind them, where no table of classes tells: "let … go", "hold … responsible".
 * One line, parted by "~": verbs (any form of them), a pattern for the words from the verb to the end of its clause (small letters),
 * a PLOVER type or "-" for no event. The first line that fits decides.
 * `_` in a pattern is up to four words of any kind.
 */
export const setPhrases = `
cancel,forgive,write,waive,relieve ~ \\b(?:debts?|arrears)\\b ~ AID
exchange,swap,trade ~ ^(?:\\w+ ){0,3}(?:fire|shots|blows|shells?|shelling|salvoes)\\b ~ ASSAULT
exchange,swap,trade ~ ^(?:\\w+ ){0,3}(?:messages?|letters?|notes?|views?|visits?|signals?|words|greetings|documents?|drafts?|papers?|information|intelligence|proposals?)\\b ~ CONSULT
exchange ~ ^(?:\\w+ ){0,2}(?:ambassadors?|envoys?|missions?|representatives) ~ COOPERATE
exchange,trade ~ ^(?:\\w+ ){0,2}(?:insults|accusations|threats|barbs) ~ ACCUSE
set ~ ^fire to\\b ~ ASSAULT
set ~ ^(?:\\S+ ){1,6}(?:free|loose|at liberty)\\b ~ RETREAT
set ~ ^(?:\\S+ ){1,5}(?:alight|ablaze|on fire)\\b ~ ASSAULT
set ~ ^(?:foot|off|out|up|sail|records?|aside|about)\\b ~ -
shoot,gun ~ ^(?:\\S+ ){1,5}(?:dead|down)\\b ~ ASSAULT
declare,call,find,judge,pronounce ~ \\b(?:free and fair|legitimate|credible|valid)\\b ~ SUPPORT
find ~ \\bliable\\b ~ ACCUSE
miss ~ payment|deadline|instalment|installment ~ REJECT
miss ~  ~ -
find,hold ~ ^(?:\\S+ ){1,5}(?:responsible|accountable|to blame|at fault|guilty of|in breach|in violation|in default|in contempt)\\b ~ ACCUSE
hold ~ ^(?:\\S+ ){1,4}(?:hostage|captive|prisoner|incommunicado) ~ COERCE
keep,shut,leave,lock,freeze,turf,warn ~ ^(?:\\S+ ){1,4}(?:away|out|at arm|at bay) ~ SANCTION
keep ~ \\b(?:promise|word|pledge|commitment|bargain)s?\\b ~ COOPERATE
let ~ \\bgo\\b ~ RETREAT
let ~ ^(?:\\S+ ){1,4}(?:in|back|enter|visit|return|through|inspect)\\b ~ CONCEDE
take ~ ^over(?: (?:from|command|as|on|in|at)\\b|$) ~ -
set,give ~ \\b(?:deadline|ultimatum)\\b ~ THREATEN
respond,answer,reply,retaliate,react ~ \\b(?:with|by) (?:\\S+ ){0,3}(?:sanctions|tariffs|embargo|curbs|expulsions|boycott|countermeasures)\\b ~ SANCTION
respond,answer,reply,retaliate,react ~ \\b(?:with|by) (?:\\S+ ){0,3}(?:air ?strikes?|strikes|bombing|shelling|missiles|attacks?|raids?)\\b ~ ASSAULT
cap ~ \\bprice ~ SANCTION
hand,deliver,give,send,transfer,lend,donate,ship ~ ^(?:over )?(?:\\S+ ){0,5}(?:fighters|jets|tanks|missiles|weapons|arms|ammunition|helicopters|howitzers|rifles)\\b.*\\bto\\b ~ AID
let ~ ^(?:\\S+ ){1,4}(?:lapse|expire|drop|slide) ~ SANCTION
let ~ ^(?:\\S+ ){1,5}(?:down) ~ REJECT
strike,remove,delete,drop,take,withdraw,suspend,cross ~ (?:from|off) (?:the|its|a|their|his) (?:\\w+ ){0,2}(?:list|blacklist|register) ~ RETREAT
put,place,add,return,enter,restore,include ~ (?:on|to|onto) (?:the|its|a|their) (?:\\w+ ){0,3}(?:list|blacklist|register) ~ SANCTION
put,place ~ \\b(?:under|into) (?:house arrest|arrest|custody|martial law|siege|curfew) ~ COERCE
put,place ~ \\bon trial\\b ~ ACCUSE
put,place ~ \\bto death\\b ~ ASSAULT
put ~ \\b(?:pressure on|the screws)\\b ~ COERCE
put ~ ^(?:an end|a stop|paid) to ~ RETREAT
bring ~ ^(?:an end) to ~ RETREAT
bring,lay ~ \\b(?:charges?|suits?|claims?|proceedings)\\b ~ ACCUSE
lay ~ ^(?:down )?(?:(?:its|their|his) )?arms\\b ~ RETREAT
lay ~ ^(?:siege|waste) ~ ASSAULT
lay ~ ^mines ~ MOBILIZE
declare ~ (?:at an end|over|ended|closed|complete)(?: |$) ~ RETREAT
declare ~ ^(?:\\S+ ){0,4}(?:dead|void|null|defunct|finished)(?: |$) ~ REJECT
declare ~ ^(?:its |their |unilateral |a )?(?:independence|secession|sovereignty|republic)|^(?:\\S+ ){1,3}(?:republic|state|emirate|caliphate)\\b|^\\S+(?: \\S+)? independent ~ REJECT
declare,proclaim ~ \\bpersona non grata\\b|\\bunwelcome\\b ~ SANCTION
proclaim,swear ~ ^(?:himself|herself|\\S+ in as|itself|themselves)\\b ~ REJECT
declare ~ ^war\\b ~ ASSAULT
claim ~ ^victory\\b ~ REJECT
claim ~ ^(?:\\w+ )?(?:responsibility|credit)\\b ~ -
call,declare,rule,find,brand,label,pronounce,denounce ~ \\b(?:void|illegal|unlawful|invalid|illegitimate|null|fraudulent|unconstitutional|aggression|rigged|unjust|unfair|sham|farce|flawed|fraud|theft|stolen|violation|unacceptable|crime|provocation|betrayal|outrage)\\b ~ REJECT
name,call,declare,designate,brand,label,class,list,deem,classify ~ \\b(?:terrorist|terrorists|terrorism|terror) (?:group|groups|organi[sz]ations?|entity|entities|list)\\b|\\bas (?:a |an )?terrorists?\\b ~ SANCTION
name,call,declare,designate,deem,identify ~ \\b(?:launderers?|sponsors? of terror\\w*|traffickers?|manipulators?|aggressors?|criminals?|threats?|enem(?:y|ies)|pariah|culprits?|murderers?|suspects?|defendants?|dictator|tyrant|traitors?|genocide|war crimes?|liars?|spies|spy|evil)\\b ~ ACCUSE
call ~ (?:^|a |an |the )(?:[\\w-]+ ){0,2}strikes?(?: |$) ~ PROTEST
call ~ ^(?:for|on|upon)\\b ~ REQUEST
call ~ ^(?:\\S+ )?(?:an? |the |fresh |early |snap |new )*(?:elections?|vote|referendum|poll|meeting|session|summit|conference)s?\\b ~ -
go ~ ^on (?:a |an )?(?:[\\w-]+ )?strike ~ PROTEST
go ~ ^to war\\b ~ ASSAULT
go ~ ^(?:into exile|home|underground) ~ RETREAT
recall,withdraw ~ ambassador|envoy|diplomat|minister|chargé ~ SANCTION
recall ~ car|vehicle|product|unit|batter|phone|model|device ~ CONCEDE
summon,call ~ \\b(?:ambassador|envoy|chargé)\\b ~ ACCUSE
name ~ ^(?:as )?(?:a |the )?(?:suspect|defendant) ~ ACCUSE
make ~ (?:a |full |an |associate )(?:candidate|member|observer) ~ SUPPORT
make ~ ^(?:war|an attack) ~ ASSAULT
make ~ ^peace ~ AGREE
make ~ ^(?:\\w+ ){0,2}(?:common cause) ~ COOPERATE
bring ~ \\btogether\\b|one room|the table|to terms ~ CONSULT
bring ~ (?:sides|parties|delegations)\\b.* to ~ CONSULT
bring ~ ^(?:\\S+ ){1,4}down ~ ASSAULT
accept,admit,take,assume ~ ^(?:full |all |legal )?(?:responsibility|blame|guilt|defeat|liability) ~ CONCEDE
block,veto,kill,defeat ~ \\b(?:resolution|bill|motion|vote|deal|request|appeal|proposal|draft|amendment|accession|entry|membership|merger|plan|talks|statement|loan)s?\\b ~ REJECT
block ~ road|bridge|street|highway|border|crossing|entrance|traffic ~ PROTEST
take ~ ^(?:office|part|place|effect|power|shape|note|stock|years|months|weeks|time)\\b ~ -
take ~ ^(?:\\S+ ){0,4}to court ~ ACCUSE
take ~ hostage|prisoner|captive ~ COERCE
take ~ ^(?:refuge|shelter|asylum|flight) ~ RETREAT
take ~ ^(?:to the streets|to the barricades) ~ PROTEST
take ~ ^(?:up )?(?:its |their |his )?(?:posts?|positions?) ~ COOPERATE
take ~ ^up arms ~ ASSAULT
plead ~ ^not guilty ~ REJECT
plead ~ ^guilty ~ CONCEDE
break ~ ^(?:no|the|international|its|a) (?:rule|law|record) ~ -
break ~ ^(?:(?:its|his|their|the) )?(?:silence|ground|deadlock|impasse|ice) ~ -
break ~ ^(?:(?:its|his|her|their|the|a) )(?:\\w+ )?(?:promise|pledge|word|truce|ceasefire|agreement|treaty|vow)s?\\b ~ REJECT
leave ~ ^(?:\\d|\\w+ (?:dead|people|wounded|injured))| (?:dead|homeless|injured|wounded) ~ -
leave,abandon,quit ~ ^the (?:negotiating )?(?:table|talks|hall|room|chamber) ~ REJECT
open ~ ^fire ~ ASSAULT
open,throw ~ ^(?:\\S+ ){1,4}(?:open )?to (?:\\w+ )?(?:inspect\\w*|visit\\w*|scrutiny|observers|monitors|trade|traffic|ships) ~ CONCEDE
hit ~ record|high|low|\\d ~ -
tear ~ ^(?:up|down) ~ REJECT
turn ~ ^(?:down|away|back) ~ REJECT
turn ~ ^(?:himself|herself|themselves) in ~ CONCEDE
turn,hand,sign ~ ^(?:\\S+ ){0,6}over\\b ~ CONCEDE
turn,erupt,explode,degenerate,boil,spill ~ ^(?:over )?(?:in|into) (?:\\S+ ){0,2}(?:riots?|violence|protests?|unrest|rioting)\\b ~ PROTEST
refer ~ \\b(?:courts?|tribunal|prosecutors?|icc|icj)\\b ~ ACCUSE
issue,obtain,request,seek ~ \\b(?:arrest )?(?:warrants?|indictments?|summons)\\b ~ ACCUSE
throw,kick,order ~ ^out (?:\\S+ ){0,4}(?:agenc\\w+|diplomats?|journalists?|reporters?|workers|inspectors|ambassadors?|staff|monitors|observers|missionaries|groups|organi\\w+|envoys?|advisers|troops)\\b ~ SANCTION
provide,call,plan,look,account ~ ^for a (?:demilitari|buffer|border|new|joint|two) ~ -
provide ~ ^(?:for|that)\\b ~ -
turn ~ ^(?:\\S+ ){1,4}(?:down|away) ~ REJECT
give ~ ^(?:himself|herself|themselves) up ~ CONCEDE
give ~ ^(?:no|little) ~ REJECT
give,deliver,send,issue,hand ~ \\bultimatum\\b ~ THREATEN
give,grant ~ \\b(?:asylum|refuge|sanctuary|shelter) ~ AID
give,grant,offer ~ ^(?:\\S+ )?(?:a |an )?(?:visa|amnesty|pardon|licence|license|waiver|exemption|autonomy|independence|self-rule|clemency)\\b ~ CONCEDE
give,grant ~ ^(?:\\S+ ){1,4}(?:a |an |the )?(?:visa|amnesty|pardon|licence|license|waiver|exemption|autonomy|independence|self-rule|clemency|say|voice|vote|role)\\b ~ CONCEDE
offer,put ~ ^(?:a |the )?(?:\\S+ ){0,2}(?:reward|bounty|price)\\b ~ COERCE
offer ~ ^(?:\\S+ )?(?:[$€£¥]|a reward)[^;]* for (?:his|her|their|\\S+) (?:arrest|capture|head) ~ COERCE
cross ~ ^(?:the|into)\\b ~ -
freeze,suspend,halt,stop,cease,cap,dismantle,close,shut,disable ~ ^(?:[\\w-]+ ){0,5}(?:reactors?|enrichment|reprocessing|centrifuges?|weapons? (?:programmes?|programs?|work)|nuclear (?:programmes?|programs?|work|activit\\w+|facilit\\w+|plants?)|missile (?:programmes?|programs?|tests?|launches)|tests|testing|launches|settlements?|(?:settlement )?construction|exercises|manoeuvres|maneuvers|drills|war games)\\b ~ CONCEDE
fire,launch,lob,shoot,hurl ~ ^(?:\\S+ ){0,5}(?:rockets?|missiles?|shells?|torpedoe?s|mortars?|projectiles?|bombs?)\\b_\\b(?:at|on|into|against|towards?)\\b ~ ASSAULT
fire,launch,test,test-fire,shoot,orbit,loft ~ ^(?:\\S+ ){0,5}(?:rockets?|missiles?|satellites?|projectiles?|warheads?)\\b ~ MOBILIZE
fire ~ ^(?:at|on|into|upon)\\b ~ ASSAULT
fire ~ ^(?:\\S+ ){0,3}(?:shots?|rounds?|tear gas|rubber bullets|warning) ~ ASSAULT
explode,detonate,test ~ ^(?:its |their |a |an |the )?(?:\\S+ ){0,3}(?:device|warhead|nuclear|atomic|hydrogen|bomb) ~ MOBILIZE
impose,enforce,enact,proclaim,declare ~ ^(?:a |an |the |full |nationwide |tight )*(?:direct|military|emergency|one-party|central) rule|martial law|state of (?:emergency|siege)|curfew|lockdown ~ COERCE
suspend,dissolve,prorogue,shut,close ~ ^(?:the |its |their )?(?:\\w+ ){0,2}(?:parliament|assembly|legislature|constitution|congress|senate|executive|cabinet|government|council|university|newspapers?|radio|station)\\b ~ COERCE
dismiss,sack,fire,remove,oust,depose,replace ~ ^(?:the |its |his |her |their )?(?:\\w+ ){0,2}(?:ministers?|chief|director|governors?|generals?|commanders?|head|judges?|prosecutors?|cabinet|government|staff|workers|officers?)\\b ~ SANCTION
order,tell,instruct ~ \\b(?:out of the country|to leave|out)\\b ~ SANCTION
send ~ ^(?:\\S+ ){0,4}(?:away|home|packing|back)(?: |$) ~ SANCTION
set,establish,create,authorise,authorize,deploy,send,dispatch ~ ^(?:up )?(?:an? |the |its )?(?:\\S+ ){0,4}(?:mission|peacekeeping force|peacekeepers?|observers?|monitors|contingent)\\b ~ COOPERATE
send,dispatch,rush,order,fly ~ ^(?:\\S+ ){0,4}(?:troops|soldiers|warships?|tanks|forces?|divisions?|marines|paratroopers|carriers?|bombers|reinforcements|battalions?|regiments?|planes|jets|destroyers?|frigates?|submarines?|fleets?|bombers|squadrons?|brigades?|commandos|drones|gunboats?|flotillas?)\\b ~ MOBILIZE
land ~ ^(?:\\S+ ){0,3}(?:troops|soldiers|forces?|marines|paratroopers|army)\\b ~ ASSAULT
evacuate ~ \\b(?:people|civilians|residents|citizens|nationals|wounded|patients|refugees|villagers|workers|staff|children|families)\\b ~ AID
resign,quit,walk ~ \\bin protest\\b ~ PROTEST
resign,quit,boycott ~ ^(?:all |both )?(?:their|its) (?:\\w+ )?(?:seats|posts) ~ PROTEST
stage,hold,organise,organize,join,mount,call ~ ^(?:a |an |the |mass |nationwide )*(?:[\\w-]+ )?(?:strikes?|sit-ins?|walkouts?|hunger strikes?|vigils?|demonstrations?|protests?|rall(?:y|ies)|marches)\\b ~ PROTEST
begin,start,open,go ~ ^(?:a |an |the |their |its )*hunger strike ~ PROTEST
end,abandon,break,call,suspend,stop ~ ^(?:off )?(?:a |an |the |their |its |his )*(?:\\w+ )?(?:hunger strike|strike|protests?|boycott|sit-in|demonstrations?|armed campaign|insurgency|rebellion|uprising|armed struggle)\\b ~ RETREAT
concede,gain,get,win,achieve ~ ^nothing\\b ~ REJECT
drive,push,beat,turn,force ~ ^(?:\\S+ ){0,4}(?:back|off)\\b ~ COERCE
drive ~ ^(?:\\S+ ){0,8}(?:from|out)\\b ~ ASSAULT
want,need ~ \\b(?:gone|lifted|released|back|out|ended|dropped|guarantees?)\\b ~ REQUEST
want ~ ^\\S+ to\\b ~ REQUEST
want ~  ~ -
cite,link,attribute,expose,question ~  ~ -
keep ~ \\b(?:open|alive|going)\\b ~ COOPERATE
`;
