/** Continents, world regions, provinces, islands, waters and other places that are neither countries nor towns. */
import { type Line, lazily, parseItems, parseSurface } from './lines.ts';
import { readWordList, type SurfaceIndex } from './surface-index.ts';

/** `area` is a piece of land without a government of its own; `province` a first-level part of a country, `county` a lower one. */
export type RegionKind =
  | 'continent'
  | 'world-region'
  | 'area'
  | 'province'
  | 'county'
  | 'island'
  | 'water'
  | 'mountains'
  | 'desert';

export interface Region {
  readonly name: string;
  readonly kind: RegionKind;
  /** Codes of the countries lexicon; none for what belongs to many or to nobody. */
  readonly countries: readonly string[];
  /** They never name a state: "European" is no actor, "Kurdish" a people. */
  readonly adjectives: readonly string[];
}

export type RegionUse = 'name' | 'adjective' | 'person' | 'people';

export interface RegionHit {
  readonly region: Region;
  readonly uses: readonly RegionUse[];
  readonly ambiguous: boolean;
}

/*
 * name | country codes | other names | adjectives | people (`Kurd+` is Kurd, Kurds)
 *
 * `?` marks a surface that also means something else: Georgia (the country), Victoria (a given name), Washington (the
 * capital, a surname), "Miss." and the two letters of a U.S. state. Names shared with a country, such as Georgia and
 * Macedonia, are preferred in the countries lexicon unless a U.S. town or state stands beside them.
 */
