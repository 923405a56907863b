/** States, territories and states of the past: names, adjectives, peoples, capitals and seats of government. */
import { type Line, lazily, parseItems, parseSurface } from './lines.ts';
import { indexKey } from './normalise.ts';
import { readWordList, type SurfaceIndex } from './surface-index.ts';

/** `nation` is a part of a state that news treats as one (Scotland); `former` no longer exists. */
type CountryStatus = 'state' | 'disputed' | 'territory' | 'nation' | 'former';

export interface Country {
  /** The short name in English-language news. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 (ISO 3166-3 for former states), or a made-up code of three letters or more where ISO has none. */
  readonly code: string;
  readonly status: CountryStatus;
  /** "Ukrainian": the first is the usual one. */
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
}

/** `person` one of the people ("a Dane"), `people` several ("Danes", "the Danish"), `seat` a house that stands for its government. */
export type CountryUse = 'name' | 'adjective' | 'person' | 'people' | 'capital' | 'seat';

export interface CountryHit {
  readonly country: Country;
  /** All that the surface may be: "American" is an adjective and a person. */
  readonly uses: readonly CountryUse[];
  /** For a seat that stands for one body of the state ("the Pentagon"): that body's name in the organisations lexicon. */
  readonly body: string | null;
  readonly ambiguous: boolean;
}

/*
 * name | code | other names | adjectives | people | capitals | seats | bodies
 *
 * `?` marks a surface that also means something else; of several entries with one surface the unmarked one is preferred,
 * else the first in the file. Georgia and Jordan are marked for the U.S. state and the given name; Chad for the given
 * name; Turkey and China are not, for the bird and the porcelain are not written with a capital. Niger and Nigeria,
 * Guinea and its namesakes differ in their adjectives. "Dominican" is first the Dominican Republic's, "Congolese" the
 * DR Congo's, "Korean" the South's, "Samoan" Samoa's.
 * People: `Dane+` stands for Dane, Danes; `Briton/Britons` gives both; `/British` has only a plural ("the British").
 * Seats stand for the government, but for those among the bodies: `Pentagon>NAME` stands for the organisation NAME.
 *
 * Names and adjectives were checked against the CAMEO/Phoenix country dictionary, (c) 2014 Open Event Data Alliance, MIT.
 */
