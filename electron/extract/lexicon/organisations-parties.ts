/** Political parties. */

/* name | country | other names; `?` marks one that also means something else or that other countries have too | what it is called for short */
export const PARTY_ORGANISATIONS = `
= party
Italian Socialist Party | IT | PSI? |
Christian Democracy | IT | Italian Christian Democrats |
Italian Social Movement | IT | MSI? |
Communist Refoundation Party | IT | |
Progressive Conservative Party of Canada | CA | Progressive Conservatives; Progressive Conservative Party |
Reform Party of Canada | CA | |
Canadian Alliance | CA | |
Green Party of Canada | CA | |
Democratic-Republican Party | US | |
Federalist Party | US | Federalists |
Whig Party | US | Whigs? |
Liberal Party | GB | Liberal Party? |
Social Democratic Party of the United Kingdom | GB | |
Union for French Democracy | FR | |
Alliance of Liberals and Democrats for Europe | | ALDE; Alliance of Liberals and Democrats for Europe Party |
Liberal International | | |
Socialist International | | |
Open Vlaamse Liberalen en Democraten | BE | Open VLD |
Japan Socialist Party | JP | |
Australian Democrats | AU | |
Liberal National Party of Queensland | AU | |
Shinui | IL | |
Union of Right Forces | RU | |
Republican Party | US | Republican Party?; GOP; G.O.P.; Grand Old Party; Republicans?; the Republicans?; U.S. Republicans; US Republicans |
Democratic Party | US | Democratic Party?; Democrats?; the Democrats?; U.S. Democrats; US Democrats |
Democratic National Committee | US | DNC? | committee
Republican National Committee | US | RNC? | committee
Libertarian Party | US | |
Green Party of the United States | US | |
Congressional Progressive Caucus | US | | caucus
House Freedom Caucus | US | Freedom Caucus | caucus
Congressional Black Caucus | US | | caucus
Democratic Socialists of America | US | DSA? | group
Conservative Party | GB | Conservative Party?; Tories; Tory Party; Conservatives?; the Tories; Tory party; Conservative and Unionist Party |
Labour Party | GB | Labour Party?; Labour?; New Labour; British Labour Party |
Liberal Democrats | GB | Lib Dems; Liberal Democrats?; Lib Dem |
Scottish National Party | SCT | SNP; S.N.P.; Scottish Nationalists |
Plaid Cymru | WLS | |
Reform UK | GB | Reform?; Brexit Party |
UK Independence Party | GB | UKIP; Ukip |
Green Party of England and Wales | GB | Green Party? |
British National Party | GB | BNP? |
Democratic Unionist Party | NIR | DUP; Democratic Unionists |
Ulster Unionist Party | NIR | UUP; Ulster Unionists |
Social Democratic and Labour Party | NIR | SDLP |
Alliance Party of Northern Ireland | NIR | Alliance Party? |
Traditional Unionist Voice | NIR | TUV? |
Sinn Féin | IE | Sinn Fein; Sinn Fein party |
Fianna Fáil | IE | Fianna Fail |
Fine Gael | IE | |
Renaissance | FR | La République En Marche; En Marche; La Republique en Marche; LREM; Renaissance? |
National Rally | FR | Rassemblement National; National Front?; Front National; French National Front; National Front party |
Les Républicains | FR | Les Republicains; Union for a Popular Movement; UMP?; The Republicans? |
Socialist Party of France | FR | French Socialist Party; French Socialists; Socialist Party? |
La France Insoumise | FR | France Unbowed; LFI? |
French Communist Party | FR | PCF? |
Reconquête | FR | Reconquete; Reconquest? |
Horizons | FR | Horizons? |
MoDem | FR | MoDem?; Democratic Movement? |
Christian Democratic Union | DE | CDU; C.D.U.; Christian Democratic Union of Germany; CDU/CSU; German Christian Democrats |
Christian Social Union | DE | CSU?; Christian Social Union in Bavaria |
Social Democratic Party of Germany | DE | SPD; S.P.D.; German Social Democrats; Social Democratic Party? |
Alliance 90/The Greens | DE | German Greens; Die Grünen; Green Party of Germany; Bündnis 90/Die Grünen |
Free Democratic Party | DE | FDP?; Free Democrats |
Alternative for Germany | DE | AfD; AFD?; Alternative für Deutschland |
Die Linke | DE | The Left?; Left Party? |
Sahra Wagenknecht Alliance | DE | BSW? |
National Democratic Party of Germany | DE | NPD? |
Nazi Party | DE | NSDAP; National Socialist German Workers' Party; the Nazis |
Brothers of Italy | IT | Fratelli d'Italia; FdI |
Lega | IT | Lega?; Northern League; Lega Nord; League party; the League? |
Forza Italia | IT | |
People of Freedom | IT | |
Five Star Movement | IT | M5S; 5-Star Movement; Five-Star Movement; Movimento 5 Stelle |
Democratic Party of Italy | IT | Partito Democratico; Italian Democratic Party; PD? |
Italian Communist Party | IT | |
People's Party of Spain | ES | Partido Popular; Spanish People's Party; Popular Party |
Spanish Socialist Workers' Party | ES | PSOE; Spanish Socialists; Spanish Socialist Party |
Vox | ES | Vox? |
Podemos | ES | Unidas Podemos |
Sumar | ES | |
Ciudadanos | ES | |
Republican Left of Catalonia | ES | ERC?; Esquerra Republicana |
Junts per Catalunya | ES | Junts; Together for Catalonia |
EH Bildu | ES | Bildu |
Batasuna | ES | Herri Batasuna |
Basque Nationalist Party | ES | PNV? |
Portuguese Socialist Party | PT | Socialist Party of Portugal |
Social Democratic Party of Portugal | PT | |
Chega | PT | |
People's Party for Freedom and Democracy | NL | VVD |
Party for Freedom | NL | PVV; Freedom Party of the Netherlands |
Dutch Labour Party | NL | PvdA |
GroenLinks–PvdA | NL | GreenLeft-Labour; GroenLinks-PvdA |
Democrats 66 | NL | D66; D66 party |
New Social Contract | NL | |
Farmer–Citizen Movement | NL | BBB?; Farmer-Citizen Movement |
New Flemish Alliance | BE | N-VA; New-Flemish Alliance |
Vlaams Belang | BE | Flemish Interest; Vlaams Blok |
Mouvement Réformateur | BE | Reformist Movement |
Austrian People's Party | AT | ÖVP; OVP |
Freedom Party of Austria | AT | FPÖ; FPO?; Austrian Freedom Party; Freedom Party? |
Social Democratic Party of Austria | AT | SPÖ; SPO? |
Swiss People's Party | CH | SVP? |
Swedish Social Democratic Party | SE | Swedish Social Democrats |
Sweden Democrats | SE | |
Moderate Party | SE | Moderates? |
Danish People's Party | DK | |
Danish Social Democrats | DK | Social Democrats? |
Venstre | DK | |
Norwegian Labour Party | NO | Arbeiderpartiet |
Progress Party | NO | |
Finns Party | FI | True Finns |
National Coalition Party | FI | |
Law and Justice | PL | PiS; Law and Justice Party; Law and Justice party |
Civic Platform | PL | Platforma Obywatelska; Civic Coalition; PO? |
Polish People's Party | PL | |
Confederation Liberty and Independence | PL | Konfederacja; Confederation party |
Fidesz | HU | Fidesz party; Hungarian Civic Alliance |
Tisza Party | HU | Tisza; Respect and Freedom Party |
Jobbik | HU | |
ANO | CZ | ANO 2011; Ano?; ANO party |
Civic Democratic Party | CZ | ODS? |
Direction – Social Democracy | SK | Smer; SMER; Smer-SD; Direction-Social Democracy |
Progressive Slovakia | SK | |
Slovenian Democratic Party | SI | |
Freedom Movement | SI | |
Croatian Democratic Union | HR | HDZ |
Serbian Progressive Party | RS | SNS? |
Socialist Party of Serbia | RS | |
Serbian Radical Party | RS | Radicals? |
Democratic Party of Socialists | ME | DPS? |
Alliance of Independent Social Democrats | BA | SNSD |
Party of Democratic Action | BA | SDA? |
Vetëvendosje | XK | Vetevendosje; Self-Determination Movement |
Democratic Party of Kosovo | XK | PDK? |
Democratic League of Kosovo | XK | LDK |
Socialist Party of Albania | AL | |
VMRO-DPMNE | MK | |
Democratic Union for Integration | MK | |
GERB | BG | Gerb |
We Continue the Change | BG | |
Bulgarian Socialist Party | BG | BSP? |
Revival | BG | Revival?; Vazrazhdane |
National Liberal Party | RO | National Liberal Party? |
Social Democratic Party | RO | Romanian Social Democrats; Social Democratic Party? |
Alliance for the Union of Romanians | RO | |
Save Romania Union | RO | |
Party of Action and Solidarity | MD | PAS? |
Party of Communists of Moldova | MD | |
New Democracy | GR | New Democracy? |
Syriza | GR | SYRIZA; Coalition of the Radical Left |
PASOK | GR | Pasok; Panhellenic Socialist Movement |
Golden Dawn | GR | |
AKEL | CY | Progressive Party of Working People |
Democratic Rally | CY | DISY |
United Russia | RU | Yedinaya Rossiya; United Russia party |
Communist Party of the Russian Federation | RU | Russian Communist Party; KPRF |
Liberal Democratic Party of Russia | RU | LDPR |
A Just Russia | RU | Just Russia |
Yabloko | RU | |
Communist Party of the Soviet Union | SU | Soviet Communist Party; CPSU |
Servant of the People | UA | Sluha Narodu; Servant of the People party |
European Solidarity | UA | Petro Poroshenko Bloc |
Batkivshchyna | UA | Fatherland Party; Fatherland party; All-Ukrainian Union "Fatherland" |
Party of Regions | UA | |
Opposition Platform – For Life | UA | Opposition Platform; Opposition Platform-For Life |
Holos | UA | |
Svoboda | UA | Svoboda? |
Our Ukraine | UA | |
Georgian Dream | GE | Georgian Dream party; Georgian Dream–Democratic Georgia |
United National Movement | GE | |
Civil Contract | AM | Civil Contract party |
Republican Party of Armenia | AM | |
New Azerbaijan Party | AZ | Yeni Azerbaijan Party |
Justice and Development Party | TR | AKP; AK Party; Justice and Development Party? |
Republican People's Party | TR | CHP? |
Nationalist Movement Party | TR | MHP |
Peoples' Democratic Party | TR | HDP?; pro-Kurdish Peoples' Democratic Party; DEM Party; Peoples' Equality and Democracy Party; People's Democratic Party? |
Good Party | TR | İYİ Party; Iyi Party |
Likud | IL | Likud party; Likud Party |
Yesh Atid | IL | |
National Unity | IL | National Unity? |
Blue and White | IL | Kahol Lavan; Israel Resilience |
Kadima | IL | |
Israeli Labor Party | IL | Labor?; Labor Party?; Avoda |
Zionist Union | IL | |
Yisrael Beiteinu | IL | Yisrael Beitenu; Israel Beiteinu; Israel Our Home |
Shas | IL | Shas party |
United Torah Judaism | IL | Agudat Yisrael |
Religious Zionism | IL | Religious Zionist Party; National Religious Party–Religious Zionism |
Otzma Yehudit | IL | Jewish Power |
Jewish Home | IL | HaBayit HaYehudi; The Jewish Home; Habayit Hayehudi |
Yamina | IL | |
New Right | IL | New Right? |
Kulanu | IL | |
Meretz | IL | |
Joint List | IL | Joint Arab List |
Hadash | IL | |
Balad | IL | Balad? |
Ra'am | IL | United Arab List; Raam |
Kach | IL | Kach party |
Fatah | PS | Fatah movement; Fatah party; Fateh | movement; faction; party
Palestine Liberation Organization | PS | PLO; P.L.O.; Palestine Liberation Organisation; Palestinian Liberation Organization | organization; umbrella group
Baath Party | SY | Ba'ath Party; Baath party; Ba'ath party; Arab Socialist Baath Party; Arab Socialist Ba'ath Party; Baathist party |
Kurdistan Democratic Party | IQ | KDP; Kurdish Democratic Party |
Patriotic Union of Kurdistan | IQ | PUK |
Islamic Dawa Party | IQ | Dawa Party; Dawa party; Dawa; Islamic Da'wa Party |
Supreme Islamic Iraqi Council | IQ | Islamic Supreme Council of Iraq; Supreme Council for the Islamic Revolution in Iraq; SCIRI; ISCI | party; council
State of Law Coalition | IQ | State of Law; State of Law coalition | coalition; bloc
Iraqiya | IQ | Al-Iraqiya?; Iraqi National Movement | bloc; coalition
Gorran | IQ | Gorran Movement; Movement for Change? |
Iraqi National Congress | IQ | INC? | congress; exiles
Iraqi Islamic Party | IQ | |
Free Patriotic Movement | LB | |
Future Movement | LB | Mustaqbal |
Lebanese Forces | LB | Lebanese Forces party |
Kataeb Party | LB | Phalange; Phalange Party; Phalangists; Kataeb |
Progressive Socialist Party | LB | |
Kurdish Democratic Union Party | SY | PYD; Democratic Union Party |
National Democratic Party of Egypt | EG | |
Freedom and Justice Party | EG | |
Al-Nour Party | EG | Nour Party; Salafist Nour Party; Al-Nour |
Wafd Party | EG | New Wafd Party |
Nidaa Tounes | TN | Nidaa Tunis |
National Rally for Democracy of Algeria | DZ | |
National Liberation Front | DZ | FLN; National Liberation Front? |
Islamic Salvation Front | DZ | |
Justice and Development Party of Morocco | MA | |
Istiqlal Party | MA | |
National Congress Party | SD | |
National Islamic Front | SD | |
Umma Party | SD | National Umma Party |
Al-Islah | YE | Islah; Islah Party; Yemeni Congregation for Reform |
General People's Congress | YE | |
Al Wefaq | BH | al-Wefaq; Al-Wefaq |
Tudeh Party | IR | Tudeh |
Bharatiya Janata Party | IN | BJP; B.J.P. |
Indian National Congress | IN | Congress Party; Congress party; Indian Congress Party |
Aam Aadmi Party | IN | AAP; Common Man Party |
Trinamool Congress | IN | All India Trinamool Congress; TMC? |
Communist Party of India (Marxist) | IN | CPI(M); CPM? |
Samajwadi Party | IN | |
Bahujan Samaj Party | IN | BSP? |
Shiv Sena | IN | |
Nationalist Congress Party | IN | |
Janata Dal (United) | IN | JD(U); Janata Dal |
Rashtriya Janata Dal | IN | RJD |
Dravida Munnetra Kazhagam | IN | DMK |
All India Anna Dravida Munnetra Kazhagam | IN | AIADMK |
Telugu Desam Party | IN | TDP? |
Shiromani Akali Dal | IN | Akali Dal |
Biju Janata Dal | IN | |
Jammu & Kashmir National Conference | IN | National Conference |
All India Majlis-e-Ittehadul Muslimeen | IN | AIMIM |
Rashtriya Swayamsevak Sangh | IN | RSS? | group; organisation
Vishva Hindu Parishad | IN | VHP; Vishwa Hindu Parishad | group
Pakistan Tehreek-e-Insaf | PK | PTI?; Tehreek-e-Insaf; Pakistan Tehrik-e-Insaf; Movement for Justice? |
Pakistan Muslim League (Nawaz) | PK | PML-N; Pakistan Muslim League-N; Pakistan Muslim League-Nawaz; Pakistan Muslim League |
Pakistan Peoples Party | PK | PPP?; Pakistan People's Party |
Muttahida Qaumi Movement | PK | MQM |
Jamaat-e-Islami | PK | Jamaat-i-Islami |
Tehreek-e-Labbaik Pakistan | PK | TLP; Tehreek-e-Labbaik |
Awami National Party | PK | |
Awami League | BD | Bangladesh Awami League |
Bangladesh Nationalist Party | BD | BNP? |
Bangladesh Jamaat-e-Islami | BD | |
Sri Lanka Podujana Peramuna | LK | SLPP |
Sri Lanka Freedom Party | LK | |
United National Party | LK | |
National People's Power | LK | |
Samagi Jana Balawegaya | LK | |
Nepali Congress | NP | |
Communist Party of Nepal (Unified Marxist–Leninist) | NP | CPN-UML; Communist Party of Nepal |
Communist Party of Nepal (Maoist Centre) | NP | Maoist Centre; Nepalese Maoists; Nepali Maoists |
Maldivian Democratic Party | MV | |
Chinese Communist Party | CN | Communist Party of China; CCP; China's Communist Party; China's ruling Communist Party; CPC?; Communist Party?; China Communist Party |
Central Committee of the Chinese Communist Party | CN | Central Committee? | committee
Politburo of the Chinese Communist Party | CN | Chinese Politburo; Politburo? | politburo
Kuomintang | TW | KMT; Chinese Nationalist Party; Guomindang; Nationalist Party? |
Democratic Progressive Party | TW | DPP |
Taiwan People's Party | TW | |
Democratic Party of Hong Kong | HK | |
Demosistō | HK | Demosisto |
Democratic Alliance for the Betterment and Progress of Hong Kong | HK | |
Liberal Democratic Party | JP | LDP; Liberal Democratic Party?; Japan's Liberal Democratic Party |
Constitutional Democratic Party of Japan | JP | Constitutional Democratic Party |
Democratic Party of Japan | JP | DPJ |
Komeito | JP | New Komeito |
Japan Innovation Party | JP | Nippon Ishin; Nippon Ishin no Kai |
Democratic Party for the People | JP | |
Sanseito | JP | |
Japanese Communist Party | JP | |
People Power Party | KR | Saenuri Party; Grand National Party; Liberty Korea Party; Hannara Party |
Democratic Party of Korea | KR | Minjoo Party; Democratic Party of South Korea |
Rebuilding Korea Party | KR | |
Workers' Party of Korea | KP | Korean Workers' Party; North Korea's Workers' Party; Workers’ Party of Korea |
Communist Party of Vietnam | VN | Vietnamese Communist Party |
Cambodian People's Party | KH | |
Cambodia National Rescue Party | KH | |
Lao People's Revolutionary Party | LA | |
National League for Democracy | MM | NLD |
Union Solidarity and Development Party | MM | USDP |
Pheu Thai Party | TH | Pheu Thai; Puea Thai Party |
Move Forward Party | TH | Move Forward |
Future Forward Party | TH | Future Forward |
People's Party | TH | People's Party? |
Bhumjaithai Party | TH | Bhumjaithai |
Palang Pracharath Party | TH | Palang Pracharath |
Thai Rak Thai | TH | Thai Rak Thai Party |
Democrat Party | TH | Thai Democrat Party |
United Malays National Organisation | MY | UMNO; Umno; United Malays National Organization |
People's Justice Party | MY | PKR?; Parti Keadilan Rakyat |
Democratic Action Party | MY | |
Malaysian Islamic Party | MY | Pan-Malaysian Islamic Party; PAS? |
Bersatu | MY | |
People's Action Party | SG | PAP? |
Workers' Party of Singapore | SG | |
Indonesian Democratic Party of Struggle | ID | PDI-P; PDIP; Indonesian Democratic Party-Struggle |
Golkar | ID | Golkar Party |
Gerindra | ID | Great Indonesia Movement Party; Gerindra Party |
Nasdem | ID | NasDem Party; Nasdem Party |
National Awakening Party | ID | |
Prosperous Justice Party | ID | |
Partido Demokratiko Pilipino | PH | PDP-Laban; PDP–Laban |
Lakas–CMD | PH | Lakas |
Communist Party of the Philippines | PH | |
Fretilin | TL | FRETILIN |
Liberal Party of Australia | AU | Australian Liberal Party; Liberal Party?; Liberals? |
Australian Labor Party | AU | ALP; Australian Labor |
National Party of Australia | AU | Nationals? |
Australian Greens | AU | |
One Nation | AU | Pauline Hanson's One Nation |
New Zealand Labour Party | NZ | |
New Zealand National Party | NZ | National Party? |
New Zealand First | NZ | NZ First |
ACT New Zealand | NZ | |
Te Pāti Māori | NZ | Maori Party |
Liberal Party of Canada | CA | Canadian Liberal Party; Liberal Party?; Canadian Liberals |
Conservative Party of Canada | CA | Canadian Conservatives |
New Democratic Party | CA | NDP? |
Bloc Québécois | CA | Bloc Quebecois |
Parti Québécois | CA | Parti Quebecois |
Coalition Avenir Québec | CA | Coalition Avenir Quebec |
Workers' Party of Brazil | BR | Workers' Party?; PT?; Brazilian Workers' Party |
Liberal Party of Brazil | BR | |
Brazilian Social Democracy Party | BR | PSDB |
Brazilian Democratic Movement | BR | PMDB; MDB? |
La Libertad Avanza | AR | Liberty Advances |
Justicialist Party | AR | Peronist party; Peronist Party |
Republican Proposal | AR | Propuesta Republicana |
Radical Civic Union | AR | |
Union for the Homeland | AR | Unión por la Patria |
Socialist Party of Chile | CL | |
Republican Party of Chile | CL | |
Christian Democratic Party of Chile | CL | |
Historic Pact | CO | Pacto Histórico; Historic Pact for Colombia |
Democratic Center | CO | Democratic Centre; Centro Democrático |
Colombian Liberal Party | CO | |
Colombian Conservative Party | CO | |
United Socialist Party of Venezuela | VE | PSUV |
Vente Venezuela | VE | |
Popular Will | VE | Voluntad Popular |
Justice First | VE | Primero Justicia |
Movement for Socialism | BO | MAS?; Movement Toward Socialism; Movimiento al Socialismo |
Fuerza Popular | PE | Popular Force |
Peru Libre | PE | Free Peru |
American Popular Revolutionary Alliance | PE | APRA |
Citizen Revolution Movement | EC | Alianza País; PAIS Alliance; Citizens' Revolution |
National Democratic Action | EC | |
Colorado Party | PY | Colorado Party? |
Institutional Revolutionary Party | MX | PRI |
National Action Party | MX | PAN? |
Morena | MX | National Regeneration Movement; MORENA; Morena? |
Party of the Democratic Revolution | MX | PRD? |
Nuevas Ideas | SV | New Ideas |
Nationalist Republican Alliance | SV | ARENA? |
Semilla Movement | GT | Movimiento Semilla; Seed Movement; Semilla |
National Party of Honduras | HN | |
Libre | HN | Liberty and Refoundation; LIBRE; Libre? |
Communist Party of Cuba | CU | Cuban Communist Party |
Fanmi Lavalas | HT | Lavalas |
People's National Party | JM | |
Jamaica Labour Party | JM | |
African National Congress | ZA | ANC; A.N.C. |
Democratic Alliance | ZA | DA?; Democratic Alliance? |
Economic Freedom Fighters | ZA | EFF? |
uMkhonto weSizwe Party | ZA | MK Party; uMkhonto we Sizwe; MK party; Umkhonto we Sizwe |
Inkatha Freedom Party | ZA | Inkatha; IFP? |
South African Communist Party | ZA | SACP |
National Party of South Africa | ZA | |
Pan Africanist Congress | ZA | |
ZANU-PF | ZW | Zanu-PF; Zanu PF; ZANU PF; Zimbabwe African National Union – Patriotic Front; Zanu-PF party |
Movement for Democratic Change | ZW | MDC?; Movement for Democratic Change-Tsvangirai; MDC-T |
Citizens Coalition for Change | ZW | |
SWAPO | NA | Swapo; South West Africa People's Organisation |
MPLA | AO | Popular Movement for the Liberation of Angola |
Frelimo | MZ | FRELIMO; Mozambique Liberation Front |
Chama Cha Mapinduzi | TZ | CCM? |
Chadema | TZ | CHADEMA |
National Resistance Movement | UG | NRM? |
National Unity Platform | UG | |
Forum for Democratic Change | UG | |
Orange Democratic Movement | KE | ODM? |
Jubilee Party | KE | Jubilee Alliance |
United Democratic Alliance | KE | |
Kenya Kwanza | KE | | coalition; alliance
Azimio la Umoja | KE | Azimio |
Prosperity Party | ET | |
Ethiopian People's Revolutionary Democratic Front | ET | EPRDF |
Sudan People's Liberation Movement | SS | SPLM | party; movement
All Progressives Congress | NG | APC? |
Peoples Democratic Party | NG | PDP?; People's Democratic Party of Nigeria |
Labour Party of Nigeria | NG | |
New Patriotic Party | GH | NPP? |
National Democratic Congress | GH | NDC? |
Rally of Houphouëtists for Democracy and Peace | CI | RHDP |
Ivorian Popular Front | CI | FPI? |
Democratic Party of Ivory Coast | CI | PDCI |
PASTEF | SN | Pastef |
Cameroon People's Democratic Movement | CM | CPDM |
Union for Democracy and Social Progress | CD | UDPS |
Botswana Democratic Party | BW | |
Umbrella for Democratic Change | BW | |
Patriotic Front | ZM | Patriotic Front? |
United Party for National Development | ZM | |
Malawi Congress Party | MW | |
All People's Congress | SL | |
Sierra Leone People's Party | SL | |
Congress for Democratic Change | LR | |
African Party for the Independence of Guinea and Cape Verde | GW | PAIGC |
Convention for the Renewal of the Comoros | KM | |
People's Democratic Party of Afghanistan | AF | PDPA |
Jamiat-e Islami | AF | Jamiat-e-Islami |
Nur Otan | KZ | Amanat; Nur Otan party |
Islamic Renaissance Party of Tajikistan | TJ | |
Birlik | UZ | |
Mongolian People's Party | MN | |
Communist Party of Greece | GR | KKE |
`;
