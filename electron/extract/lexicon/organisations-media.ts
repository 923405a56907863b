/** News agencies, newspapers, broadcasters and other media: sources more often than actors. */

/* name | country | other names; `?` marks one that also means something else | what it is called for short */
export const MEDIA_ORGANISATIONS = `
= news-agency
Reuters | GB | Reuters news agency; Reuters News Agency | agency; news agency
Associated Press | US | AP; A.P.; The AP; Associated Press news agency | agency; news agency
Agence France-Presse | FR | AFP; A.F.P.; Agence France Presse | agency; news agency
United Press International | US | UPI | agency; news agency
Bloomberg News | US | Bloomberg | agency; news agency
Dow Jones Newswires | US | Dow Jones Newswire | agency
Deutsche Presse-Agentur | DE | DPA; dpa | agency; news agency
EFE | ES | Efe; EFE news agency | agency; news agency
ANSA | IT | Ansa; ANSA news agency | agency; news agency
TASS | RU | Tass; ITAR-TASS; Itar-Tass; ITAR-Tass; Tass news agency; TASS news agency | agency; news agency
RIA Novosti | RU | RIA; Ria Novosti; RIA news agency; RIA Novosti news agency | agency; news agency
Interfax | RU | Interfax news agency | agency; news agency
Sputnik | RU | Sputnik?; Sputnik news agency | agency; news agency
Xinhua | CN | Xinhua News Agency; Xinhua news agency; New China News Agency | agency; news agency
Kyodo News | JP | Kyodo; Kyodo News Agency; Kyodo news agency | agency; news agency
Jiji Press | JP | Jiji | agency
Yonhap | KR | Yonhap News Agency; Yonhap news agency | agency; news agency
Korean Central News Agency | KP | KCNA | agency; state news agency
Press Trust of India | IN | PTI?; Press Trust of India news agency | agency; news agency
Asian News International | IN | ANI? | agency; news agency
Islamic Republic News Agency | IR | IRNA; Irna | agency; state news agency
Tasnim News Agency | IR | Tasnim; Tasnim news agency | agency; news agency
Fars News Agency | IR | Fars news agency; Fars News | agency; news agency
Mehr News Agency | IR | Mehr; Mehr news agency | agency; news agency
Iranian Students' News Agency | IR | ISNA; Iranian Students News Agency | agency
Syrian Arab News Agency | SY | SANA; Sana? | agency; state news agency
Anadolu Agency | TR | Anadolu; Anadolu Ajansi; Anatolia news agency; AA? | agency; news agency
Saudi Press Agency | SA | SPA? | agency; state news agency
Emirates News Agency | AE | WAM? | agency
Qatar News Agency | QA | QNA? | agency
Kuwait News Agency | KW | KUNA; Kuna | agency
Petra News Agency | JO | Petra? | agency
Middle East News Agency | EG | MENA? | agency; state news agency
WAFA | PS | Wafa; Palestinian News Agency | agency; news agency
Maan News Agency | PS | Ma'an News Agency; Ma'an | agency
Saba News Agency | YE | Saba; SABA | agency
National News Agency | LB | NNA? | agency; state news agency
Ukrinform | UA | | agency; news agency
Interfax-Ukraine | UA | | agency; news agency
UNIAN | UA | Unian | agency; news agency
BelTA | BY | Belta | agency; state news agency
Polish Press Agency | PL | PAP?; Polska Agencja Prasowa | agency
Czech News Agency | CZ | CTK; ČTK | agency
Austria Press Agency | AT | APA? | agency
Tanjug | RS | | agency; news agency
Antara | ID | Antara news agency | agency; news agency
Bernama | MY | | agency; news agency
Vietnam News Agency | VN | VNA? | agency
Central News Agency | TW | CNA? | agency
Philippine News Agency | PH | | agency
Agência Brasil | BR | | agency
Maghreb Arabe Presse | MA | MAP? | agency
Algérie Presse Service | DZ | Algeria Press Service | agency
News Agency of Nigeria | NG | | agency
PA Media | GB | Press Association; PA news agency | agency; news agency
Amaq | | Amaq News Agency; Amaq news agency | agency
IRIN | | The New Humanitarian | agency
Inter Press Service | | | agency
= newspaper
New York Times | US | The New York Times; NYT; N.Y. Times; the Times? |
Washington Post | US | The Washington Post; WaPo; the Post? |
Wall Street Journal | US | The Wall Street Journal; WSJ; the Journal? |
Los Angeles Times | US | LA Times; L.A. Times |
USA Today | US | |
Chicago Tribune | US | |
Boston Globe | US | The Boston Globe |
New York Post | US | |
New York Daily News | US | |
San Francisco Chronicle | US | |
Philadelphia Inquirer | US | The Philadelphia Inquirer |
Miami Herald | US | The Miami Herald |
Dallas Morning News | US | |
Houston Chronicle | US | |
Atlanta Journal-Constitution | US | |
Denver Post | US | The Denver Post |
Seattle Times | US | |
Baltimore Sun | US | |
Minneapolis Star Tribune | US | Star Tribune; Minnesota Star Tribune |
Detroit Free Press | US | |
Arizona Republic | US | The Arizona Republic |
Washington Times | US | The Washington Times |
Christian Science Monitor | US | The Christian Science Monitor |
Stars and Stripes | US | |
Financial Times | GB | The Financial Times; FT? |
The Guardian | GB | Guardian?; Guardian newspaper |
The Observer | GB | Observer? |
The Times | GB | The Times?; The Times of London; Times of London; London Times |
The Sunday Times | GB | Sunday Times |
The Daily Telegraph | GB | Daily Telegraph; The Telegraph; The Sunday Telegraph; Sunday Telegraph; Telegraph? |
The Independent | GB | Independent?; The Independent? |
Daily Mail | GB | The Daily Mail; MailOnline; Mail Online; Mail on Sunday |
Daily Mirror | GB | The Daily Mirror; The Mirror? |
The Sun | GB | The Sun?; Sun newspaper |
Evening Standard | GB | The Evening Standard; London Evening Standard |
Daily Express | GB | The Daily Express |
News of the World | GB | |
The Scotsman | GB | |
The Herald | GB | The Herald? |
Morning Star | GB | Morning Star? |
The Irish Times | IE | Irish Times |
Irish Independent | IE | |
Le Monde | FR | |
Le Figaro | FR | |
Libération | FR | Libération? |
Les Échos | FR | Les Echos |
Le Parisien | FR | |
L'Équipe | FR | |
Le Canard enchaîné | FR | Le Canard Enchaine |
Charlie Hebdo | FR | |
Frankfurter Allgemeine Zeitung | DE | FAZ; Frankfurter Allgemeine |
Süddeutsche Zeitung | DE | Sueddeutsche Zeitung; Suddeutsche Zeitung |
Bild | DE | Bild Zeitung; Bild newspaper; Bild am Sonntag |
Die Welt | DE | Welt am Sonntag |
Die Zeit | DE | |
Handelsblatt | DE | |
Die Tageszeitung | DE | taz |
Tagesspiegel | DE | Der Tagesspiegel |
Neue Zürcher Zeitung | CH | NZZ |
Tages-Anzeiger | CH | |
Der Standard | AT | |
Kronen Zeitung | AT | |
Corriere della Sera | IT | |
La Repubblica | IT | |
La Stampa | IT | |
Il Sole 24 Ore | IT | |
L'Osservatore Romano | VA | |
El País | ES | El Pais |
El Mundo | ES | |
La Vanguardia | ES | |
Público | PT | |
De Telegraaf | NL | |
NRC Handelsblad | NL | |
De Volkskrant | NL | |
De Standaard | BE | |
Le Soir | BE | |
Aftenposten | NO | |
Dagens Nyheter | SE | |
Svenska Dagbladet | SE | |
Aftonbladet | SE | |
Jyllands-Posten | DK | |
Politiken | DK | |
Berlingske | DK | |
Helsingin Sanomat | FI | |
Gazeta Wyborcza | PL | |
Rzeczpospolita | PL | |
Mladá fronta Dnes | CZ | |
Népszabadság | HU | |
Kathimerini | GR | |
Kommersant | RU | |
Novaya Gazeta | RU | |
Izvestia | RU | Izvestiya |
Pravda | RU | |
Rossiyskaya Gazeta | RU | |
Komsomolskaya Pravda | RU | |
Nezavisimaya Gazeta | RU | |
Vedomosti | RU | |
Moscow Times | RU | The Moscow Times |
Kyiv Post | UA | |
Kyiv Independent | UA | The Kyiv Independent |
Ukrainska Pravda | UA | Ukrayinska Pravda |
Haaretz | IL | Ha'aretz; Haaretz newspaper |
Jerusalem Post | IL | The Jerusalem Post |
Yedioth Ahronoth | IL | Yediot Ahronot; Yedioth Aharonoth; Yediot Aharonot |
Maariv | IL | Ma'ariv |
Israel Hayom | IL | |
Times of Israel | IL | The Times of Israel |
Al-Quds Al-Arabi | GB | al-Quds al-Arabi |
Asharq Al-Awsat | SA | Asharq al-Awsat; Al-Sharq al-Awsat |
Al-Hayat | SA | al-Hayat |
Arab News | SA | |
Okaz | SA | |
Al-Ahram | EG | al-Ahram |
Al-Masry Al-Youm | EG | al-Masry al-Youm |
The National | AE | The National? |
Gulf News | AE | |
Khaleej Times | AE | |
Daily Star | LB | The Daily Star |
An-Nahar | LB | An Nahar; al-Nahar |
Al-Akhbar | LB | al-Akhbar |
L'Orient-Le Jour | LB | L'Orient Today; L'Orient Le Jour |
Kayhan | IR | |
Tehran Times | IR | |
Hürriyet | TR | Hurriyet |
Cumhuriyet | TR | |
Zaman | TR | Today's Zaman |
Daily Sabah | TR | Sabah newspaper |
Milliyet | TR | |
Dawn | PK | Dawn? |
Express Tribune | PK | The Express Tribune |
Daily Times | PK | |
Times of India | IN | The Times of India |
The Hindu | IN | The Hindu? |
Hindustan Times | IN | |
Indian Express | IN | The Indian Express |
Economic Times | IN | The Economic Times |
Prothom Alo | BD | |
Kathmandu Post | NP | The Kathmandu Post |
People's Daily | CN | |
Global Times | CN | |
China Daily | CN | |
PLA Daily | CN | |
Caixin | CN | |
South China Morning Post | HK | SCMP |
Apple Daily | HK | |
Ming Pao | HK | |
Ta Kung Pao | HK | |
Liberty Times | TW | |
Taipei Times | TW | |
Yomiuri Shimbun | JP | Yomiuri |
Asahi Shimbun | JP | Asahi? |
Mainichi Shimbun | JP | Mainichi |
Nikkei | JP | Nihon Keizai Shimbun; Nikkei Asia |
Sankei Shimbun | JP | |
Japan Times | JP | The Japan Times |
Chosun Ilbo | KR | |
JoongAng Ilbo | KR | |
Dong-A Ilbo | KR | |
Hankyoreh | KR | |
Korea Herald | KR | The Korea Herald |
Rodong Sinmun | KP | |
Straits Times | SG | The Straits Times |
Bangkok Post | TH | |
Jakarta Post | ID | The Jakarta Post |
Kompas | ID | |
Philippine Daily Inquirer | PH | |
Rappler | PH | |
Phnom Penh Post | KH | |
Irrawaddy | MM | The Irrawaddy |
Sydney Morning Herald | AU | The Sydney Morning Herald |
The Australian | AU | The Australian? |
The Age | AU | The Age? |
Australian Financial Review | AU | |
New Zealand Herald | NZ | |
Globe and Mail | CA | The Globe and Mail |
Toronto Star | CA | |
National Post | CA | |
La Presse | CA | |
Le Devoir | CA | |
Folha de S.Paulo | BR | Folha de São Paulo; Folha |
O Globo | BR | |
O Estado de S. Paulo | BR | Estadão; O Estado de São Paulo |
Clarín | AR | Clarin |
La Nación | AR | La Nacion |
Página/12 | AR | |
El Mercurio | CL | |
El Tiempo | CO | |
El Comercio | PE | |
El Nacional | VE | |
El Universal | MX | |
Reforma | MX | Reforma? |
Milenio | MX | |
La Prensa | NI | |
El Faro | SV | |
Granma | CU | |
Mail & Guardian | ZA | Mail and Guardian |
Sunday Times of South Africa | ZA | |
Business Day | ZA | |
Daily Nation | KE | |
The Standard | KE | The Standard? |
Daily Monitor | UG | |
New Vision | UG | |
The EastAfrican | KE | East African newspaper |
Punch | NG | Punch? |
ThisDay | NG | |
Vanguard | NG | Vanguard? |
Premium Times | NG | |
Daily Trust | NG | |
Addis Standard | ET | |
Sudan Tribune | SD | |
The Namibian | NA | |
= broadcaster
BBC | GB | B.B.C.; British Broadcasting Corporation; BBC News; BBC World Service; BBC Radio; BBC Radio 4; BBC Monitoring; BBC Persian; BBC Arabic; the Beeb |
ITV | GB | ITV News |
Sky News | GB | Sky News? |
Channel 4 | GB | Channel 4 News |
Channel 5 | GB | |
GB News | GB | |
RTÉ | IE | RTE |
CNN | US | C.N.N.; Cable News Network; CNN International; CNN.com |
Fox News | US | Fox News Channel |
MSNBC | US | MS NOW |
NBC | US | NBC News |
ABC News | US | ABC? |
CBS | US | CBS News |
CNBC | US | |
PBS | US | PBS NewsHour; Public Broadcasting Service |
NPR | US | National Public Radio |
C-SPAN | US | |
HBO | US | |
ESPN | US | |
Univision | US | |
Telemundo | US | |
Newsmax | US | |
One America News Network | US | OAN? |
Voice of America | US | VOA |
Radio Free Europe/Radio Liberty | US | RFE/RL; Radio Free Europe; Radio Liberty |
Radio Free Asia | US | RFA? |
Alhurra | US | al-Hurra; Al-Hurra |
France 24 | FR | |
Radio France Internationale | FR | RFI? |
TF1 | FR | |
BFM TV | FR | BFMTV |
France Télévisions | FR | |
France 2 | FR | |
France 3 | FR | |
Canal+ | FR | Canal Plus |
Arte | FR | |
Euronews | FR | |
TV5Monde | FR | TV5 |
Deutsche Welle | DE | DW? |
ARD | DE | ARD television; Tagesschau |
ZDF | DE | |
RTL | DE | |
ORF | AT | |
SRF | CH | Swiss Radio and Television; Swissinfo |
RAI | IT | Rai; RAI television |
Mediaset | IT | |
La7 | IT | |
TVE | ES | RTVE; Televisión Española |
NOS | NL | |
RTBF | BE | |
VRT | BE | |
NRK | NO | |
SVT | SE | |
DR | DK | DR? |
Yle | FI | YLE |
TVN | PL | TVN24 |
TVP | PL | Telewizja Polska |
Polsat | PL | |
Czech Television | CZ | |
ERT | GR | |
RT | RU | Russia Today; RT?; RT television |
Channel One Russia | RU | Channel One?; Russian Channel One; Pervyi Kanal |
Rossiya 1 | RU | Rossiya-1; Rossiya 24; Rossia-24 |
NTV | RU | NTV? |
Dozhd | RU | TV Rain; Rain TV |
Ekho Moskvy | RU | Echo of Moscow; Echo Moskvy |
Suspilne | UA | |
Hromadske | UA | |
1+1 | UA | |
Belsat | PL | |
Rustavi 2 | GE | |
Al Jazeera | QA | Al-Jazeera; al-Jazeera; Aljazeera; Al Jazeera English; Al Jazeera television |
Al Arabiya | SA | Al-Arabiya; al-Arabiya; Al Arabiya television |
Al-Manar | LB | al-Manar; Al Manar; Al-Manar TV |
Al Mayadeen | LB | Al-Mayadeen; al-Mayadeen |
LBCI | LB | LBC? |
Al-Aqsa TV | PS | al-Aqsa TV; al-Aqsa television |
Al-Masirah | YE | Al Masirah; al-Masirah; Almasirah; Al-Masirah TV |
Al Iraqiya | IQ | al-Iraqiya television |
Rudaw | IQ | Rudaw Media Network |
Kurdistan 24 | IQ | |
Al-Alam | IR | al-Alam |
Press TV | IR | |
Islamic Republic of Iran Broadcasting | IR | IRIB; Iranian state television; Iranian state TV; Iran state TV |
Iran International | GB | |
Channel 12 | IL | Israel's Channel 12; Channel 12 News |
Channel 13 | IL | Israel's Channel 13 |
Channel 14 | IL | |
Kan | IL | Kan public broadcaster; Kan?; Israeli public broadcaster Kan |
Israel Radio | IL | Kol Israel |
Israeli Army Radio | IL | Army Radio; Galatz |
TRT | TR | TRT World; Turkish Radio and Television; TRT Haber |
CNN Türk | TR | CNN Turk |
Nile TV | EG | |
Tolo News | AF | TOLOnews; TOLO News; Tolo TV |
Geo News | PK | Geo TV; GEO News; Geo Television |
ARY News | PK | ARY? |
PTV | PK | Pakistan Television |
NDTV | IN | New Delhi Television |
CNN-News18 | IN | CNN-IBN |
Times Now | IN | |
Republic TV | IN | |
Doordarshan | IN | |
All India Radio | IN | |
CCTV | CN | China Central Television; CCTV? |
CGTN | CN | China Global Television Network |
China National Radio | CN | |
China Radio International | CN | |
Phoenix Television | HK | Phoenix TV |
RTHK | HK | Radio Television Hong Kong |
TVB | HK | |
TVBS | TW | |
NHK | JP | N.H.K. |
TBS | JP | TBS? |
Nippon TV | JP | |
TV Asahi | JP | |
Fuji TV | JP | Fuji Television |
KBS | KR | Korean Broadcasting System |
MBC | KR | MBC? |
SBS | KR | SBS? |
YTN | KR | |
Korean Central Television | KP | |
Channel NewsAsia | SG | CNA? |
Thai PBS | TH | |
ABS-CBN | PH | |
GMA Network | PH | |
Metro TV | ID | |
TVOne | ID | |
Australian Broadcasting Corporation | AU | ABC?; ABC Australia |
Nine Network | AU | Channel Nine |
Seven Network | AU | |
Radio New Zealand | NZ | RNZ |
TVNZ | NZ | |
Canadian Broadcasting Corporation | CA | CBC; CBC News; Radio-Canada |
CTV | CA | CTV News |
Rede Globo | BR | TV Globo; Globo; GloboNews |
Record TV | BR | |
Televisa | MX | |
TV Azteca | MX | |
Telesur | VE | teleSUR; TeleSUR |
Globovisión | VE | Globovision |
RCTV | VE | |
Caracol | CO | Caracol Radio; Caracol TV |
RCN | CO | RCN Radio |
Todo Noticias | AR | |
SABC | ZA | South African Broadcasting Corporation |
eNCA | ZA | |
Channels Television | NG | Channels TV |
Citizen TV | KE | |
Radio Okapi | CD | |
Radio France | FR | France Info; Franceinfo; France Inter |
Radio Dabanga | SD | |
Radio Mogadishu | SO | |
Radio Shabelle | SO | |
Radio Télévision Nationale Congolaise | CD | |
Radio Comores | KM | |
Vatican Radio | VA | Vatican News |
= magazine
Time | US | Time?; Time magazine; TIME; TIME magazine; Time Magazine |
Newsweek | US | |
The New Yorker | US | New Yorker; New Yorker magazine |
The Atlantic | US | The Atlantic?; Atlantic magazine |
Foreign Policy | US | Foreign Policy?; Foreign Policy magazine |
Foreign Affairs | US | Foreign Affairs?; Foreign Affairs magazine |
Forbes | US | Forbes magazine |
Fortune | US | Fortune?; Fortune magazine |
Vanity Fair | US | |
Rolling Stone | US | Rolling Stone magazine |
Wired | US | Wired?; Wired magazine |
National Geographic | US | |
The Nation | US | The Nation?; The Nation magazine |
National Review | US | |
The New Republic | US | New Republic |
Mother Jones | US | |
Playboy | US | Playboy magazine |
People magazine | US | |
Scientific American | US | |
The Economist | GB | Economist? |
The Spectator | GB | Spectator? |
New Statesman | GB | |
Private Eye | GB | |
Nature | GB | Nature?; Nature magazine; journal Nature |
Science | US | Science?; Science magazine; journal Science |
The Lancet | GB | Lancet? |
British Medical Journal | GB | BMJ |
New England Journal of Medicine | US | NEJM |
Jane's Defence Weekly | GB | Jane's |
Der Spiegel | DE | Spiegel; Spiegel magazine; Spiegel Online |
Stern | DE | Stern?; Stern magazine |
Focus | DE | Focus?; Focus magazine |
L'Express | FR | |
Le Point | FR | |
L'Obs | FR | Le Nouvel Observateur; Nouvel Observateur |
Paris Match | FR | |
Jeune Afrique | FR | |
Mediapart | FR | |
Politico | US | Politico Europe |
Axios | US | |
The Hill | US | The Hill? |
Roll Call | US | |
The Daily Beast | US | Daily Beast |
Vox.com | US | Vox? |
Slate | US | Slate?; Slate magazine |
Salon | US | Salon? |
HuffPost | US | Huffington Post; The Huffington Post |
BuzzFeed | US | BuzzFeed News |
Breitbart | US | Breitbart News |
The Intercept | US | The Intercept? |
ProPublica | US | |
Semafor | US | |
Business Insider | US | |
Vice News | US | Vice Media |
Drudge Report | US | |
Gawker | US | |
TMZ | US | |
Techcrunch | US | TechCrunch |
The Verge | US | The Verge? |
Bellingcat | NL | | group; investigators
Wikileaks | | WikiLeaks | website; group; organization
Wikipedia | | | website; encyclopedia
Wikinews | | | website
Meduza | LV | |
The Insider | RU | The Insider? |
Middle East Eye | GB | |
Al-Monitor | US | Al Monitor |
EUobserver | BE | |
Balkan Insight | | BIRN |
Caravan | IN | The Caravan |
The Wire | IN | The Wire? |
India Today | IN | |
The Diplomat | | The Diplomat? |
Nikkei Asian Review | JP | |
Veja | BR | |
Semana | CO | |
Proceso | MX | |
SITE Intelligence Group | US | SITE | group; monitoring group
International Consortium of Investigative Journalists | US | ICIJ | consortium; journalists
Organized Crime and Corruption Reporting Project | | OCCRP | group; journalists
`;
