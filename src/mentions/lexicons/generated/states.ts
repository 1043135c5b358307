// Made by scripts/lexicons.mjs from world-countries 5.1.0 (https://github.com/mledoze/countries). That data, and so this list, is under the Open Database License 1.0.
export const states = `
AW|Aruba|Aruban|Oranjestad||AWG
AF|Afghanistan|Afghan|Kabul|Islamic Republic of Afghanistan;Afġānistān|AFN
AO|Angola|Angolan|Luanda|Republic of Angola;República de Angola;ʁɛpublika de an'ɡɔla|AOA
AI|Anguilla|Anguillian|The Valley||XCD
AX|Åland Islands|Ålandish|Mariehamn|Aaland;Aland;Ahvenanmaa|EUR
AL|Albania|Albanian|Tirana|Republic of Albania;Shqipëri;Shqipëria;Shqipnia|ALL
AD|Andorra|Andorran|Andorra la Vella|Principality of Andorra;Principat d'Andorra|EUR
AE|United Arab Emirates|Emirati|Abu Dhabi|UAE;Emirates|AED
AR|Argentina|Argentine|Buenos Aires|Argentine Republic;República Argentina|ARS
AM|Armenia|Armenian|Yerevan|Republic of Armenia;Hayastan|AMD
AS|American Samoa|American Samoan|Pago Pago|Amerika Sāmoa;Amelika Sāmoa;Sāmoa Amelika|USD
AQ|Antarctica|Antarctican|||
TF|French Southern and Antarctic Lands|French|Port-aux-Français|Territory of the French Southern and Antarctic Lands;French Southern Territories|EUR
AG|Antigua and Barbuda|Antiguan;Barbudan|Saint John's||XCD
AU|Australia|Australian|Canberra|Commonwealth of Australia|AUD
AT|Austria|Austrian|Vienna|Republic of Austria;Osterreich;Oesterreich|EUR
AZ|Azerbaijan|Azerbaijani|Baku|Republic of Azerbaijan;Azərbaycan Respublikası|AZN
BI|Burundi|Burundian|Gitega|Republic of Burundi;Republika y'Uburundi;République du Burundi|BIF
BE|Belgium|Belgian|Brussels|Kingdom of Belgium;België;Belgie;Belgien;Belgique;Koninkrijk België;Royaume de Belgique;Königreich Belgien|EUR
BJ|Benin|Beninese|Porto-Novo|Republic of Benin;République du Bénin|XOF
BF|Burkina Faso|Burkinabe|Ouagadougou||XOF
BD|Bangladesh|Bangladeshi|Dhaka|People's Republic of Bangladesh;Gônôprôjatôntri Bangladesh|BDT
BG|Bulgaria|Bulgarian|Sofia|Republic of Bulgaria|BGN
BH|Bahrain|Bahraini|Manama|Kingdom of Bahrain;Mamlakat al-Baḥrayn|BHD
BS|Bahamas|Bahamian|Nassau|Commonwealth of the Bahamas|BSD;USD
BA|Bosnia and Herzegovina|Bosnian;Herzegovinian|Sarajevo|Bosnia-Herzegovina|BAM
BL|Saint Barthélemy|Saint Barthélemy Islander|Gustavia|Collectivity of Saint Barthélemy;St. Barthelemy;Collectivité de Saint-Barthélemy|EUR
SH|Saint Helena, Ascension and Tristan da Cunha|Saint Helenian|Jamestown|Saint Helena|GBP;SHP
BY|Belarus|Belarusian|Minsk|Republic of Belarus;Bielaruś|BYN
BZ|Belize|Belizean|Belmopan||BZD
BM|Bermuda|Bermudian|Hamilton|The Islands of Bermuda;The Bermudas;Somers Isles|BMD
BO|Bolivia|Bolivian|Sucre|Plurinational State of Bolivia;Buliwya;Wuliwya;Estado Plurinacional de Bolivia;Buliwya Mamallaqta;Wuliwya Suyu;Tetã Volívia|BOB
BQ|Caribbean Netherlands|Dutch|Kralendijk;Oranjestad;The Bottom|BES islands;Bonaire Sint Eustatius and Saba|USD
BR|Brazil|Brazilian|Brasília|Federative Republic of Brazil;Brasil;República Federativa do Brasil|BRL
BB|Barbados|Barbadian|Bridgetown||BBD
BN|Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam;Nation of Brunei;the Abode of Peace|BND;SGD
BT|Bhutan|Bhutanese|Thimphu|Kingdom of Bhutan|BTN;INR
BV|Bouvet Island|||Bouvetøya;Bouvet-øya|
BW|Botswana|Motswana|Gaborone|Republic of Botswana;Lefatshe la Botswana|BWP
CF|Central African Republic|Central African|Bangui|République centrafricaine|XAF
CA|Canada|Canadian|Ottawa||CAD
CC|Cocos (Keeling) Islands|Cocos Islander|West Island|Territory of the Cocos (Keeling) Islands;Keeling Islands;Cocos Islands|AUD
CH|Switzerland|Swiss|Bern|Swiss Confederation;Schweiz;Suisse;Svizzera;Svizra|CHF
CL|Chile|Chilean|Santiago|Republic of Chile;República de Chile|CLP
CN|China|Chinese|Beijing|People's Republic of China;Zhōngguó;Zhongguo;Zhonghua;Zhōnghuá Rénmín Gònghéguó|CNY
CI|Ivory Coast|Ivorian|Yamoussoukro|Republic of Côte d'Ivoire;Côte d'Ivoire;Cote d'Ivoire;République de Côte d'Ivoire|XOF
CM|Cameroon|Cameroonian|Yaoundé|Republic of Cameroon;République du Cameroun|XAF
CD|DR Congo|Congolese|Kinshasa|Democratic Republic of the Congo;Congo-Kinshasa;Democratic Republic of Congo;DRC|CDF
CG|Republic of the Congo|Congolese|Brazzaville|Congo;Congo-Brazzaville|XAF
CK|Cook Islands|Cook Islander|Avarua|Kūki 'Āirani|CKD;NZD
CO|Colombia|Colombian|Bogotá|Republic of Colombia;República de Colombia|COP
KM|Comoros|Comoran|Moroni|Union of the Comoros;Union des Comores;Udzima wa Komori;al-Ittiḥād al-Qumurī|KMF
CV|Cape Verde|Cape Verdian|Praia|Republic of Cabo Verde;República de Cabo Verde|CVE
CR|Costa Rica|Costa Rican|San José|Republic of Costa Rica;República de Costa Rica|CRC
CU|Cuba|Cuban|Havana|Republic of Cuba;República de Cuba|CUC;CUP
CW|Curaçao|Curaçaoan|Willemstad|Country of Curaçao;Curacao;Kòrsou;Land Curaçao;Pais Kòrsou|ANG
CX|Christmas Island|Christmas Islander|Flying Fish Cove|Territory of Christmas Island|AUD
KY|Cayman Islands|Caymanian|George Town||KYD
CY|Cyprus|Cypriot|Nicosia|Republic of Cyprus;Kýpros;Kıbrıs;Kıbrıs Cumhuriyeti|EUR
CZ|Czechia|Czech|Prague|Czech Republic;Česká republika;Česko|CZK
DE|Germany|German|Berlin|Federal Republic of Germany;Bundesrepublik Deutschland|EUR
DJ|Djibouti|Djibouti|Djibouti|Republic of Djibouti;Jabuuti;Gabuuti;République de Djibouti;Gabuutih Ummuuno;Jamhuuriyadda Jabuuti|DJF
DM|Dominica|Dominican|Roseau|Commonwealth of Dominica;Dominique|XCD
DK|Denmark|Danish|Copenhagen|Kingdom of Denmark;Danmark;Kongeriget Danmark|DKK
DO|Dominican Republic|Dominican|Santo Domingo||DOP
DZ|Algeria|Algerian|Algiers|People's Democratic Republic of Algeria;Dzayer;Algérie|DZD
EC|Ecuador|Ecuadorean|Quito|Republic of Ecuador;República del Ecuador|USD
EG|Egypt|Egyptian|Cairo|Arab Republic of Egypt|EGP
ER|Eritrea|Eritrean|Asmara|State of Eritrea;Dawlat Iritriyá;Iritriyā|ERN
EH|Western Sahara|Sahrawi|El Aaiún|Sahrawi Arab Democratic Republic;Taneẓroft Tutrimt|DZD;MAD;MRU
ES|Spain|Spanish|Madrid|Kingdom of Spain;Reino de España|EUR
EE|Estonia|Estonian|Tallinn|Republic of Estonia;Eesti;Eesti Vabariik|EUR
ET|Ethiopia|Ethiopian|Addis Ababa|Federal Democratic Republic of Ethiopia|ETB
FI|Finland|Finnish|Helsinki|Republic of Finland;Suomi;Suomen tasavalta;Republiken Finland|EUR
FJ|Fiji|Fijian|Suva|Republic of Fiji;Viti;Matanitu ko Viti;Fijī Gaṇarājya|FJD
FK|Falkland Islands|Falkland Islander|Stanley|Islas Malvinas;Falkland Islands (Malvinas)|FKP
FR|France|French|Paris|French Republic;République française|EUR
FO|Faroe Islands|Faroese|Tórshavn|Føroyar;Færøerne;Faeroe Islands|DKK;FOK
FM|Micronesia|Micronesian|Palikir|Federated States of Micronesia|
GA|Gabon|Gabonese|Libreville|Gabonese Republic;République Gabonaise|XAF
GB|United Kingdom|British|London|United Kingdom of Great Britain and Northern Ireland;Great Britain|GBP
GE|Georgia|Georgian|Tbilisi|Sakartvelo|GEL
GG|Guernsey|Channel Islander|St. Peter Port|Bailiwick of Guernsey;Bailliage de Guernesey|GBP;GGP
GH|Ghana|Ghanaian|Accra|Republic of Ghana|GHS
GI|Gibraltar|Gibraltar|Gibraltar||GIP
GN|Guinea|Guinean|Conakry|Republic of Guinea;République de Guinée|GNF
GP|Guadeloupe|Guadeloupian|Basse-Terre|Gwadloup|EUR
GM|Gambia|Gambian|Banjul|Republic of the Gambia|GMD
GW|Guinea-Bissau|Guinea-Bissauan|Bissau|Republic of Guinea-Bissau;República da Guiné-Bissau|XOF
GQ|Equatorial Guinea|Equatorial Guinean|Malabo|Republic of Equatorial Guinea;República de Guinea Ecuatorial;République de Guinée équatoriale;República da Guiné Equatorial|XAF
GR|Greece|Greek|Athens|Hellenic Republic;Elláda|EUR
GD|Grenada|Grenadian|St. George's||XCD
GL|Greenland|Greenlandic|Nuuk|Grønland|DKK
GT|Guatemala|Guatemalan|Guatemala City|Republic of Guatemala|GTQ
GF|French Guiana|Guianan|Cayenne|Guiana;Guyane|EUR
GU|Guam|Guamanian|Hagåtña|Guåhån|USD
GY|Guyana|Guyanese|Georgetown|Co-operative Republic of Guyana|GYD
HK|Hong Kong|Hong Konger|City of Victoria|Hong Kong Special Administrative Region of the People's Republic of China|HKD
HM|Heard Island and McDonald Islands|Heard and McDonald Islander|||
HN|Honduras|Honduran|Tegucigalpa|Republic of Honduras;República de Honduras|HNL
HR|Croatia|Croatian|Zagreb|Republic of Croatia;Hrvatska;Republika Hrvatska|EUR
HT|Haiti|Haitian|Port-au-Prince|Republic of Haiti;République d'Haïti;Repiblik Ayiti|HTG
HU|Hungary|Hungarian|Budapest||HUF
ID|Indonesia|Indonesian|Jakarta|Republic of Indonesia;Republik Indonesia|IDR
IM|Isle of Man|Manx|Douglas|Ellan Vannin;Mann;Mannin|GBP;IMP
IN|India|Indian|New Delhi|Republic of India;Bhārat;Bharat Ganrajya|INR
IO|British Indian Ocean Territory|Indian|Diego Garcia||USD
IE|Ireland|Irish|Dublin|Republic of Ireland;Éire;Poblacht na hÉireann|EUR
IR|Iran|Iranian|Tehran|Islamic Republic of Iran;Jomhuri-ye Eslāmi-ye Irān|IRR
IQ|Iraq|Iraqi|Baghdad|Republic of Iraq|IQD
IS|Iceland|Icelander|Reykjavik|Island;Republic of Iceland;Lýðveldið Ísland|ISK
IL|Israel|Israeli|Jerusalem|State of Israel;Medīnat Yisrā'el|ILS
IT|Italy|Italian|Rome|Italian Republic;Repubblica italiana|EUR
JM|Jamaica|Jamaican|Kingston||JMD
JE|Jersey|Channel Islander|Saint Helier|Bailiwick of Jersey;Bailliage de Jersey;Bailliage dé Jèrri|GBP;JEP
JO|Jordan|Jordanian|Amman|Hashemite Kingdom of Jordan;al-Mamlakah al-Urdunīyah al-Hāshimīyah|JOD
JP|Japan|Japanese|Tokyo|Nippon;Nihon|JPY
KZ|Kazakhstan|Kazakhstani|Astana|Republic of Kazakhstan;Qazaqstan;Qazaqstan Respublïkası;Respublika Kazakhstan|KZT
KE|Kenya|Kenyan|Nairobi|Republic of Kenya;Jamhuri ya Kenya|KES
KG|Kyrgyzstan|Kirghiz|Bishkek|Kyrgyz Republic;Kyrgyz Respublikasy|KGS
KH|Cambodia|Cambodian|Phnom Penh|Kingdom of Cambodia|KHR;USD
KI|Kiribati|I-Kiribati|South Tarawa|Independent and Sovereign Republic of Kiribati;Republic of Kiribati;Ribaberiki Kiribati|AUD;KID
KN|Saint Kitts and Nevis|Kittitian;Nevisian|Basseterre|Federation of Saint Christopher and Nevis|XCD
KR|South Korea|South Korean|Seoul|Republic of Korea|KRW
XK|Kosovo|Kosovar|Pristina|Republic of Kosovo|EUR
KW|Kuwait|Kuwaiti|Kuwait City|State of Kuwait;Dawlat al-Kuwait|KWD
LA|Laos|Laotian|Vientiane|Lao People's Democratic Republic;Sathalanalat Paxathipatai Paxaxon Lao|LAK
LB|Lebanon|Lebanese|Beirut|Lebanese Republic;Al-Jumhūrīyah Al-Libnānīyah|LBP
LR|Liberia|Liberian|Monrovia|Republic of Liberia|LRD
LY|Libya|Libyan|Tripoli|State of Libya;Dawlat Libya|LYD
LC|Saint Lucia|Saint Lucian|Castries||XCD
LI|Liechtenstein|Liechtensteiner|Vaduz|Principality of Liechtenstein;Fürstentum Liechtenstein|CHF
LK|Sri Lanka|Sri Lankan|Colombo|Democratic Socialist Republic of Sri Lanka;ilaṅkai|LKR
LS|Lesotho|Mosotho|Maseru|Kingdom of Lesotho;Muso oa Lesotho|LSL;ZAR
LT|Lithuania|Lithuanian|Vilnius|Republic of Lithuania;Lietuvos Respublika|EUR
LU|Luxembourg|Luxembourger|Luxembourg|Grand Duchy of Luxembourg;Grand-Duché de Luxembourg;Großherzogtum Luxemburg;Groussherzogtum Lëtzebuerg|EUR
LV|Latvia|Latvian|Riga|Republic of Latvia;Latvijas Republika|EUR
MO|Macau|Macanese||Macao Special Administrative Region of the People's Republic of China;Macao;Região Administrativa Especial de Macau da República Popular da China|MOP
MF|Saint Martin|Saint Martin Islander|Marigot|Collectivity of Saint Martin;Collectivité de Saint-Martin;Saint Martin (French part)|EUR
MA|Morocco|Moroccan|Rabat|Kingdom of Morocco;Al-Mamlakah al-Maġribiyah|MAD
MC|Monaco|Monegasque|Monaco|Principality of Monaco;Principauté de Monaco|EUR
MD|Moldova|Moldovan|Chișinău|Republic of Moldova;Republica Moldova|MDL
MG|Madagascar|Malagasy|Antananarivo|Republic of Madagascar;Repoblikan'i Madagasikara;République de Madagascar|MGA
MV|Maldives|Maldivan|Malé|Republic of the Maldives;Maldive Islands;Dhivehi Raajjeyge Jumhooriyya|MVR
MX|Mexico|Mexican|Mexico City|United Mexican States;Mexicanos;Estados Unidos Mexicanos|MXN
MH|Marshall Islands|Marshallese|Majuro|Republic of the Marshall Islands;Aolepān Aorōkin M̧ajeļ|USD
MK|North Macedonia|Macedonian|Skopje|Republic of North Macedonia;The former Yugoslav Republic of Macedonia;Macedonia|MKD
ML|Mali|Malian|Bamako|Republic of Mali;République du Mali|XOF
MT|Malta|Maltese|Valletta|Republic of Malta;Repubblika ta' Malta|EUR
MM|Myanmar|Burmese|Naypyidaw|Republic of the Union of Myanmar;Burma;Pyidaunzu Thanmăda Myăma Nainngandaw|MMK
ME|Montenegro|Montenegrin|Podgorica|Crna Gora|EUR
MN|Mongolia|Mongolian|Ulan Bator||MNT
MP|Northern Mariana Islands|American|Saipan|Commonwealth of the Northern Mariana Islands;Sankattan Siha Na Islas Mariånas|USD
MZ|Mozambique|Mozambican|Maputo|Republic of Mozambique;República de Moçambique|MZN
MR|Mauritania|Mauritanian|Nouakchott|Islamic Republic of Mauritania|MRU
MS|Montserrat|Montserratian|Plymouth||XCD
MQ|Martinique|Martinican|Fort-de-France||EUR
MU|Mauritius|Mauritian|Port Louis|Republic of Mauritius;République de Maurice|MUR
MW|Malawi|Malawian|Lilongwe|Republic of Malawi|MWK
MY|Malaysia|Malaysian|Kuala Lumpur||MYR
YT|Mayotte|Mahoran|Mamoudzou|Department of Mayotte;Département de Mayotte|EUR
NA|Namibia|Namibian|Windhoek|Republic of Namibia;Namibië|NAD;ZAR
NC|New Caledonia|New Caledonian|Nouméa||XPF
NE|Niger|Nigerien|Niamey|Republic of Niger;Nijar|XOF
NF|Norfolk Island|Norfolk Islander|Kingston|Territory of Norfolk Island;Teratri of Norf'k Ailen|AUD
NG|Nigeria|Nigerian|Abuja|Federal Republic of Nigeria;Nijeriya;Naíjíríà|NGN
NI|Nicaragua|Nicaraguan|Managua|Republic of Nicaragua;República de Nicaragua|NIO
NU|Niue|Niuean|Alofi||NZD
NL|Netherlands|Dutch|Amsterdam|Kingdom of the Netherlands;Holland;Nederland;The Netherlands|EUR
NO|Norway|Norwegian|Oslo|Kingdom of Norway;Norge;Noreg;Kongeriket Norge;Kongeriket Noreg|NOK
NP|Nepal|Nepalese|Kathmandu|Federal Democratic Republic of Nepal;Loktāntrik Ganatantra Nepāl|NPR
NR|Nauru|Nauruan|Yaren|Republic of Nauru;Naoero;Pleasant Island;Ripublik Naoero|AUD
NZ|New Zealand|New Zealander|Wellington|Aotearoa|NZD
OM|Oman|Omani|Muscat|Sultanate of Oman|OMR
PK|Pakistan|Pakistani|Islamabad|Islamic Republic of Pakistan;Pākistān;Islāmī Jumhūriya'eh Pākistān|PKR
PA|Panama|Panamanian|Panama City|Republic of Panama;República de Panamá|PAB;USD
PN|Pitcairn Islands|Pitcairn Islander|Adamstown|Pitcairn Group of Islands;Pitcairn;Pitcairn Henderson Ducie and Oeno Islands|NZD
PE|Peru|Peruvian|Lima|Republic of Peru;República del Perú|PEN
PH|Philippines|Filipino|Manila|Republic of the Philippines;Repúblika ng Pilipinas|PHP
PW|Palau|Palauan|Ngerulmud|Republic of Palau;Beluu er a Belau|USD
PG|Papua New Guinea|Papua New Guinean|Port Moresby|Independent State of Papua New Guinea;Independen Stet bilong Papua Niugini|PGK
PL|Poland|Polish|Warsaw|Republic of Poland;Rzeczpospolita Polska|PLN
PR|Puerto Rico|Puerto Rican|San Juan|Commonwealth of Puerto Rico;Estado Libre Asociado de Puerto Rico|USD
KP|North Korea|North Korean|Pyongyang|Democratic People's Republic of Korea;DPRK;Chosŏn Minjujuŭi Inmin Konghwaguk|KPW
PT|Portugal|Portuguese|Lisbon|Portuguese Republic;Portuguesa;República Portuguesa|EUR
PY|Paraguay|Paraguayan|Asunción|Republic of Paraguay;República del Paraguay;Tetã Paraguái|PYG
PS|Palestine|Palestinian|Ramallah|State of Palestine;Dawlat Filasṭin|EGP;ILS;JOD
PF|French Polynesia|French Polynesian|Papeetē|Polynésie française;Pōrīnetia Farāni|XPF
QA|Qatar|Qatari|Doha|State of Qatar;Dawlat Qaṭar|QAR
RE|Réunion|Réunionese|Saint-Denis|Réunion Island;Reunion|EUR
RO|Romania|Romanian|Bucharest|Rumania;Roumania;România|RON
RU|Russia|Russian|Moscow|Russian Federation|RUB
RW|Rwanda|Rwandan|Kigali|Republic of Rwanda;Repubulika y'u Rwanda;République du Rwanda|RWF
SA|Saudi Arabia|Saudi Arabian|Riyadh|Kingdom of Saudi Arabia;Saudi|SAR
SD|Sudan|Sudanese|Khartoum|Republic of the Sudan;Jumhūrīyat as-Sūdān|SDG
SN|Senegal|Senegalese|Dakar|Republic of Senegal;République du Sénégal|XOF
SG|Singapore|Singaporean|Singapore|Republic of Singapore;Singapura;Republik Singapura|SGD
GS|South Georgia|South Georgian South Sandwich Islander|King Edward Point|South Georgia and the South Sandwich Islands|SHP
SJ|Svalbard and Jan Mayen|Norwegian|Longyearbyen|Svalbard og Jan Mayen;Svalbard and Jan Mayen Islands|NOK
SB|Solomon Islands|Solomon Islander|Honiara||SBD
SL|Sierra Leone|Sierra Leonean|Freetown|Republic of Sierra Leone|SLL
SV|El Salvador|Salvadoran|San Salvador|Republic of El Salvador;República de El Salvador|USD
SM|San Marino|Sammarinese|City of San Marino|Most Serene Republic of San Marino;Republic of San Marino;Repubblica di San Marino|EUR
SO|Somalia|Somali|Mogadishu|Federal Republic of Somalia;aṣ-Ṣūmāl;Jamhuuriyadda Federaalka Soomaaliya;Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya|SOS
PM|Saint Pierre and Miquelon|Saint-Pierrais;Miquelonnais|Saint-Pierre|Collectivité territoriale de Saint-Pierre-et-Miquelon|EUR
RS|Serbia|Serbian|Belgrade|Republic of Serbia;Srbija;Republika Srbija|RSD
SS|South Sudan|South Sudanese|Juba|Republic of South Sudan|SSP
ST|São Tomé and Príncipe|Sao Tomean|São Tomé|Democratic Republic of São Tomé and Príncipe;Sao Tome and Principe;República Democrática de São Tomé e Príncipe|STN
SR|Suriname|Surinamer|Paramaribo|Republic of Suriname;Sarnam;Sranangron;Republiek Suriname|SRD
SK|Slovakia|Slovak|Bratislava|Slovak Republic;Slovenská republika|EUR
SI|Slovenia|Slovene|Ljubljana|Republic of Slovenia;Republika Slovenija|EUR
SE|Sweden|Swedish|Stockholm|Kingdom of Sweden;Konungariket Sverige|SEK
SZ|Eswatini|Swazi|Lobamba|Kingdom of Eswatini;Swaziland;weSwatini;Swatini;Ngwane;Umbuso weSwatini|SZL;ZAR
SX|Sint Maarten|St. Maartener|Philipsburg|Sint Maarten (Dutch part)|ANG
SC|Seychelles|Seychellois|Victoria|Republic of Seychelles;Repiblik Sesel;République des Seychelles|SCR
SY|Syria|Syrian|Damascus|Syrian Arab Republic|SYP
TC|Turks and Caicos Islands|Turks and Caicos Islander|Cockburn Town||USD
TD|Chad|Chadian|N'Djamena|Republic of Chad;Tchad;République du Tchad|XAF
TG|Togo|Togolese|Lomé|Togolese Republic;Togolese;République Togolaise|XOF
TH|Thailand|Thai|Bangkok|Kingdom of Thailand;Prathet;Thai;Ratcha Anachak Thai|THB
TJ|Tajikistan|Tadzhik|Dushanbe|Republic of Tajikistan;Toçikiston;Çumhuriyi Toçikiston|TJS
TK|Tokelau|Tokelauan|Fakaofo||NZD
TM|Turkmenistan|Turkmen|Ashgabat||TMT
TL|Timor-Leste|East Timorese|Dili|Democratic Republic of Timor-Leste;East Timor;Timor;República Democrática de Timor-Leste;Repúblika Demokrátika Timór-Leste;Timór Lorosa'e;Timor Lorosae|USD
TO|Tonga|Tongan|Nuku'alofa|Kingdom of Tonga|TOP
TT|Trinidad and Tobago|Trinidadian|Port of Spain|Republic of Trinidad and Tobago|TTD
TN|Tunisia|Tunisian|Tunis|Tunisian Republic;Republic of Tunisia;al-Jumhūriyyah at-Tūnisiyyah|TND
TR|Türkiye|Turkish|Ankara|Republic of Türkiye;Turkiye;Republic of Turkey;Türkiye Cumhuriyeti|TRY
TV|Tuvalu|Tuvaluan|Funafuti||AUD;TVD
TW|Taiwan|Taiwanese|Taipei|Republic of China (Taiwan);Táiwān;Republic of China;Zhōnghuá Mínguó;Chinese Taipei|TWD
TZ|Tanzania|Tanzanian|Dodoma|United Republic of Tanzania;Jamhuri ya Muungano wa Tanzania|TZS
UG|Uganda|Ugandan|Kampala|Republic of Uganda;Jamhuri ya Uganda|UGX
UA|Ukraine|Ukrainian|Kyiv|Ukrayina|UAH
UM|United States Minor Outlying Islands|American Islander|||USD
UY|Uruguay|Uruguayan|Montevideo|Oriental Republic of Uruguay;República Oriental del Uruguay|UYU
US|United States|American|Washington D.C.|United States of America;USA|USD
UZ|Uzbekistan|Uzbekistani|Tashkent|Republic of Uzbekistan|UZS
VA|Vatican City|Vatican|Vatican City|Vatican City State;Holy See (Vatican City State);Vatican;Stato della Città del Vaticano|EUR
VC|Saint Vincent and the Grenadines|Saint Vincentian|Kingstown||XCD
VE|Venezuela|Venezuelan|Caracas|Bolivarian Republic of Venezuela;República Bolivariana de Venezuela|VES
VG|British Virgin Islands|Virgin Islander|Road Town|Virgin Islands|USD
VI|United States Virgin Islands|Virgin Islander|Charlotte Amalie|Virgin Islands of the United States|USD
VN|Vietnam|Vietnamese|Hanoi|Socialist Republic of Vietnam;Cộng hòa Xã hội chủ nghĩa Việt Nam;Viet Nam|VND
VU|Vanuatu|Ni-Vanuatu|Port Vila|Republic of Vanuatu;Ripablik blong Vanuatu;République de Vanuatu|VUV
WF|Wallis and Futuna|Wallis and Futuna Islander|Mata-Utu|Territory of the Wallis and Futuna Islands;Territoire des îles Wallis et Futuna|XPF
WS|Samoa|Samoan|Apia|Independent State of Samoa|WST
YE|Yemen|Yemeni|Sana'a|Republic of Yemen;Yemeni Republic;al-Jumhūriyyah al-Yamaniyyah|YER
ZA|South Africa|South African|Pretoria;Bloemfontein;Cape Town|Republic of South Africa;RSA;Suid-Afrika|ZAR
ZM|Zambia|Zambian|Lusaka|Republic of Zambia|ZMW
ZW|Zimbabwe|Zimbabwean|Harare|Republic of Zimbabwe|BWP;CNY;EUR;GBP;INR;JPY;USD;ZAR;ZWB
`;
