/** Bodies of single states: executives, ministries, parliaments, courts, banks, agencies, police and regular forces. */

/*
 * name | country | other names; `?` marks one that other states have too | what it is called for short
 *
 * A name that many states share ("Supreme Court", "Senate", "Foreign Ministry") is marked: the state named beside it, or
 * the story's own, goes before the country given here.
 */
export const STATE_ORGANISATIONS = `
= executive
White House | US | the White House; Executive Office of the President; Oval Office; West Wing | administration; presidency
Trump administration | US | Trump Administration | administration
Biden administration | US | Biden Administration | administration
Obama administration | US | Obama Administration | administration
Bush administration | US | Bush Administration | administration
Clinton administration | US | Clinton Administration | administration
Reagan administration | US | Reagan Administration | administration
National Security Council | US | National Security Council?; NSC?; U.S. National Security Council | council
Council of Economic Advisers | US | CEA? | council
Office of Management and Budget | US | OMB; White House budget office | office; budget office
Office of the United States Trade Representative | US | USTR; U.S. Trade Representative; US Trade Representative | office
Department of Government Efficiency | US | DOGE? |
Government of the United States | US | US government; U.S. government; American government; U.S. administration; US administration; federal government? | government; administration
Kremlin | RU | the Kremlin; Presidential Administration of Russia; Russian Presidential Administration | administration; presidency
Government of Russia | RU | Russian government | government
Security Council of Russia | RU | Russian Security Council | council
Downing Street | GB | 10 Downing Street; No. 10 Downing Street; Number 10?; No. 10?; Prime Minister's Office? | government
Cabinet Office | GB | |
Government of the United Kingdom | GB | British government; UK government; U.K. government; Her Majesty's Government; His Majesty's Government; Whitehall | government; ministers
Scottish Government | SCT | Scottish government | government
Welsh Government | WLS | Welsh government; Welsh Assembly Government | government
Northern Ireland Executive | NIR | Stormont Executive | executive
Élysée | FR | Élysée Palace; Elysee Palace | presidency
Government of France | FR | French government | government
Government of Germany | DE | German government; Federal Government of Germany | government
German Chancellery | DE | Federal Chancellery; Bundeskanzleramt; Chancellery? | chancellery
Government of Italy | IT | Italian government | government
Government of Spain | ES | Spanish government | government
Government of Ukraine | UA | Ukrainian government; Cabinet of Ministers of Ukraine | government; cabinet
Office of the President of Ukraine | UA | Ukrainian presidential office; Ukraine's presidential office; Bankova | office; presidency
National Security and Defense Council of Ukraine | UA | National Security and Defense Council; NSDC | council
Government of Israel | IL | Israeli government | government; cabinet
Israeli security cabinet | IL | Israeli Security Cabinet; security cabinet? | cabinet
Palestinian Authority | PS | Palestinian National Authority; PNA?; PA? | authority; government
Government of Iran | IR | Iranian government | government; regime
Supreme National Security Council | IR | SNSC | council
Guardian Council | IR | Council of Guardians | council; clerics
Assembly of Experts | IR | | assembly; clerics
Expediency Council | IR | Expediency Discernment Council | council
Government of Iraq | IQ | Iraqi government | government
Coalition Provisional Authority | IQ | CPA? | authority
Kurdistan Regional Government | IQ | KRG; Kurdish regional government | government; authorities
Government of Syria | SY | Syrian government; Assad government; Assad regime; Syrian regime | government; regime
Government of China | CN | Chinese government; Chinese authorities | government
State Council of China | CN | State Council?; China's State Council; China's cabinet | cabinet; council
Politburo Standing Committee | CN | Standing Committee of the Politburo | committee
Central Military Commission | CN | CMC? | commission
Taiwan Affairs Office | CN | | office
Mainland Affairs Council | TW | | council
Government of Japan | JP | Japanese government | government
Government of India | IN | Indian government | government
Government of Pakistan | PK | Pakistani government | government
Government of South Korea | KR | South Korean government | government
Government of North Korea | KP | North Korean government; North Korean regime | government; regime
State Affairs Commission | KP | National Defence Commission; National Defense Commission | commission
Government of Turkey | TR | Turkish government | government
Government of Afghanistan | AF | Afghan government | government
Government of Saudi Arabia | SA | Saudi government; Saudi royal court; Saudi Royal Court | government; kingdom
Government of Egypt | EG | Egyptian government | government
Supreme Council of the Armed Forces | EG | SCAF | council; military council; generals
Government of Libya | LY | Libyan government | government
Government of National Accord | LY | GNA? | government
Government of National Unity | LY | GNU? | government
Libyan National Transitional Council | LY | National Transitional Council; NTC? | council; rebels
Government of Sudan | SD | Sudanese government | government
Transitional Sovereignty Council | SD | Sovereign Council; Sovereignty Council | council
Transitional Military Council | SD | Transitional Military Council? | council
Government of Ethiopia | ET | Ethiopian government | government
Government of Somalia | SO | Somali government; Transitional Federal Government; TFG? | government
Government of Venezuela | VE | Venezuelan government; Maduro government | government; regime
Government of Cuba | CU | Cuban government | government; regime
Government of Mexico | MX | Mexican government | government
Government of Canada | CA | Canadian government | government
Privy Council Office | CA | | government
Government of Australia | AU | Australian government | government
Government of Comoros | KM | Comoran government; Comorian government; Comoros government; Union government? | government
Presidential Leadership Council | YE | PLC? | council
Southern Transitional Council | YE | STC? | council; separatists
State Administration Council | MM | SAC?; Myanmar junta; Burmese junta | junta; council; military government
State Peace and Development Council | MM | SPDC | junta; council; military government
Transitional Presidential Council | HT | | council
Hong Kong Government | HK | Hong Kong government; HKSAR Government | government
Board of Peace | | | board
= ministry
United States Department of State | US | State Department; U.S. State Department; US State Department; Department of State?; Foggy Bottom | department
United States Department of Defense | US | Pentagon; the Pentagon; Department of Defense?; Defense Department?; DoD; DOD; U.S. Defense Department; US Department of Defense; U.S. Department of Defense; Department of War? | department; military
United States Department of the Treasury | US | Treasury Department; U.S. Treasury; US Treasury; Treasury?; U.S. Treasury Department; US Treasury Department; Department of the Treasury? | department; treasury
United States Department of Justice | US | Justice Department?; Department of Justice?; DOJ; DoJ; U.S. Justice Department; US Justice Department; US Department of Justice; U.S. Department of Justice | department; prosecutors
United States Department of Homeland Security | US | Department of Homeland Security; Homeland Security Department; DHS; Homeland Security | department
United States Department of Energy | US | Department of Energy?; Energy Department?; DOE?; U.S. Energy Department; US Department of Energy | department
United States Department of Commerce | US | Commerce Department?; Department of Commerce?; U.S. Commerce Department; US Commerce Department | department
United States Department of Labor | US | Labor Department?; Department of Labor?; U.S. Labor Department | department
United States Department of Agriculture | US | USDA; Agriculture Department?; Department of Agriculture? | department
United States Department of Health and Human Services | US | Department of Health and Human Services; HHS; Health and Human Services | department
United States Department of Education | US | Education Department?; Department of Education? | department
United States Department of Transportation | US | Transportation Department?; Department of Transportation?; DOT? | department
United States Department of the Interior | US | Interior Department?; Department of the Interior? | department
United States Department of Housing and Urban Development | US | Department of Housing and Urban Development; HUD? | department
United States Department of Veterans Affairs | US | Department of Veterans Affairs; Veterans Affairs; VA? | department
Foreign, Commonwealth and Development Office | GB | Foreign Office?; FCDO; British Foreign Office; UK Foreign Office; Foreign and Commonwealth Office; FCO? | department; ministry
Ministry of Defence of the United Kingdom | GB | British Ministry of Defence; UK Ministry of Defence; British Defence Ministry; UK defence ministry; MoD?; MOD? | ministry
Home Office | GB | British Home Office; UK Home Office | department
HM Treasury | GB | British Treasury; the Treasury? | treasury
Department of Health and Social Care | GB | Department of Health? | department
Department for Education | GB | DfE | department
Department for Transport | GB | DfT | department
Department for Work and Pensions | GB | DWP | department
Department for International Development | GB | DfID; DFID | department
Department for Environment, Food and Rural Affairs | GB | Defra; DEFRA | department
Ministry for Europe and Foreign Affairs | FR | French Foreign Ministry; French foreign ministry; Quai d'Orsay; Ministry of Foreign Affairs of France | ministry
French Ministry of the Armed Forces | FR | French Defence Ministry; French defense ministry; Ministry of the Armed Forces | ministry
French Interior Ministry | FR | | ministry
French Finance Ministry | FR | Bercy | ministry
German Foreign Office | DE | German Foreign Ministry; Federal Foreign Office; Auswärtiges Amt | ministry
German Defence Ministry | DE | German Defense Ministry; Federal Ministry of Defence | ministry
German Interior Ministry | DE | | ministry
German Finance Ministry | DE | | ministry
Italian Foreign Ministry | IT | Farnesina | ministry
Ministry of Foreign Affairs of Russia | RU | Russian Foreign Ministry; Russia's Foreign Ministry; Ministry of Foreign Affairs of the Russian Federation | ministry
Ministry of Defence of Russia | RU | Russian Defence Ministry; Russian Defense Ministry; Russian Ministry of Defence; Russian Ministry of Defense; Russia's Defense Ministry | ministry
Ministry of Internal Affairs of Russia | RU | Russian Interior Ministry; MVD | ministry
Ministry of Emergency Situations of Russia | RU | Emergency Situations Ministry; EMERCOM; Russian Emergencies Ministry | ministry
Ministry of Foreign Affairs of Ukraine | UA | Ukrainian Foreign Ministry; Ukraine's Foreign Ministry | ministry
Ministry of Defence of Ukraine | UA | Ukrainian Defence Ministry; Ukrainian Defense Ministry; Ukraine's Defense Ministry; Ukraine's Defence Ministry | ministry
Ministry of Internal Affairs of Ukraine | UA | Ukrainian Interior Ministry; Ukraine's Interior Ministry | ministry
Ministry of Foreign Affairs of China | CN | Chinese Foreign Ministry; China's Foreign Ministry; China's foreign ministry; Chinese foreign ministry | ministry
Ministry of National Defense of China | CN | Chinese Defence Ministry; Chinese Defense Ministry; China's Defense Ministry; China's defence ministry | ministry
Ministry of Commerce of China | CN | Chinese Commerce Ministry; China's Commerce Ministry; MOFCOM | ministry
Ministry of State Security | CN | MSS?; Chinese Ministry of State Security | ministry
Ministry of Public Security | CN | Chinese Ministry of Public Security | ministry
Ministry of Foreign Affairs of Japan | JP | Japanese Foreign Ministry; Japan's Foreign Ministry | ministry
Ministry of Defense of Japan | JP | Japanese Defense Ministry; Japan's Defense Ministry; Japanese defence ministry | ministry
Ministry of Economy, Trade and Industry | JP | METI | ministry
Ministry of Finance of Japan | JP | Japanese Finance Ministry | ministry
Ministry of National Defense of South Korea | KR | South Korean Defense Ministry; South Korea's Defense Ministry; South Korean defence ministry | ministry
Ministry of Unification | KR | Unification Ministry; South Korea's Unification Ministry | ministry
Ministry of Foreign Affairs of South Korea | KR | South Korean Foreign Ministry; South Korea's Foreign Ministry | ministry
Ministry of External Affairs | IN | MEA?; Indian Foreign Ministry; India's foreign ministry; Indian External Affairs Ministry | ministry
Ministry of Home Affairs of India | IN | Indian Home Ministry; India's Home Ministry | ministry
Pakistani Foreign Office | PK | Pakistan Foreign Office; Pakistani Foreign Ministry; Pakistan's Foreign Ministry | ministry
Israeli Foreign Ministry | IL | Ministry of Foreign Affairs of Israel; Israel's Foreign Ministry | ministry
Israeli Defence Ministry | IL | Israeli Defense Ministry; Ministry of Defense of Israel; Israel's Defense Ministry | ministry
Iranian Foreign Ministry | IR | Iran's Foreign Ministry; Ministry of Foreign Affairs of Iran | ministry
Iranian Intelligence Ministry | IR | Ministry of Intelligence and Security; MOIS; Iran's Intelligence Ministry; VEVAK | ministry
Iraqi Interior Ministry | IQ | Iraq's Interior Ministry | ministry
Iraqi Defence Ministry | IQ | Iraqi Defense Ministry; Iraq's Defense Ministry | ministry
Syrian Foreign Ministry | SY | Syria's Foreign Ministry | ministry
Gaza Health Ministry | PS | Gaza's Health Ministry; Gaza health ministry; Palestinian Health Ministry; Hamas-run health ministry; Hamas-run Health Ministry | ministry
Saudi Foreign Ministry | SA | Saudi Arabia's Foreign Ministry | ministry
Saudi Interior Ministry | SA | | ministry
Turkish Foreign Ministry | TR | Turkey's Foreign Ministry | ministry
Turkish Defence Ministry | TR | Turkish Defense Ministry; Turkey's Defence Ministry; Turkey's Defense Ministry | ministry
Turkish Interior Ministry | TR | Turkey's Interior Ministry | ministry
Egyptian Interior Ministry | EG | Egypt's Interior Ministry | ministry
Egyptian Foreign Ministry | EG | Egypt's Foreign Ministry | ministry
Polish Foreign Ministry | PL | Poland's Foreign Ministry | ministry
Polish Defence Ministry | PL | Polish Defense Ministry | ministry
Belarusian Defence Ministry | BY | Belarusian Defense Ministry | ministry
Global Affairs Canada | CA | | department
Department of National Defence | CA | | department
Department of Foreign Affairs and Trade | AU | DFAT | department
Department of Foreign Affairs | PH | DFA? | department
Itamaraty | BR | Brazilian Foreign Ministry; Ministry of Foreign Affairs of Brazil | ministry
= parliament
United States Congress | US | US Congress; U.S. Congress; Congress?; Capitol Hill; the Hill?; US Capitol; U.S. Capitol; the Capitol? | lawmakers; legislature
United States Senate | US | US Senate; U.S. Senate; Senate? | chamber; upper house; senators
United States House of Representatives | US | House of Representatives?; US House of Representatives; U.S. House of Representatives; U.S. House; US House; the House? | chamber; lower house; house
Senate Foreign Relations Committee | US | Senate Committee on Foreign Relations | committee; panel
Senate Intelligence Committee | US | Senate Select Committee on Intelligence | committee; panel
Senate Armed Services Committee | US | | committee; panel
Senate Judiciary Committee | US | | committee; panel
House Foreign Affairs Committee | US | | committee; panel
House Intelligence Committee | US | | committee; panel
House Judiciary Committee | US | | committee; panel
House Oversight Committee | US | | committee; panel
House Ways and Means Committee | US | Ways and Means Committee | committee; panel
9/11 Commission | US | | commission; panel
Warren Commission | US | | commission
Government Accountability Office | US | GAO | office; watchdog
Congressional Budget Office | US | CBO? | office
Library of Congress | US | | library
Congressional Research Service | US | CRS? |
Parliament of the United Kingdom | GB | British Parliament; UK Parliament; UK parliament; British parliament; Westminster; Houses of Parliament | parliament; MPs; lawmakers
House of Commons | GB | the Commons; Commons? | chamber; lower house; house
House of Lords | GB | the Lords; Lords? | chamber; upper house; peers
House of Commons of Canada | CA | Canadian House of Commons |
Parliament of Canada | CA | Canadian Parliament; Parliament Hill; Canadian parliament | parliament
Scottish Parliament | SCT | Holyrood | parliament; MSPs
Senedd Cymru | WLS | Welsh Parliament; Welsh Assembly; National Assembly for Wales; Senedd | parliament; assembly
Northern Ireland Assembly | NIR | Stormont; Stormont Assembly | assembly
Oireachtas | IE | Irish parliament; Irish Parliament | parliament
Dáil Éireann | IE | Dáil; Dail | parliament; lower house
Seanad Éireann | IE | Seanad | upper house
National Assembly of France | FR | French National Assembly; National Assembly?; Assemblée nationale; French parliament | assembly; parliament; lower house
French Senate | FR | | senate; upper house
Bundestag | DE | German Bundestag; German parliament; German Parliament | parliament; lower house; lawmakers
Bundesrat | DE | German Bundesrat | upper house; chamber
Italian Parliament | IT | Parliament of Italy; Italian parliament | parliament
Chamber of Deputies of Italy | IT | Chamber of Deputies?; Montecitorio | chamber; lower house
Senate of the Republic | IT | Italian Senate; Palazzo Madama | senate; upper house
Cortes Generales | ES | Spanish parliament; Spanish Parliament; Cortes? | parliament
Congress of Deputies | ES | Spanish Congress | chamber; lower house
Generalitat of Catalonia | ES | Generalitat; Catalan government | government
Parliament of Catalonia | ES | Catalan parliament | government
Assembly of the Republic | PT | Portuguese parliament; Assembleia da República | parliament; assembly
States General of the Netherlands | NL | Dutch parliament; Dutch Parliament; States General; Tweede Kamer | parliament
Riksdag | SE | Swedish parliament; Swedish Parliament | parliament
Storting | NO | Norwegian parliament; Stortinget; Norwegian Parliament | parliament
Folketing | DK | Folketinget; Danish parliament; Danish Parliament | parliament
Eduskunta | FI | Finnish parliament; Finnish Parliament | parliament
Althing | IS | Althingi; Icelandic parliament | parliament
Riigikogu | EE | Estonian parliament | parliament
Saeima | LV | Latvian parliament | parliament
Seimas | LT | Lithuanian parliament | parliament
Sejm | PL | Polish parliament; Polish Parliament; Polish Sejm | parliament; lower house
Parliament of the Czech Republic | CZ | Czech parliament | parliament
National Council of Slovakia | SK | Slovak parliament | parliament
National Assembly of Hungary | HU | Hungarian parliament; Hungarian Parliament | parliament
National Council of Austria | AT | Nationalrat; Austrian parliament | parliament
Federal Assembly of Switzerland | CH | Swiss parliament; Swiss Parliament | parliament
Hellenic Parliament | GR | Greek parliament; Greek Parliament; Vouli | parliament
Sabor | HR | Croatian parliament | parliament
National Assembly of Serbia | RS | Serbian parliament; Skupština; Skupstina | parliament
Assembly of Kosovo | XK | Kosovo parliament; Kosovo Assembly; Kosovo Parliament | parliament; assembly
Parliament of Romania | RO | Romanian parliament; Romanian Parliament | parliament
National Assembly of Bulgaria | BG | Bulgarian parliament; Bulgarian Parliament | parliament
Parliament of Moldova | MD | Moldovan parliament; Moldovan Parliament | parliament
Verkhovna Rada | UA | Rada?; Ukrainian parliament; parliament of Ukraine; Ukrainian Parliament; Ukraine's parliament; Supreme Council of Ukraine; Verkhovna Rada of Ukraine; Supreme Rada | parliament; legislature; lawmakers; deputies
State Duma | RU | Duma; Russian Duma; Russia's State Duma; Russian parliament | parliament; lower house; chamber
Federation Council | RU | Russian Federation Council; Council of the Federation | upper house; chamber; senators
Federal Assembly of Russia | RU | Russian Federal Assembly; Federal Assembly? | parliament
Supreme Soviet | SU | Supreme Soviet of the Soviet Union | parliament
National Assembly of Belarus | BY | Belarusian parliament | parliament
House of Representatives of Belarus | BY | | parliament
Parliament of Georgia | GE | Georgian parliament; Georgian Parliament | parliament
National Assembly of Armenia | AM | Armenian parliament; Armenian Parliament | parliament
Milli Majlis | AZ | Azerbaijani parliament; Azerbaijan's parliament | parliament
Grand National Assembly of Turkey | TR | Turkish parliament; Turkish Grand National Assembly; Turkey's parliament; TBMM; Turkish Parliament | parliament
Knesset | IL | Israeli parliament; Israeli Knesset; Israel's parliament; Israeli Parliament | parliament; lawmakers
Palestinian Legislative Council | PS | PLC?; Palestinian parliament | council; parliament
Islamic Consultative Assembly | IR | Majlis; Majles; Iranian parliament; Iran's parliament; Iranian Parliament | parliament
Council of Representatives of Iraq | IQ | Iraqi parliament; Iraqi Parliament; Iraq's parliament; Iraqi Council of Representatives | parliament
People's Council of Syria | SY | Syrian parliament; People's Assembly of Syria | parliament
Parliament of Lebanon | LB | Lebanese parliament; Lebanese Parliament; Lebanon's parliament | parliament
House of Representatives of Egypt | EG | Egyptian parliament; People's Assembly of Egypt | parliament
Shura Council | SA | Consultative Assembly of Saudi Arabia; Shura Council? | council
National Assembly of Kuwait | KW | Kuwaiti parliament | parliament
House of Representatives of Libya | LY | Libyan House of Representatives; Tobruk parliament; Libya's House of Representatives; Tobruk-based parliament | parliament
General National Congress | LY | GNC? | congress; parliament
Assembly of the Representatives of the People | TN | Tunisian parliament | parliament
Wolesi Jirga | AF | | parliament
Meshrano Jirga | AF | | parliament
National Assembly of Afghanistan | AF | Afghan parliament | parliament
Loya Jirga | AF | loya jirga | assembly
National Assembly of Pakistan | PK | Pakistani parliament; Pakistan's National Assembly; Pakistani National Assembly; Pakistan's parliament; Majlis-e-Shoora | assembly; parliament; lower house
Senate of Pakistan | PK | Pakistani Senate |
Parliament of India | IN | Indian parliament; Indian Parliament; India's parliament | parliament
Lok Sabha | IN | | lower house; house
Rajya Sabha | IN | | upper house
Jatiya Sangsad | BD | Bangladeshi parliament | parliament
Parliament of Sri Lanka | LK | Sri Lankan parliament; Sri Lankan Parliament | parliament
Federal Parliament of Nepal | NP | Nepalese parliament; Nepali parliament | parliament
National People's Congress | CN | NPC?; Chinese parliament; China's parliament; China's National People's Congress | congress; legislature; parliament
National People's Congress Standing Committee | CN | NPC Standing Committee | committee
Chinese People's Political Consultative Conference | CN | CPPCC | advisory body
Legislative Council of Hong Kong | HK | LegCo; Hong Kong Legislative Council; Legislative Council? | legislature; council
Legislative Yuan | TW | Taiwanese parliament; Taiwan's parliament | legislature; parliament
National Diet | JP | Diet?; Japanese parliament; Japan's parliament; Japanese Diet; Japanese Parliament | parliament
House of Councillors | JP | | upper house
National Assembly of South Korea | KR | South Korean parliament; South Korea's National Assembly; South Korean National Assembly | assembly; parliament
Supreme People's Assembly | KP | SPA? | parliament; assembly
National Assembly of Vietnam | VN | Vietnamese parliament; Vietnam's National Assembly | assembly
National Assembly of Thailand | TH | Thai parliament; Thai Parliament | parliament
Parliament of Malaysia | MY | Malaysian parliament; Dewan Rakyat | parliament
People's Consultative Assembly | ID | MPR? | parliament
Indonesian House of Representatives | ID | Indonesian parliament | parliament
Philippine Congress | PH | Congress of the Philippines | congress
Philippine Senate | PH | | congress
Parliament of Australia | AU | Australian parliament; Australian Parliament; Federal Parliament? | parliament
Australian Senate | AU | | senate
Parliament of New Zealand | NZ | New Zealand Parliament; New Zealand parliament | parliament
National Congress of Brazil | BR | Brazilian Congress; Brazil's Congress | congress
Brazilian Senate | BR | | congress
Argentine National Congress | AR | Argentine Congress; Argentina's Congress | congress
Argentine Senate | AR | | congress
National Congress of Chile | CL | Chilean Congress | congress
Congress of Colombia | CO | Colombian Congress; Colombia's Congress | congress
Congress of the Republic of Peru | PE | Peruvian Congress; Peru's Congress | congress
Congress of the Union | MX | Mexican Congress; Mexico's Congress | congress
Mexican Senate | MX | | congress
National Assembly of Venezuela | VE | Venezuelan National Assembly; Venezuela's National Assembly; opposition-controlled National Assembly | assembly; legislature
National Assembly of Nicaragua | NI | | assembly
Legislative Assembly of El Salvador | SV | Salvadoran Congress | assembly
National Assembly of People's Power | CU | Cuban parliament | assembly
National Assembly of Nigeria | NG | Nigerian parliament; Nigeria's National Assembly | assembly
Nigerian Senate | NG | | assembly
Parliament of Kenya | KE | Kenyan parliament; Kenyan Parliament | parliament
Parliament of South Africa | ZA | South African parliament; National Assembly of South Africa; South African Parliament | parliament
Parliament of Ghana | GH | Ghanaian parliament | parliament
Parliament of Uganda | UG | Ugandan parliament | parliament
Parliament of Zimbabwe | ZW | Zimbabwean parliament | parliament
House of Peoples' Representatives | ET | Ethiopian parliament | parliament
Federal Parliament of Somalia | SO | Somali parliament | parliament
New York City Council | US | | council
Greater London Authority | GB | London Assembly | assembly
= court
Supreme Court of the United States | US | Supreme Court?; US Supreme Court; U.S. Supreme Court; SCOTUS; United States Supreme Court | court; high court; justices
Foreign Intelligence Surveillance Court | US | FISA court | court
Supreme Court of the United Kingdom | GB | UK Supreme Court; British Supreme Court; Britain's Supreme Court | court
High Court of England and Wales | GB | High Court?; High Court of Justice; London's High Court; Britain's High Court | court
Old Bailey | GB | Central Criminal Court | court
Crown Prosecution Service | GB | CPS | prosecutors; service
Constitutional Council of France | FR | French Constitutional Council; Constitutional Council? | council
Cour de Cassation | FR | Court of Cassation? | court
Federal Constitutional Court of Germany | DE | German Constitutional Court; Germany's Constitutional Court; Federal Constitutional Court; Bundesverfassungsgericht; Karlsruhe court | court
Federal Court of Justice | DE | Bundesgerichtshof | court
Constitutional Tribunal of Poland | PL | Polish Constitutional Tribunal; Constitutional Tribunal? | tribunal; court
Supreme Court of Russia | RU | Russian Supreme Court; Russia's Supreme Court | court
Investigative Committee of Russia | RU | Russian Investigative Committee; Investigative Committee; Russia's Investigative Committee | committee; investigators
Constitutional Court of Ukraine | UA | Ukraine's Constitutional Court; Constitutional Court? | court
High Anti-Corruption Court of Ukraine | UA | High Anti-Corruption Court | court
Israeli Supreme Court | IL | Supreme Court of Israel; Israel's Supreme Court; Israeli High Court of Justice | court
Supreme Court of India | IN | Indian Supreme Court; India's Supreme Court; India's top court | court
Supreme Court of Pakistan | PK | Pakistani Supreme Court; Pakistan's Supreme Court | court
Constitutional Court of South Korea | KR | South Korea's Constitutional Court; South Korean Constitutional Court | court
Constitutional Court of Thailand | TH | Thai Constitutional Court; Thailand's Constitutional Court | court
Supreme Federal Court | BR | Supreme Federal Tribunal; Brazilian Supreme Court; Brazil's Supreme Court | court
Constitutional Court of South Africa | ZA | South African Constitutional Court; South Africa's Constitutional Court; ConCourt | court
Constitutional Court of Turkey | TR | Turkish Constitutional Court; Turkey's Constitutional Court | court
Supreme Court of Kenya | KE | Kenya's Supreme Court; Kenyan Supreme Court | court
Supreme Court of Canada | CA | Canadian Supreme Court | court
High Court of Australia | AU | Australian High Court; Australia's High Court | court
Supreme Tribunal of Justice | VE | Venezuelan Supreme Court; Venezuela's Supreme Court; Supreme Court of Venezuela | court; tribunal
Supreme People's Court | CN | | court
Iraqi Special Tribunal | IQ | Iraqi High Tribunal; Supreme Iraqi Criminal Tribunal | tribunal; court
Federal Supreme Court of Iraq | IQ | Iraqi Supreme Court | court
Sandiganbayan | PH | | court
= bank
Federal Reserve | US | the Fed; Fed?; US Federal Reserve; U.S. Federal Reserve; Federal Reserve Board; Federal Reserve System | central bank; bank
Federal Open Market Committee | US | FOMC | central bank; bank
Federal Reserve Bank of New York | US | New York Fed | bank
Bank of England | GB | BoE; BOE?; Threadneedle Street; Monetary Policy Committee? | bank; central bank
Bank of Japan | JP | BoJ; BOJ | bank; central bank
People's Bank of China | CN | PBOC; PBoC; Chinese central bank | bank; central bank
Bundesbank | DE | German Bundesbank; Deutsche Bundesbank | bank; central bank
Bank of France | FR | Banque de France | bank; central bank
Bank of Italy | IT | Banca d'Italia | bank; central bank
Bank of Spain | ES | Banco de España | bank; central bank
Central Bank of Russia | RU | Bank of Russia; Russian central bank; CBR? | bank; central bank
National Bank of Ukraine | UA | NBU; Ukrainian central bank | bank; central bank
Swiss National Bank | CH | SNB? | bank; central bank
Reserve Bank of India | IN | RBI? | bank; central bank
Reserve Bank of Australia | AU | RBA | bank; central bank
Reserve Bank of New Zealand | NZ | RBNZ | bank; central bank
Bank of Canada | CA | BoC? | bank; central bank
Bank of Korea | KR | BOK? | bank; central bank
Central Bank of Iran | IR | Iranian central bank | bank; central bank
Central Bank of the Republic of Turkey | TR | Turkish central bank; Central Bank of Turkey | bank; central bank
Central Bank of Brazil | BR | Brazilian central bank | bank; central bank
Central Bank of Nigeria | NG | CBN? | bank; central bank
South African Reserve Bank | ZA | SARB | bank; central bank
Bank of Israel | IL | | bank; central bank
Bank Indonesia | ID | | bank; central bank
State Bank of Pakistan | PK | | bank; central bank
Riksbank | SE | Swedish central bank | bank; central bank
Norges Bank | NO | Norwegian central bank | bank; central bank
Hong Kong Monetary Authority | HK | HKMA | authority
Monetary Authority of Singapore | SG | MAS? | authority
Banque du Liban | LB | Lebanese central bank; Lebanon's central bank | bank; central bank
Bank of Mexico | MX | Banxico | bank; central bank
= agency
Federal Bureau of Investigation | US | FBI; F.B.I. | bureau; agency; agents
Central Intelligence Agency | US | CIA; C.I.A.; Langley? | agency; spy agency; intelligence agency
National Security Agency | US | NSA; N.S.A. | agency; spy agency
Defense Intelligence Agency | US | DIA? | agency
Office of the Director of National Intelligence | US | ODNI | office
Drug Enforcement Administration | US | DEA; D.E.A. | agency; agents
Bureau of Alcohol, Tobacco, Firearms and Explosives | US | ATF?; A.T.F. | agency; bureau
United States Secret Service | US | Secret Service?; US Secret Service; U.S. Secret Service | service; agency; agents
United States Marshals Service | US | US Marshals; U.S. Marshals; Marshals Service | service
Immigration and Customs Enforcement | US | ICE?; I.C.E.; U.S. Immigration and Customs Enforcement; US Immigration and Customs Enforcement | agency; agents
Customs and Border Protection | US | CBP; U.S. Customs and Border Protection; US Customs and Border Protection | agency; agents
Border Patrol | US | Border Patrol?; U.S. Border Patrol; US Border Patrol | agency; agents
Transportation Security Administration | US | TSA | agency
Federal Emergency Management Agency | US | FEMA; Fema | agency
Cybersecurity and Infrastructure Security Agency | US | CISA | agency
United States Citizenship and Immigration Services | US | USCIS | agency
Securities and Exchange Commission | US | SEC; S.E.C. | regulator; commission; agency
Commodity Futures Trading Commission | US | CFTC | regulator; commission
Federal Trade Commission | US | FTC; F.T.C. | regulator; commission; agency
Federal Communications Commission | US | FCC; F.C.C. | regulator; commission
Federal Deposit Insurance Corporation | US | FDIC; F.D.I.C. | regulator
Food and Drug Administration | US | FDA; F.D.A. | agency; regulator
Centers for Disease Control and Prevention | US | CDC; C.D.C.; Centers for Disease Control; US Centers for Disease Control | agency; centers
National Institutes of Health | US | NIH; N.I.H. | agency; institutes
Environmental Protection Agency | US | EPA; E.P.A. | agency
Internal Revenue Service | US | IRS?; I.R.S. | agency; tax agency
Federal Aviation Administration | US | FAA; F.A.A. | agency; regulator
National Transportation Safety Board | US | NTSB | board; agency; investigators
National Aeronautics and Space Administration | US | NASA; Nasa | agency; space agency
National Oceanic and Atmospheric Administration | US | NOAA | agency
National Weather Service | US | NWS? | service; forecasters
National Hurricane Center | US | NHC? | center; forecasters
U.S. Geological Survey | US | USGS; US Geological Survey; United States Geological Survey | survey; agency
Nuclear Regulatory Commission | US | NRC? | commission; regulator
National Nuclear Security Administration | US | | agency
Federal Election Commission | US | FEC? | commission
Federal Energy Regulatory Commission | US | FERC | commission
Consumer Financial Protection Bureau | US | CFPB | bureau; agency; regulator
National Labor Relations Board | US | NLRB | board
Occupational Safety and Health Administration | US | OSHA | agency
Social Security Administration | US | | agency
United States Agency for International Development | US | USAID; US Agency for International Development; U.S. Agency for International Development | agency; aid agency
United States Postal Service | US | USPS; Postal Service?; U.S. Postal Service | service
U.S. Agency for Global Media | US | Broadcasting Board of Governors | agency
Office of Foreign Assets Control | US | OFAC | office
Bureau of Labor Statistics | US | BLS? | bureau
Census Bureau | US | U.S. Census Bureau; US Census Bureau | bureau
Energy Information Administration | US | EIA? | agency
Defense Advanced Research Projects Agency | US | DARPA | agency
Missile Defense Agency | US | | agency
Federal Housing Finance Agency | US | | agency
Peace Corps | US | | agency
National Archives | US | National Archives and Records Administration | archives
Smithsonian Institution | US | Smithsonian | institution
MI5 | GB | Security Service?; British Security Service; UK Security Service | agency; service
MI6 | GB | Secret Intelligence Service; SIS? | agency; service
Government Communications Headquarters | GB | GCHQ | agency
National Crime Agency | GB | NCA? | agency
Financial Conduct Authority | GB | FCA? | regulator; watchdog; authority
Competition and Markets Authority | GB | CMA? | regulator; watchdog
Ofcom | GB | | regulator; watchdog
Ofgem | GB | | regulator
Ofsted | GB | | inspectorate; watchdog
Serious Fraud Office | GB | SFO? | office
HM Revenue and Customs | GB | HMRC; Revenue and Customs | tax authority
National Health Service | GB | NHS; N.H.S.; NHS England | service; health service
Environment Agency | GB | | agency
Office for National Statistics | GB | ONS | office
Office for Budget Responsibility | GB | OBR | watchdog
Electoral Commission | GB | Electoral Commission? | commission; watchdog
Met Office | GB | | forecasters
Medicines and Healthcare products Regulatory Agency | GB | MHRA | regulator; agency
National Cyber Security Centre | GB | NCSC | centre; agency
British Council | GB | | council
UK Health Security Agency | GB | UKHSA | agency
Public Health England | GB | | agency
Direction générale de la Sécurité extérieure | FR | DGSE; Directorate-General for External Security | agency; service
General Directorate for Internal Security | FR | DGSI | agency; service
Federal Intelligence Service | DE | BND; Bundesnachrichtendienst | agency; service
Federal Office for the Protection of the Constitution | DE | BfV; Verfassungsschutz | agency; office
Federal Criminal Police Office | DE | BKA; Bundeskriminalamt | office; police
Robert Koch Institute | DE | RKI | institute
BaFin | DE | Federal Financial Supervisory Authority | regulator; watchdog
Stasi | DD | East German secret police | secret police
Federal Security Service | RU | FSB; F.S.B.; Russian Federal Security Service; Lubyanka | service; agency; security service
Foreign Intelligence Service | RU | SVR | service; agency
Main Intelligence Directorate of Russia | RU | GRU; G.R.U.; Russian military intelligence; Main Directorate of the General Staff | agency; service
KGB | SU | K.G.B.; Committee for State Security | secret police; agency; service
Roscosmos | RU | Russian space agency | agency; space agency
Rosatom | RU | Russian nuclear agency; State Atomic Energy Corporation | agency; corporation
Roskomnadzor | RU | | regulator; watchdog
Rosaviatsiya | RU | Federal Air Transport Agency | agency
Federal Penitentiary Service | RU | | service
Central Election Commission of Russia | RU | Russian Central Election Commission; Central Election Commission? | commission
Security Service of Ukraine | UA | SBU; S.B.U.; Ukrainian Security Service; Ukraine's Security Service; Ukraine's SBU security service | service; security service; agency
Main Directorate of Intelligence | UA | HUR; GUR; Ukrainian military intelligence; Ukraine's military intelligence; Defence Intelligence of Ukraine; Defense Intelligence of Ukraine | directorate; agency; service
National Anti-Corruption Bureau of Ukraine | UA | NABU; National Anti-Corruption Bureau | bureau; agency
Specialized Anti-Corruption Prosecutor's Office | UA | SAPO; SAP? | prosecutors; office
State Bureau of Investigation | UA | SBI? | bureau
State Emergency Service of Ukraine | UA | State Emergency Service; Ukraine's State Emergency Service | service; rescuers
Energoatom | UA | | company; operator
Ukrenergo | UA | | operator; company
State Border Guard Service of Ukraine | UA | State Border Guard Service; Ukrainian border guard | service
State Security Committee of Belarus | BY | Belarusian KGB; KGB of Belarus | agency
State Security Service of Georgia | GE | | service
National Intelligence Organization | TR | MIT?; MİT?; Turkish intelligence | agency; organization
Disaster and Emergency Management Authority | TR | AFAD | agency; authority
Mossad | IL | Israeli foreign intelligence service; Israeli intelligence agency Mossad | agency; spy agency
Shin Bet | IL | Shabak?; Israel Security Agency; General Security Service; Shin Beth | agency; security agency; security service
Aman | IL | Israeli military intelligence; Aman?; Military Intelligence Directorate | directorate
COGAT | IL | Cogat; Coordinator of Government Activities in the Territories | agency; office
Magen David Adom | IL | Israel's ambulance service | ambulance service; rescue service
Israel Atomic Energy Commission | IL | | commission
Atomic Energy Organization of Iran | IR | AEOI; Iranian atomic energy organization; Iran's atomic energy organization; Iran's Atomic Energy Organization | organization; agency
National Iranian Oil Company | IR | NIOC | company
Morality police | IR | Guidance Patrol; Gasht-e Ershad; morality police | police
General Intelligence Directorate | SA | | directorate
General Intelligence Service | EG | Egyptian intelligence; Egyptian General Intelligence Service; Mukhabarat? | service
Suez Canal Authority | EG | | authority
Inter-Services Intelligence | PK | ISI?; I.S.I.; Inter-Services Intelligence Directorate | agency; spy agency
Inter-Services Public Relations | PK | ISPR | military's media wing; media wing
National Directorate of Security | AF | NDS?; Afghan intelligence agency | agency; directorate
Research and Analysis Wing | IN | RAW?; R&AW | agency; intelligence agency
Central Bureau of Investigation | IN | CBI? | bureau; agency
National Investigation Agency | IN | NIA? | agency
Enforcement Directorate | IN | | directorate; agency
Election Commission of India | IN | Indian Election Commission | commission
Indian Space Research Organisation | IN | ISRO; Isro | agency; space agency
China National Space Administration | CN | CNSA | agency; space agency
Cyberspace Administration of China | CN | CAC? | administration; regulator
National Development and Reform Commission | CN | NDRC | commission; planner
China Securities Regulatory Commission | CN | CSRC | regulator
Central Commission for Discipline Inspection | CN | CCDI | watchdog; commission
Xinjiang Production and Construction Corps | CN | XPCC | corps
Office for Safeguarding National Security | HK | | office
Independent Commission Against Corruption | HK | ICAC | commission
National Intelligence Service | KR | NIS?; South Korean spy agency; South Korea's spy agency | agency; spy agency
Reconnaissance General Bureau | KP | RGB? | bureau; agency
Japan Aerospace Exploration Agency | JP | JAXA; Jaxa | agency; space agency
Japan Meteorological Agency | JP | JMA | agency
Nuclear Regulation Authority | JP | | authority; regulator
National Police Agency | JP | National Police Agency? | agency
Badan Nasional Penanggulangan Bencana | ID | BNPB; National Disaster Mitigation Agency | agency
Corruption Eradication Commission | ID | KPK | commission
Philippine Drug Enforcement Agency | PH | PDEA | agency
Canadian Security Intelligence Service | CA | CSIS? | service; agency
Communications Security Establishment | CA | | agency
Canada Border Services Agency | CA | CBSA? | agency
Australian Security Intelligence Organisation | AU | ASIO | agency
Australian Signals Directorate | AU | | agency
Australian Border Force | AU | | force
Bureau of Meteorology | AU | | forecasters
Government Communications Security Bureau | NZ | GCSB | agency
Swedish Security Service | SE | Säpo; Sapo | service; agency
Danish Security and Intelligence Service | DK | PET? | agency
Norwegian Police Security Service | NO | PST? | service
Internal Security Agency | PL | ABW | agency
Institute of National Remembrance | PL | IPN? | institute
State Security Service of Nigeria | NG | Department of State Services; DSS? | service
Economic and Financial Crimes Commission | NG | EFCC | agency; commission; anti-graft agency
Independent National Electoral Commission | NG | INEC | commission
Nigerian National Petroleum Corporation | NG | NNPC; Nigerian National Petroleum Company | company; corporation
Independent Electoral and Boundaries Commission | KE | IEBC | commission
Independent Electoral Commission | ZA | Electoral Commission of South Africa | commission
Hawks | ZA | Directorate for Priority Crime Investigation; Hawks? | unit
National Prosecuting Authority | ZA | | prosecutors; authority
Zimbabwe Electoral Commission | ZW | | commission
Electoral Commission of Uganda | UG | | commission
Independent National Electoral Commission of Congo | CD | CENI | commission
National Electoral Council | VE | CNE?; National Electoral Council? | council; authority
Bolivarian National Intelligence Service | VE | SEBIN | service
Federal Electoral Institute | MX | National Electoral Institute; INE? | institute
Federal Police of Brazil | BR | Brazilian Federal Police; Polícia Federal | police
Superior Electoral Court | BR | | court
National Indian Foundation | BR | FUNAI; Funai | agency
IBAMA | BR | Ibama | agency
Independent High Electoral Commission | IQ | | commission
High Negotiations Committee | SY | | committee
Syria Civil Defence | SY | White Helmets; Syrian Civil Defence; Syrian Civil Defense | rescuers; group; volunteers
Syrian Petroleum Company | SY | | company
Gaza Civil Defence | PS | Gaza Civil Defense; Gaza's civil defence agency; Gaza's civil defense agency | agency; rescuers
General Authority of Civil Aviation | SA | | authority
Public Investment Fund | SA | PIF | fund; wealth fund
Qatar Investment Authority | QA | QIA? | fund
Abu Dhabi Investment Authority | AE | ADIA | fund
China Investment Corporation | CN | | fund
Temasek | SG | Temasek Holdings | fund
Norwegian sovereign wealth fund | NO | Government Pension Fund Global; Norwegian oil fund; Norges Bank Investment Management | fund
Nord Stream AG | CH | | company
= police
Metropolitan Police Service | GB | Metropolitan Police; Met Police; Scotland Yard; New Scotland Yard; London police | force; police
City of London Police | GB | | police
Police Service of Northern Ireland | NIR | PSNI | police; force
Royal Ulster Constabulary | NIR | RUC? | police; force
Police Scotland | SCT | | police; force
West Midlands Police | GB | | police; force
Greater Manchester Police | GB | | police; force
Garda Síochána | IE | Gardaí; Gardai; Garda?; An Garda Síochána; Irish police | police; force
New York Police Department | US | NYPD; New York City Police Department; New York City police; New York police | police; department
Los Angeles Police Department | US | LAPD; Los Angeles police | police; department
Chicago Police Department | US | Chicago police | police; department
Capitol Police | US | U.S. Capitol Police; US Capitol Police | police
Texas Rangers | US | | officers
Texas Department of Public Safety | US | | officers
California Highway Patrol | US | CHP? | officers
Royal Canadian Mounted Police | CA | RCMP; Mounties | police; force
Australian Federal Police | AU | AFP? | police
New South Wales Police Force | AU | New South Wales Police; NSW Police | police; force
Victoria Police | AU | | police; force
National Gendarmerie | FR | French gendarmerie; Gendarmerie nationale; Gendarmerie? | gendarmes
French National Police | FR | Police nationale | police
Compagnies républicaines de sécurité | FR | CRS? | riot police
Bundespolizei | DE | German Federal Police; Federal Police? | police
Carabinieri | IT | Arma dei Carabinieri | police
Guardia di Finanza | IT | | police
Civil Guard | ES | Guardia Civil | police; guards
Mossos d'Esquadra | ES | Catalan police; Mossos | police
Ertzaintza | ES | Basque police | police
National Police of Ukraine | UA | Ukrainian police; National Police? | police
Berkut | UA | | riot police
OMON | RU | | riot police
National Guard of Russia | RU | Rosgvardia; Rosgvardiya; Russian National Guard | guard; troops
Israel Police | IL | Israeli police; Israeli Police | police
Israel Border Police | IL | Israeli Border Police; Magav; Border Police? | police
Palestinian Civil Police | PS | Palestinian police | police
Iraqi Police | IQ | Iraqi police | police; officers
Iraqi National Police | IQ | | police
Afghan National Police | AF | Afghan police | police; officers
Punjab Police | PK | | police
Delhi Police | IN | | police
Central Reserve Police Force | IN | CRPF | troopers; force
Border Security Force | IN | BSF? | force; guards
Hong Kong Police Force | HK | Hong Kong police; Hong Kong Police | police; force
People's Armed Police | CN | PAP? | police
Kosovo Police | XK | Kosovo police | police
Philippine National Police | PH | PNP? | police
Indonesian National Police | ID | Indonesian police | police
Densus 88 | ID | Detachment 88 | police
Royal Malaysia Police | MY | Malaysian police | police
Haitian National Police | HT | Haiti's National Police; Haitian police | police
Kenya Police | KE | Kenyan police; National Police Service? | police
South African Police Service | ZA | SAPS; South African police | police
Nigeria Police Force | NG | Nigerian police | police; force
Special Anti-Robbery Squad | NG | SARS? | police; force
Ethiopian Federal Police | ET | | police
Bolivarian National Police | VE | | police
FAES | VE | | police
Rapid Action Battalion | BD | | battalion; force
Gendarmerie General Command | TR | Turkish gendarmerie | gendarmes
= armed-force
United States Armed Forces | US | US military; U.S. military; American military; US forces; U.S. forces; American forces; US troops; U.S. troops; American troops | military; forces; troops
United States Army | US | US Army; U.S. Army; American army | army; troops; soldiers
United States Navy | US | US Navy; U.S. Navy; American navy | navy; fleet; sailors
US Sixth Fleet | US | | navy; fleet; sailors
US Fifth Fleet | US | U.S. Fifth Fleet | navy; fleet; sailors
Seventh Fleet | US | U.S. Seventh Fleet | navy; fleet; sailors
United States Air Force | US | US Air Force; U.S. Air Force; USAF | air force
United States Marine Corps | US | US Marine Corps; U.S. Marine Corps; US Marines; U.S. Marines; Marine Corps | marines; corps
United States Coast Guard | US | US Coast Guard; U.S. Coast Guard; Coast Guard? | coast guard
United States Space Force | US | US Space Force; U.S. Space Force; Space Force | force
National Guard | US | National Guard?; U.S. National Guard; US National Guard | guard; troops; guardsmen
Army National Guard | US | | guard; troops; guardsmen
Texas National Guard | US | | guard; troops; guardsmen
United States Central Command | US | CENTCOM; Centcom; US Central Command; U.S. Central Command; Central Command? | command; military
United States European Command | US | EUCOM; US European Command; U.S. European Command | command
United States Africa Command | US | AFRICOM; Africom; US Africa Command; U.S. Africa Command | command
United States Indo-Pacific Command | US | INDOPACOM; Indo-Pacific Command; U.S. Pacific Command; US Indo-Pacific Command | command
United States Southern Command | US | SOUTHCOM; US Southern Command; U.S. Southern Command | command
United States Special Operations Command | US | SOCOM; Special Operations Command? | command
United States Strategic Command | US | STRATCOM | command
United States Forces Korea | US | USFK | forces; command
North American Aerospace Defense Command | US | NORAD; Norad | command
Joint Chiefs of Staff | US | Joint Chiefs?; Joint Chiefs of Staff?; U.S. Joint Chiefs of Staff | chiefs
Navy SEALs | US | Navy Seals; US Navy SEALs; U.S. Navy SEALs; SEAL Team Six | commandos
Delta Force | US | | commandos
Green Berets | US | US Special Forces; U.S. Special Forces; Army Special Forces | commandos
82nd Airborne Division | US | 82nd Airborne | division; paratroopers
101st Airborne Division | US | 101st Airborne | division; paratroopers
British Armed Forces | GB | British military; UK military; British forces; British troops; UK forces; UK Armed Forces | military; forces; troops
British Army | GB | UK army | army; troops; soldiers
Royal Navy | GB | British navy; UK Royal Navy | navy
Royal Air Force | GB | RAF; R.A.F. | air force
Royal Marines | GB | | marines
Special Air Service | GB | SAS? | commandos; regiment
French Armed Forces | FR | French military; French army; French forces; French troops; French Army | military; army; forces
French Navy | FR | French navy | navy
French Air Force | FR | French air force; French Air and Space Force | air force
French Foreign Legion | FR | Foreign Legion | legion; legionnaires
Operation Barkhane | FR | Barkhane | force; mission
Operation Serval | FR | | force; mission
Bundeswehr | DE | German army; German military; German armed forces; German troops | army; military; forces
Wehrmacht | DE | | army; troops
Luftwaffe | DE | German air force | air force
Italian Army | IT | Italian army; Italian military; Italian troops | army; troops
Spanish Army | ES | Spanish army; Spanish military; Spanish troops | army
Polish Armed Forces | PL | Polish army; Polish military; Polish troops | army; military
Turkish Armed Forces | TR | Turkish army; Turkish military; Turkish troops; Turkish forces; TSK? | army; military; forces
Hellenic Armed Forces | GR | Greek army; Greek military | military
Hellenic Navy | GR | | military
Hellenic Coast Guard | GR | | military
Swedish Armed Forces | SE | Swedish army; Swedish military | military
Finnish Defence Forces | FI | Finnish army; Finnish military | military
Swiss Guard | VA | Pontifical Swiss Guard; Swiss Guards | guards
Irish Defence Forces | IE | Irish army | army
Russian Armed Forces | RU | Russian military; Russian army; Russian forces; Russian troops; Russian Army; Armed Forces of the Russian Federation; Russian soldiers | military; army; forces; troops
Russian Navy | RU | Russian navy | navy; fleet
Northern Fleet | RU | | navy; fleet
Pacific Fleet | RU | Pacific Fleet? | navy; fleet
Baltic Fleet | RU | | navy; fleet
Black Sea Fleet | RU | Russian Black Sea Fleet; Russia's Black Sea Fleet | fleet
Russian Aerospace Forces | RU | Russian air force; Russian Air Force | air force
Spetsnaz | RU | Russian special forces | commandos
Storm-Z | RU | | units
Akhmat battalion | RU | Akhmat; Kadyrovtsy; Akhmat special forces | fighters; unit
Red Army | SU | Soviet army; Soviet Army; Soviet troops; Soviet forces; Red Army? | army; troops
Armed Forces of Ukraine | UA | Ukrainian Armed Forces; Ukrainian military; Ukrainian army; Ukrainian forces; Ukrainian troops; Ukraine's military; AFU; Ukraine's armed forces; Ukraine's army | military; army; forces; troops; defenders
General Staff of the Armed Forces of Ukraine | UA | Ukrainian General Staff; General Staff?; Ukraine's General Staff | general staff; military
Ukrainian Air Force | UA | Ukraine's air force; Ukrainian air force; Ukraine's Air Force | air force
Ukrainian Navy | UA | Ukraine's navy; Ukrainian navy | navy
National Guard of Ukraine | UA | Ukrainian National Guard; Ukraine's National Guard | guard; guardsmen
Territorial Defense Forces | UA | Territorial Defence Forces; Territorial Defence | volunteers; forces
Azov Brigade | UA | Azov Battalion; Azov Regiment; Azov?; Azov battalion; Azov regiment | regiment; battalion; fighters; brigade
Third Assault Brigade | UA | 3rd Assault Brigade | regiment; battalion; fighters; brigade
International Legion | UA | International Legion of Territorial Defence of Ukraine | legion
Armed Forces of Belarus | BY | Belarusian army; Belarusian military; Belarusian forces | army
Georgian Defense Forces | GE | Georgian army; Georgian military; Georgian troops | army; troops
Armed Forces of Armenia | AM | Armenian army; Armenian military; Armenian forces | army
Azerbaijani Armed Forces | AZ | Azerbaijani army; Azerbaijani military; Azerbaijani forces; Azeri army | army
Serbian Armed Forces | RS | Serbian army; Serbian military; Yugoslav People's Army; JNA | army
Army of Republika Srpska | BA | Bosnian Serb army; Bosnian Serb forces; Bosnian Serb Army | army; forces
Kosovo Force | | KFOR; NATO-led Kosovo Force | peacekeepers; force
Kosovo Security Force | XK | | force
International Security Assistance Force | | ISAF; NATO-led International Security Assistance Force; NATO-led force | force; coalition
Resolute Support Mission | | Resolute Support | mission
Multi-National Force – Iraq | IQ | Multi-National Force; Multinational Force in Iraq; MNF-I | force; coalition
NATO forces | | NATO troops; allied troops; Allied troops | troops; forces
NATO Response Force | | | force
United Nations Interim Force in Lebanon | | UNIFIL; Unifil; U.N. Interim Force in Lebanon; UN Interim Force in Lebanon; UN peacekeepers in Lebanon | peacekeepers; force; mission; peacekeeping force
United Nations peacekeepers | | UN peacekeepers; U.N. peacekeepers; Blue Helmets; blue helmets; UN peacekeeping force; UN troops; U.N. troops; United Nations peacekeeping force | peacekeepers; troops
United Nations Disengagement Observer Force | | UNDOF | peacekeepers; force
United Nations Peacekeeping Force in Cyprus | | UNFICYP | peacekeepers; force
United Nations Truce Supervision Organization | | UNTSO | observers
United Nations Protection Force | | UNPROFOR | peacekeepers; force
United Nations Multidimensional Integrated Stabilization Mission in Mali | | MINUSMA; Minusma | mission; peacekeepers; force
United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | | MONUSCO; Monusco; MONUC | mission; peacekeepers; force
United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | | MINUSCA; Minusca | mission; peacekeepers
United Nations Mission in South Sudan | | UNMISS | mission; peacekeepers
United Nations Mission in Sudan | | UNMIS? | mission; peacekeepers
United Nations–African Union Mission in Darfur | | UNAMID; UN-African Union Mission in Darfur; Unamid | mission; peacekeepers; force
United Nations Stabilization Mission in Haiti | | MINUSTAH | mission; peacekeepers
Multinational Security Support Mission | HT | Kenyan-led mission; Kenya-led Multinational Security Support Mission; MSS mission; Gang Suppression Force | mission; force
United Nations Mission for the Referendum in Western Sahara | | MINURSO | mission
African Union Mission in Somalia | | AMISOM; Amisom; African Union Transition Mission in Somalia; ATMIS; AUSSOM | mission; force; peacekeepers; troops
African Union troops | | AU troops; AU forces; African Union force; AU force; African Union forces; AU peacekeepers; African Union peacekeepers; African Union soldiers | troops; forces
ECOWAS Standby Force | | ECOWAS force | force
ECOMOG | | | force
Multinational Joint Task Force | | MNJTF | task force; force
Eurocorps | | European Rapid Reaction Force | corps
Israel Defense Forces | IL | IDF; I.D.F.; Israeli military; Israeli army; Israeli forces; Israeli troops; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; Israel's military; Israeli Army; Israel's army; Israeli soldiers; Tsahal | military; army; forces; troops; soldiers
Israeli Air Force | IL | Israeli air force; IAF? | air force
Israeli Navy | IL | Israeli navy | navy
Unit 8200 | IL | | unit
Haganah | IL | | militia
Lebanese Armed Forces | LB | Lebanese army; Lebanese military; Lebanese Army; Lebanon's army | army; soldiers; troops
South Lebanon Army | LB | SLA? | militia
Syrian Armed Forces | SY | Syrian army; Syrian Arab Army; Syrian military; Syrian Army; Syrian government forces; Syrian forces; Syrian troops; Assad's forces | army; forces; troops
Iraqi Armed Forces | IQ | Iraqi army; Iraqi Army; Iraqi military; Iraqi forces; Iraqi troops; Iraqi security forces; Iraqi Security Forces | army; forces; troops
Iraqi Counter Terrorism Service | IQ | Counter Terrorism Service; Golden Division | commandos; service
Republican Guard of Iraq | IQ | Iraqi Republican Guard; Republican Guard? | guard; troops
Peshmerga | IQ | Kurdish Peshmerga; peshmerga; Kurdish peshmerga; Pesh Merga | fighters; forces
Islamic Republic of Iran Armed Forces | IR | Iranian military; Iranian army; Iranian armed forces; Iranian forces; Artesh; Iran's military; Iran's armed forces | military; forces; army
Islamic Revolutionary Guard Corps | IR | IRGC; I.R.G.C.; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guard; Iran's Revolutionary Guard; Iran's Revolutionary Guards; Revolutionary Guard Corps; Revolutionary Guards Corps; Iranian Revolutionary Guards; Pasdaran; Sepah | guards; guard; corps; force
Quds Force | IR | Qods Force; IRGC Quds Force; Al-Quds Force | force; unit
Basij | IR | Basij militia; Basij Resistance Force; Basiji | militia; paramilitaries
Iranian Navy | IR | Islamic Republic of Iran Navy; Iran's navy | navy
IRGC Navy | IR | | navy
Saudi Armed Forces | SA | Saudi military; Saudi army; Saudi forces | military; forces
Royal Saudi Air Force | SA | Saudi air force | military; forces
Saudi National Guard | SA | | military; forces
Peninsula Shield Force | | | force
Armed Forces of Yemen | YE | Yemeni army; Yemeni military; Yemeni forces; Yemeni government forces; Yemen army | army; forces
Egyptian Armed Forces | EG | Egyptian army; Egyptian military; Egypt's army; Egypt's military; Egyptian Army | army; military
Jordanian Armed Forces | JO | Jordanian army; Jordan Armed Forces; Jordanian military | army
Arab Legion | JO | | army
Libyan National Army | LY | LNA?; Libyan Arab Armed Forces; Haftar's forces; Haftar's Libyan National Army | army; forces
Libyan coast guard | LY | Libyan Coast Guard | coast guard
Tunisian Armed Forces | TN | Tunisian army; Tunisian military | army
Algerian People's National Army | DZ | Algerian army; Algerian military | army
Royal Moroccan Armed Forces | MA | Moroccan army; Moroccan military | army
Afghan National Army | AF | ANA?; Afghan army; Afghan military; Afghan National Security Forces; Afghan security forces; Afghan forces; Afghan troops | army; forces; troops
Pakistan Armed Forces | PK | Pakistani military; Pakistani army; Pakistan Army; Pakistan's military; Pakistan's army; Pakistani forces; Pakistani troops; Pakistan army; Pakistan military; Pakistani security forces | military; army; forces
Frontier Corps | PK | | corps; paramilitary force
Pakistan Air Force | PK | Pakistani air force | air force
Indian Armed Forces | IN | Indian military; Indian army; Indian Army; Indian forces; Indian troops; Indian security forces | military; army; forces
Indian Air Force | IN | Indian air force | air force
Indian Navy | IN | Indian navy | navy
Assam Rifles | IN | | force
Rashtriya Rifles | IN | | force
Sri Lanka Army | LK | Sri Lankan army; Sri Lankan military; Sri Lankan forces; Sri Lankan troops | army; military
Bangladesh Army | BD | Bangladeshi army; Bangladeshi military | army
Nepalese Army | NP | Nepali Army; Nepal Army | army
Tatmadaw | MM | Myanmar military; Myanmar army; Burmese army; Burmese military; Myanmar's military; Myanmar's army | military; army
Royal Thai Armed Forces | TH | Thai army; Thai military; Royal Thai Army; Thai troops; Thai forces | army; military
Royal Cambodian Armed Forces | KH | Cambodian army; Cambodian military; Cambodian troops | army
People's Army of Vietnam | VN | Vietnamese army; North Vietnamese Army; NVA? | army
Viet Cong | VN | Vietcong; National Liberation Front of South Vietnam | guerrillas
Indonesian National Armed Forces | ID | Indonesian military; Indonesian army; TNI; Indonesian Army | military; army
Kopassus | ID | | military; army
Armed Forces of the Philippines | PH | Philippine military; Philippine troops | military; army
Philippine Army | PH | | military; army
Philippine Navy | PH | | military; army
Philippine Coast Guard | PH | Philippine coast guard | coast guard
People's Liberation Army | CN | PLA?; P.L.A.; Chinese military; Chinese army; China's military; Chinese forces; Chinese troops; Chinese People's Liberation Army | military; army; forces
People's Liberation Army Navy | CN | PLA Navy; Chinese navy; China's navy; PLAN? | navy
People's Liberation Army Air Force | CN | Chinese air force; PLA Air Force | air force
Eastern Theater Command | CN | PLA Eastern Theater Command; Eastern Theatre Command | command
Southern Theater Command | CN | | command
China Coast Guard | CN | Chinese coast guard; Chinese Coast Guard; China's coast guard | coast guard
PLA Rocket Force | CN | People's Liberation Army Rocket Force; Rocket Force | force
Republic of China Armed Forces | TW | Taiwanese military; Taiwan's military; Taiwan's armed forces; Taiwan's army | military
Japan Self-Defense Forces | JP | Self-Defense Forces; Self-Defence Forces; Japanese military; JSDF | forces; military
Ground Self-Defense Force | JP | Japan Ground Self-Defense Force | forces; military
Maritime Self-Defense Force | JP | | forces; military
Air Self-Defense Force | JP | | forces; military
Imperial Japanese Army | JP | Japanese Imperial Army | army
Imperial Japanese Navy | JP | | army
Japan Coast Guard | JP | Japanese coast guard; Japanese Coast Guard | coast guard
Republic of Korea Armed Forces | KR | South Korean military; South Korean army; South Korea's military; ROK military; South Korean forces; South Korean troops | military; army; forces
Joint Chiefs of Staff of South Korea | KR | South Korea's Joint Chiefs of Staff; South Korean Joint Chiefs of Staff | joint chiefs; military
Korean People's Army | KP | KPA?; North Korean army; North Korean military; North Korea's military; North Korean troops; North Korean forces; North Korean soldiers | army; military; troops
United Nations Command | KR | UN Command; U.N. Command | command
Australian Defence Force | AU | ADF?; Australian military; Australian army; Australian Army; Australian troops; Australian forces | military; force
Royal Australian Navy | AU | | military; force
Royal Australian Air Force | AU | | military; force
New Zealand Defence Force | NZ | New Zealand military | military
Canadian Armed Forces | CA | Canadian military; Canadian forces; Canadian Forces; Canadian army; Canadian troops | military; forces
Mexican Armed Forces | MX | Mexican army; Mexican military; Mexican troops | army; marines
Mexican Navy | MX | Mexican marines | army; marines
National Guard of Mexico | MX | | army; marines
National Army of Colombia | CO | Colombian army; Colombian military; Colombian Army; Colombian troops; Colombian forces | army; military
National Bolivarian Armed Forces of Venezuela | VE | Venezuelan military; Venezuelan army; Bolivarian National Armed Forces; Venezuelan armed forces | military; armed forces
Bolivarian National Guard | VE | | military; armed forces
Brazilian Armed Forces | BR | Brazilian army; Brazilian military; Brazilian Army | military; army
Argentine Armed Forces | AR | Argentine military; Argentine army | military
Argentine junta | AR | | military
Cuban Revolutionary Armed Forces | CU | Cuban military; Cuban army | military
Nigerian Armed Forces | NG | Nigerian army; Nigerian military; Nigerian Army; Nigerian troops; Nigerian forces | army; military; troops
Nigerian Air Force | NG | | army; military; troops
Kenya Defence Forces | KE | KDF?; Kenyan army; Kenyan military; Kenyan troops; Kenyan forces | army; forces
Ethiopian National Defense Force | ET | ENDF; Ethiopian army; Ethiopian military; Ethiopian troops; Ethiopian forces; Ethiopian National Defence Force | army; forces
Eritrean Defence Forces | ER | Eritrean army; Eritrean troops; Eritrean forces; Eritrean military | army; troops
Somali National Army | SO | Somali army; Somali military; Somali forces; Somali troops | army; forces
Sudanese Armed Forces | SD | SAF?; Sudanese army; Sudanese military; Sudan's army; Sudan's military; Sudan army | army; military
Rapid Support Forces | SD | RSF; Rapid Support Forces paramilitary; R.S.F. | paramilitary group; paramilitaries; force
South Sudan People's Defence Forces | SS | SSPDF; Sudan People's Liberation Army; SPLA; South Sudanese army; South Sudan's army; South Sudanese troops | army; forces
Uganda People's Defence Force | UG | UPDF; Ugandan army; Ugandan military; Ugandan troops; Ugandan forces | army; troops
Rwanda Defence Force | RW | RDF?; Rwandan army; Rwandan military; Rwandan troops; Rwandan forces; Rwandan Patriotic Army | army; troops
Armed Forces of the Democratic Republic of the Congo | CD | FARDC; Congolese army; Congolese military; Congolese troops; Congolese forces; Congo's army; Congolese soldiers | army; forces; soldiers
Burundian Army | BI | Burundian army; Burundian troops | army
South African National Defence Force | ZA | SANDF; South African army; South African military; South African troops | army; troops
Zimbabwe Defence Forces | ZW | Zimbabwean army; Zimbabwean military; Zimbabwe National Army | army; military
Mozambique Defence Armed Forces | MZ | Mozambican army; Mozambican forces | army
Angolan Armed Forces | AO | Angolan army; Angolan military | army
Malian Armed Forces | ML | FAMa; Malian army; Malian military; Malian troops; Malian forces; Malian soldiers; Mali's army | army; soldiers
Niger Armed Forces | NE | Nigerien army; Nigerien military; Niger's army; Niger army | army
Burkina Faso Armed Forces | BF | Burkinabe army; Burkina Faso's army | army
Volunteers for the Defence of the Homeland | BF | | army
Chadian Army | TD | Chadian army; Chadian troops; Chadian forces; Chad's army; Chad National Army | army; troops
Central African Armed Forces | CF | FACA | army
Army of National Development | KM | Comoran army; Comorian army; Comoros army; Comoran troops; Comorian troops; Comoran forces; Comoran military; Comorian military; National Army of Development | army; troops; military
Guinean Armed Forces | GN | Guinean army; Guinean military | army
Senegalese Armed Forces | SN | Senegalese army; Senegalese troops | army
Tanzania People's Defence Force | TZ | Tanzanian army; Tanzanian troops; Tanzanian soldiers | army; troops
Papua New Guinea Defence Force | PG | | force
`;