const LINES = `
= state
Afghanistan | AF | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghani | Afghan+; Afghani+ | Kabul
Albania | AL | Republic of Albania | Albanian | Albanian+ | Tirana; Tiranë
Algeria | DZ | People's Democratic Republic of Algeria | Algerian | Algerian+ | Algiers
Andorra | AD | Principality of Andorra | Andorran | Andorran+ | Andorra la Vella
Angola | AO | Republic of Angola | Angolan | Angolan+ | Luanda
Antigua and Barbuda | AG | Antigua | Antiguan; Barbudan; Antiguan and Barbudan | Antiguan+; Barbudan+ | St. John's?; Saint John's?
Argentina | AR | Argentine Republic; the Argentine? | Argentine; Argentinian; Argentinean | Argentine+; Argentinian+; Argentinean+ | Buenos Aires | Casa Rosada; Pink House?
Armenia | AM | Republic of Armenia | Armenian | Armenian+ | Yerevan; Erevan
Australia | AU | Commonwealth of Australia | Australian; Aussie | Australian+; Aussie+ | Canberra
Austria | AT | Republic of Austria | Austrian | Austrian+ | Vienna | Ballhausplatz; Hofburg
Azerbaijan | AZ | Republic of Azerbaijan | Azerbaijani; Azeri; Azerbaijanian | Azerbaijani+; Azeri+ | Baku
Bahamas | BS | The Bahamas; Commonwealth of the Bahamas | Bahamian | Bahamian+ | Nassau?
Bahrain | BH | Kingdom of Bahrain | Bahraini | Bahraini+ | Manama
Bangladesh | BD | People's Republic of Bangladesh | Bangladeshi | Bangladeshi+ | Dhaka; Dacca
Barbados | BB | | Barbadian; Bajan | Barbadian+; Bajan+ | Bridgetown
Belarus | BY | Byelorussia; Belorussia; Republic of Belarus | Belarusian; Belarussian; Belorussian; Byelorussian | Belarusian+; Belarussian+; Belorussian+ | Minsk
Belgium | BE | Kingdom of Belgium | Belgian | Belgian+ | Brussels?
Belize | BZ | | Belizean; Belizian | Belizean+ | Belmopan
Benin | BJ | Republic of Benin; Dahomey | Beninese; Beninois | Beninese/Beninese | Porto-Novo; Cotonou
Bhutan | BT | Kingdom of Bhutan | Bhutanese | Bhutanese/Bhutanese | Thimphu; Thimpu
Bolivia | BO | Plurinational State of Bolivia | Bolivian | Bolivian+ | La Paz?; Sucre? | Palacio Quemado
Bosnia and Herzegovina | BA | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia and Hercegovina; Bosnia-Hercegovina; BiH | Bosnian; Herzegovinian; Bosnian and Herzegovinian | Bosnian+; Herzegovinian+ | Sarajevo
Botswana | BW | Republic of Botswana; Bechuanaland | Botswanan; Batswana; Motswana | Motswana/Batswana; Botswanan+ | Gaborone
Brazil | BR | Brasil; Federative Republic of Brazil | Brazilian | Brazilian+ | Brasília | Planalto; Planalto Palace; Itamaraty
Brunei | BN | Brunei Darussalam | Bruneian | Bruneian+ | Bandar Seri Begawan
Bulgaria | BG | Republic of Bulgaria | Bulgarian | Bulgarian+; Bulgar+ | Sofia?
Burkina Faso | BF | Upper Volta; Burkina | Burkinabe; Burkinabé; Burkinan | Burkinabe/Burkinabe | Ouagadougou
Burundi | BI | Republic of Burundi | Burundian; Burundi | Burundian+ | Gitega; Bujumbura
Cambodia | KH | Kampuchea; Kingdom of Cambodia; Democratic Kampuchea | Cambodian; Kampuchean | Cambodian+ | Phnom Penh
Cameroon | CM | Republic of Cameroon; Cameroun | Cameroonian; Cameroonean | Cameroonian+ | Yaoundé
Canada | CA | | Canadian | Canadian+ | Ottawa | Rideau Hall; Parliament Hill | Parliament Hill>Parliament of Canada
Cape Verde | CV | Cabo Verde | Cape Verdean; Cabo Verdean | Cape Verdean+; Cabo Verdean+ | Praia
Central African Republic | CF | CAR?; C.A.R.? | Central African; Centrafrican | Central African+ | Bangui
Chad | TD | Chad?; Republic of Chad; Tchad | Chadian | Chadian+ | N'Djamena; Ndjamena
Chile | CL | Republic of Chile | Chilean; Chilian | Chilean+ | Santiago?; Santiago de Chile | La Moneda; La Moneda Palace
China | CN | People's Republic of China; PRC; P.R.C.; Mainland China; Red China; Communist China | Chinese | Chinese/Chinese | Beijing; Peking | Zhongnanhai
Colombia | CO | Republic of Colombia | Colombian | Colombian+ | Bogotá; Santa Fe de Bogotá | Casa de Nariño
Comoros | KM | Comoro Islands; the Comoros; Union of the Comoros; Union of Comoros; Comores; Comoros Islands | Comorian; Comoran; Comoros | Comorian+; Comoran+ | Moroni?
DR Congo | CD | Democratic Republic of the Congo; Democratic Republic of Congo; DRC; D.R.C.; D.R. Congo; Congo-Kinshasa; Zaire; Congo?; the Congo? | Congolese?; Zairian; Zairean | Congolese/Congolese?; Zairian+; Zairean+ | Kinshasa
Republic of the Congo | CG | Congo-Brazzaville; Republic of Congo; Congo Republic; Congo? | Congolese? | Congolese/Congolese? | Brazzaville
Costa Rica | CR | Republic of Costa Rica | Costa Rican | Costa Rican+; Tico? | San José?; San Jose, Costa Rica
Croatia | HR | Republic of Croatia; Hrvatska | Croatian; Croat | Croat+; Croatian+ | Zagreb
Cuba | CU | Republic of Cuba | Cuban | Cuban+ | Havana; La Habana
Cyprus | CY | Republic of Cyprus | Cypriot; Cyprus; Greek Cypriot | Cypriot+; Greek Cypriot+ | Nicosia; Lefkosia
Czech Republic | CZ | Czechia; Czech lands | Czech | Czech+ | Prague | Prague Castle
Denmark | DK | Kingdom of Denmark | Danish | Dane+; /Danish | Copenhagen | Christiansborg
Djibouti | DJ | Republic of Djibouti; Jibuti | Djiboutian; Djiboutan | Djiboutian+ | Djibouti; Djibouti City
Dominica | DM | Commonwealth of Dominica | Dominican? | Dominican+? | Roseau
Dominican Republic | DO | | Dominican? | Dominican+? | Santo Domingo
East Timor | TL | Timor-Leste; Timor Leste; Timor Lorosae | East Timorese; Timorese | East Timorese/East Timorese; Timorese/Timorese | Dili
Ecuador | EC | Republic of Ecuador; Equador | Ecuadorian; Ecuadorean; Ecuadoran | Ecuadorian+; Ecuadorean+; Ecuadoran+ | Quito | Carondelet Palace
Egypt | EG | Arab Republic of Egypt; United Arab Republic | Egyptian | Egyptian+ | Cairo
El Salvador | SV | Republic of El Salvador; Salvador? | Salvadoran; Salvadorean; Salvadorian | Salvadoran+; Salvadorean+; Salvadorian+ | San Salvador
Equatorial Guinea | GQ | Republic of Equatorial Guinea | Equatorial Guinean; Equatoguinean | Equatorial Guinean+; Equatoguinean+ | Malabo
Eritrea | ER | State of Eritrea | Eritrean | Eritrean+ | Asmara; Asmera
Estonia | EE | Republic of Estonia | Estonian | Estonian+ | Tallinn
Eswatini | SZ | Swaziland; Kingdom of Eswatini; Kingdom of Swaziland; eSwatini | Swazi; Eswatini; Liswati | Swazi+; Liswati/Emaswati | Mbabane; Lobamba
Ethiopia | ET | Abyssinia; Federal Democratic Republic of Ethiopia | Ethiopian; Abyssinian? | Ethiopian+ | Addis Ababa; Addis Abeba
Fiji | FJ | Fiji Islands; Republic of Fiji | Fijian | Fijian+ | Suva
Finland | FI | Republic of Finland | Finnish | Finn+?; /Finnish | Helsinki
France | FR | French Republic; Republic of France | French | Frenchman/Frenchmen; Frenchwoman/Frenchwomen; /French | Paris | Élysée; Élysée Palace; Matignon; Hôtel Matignon; Quai d'Orsay | Quai d'Orsay>Ministry for Europe and Foreign Affairs
Gabon | GA | Gabonese Republic | Gabonese; Gabonais | Gabonese/Gabonese | Libreville
Gambia | GM | The Gambia; Republic of The Gambia | Gambian | Gambian+ | Banjul
Georgia | GE | Georgia?; Republic of Georgia; Gruzia | Georgian? | Georgian+? | Tbilisi; Tiflis
Germany | DE | Federal Republic of Germany; FRG; Deutschland | German | German+ | Berlin | Bellevue Palace; Schloss Bellevue
Ghana | GH | Republic of Ghana; Gold Coast? | Ghanaian; Ghanian | Ghanaian+ | Accra | Jubilee House
Greece | GR | Hellenic Republic; Hellas | Greek; Hellenic | Greek+ | Athens | Maximos Mansion
Grenada | GD | | Grenadian | Grenadian+ | St. George's?; Saint George's?
Guatemala | GT | Republic of Guatemala | Guatemalan | Guatemalan+ | Guatemala City
Guinea | GN | Republic of Guinea; Guinea-Conakry; Guinée | Guinean | Guinean+ | Conakry
Guinea-Bissau | GW | Republic of Guinea-Bissau; Portuguese Guinea | Bissau-Guinean; Guinea-Bissauan | Bissau-Guinean+ | Bissau
Guyana | GY | Co-operative Republic of Guyana; British Guiana | Guyanese | Guyanese/Guyanese | Georgetown?
Haiti | HT | Republic of Haiti | Haitian; Haytian | Haitian+ | Port-au-Prince | National Palace?
Honduras | HN | Republic of Honduras | Honduran | Honduran+ | Tegucigalpa
Hungary | HU | Republic of Hungary | Hungarian; Magyar | Hungarian+; Magyar+? | Budapest
Iceland | IS | Republic of Iceland | Icelandic | Icelander+; /Icelandic | Reykjavik
India | IN | Republic of India; Bharat | Indian | Indian+ | New Delhi; Delhi | South Block; Raisina Hill; Rashtrapati Bhavan
Indonesia | ID | Republic of Indonesia | Indonesian | Indonesian+ | Jakarta; Djakarta; Nusantara? | Merdeka Palace
Iran | IR | Islamic Republic of Iran; Islamic Republic?; Persia | Iranian; Persian? | Iranian+; Persian+? | Tehran; Teheran
Iraq | IQ | Republic of Iraq; Iraqi Republic | Iraqi | Iraqi+ | Baghdad; Bagdad
Ireland | IE | Republic of Ireland; Irish Republic; Éire | Irish | Irishman/Irishmen; Irishwoman/Irishwomen; /Irish | Dublin | Áras an Uachtaráin; Leinster House | Leinster House>Oireachtas
Israel | IL | State of Israel; Jewish state | Israeli | Israeli+ | Jerusalem; Tel Aviv?
Italy | IT | Italian Republic; Italia | Italian | Italian+ | Rome | Quirinale; Quirinal Palace; Palazzo Chigi; Chigi Palace; Farnesina
Ivory Coast | CI | Côte d'Ivoire; Republic of Côte d'Ivoire | Ivorian; Ivoirian; Ivoirien | Ivorian+ | Yamoussoukro; Abidjan
Jamaica | JM | | Jamaican | Jamaican+ | Kingston? | Jamaica House
Japan | JP | Nippon?; Nihon | Japanese; Nipponese | Japanese/Japanese | Tokyo | Kantei; Nagatacho; Nagata-cho; Kasumigaseki
Jordan | JO | Jordan?; Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | Jordanian | Jordanian+ | Amman
Kazakhstan | KZ | Republic of Kazakhstan; Kazakstan | Kazakh; Kazakhstani; Kazak | Kazakh+; Kazakhstani+ | Astana; Nur-Sultan; Nursultan? | Akorda
Kenya | KE | Republic of Kenya | Kenyan | Kenyan+ | Nairobi
Kiribati | KI | Republic of Kiribati; Gilbert Islands | I-Kiribati; Kiribati | I-Kiribati/I-Kiribati | South Tarawa; Tarawa
North Korea | KP | DPRK; D.P.R.K.; Democratic People's Republic of Korea; N. Korea; NK?; Hermit Kingdom; Korea?; Chosun? | North Korean; Korean? | North Korean+; Korean+? | Pyongyang; P'yongyang
South Korea | KR | Republic of Korea; ROK; R.O.K.; S. Korea; Korea? | South Korean; Korean? | South Korean+; Korean+? | Seoul | Blue House; Cheong Wa Dae; Yongsan?
Kuwait | KW | State of Kuwait | Kuwaiti | Kuwaiti+ | Kuwait City
Kyrgyzstan | KG | Kyrgyz Republic; Kirghizia; Kirgizia; Kirghizstan; Kyrgyzia; Kirgizstan | Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz | Kyrgyz/Kyrgyz; Kyrgyzstani+ | Bishkek; Frunze?
Laos | LA | Lao People's Democratic Republic; Lao PDR | Laotian; Lao | Laotian+; Lao/Lao | Vientiane
Latvia | LV | Republic of Latvia | Latvian; Lettish | Latvian+; Lett+? | Riga
Lebanon | LB | Lebanese Republic | Lebanese | Lebanese/Lebanese | Beirut; Beyrouth | Baabda; Baabda Palace; Grand Serail
Lesotho | LS | Kingdom of Lesotho; Basutoland | Basotho; Lesothan; Mosotho | Mosotho/Basotho | Maseru
Liberia | LR | Republic of Liberia | Liberian | Liberian+ | Monrovia
Libya | LY | State of Libya; Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya; Jamahiriya | Libyan | Libyan+ | Tripoli
Liechtenstein | LI | Principality of Liechtenstein | Liechtenstein; Liechtensteiner | Liechtensteiner+ | Vaduz
Lithuania | LT | Republic of Lithuania | Lithuanian | Lithuanian+ | Vilnius
Luxembourg | LU | Luxemburg; Grand Duchy of Luxembourg; Grand Duchy? | Luxembourgish; Luxembourgian; Luxemburgish; Luxembourgeois | Luxembourger+; Luxemburger+ | Luxembourg City; Luxembourg
Madagascar | MG | Republic of Madagascar; Malagasy Republic | Malagasy; Madagascan | Malagasy/Malagasy; Madagascan+ | Antananarivo; Tananarive
Malawi | MW | Republic of Malawi; Nyasaland | Malawian | Malawian+ | Lilongwe
Malaysia | MY | Federation of Malaysia; Malaya | Malaysian; Malayan | Malaysian+ | Kuala Lumpur; KL?; Putrajaya
Maldives | MV | Maldive Islands; Republic of Maldives | Maldivian; Maldive | Maldivian+ | Malé?
Mali | ML | Republic of Mali; French Sudan | Malian | Malian+ | Bamako
Malta | MT | Republic of Malta | Maltese | Maltese/Maltese | Valletta; Valetta
Marshall Islands | MH | Republic of the Marshall Islands | Marshallese; Marshall Islander | Marshallese/Marshallese; Marshall Islander+ | Majuro
Mauritania | MR | Islamic Republic of Mauritania | Mauritanian | Mauritanian+ | Nouakchott
Mauritius | MU | Republic of Mauritius | Mauritian | Mauritian+ | Port Louis
Mexico | MX | United Mexican States; Méjico | Mexican | Mexican+ | Mexico City; Ciudad de México | Los Pinos
Micronesia | FM | Federated States of Micronesia; Micronesia?; FSM? | Micronesian? | Micronesian+? | Palikir
Moldova | MD | Republic of Moldova; Moldavia? | Moldovan; Moldavian? | Moldovan+; Moldavian+? | Chisinau; Chişinău; Kishinev
Monaco | MC | Principality of Monaco | Monégasque; Monacan | Monégasque+; Monacan+ | Monaco; Monaco-Ville
Mongolia | MN | Outer Mongolia; Mongolian People's Republic | Mongolian; Mongol? | Mongolian+; Mongol+? | Ulaanbaatar; Ulan Bator; Ulan Baatar
Montenegro | ME | Crna Gora | Montenegrin | Montenegrin+ | Podgorica; Cetinje; Titograd
Morocco | MA | Kingdom of Morocco; Maroc | Moroccan | Moroccan+ | Rabat
Mozambique | MZ | Republic of Mozambique; Moçambique | Mozambican; Mozambiquean | Mozambican+ | Maputo
Myanmar | MM | Burma; Union of Myanmar; Republic of the Union of Myanmar | Burmese; Myanmar; Myanma; Myanmarese | Burmese/Burmese; Burman+? | Naypyidaw; Nay Pyi Taw; Naypyitaw
Namibia | NA | Republic of Namibia; South-West Africa | Namibian | Namibian+ | Windhoek
Nauru | NR | Republic of Nauru | Nauruan | Nauruan+ | Yaren
Nepal | NP | Federal Democratic Republic of Nepal | Nepalese; Nepali | Nepali+; Nepalese/Nepalese | Kathmandu; Katmandu | Singha Durbar
Netherlands | NL | The Netherlands; Holland; Kingdom of the Netherlands | Dutch; Netherlandish; Netherlands | Dutchman/Dutchmen; Dutchwoman/Dutchwomen; Netherlander+; Hollander+; /Dutch | Amsterdam; The Hague | Binnenhof
New Zealand | NZ | Aotearoa; NZ; N.Z. | New Zealand; Kiwi? | New Zealander+; Kiwi+? | Wellington? | Beehive?
Nicaragua | NI | Republic of Nicaragua | Nicaraguan | Nicaraguan+ | Managua
Niger | NE | Republic of Niger; Republic of the Niger | Nigerien | Nigerien+ | Niamey
Nigeria | NG | Federal Republic of Nigeria | Nigerian | Nigerian+ | Abuja | Aso Rock; Aso Villa
North Macedonia | MK | Republic of North Macedonia; Macedonia?; FYROM; Former Yugoslav Republic of Macedonia; Republic of Macedonia | Macedonian?; North Macedonian | Macedonian+?; North Macedonian+ | Skopje
Norway | NO | Kingdom of Norway | Norwegian; Norse? | Norwegian+ | Oslo
Oman | OM | Sultanate of Oman | Omani | Omani+ | Muscat
Pakistan | PK | Islamic Republic of Pakistan | Pakistani; Pak? | Pakistani+ | Islamabad | Rawalpindi?; Aiwan-e-Sadr
Palau | PW | Republic of Palau; Belau | Palauan | Palauan+ | Ngerulmud; Melekeok
Panama | PA | Republic of Panama | Panamanian | Panamanian+ | Panama City
Papua New Guinea | PG | PNG?; P.N.G.; Independent State of Papua New Guinea | Papua New Guinean; Papuan? | Papua New Guinean+; Papuan+? | Port Moresby
Paraguay | PY | Republic of Paraguay | Paraguayan | Paraguayan+ | Asunción
Peru | PE | Republic of Peru; Perú | Peruvian | Peruvian+ | Lima
Philippines | PH | the Philippines; Philippine Islands; Republic of the Philippines | Philippine; Filipino; Filipina | Filipino+; Filipina+ | Manila | Malacañang; Malacañang Palace
Poland | PL | Republic of Poland; Polish Republic; Polska | Polish | Pole+; /Polish | Warsaw
Portugal | PT | Portuguese Republic | Portuguese | Portuguese/Portuguese | Lisbon; Lisboa | Belém Palace; São Bento Palace
Qatar | QA | State of Qatar | Qatari | Qatari+ | Doha | Amiri Diwan
Romania | RO | Rumania; Roumania | Romanian; Rumanian; Roumanian | Romanian+; Rumanian+ | Bucharest; Bucuresti | Cotroceni; Cotroceni Palace
Russia | RU | Russian Federation; Rossiya? | Russian | Russian+ | Moscow; Moskva? | Kremlin
Rwanda | RW | Republic of Rwanda; Ruanda | Rwandan; Rwandese; Ruandan | Rwandan+ | Kigali
Saint Kitts and Nevis | KN | St. Kitts and Nevis; St. Kitts; Saint Kitts; St Christopher and Nevis | Kittitian; Nevisian; Kittitian and Nevisian | Kittitian+; Nevisian+ | Basseterre
Saint Lucia | LC | St. Lucia | Saint Lucian; St. Lucian | Saint Lucian+; St. Lucian+ | Castries
Saint Vincent and the Grenadines | VC | St. Vincent and the Grenadines; St. Vincent?; Saint Vincent? | Vincentian; Saint Vincentian | Vincentian+ | Kingstown
Samoa | WS | Western Samoa; Independent State of Samoa | Samoan?; Western Samoan | Samoan+?; Western Samoan+ | Apia
San Marino | SM | Republic of San Marino | Sammarinese; San Marinese | Sammarinese/Sammarinese | San Marino; City of San Marino
São Tomé and Príncipe | ST | Sao Tome; São Tomé & Príncipe | São Toméan; Santomean; Sao Tomean | São Toméan+; Santomean+ | São Tomé
Saudi Arabia | SA | Kingdom of Saudi Arabia; KSA; Saudi?; the Kingdom? | Saudi; Saudi Arabian; Saudi-Arabian | Saudi+; Saudi Arabian+ | Riyadh
Senegal | SN | Republic of Senegal; Sénégal | Senegalese | Senegalese/Senegalese | Dakar
Serbia | RS | Republic of Serbia; Srbija | Serbian; Serb | Serb+; Serbian+ | Belgrade; Beograd
Seychelles | SC | the Seychelles; Republic of Seychelles | Seychellois | Seychellois/Seychellois | Victoria?
Sierra Leone | SL | Republic of Sierra Leone | Sierra Leonean | Sierra Leonean+ | Freetown
Singapore | SG | Republic of Singapore | Singaporean; Singapore | Singaporean+ | Singapore | Istana?
Slovakia | SK | Slovak Republic | Slovak; Slovakian | Slovak+; Slovakian+ | Bratislava
Slovenia | SI | Republic of Slovenia | Slovenian; Slovene | Slovene+; Slovenian+ | Ljubljana
Solomon Islands | SB | the Solomons; Solomons | Solomon Islander; Solomon Islands; Solomonian | Solomon Islander+ | Honiara
Somalia | SO | Federal Republic of Somalia; Somali Republic | Somali; Somalian | Somali+; Somalian+ | Mogadishu; Muqdisho | Villa Somalia
South Africa | ZA | Republic of South Africa; RSA?; S. Africa; Azania? | South African | South African+ | Pretoria; Cape Town?; Bloemfontein?; Tshwane | Union Buildings
South Sudan | SS | Republic of South Sudan | South Sudanese | South Sudanese/South Sudanese | Juba
Spain | ES | Kingdom of Spain; España | Spanish; Hispanic? | Spaniard+; /Spanish | Madrid | Moncloa; Moncloa Palace; Zarzuela Palace
Sri Lanka | LK | Ceylon; Democratic Socialist Republic of Sri Lanka | Sri Lankan; Ceylonese | Sri Lankan+ | Colombo; Sri Jayawardenepura Kotte; Kotte | Temple Trees
Sudan | SD | Republic of the Sudan; Republic of Sudan; The Sudan | Sudanese; North Sudanese | Sudanese/Sudanese | Khartoum; Khartum
Suriname | SR | Surinam; Dutch Guiana; Republic of Suriname | Surinamese; Surinamer | Surinamese/Surinamese; Surinamer+ | Paramaribo
Sweden | SE | Kingdom of Sweden | Swedish | Swede+; /Swedish | Stockholm | Rosenbad
Switzerland | CH | Swiss Confederation; Helvetia? | Swiss | Swiss/Swiss | Bern; Berne | Federal Palace?
Syria | SY | Syrian Arab Republic | Syrian | Syrian+ | Damascus
Tajikistan | TJ | Republic of Tajikistan; Tadzhikistan; Tadjikistan | Tajik; Tajikistani; Tadjik; Tadzhik | Tajik+; Tajikistani+; Tadjik+ | Dushanbe
Tanzania | TZ | United Republic of Tanzania; Tanganyika | Tanzanian; Tanganyikan | Tanzanian+ | Dodoma; Dar es Salaam?
Thailand | TH | Kingdom of Thailand; Siam | Thai; Siamese? | Thai+; Siamese/Siamese? | Bangkok; Krung Thep | Government House?
Togo | TG | Togolese Republic | Togolese | Togolese/Togolese | Lomé
Tonga | TO | Kingdom of Tonga | Tongan | Tongan+ | Nuku'alofa
Trinidad and Tobago | TT | Trinidad; Trinidad & Tobago; T&T? | Trinidadian; Tobagonian; Trinbagonian; Trini | Trinidadian+; Tobagonian+; Trini+ | Port of Spain; Port-of-Spain
Tunisia | TN | Republic of Tunisia; Tunisian Republic | Tunisian | Tunisian+ | Tunis | Carthage Palace; Kasbah?
Turkey | TR | Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye | Turkish | Turk+; /Turkish | Ankara | Beştepe
Turkmenistan | TM | Turkmenia | Turkmen; Turkmenistani; Turkoman? | Turkmen/Turkmens; Turkmenistani+ | Ashgabat; Ashkhabad; Aşgabat
Tuvalu | TV | Ellice Islands | Tuvaluan | Tuvaluan+ | Funafuti
Uganda | UG | Republic of Uganda | Ugandan | Ugandan+ | Kampala
Ukraine | UA | the Ukraine; Ukrayina | Ukrainian; Ukranian | Ukrainian+; Ukranian+ | Kyiv; Kiev; Kyyiv | Bankova; Bankova Street
United Arab Emirates | AE | UAE; U.A.E.; the Emirates?; Trucial States | Emirati; Emirian; UAE | Emirati+; Emirian+ | Abu Dhabi | Qasr Al Watan
United Kingdom | GB | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; GB? | British; UK; U.K.; Britain; Britannic | Briton+; Brit+; Britisher+; /British; Englishman/Englishmen | London | Downing Street; 10 Downing Street; No. 10 Downing Street; No. 10?; Number 10?; Number Ten?; Whitehall; Westminster | Westminster>Parliament of the United Kingdom
United States | US | US; U.S.; USA; U.S.A.; United States of America; America; the States?; Uncle Sam | American; US; U.S.; USA; United States | American+ | Washington; Washington, D.C.; Washington DC; D.C. | White House; Oval Office; West Wing; Capitol Hill; US Capitol; Foggy Bottom; Pentagon; Langley? | Capitol Hill>United States Congress; US Capitol>United States Congress; Foggy Bottom>United States Department of State; Pentagon>United States Department of Defense; Langley?>Central Intelligence Agency
Uruguay | UY | Oriental Republic of Uruguay | Uruguayan | Uruguayan+ | Montevideo
Uzbekistan | UZ | Republic of Uzbekistan | Uzbek; Uzbekistani | Uzbek+; Uzbekistani+ | Tashkent
Vanuatu | VU | New Hebrides; Republic of Vanuatu | Ni-Vanuatu; Vanuatuan; Vanuatu | Ni-Vanuatu/Ni-Vanuatu; Vanuatuan+ | Port Vila
Vatican City | VA | the Vatican; Holy See; Vatican; Vatican City State | Vatican; Papal? | | Vatican City
Venezuela | VE | Bolivarian Republic of Venezuela | Venezuelan | Venezuelan+ | Caracas | Miraflores; Miraflores Palace
Vietnam | VN | Viet Nam; Socialist Republic of Vietnam; SRV? | Vietnamese | Vietnamese/Vietnamese | Hanoi; Ha Noi
Yemen | YE | Republic of Yemen | Yemeni; Yemenite | Yemeni+; Yemenite+ | Sana'a; Sanaa; Sana; Aden?
Zambia | ZM | Republic of Zambia; Northern Rhodesia | Zambian | Zambian+ | Lusaka
Zimbabwe | ZW | Republic of Zimbabwe; Rhodesia; Southern Rhodesia | Zimbabwean; Rhodesian | Zimbabwean+; Rhodesian+ | Harare; Salisbury?
= disputed
Palestine | PS | State of Palestine; Palestinian territories; Palestinian Territories; Occupied Palestinian Territories; occupied Palestinian territory | Palestinian | Palestinian+ | Ramallah; East Jerusalem | Mukataa; Muqata
Taiwan | TW | Republic of China; Chinese Taipei; Formosa?; ROC?; R.O.C. | Taiwanese; Taiwan; Formosan? | Taiwanese/Taiwanese | Taipei
Kosovo | XK | Kosova; Republic of Kosovo | Kosovan; Kosovar; Kosovo; Kosovo Albanian | Kosovar+; Kosovan+; Kosovo Albanian+ | Pristina; Prishtina
Western Sahara | EH | Sahrawi Arab Democratic Republic; Sahrawi Republic; SADR; Spanish Sahara | Sahrawi; Saharawi; Western Saharan | Sahrawi+; Saharawi+ | Laayoune; El Aaiún; El-Aaiun
Abkhazia | ABK | Republic of Abkhazia | Abkhaz; Abkhazian | Abkhaz/Abkhaz; Abkhazian+ | Sukhumi; Sokhumi; Sukhum
South Ossetia | OST | Republic of South Ossetia; Tskhinvali region | South Ossetian | South Ossetian+ | Tskhinvali
Transnistria | PMR | Transdniestria; Trans-Dniester; Transdniester; Pridnestrovie; Dniester region | Transnistrian; Transdniestrian; Trans-Dniestrian | Transnistrian+ | Tiraspol
Northern Cyprus | NCY | Turkish Republic of Northern Cyprus; TRNC | Turkish Cypriot; Northern Cypriot; Turkish-Cypriot | Turkish Cypriot+; Northern Cypriot+ | North Nicosia; Lefkoşa
Somaliland | SML | Republic of Somaliland | Somalilander; Somaliland | Somalilander+ | Hargeisa
Nagorno-Karabakh | NKR | Nagorny Karabakh; Nagorno Karabakh; Karabakh; Artsakh; Republic of Artsakh; Nagorno-Karabakh Republic; Mountainous Karabakh | Karabakh; Artsakhi; Nagorno-Karabakh; Karabakhi | Karabakhi+; Artsakhi+ | Stepanakert; Khankendi
= territory
Hong Kong | HK | HKSAR; Hongkong; Hong Kong SAR | Hong Kong; Hongkonger; Hong Konger | Hongkonger+; Hong Konger+ | Hong Kong
Macau | MO | Macao; Macau SAR | Macanese; Macau | Macanese/Macanese | Macau
Greenland | GL | Kalaallit Nunaat | Greenlandic; Greenland | Greenlander+ | Nuuk; Godthåb
Puerto Rico | PR | Porto Rico; Commonwealth of Puerto Rico | Puerto Rican | Puerto Rican+; Boricua+ | San Juan?
Guam | GU | | Guamanian; Chamorro? | Guamanian+; Chamorro+? | Hagåtña; Agana
American Samoa | AS | | American Samoan; Samoan? | American Samoan+; Samoan+? | Pago Pago
Northern Mariana Islands | MP | Northern Marianas; Commonwealth of the Northern Mariana Islands; CNMI | Northern Marianan | Northern Marianan+ | Saipan; Capitol Hill, Saipan
US Virgin Islands | VI | United States Virgin Islands; Virgin Islands? | US Virgin Islander; Virgin Islander? | Virgin Islander+? | Charlotte Amalie
British Virgin Islands | VG | BVI; Virgin Islands? | British Virgin Islander; Virgin Islander? | British Virgin Islander+; Virgin Islander+? | Road Town
Bermuda | BM | | Bermudian; Bermudan | Bermudian+; Bermudan+ | Hamilton?
Cayman Islands | KY | the Caymans; Grand Cayman? | Caymanian | Caymanian+ | George Town?
Turks and Caicos Islands | TC | Turks and Caicos; Turks & Caicos | Turks and Caicos Islander; Turks Islander | Turks and Caicos Islander+ | Cockburn Town
Anguilla | AI | | Anguillian; Anguillan | Anguillian+; Anguillan+ | The Valley?
Montserrat | MS | | Montserratian | Montserratian+ | Plymouth?; Brades
Gibraltar | GI | the Rock? | Gibraltarian | Gibraltarian+ | Gibraltar
Falkland Islands | FK | Falklands; the Falklands; Islas Malvinas; Malvinas; Malvinas Islands | Falkland Islander; Falklands; Falkland | Falkland Islander+; Falklander+ | Stanley?; Port Stanley
Saint Helena | SH | St. Helena; Saint Helena, Ascension and Tristan da Cunha | Saint Helenian; St. Helenian | Saint Helenian+; St. Helenian+ | Jamestown?
Isle of Man | IM | | Manx | Manxman/Manxmen; /Manx | Douglas?
Jersey | JE | Jersey?; Bailiwick of Jersey | Channel Islander?; Jèrriais | Jerseyman/Jerseymen | St. Helier; Saint Helier
Guernsey | GG | Bailiwick of Guernsey | Guernsey; Channel Islander? | Guernseyman/Guernseymen | St. Peter Port; Saint Peter Port
Faroe Islands | FO | Faeroe Islands; the Faroes; Faroes | Faroese; Faeroese | Faroese/Faroese; Faroe Islander+ | Tórshavn
Åland | AX | Åland Islands | Ålandic; Ålander | Ålander+ | Mariehamn
Aruba | AW | | Aruban | Aruban+ | Oranjestad
Curaçao | CW | Curacao | Curaçaoan; Curacaoan | Curaçaoan+ | Willemstad
Sint Maarten | SX | Saint Maarten; St. Maarten; St Maarten | Sint Maartener | Sint Maartener+ | Philipsburg
Saint Martin | MF | St. Martin?; Collectivity of Saint Martin | Saint-Martinois; Saint Martiner | Saint Martiner+ | Marigot
French Guiana | GF | Guyane | French Guianese; Guianese | French Guianese/French Guianese | Cayenne
Guadeloupe | GP | | Guadeloupean; Guadeloupian | Guadeloupean+ | Basse-Terre
Martinique | MQ | | Martinican; Martiniquais | Martinican+; Martiniquais/Martiniquais | Fort-de-France
Mayotte | YT | Maore | Mahoran; Mahorais | Mahoran+; Mahorais/Mahorais | Mamoudzou; Dzaoudzi
Réunion | RE | Réunion?; La Réunion; Reunion Island; Réunion Island | Réunionese; Réunionnais | Réunionese/Réunionese; Réunionnais/Réunionnais | Saint-Denis?
New Caledonia | NC | | New Caledonian; Kanak? | New Caledonian+; Kanak+? | Nouméa
French Polynesia | PF | Tahiti | French Polynesian; Tahitian; Polynesian? | French Polynesian+; Tahitian+; Polynesian+? | Papeete
Wallis and Futuna | WF | | Wallisian; Futunan; Wallis and Futuna Islander | Wallisian+; Futunan+ | Mata-Utu
Saint Pierre and Miquelon | PM | St. Pierre and Miquelon | Saint-Pierrais; Miquelonnais | Saint-Pierrais/Saint-Pierrais | Saint-Pierre?
Cook Islands | CK | | Cook Islander; Cook Islands | Cook Islander+ | Avarua
Niue | NU | | Niuean | Niuean+ | Alofi
Tokelau | TK | | Tokelauan | Tokelauan+ | Nukunonu
Norfolk Island | NF | | Norfolk Islander | Norfolk Islander+ | Kingston?
= nation
England | ENG | | English? | Englishman/Englishmen?; Englishwoman/Englishwomen; /English? | London?
Scotland | SCT | | Scottish; Scots | Scot+; Scotsman/Scotsmen; Scotswoman/Scotswomen; /Scottish | Edinburgh | Holyrood; Bute House | Holyrood>Scottish Parliament
Wales | WLS | Cymru | Welsh | Welshman/Welshmen; Welshwoman/Welshwomen; /Welsh | Cardiff | Senedd | Senedd>Senedd Cymru
Northern Ireland | NIR | Ulster?; N. Ireland | Northern Irish; Ulster? | Northern Irishman/Northern Irishmen; Ulsterman/Ulstermen | Belfast | Stormont; Stormont Castle | Stormont>Northern Ireland Assembly
= former
Soviet Union | SU | USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia; the Soviets? | Soviet | Soviet+ | Moscow?
Yugoslavia | YU | Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia; SFRY; FRY? | Yugoslav; Yugoslavian | Yugoslav+; Yugoslavian+ | Belgrade?
Serbia and Montenegro | CS | | Serbian and Montenegrin; Serbo-Montenegrin | | Belgrade?
Czechoslovakia | CSK | Czechoslovak Socialist Republic; CSSR | Czechoslovak; Czechoslovakian | Czechoslovak+; Czechoslovakian+ | Prague?
East Germany | DD | German Democratic Republic; GDR?; DDR? | East German | East German+ | East Berlin
West Germany | DEW | | West German | West German+ | Bonn
South Vietnam | VDR | Republic of Vietnam | South Vietnamese | South Vietnamese/South Vietnamese | Saigon?
North Vietnam | VDN | Democratic Republic of Vietnam | North Vietnamese | North Vietnamese/North Vietnamese | Hanoi?
South Yemen | YD | People's Democratic Republic of Yemen | South Yemeni | South Yemeni+ | Aden?
North Yemen | YAR | Yemen Arab Republic | North Yemeni | North Yemeni+ | Sanaa?
Netherlands Antilles | AN | Dutch Antilles | Antillean; Netherlands Antillean; Dutch Antillean | Antillean+ | Willemstad?
Ottoman Empire | OTT | Sublime Porte | Ottoman | Ottoman+ | Constantinople
Austria-Hungary | AUH | Austro-Hungarian Empire | Austro-Hungarian | Austro-Hungarian+ | Vienna?
Prussia | PRU | Kingdom of Prussia | Prussian | Prussian+ | Berlin?; Königsberg
Roman Empire | ROM | Ancient Rome | Roman? | Roman+? | Rome?
Byzantine Empire | BYZ | Byzantium | Byzantine | Byzantine+ | Constantinople?
`;