const LINES = `
= continent
Africa | | | African; Pan-African | African+
Antarctica | | the Antarctic; Antarctic | Antarctic |
Asia | | | Asian; Asiatic; Pan-Asian | Asian+
Australasia | | | Australasian | Australasian+
Europe | | | European; Pan-European | European+
North America | | | North American | North American+
Oceania | | | Oceanian; Oceanic? |
South America | | | South American | South American+
= world-region
Americas | | the Americas | |
Arab world | | Arab states; Arab countries; Arab nations; Arabia? | Arab; Arabian? | Arab+
Arctic | | the Arctic; Arctic Circle; High North | Arctic? |
Asia-Pacific | | Asia Pacific; Indo-Pacific; Asia-Pacific region; Indo-Pacific region; Pacific Rim | Indo-Pacific? |
Balkans | | the Balkans; Balkan Peninsula; Balkan states | Balkan |
Western Balkans |  |  | |
Baltics | EE; LV; LT | the Baltics; Baltic states; Baltic States; Baltic countries | Baltic? | Balt+
Benelux | BE; NL; LU | Low Countries; Benelux countries | |
Caribbean | | the Caribbean; West Indies; Caribbean Basin | Caribbean; West Indian | West Indian+
Caucasus | | the Caucasus; South Caucasus; Southern Caucasus; Transcaucasia; Transcaucasus; Caucasus region | Caucasian? |
Central Africa | | Middle Africa | |
Central America | | | Central American | Central American+
Central Asia | | | Central Asian | Central Asian+
Central Europe | | Mitteleuropa | Central European | Central European+
Southern Cone | | | |
East Africa | | Eastern Africa | East African | East African+
East Asia | | Far East; Eastern Asia | East Asian; Northeast Asian; Far Eastern | East Asian+
Northeast Asia |  | North-East Asia; North East Asia | |
Eastern Europe | | East Europe | Eastern European; East European | Eastern European+; East European+
Central and Eastern Europe |  |  | |
Eurasia | | Eurasian landmass | Eurasian | Eurasian+
Fertile Crescent | | Mesopotamia | Mesopotamian |
African Great Lakes | | Great Lakes region? | |
Gulf states | | Gulf States; Gulf countries; Arab Gulf states; Persian Gulf states; Gulf monarchies; Gulf region | Gulf Arab | Gulf Arab+
Gulf Arab states |  |  | |
Horn of Africa | | the Horn of Africa; the Horn? | |
Iberia | ES; PT | Iberian Peninsula; Iberia? | Iberian | Iberian+
Indochina | | Indo-China | Indochinese |
Indian subcontinent | | the subcontinent; Subcontinent | |
Kurdistan | | Greater Kurdistan | Kurdish | Kurd+
Latin America | | Latin America and the Caribbean | Latin American; Latin? | Latin American+
Levant | | the Levant | Levantine | Levantine+
Eastern Mediterranean | CY; EG; GR; IL; LB; SY; TR | East Med | |
Maghreb | | the Maghreb; Maghrib | Maghrebi; Maghrebian | Maghrebi+
Melanesia | | | Melanesian | Melanesian+
Mesoamerica | | | Mesoamerican | Mesoamerican+
Middle East | | the Middle East; Mideast; Near East; the Mideast; Middle East region | Middle Eastern; Mideastern; Near Eastern; West Asian | Middle Easterner+
Middle East and North Africa |  | MENA | |
Western Asia |  | West Asia | |
Nordic countries | | the Nordics; Nordics; Nordic states; Nordic region | Nordic |
North Africa | | Northern Africa | North African | North African+
Northern Europe | | North Europe | Northern European; North European | Northern European+
Pacific Islands | | Pacific island countries; Pacific Island nations; South Sea islands | Pacific Islander | Pacific Islander+
South Pacific |  |  | |
Polynesia | | | Polynesian? | Polynesian+?
Post-Soviet states | | former Soviet republics; former Soviet Union; the former Soviet republics; post-Soviet space; near abroad | post-Soviet |
Sahel | | the Sahel; Sahel region | Sahelian |
Scandinavia | | Scandinavian countries; Scandinavian Peninsula | Scandinavian | Scandinavian+
South Asia | | Southern Asia | South Asian | South Asian+
Southeast Asia | | South-East Asia; South East Asia; Southeastern Asia | Southeast Asian; South-East Asian | Southeast Asian+
Southern Africa | | | Southern African | Southern African+
Southern Europe | | South Europe | Southern European; South European | Southern European+
Southeastern Europe |  | Southeast Europe; South-East Europe | |
Sub-Saharan Africa | | Subsaharan Africa; sub-Saharan Africa; Black Africa | Sub-Saharan; Sub-Saharan African |
Tibet | CN | Tibetan Plateau | Tibetan | Tibetan+
West | | West?; Western world; Western countries; Western nations; Western powers; Western states; Western capitals | Western? | Westerner+
West Africa | | Western Africa | West African | West African+
Western Europe | | West Europe | Western European; West European | Western European+; West European+
Western Hemisphere | | | |
Global South | | the Global South; Third World; developing world; developing countries | |
= area
Al-Andalus | ES | | Andalusi |
Alsace | FR | Alsace-Lorraine | Alsatian | Alsatian+
Amazon rainforest | BR | Amazonia; Amazon Basin; the Amazon?; Amazon region | Amazonian |
Anbar | IQ | Al-Anbar; Anbar province; Al Anbar | |
Asir | SA | | |
Azawad | ML | | |
Baja California Peninsula | MX | Baja Peninsula | |
Basque Country | ES | Euskadi; Basque region | Basque | Basque+
Beka'a Valley | LB | Bekaa Valley; Bekaa; Beqaa; Beqaa Valley; Biqa | |
Bessarabia | MD; UA | | Bessarabian |
Bohemia | CZ | | Bohemian? | Bohemian+?
Brittany | FR | Bretagne | Breton | Breton+
Bukovina | UA; RO | | |
Northern Bukovina | UA |  | |
Catalonia | ES | Catalunya; Cataluña | Catalan; Catalonian | Catalan+; Catalonian+
Cabinda | AO | Cabinda enclave | |
Casamance | SN | | |
Corn Belt | US | | |
Crimea | UA | Crimean Peninsula; Crimean peninsula; Autonomous Republic of Crimea; Krym | Crimean; Crimean Tatar | Crimean+; Crimean Tatar+
Cyprus buffer zone | CY | Green Line?; UN buffer zone | |
Darfur | SD | Darfur region | Darfuri; Darfurian | Darfuri+; Darfurian+
North Darfur | SD |  | |
South Darfur | SD |  | |
West Darfur | SD |  | |
Central Darfur | SD |  | |
East Darfur | SD |  | |
Darién Gap | PA; CO | Darien Gap; Darién; the Darien | |
Deep South | US | the Deep South; American South; the South? | |
Demilitarized Zone | KR; KP | Demilitarised Zone; DMZ; Korean Demilitarized Zone | |
Dixie | US | | |
Donbas | UA | Donbass; Donets Basin; Donbas region | |
Donetsk People's Republic | UA | DPR?; DNR? | |
East Anglia | GB | | East Anglian |
East Coast of the United States | US | the East Coast?; Eastern Seaboard | |
East Prussia | RU; PL | | East Prussian |
East Turkestan | CN | East Turkistan | East Turkestani |
English Midlands | GB | the Midlands; Midlands | |
West Midlands | GB |  | |
East Midlands | GB |  | |
Black Country | GB |  | |
Equatoria | SS | | Equatorian |
Central Equatoria | SS |  | |
Eastern Equatoria | SS |  | |
Western Equatoria | SS |  | |
Essequibo | GY | Essequibo region; Guayana Esequiba; Esequibo | |
Euphrates Valley | SY; IQ | | |
Federally Administered Tribal Areas | PK | FATA; tribal areas; tribal belt; Pakistan's tribal areas | |
Fergana Valley | UZ; KG; TJ | Ferghana Valley; Ferghana | |
Flanders | BE | Flemish Region | Flemish | Fleming+?
Four Corners | US | | |
Galilee | IL | the Galilee | Galilean |
Upper Galilee | IL |  | |
Lower Galilee | IL |  | |
Gaza Strip | PS | Gaza; the Gaza Strip; Gaza enclave | Gazan | Gazan+
Philadelphi Corridor | PS |  | |
Netzarim Corridor | PS |  | |
Golan Heights | SY; IL | the Golan; Golan; Israeli-occupied Golan Heights | |
Great Plains | US | the Great Plains | |
Gulf Coast | US | U.S. Gulf Coast; Gulf Coast of the United States | |
Hadhramaut | YE | Hadramout; Hadramaut; Hadhramout | Hadhrami |
Hejaz | SA | Hijaz | Hejazi |
Helmand Valley | AF | | |
Highlands | GB | Scottish Highlands; the Highlands? | |
Home Counties | GB | | |
Ilemi Triangle | KE; SS | | |
Iraqi Kurdistan | IQ | Kurdistan Region; Kurdistan region of Iraq; Kurdistan Region of Iraq; Kurdish region of Iraq; South Kurdistan; Kurdish autonomous region | Iraqi Kurdish | Iraqi Kurd+
Ituri | CD | Ituri Province; Ituri province | |
Judea and Samaria | PS | | Judean; Samaritan? |
Judea | PS |  | |
Samaria | PS |  | |
Jutland | DK | | |
Karelia | RU; FI | | Karelian | Karelian+
Kashmir | IN; PK | Kashmir Valley; the Valley of Kashmir; Indian-administered Kashmir; Pakistan-administered Kashmir; Indian Kashmir; Pakistani Kashmir; Azad Kashmir; Azad Jammu and Kashmir | Kashmiri | Kashmiri+
Katanga | CD | Shaba | Katangese |
Kivu | CD | the Kivus; Kivus | |
Korean Peninsula | KP; KR | Korean peninsula; the Korean peninsula | |
North Kosovo | XK | | |
Lachin corridor | AZ | Lachin Corridor | |
Lapland | FI; SE; NO | Sápmi | Lapp?; Sami?; Saami | Sami/Sami?; Laplander+
Line of Control | IN; PK | LoC? | |
Lorraine | FR | Lorraine? | |
Luhansk People's Republic | UA | Lugansk People's Republic; LPR?; LNR? | |
Manchuria | CN | | Manchurian; Manchu? | Manchu+?
Pantanal | BR | | |
Midwest | US | the Midwest; American Midwest; Middle West; Upper Midwest; Heartland? | Midwestern | Midwesterner+
Rust Belt | US |  | |
Moravia | CZ | | Moravian | Moravian+
Mosquito Coast | NI; HN | Miskito Coast | Miskito | Miskito+
Napa Valley | US | Napa? | |
New England | US | | New England | New Englander+
Niger Delta | NG | Niger River Delta | |
Nile Delta | EG | | |
Nile Valley | EG |  | |
Upper Egypt | EG |  | |
Lower Egypt | EG |  | |
Nineveh Plains | IQ | Nineveh Plain | |
Normandy | FR | Normandie | Norman? | Norman+?
North Caucasus | RU | Northern Caucasus | North Caucasian | North Caucasian+
North Ossetia | RU | North Ossetia-Alania | North Ossetian; Ossetian; Ossete | Ossetian+; Ossete+
North Waziristan | PK | | Waziri |
South Waziristan | PK |  | |
Waziristan | PK |  | |
Northern Triangle | GT; HN; SV | Northern Triangle of Central America | |
Ogaden | ET | Somali Region | Ogadeni |
Orange Free State | ZA | | |
Pacific Northwest | US | Pacific North-West; the Pacific Northwest | |
Palestine region | PS; IL | Mandatory Palestine; Holy Land; the Holy Land; historic Palestine | |
Pampas | AR | | |
Panhandle | US | | |
Florida Panhandle | US |  | |
Texas Panhandle | US |  | |
Oklahoma Panhandle | US |  | |
Patagonia | AR; CL | | Patagonian | Patagonian+
Piedmont | IT | Piemonte; Piedmont? | Piedmontese |
Iranian plateau | IR | | |
Pomerania | PL; DE | | Pomeranian? |
Provence | FR | | Provençal |
Punjab region | IN; PK | | Punjabi | Punjabi+
Puntland | SO | Puntland State | Puntlander | Puntlander+
Rhineland | DE | the Rhineland; Rhine valley | Rhenish |
Rif | MA | Rif region | Riffian | Riffian+
Rojava | SY | Autonomous Administration of North and East Syria; Syrian Kurdistan | Syrian Kurdish | Syrian Kurd+
Ruhr | DE | Ruhr valley; Ruhr Valley; Ruhrgebiet | |
Ruthenia | UA | Carpathian Ruthenia; Transcarpathia | Ruthenian; Rusyn | Ruthenian+; Rusyn+
Saarland | DE | the Saar | |
Sabah and Sarawak | MY | East Malaysia; Malaysian Borneo | |
Sandžak | RS; ME | Sanjak | |
San Joaquin Valley | US | Central Valley | |
Savoy | FR; IT | Savoie | Savoyard | Savoyard+
Schleswig | DE; DK | | |
Shebaa Farms | LB; SY; IL | Chebaa Farms; Sheba Farms | |
Siachen | IN; PK | Siachen Glacier | |
Siberia | RU | | Siberian | Siberian+
Western Siberia | RU |  | |
Eastern Siberia | RU |  | |
Russian Far East | RU |  | |
Silesia | PL; CZ | | Silesian | Silesian+
Upper Silesia | PL |  | |
Lower Silesia | PL |  | |
Silicon Valley | US | | |
San Francisco Bay Area | US | Bay Area | |
Sinai | EG | Sinai Peninsula; Sinai peninsula; the Sinai | |
North Sinai | EG |  | |
South Sinai | EG |  | |
Sinjar | IQ | Shingal | |
South Lebanon | LB | Southern Lebanon; southern Lebanon | |
Southwest United States | US | American Southwest; Southwestern United States | |
Sun Belt | US | Sunbelt | |
Sudetenland | CZ | | Sudeten German | Sudeten German+
Sunni Triangle | IQ | | |
Suwalki Gap | PL; LT | Suwałki Gap; Suwalki corridor | |
Thrace | GR; TR; BG | | Thracian |
Eastern Thrace | TR |  | |
Western Thrace | GR |  | |
Tidewater | US | | |
Transylvania | RO | | Transylvanian | Transylvanian+
Turkestan | KZ | Turkistan? | Turkestani |
Tyrol | AT; IT | Tirol | Tyrolean; Tirolean | Tyrolean+
South Tyrol | IT | Alto Adige | |
Urals | RU | the Urals; Ural region | |
Volga region | RU | Volga basin | |
Vojvodina | RS | | |
Wallonia | BE | Walloon Region | Walloon | Walloon+
Wakhan Corridor | AF | Wakhan | |
West Bank | PS | the West Bank; occupied West Bank; Israeli-occupied West Bank; Area C | |
West Coast of the United States | US | the West Coast? | |
West Country | GB | | |
West Papua region | ID | Western New Guinea; Irian Jaya | West Papuan | West Papuan+
Yucatán Peninsula | MX | Yucatan Peninsula; Yucatan peninsula | |
Zululand | ZA | KwaZulu | Zulu | Zulu+
Kokang | MM | Kokang region; Kokang Self-Administered Zone | Kokang | Kokang/Kokang
Eastern Ghouta | SY | East Ghouta; Ghouta; Western Ghouta? | |
Evros region | GR | Evros | |
= province
# United States: the states and the District of Columbia, with AP abbreviations and postal codes
Alabama | US | Ala.?; AL? | Alabaman; Alabamian | Alabaman+; Alabamian+
Alaska | US | AK? | Alaskan | Alaskan+
Arizona | US | Ariz.; AZ? | Arizonan | Arizonan+
Arkansas | US | Ark.?; AR? | Arkansan | Arkansan+
California | US | Calif.; CA?; SoCal | Californian | Californian+
Southern California | US |  | |
Northern California | US |  | |
Colorado | US | Colo.; CO? | Coloradan; Coloradoan | Coloradan+
Connecticut | US | Conn.?; CT? | | Nutmegger+
Delaware | US | Del.?; DE? | Delawarean | Delawarean+
District of Columbia | US | DC? | |
Florida | US | Fla.; FL? | Floridian; Floridan | Floridian+
South Florida | US |  | |
Georgia | US | Georgia?; Ga.?; GA? | Georgian? | Georgian+?
Hawaii | US | Hawai'i; HI? | Hawaiian | Hawaiian+
Idaho | US | ID? | Idahoan | Idahoan+
Illinois | US | Ill.?; IL? | Illinoisan | Illinoisan+
Indiana | US | Ind.?; IN? | Hoosier; Indianan | Hoosier+; Indianan+
Iowa | US | IA? | Iowan | Iowan+
Kansas | US | Kan.?; Kans.; KS? | Kansan | Kansan+
Kentucky | US | Ky.; KY? | Kentuckian | Kentuckian+
Louisiana | US | La.?; LA? | Louisianan; Louisianian | Louisianan+; Louisianian+
Maine | US | ME? | | Mainer+
Maryland | US | Md.; MD? | | Marylander+
Massachusetts | US | Mass.?; MA? | | Bay Stater+
Michigan | US | Mich.; MI? | | Michigander+
Minnesota | US | Minn.; MN? | Minnesotan | Minnesotan+
Mississippi | US | Miss.?; MS? | Mississippian | Mississippian+
Missouri | US | Mo.?; MO? | Missourian | Missourian+
Montana | US | Mont.?; MT? | Montanan | Montanan+
Nebraska | US | Neb.; NE? | Nebraskan | Nebraskan+
Nevada | US | Nev.; NV? | Nevadan | Nevadan+
New Hampshire | US | N.H.; NH? | |
New Jersey | US | N.J.; NJ? | New Jerseyan | New Jerseyan+; New Jerseyite+
New Mexico | US | N.M.; NM? | New Mexican | New Mexican+
New York | US | New York?; New York State; New York state; N.Y.; NY?; upstate New York | |
North Carolina | US | N.C.; NC? | North Carolinian | North Carolinian+
North Dakota | US | N.D.; ND? | North Dakotan | North Dakotan+
Ohio | US | OH? | Ohioan | Ohioan+
Oklahoma | US | Okla.; OK? | Oklahoman | Oklahoman+
Oregon | US | Ore.?; OR? | Oregonian | Oregonian+
Pennsylvania | US | Pa.?; PA? | Pennsylvanian | Pennsylvanian+
Rhode Island | US | R.I.; RI? | | Rhode Islander+
South Carolina | US | S.C.?; SC? | South Carolinian | South Carolinian+
South Dakota | US | S.D.; SD? | South Dakotan | South Dakotan+
Tennessee | US | Tenn.; TN? | Tennessean | Tennessean+
Texas | US | Tex.?; TX? | Texan | Texan+
Utah | US | UT? | Utahn; Utahan | Utahn+; Utahan+
Vermont | US | Vt.; VT? | Vermont | Vermonter+
Virginia | US | Virginia?; Va.?; VA? | Virginian | Virginian+
Northern Virginia | US |  | |
Washington State | US | Washington?; Washington state; state of Washington; Wash.?; WA? | Washingtonian? | Washingtonian+?
West Virginia | US | W.Va.; W. Va.; WV? | West Virginian | West Virginian+
Wisconsin | US | Wis.; Wisc.; WI? | Wisconsinite | Wisconsinite+
Wyoming | US | Wyo.; WY? | | Wyomingite+
# Canada
Alberta | CA | Alta.? | Albertan | Albertan+
British Columbia | CA | B.C.? | British Columbian | British Columbian+
Manitoba | CA | Man.? | Manitoban | Manitoban+
New Brunswick | CA | N.B.? | New Brunswicker |
Newfoundland and Labrador | CA | Newfoundland; Labrador? | | Newfoundlander+
Northwest Territories | CA | NWT? | |
Nova Scotia | CA | N.S.? | Nova Scotian | Nova Scotian+
Nunavut | CA | | | Nunavummiuq/Nunavummiut
Ontario | CA | Ont.; Ontario? | Ontarian | Ontarian+
Prince Edward Island | CA | P.E.I.; PEI? | |
Quebec | CA | Québec; Que.? | Québécois; Quebecois; Quebec | Quebecer+; Quebecker+; Québécois/Québécois
Saskatchewan | CA | Sask. | |
Yukon | CA | Yukon Territory; the Yukon | |
# Australia
Australian Capital Territory | AU | ACT? | |
New South Wales | AU | NSW | |
Northern Territory | AU | | |
Queensland | AU | | | Queenslander+
South Australia | AU | | South Australian | South Australian+
Tasmania | AU | | Tasmanian | Tasmanian+
Victoria | AU | Victoria?; state of Victoria | Victorian? | Victorian+?
Western Australia | AU | | Western Australian | Western Australian+
# Germany
Baden-Württemberg | DE | Baden-Wuerttemberg | |
Bavaria | DE | Bayern? | Bavarian | Bavarian+
Brandenburg | DE | | |
Hesse | DE | Hessen | Hessian? |
Lower Saxony | DE | Niedersachsen | |
Mecklenburg-Western Pomerania | DE | Mecklenburg-Vorpommern; Mecklenburg | |
North Rhine-Westphalia | DE | North-Rhine Westphalia; Nordrhein-Westfalen; NRW; Westphalia | Westphalian? |
Rhineland-Palatinate | DE | Rheinland-Pfalz; the Palatinate | |
Saxony | DE | Sachsen | Saxon? | Saxon+?
Saxony-Anhalt | DE | Sachsen-Anhalt | |
Schleswig-Holstein | DE | | |
Thuringia | DE | Thüringen | Thuringian | Thuringian+
# India
Andhra Pradesh | IN | Andhra | |
Arunachal Pradesh | IN | Arunachal; South Tibet? | |
Assam | IN | | Assamese | Assamese/Assamese
Bihar | IN | | Bihari | Bihari+
Chhattisgarh | IN | Chattisgarh | |
Goa | IN | | Goan | Goan+
Gujarat | IN | | Gujarati | Gujarati+
Haryana | IN | | Haryanvi |
Himachal Pradesh | IN | Himachal | |
Jammu and Kashmir | IN | Jammu & Kashmir; J&K | |
Jharkhand | IN | | |
Karnataka | IN | | Kannadiga | Kannadiga+
Kerala | IN | | Keralite; Malayali | Keralite+; Malayali+
Ladakh | IN | | Ladakhi | Ladakhi+
Madhya Pradesh | IN | | |
Maharashtra | IN | | Maharashtrian | Maharashtrian+
Manipur | IN | | Manipuri | Manipuri+
Meghalaya | IN | | |
Mizoram | IN | | Mizo | Mizo+
Nagaland | IN | | Naga? | Naga+?
Odisha | IN | Orissa | Odia | Odia+
Rajasthan | IN | | Rajasthani | Rajasthani+
Sikkim | IN | | Sikkimese |
Tamil Nadu | IN | | Tamil | Tamil+
Telangana | IN | | |
Tripura | IN | | Tripuri |
Uttar Pradesh | IN | U.P.? | |
Uttarakhand | IN | Uttaranchal | |
West Bengal | IN | | Bengali? | Bengali+?
# China
Anhui | CN | Anhwei | |
Fujian | CN | Fukien | Fujianese |
Gansu | CN | Kansu | |
Guangdong | CN | Kwangtung | Cantonese? |
Canton province | CN |  | |
Guangxi | CN | Guangxi Zhuang Autonomous Region | |
Guizhou | CN | Kweichow | |
Hainan | CN | Hainan Island | Hainanese |
Hebei | CN | | |
Heilongjiang | CN | | |
Henan | CN | Honan | |
Hubei | CN | Hupei | |
Hunan | CN | | Hunanese |
Inner Mongolia | CN | Nei Mongol | Inner Mongolian | Inner Mongolian+
Jiangsu | CN | Kiangsu | |
Jiangxi | CN | Kiangsi | |
Jilin | CN | Kirin? | |
Liaoning | CN | | |
Ningxia | CN | Ningxia Hui Autonomous Region | |
Qinghai | CN | Tsinghai; Amdo | |
Shaanxi | CN | | |
Shandong | CN | Shantung | |
Shanxi | CN | | |
Sichuan | CN | Szechuan; Szechwan | Sichuanese |
Tibet Autonomous Region | CN | Xizang | |
Xinjiang | CN | Sinkiang; Xinjiang Uyghur Autonomous Region; Xinjiang Uighur Autonomous Region | Uyghur; Uighur; Uygur | Uyghur+; Uighur+; Uygur+
Yunnan | CN | | |
Zhejiang | CN | Chekiang | |
# Russia
Adygea | RU | Adygeya | Adyghe |
Altai Krai | RU | Altai? | |
Altai Republic | RU |  | |
Amur Oblast | RU | Amur region | |
Arkhangelsk Oblast | RU | Arkhangelsk region | |
Bashkortostan | RU | Bashkiria; Bashkir Republic | Bashkir | Bashkir+
Belgorod Oblast | RU | Belgorod region | |
Bryansk Oblast | RU | Bryansk region | |
Buryatia | RU | Republic of Buryatia | Buryat | Buryat+
Chechnya | RU | Chechen Republic; Ichkeria; Chechen Republic of Ichkeria | Chechen | Chechen+
Chelyabinsk Oblast | RU | Chelyabinsk region | |
Chukotka | RU | Chukotka Autonomous Okrug | Chukchi | Chukchi/Chukchi
Chuvashia | RU | | Chuvash |
Dagestan | RU | Daghestan | Dagestani | Dagestani+
Ingushetia | RU | Ingushetiya | Ingush | Ingush/Ingush
Irkutsk Oblast | RU | Irkutsk region | |
Kabardino-Balkaria | RU | Kabardino-Balkariya | Kabardian; Kabardino-Balkarian |
Kaliningrad Oblast | RU | Kaliningrad region; Kaliningrad exclave | |
Kalmykia | RU | | Kalmyk | Kalmyk+
Kamchatka | RU | Kamchatka Krai; Kamchatka Peninsula | |
Karachay-Cherkessia | RU | Karachai-Cherkessia; Karachayevo-Cherkessia | Karachay; Cherkess |
Kemerovo Oblast | RU | Kuzbass; Kemerovo region | |
Khabarovsk Krai | RU | Khabarovsk region | |
Khanty-Mansi Autonomous Okrug | RU | Khanty-Mansi; Yugra | |
Komi Republic | RU | Komi | |
Krasnodar Krai | RU | Krasnodar region; Kuban | |
Krasnoyarsk Krai | RU | Krasnoyarsk region | |
Kursk Oblast | RU | Kursk region; Kursk province | |
Leningrad Oblast | RU | Leningrad region | |
Lipetsk Oblast | RU | Lipetsk region | |
Magadan Oblast | RU | Magadan region | |
Mari El | RU | | |
Mordovia | RU | | Mordovian; Mordvin |
Moscow Oblast | RU | Moscow region | |
Murmansk Oblast | RU | Murmansk region; Kola Peninsula | |
Nizhny Novgorod Oblast | RU | Nizhny Novgorod region | |
Perm Krai | RU | Perm region | |
Primorsky Krai | RU | Primorye; Primorye region; Maritime Territory | |
Rostov Oblast | RU | Rostov region | |
Ryazan Oblast | RU | Ryazan region | |
Sakha Republic | RU | Yakutia; Republic of Sakha; Sakha | Yakut | Yakut+
Sakhalin Oblast | RU | Sakhalin region | |
Samara Oblast | RU | Samara region | |
Saratov Oblast | RU | Saratov region | |
Smolensk Oblast | RU | Smolensk region | |
Stavropol Krai | RU | Stavropol region | |
Sverdlovsk Oblast | RU | Sverdlovsk region | |
Tatarstan | RU | Republic of Tatarstan | Tatar | Tatar+
Tula Oblast | RU | Tula region | |
Tuva | RU | Tyva | Tuvan | Tuvan+
Tver Oblast | RU | Tver region | |
Tyumen Oblast | RU | Tyumen region | |
Udmurtia | RU | | Udmurt | Udmurt+
Volgograd Oblast | RU | Volgograd region | |
Voronezh Oblast | RU | Voronezh region | |
Yamal | RU | Yamalo-Nenets; Yamalo-Nenets Autonomous Okrug; Yamal Peninsula | Nenets |
# Ukraine
Cherkasy Oblast | UA | Cherkasy region | |
Chernihiv Oblast | UA | Chernihiv region | |
Chernivtsi Oblast | UA | Chernivtsi region | |
Dnipropetrovsk Oblast | UA | Dnipropetrovsk region | |
Donetsk Oblast | UA | Donetsk region; Donetsk province | |
Ivano-Frankivsk Oblast | UA | Ivano-Frankivsk region | |
Kharkiv Oblast | UA | Kharkiv region; Kharkov region | |
Kherson Oblast | UA | Kherson region; Kherson province | |
Khmelnytskyi Oblast | UA | Khmelnytskyi region; Khmelnytskyy region | |
Kirovohrad Oblast | UA | Kirovohrad region | |
Kyiv Oblast | UA | Kyiv region; Kiev region | |
Luhansk Oblast | UA | Luhansk region; Lugansk region; Luhansk province | |
Lviv Oblast | UA | Lviv region; Galicia? | Galician? | Galician+?
Mykolaiv Oblast | UA | Mykolaiv region | |
Odesa Oblast | UA | Odesa region; Odessa region | |
Poltava Oblast | UA | Poltava region | |
Rivne Oblast | UA | Rivne region | |
Sumy Oblast | UA | Sumy region | |
Ternopil Oblast | UA | Ternopil region | |
Vinnytsia Oblast | UA | Vinnytsia region | |
Volyn Oblast | UA | Volyn region; Volhynia; Volyn | |
Zakarpattia Oblast | UA | Zakarpattia region; Zakarpattia | |
Zaporizhzhia Oblast | UA | Zaporizhzhia region; Zaporizhia region; Zaporizhzhya region; Zaporozhye region | |
Zhytomyr Oblast | UA | Zhytomyr region | |
# Afghanistan
Badghis | AF | | |
Daykundi | AF | Daikundi | |
Ghor | AF | Ghor province | |
Jowzjan | AF | Jawzjan | |
Kapisa | AF | Kapisa province | |
Laghman | AF | Laghman province | |
Parwan | AF | Parwan province | |
Samangan | AF | | |
Takhar | AF | Takhar province | |
Badakhshan | AF | | |
Baghlan | AF | Baghlan province | |
Farah Province | AF | Farah province | |
Ghazni Province | AF | Ghazni province | |
Helmand | AF | Helmand Province; Helmand province | |
Herat Province | AF | Herat province | |
Kandahar Province | AF | Kandahar province | |
Khost Province | AF | Khost province | |
Kunar | AF | Kunar Province; Kunar province | |
Kunduz Province | AF | Kunduz province | |
Logar | AF | Logar Province; Logar province | |
Nangarhar | AF | Nangarhar Province; Nangarhar province; Nangahar | |
Nimroz | AF | Nimruz | |
Nuristan | AF | Nuristan Province | Nuristani |
Paktia | AF | Paktiya; Paktia province | |
Paktika | AF | Paktika province | |
Panjshir | AF | Panjshir Valley; Panjshir province | |
Uruzgan | AF | Oruzgan; Uruzgan province | |
Wardak | AF | Maidan Wardak; Wardak province | |
Zabul | AF | Zabul province | |
# Pakistan
Balochistan | PK | Baluchistan | Baloch; Baluch; Balochi; Baluchi | Baloch/Baloch; Baluch/Baluch; Balochi+
Gilgit-Baltistan | PK | Northern Areas? | |
Khyber Pakhtunkhwa | PK | Khyber-Pakhtunkhwa; North-West Frontier Province; North West Frontier Province; NWFP; KPK?; Khyber? | |
Punjab | PK; IN | Punjab province | |
Sindh | PK | Sind | Sindhi | Sindhi+
# Iraq, Syria, Iran, Yemen, Lebanon, Egypt and Turkey
Babil | IQ | Babil province; Babylon? | |
Basra Governorate | IQ | Basra province | |
Dhi Qar | IQ | Dhi Qar province; Thi Qar | |
Diyala | IQ | Diyala province; Diyala Governorate | |
Dohuk Governorate | IQ | Dohuk province | |
Erbil Governorate | IQ | Erbil province | |
Kirkuk Governorate | IQ | Kirkuk province; Tamim province | |
Maysan | IQ | Maysan province; Misan | |
Muthanna | IQ | Muthanna province; Al Muthanna | |
Nineveh | IQ | Nineveh province; Ninawa; Nineveh Governorate; Ninewa | |
Salahuddin | IQ | Salah ad-Din; Salaheddin; Salahaddin; Saladin province; Salahuddin province | |
Sulaymaniyah Governorate | IQ | Sulaimaniya province | |
Aleppo Governorate | SY | Aleppo province | |
Daraa Governorate | SY | Daraa province; Deraa province | |
Deir ez-Zor Governorate | SY | Deir al-Zor province; Deir ez-Zor province | |
Hama Governorate | SY | Hama province | |
Hasakah Governorate | SY | Hasakah province; Hasaka province; Hassakeh province; Jazira? | |
Homs Governorate | SY | Homs province | |
Idlib Governorate | SY | Idlib province; Idlib region | |
Latakia Governorate | SY | Latakia province | |
Raqqa Governorate | SY | Raqqa province | |
Sweida | SY | Suwayda; Sweida province; Suwayda province; As-Suwayda Governorate; Jabal al-Druze | |
Fars | IR | Fars Province; Fars? | |
Hormozgan | IR | Hormozgan province | |
Khuzestan | IR | Khuzistan; Khuzestan province | |
Kurdistan Province | IR | | Iranian Kurdish | Iranian Kurd+
Iranian Kurdistan | IR | Kurdistan province of Iran | |
Mazandaran | IR | | |
Razavi Khorasan | IR | Khorasan? | Khorasani |
South Khorasan | IR |  | |
North Khorasan | IR |  | |
Sistan and Baluchestan | IR | Sistan-Baluchestan; Sistan-Baluchistan; Sistan and Baluchistan; Sistan va Baluchestan | |
West Azerbaijan Province | IR | West Azerbaijan | |
East Azerbaijan | IR |  | |
Abyan | YE | Abyan province | |
Al-Jawf | YE | Al Jawf; Jawf province | |
Marib Governorate | YE | Marib province | |
Saada Governorate | YE | Saada province; Sa'dah province | |
Shabwa | YE | Shabwah; Shabwa province | |
Mount Lebanon | LB | | |
Hatay | TR | Hatay Province; Hatay province | |
Gaziantep Province | TR | Gaziantep province | |
Hakkâri | TR | Hakkari province | |
Şırnak | TR | Sirnak province | |
Tunceli | TR | Dersim | |
Anatolia | TR | Central Anatolia; Asia Minor | Anatolian | Anatolian+
# Africa
Adamawa | NG | Adamawa State; Adamawa state | |
Bauchi State | NG | Bauchi state | |
Bayelsa | NG | Bayelsa State; Bayelsa state | |
Benue | NG | Benue State; Benue state | |
Borno | NG | Borno State; Borno state | |
Delta State | NG | Delta state? | |
Kaduna State | NG | Kaduna state | |
Kano State | NG | Kano state | |
Katsina State | NG | Katsina state | |
Lagos State | NG | Lagos state | |
Plateau State | NG | Plateau state? | |
Rivers State | NG | Rivers state? | |
Sokoto State | NG | Sokoto state | |
Yobe | NG | Yobe State; Yobe state | |
Zamfara | NG | Zamfara State; Zamfara state | |
Biafra | NG | | Biafran | Biafran+
Afar Region | ET | Afar? | Afari |
Amhara | ET | Amhara Region; Amhara region | Amhara; Amharan | Amhara/Amhara
Benishangul-Gumuz | ET | | |
Gambela | ET | Gambella | |
Oromia | ET | Oromia Region; Oromia region; Oromiya | Oromo | Oromo+
Tigray | ET | Tigray Region; Tigray region | Tigrayan; Tigrean | Tigrayan+; Tigrean+
Al Jazirah | SD | Gezira; Gezira state; Al-Jazira state | |
Blue Nile State | SD | Blue Nile state; Blue Nile? | |
Kordofan | SD | | |
North Kordofan | SD |  | |
South Kordofan | SD | Southern Kordofan | |
West Kordofan | SD |  | |
Nuba Mountains | SD | | Nuba | Nuba/Nuba
Abyei | SD; SS | Abyei region; Abyei Area | |
Bahr el Ghazal | SS | | |
Northern Bahr el Ghazal | SS |  | |
Western Bahr el Ghazal | SS |  | |
Jonglei | SS | Jonglei State; Jonglei state | |
Unity State | SS | Unity state? | |
Upper Nile | SS | Upper Nile State; Upper Nile state | |
Galmudug | SO | | |
Hirshabelle | SO | | |
Jubaland | SO | Jubbaland | |
Lower Shabelle | SO | Lower Shabelle region | |
Middle Shabelle | SO |  | |
Equateur | CD | Équateur | |
Haut-Katanga | CD | | |
Lualaba | CD |  | |
Kasai | CD | Kasaï | |
Kasai-Oriental | CD |  | |
Kasai Central | CD |  | |
North Kivu | CD | Nord-Kivu; North Kivu province; North-Kivu | |
South Kivu | CD | Sud-Kivu; South Kivu province; South-Kivu | |
Cabo Delgado | MZ | Cabo Delgado province | |
Nampula Province | MZ | Nampula province | |
Sofala | MZ | | |
Eastern Cape | ZA | | |
Free State | ZA | Free State province | |
Gauteng | ZA | | |
KwaZulu-Natal | ZA | Kwazulu-Natal; Natal? | |
Limpopo | ZA | | |
Mpumalanga | ZA | | |
Northern Cape | ZA | | |
Western Cape | ZA | | |
Ashanti Region | GH | Ashanti | Ashanti; Asante | Ashanti/Ashanti
Matabeleland | ZW | | Ndebele? | Ndebele/Ndebele?
Mashonaland | ZW | | Shona? | Shona/Shona?
Copperbelt | ZM | Copperbelt Province | |
Barotseland | ZM | | Lozi |
Rift Valley | KE | Rift Valley Province | |
Turkana County | KE | Turkana | |
Cyrenaica | LY | Barqa | Cyrenaican |
Fezzan | LY | | |
Tripolitania | LY | | |
Kabylie | DZ | Kabylia; Kabylie region | Kabyle | Kabyle+
Southern Cameroons | CM | Ambazonia; Anglophone regions; North-West Region | Ambazonian | Ambazonian+
Mopti Region | ML | Mopti region | |
Diffa Region | NE | Diffa region | |
Tillabéri | NE | Tillabery; Tillabéri region | |
# Europe
Andalusia | ES | Andalucía | Andalusian | Andalusian+
Aragon | ES | Aragón | Aragonese |
Asturias | ES | | Asturian | Asturian+
Cantabria | ES | | Cantabrian? |
Castile and León | ES | Castilla y León; Castile | Castilian? |
Castilla-La Mancha | ES | La Mancha | |
Extremadura | ES | | |
Galicia | ES | Galicia? | Galician? | Galician+?
Madrid Region | ES | Community of Madrid | |
Murcia Region | ES | Region of Murcia | |
Navarre | ES | Navarra | Navarrese |
Valencian Community | ES | Comunitat Valenciana; Valencia region | Valencian | Valencian+
Auvergne-Rhône-Alpes | FR | | |
Rhône-Alpes | FR |  | |
Auvergne | FR |  | |
Burgundy | FR | Bourgogne | Burgundian |
Hauts-de-France | FR | Nord-Pas-de-Calais | |
Pas-de-Calais | FR |  | |
Picardy | FR |  | |
Île-de-France | FR | Ile de France | |
Nouvelle-Aquitaine | FR | Aquitaine | |
Occitanie | FR | Languedoc; Languedoc-Roussillon; Occitania | Occitan? |
Pays de la Loire | FR | | |
Provence-Alpes-Côte d'Azur | FR | Côte d'Azur | |
French Riviera | FR |  | |
Abruzzo | IT | Abruzzi | |
Apulia | IT | Puglia | Apulian |
Basilicata | IT | | |
Calabria | IT | | Calabrian | Calabrian+
Campania | IT | | |
Emilia-Romagna | IT | | |
Friuli-Venezia Giulia | IT | Friuli | |
Lazio | IT | Lazio? | |
Liguria | IT | | Ligurian |
Lombardy | IT | Lombardia | Lombard? |
Marche | IT | Le Marche; Marche? | |
Molise | IT | | |
Trentino-Alto Adige | IT | Trentino; Trentino-South Tyrol | |
Tuscany | IT | Toscana | Tuscan | Tuscan+
Umbria | IT | | Umbrian | Umbrian+
Valle d'Aosta | IT | Aosta Valley | |
Veneto | IT | | Venetian? |
Carinthia | AT | | Carinthian |
Lower Austria | AT | | |
Upper Austria | AT |  | |
Styria | AT | | Styrian |
Vorarlberg | AT | | |
Ticino | CH | Canton Ticino | |
Valais | CH | | |
Vaud | CH | | |
Brabant | NL; BE | Noord-Brabant | |
North Brabant | NL |  | |
Flemish Brabant | BE |  | |
Friesland | NL | Frisia | Frisian | Frisian+
Gelderland | NL | | |
Limburg | NL; BE | | |
North Holland | NL | | |
South Holland | NL |  | |
Zeeland | NL | | |
Scania | SE | Skåne | Scanian |
Masovia | PL | Mazovia; Masovian Voivodeship | |
Podlasie | PL | Podlaskie | |
Subcarpathia | PL | Podkarpackie | |
Republika Srpska | BA | Serb Republic; Bosnian Serb Republic; Bosnian Serb entity | Bosnian Serb | Bosnian Serb+
Federation of Bosnia and Herzegovina | BA | Bosniak-Croat Federation; Muslim-Croat Federation | Bosnian Croat | Bosnian Croat+
Dalmatia | HR | | Dalmatian? | Dalmatian+?
Istria | HR; SI | | Istrian |
Slavonia | HR | | Slavonian |
Epirus | GR; AL | | Epirote |
Macedonia | GR | Macedonia?; Greek Macedonia; Central Macedonia | |
Peloponnese | GR | Peloponnesus | Peloponnesian |
Attica | GR | Attica? | |
Wallachia | RO | | Wallachian |
Dobruja | RO; BG | Dobrogea | |
Gagauzia | MD | | Gagauz | Gagauz/Gagauz
Adjara | GE | Ajaria; Adjaria; Ajara | Adjarian; Ajarian |
Nakhchivan | AZ | Nakhichevan; Nakhijevan | |
Syunik | AM | Syunik Province; Zangezur | |
Grodno Region | BY | Grodno region | |
Brest region | BY |  | |
Gomel region | BY |  | |
Vitebsk region | BY |  | |
Minsk region | BY |  | |
# Latin America
Antioquia | CO | | |
Arauca | CO | | |
Caquetá | CO | | |
Catatumbo | CO | Catatumbo region | |
Norte de Santander | CO |  | |
Cauca | CO | | |
Valle del Cauca | CO |  | |
Chocó | CO | | |
Nariño | CO | Narino | |
Putumayo | CO | | |
Acre | BR | Acre? | |
Amazonas | BR | | |
Bahia | BR | Bahia? | |
Ceará | BR | | |
Espírito Santo | BR | | |
Goiás | BR | | |
Maranhão | BR | | |
Mato Grosso | BR | | |
Mato Grosso do Sul | BR |  | |
Minas Gerais | BR | | |
Pará | BR | Para state | |
Paraná | BR | | |
Pernambuco | BR | | |
Rio Grande do Sul | BR | | |
Rio Grande do Norte | BR |  | |
Rondônia | BR | | |
Roraima | BR |  | |
Santa Catarina | BR | | |
Chubut | AR | | |
Mendoza Province | AR | Mendoza province | |
Santa Cruz Province | AR | | |
Tierra del Fuego | AR; CL | | |
Tucumán | AR | | |
Araucanía | CL | La Araucanía | Mapuche | Mapuche/Mapuche; Mapuche+
Atacama Region | CL | | |
Antofagasta Region | CL |  | |
Biobío | CL | Bío Bío | |
Guayas | EC | | |
Esmeraldas Province | EC | Esmeraldas province | |
Baja California | MX | Baja? | |
Baja California Sur | MX |  | |
Chiapas | MX | | |
Chihuahua State | MX | Chihuahua state | |
Coahuila | MX | | |
Guanajuato State | MX | Guanajuato state | |
Guerrero | MX | Guerrero? | |
Hidalgo | MX | Hidalgo? | |
Jalisco | MX | | |
Michoacán | MX | | |
Morelos | MX | Morelos? | |
Nayarit | MX | | |
Nuevo León | MX | | |
Oaxaca State | MX | Oaxaca state | Oaxacan | Oaxacan+
Quintana Roo | MX | | |
Sinaloa | MX | | Sinaloan | Sinaloan+
Sonora | MX | | Sonoran |
Tabasco | MX | Tabasco? | |
Tamaulipas | MX | | |
Tlaxcala | MX | | |
Veracruz State | MX | Veracruz state | |
Yucatán | MX | Yucatan | |
Zacatecas State | MX | Zacatecas state | |
Artibonite | HT | Artibonite Valley | |
VRAEM | PE | Apurimac Valley; VRAE | |
Zulia | VE | | |
Tachira | VE | Táchira | |
# Asia and the Pacific
Aceh | ID | Nanggroe Aceh Darussalam | Acehnese | Acehnese/Acehnese
East Java | ID | | Javanese | Javanese/Javanese
Central Java | ID |  | |
West Java | ID |  | |
East Kalimantan | ID | | |
West Kalimantan | ID |  | |
Kalimantan | ID |  | |
East Nusa Tenggara | ID | | |
West Nusa Tenggara | ID |  | |
Maluku | ID | Moluccas; Molucca Islands | Moluccan | Moluccan+
North Maluku | ID |  | |
Papua | ID | Papua province; Papua? | |
North Sumatra | ID | | |
West Sumatra | ID |  | |
South Sumatra | ID |  | |
Riau | ID | | |
Riau Islands | ID |  | |
Johor | MY | | |
Kedah | MY | | |
Kelantan | MY | | |
Pahang | MY | | |
Penang | MY | Pulau Pinang | |
Perak | MY | | |
Sabah | MY | | |
Sarawak | MY | | |
Selangor | MY | | |
Terengganu | MY | | |
Bangsamoro | PH | Bangsamoro Autonomous Region in Muslim Mindanao; BARMM | Moro; Bangsamoro | Moro+
Cotabato | PH | | |
North Cotabato | PH |  | |
South Cotabato | PH |  | |
Maguindanao | PH | Maguindanao del Sur | |
Narathiwat | TH | Narathiwat province | |
Pattani | TH | Pattani province | |
Yala Province | TH | Yala province | |
Chin State | MM | | Chin? | Chin/Chin?
Kachin State | MM | Kachin state | Kachin | Kachin+
Karen State | MM | Kayin State | Karen? | Karen+?
Kayah State | MM | Karenni State | Karenni |
Mon State | MM | | |
Rakhine State | MM | Rakhine; Arakan; Rakhine state | Rakhine; Arakanese | Rakhine/Rakhine; Arakanese/Arakanese
Sagaing Region | MM | Sagaing; Sagaing region | |
Shan State | MM | Shan state | Shan | Shan/Shan
Chittagong Hill Tracts | BD | | |
Northern Province | LK | Northern Province? | |
Jaffna Peninsula | LK | Jaffna peninsula | |
Madhesh | NP | Terai | Madhesi | Madhesi+
Aichi | JP | Aichi Prefecture | |
Fukushima Prefecture | JP | Fukushima prefecture | |
Hiroshima Prefecture | JP | | |
Hyogo | JP | Hyogo Prefecture | |
Ishikawa | JP | Ishikawa Prefecture; Ishikawa? | |
Noto Peninsula | JP |  | |
Iwate | JP | Iwate Prefecture | |
Miyagi | JP | Miyagi Prefecture | |
Okinawa Prefecture | JP | | Okinawan | Okinawan+
Tohoku | JP | Tohoku region | |
Gangwon | KR | Gangwon Province; Kangwon | |
Gyeonggi | KR | Gyeonggi Province; Kyonggi | |
Gyeongsang | KR | | |
North Gyeongsang | KR |  | |
South Gyeongsang | KR |  | |
Jeolla | KR | | |
South Jeolla | KR |  | |
North Jeolla | KR |  | |
Karakalpakstan | UZ | | Karakalpak | Karakalpak+
Gorno-Badakhshan | TJ | Gorno-Badakhshan Autonomous Region; GBAO; Pamir region | Pamiri | Pamiri+
Batken | KG | Batken region | |
Bougainville | PG | Autonomous Region of Bougainville | Bougainvillean | Bougainvillean+
Enga | PG | Enga Province; Enga province | |
Southern Highlands | PG |  | |
= county
Bedfordshire | GB | | |
Berkshire | GB | | |
Buckinghamshire | GB | | |
Cambridgeshire | GB | | |
Cheshire | GB | | |
Cornwall | GB | | Cornish | Cornishman/Cornishmen
County Antrim | GB | Antrim | |
County Armagh | GB | Armagh? | |
South Armagh | GB |  | |
County Cork | IE | | |
County Derry | GB | County Londonderry | |
County Donegal | IE | Donegal | |
County Down | GB | | |
County Durham | GB | | |
County Fermanagh | GB | Fermanagh | |
County Kerry | IE | | |
County Tyrone | GB | Tyrone? | |
Cumbria | GB | | Cumbrian | Cumbrian+
Lake District | GB |  | |
Derbyshire | GB | | |
Devon | GB | Devonshire | |
Dorset | GB | | |
Essex | GB | | |
Fife | GB | Fife? | |
Gloucestershire | GB | | |
Greater Manchester | GB | | |
Gwent | GB | | |
Gwynedd | GB |  | |
Powys | GB |  | |
Dyfed | GB |  | |
Hampshire | GB | | |
Herefordshire | GB | | |
Hertfordshire | GB | | |
Humberside | GB | | |
Kent | GB | Kent? | |
Lancashire | GB | | Lancastrian | Lancastrian+
Leicestershire | GB | | |
Lincolnshire | GB | | |
Merseyside | GB | | |
Norfolk County | GB | Norfolk? | |
Northamptonshire | GB | | |
Northumberland | GB | Northumbria | Northumbrian |
Nottinghamshire | GB | | |
Oxfordshire | GB | | |
Pembrokeshire | GB | | |
Rutland | GB | | |
Shropshire | GB | | |
Somerset | GB | | |
South Yorkshire | GB | | | Yorkshireman/Yorkshiremen
West Yorkshire | GB |  | |
North Yorkshire | GB |  | |
East Yorkshire | GB |  | |
Yorkshire | GB |  | |
Staffordshire | GB | | |
Suffolk County | GB | Suffolk? | |
Surrey | GB | Surrey? | |
Sussex | GB | Sussex? | |
East Sussex | GB |  | |
West Sussex | GB |  | |
Tyne and Wear | GB | | Geordie | Geordie+
Tyneside | GB |  | |
Teesside | GB |  | |
Wearside | GB |  | |
Warwickshire | GB | | |
Wiltshire | GB | | |
Worcestershire | GB | | |
Cook County | US | | |
Fairfax County | US | | |
Fulton County | US | | |
Harris County | US | | |
King County | US | | |
Los Angeles County | US | L.A. County | |
Maricopa County | US | | |
Miami-Dade County | US | Miami-Dade | |
Broward County | US |  | |
Palm Beach County | US |  | |
Montgomery County | US | Montgomery County? | |
Orange County | US | Orange County? | |
San Bernardino County | US | | |
San Diego County | US | | |
Wayne County | US | | |
Oakland County | US |  | |
Macomb County | US |  | |
= island
Aegean Islands | GR | Greek islands | |
Dodecanese | GR |  | |
Cyclades | GR |  | |
Aleutian Islands | US | Aleutians | Aleut | Aleut+
Andaman and Nicobar Islands | IN | | Andamanese |
Andaman Islands | IN | Andamans | |
Nicobar Islands | IN |  | |
Anjouan | KM | Nzwani; Ndzuwani; Ndzouani; Anjouan island | Anjouanese; Anjouanais | Anjouanese/Anjouanese
Ascension Island | SH | | |
Azores | PT | the Azores | Azorean | Azorean+
Balearic Islands | ES | Balearics; the Balearics | Balearic |
Bali | ID | | Balinese | Balinese/Balinese
Basilan | PH | | |
Bikini Atoll | MH | | |
Enewetak | MH |  | |
Kwajalein | MH | Kwajalein Atoll | |
Bioko | GQ | Fernando Po | |
Borneo | ID; MY; BN | | Bornean |
Bornholm | DK | | |
Bubiyan Island | KW | Bubiyan | |
Canary Islands | ES | Canaries; the Canaries | Canarian |
Cape Breton Island | CA | Cape Breton | |
Channel Islands | JE; GG | | Channel Islander |
Chios | GR | Hios | |
Christmas Island | AU | | |
Cocos Islands | AU | Keeling Islands | |
Corfu | GR | Kerkyra | Corfiot |
Corsica | FR | Corse | Corsican | Corsican+
Crete | GR | Kriti | Cretan | Cretan+
Diaoyu Islands | JP; CN | Senkaku Islands; Senkakus; Diaoyus; Senkaku/Diaoyu Islands | |
Diego Garcia | GB | Chagos Islands; Chagos Archipelago; Chagos; British Indian Ocean Territory | Chagossian | Chagossian+
Djerba | TN | Jerba | |
Dokdo | KR | Takeshima; Liancourt Rocks; Dokdo islets | |
Easter Island | CL | Rapa Nui | |
Elba | IT | | |
Euboea | GR | Evia | |
Farasan Islands | SA | | |
Galápagos Islands | EC | the Galápagos | |
Gotland | SE | | Gotlander | Gotlander+
Grand Bahama | BS | | |
Abaco | BS | Great Abaco; Abaco Islands | |
Grande Comore | KM | Ngazidja; Grand Comore | |
Guadalcanal | SB | | |
Hawaiian Islands | US | Big Island? | |
Oahu | US |  | |
Maui | US |  | |
Kauai | US |  | |
Hebrides | GB | Western Isles | Hebridean | Hebridean+
Outer Hebrides | GB |  | |
Inner Hebrides | GB |  | |
Heligoland | DE | Helgoland | |
Hispaniola | HT; DO | | |
Hokkaido | JP | | |
Honshu | JP | | |
Hormuz Island | IR | | |
Ibiza | ES | Eivissa | Ibizan |
Isle of Wight | GB | | |
Isles of Scilly | GB | Scilly Isles | |
Ischia | IT | | |
Capri | IT | Capri? | |
Iwo Jima | JP | Ioto | |
Java | ID | Java? | |
Jeju | KR | Jeju Island; Cheju | |
Jolo | PH | Sulu; Sulu archipelago | |
Karpathos | GR | | |
Kharg Island | IR | Kharg | |
Khortytsia | UA | | |
Kinburn Spit | UA | | |
Kinmen | TW | Quemoy; Kinmen Islands | |
Kiritimati | KI | Christmas Atoll | |
Kodiak Island | US | Kodiak? | |
Kos | GR | Kos? | |
Kuril Islands | RU; JP | Kurils; Kuriles; Kurile Islands; Northern Territories?; Southern Kurils | |
Kyushu | JP | | |
Lampedusa | IT | | |
Lanzarote | ES | | |
Tenerife | ES |  | |
Gran Canaria | ES |  | |
Fuerteventura | ES |  | |
La Palma | ES | La Palma? | |
Leros | GR | | |
Lesbos | GR | Lesvos | |
Leyte | PH | | |
Samar | PH |  | |
Lombok | ID | | |
Long Island | US | | Long Islander | Long Islander+
Luzon | PH | | |
Madeira | PT | | Madeiran | Madeiran+
Majorca | ES | Mallorca | Majorcan; Mallorcan | Majorcan+; Mallorcan+
Martha's Vineyard | US | | |
Nantucket | US |  | |
Matsu Islands | TW | Matsu | |
Midway Atoll | US | Midway? | |
Lakshadweep | IN | | |
Mindanao | PH | | |
Minorca | ES | Menorca | Minorcan |
Mohéli | KM | Mwali; Moheli | |
Nias | ID | | |
Novaya Zemlya | RU | | |
New Britain | PG | | |
New Ireland | PG | New Ireland? | |
New Guinea | PG; ID | | New Guinean | New Guinean+
Okinawa | JP | Okinawa Islands; Ryukyu Islands; Ryukyus | Ryukyuan | Ryukyuan+
Orkney Islands | GB | Orkney; Orkneys | Orcadian | Orcadian+
Palawan | PH | | |
Panay | PH | | |
Negros | PH | Negros? | |
Pantelleria | IT | | |
Paracel Islands | CN; VN | Paracels; the Paracels; Xisha Islands | |
Pemba | TZ | Pemba? | |
Penghu | TW | Pescadores | |
Perejil | ES; MA | Perejil Island; Parsley Island | |
Perim | YE | | |
Hanish Islands | YE |  | |
Phuket | TH | Phuket Island | |
Pitcairn Islands | GB | Pitcairn; Pitcairn Island | Pitcairner | Pitcairner+
Pratas Islands | TW | Dongsha Islands | |
Qeshm | IR | Qeshm Island | |
Reykjanes | IS | Reykjanes peninsula | |
Rhodes | GR | Rhodes? | |
Saaremaa | EE | | |
Sakhalin | RU | Sakhalin Island | |
Samos | GR | | |
Santorini | GR | Thira | |
Mykonos | GR |  | |
Sardinia | IT | Sardegna | Sardinian | Sardinian+
Scarborough Shoal | PH; CN | Huangyan Island; Panatag Shoal; Bajo de Masinloc | |
Second Thomas Shoal | PH; CN | Ayungin Shoal; Ren'ai Jiao | |
Severnaya Zemlya | RU | | |
Franz Josef Land | RU |  | |
Shetland Islands | GB | Shetland; Shetlands | Shetlander | Shetlander+
Shikoku | JP | | |
Sicily | IT | Sicilia | Sicilian | Sicilian+
Skye | GB | Isle of Skye | |
Snake Island | UA | Zmiinyi Island | |
Socotra | YE | | Socotri |
South Georgia | FK | South Georgia and the South Sandwich Islands | |
Spratly Islands | CN; PH; VN; TW | Spratlys; the Spratlys; Nansha Islands | |
Staten Island | US | | |
Suakin | SD | | |
Sulawesi | ID | Celebes | |
Central Sulawesi | ID |  | |
South Sulawesi | ID |  | |
Sumatra | ID | | Sumatran | Sumatran+
Sumba | ID | | |
Flores | ID | Flores? | |
Sumbawa | ID |  | |
Svalbard | NO | Spitsbergen | |
Timor | TL; ID | | |
West Timor | ID |  | |
Tiran and Sanafir | EG; SA | Tiran; Sanafir; Tiran Island | |
Tobago | TT | | |
Tortola | VG | | |
Saint Croix | VI | St. Croix | |
St. Thomas | VI | St. Thomas? | |
Tristan da Cunha | SH | | |
Tunb Islands | IR; AE | | |
Greater Tunb | IR; AE |  | |
Lesser Tunb | IR; AE |  | |
Abu Musa | IR; AE |  | |
Utøya | NO | | |
Vancouver Island | CA | | |
Vanua Levu | FJ | | |
Viti Levu | FJ |  | |
Wake Island | US | | |
Yeonpyeong | KR | Yeonpyeong Island; Yeonpyeongdo | |
Baengnyeong Island | KR | Baengnyeong | |
Zanzibar | TZ | Unguja | Zanzibari | Zanzibari+
Zealand | DK | Sjælland | |
Funen | DK |  | |
= water
Adriatic Sea | | Adriatic; the Adriatic | Adriatic? |
Aegean Sea | | Aegean; the Aegean | Aegean? |
Amazon River | BR | | |
Amu Darya | | Oxus | |
Syr Darya | UZ; KZ |  | |
Amur River | RU; CN | Amur; Heilong River | |
Andaman Sea | | | |
Arabian Sea | | | |
Aral Sea | | | |
Arctic Ocean | | | |
Atlantic Ocean | | Atlantic; the Atlantic?; Mid-Atlantic? | Atlantic? |
North Atlantic |  |  | |
South Atlantic |  |  | |
Bab el-Mandeb | | Bab al-Mandab; Bab al-Mandeb; Bab el-Mandeb Strait; Bab al-Mandab Strait; Mandeb Strait | |
Baltic Sea | | Baltic; the Baltic? | |
Barents Sea | | | |
White Sea | RU | White Sea? | |
Bay of Bengal | | | |
Bay of Biscay | | | |
Bay of Pigs | CU | | |
Beaufort Sea | | | |
Bering Sea | | | |
Bering Strait |  |  | |
Black Sea | | the Black Sea | |
Bosporus | TR | Bosphorus; Bosphorus Strait; Turkish Straits; the Bosphorus | |
Brahmaputra | | Brahmaputra River; Yarlung Tsangpo | |
Caribbean Sea | | | |
Caspian Sea | | Caspian; the Caspian | |
Chesapeake Bay | US | | |
Colorado River | US | Rio Colorado | |
Congo River | | River Congo | |
Coral Sea | | | |
Dal Lake | IN | | |
Danube | | Danube River; River Danube | |
Dardanelles | TR | Hellespont | |
Gallipoli Peninsula | TR |  | |
Dead Sea | | | |
Dnieper | UA | Dnipro River; Dnieper River; River Dnipro; Dnepr | |
Dniester | | Dniester River; Dniestr; Dnister | |
Don River | RU | the Don? | |
Drake Passage | | | |
East China Sea | | | |
Elbe | DE | Elbe River; River Elbe | |
English Channel | | the Channel?; Strait of Dover; Dover Strait; Straits of Dover | |
Euphrates | | Euphrates River | |
Ganges | IN | Ganga; Ganges River | |
Great Barrier Reef | AU | | |
Great Lakes | US; CA | Great Lakes? | |
Grand Ethiopian Renaissance Dam | ET | Renaissance Dam; GERD | |
Gulf of Aden | | | |
Gulf of Aqaba | | Gulf of Eilat | |
Strait of Tiran | EG; SA | Straits of Tiran | |
Gulf of Bothnia | | | |
Gulf of Finland | | | |
Gulf of Guinea | | | |
Gulf of Mexico | | Gulf of America | |
Gulf of Oman | | Sea of Oman | |
Gulf of Suez | EG | | |
Gulf of Thailand | | | |
Gulf of Tonkin | | Tonkin Gulf | |
Hudson Bay | CA | | |
Hudson River | US | the Hudson | |
Indian Ocean | | | |
Indus | PK | Indus River; River Indus | |
Chenab | IN; PK |  | |
Jhelum | IN; PK | Jhelum? | |
Ionian Sea | | | |
Irish Sea | | | |
Irrawaddy River | MM | Irrawaddy; Ayeyarwady | |
Jordan River | | River Jordan | |
Kattegat | | | |
Skagerrak |  |  | |
Oresund | DK; SE | Øresund | |
Danish Straits |  |  | |
Kerch Strait | UA; RU | Strait of Kerch | |
La Pérouse Strait | JP; RU | Soya Strait | |
Lake Baikal | RU | | |
Lake Chad | | Lake Chad Basin; Lake Chad basin; Lake Chad region | |
Lake Erie | | | |
Lake Huron |  |  | |
Lake Michigan |  |  | |
Lake Ontario |  |  | |
Lake Superior |  |  | |
Lake Geneva | CH; FR | Lac Léman; Lake Leman | |
Lake Kivu | | | |
Lake Malawi | | Lake Nyasa | |
Lake Mead | US | | |
Lake Powell | US |  | |
Lake Tanganyika | | | |
Lake Albert | UG; CD |  | |
Lake Edward | UG; CD |  | |
Lake Turkana | KE; ET |  | |
Lake Titicaca | | | |
Lake Van | TR | | |
Lake Urmia | IR |  | |
Lake Victoria | | | |
Limpopo River | | | |
Litani River | LB | Litani; River Litani | |
Loire | FR | River Loire | |
Malacca Strait | | Strait of Malacca; Straits of Malacca; Singapore Strait | |
Marmara Sea | TR | Sea of Marmara | |
Mediterranean Sea | | Mediterranean; the Mediterranean; the Med?; central Mediterranean | Mediterranean? |
Mekong | | Mekong River; Mekong Delta | |
Mississippi River | US | Mississippi Delta? | |
Missouri River | US | | |
Nile | | Nile River; River Nile; White Nile; Blue Nile River | |
North Sea | | | |
Norwegian Sea | | | |
Greenland Sea |  |  | |
Oder | PL; DE | Oder River; Odra; Oder-Neisse line | |
Neisse | DE; PL |  | |
Ohio River | US | | |
Orange River | ZA | | |
Orinoco | VE | Orinoco River; Orinoco Belt | |
Pacific Ocean | | Pacific; the Pacific | Pacific? |
North Pacific |  |  | |
Western Pacific |  |  | |
Panama Canal | PA | | |
Pangong Lake | IN; CN | Pangong Tso | |
Galwan River | IN; CN |  | |
Pearl River | CN | Pearl River Delta | |
Persian Gulf | | Arabian Gulf; the Gulf?; Gulf? | |
Potomac River | US | Potomac | |
Prut River | | Prut | |
Red Sea | | | |
Rhine | | Rhine River; River Rhine | |
Rhône | FR | Rhône River | |
Rio Grande | | Río Bravo; Rio Bravo | |
Ross Sea | | | |
Weddell Sea | |  | |
Southern Ocean | | Antarctic Ocean | |
Saint Lawrence River | CA | St. Lawrence River | |
Saint Lawrence Seaway | CA | St. Lawrence Seaway | |
Gulf of St. Lawrence | CA |  | |
Sava River | | | |
Drina River | BA; RS | Drina | |
Sea of Azov | | Azov Sea | |
Sea of Galilee | IL | Lake Tiberias; Kinneret | |
Sea of Japan | | East Sea? | |
Sea of Okhotsk | RU | | |
Seine | FR | River Seine | |
Senegal River | | | |
Shatt al-Arab | IQ; IR | Shatt al Arab; Arvand Rud | |
Siverskyi Donets | UA | Seversky Donets; Donets River | |
Oskil River | UA |  | |
South China Sea | | West Philippine Sea | |
Strait of Gibraltar | | Straits of Gibraltar; Gibraltar Strait | |
Strait of Hormuz | | Straits of Hormuz; Hormuz Strait; Hormuz; the Strait? | |
Strait of Otranto | | | |
Strait of Messina | IT |  | |
Strait of Sicily | IT; TN | Sicily Channel | |
Suez Canal | EG | Suez; the Suez | |
Sulu Sea | | | |
Celebes Sea |  |  | |
Sutlej | | Sutlej River | |
Yamuna | IN | Yamuna River | |
Taiwan Strait | | Formosa Strait; Taiwan Straits | |
Tasman Sea | | | |
Tennessee River | US | | |
Thames | GB | River Thames; Thames Estuary | |
Tiber | IT | | |
Tigris | | Tigris River | |
Timor Sea | | | |
Arafura Sea |  |  | |
Torne River | | | |
Tsugaru Strait | JP | | |
Tsushima Strait | JP |  | |
Miyako Strait | JP |  | |
Korea Strait | JP |  | |
Tumen River | | Tumen | |
Yalu | CN; KP | Yalu River | |
Tyrrhenian Sea | | | |
Ural River | | | |
Irtysh | RU; KZ |  | |
Ob River | RU |  | |
Yenisei | RU |  | |
Lena River | RU |  | |
Uruguay River | | | |
Paraná River | BR; PY; AR |  | |
Río de la Plata | AR; UY | River Plate? | |
Ussuri River | | Ussuri | |
Vistula | PL | Vistula River; River Vistula | |
Volga | RU | Volga River | |
Volta River | GH | | |
Lake Volta | GH |  | |
Wadi Araba | | Arava | |
Yangtze | CN | Yangtze River; Yangzi; Chang Jiang | |
Three Gorges | CN |  | |
Yellow River | CN | Huang He | |
Yellow Sea | | West Sea? | |
Bohai Sea |  |  | |
Yukon River | | | |
Zambezi | | Zambezi River | |
= mountains
Alps | | the Alps | Alpine? |
French Alps | FR |  | |
Swiss Alps | CH |  | |
Italian Alps | IT |  | |
Dolomites | IT |  | |
Altai Mountains | | | |
Amanus Mountains | TR | Nur Mountains | |
Taurus Mountains | TR |  | |
Andes | | Andes Mountains; the Andes | |
Apennines | IT | | |
Appalachia | US | Appalachian Mountains; Appalachians | Appalachian |
Ararat | TR | Mount Ararat | |
Atlas Mountains | MA | High Atlas; Atlas? | |
Blue Ridge Mountains | US | | |
Carpathians | | Carpathian Mountains | Carpathian |
Caucasus Mountains | | | |
Cascades | US | Cascade Range; Cascade Mountains | |
Chouf | LB | Shouf; Chouf Mountains | |
Elbrus | RU | Mount Elbrus | |
Mount Kazbek | GE |  | |
Himalayas | | the Himalayas; Himalaya; Himalayan range | Himalayan |
Hindu Kush | | | |
Karakoram | | Karakorum | |
K2 | PK; CN |  | |
Kilimanjaro | TZ | Mount Kilimanjaro | |
Mount Kenya | KE |  | |
Kunlun Mountains | CN | | |
Matterhorn | CH | | |
Mont Blanc | FR; IT | | |
Mount Everest | NP; CN | Everest | |
Annapurna | NP |  | |
Mount Etna | IT | Etna | |
Mount Vesuvius | IT | Vesuvius | |
Stromboli | IT |  | |
Mount Fuji | JP | | |
Mount Ontake | JP |  | |
Mount Aso | JP |  | |
Mount Hermon | SY; LB; IL | Hermon; Jabal al-Sheikh | |
Mount Merapi | ID | Merapi | |
Krakatoa | ID | Krakatau | |
Mount Agung | ID |  | |
Mount Semeru | ID |  | |
Mount Sinabung | ID |  | |
Tambora | ID |  | |
Mount Nyiragongo | CD | Nyiragongo | |
Virunga Mountains | CD | Virunga | |
Mount Olympus | GR | | |
Mount Paektu | KP; CN | Paektu; Mount Baekdu; Changbai Mountains | |
Mount Pinatubo | PH | Pinatubo | |
Taal Volcano | PH | Taal | |
Mayon Volcano | PH | Mayon | |
Mount Rainier | US | | |
Mount St. Helens | US |  | |
Mount Hood | US |  | |
Denali | US | Mount McKinley | |
Mount Whitney | US |  | |
Ozarks | US | the Ozarks | |
Pamirs | TJ | Pamir Mountains; the Pamirs | |
Popocatépetl | MX | Popocatepetl | |
Pyrenees | | the Pyrenees | Pyrenean |
Qandil Mountains | IQ | Qandil | |
Rocky Mountains | US; CA | the Rockies; Rockies? | |
Rwenzori Mountains | UG | Ruwenzori | |
Sierra Madre | MX | Sierra Madre? | |
Sierra Nevada | US | Sierra Nevada?; the Sierra? | |
Simien Mountains | ET | | |
Tatra Mountains | PL; SK | Tatras | |
Tian Shan | | Tien Shan | |
Tora Bora | AF | Spin Ghar | |
White Mountains | AF | White Mountains? | |
Ural Mountains | RU | | |
Zagros Mountains | IR; IQ | Zagros | |
= desert
Arabian Peninsula | | Arabian peninsula; Rub' al Khali | |
Arabian Desert |  |  | |
Empty Quarter | SA |  | |
Atacama Desert | CL | Atacama | |
Gobi Desert | | Gobi; the Gobi | |
Kalahari Desert | | Kalahari | |
Karakum Desert | TM | | |
Kyzylkum Desert | UZ; KZ |  | |
Libyan Desert | | Western Desert? | |
Mojave Desert | US | Mojave | |
Death Valley | US |  | |
Namib Desert | NA | Namib | |
Negev | IL | Negev Desert; the Negev; Naqab | |
Nubian Desert | | Nubia | Nubian | Nubian+
Outback | AU | the Outback; Australian outback | |
Sahara | | Sahara Desert; the Sahara | Saharan |
Sonoran Desert | | | |
Syrian Desert | SY | Badia; Syrian desert | |
Taklamakan Desert | CN | Taklamakan | |
Thar Desert | | Great Indian Desert | |
`;

const toRegion = ({ section, fields }: Line): Region => ({
  name: fields[0] ?? '',
  kind: section as RegionKind,
  countries: parseItems(fields[1]),
  adjectives: parseItems(fields[3]).map((item) => parseSurface(item).surface),
});

const lexicon = lazily(() =>
  readWordList<Region, RegionHit, RegionUse>({
    blocks: [LINES],
    proper: true,
    fields: [
      { at: 2, use: 'name' },
      { at: 0, use: 'name' },
      { at: 3, use: 'adjective' },
      { at: 4, use: 'person', pluralUse: 'people' },
    ],
    toEntry: toRegion,
    toHit: (region, { uses, ambiguous }) => ({ region, uses, ambiguous }),
  }),
);

/** Every region, in the order of the list. */
export const allRegions = (): readonly Region[] => lexicon().all();

/** Names, adjectives and peoples: `regionIndex().find('Chechens')`. */
export const regionIndex = (): SurfaceIndex<RegionHit> => lexicon().index;
