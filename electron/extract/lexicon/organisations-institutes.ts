/** Rights and aid groups, think tanks, universities, churches, unions and sports bodies. */

/* name | country | other names; `?` marks one that also means something else | what it is called for short */
export const INSTITUTE_ORGANISATIONS = `
= ngo
Human Rights in China | US | | rights group
National Organization for Women | US | | group
NARAL Pro-Choice America | US | NARAL | group
National Council of Churches | US | | council
Amnesty International | GB | Amnesty? | rights group; human rights group; group
Human Rights Watch | US | HRW | rights group; group; watchdog
Médecins Sans Frontières | CH | Doctors Without Borders; Medecins Sans Frontieres; MSF | aid group; charity; medical charity
Oxfam | GB | Oxfam International | charity; aid group
Save the Children | GB | | charity; aid group
CARE International | CH | CARE? | aid group
World Vision | US | World Vision International | aid group; charity
Mercy Corps | US | | aid group
International Rescue Committee | US | IRC? | aid group; committee
Catholic Relief Services | US | | aid group
Norwegian Refugee Council | NO | NRC? | aid group; council
Danish Refugee Council | DK | | aid group
Action Against Hunger | FR | Action contre la Faim | aid group; charity
Islamic Relief | GB | Islamic Relief Worldwide | charity; aid group
Christian Aid | GB | | charity
ActionAid | ZA | | charity
Médecins du Monde | FR | Doctors of the World | charity
Caritas | VA | Caritas Internationalis | charity
World Central Kitchen | US | | charity; aid group
Gaza Humanitarian Foundation | US | GHF? | foundation; aid group
Handicap International | FR | Humanity & Inclusion | charity
HALO Trust | GB | Halo Trust | demining charity
Open Arms | ES | Proactiva Open Arms | charity
Sea-Watch | DE | Sea Watch | charity
SOS Méditerranée | FR | SOS Mediterranee | charity
B'Tselem | IL | Btselem | rights group; group
Yesh Din | IL | | rights group
Addameer | PS | | rights group
Al-Haq | PS | | rights group
Palestinian Centre for Human Rights | PS | Palestinian Center for Human Rights | rights group
Palestine Red Crescent Society | PS | Palestinian Red Crescent; PRCS | medics; rescue service
Syrian Observatory for Human Rights | GB | SOHR; Syrian Observatory? | monitoring group; monitor; war monitor; observatory
Syrian Arab Red Crescent | SY | | aid group
Iranian Red Crescent | IR | | aid group
Afghan Red Crescent | AF | | aid group
British Red Cross | GB | | charity
American Red Cross | US | | charity
Turkish Red Crescent | TR | Kızılay; Kizilay | charity
Airwars | GB | | monitoring group; monitor
Armed Conflict Location and Event Data | US | ACLED; Armed Conflict Location & Event Data Project; Armed Conflict Location and Event Data Project | monitoring group; project
Iraq Body Count | GB | | group
Committee to Protect Journalists | US | CPJ | press freedom group; committee; watchdog
Reporters Without Borders | FR | RSF?; Reporters sans frontières | press freedom group; watchdog
International Federation of Journalists | BE | IFJ | federation
PEN International | GB | PEN America | group
Freedom House | US | | watchdog; group
Article 19 | GB | ARTICLE 19 | group
Index on Censorship | GB | | group
Transparency International | DE | | watchdog; anti-corruption group; group
Global Witness | GB | | campaign group; group
Greenpeace | NL | Greenpeace International | group; environmental group; campaigners
Friends of the Earth | NL | | group; campaigners
WWF | CH | World Wildlife Fund; World Wide Fund for Nature; Worldwide Fund for Nature | group; conservation group
World Resources Institute | US | | group
Environmental Defense Fund | US | | group
Natural Resources Defense Council | US | NRDC | group
Earthjustice | US | | group
Sea Shepherd | US | Sea Shepherd Conservation Society | group
PETA | US | Peta; People for the Ethical Treatment of Animals | group
RSPCA | GB | Royal Society for the Prevention of Cruelty to Animals | charity
International Federation for Human Rights | FR | FIDH | rights group; federation
Human Rights First | US | | rights group
Physicians for Human Rights | US | | rights group
Center for Constitutional Rights | US | | rights group
Electronic Frontier Foundation | US | EFF? | group
Access Now | | | group
Citizen Lab | CA | | researchers; group
Reprieve | GB | Reprieve? | group
Liberty | GB | Liberty? | group
Iran Human Rights | NO | Iran Human Rights? | rights group
HRANA | US | Human Rights Activists News Agency; Human Rights Activists in Iran | rights group
Hengaw | NO | Hengaw Organization for Human Rights | rights group
Boroumand Center | US | | group
Assistance Association for Political Prisoners | MM | AAPP | monitoring group; group
Free Burma Rangers | MM | | aid group
Karen Human Rights Group | MM | | group
Fortify Rights | TH | | rights group
Viasna | BY | Viasna Human Rights Centre | rights group
Moscow Helsinki Group | RU | Helsinki Group | rights group
OVD-Info | RU | | rights group; monitoring group
Golos | RU | | election monitor; monitor
Center for Civil Liberties | UA | Centre for Civil Liberties | rights group
Come Back Alive | UA | | foundation
Bill & Melinda Gates Foundation | US | Gates Foundation; Bill and Melinda Gates Foundation | foundation; charity
Open Society Foundations | US | Open Society Foundation; Open Society Institute; Soros Foundation | foundation
Ford Foundation | US | | foundation
Rockefeller Foundation | US | | foundation
Clinton Foundation | US | | foundation
Carter Center | US | | center; group
Wellcome Trust | GB | Wellcome? | charity; trust
Aga Khan Foundation | CH | Aga Khan Development Network | foundation
Red Cross Society of China | CN | | society
Rotary International | US | Rotary? | group
Boy Scouts of America | US | | group
Alcoholics Anonymous | US | | group
Salvation Army | GB | The Salvation Army | charity
YMCA | | | charity
Samaritans | GB | Samaritans? | charity
Shelter | GB | Shelter? | charity
NSPCC | GB | | charity
Refugee Council | GB | | charity
International Campaign to Abolish Nuclear Weapons | CH | ICAN? | campaign; group
International Campaign to Ban Landmines | | | campaign
Federation of American Scientists | US | | group
Union of Concerned Scientists | US | | group
Bulletin of the Atomic Scientists | US | | group; scientists
Arms Control Association | US | | group
= think-tank
Brookings Institution | US | Brookings; The Brookings Institution | think tank; institution
RAND Corporation | US | RAND; Rand Corporation; Rand Corp. | think tank
Center for Strategic and International Studies | US | CSIS; Centre for Strategic and International Studies | think tank; center
Carnegie Endowment for International Peace | US | Carnegie Endowment | think tank
Council on Foreign Relations | US | CFR? | think tank; council
Woodrow Wilson International Center for Scholars | US | Woodrow Wilson Center; Wilson Center; Woodrow Wilson International Centre | think tank; center
Heritage Foundation | US | The Heritage Foundation | think tank; foundation
American Enterprise Institute | US | AEI? | think tank; institute
Cato Institute | US | | think tank; institute
Hoover Institution | US | | think tank
Hudson Institute | US | | think tank
Atlantic Council | US | The Atlantic Council | think tank; council
Center for American Progress | US | | think tank; center
Center for a New American Security | US | CNAS | think tank
New America | US | New America Foundation; New America? | think tank; foundation
Institute for the Study of War | US | ISW | think tank; institute
Washington Institute for Near East Policy | US | Washington Institute | think tank; institute
Middle East Institute | US | | think tank; institute
United States Institute of Peace | US | U.S. Institute of Peace; US Institute of Peace; USIP | institute
Stimson Center | US | | think tank
Foundation for Defense of Democracies | US | FDD? | think tank
Peterson Institute for International Economics | US | Peterson Institute | think tank; institute
Pew Research Center | US | Pew?; Pew Research Centre | research center; pollster
Gallup | US | | pollster
Ipsos | FR | | pollster
YouGov | GB | | pollster
Levada Center | RU | Levada Centre; Levada | pollster
Kyiv International Institute of Sociology | UA | KIIS | pollster; institute
Institute for Science and International Security | US | | think tank; institute
James Martin Center for Nonproliferation Studies | US | | center
Nuclear Threat Initiative | US | | group
38 North | US | | website; monitoring group
National Bureau of Economic Research | US | NBER | bureau
Urban Institute | US | | think tank
Aspen Institute | US | | think tank
Asia Society | US | | think tank
Economic Policy Institute | US | | think tank
Quincy Institute | US | Quincy Institute for Responsible Statecraft | think tank
Jamestown Foundation | US | | think tank
German Marshall Fund | US | German Marshall Fund of the United States | think tank
National Democratic Institute | US | | institute
International Republican Institute | US | | institute
National Endowment for Democracy | US | NED? | endowment
International Crisis Group | BE | Crisis Group; ICG? | think tank; group; conflict prevention group
European Council on Foreign Relations | GB | ECFR | think tank
Bruegel | BE | | think tank
Centre for European Policy Studies | BE | CEPS | think tank
European Policy Centre | BE | | think tank
Chatham House | GB | Royal Institute of International Affairs | think tank
International Institute for Strategic Studies | GB | IISS | think tank; institute
Royal United Services Institute | GB | RUSI; Rusi | think tank; institute
Institute for Fiscal Studies | GB | IFS? | think tank
Institute for Government | GB | | think tank
Resolution Foundation | GB | | think tank
Adam Smith Institute | GB | | think tank
Centre for Economic Policy Research | GB | | think tank
Overseas Development Institute | GB | ODI? | think tank
Capital Economics | GB | | consultancy
Oxford Economics | GB | | consultancy
Economist Intelligence Unit | GB | EIU? | research group
Eurasia Group | US | | consultancy
Stratfor | US | | consultancy; intelligence firm
Control Risks | GB | | consultancy
Verisk Maplecroft | GB | | consultancy
German Council on Foreign Relations | DE | DGAP | think tank; council
German Institute for International and Security Affairs | DE | SWP?; Stiftung Wissenschaft und Politik | think tank; institute
Konrad Adenauer Foundation | DE | Konrad-Adenauer-Stiftung; Konrad Adenauer Stiftung | foundation
Friedrich Ebert Foundation | DE | Friedrich-Ebert-Stiftung; Friedrich Ebert Stiftung | foundation
Heinrich Böll Foundation | DE | Heinrich Boell Foundation | foundation
Ifo Institute | DE | Ifo | institute
Kiel Institute for the World Economy | DE | Kiel Institute | institute
DIW | DE | DIW Berlin; German Institute for Economic Research | institute
ZEW | DE | | institute
French Institute of International Relations | FR | IFRI; Ifri | think tank; institute
Institut Montaigne | FR | | think tank
Clingendael Institute | NL | Clingendael | think tank; institute
Stockholm International Peace Research Institute | SE | SIPRI; Sipri | institute; think tank
Peace Research Institute Oslo | NO | PRIO; International Peace Research Institute | institute
Norwegian Institute of International Affairs | NO | NUPI | institute
Danish Institute for International Studies | DK | DIIS | institute
Finnish Institute of International Affairs | FI | | institute
Polish Institute of International Affairs | PL | PISM | institute
Centre for Eastern Studies | PL | OSW | think tank
Istituto Affari Internazionali | IT | | institute
Elcano Royal Institute | ES | Real Instituto Elcano | institute
Hellenic Foundation for European and Foreign Policy | GR | ELIAMEP | foundation
Russian International Affairs Council | RU | | council
Valdai Club | RU | Valdai Discussion Club | club
Institute for National Security Studies | IL | INSS | think tank; institute
Begin-Sadat Center for Strategic Studies | IL | Begin-Sadat Center; BESA Center | think tank
Israel Democracy Institute | IL | | think tank; institute
Mitvim | IL | | think tank
Al-Ahram Center for Political and Strategic Studies | EG | | center
Emirates Policy Center | AE | | think tank
Gulf Research Center | SA | | think tank
King Faisal Center for Research and Islamic Studies | SA | | center
Doha Institute | QA | Arab Center for Research and Policy Studies | institute
Observer Research Foundation | IN | | think tank
Centre for Policy Research | IN | | think tank
Institute for Defence Studies and Analyses | IN | Manohar Parrikar Institute for Defence Studies and Analyses | think tank
Afghanistan Analysts Network | AF | | group
Pakistan Institute for Peace Studies | PK | | institute
Lowy Institute | AU | | think tank; institute
Australian Strategic Policy Institute | AU | ASPI? | think tank; institute
ISEAS – Yusof Ishak Institute | SG | ISEAS; ISEAS-Yusof Ishak Institute | institute
S. Rajaratnam School of International Studies | SG | RSIS? | school
Asan Institute for Policy Studies | KR | Asan Institute | institute
Sejong Institute | KR | | institute
Korea Institute for National Unification | KR | | institute
Japan Institute of International Affairs | JP | | institute
China Institutes of Contemporary International Relations | CN | CICIR | institute
Chinese Academy of Social Sciences | CN | | academy
Institute for Security Studies | ZA | ISS? | think tank; institute
South African Institute of International Affairs | ZA | | institute
Rift Valley Institute | | | institute
Fundação Getulio Vargas | BR | Getulio Vargas Foundation | foundation; think tank
Inter-American Dialogue | US | | think tank
Washington Office on Latin America | US | WOLA | group; think tank
InSight Crime | CO | Insight Crime | group
= university
Harvard University | US | Harvard | school
Yale University | US | Yale | school
Princeton University | US | Princeton? | school
Columbia University | US | | school
Stanford University | US | Stanford | school
Massachusetts Institute of Technology | US | MIT | institute; school
University of California | US | |
University of California, Berkeley | US | UC Berkeley |
University of California, Los Angeles | US | UCLA |
University of Chicago | US | |
University of Pennsylvania | US | UPenn |
Cornell University | US | Cornell |
Brown University | US | | school
Duke University | US | | school
Johns Hopkins University | US | Johns Hopkins |
Georgetown University | US | | school
George Washington University | US | |
American University | US | American University? |
Tufts University | US | |
New York University | US | NYU |
Northwestern University | US | |
University of Michigan | US | |
University of Texas | US | |
University of Virginia | US | |
University of North Carolina | US | |
University of Wisconsin | US | |
University of Washington | US | |
University of Southern California | US | USC |
University of Notre Dame | US | |
Carnegie Mellon University | US | Carnegie Mellon |
California Institute of Technology | US | Caltech | institute
Texas A&M University | US | Texas A&M |
Ohio State University | US | |
Pennsylvania State University | US | Penn State |
Michigan State University | US | |
Virginia Tech | US | |
Kent State University | US | |
Boston University | US | |
Rutgers University | US | Rutgers |
Emory University | US | |
Rice University | US | |
Vanderbilt University | US | |
Naval War College | US | U.S. Naval War College |
National Defense University | US | | 
University of Oxford | GB | Oxford University |
University of Cambridge | GB | Cambridge University |
London School of Economics | GB | LSE?; London School of Economics and Political Science | school
Imperial College London | GB | Imperial College | college
King's College London | GB | King's College | college
University College London | GB | UCL | college
SOAS | GB | School of Oriental and African Studies | school
University of Edinburgh | GB | Edinburgh University |
University of Manchester | GB | Manchester University |
University of Birmingham | GB | Birmingham University |
University of Bristol | GB | |
University of Warwick | GB | Warwick University |
University of St Andrews | GB | |
University of Glasgow | GB | |
London School of Hygiene & Tropical Medicine | GB | London School of Hygiene and Tropical Medicine | school
University of Exeter | GB | |
University of Leeds | GB | |
University of Nottingham | GB | |
Trinity College Dublin | IE | | college
University College Dublin | IE | |
Sciences Po | FR | |
Sorbonne | FR | University of Paris; Paris-Sorbonne | 
École nationale d'administration | FR | ENA? | school
École Polytechnique | FR | Ecole Polytechnique | school
INSEAD | FR | | school
Pasteur Institute | FR | Institut Pasteur | institute
Humboldt University | DE | Humboldt University of Berlin |
Free University of Berlin | DE | |
Heidelberg University | DE | University of Heidelberg |
Ludwig Maximilian University | DE | University of Munich |
Max Planck Institute | DE | Max Planck Society | institute
University of Vienna | AT | |
ETH Zurich | CH | Swiss Federal Institute of Technology |
University of Zurich | CH | |
University of Geneva | CH | |
Graduate Institute Geneva | CH | Graduate Institute of International and Development Studies | institute
CERN | CH | Cern; European Organization for Nuclear Research | laboratory
Leiden University | NL | |
University of Amsterdam | NL | |
KU Leuven | BE | Catholic University of Leuven |
College of Europe | BE | |
University of Bologna | IT | |
Bocconi University | IT | Bocconi |
Sapienza University | IT | Sapienza University of Rome |
European University Institute | IT | | institute
University of Copenhagen | DK | |
University of Oslo | NO | |
Uppsala University | SE | |
Karolinska Institute | SE | Karolinska Institutet; Karolinska | institute
University of Helsinki | FI | |
Jagiellonian University | PL | |
Charles University | CZ | |
Central European University | AT | CEU? |
Moscow State University | RU | |
MGIMO | RU | Moscow State Institute of International Relations | institute
Higher School of Economics | RU | | school
Kyiv Mohyla Academy | UA | National University of Kyiv-Mohyla Academy |
Taras Shevchenko National University | UA | Kyiv University |
Kyiv School of Economics | UA | | school
Hebrew University | IL | Hebrew University of Jerusalem |
Tel Aviv University | IL | |
Bar-Ilan University | IL | |
Ben-Gurion University | IL | Ben-Gurion University of the Negev |
University of Haifa | IL | Haifa University |
Technion | IL | |
Reichman University | IL | Interdisciplinary Center Herzliya |
Weizmann Institute | IL | Weizmann Institute of Science | institute
Birzeit University | PS | |
An-Najah University | PS | An-Najah National University |
Islamic University of Gaza | PS | |
American University of Beirut | LB | AUB? |
Lebanese American University | LB | |
American University in Cairo | EG | AUC? |
Cairo University | EG | |
Al-Azhar University | EG | al-Azhar University |
Boğaziçi University | TR | Bogazici University |
Ankara University | TR | |
Tehran University | IR | University of Tehran |
Sharif University of Technology | IR | Sharif University |
Baghdad University | IQ | University of Baghdad |
Kabul University | AF | |
Quaid-i-Azam University | PK | |
Jawaharlal Nehru University | IN | JNU |
Delhi University | IN | University of Delhi |
Jamia Millia Islamia | IN | |
Aligarh Muslim University | IN | |
Indian Institute of Technology | IN | IIT? | institute
Dhaka University | BD | University of Dhaka |
Peking University | CN | |
Tsinghua University | CN | |
Fudan University | CN | |
Renmin University | CN | Renmin University of China |
Wuhan Institute of Virology | CN | | institute; lab
University of Hong Kong | HK | Hong Kong University |
Chinese University of Hong Kong | HK | |
Hong Kong Polytechnic University | HK | |
National Taiwan University | TW | |
Academia Sinica | TW | |
University of Tokyo | JP | Tokyo University |
Kyoto University | JP | |
Waseda University | JP | |
Keio University | JP | |
Seoul National University | KR | |
Yonsei University | KR | |
Korea University | KR | |
University of North Korean Studies | KR | |
Kim Il Sung University | KP | |
National University of Singapore | SG | |
Nanyang Technological University | SG | |
Chulalongkorn University | TH | |
Thammasat University | TH | |
University of Malaya | MY | |
University of the Philippines | PH | |
University of Indonesia | ID | |
Australian National University | AU | |
University of Sydney | AU | |
University of Melbourne | AU | |
Monash University | AU | |
University of Auckland | NZ | |
Massey University | NZ | |
University of Toronto | CA | |
McGill University | CA | McGill |
University of British Columbia | CA | |
National Autonomous University of Mexico | MX | UNAM? |
University of São Paulo | BR | |
University of Buenos Aires | AR | |
University of Chile | CL | |
University of Cape Town | ZA | |
University of the Witwatersrand | ZA | Wits University |
Stellenbosch University | ZA | |
Makerere University | UG | |
University of Nairobi | KE | |
Garissa University College | KE | Garissa University |
Addis Ababa University | ET | |
University of Khartoum | SD | Khartoum University |
University of Lagos | NG | |
University of Ibadan | NG | |
Royal Society | GB | |
National Academy of Sciences | US | |
American Association for the Advancement of Science | US | |
American Medical Association | US | |
Mayo Clinic | US | | clinic
Walter Reed National Military Medical Center | US | Walter Reed | hospital
Great Ormond Street Hospital | GB | | hospital
Hadassah Medical Center | IL | | hospital
Charité | DE | Charité hospital | hospital
= church
Catholic Church | VA | Roman Catholic Church; the Church? | church
Holy See | VA | Roman Curia; Vatican?; the Vatican? | Vatican; curia
Society of Jesus | VA | Jesuits |
Opus Dei | VA | |
Church of England | GB | | church
Church of Scotland | GB | | church
Anglican Communion | GB | Anglican Church | church; communion
Episcopal Church | US | | church
Southern Baptist Convention | US | | convention; church
Church of Jesus Christ of Latter-day Saints | US | Mormon Church; LDS Church | church
Church of Scientology | US | Scientology | church
Westboro Baptist Church | US | | church
Unification Church | KR | Moonies; Family Federation for World Peace and Unification | church
Shincheonji Church of Jesus | KR | Shincheonji | church; sect
World Council of Churches | CH | | council
Russian Orthodox Church | RU | Moscow Patriarchate | church
Orthodox Church of Ukraine | UA | Ukrainian Orthodox Church? | church
Ukrainian Orthodox Church – Moscow Patriarchate | UA | Ukrainian Orthodox Church?; Ukrainian Orthodox Church of the Moscow Patriarchate | church
Ukrainian Greek Catholic Church | UA | | church
Greek Orthodox Church | GR | Church of Greece | church
Serbian Orthodox Church | RS | | church
Georgian Orthodox Church | GE | | church
Armenian Apostolic Church | AM | | church
Coptic Orthodox Church | EG | Coptic Church | church
Ethiopian Orthodox Tewahedo Church | ET | Ethiopian Orthodox Church | church
Ecumenical Patriarchate | TR | Ecumenical Patriarchate of Constantinople | patriarchate
Maronite Church | LB | | church
Al-Azhar | EG | al-Azhar | institution
Muslim Council of Britain | GB | | council
Association of Muslim Scholars | IQ | Muslim Scholars Association | association; clerics
Darul Uloom Deoband | IN | | seminary
Nahdlatul Ulama | ID | NU? | organization
Muhammadiyah | ID | | organization
Tablighi Jamaat | | | movement
Supreme Shiite Islamic Council | LB | | council
Diyanet | TR | Directorate of Religious Affairs | directorate
Chief Rabbinate of Israel | IL | Chief Rabbinate | rabbinate
Chabad-Lubavitch | US | Chabad | movement
Central Council of Jews in Germany | DE | | council
= union
AFL-CIO | US | American Federation of Labor | union; federation
United Auto Workers | US | UAW; U.A.W. | union
Teamsters | US | International Brotherhood of Teamsters | union
Service Employees International Union | US | SEIU | union
American Federation of Teachers | US | | union
National Education Association | US | NEA? | union
Writers Guild of America | US | WGA; Writers Guild | union; guild
SAG-AFTRA | US | Screen Actors Guild | union
International Longshoremen's Association | US | | union
United Steelworkers | US | | union
Trades Union Congress | GB | TUC? | congress; unions
Unite the Union | GB | Unite? | union
Unison | GB | UNISON | union
RMT | GB | National Union of Rail, Maritime and Transport Workers; RMT union | union
Aslef | GB | ASLEF | union
Royal College of Nursing | GB | RCN? | union
British Medical Association | GB | BMA | union; association
National Union of Mineworkers | GB | NUM? | union
Confederation of British Industry | GB | CBI? | lobby group; business group
CGT | FR | General Confederation of Labour; CGT union | union
CFDT | FR | CFDT union | union
Force Ouvrière | FR | Force Ouvriere | union
Medef | FR | MEDEF | business lobby; employers
IG Metall | DE | | union
Verdi | DE | Verdi?; ver.di | union
German Trade Union Confederation | DE | DGB? | unions
CGIL | IT | | union
Histadrut | IL | | union; labour federation
COSATU | ZA | Cosatu; Congress of South African Trade Unions | unions; federation
NUMSA | ZA | Numsa; National Union of Metalworkers of South Africa | union
Nigeria Labour Congress | NG | | union; congress
Tunisian General Labour Union | TN | UGTT | union
Central Única dos Trabalhadores | BR | CUT? | union
Korean Confederation of Trade Unions | KR | KCTU | union; unions
International Trade Union Confederation | BE | ITUC | confederation
International Transport Workers' Federation | GB | | federation
Chamber of Commerce of the United States | US | U.S. Chamber of Commerce; US Chamber of Commerce | chamber; business lobby
Federation of German Industries | DE | BDI? | industry group
Keidanren | JP | | business lobby
International Air Transport Association | CA | IATA | association; industry body
International Chamber of Commerce | FR | | chamber
Business Roundtable | US | | group
= sport
International Olympic Committee | CH | IOC | committee
International Paralympic Committee | DE | IPC? | committee
FIFA | CH | Fifa; Fédération Internationale de Football Association; world football's governing body | governing body
UEFA | CH | Uefa; Union of European Football Associations | governing body
Court of Arbitration for Sport | CH | CAS? | court
World Athletics | MC | IAAF; International Association of Athletics Federations | governing body
FIA | FR | Fédération Internationale de l'Automobile | governing body
World Rugby | IE | | governing body
International Cricket Council | AE | ICC? | governing body
Board of Control for Cricket in India | IN | BCCI? | board
England and Wales Cricket Board | GB | ECB? | board
Pakistan Cricket Board | PK | PCB? | board
Football Association | GB | the FA?; FA?; English Football Association | governing body
Premier League | GB | English Premier League | league
Confederation of African Football | EG | CAF? | governing body
CONMEBOL | PY | Conmebol | governing body
CONCACAF | US | Concacaf | governing body
Asian Football Confederation | MY | AFC? | governing body
Major League Baseball | US | MLB | league
National Basketball Association | US | NBA | league
National Football League | US | NFL | league
National Hockey League | US | NHL | league
Major League Soccer | US | MLS | league
NCAA | US | National Collegiate Athletic Association | association
United States Olympic & Paralympic Committee | US | United States Olympic Committee; U.S. Olympic Committee; USOC | committee
US Anti-Doping Agency | US | USADA; U.S. Anti-Doping Agency | agency
Russian Anti-Doping Agency | RU | RUSADA; Rusada | agency
PGA Tour | US | | tour
LIV Golf | | | tour
ATP | GB | Association of Tennis Professionals; ATP Tour | tour
Women's Tennis Association | US | WTA | tour
Formula One | GB | Formula 1; F1? | 
NASCAR | US | Nascar |
World Wrestling Entertainment | US | WWE |
Ultimate Fighting Championship | US | UFC |
Indian Premier League | IN | IPL? | league
La Liga | ES | LaLiga | league
Serie A | IT | | league
Bundesliga | DE | | league
Ligue 1 | FR | | league
Manchester United | GB | Man United; Man Utd | club; team
Manchester City | GB | Man City | club; team
Liverpool F.C. | GB | Liverpool FC | club; team
Chelsea F.C. | GB | Chelsea FC; Chelsea? | club; team
Arsenal | GB | Arsenal? | club; team
Tottenham Hotspur | GB | Spurs? | club; team
Real Madrid | ES | | club; team
FC Barcelona | ES | Barca?; Barça | club; team
Atlético Madrid | ES | Atletico Madrid | club; team
Bayern Munich | DE | FC Bayern | club; team
Borussia Dortmund | DE | | club; team
Paris Saint-Germain | FR | PSG? | club; team
Juventus | IT | | club; team
AC Milan | IT | | club; team
Inter Milan | IT | Internazionale | club; team
Ajax | NL | Ajax?; Ajax Amsterdam | club; team
Celtic | GB | Celtic? | club; team
Rangers | GB | Rangers? | club; team
Galatasaray | TR | | club; team
Fenerbahçe | TR | Fenerbahce | club; team
Shakhtar Donetsk | UA | | club; team
Dynamo Kyiv | UA | | club; team
Boca Juniors | AR | | club; team
River Plate | AR | River Plate? | club; team
Flamengo | BR | | club; team
New York Yankees | US | Yankees | team
New York Mets | US | | team
Boston Red Sox | US | Red Sox | team
Los Angeles Dodgers | US | Dodgers | team
Chicago Cubs | US | | team
Los Angeles Lakers | US | Lakers | team
Boston Celtics | US | | team
Golden State Warriors | US | | team
Chicago Bulls | US | | team
Dallas Cowboys | US | | team
New England Patriots | US | | team
Kansas City Chiefs | US | | team
Philadelphia Eagles | US | | team
Green Bay Packers | US | | team
Washington Commanders | US | Washington Redskins | team
San Francisco 49ers | US | 49ers | team
Toronto Raptors | CA | | team
Montreal Canadiens | CA | | team
All Blacks | NZ | | team
Springboks | ZA | | team
Wallabies | AU | | team
`;
