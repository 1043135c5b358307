/**
 * Names of actors that the list of the world's states does not hold: ours, general, no story's own.
 * One line each: canonical | kind | of | names | adjectives and peoples
 * `kind`: state (past ones and parts that act as such), people, organization, bloc, place.
 * `of`: the state or body it belongs to; for a bloc its members, parted by "+". Names and adjectives are parted by ";".
 * A name is written as it stands in a text; the canonical name need not be repeated.
 */
export const names = `
United States|state||U.S.;US;U.S;USA;U.S.A.;America;United States of America;Uncle Sam|American;Americans;US-American
United Kingdom|state||UK;U.K.;Britain;Great Britain|British;Britons;Briton
Soviet Union|state||USSR;U.S.S.R.;Soviets|Soviet
Russia|state||Russian Federation|Russian;Russians
Yugoslavia|state||Federal Republic of Yugoslavia;FRY|Yugoslav;Yugoslavs;Yugoslavian
Czechoslovakia|state|||Czechoslovak;Czechoslovakian
East Germany|state||German Democratic Republic;GDR;DDR|East German;East Germans
West Germany|state||Federal Republic of Germany;FRG|West German;West Germans
South Vietnam|state||Republic of Vietnam|South Vietnamese
North Vietnam|state||Democratic Republic of Vietnam|North Vietnamese
Ottoman Empire|state||Sublime Porte;Ottomans|Ottoman
Austria-Hungary|state||Austro-Hungarian Empire|Austro-Hungarian
Prussia|state|||Prussian;Prussians
Byzantium|state||Byzantine Empire|Byzantine;Byzantines
Holy Roman Empire|state|||
Rome|state||Roman Empire;Roman Republic|Roman;Romans
Persia|state||Persian Empire|Persian;Persians
Rhodesia|state||Southern Rhodesia|Rhodesian
Zaire|state|||Zairean
Myanmar|state||Burma|Burmese
Siam|state|||Siamese
Ceylon|state|||Ceylonese
Catalonia|state|Spain||Catalan;Catalans
Scotland|place|United Kingdom||Scottish;Scots
Wales|place|United Kingdom||Welsh
England|state|United Kingdom||English
Northern Ireland|state|United Kingdom||Northern Irish
Quebec|state|Canada||Québécois
Hong Kong|state|China||
Taiwan|state||Republic of China;ROC|Taiwanese
China|state||PRC;People's Republic of China|Chinese
Iran|state||Islamic Republic of Iran;Islamic Republic|Iranian;Iranians
North Korea|state||DPRK;Democratic People's Republic of Korea|North Korean;North Koreans
South Korea|state||ROK;Republic of Korea|South Korean;South Koreans
Ivory Coast|state||Côte d'Ivoire|Ivorian;Ivorians
DR Congo|state||DRC;Democratic Republic of the Congo;Democratic Republic of Congo|Congolese
Kosovo|state||Republic of Kosovo|Kosovar;Kosovars;Kosovan
North Macedonia|state||Macedonia;FYROM|Macedonian;Macedonians
Bosnia and Herzegovina|state||Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians
Republika Srpska|state|Bosnia and Herzegovina||
Abkhazia|state|||Abkhaz;Abkhazian
South Ossetia|state|||Ossetian;South Ossetian
Transnistria|state|||Transnistrian
Chechnya|state|Russia||Chechen;Chechens
Crimea|place|||Crimean
Nagorno-Karabakh|state||Artsakh|
Kurdistan Regional Government|state|Iraq|KRG;Iraqi Kurdistan|
Palestine|state||Palestinian Authority;PA|Palestinian;Palestinians
Gaza|place||Gaza Strip|Gazan;Gazans
West Bank|place|||
Vatican City|state||Vatican;Holy See|
Netherlands|state||Holland|Dutch;Dutchmen
Switzerland|state|||Swiss
Spain|state|||Spanish;Spaniards
Poland|state|||Polish;Poles
Turkey|state||Türkiye|Turkish;Turks
Sweden|state|||Swedish;Swedes
Denmark|state|||Danish;Danes
Finland|state|||Finnish;Finns
Norway|state|||Norwegian;Norwegians
Iceland|state|||Icelandic;Icelanders
Ireland|state||Republic of Ireland|Irish
France|state|||French
Germany|state||Third Reich;Nazi Germany|German;Germans;Nazi;Nazis
Greece|state|||Greek;Greeks
Serbia|state|||Serbian;Serbians
Croatia|state|||Croatian;Croatians;Croat;Croats
Czech Republic|state||Czechia|Czech;Czechs
Hungary|state|||Hungarian;Hungarians
Romania|state|||Romanian;Romanians
Israel|state|||Israeli;Israelis
Iraq|state|||Iraqi;Iraqis
Kuwait|state|||Kuwaiti;Kuwaitis
Pakistan|state|||Pakistani;Pakistanis
Saudi Arabia|state||Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian
United Arab Emirates|state||UAE;U.A.E.;Emirates|Emirati;Emiratis
Oman|state|||Omani;Omanis
Qatar|state|||Qatari;Qataris
Yemen|state|||Yemeni;Yemenis
Egypt|state|||Egyptian;Egyptians
Afghanistan|state|||Afghan;Afghans
Vietnam|state||Viet Nam|Vietnamese
Japan|state|||Japanese
New Zealand|state|||New Zealander;New Zealanders;Kiwi
Timor-Leste|state||East Timor|Timorese;East Timorese
Philippines|state|||Filipino;Filipinos;Philippine
Thailand|state|||Thai;Thais
Argentina|state|||Argentine;Argentines;Argentinian
Eswatini|state||Swaziland|Swazi
Cabo Verde|state||Cape Verde|
Northern Cyprus|state||Turkish Republic of Northern Cyprus;TRNC|
Somaliland|state||Republic of Somaliland|
Luhansk People's Republic|state|||
Donetsk People's Republic|state|||
Kurds|people|||Kurdish
Serbs|people||Serb|
Kosovo Serbs|people||Kosovo Serb|
Bosnian Serbs|people||Bosnian Serb|
Croatian Serbs|people||Croatian Serb|
Kosovo Albanians|people|Kosovo|Kosovo Albanian|
Bosniaks|people||Bosniak|
Hutus|people||Hutu|
Tutsis|people||Tutsi|
Tamils|people||Tamil|
Uyghurs|people||Uighurs;Uyghur;Uighur|
Rohingya|people|||
Tibet|place|China||Tibetan;Tibetans
Arabs|people||Arab|
Jews|people|||
Europe|bloc||Europeans;European powers;E3;European Three|European
Africa|place|||African;Africans
Asia|place|||Asian
Latin America|place|||Latin American
Middle East|place|||
Central America|place|||
Balkans|place|||
Scandinavia|place|||Scandinavian
Caucasus|place|||
Western powers|bloc||West;the Allies;Western allies|Western
Gulf states|bloc|||
Arab states|bloc||Arab countries|
P5+1|bloc|United States+United Kingdom+France+Germany+Russia+China|P5 + 1;E3+3;EU3+3;P5 plus one|
P5|bloc|United States+United Kingdom+France+Russia+China||
G7|bloc|United States+United Kingdom+France+Germany+Italy+Japan+Canada|Group of Seven;G-7|
G8|bloc|United States+United Kingdom+France+Germany+Italy+Japan+Canada+Russia|Group of Eight;G-8|
G20|bloc||Group of Twenty;G-20|
BRICS|bloc|Brazil+Russia+India+China+South Africa||
Quartet|bloc|United States+Russia+European Union+United Nations|Middle East Quartet|
Quad|bloc|United States+Japan+India+Australia||
Contact Group|bloc|United States+United Kingdom+France+Germany+Italy+Russia||
Troika|bloc||troika|
Non-Aligned Movement|bloc|||
Axis|bloc|||
United Nations|organization||UN;U.N.|
UN Security Council|organization|United Nations|United Nations Security Council;U.N. Security Council;Security Council;UNSC|
UN General Assembly|organization|United Nations|United Nations General Assembly;U.N. General Assembly;General Assembly;UNGA|
UN Human Rights Council|organization|United Nations|Human Rights Council|
UN Secretariat|organization|United Nations||
UNESCO|organization|United Nations||
UNHCR|organization|United Nations||
UNICEF|organization|United Nations||
UNRWA|organization|United Nations||
World Health Organization|organization|United Nations|WHO;World Health Organisation|
International Atomic Energy Agency|organization||IAEA|
International Monetary Fund|organization||IMF|
World Bank|organization|||
Credit Suisse|organization||Crédit Suisse|
British Petroleum|organization||BP|
British Airways|organization|||
British Telecom|organization|||
American Airlines|organization|||
American Express|organization|||
Royal Dutch Shell|organization|||
Air France|organization|||
Air India|organization|||
China Telecom|organization|||
China Mobile|organization|||
France Télécom|organization||France Telecom|
Deutsche Telekom|organization|||
Japan Tobacco|organization|||
Swiss Re|organization|||
World Trade Organization|organization||WTO;World Trade Organisation|
International Court of Justice|organization||ICJ;World Court|
International Criminal Court|organization||ICC|
European Court of Justice|organization|European Union|ECJ;Court of Justice of the European Union;CJEU|
European Court of Human Rights|organization||ECHR;ECtHR|
Permanent Court of Arbitration|organization|||
Interpol|organization||INTERPOL|
Red Cross|organization||ICRC;International Committee of the Red Cross;Red Crescent|
Amnesty International|organization|||
Human Rights Watch|organization|||
Organisation for the Prohibition of Chemical Weapons|organization||OPCW;Organization for the Prohibition of Chemical Weapons|
OSCE|organization||Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe|
NATO|organization||Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic alliance|
Warsaw Pact|organization|||
European Union|organization||EU;E.U.;European Community;European Communities;EC;EEC|
European Commission|organization|European Union||
European Council|organization|European Union||
European Parliament|organization|European Union||
European Central Bank|organization|European Union|ECB|
Council of Europe|organization|||
Eurogroup|organization|European Union||
African Union|organization||AU;OAU;Organization of African Unity;Organisation of African Unity|
ECOWAS|organization|||
Arab League|organization||League of Arab States|
Gulf Cooperation Council|organization||GCC|
Organization of American States|organization||OAS|
ASEAN|organization|||
OPEC|organization||Opec|
OPEC+|organization|||
Commonwealth|organization||Commonwealth of Nations|
League of Nations|organization|||
Hamas|organization|||
Hezbollah|organization||Hizbollah;Hizbullah|
Houthis|organization||Houthi;Ansar Allah|
Taliban|organization||Taleban|
Islamic State|organization||ISIS;ISIL;Daesh|
Al-Qaeda|organization||al-Qaeda;al-Qaida;Al Qaeda|
Boko Haram|organization|||
Al-Shabaab|organization||al-Shabaab|
FARC|organization||Revolutionary Armed Forces of Colombia|
ELN|organization|||
IRA|organization||Provisional IRA;Irish Republican Army|
Sinn Féin|organization||Sinn Fein|
ETA|organization|||
PLO|organization||Palestine Liberation Organization;Palestine Liberation Organisation|
Fatah|organization|||
PKK|organization||Kurdistan Workers' Party|
Tamil Tigers|organization||LTTE|
Khmer Rouge|organization|||
Contras|organization|||
Sandinistas|organization||Sandinista|
Viet Cong|organization||Vietcong|
ANC|organization||African National Congress|
KGB|organization|Soviet Union||
FSB|organization|Russia||
CIA|organization|United States|Central Intelligence Agency|
FBI|organization|United States|Federal Bureau of Investigation|
NSA|organization|United States||
MI5|organization|United Kingdom||
MI6|organization|United Kingdom|SIS|
Mossad|organization|Israel||
IRGC|organization|Iran|Islamic Revolutionary Guard Corps;Revolutionary Guard;Revolutionary Guards;Revolutionary Guard Corps|
Wagner Group|organization|Russia||
Pentagon|organization|United States|Department of Defense|
State Department|organization|United States|U.S. State Department;Department of State|
U.S. Treasury|organization|United States|Treasury Department;US Treasury;Treasury|
U.S. Department of Justice|organization|United States|Justice Department;Department of Justice;DOJ|
White House|organization|United States||
U.S. Congress|organization|United States|US Congress;Congress|
U.S. Senate|organization|United States|US Senate|
House of Representatives|organization|United States||
U.S. Supreme Court|organization|United States|US Supreme Court|
Federal Reserve|organization|United States|Fed|
SEC|organization|United States|Securities and Exchange Commission|
EPA|organization|United States|Environmental Protection Agency|
FAA|organization|United States|Federal Aviation Administration|
FDA|organization|United States|Food and Drug Administration|
FTC|organization|United States|Federal Trade Commission|
Kremlin|organization|Russia||
Duma|organization|Russia|State Duma|
Downing Street|organization|United Kingdom|Whitehall;Foreign Office|
House of Commons|organization|United Kingdom|Commons|
House of Lords|organization|United Kingdom||
Élysée|organization|France|Elysée;Quai d'Orsay|
Bundestag|organization|Germany||
Knesset|organization|Israel||
Majlis|organization|Iran||
Politburo|organization|||
Democratic Party|organization|United States|Democrats|
Republican Party|organization|United States|Republicans;GOP|
Conservative Party|organization|United Kingdom|Conservatives;Tories|
Labour Party|organization|United Kingdom|Labour|
Communist Party|organization|||
Siberia|place|Russia||
Caribbean|place|||
Persian Gulf|place||Gulf|
Red Sea|place|||
Black Sea|place|||
Mediterranean|place|||
Suez Canal|place||Suez|
Strait of Hormuz|place|||
Golan Heights|place|||
Sinai|place|||
Donbas|place||Donbass|
Alaska|place|||
Alabama|place|||
Arizona|place|||
California|place|||
Colorado|place|||
Connecticut|place|||
Delaware|place|||
Florida|place|||
Hawaii|place|||
Illinois|place|||
Kansas|place|||
Kentucky|place|||
Louisiana|place|||
Maryland|place|||
Massachusetts|place|||
Michigan|place|||
Minnesota|place|||
Missouri|place|||
Nevada|place|||
New Jersey|place|||
New Mexico|place|||
New York|place||New York City|
North Carolina|place|||
Ohio|place|||
Oklahoma|place|||
Oregon|place|||
Pennsylvania|place|||
South Carolina|place|||
Tennessee|place|||
Texas|place|||
Utah|place|||
Virginia|place|||
Wisconsin|place|||
Washington State|place|||
Guantánamo|place||Guantanamo;Guantánamo Bay;Guantanamo Bay|
Geneva|place|||
Lausanne|place|||
Versailles|place|||
Yalta|place|||
Potsdam|place|||
Camp David|place|||
Dayton|place|||
Oslo|place|||
Helsinki|place|||
Davos|place|||
Sharm el-Sheikh|place|||
Reykjavik|place||Reykjavík|
Strasbourg|place|||
Jerusalem|place|||
Sarajevo|place|||
Srebrenica|place|||
Grozny|place|||
Fallujah|place|||
Benghazi|place|||
Misrata|place|||
Sebastopol|place||Sevastopol|
Florence|place|||
Venice|place|||
Oxford|place|||
Cambridge|place|||
San Francisco|place|||
Bonn|place|||
Salzburg|place|||
Basel|place|||
Luxor|place|||
Lockerbie|place|||
Panmunjom|place|||
Yongbyon|place|||
Natanz|place|||
Fordow|place|||
Bushehr|place|||
Isfahan|place|||
Arak|place|||
Osirak|place|||
Dimona|place|||
Chernobyl|place|||
Fukushima|place|||
Kahuta|place|||
Semipalatinsk|place|||
Los Alamos|place|||
Hiroshima|place|||
Nagasaki|place|||
Zaporizhzhia|place|||
Rambouillet|place|||
Wye River|place|||
Taba|place|||
Annapolis|place|||
Bretton Woods|place|||
Dumbarton Oaks|place|||
Maastricht|place|||
Schengen|place|||
Evian|place|||
Évian|place|||
Fontainebleau|place|||
Trianon|place|||
Locarno|place|||
Rapallo|place|||
Lugano|place|||
Montreux|place|||
Saint-Germain|place|||
Aix-en-Provence|place|||
Chantilly|place|||
Stormont|place|||
Hillsborough|place|||
St Andrews|place|||
Sunningdale|place|||
Chequers|place|||
Balmoral|place|||
Mar-a-Lago|place|||
Sochi|place|||
Alma-Ata|place|||
Belavezha|place|||
Torkham|place|||
Wagah|place|||
Simla|place|||
Ohrid|place|||
Kumanovo|place|||
Prizren|place|||
Erdut|place|||
Tuzla|place|||
Vukovar|place|||
Mostar|place|||
Bihać|place|||
Goražde|place|||
Žepa|place|||
Knin|place|||
Zürich|place|||
Bürgenstock|place|||
Mont Pèlerin|place|||
Crans-Montana|place|||
Caux|place|||
Glion|place|||
Sharm El Sheikh|place|||
Aqaba|place|||
Eilat|place|||
Ramallah|place|||
Hebron|place|||
Nablus|place|||
Jenin|place|||
Jericho|place|||
Rafah|place|||
Khan Younis|place|||
Sderot|place|||
Netzarim|place|||
Kuneitra|place|||
Quneitra|place|||
Latakia|place|||
Tartus|place|||
Idlib|place|||
Raqqa|place|||
Deir ez-Zor|place|||
Kobani|place|||
Palmyra|place|||
Sinjar|place|||
Tikrit|place|||
Ramadi|place|||
Samarra|place|||
Halabja|place|||
Kirkuk|place|||
Port Said|place|||
Ismailia|place|||
Straits of Tiran|place|||
Strait of Tiran|place|||
Bab el-Mandeb|place|||
Bab al-Mandab|place|||
Bosporus|place|||
Bosphorus|place|||
Dardanelles|place|||
Kerch Strait|place|||
Strait of Malacca|place|||
Malacca Strait|place|||
Taiwan Strait|place|||
Strait of Gibraltar|place|||
English Channel|place|||
South China Sea|place|||
East China Sea|place|||
Sea of Japan|place|||
Yellow Sea|place|||
Baltic Sea|place|||
Adriatic|place|||
Aegean|place|||
Caspian Sea|place|||
North Sea|place|||
Arabian Sea|place|||
Gulf of Aden|place|||
Gulf of Oman|place|||
Gulf of Tonkin|place|||
Gulf of Sidra|place|||
Gulf of Mexico|place|||
Bay of Bengal|place|||
Bay of Pigs|place|||
Indian Ocean|place|||
Atlantic|place|||
Pacific|place|||
Arctic|place|||
Antarctica|place|||
Panama Canal|place|||
Panama Canal Zone|place|||
Canal Zone|place|||
Rhine|place|||
Danube|place|||
Nile|place|||
Jordan River|place|||
Euphrates|place|||
Tigris|place|||
Mekong|place|||
Shatt al-Arab|place|||
Spratly Islands|place|||
Spratlys|place|||
Paracel Islands|place|||
Paracels|place|||
Scarborough Shoal|place|||
Second Thomas Shoal|place|||
Mischief Reef|place|||
Senkaku Islands|place|||
Kuril Islands|place|||
Kurils|place|||
Sakhalin|place|||
Falkland Islands|place|||
Falklands|place|||
South Georgia|place|||
Diego Garcia|place|||
Chagos Islands|place|||
Guam|place|||
Okinawa|place|||
Zanzibar|place|||
Socotra|place|||
Svalbard|place|||
Åland|place|||
Canary Islands|place|||
Azores|place|||
Madeira|place|||
Corsica|place|||
Sardinia|place|||
Sicily|place|||
Crete|place|||
Rhodes|place|||
Imia|place|||
Perejil|place|||
Ceuta|place|||
Melilla|place|||
Gibraltar|place|||
Essequibo|place|||
Darién|place|||
Chiapas|place|||
Tumaco|place|||
Cúcuta|place|||
Aruba|place|||
Curaçao|place|||
Cartagena|place|||
Mariel|place|||
Darfur|place|||
Abyei|place|||
Kordofan|place|||
Blue Nile|place|||
Jonglei|place|||
Heglig|place|||
Equatoria|place|||
Ogaden|place|||
Tigray|place|||
Amhara|place|||
Oromia|place|||
Puntland|place|||
Katanga|place|||
Kivu|place|||
North Kivu|place|||
South Kivu|place|||
Ituri|place|||
Casamance|place|||
Cabinda|place|||
Biafra|place|||
Western Sahara|place|||
Sahel|place|||
Sahara|place|||
Azawad|place|||
Kidal|place|||
Timbuktu|place|||
Cyrenaica|place|||
Fezzan|place|||
Sirte|place|||
Tobruk|place|||
Derna|place|||
Fashoda|place|||
Kashmir|place|||
Jammu|place|||
Ladakh|place|||
Siachen|place|||
Kargil|place|||
Punjab|place|||
Sindh|place|||
Balochistan|place|||
Waziristan|place|||
Kunduz|place|||
Helmand|place|||
Kandahar|place|||
Bagram|place|||
Tora Bora|place|||
Bamiyan|place|||
Assam|place|||
Nagaland|place|||
Sikkim|place|||
Aceh|place|||
Papua|place|||
West Papua|place|||
Mindanao|place|||
Jolo|place|||
Rakhine|place|||
Kachin|place|||
Xinjiang|place|||
Tiananmen|place|||
Tiananmen Square|place|||
Jaffna|place|||
Vanni|place|||
Donetsk|place|||
Luhansk|place|||
Kherson|place|||
Mariupol|place|||
Bakhmut|place|||
Bucha|place|||
Debaltseve|place|||
Ilovaisk|place|||
Snake Island|place|||
Kursk|place|||
Belgorod|place|||
Karelia|place|||
Kaliningrad|place|||
Königsberg|place|||
Sudetenland|place|||
Saarland|place|||
Saar|place|||
Ruhr|place|||
Rhineland|place|||
Alsace|place|||
Lorraine|place|||
Alsace-Lorraine|place|||
Silesia|place|||
Danzig|place|||
Memel|place|||
Fiume|place|||
Trieste|place|||
Istria|place|||
Transylvania|place|||
Bessarabia|place|||
Bukovina|place|||
Galicia|place|||
Volhynia|place|||
Pomerania|place|||
Schleswig|place|||
Holstein|place|||
Savoy|place|||
Tyrol|place|||
South Tyrol|place|||
Vojvodina|place|||
Slavonia|place|||
Dalmatia|place|||
Krajina|place|||
Sandžak|place|||
Mitrovica|place|||
Preševo|place|||
Karabakh|place|||
Lachin|place|||
Lachin corridor|place|||
Shusha|place|||
Shushi|place|||
Stepanakert|place|||
Khankendi|place|||
Agdam|place|||
Kelbajar|place|||
Kalbajar|place|||
Nakhchivan|place|||
Nakhichevan|place|||
Ajaria|place|||
Adjara|place|||
Dagestan|place|||
Ingushetia|place|||
Beslan|place|||
Budyonnovsk|place|||
Tskhinvali|place|||
Sukhumi|place|||
Ulster|place|||
Derry|place|||
Londonderry|place|||
Omagh|place|||
Enniskillen|place|||
Armagh|place|||
Belfast|place|||
Guildford|place|||
Brighton|place|||
Canary Wharf|place|||
Hyde Park|place|||
Basque Country|place|||
Guernica|place|||
Greenland|place|||
Faroe Islands|place|||
Galilee|place|||
Judea|place|||
Samaria|place|||
Negev|place|||
Sheba Farms|place|||
Shebaa Farms|place|||
Litani|place|||
Beqaa|place|||
Bekaa Valley|place|||
Sabra|place|||
Shatila|place|||
Tripolitania|place|||
Hejaz|place|||
Najd|place|||
Nejd|place|||
Aden|place|||
Hodeidah|place|||
Hudaydah|place|||
Marib|place|||
Saada|place|||
Taiz|place|||
Dhofar|place|||
Buraimi|place|||
Abu Musa|place|||
Musandam|place|||
`;
