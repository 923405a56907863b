/** Organisations of states, groupings of powers, and bodies that belong to no one country. */

/* name | country (none) | other names; `?` marks one that also means something else | what it is called for short */
export const INTERNATIONAL_ORGANISATIONS = `
= intergovernmental
United Nations | | UN; U.N.; United Nations Organization; UNO?; Turtle Bay | world body; global body; world organization; world organisation
United Nations Security Council | | UN Security Council; U.N. Security Council; Security Council; UNSC | council; 15-member council
United Nations General Assembly | | UN General Assembly; U.N. General Assembly; General Assembly?; UNGA | assembly; world body
United Nations Secretariat | | UN Secretariat; U.N. Secretariat |
United Nations Human Rights Council | | UN Human Rights Council; U.N. Human Rights Council; UNHRC; Human Rights Council | council
United Nations Economic and Social Council | | ECOSOC; Economic and Social Council | council
Office of the United Nations High Commissioner for Human Rights | | OHCHR; UN Human Rights Office; UN human rights office; U.N. human rights office; UN Human Rights | office
United Nations High Commissioner for Refugees | | UNHCR; U.N. refugee agency; UN refugee agency; UN High Commissioner for Refugees; U.N. High Commissioner for Refugees | agency; refugee agency
United Nations Children's Fund | | UNICEF; Unicef; UN children's agency; U.N. children's agency; UN Children's Fund | agency; fund
United Nations Development Programme | | UNDP; UN Development Programme; U.N. Development Program; United Nations Development Program | agency; programme
United Nations Environment Programme | | UNEP; UN Environment Programme; UN Environment; United Nations Environment Program | agency; programme
United Nations Educational, Scientific and Cultural Organization | | UNESCO; Unesco | agency; cultural agency; heritage body
United Nations Relief and Works Agency | | UNRWA; Unrwa; UN Relief and Works Agency; U.N. Relief and Works Agency; UN Palestinian refugee agency | agency; relief agency
United Nations Office for the Coordination of Humanitarian Affairs | | OCHA; UN OCHA; UN humanitarian office; Office for the Coordination of Humanitarian Affairs | office
United Nations Office on Drugs and Crime | | UNODC; UN Office on Drugs and Crime | office
United Nations Population Fund | | UNFPA; UN Population Fund | agency; fund
United Nations Conference on Trade and Development | | UNCTAD; Unctad | agency
United Nations Industrial Development Organization | | UNIDO | agency
United Nations Human Settlements Programme | | UN-Habitat; UN Habitat | agency
UN Women | | U.N. Women | agency
UNAIDS | | Joint United Nations Programme on HIV/AIDS | agency
United Nations Framework Convention on Climate Change | | UNFCCC; UN climate secretariat; UN Climate Change | secretariat
Intergovernmental Panel on Climate Change | | IPCC; UN climate panel; U.N. climate panel | panel
United Nations Monitoring, Verification and Inspection Commission | | UNMOVIC | inspectors
United Nations Special Commission | | UNSCOM | inspectors
United Nations Assistance Mission in Afghanistan | | UNAMA | mission
United Nations Assistance Mission for Iraq | | UNAMI | mission
United Nations Support Mission in Libya | | UNSMIL | mission
United Nations Interim Administration Mission in Kosovo | | UNMIK | mission
United Nations Institute for Training and Research | | UNITAR; UNOSAT | institute
United Nations University | | | university
World Health Organization | | WHO; W.H.O.; World Health Organisation; UN health agency; U.N. health agency | agency; health agency; health body
Pan American Health Organization | | PAHO | agency
World Food Programme | | WFP; World Food Program; UN World Food Programme; U.N. World Food Program; UN food agency; U.N. food agency | agency; food agency; programme
Food and Agriculture Organization | | FAO; Food and Agriculture Organisation; UN Food and Agriculture Organization | agency; food agency
International Fund for Agricultural Development | | IFAD | fund; agency
International Atomic Energy Agency | | IAEA; I.A.E.A.; UN nuclear watchdog; U.N. nuclear watchdog; UN atomic agency; UN nuclear agency; U.N. nuclear agency; UN atomic watchdog | agency; watchdog; nuclear watchdog; nuclear agency
International Labour Organization | | ILO; International Labor Organization; International Labour Organisation | agency
International Organization for Migration | | IOM; International Organisation for Migration; UN migration agency; U.N. migration agency | agency; migration agency
International Civil Aviation Organization | | ICAO; International Civil Aviation Organisation | agency
International Maritime Organization | | IMO?; International Maritime Organisation | agency
International Telecommunication Union | | ITU | agency; union
Universal Postal Union | | UPU | agency; union
World Intellectual Property Organization | | WIPO | agency
World Meteorological Organization | | WMO; World Meteorological Organisation | agency
World Tourism Organization | | UNWTO; UN Tourism | agency
International Court of Justice | | ICJ; World Court; UN's top court; U.N.'s top court | court; tribunal
International Criminal Court | | ICC | court; tribunal
Permanent Court of Arbitration | | PCA? | court; tribunal
International Tribunal for the Law of the Sea | | ITLOS | tribunal; court
International Criminal Tribunal for the former Yugoslavia | | ICTY; Yugoslav tribunal; Yugoslav war crimes tribunal; UN war crimes tribunal; Hague tribunal | tribunal; court
International Criminal Tribunal for Rwanda | | ICTR | tribunal; court
Special Tribunal for Lebanon | | STL? | tribunal; court
Special Court for Sierra Leone | | | court; tribunal
Extraordinary Chambers in the Courts of Cambodia | | ECCC; Khmer Rouge tribunal | tribunal; court
International Monetary Fund | | IMF; I.M.F. | fund; lender; global lender
World Bank | | World Bank Group; International Bank for Reconstruction and Development; IBRD | bank; lender; development lender
International Finance Corporation | | IFC? | lender
World Trade Organization | | WTO; W.T.O.; World Trade Organisation; General Agreement on Tariffs and Trade | trade body; organization
Bank for International Settlements | | BIS? | bank
Financial Stability Board | | FSB? | board; watchdog
Financial Action Task Force | | FATF | watchdog; task force
Organisation for Economic Co-operation and Development | | OECD; O.E.C.D.; Organization for Economic Cooperation and Development | organization; think tank
International Energy Agency | | IEA; I.E.A. | agency; energy watchdog
International Renewable Energy Agency | | IRENA | agency
Organisation for the Prohibition of Chemical Weapons | | OPCW; Organization for the Prohibition of Chemical Weapons | watchdog; chemical weapons watchdog
Comprehensive Nuclear-Test-Ban Treaty Organization | | CTBTO | organization
Organization for Security and Co-operation in Europe | | OSCE; O.S.C.E.; Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; Conference on Security and Cooperation in Europe; CSCE | organization; security body; watchdog
North Atlantic Treaty Organization | | NATO; N.A.T.O.; Nato; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic alliance; Western alliance; Atlantic Alliance | alliance; military alliance; defence alliance; defense alliance; bloc; pact
North Atlantic Council | | | council
Supreme Headquarters Allied Powers Europe | | SHAPE? | headquarters
European Union | | EU; E.U.; European Community; European Communities; European Economic Community; EEC; Brussels?; EU-27; EU27; the Twenty-Seven | bloc; union; trading bloc; 27-nation bloc; 27-member bloc; trade bloc
European Commission | | EU Commission; EU executive; Commission of the European Communities; Berlaymont; the Commission? | commission; executive; EU executive; executive arm
European Parliament | | EU Parliament; Europarliament; EU parliament; EP? | parliament; assembly; MEPs
European Council | | EU Council? | council; summit
Council of the European Union | | Council of Ministers?; EU Council | council
European Central Bank | | ECB; E.C.B. | bank; central bank
Court of Justice of the European Union | | European Court of Justice; ECJ; CJEU; EU's top court; General Court | court; top court; judges
European Court of Human Rights | | ECHR?; ECtHR; Strasbourg court | court; Strasbourg court
European Court of Auditors | | | court; auditors
European External Action Service | | EEAS | service; diplomatic service
European Investment Bank | | EIB | bank
European Bank for Reconstruction and Development | | EBRD | bank; lender
European Stability Mechanism | | ESM? | fund
European Medicines Agency | | EMA? | agency; regulator
European Aviation Safety Agency | | EASA; European Union Aviation Safety Agency | agency; regulator
European Defence Agency | | EDA? | agency
European Space Agency | | ESA? | agency
European Food Safety Authority | | EFSA | agency
European Centre for Disease Prevention and Control | | ECDC | agency
European Environment Agency | | EEA? | agency
European Banking Authority | | EBA? | authority; regulator
European Public Prosecutor's Office | | EPPO | office
European Anti-Fraud Office | | OLAF | office
Frontex | | European Border and Coast Guard Agency | agency; border agency
Europol | | European Police Office; EU police agency | agency; police agency
Eurojust | | | agency
Eurostat | | | agency; statistics office
Eurogroup | | | group; ministers
Euratom | | European Atomic Energy Community |
EUFOR | | EU force | force; mission
EULEX | | EU rule of law mission in Kosovo | mission
Council of Europe | | CoE? | council; rights body; human rights watchdog
Parliamentary Assembly of the Council of Europe | | PACE? | assembly
Venice Commission | | European Commission for Democracy through Law | commission
European Free Trade Association | | EFTA | bloc; group
Benelux Union | | | union
Nordic Council | | | council
Arctic Council | | | council
Western European Union | | WEU | organization
Visegrád Group | | Visegrad Group; Visegrad Four; V4? | group; bloc
African Union | | AU; A.U.; Organization of African Unity; OAU; Organisation of African Unity | bloc; union; continental body; pan-African body
African Union Commission | | AU Commission | commission
African Union Peace and Security Council | | AU Peace and Security Council; Peace and Security Council | council
African Development Bank | | AfDB | bank; lender
Africa Centres for Disease Control and Prevention | | Africa CDC | agency
African Court on Human and Peoples' Rights | | | court
Economic Community of West African States | | ECOWAS; Ecowas | bloc; regional bloc; community
Economic Community of Central African States | | ECCAS | bloc
East African Community | | EAC? | bloc; community
Southern African Development Community | | SADC | bloc; regional bloc; community
Intergovernmental Authority on Development | | IGAD | bloc; regional bloc
Common Market for Eastern and Southern Africa | | COMESA | bloc
Alliance of Sahel States | | AES?; Confederation of Sahel States | alliance; confederation
G5 Sahel | | | force; group
West African Economic and Monetary Union | | UEMOA; WAEMU | union
Arab League | | League of Arab States; Arab League Council | league; bloc; pan-Arab body
Arab Monetary Fund | | | fund
Gulf Cooperation Council | | GCC; Gulf Co-operation Council; Cooperation Council for the Arab States of the Gulf | council; bloc; Gulf bloc
Organisation of Islamic Cooperation | | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference | organization; bloc
Islamic Development Bank | | IsDB | bank
Arab Maghreb Union | | | union
Organization of the Petroleum Exporting Countries | | OPEC; Opec; O.P.E.C.; Organisation of the Petroleum Exporting Countries | cartel; oil cartel; group; producer group
OPEC+ | | Opec+; OPEC Plus; OPEC-plus | alliance; group; producers
Organization of Arab Petroleum Exporting Countries | | OAPEC | group
Gas Exporting Countries Forum | | GECF | forum
Association of Southeast Asian Nations | | ASEAN; Asean; Association of South East Asian Nations | bloc; regional bloc; grouping; association
ASEAN Regional Forum | | | forum
Asia-Pacific Economic Cooperation | | APEC; Apec | forum; group
South Asian Association for Regional Cooperation | | SAARC | group; bloc
Shanghai Cooperation Organisation | | SCO; Shanghai Cooperation Organization; Shanghai Five | bloc; organization; security bloc
Asian Development Bank | | ADB? | bank; lender
Asian Infrastructure Investment Bank | | AIIB | bank; lender
New Development Bank | | BRICS bank | bank
Pacific Islands Forum | | | forum
Economic Cooperation Organization | | | organization
Organization of Turkic States | | Turkic Council | organization
Commonwealth of Nations | | the Commonwealth?; British Commonwealth | group
Commonwealth of Independent States | | CIS? | bloc; commonwealth
Collective Security Treaty Organization | | CSTO; Collective Security Treaty Organisation | alliance; bloc
Eurasian Economic Union | | EAEU; EEU; Eurasian Union | bloc; union
Eurasian Economic Commission | | | commission
GUAM Organization for Democracy and Economic Development | | |
Black Sea Economic Cooperation | | BSEC | organization
Danube Commission | | | commission
Organisation internationale de la Francophonie | | La Francophonie; Francophonie; International Organisation of La Francophonie | organization
Community of Portuguese Language Countries | | CPLP | community
Organization of American States | | OAS; O.A.S.; Organisation of American States | organization; regional body; bloc
Inter-American Commission on Human Rights | | IACHR | commission
Inter-American Court of Human Rights | | | court
Inter-American Development Bank | | IDB? | bank; lender
Mercosur | | Mercosul; Southern Common Market | bloc; trade bloc
Andean Community | | | bloc
Union of South American Nations | | UNASUR; Unasur | bloc
Community of Latin American and Caribbean States | | CELAC; Celac | bloc
Caribbean Community | | CARICOM; Caricom | bloc; community
Bolivarian Alliance for the Americas | | ALBA?; Bolivarian Alternative for the Americas | bloc; alliance
Pacific Alliance | | | bloc
Central American Integration System | | SICA? | bloc
Non-Aligned Movement | | NAM? | movement; bloc
International Seabed Authority | | | authority
International Whaling Commission | | IWC | commission
International Organization for Standardization | | ISO? | organization
Interpol | | INTERPOL; International Criminal Police Organization | agency; police organization; police body
Egmont Group | | | group
World Customs Organization | | WCO | organization
Nuclear Suppliers Group | | NSG? | group
Missile Technology Control Regime | | MTCR |
International Telecommunications Satellite Organization | | Intelsat |
World Economic Forum | CH | WEF; Davos forum | forum
Munich Security Conference | DE | MSC? | conference
Bilderberg Group | | Bilderberg; Bilderberg Meeting | group
Trilateral Commission | | | commission
League of Nations | | | league
Warsaw Pact | | Warsaw Treaty Organization | alliance; pact; bloc
Comecon | | Council for Mutual Economic Assistance | bloc
Southeast Asia Treaty Organization | | SEATO | alliance
Central Treaty Organization | | CENTO; Baghdad Pact | alliance
Paris Club | | | group; creditors
London Club | | | creditors
International Committee of the Red Cross | CH | ICRC; I.C.R.C. | committee; agency; aid agency; organization
International Federation of Red Cross and Red Crescent Societies | CH | IFRC | federation
Red Cross | | International Red Cross; Red Cross and Red Crescent | aid agency; agency; organization
Red Crescent | | | aid agency
Office of the Quartet | | Office of the Quartet Representative | office
Peacebuilding Commission | | UN Peacebuilding Commission | commission
International Commission on Missing Persons | | ICMP? | commission
Kosovo Specialist Chambers | | Kosovo Specialist Chambers and Specialist Prosecutor's Office | court
African Export-Import Bank | | Afreximbank | bank
Caribbean Development Bank | | | bank
Development Bank of Latin America | | CAF? | bank
Black Sea Trade and Development Bank | | | bank
Global Fund | | Global Fund to Fight AIDS, Tuberculosis and Malaria | fund
Gavi | | Gavi, the Vaccine Alliance; GAVI Alliance; Vaccine Alliance | alliance
Green Climate Fund | | | fund
Global Environment Facility | | |
International Union for Conservation of Nature | CH | IUCN | union
World Anti-Doping Agency | | WADA; Wada | agency
= grouping
Group of Seven | | G7; G-7; G 7 | group; bloc; club; leaders
Group of Eight | | G8; G-8; G 8 | group; club; leaders
Group of Twenty | | G20; G-20; G 20; Group of 20 | group; bloc; leaders
Group of 77 | | G77; G-77; Group of 77 and China | group; bloc
Group of Ten | | G10; G-10 | group
D-8 | | Developing-8 | group
BRICS | | Brics; BRICS nations; BRICs; BRICS group; BRICS+ | group; bloc; grouping
P5+1 | | P5 + 1; E3+3; E3/EU+3; five plus one; P5+1 nations; P5+1 countries; P5-plus-one; P5 plus 1; Iran Six | powers; six powers; world powers; six nations; group; sextet
Permanent Five | | P5; permanent five; five permanent members; five permanent members of the UN Security Council; permanent members of the Security Council | permanent members; powers
E3 | | EU3; EU-3; European three; E-3 | powers; European powers; three
Quartet on the Middle East | | Middle East Quartet; Middle East quartet; Quartet?; Mideast Quartet; Diplomatic Quartet | quartet; mediators
Quadrilateral Security Dialogue | | Quad?; Quad group | group; grouping; partners
AUKUS | | Aukus | pact; alliance; partnership
Five Eyes | | Five Eyes alliance; FVEY | alliance; partners
Normandy Format | | Normandy Four; Normandy format; Normandy group | group
Minsk Group | | OSCE Minsk Group | group; mediators
Trilateral Contact Group | | Trilateral Contact Group on Ukraine | group
Contact Group | | Contact Group on the former Yugoslavia | group
Ukraine Defense Contact Group | | Ramstein group; Ramstein format; Ukraine Defence Contact Group; Ramstein Group | group; allies
Coalition of the willing | | coalition of the willing; Coalition of the Willing | coalition; allies
Weimar Triangle | | | group; three
Bucharest Nine | | B9; Bucharest 9 | group
Joint Expeditionary Force | | JEF | force; group
Three Seas Initiative | | | initiative
European Political Community | | | group
Troika | | troika?; European troika | lenders; creditors; troika
Lima Group | | | group
Friends of Syria | | Friends of Syria Group; Friends of the Syrian People | group
Astana Process | | Astana format; Astana trio; Astana guarantors | guarantors
Six-Party Talks | | six-party talks; six-nation talks | talks; parties
Axis of Resistance | | axis of resistance; resistance axis | axis; alliance
Axis of evil | | axis of evil | axis
Axis powers | | Axis Powers; Axis? | axis; powers
Allied Powers | | Allies?; Allied powers | allies
Triple Entente | | Entente; Entente Cordiale | alliance
Central Powers | | | powers
Grand Coalition | DE | GroKo | coalition
Global Coalition to Defeat ISIS | | US-led coalition; U.S.-led coalition; international coalition; anti-ISIS coalition; anti-Islamic State coalition; Combined Joint Task Force – Operation Inherent Resolve; Global Coalition against Daesh | coalition
Saudi-led coalition | | Saudi-led military coalition; Arab coalition; Saudi-led coalition in Yemen; Arab Coalition | coalition
Operation Prosperity Guardian | | | coalition; mission
Operation Aspides | | | coalition; mission
Syrian National Coalition | SY | Syrian Opposition Coalition; National Coalition for Syrian Revolutionary and Opposition Forces | coalition; opposition
Northern Alliance | AF | United Islamic Front | alliance
March 14 Alliance | LB | March 14 coalition; March 14 | alliance; coalition
March 8 Alliance | LB | March 8 coalition; March 8 | alliance; coalition
United Iraqi Alliance | IQ | | alliance; bloc
Coordination Framework | IQ | Shiite Coordination Framework | framework; bloc; alliance
National Democratic Alliance | IN | NDA? | alliance; coalition
United Progressive Alliance | IN | UPA? | alliance; coalition
Indian National Developmental Inclusive Alliance | IN | INDIA bloc; INDIA alliance | alliance; bloc
Barisan Nasional | MY | National Front? | coalition
Pakatan Harapan | MY | Alliance of Hope | coalition
Perikatan Nasional | MY | | coalition
Forces of Freedom and Change | SD | Freedom and Change; FFC? | coalition; alliance
National Unity Government | MM | NUG | shadow government; government
Three Brotherhood Alliance | MM | Brotherhood Alliance | alliance
Congo River Alliance | CD | Alliance Fleuve Congo; AFC? | alliance
New Popular Front | FR | Nouveau Front Populaire; NFP? | alliance; coalition; bloc
Ensemble | FR | Ensemble? | alliance; coalition
Frente Amplio | UY | Broad Front | coalition
Unitary Platform | VE | Democratic Unitary Platform; Democratic Unity Roundtable | coalition; opposition
European People's Party | | EPP? | group; bloc
Progressive Alliance of Socialists and Democrats | | Socialists and Democrats; S&D | group; bloc
Patriots for Europe | | | group
European Conservatives and Reformists | | ECR? | group
Renew Europe | | | group
`;