interface CountryEntry {
  readonly country: Country;
  /** For the key of a seat that stands for one body: the body's name. */
  readonly bodies: ReadonlyMap<string, string>;
}

const surfacesOf = (field: string | undefined): string[] =>
  parseItems(field).map((item) => parseSurface(item).surface);

function toEntry({ section, fields }: Line): CountryEntry {
  const [name = '', code = '', , adjectives, , capitals, , bodies] = fields;
  const country: Country = {
    name,
    code,
    status: section as CountryStatus,
    adjectives: surfacesOf(adjectives),
    capitals: surfacesOf(capitals),
  };
  const pairs = parseItems(bodies).map((item) => item.split('>'));
  return {
    country,
    bodies: new Map(pairs.map(([seat = '', body = '']) => [indexKey(parseSurface(seat).surface), body])),
  };
}

const lexicon = lazily(() =>
  readWordList<CountryEntry, CountryHit, CountryUse>({
    blocks: [LINES],
    proper: true,
    fields: [
      { at: 2, use: 'name' },
      { at: 0, use: 'name' },
      { at: 3, use: 'adjective' },
      { at: 4, use: 'person', pluralUse: 'people' },
      { at: 5, use: 'capital' },
      { at: 6, use: 'seat' },
    ],
    toEntry,
    toHit: ({ country, bodies }, { key, uses, ambiguous }) => ({
      country,
      uses,
      body: bodies.get(key) ?? null,
      ambiguous,
    }),
  }),
);

const byCode = lazily(
  (): ReadonlyMap<string, Country> =>
    new Map(
      lexicon()
        .all()
        .map(({ country }) => [country.code, country]),
    ),
);

/** Every country by its code, in the order of the list. */
export const countriesByCode = (): ReadonlyMap<string, Country> => byCode();

/** Names, adjectives, peoples, capitals and seats: `countryIndex().find('Ukrainians')`. */
export const countryIndex = (): SurfaceIndex<CountryHit> => lexicon().index;
