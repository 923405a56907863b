/** Words with a capital that are no actors though they look like names: days, languages, wars, treaties, money, weapons. */
import { lazily } from './lines.ts';
import { readWordList, type SurfaceIndex } from './surface-index.ts';

export type AbstractSort =
  | 'weekday'
  | 'month'
  | 'language'
  | 'faith'
  | 'ideology'
  | 'period'
  | 'war'
  | 'document'
  | 'scheme'
  | 'event'
  | 'currency'
  | 'holiday'
  | 'award'
  | 'weapon'
  | 'vehicle'
  | 'technology'
  | 'work'
  | 'disease'
  | 'measure'
  | 'direction'
  | 'heading';

export interface AbstractNoun {
  readonly name: string;
  readonly sort: AbstractSort;
}

export interface AbstractHit {
  readonly noun: AbstractNoun;
  /** It may be an actor, too: "English" a people, "Patriot" a person, "March" a verb at the start of a sentence. */
  readonly ambiguous: boolean;
}

/* name | other forms; `?` marks one that is as often something else */
const LINES = `
= weekday
Monday | Mondays; Mon.
Tuesday | Tuesdays; Tue.; Tues.
Wednesday | Wednesdays; Wed.?
Thursday | Thursdays; Thu.; Thur.; Thurs.
Friday | Fridays; Fri.
Saturday | Saturdays; Sat.?
Sunday | Sundays; Sun.?
= month
January | Jan.?
February | Feb.
March | March?; Mar.?
April | April?; Apr.
May | May?
June | June?; Jun.?
July | Jul.
August | August?; Aug.
September | Sept.; Sep.
October | Oct.
November | Nov.
December | Dec.
= language
Afrikaans
Albanian language
Amharic
Arabic
Aramaic
Azerbaijani language
Bahasa Indonesia | Bahasa
Basque language | Euskara
Bengali language | Bangla
Braille
Cantonese
Castilian
Chinese language
Creole | Haitian Creole; Kreyòl; Creole?
Dari
English | English?; English language; British English; American English
Esperanto
Farsi | Farsi language
Flemish | Flemish?
French language
Gaelic | Scottish Gaelic; Irish Gaelic
German language | High German; Swiss German
Greek language
Guarani language
Hebrew | Hebrew language
Hindi
Hindustani
Igbo language
Irish language
Japanese language
Kannada
Khmer
Kinyarwanda
Kirundi
Korean language
Kurdish language | Kurmanji; Sorani
Latin | Latin?
Lingala
Malay language
Malayalam
Mandarin | Mandarin Chinese; Putonghua
Marathi
Mongolian language
Nepali language
Norse | Old Norse
Odia language
Oromo language | Afaan Oromo
Pashto | Pashtu
Persian language
Pidgin | Tok Pisin
Polish language
Portuguese language
Punjabi language
Quechua language
Romansh
Russian language
Sanskrit
Serbo-Croatian | Serbo-Croat
Sesotho
Shona language
Sinhala
Somali language
Spanish language
Swahili | Kiswahili
Tagalog
Tamil language
Tatar language
Telugu
Tetum
Thai language
Tibetan language
Tigrinya
Turkish language
Twi
Ukrainian language
Urdu
Uzbek language
Vietnamese language
Welsh language
Wolof
Xhosa language | isiXhosa
Yiddish
Yoruba language
Zulu language | isiZulu
= faith
Allah
Almighty
Atheism
Bible | Holy Bible; New Testament; Old Testament; Gospel; Gospels
Buddha
Buddhism
Calvinism
Catholicism | Roman Catholicism
Christ | Jesus Christ
Christendom
Christianity
Confucianism
Eucharist
Evangelicalism
God | Lord God; Gods?
Hadith
Heaven
Hell
Hinduism
Holy Spirit
Islam
Jehovah
Judaism
Kabbalah
Koran | Quran; Qur'an; Holy Koran; Holy Quran
Messiah
Methodism
Mormonism
Orthodoxy | Eastern Orthodoxy
Protestantism
Salafism
Satan
Satanism
Scripture | Scriptures
Sharia | Shariah; sharia law; Sharia law; Islamic law
Shiism | Shi'ism
Sikhism
Sufism
Sunnism
Sunnah
Talmud
Taoism | Daoism
Torah
Vedas
Wahhabism | Wahabism
Yoga
Zoroastrianism
= ideology
Anarchism
Anti-Semitism | antisemitism
Apartheid
Baathism | Ba'athism
Capitalism
Chavismo
Communism
Conservatism
Democracy
Euroscepticism | Euroskepticism
Fascism
Feminism
Gaullism
Islamism
Islamophobia
Jihad | Jihad?; Holy War
Jihadism
Juche
Kemalism
Kirchnerism
Leninism
Liberalism
Maoism
Marxism | Marxism-Leninism
McCarthyism
Nationalism
Nazism
Neoliberalism
Pan-Arabism
Peronism
Populism
Putinism
Racism
Reaganomics
Socialism
Stalinism
Thatcherism
Totalitarianism
Trotskyism
Trumpism
Zionism
= period
Age of Enlightenment | Enlightenment
Bronze Age
Byzantine era
Cold War | the Cold War; new Cold War
Cultural Revolution
Dark Ages
Great Depression | Depression?
Great Leap Forward
Great Recession
Ice Age
Industrial Revolution
Iron Age
Jim Crow
Middle Ages
New Deal
Perestroika
Glasnost
Prohibition | Prohibition?
Reconstruction | Reconstruction?
Reformation
Renaissance | Renaissance?
Restoration | Restoration?
Stone Age
The Troubles | Troubles?
Victorian era | Victorian age
Watergate scandal | Watergate affair
Belle Époque
Roaring Twenties
Holocaust | the Holocaust; Shoah
Nakba | the Nakba
Holodomor
Armenian Genocide | Armenian genocide
Rwandan genocide | Rwandan Genocide
Arab Spring | the Arab Spring
Prague Spring
Orange Revolution
Rose Revolution
Tulip Revolution
Velvet Revolution
Cedar Revolution
Saffron Revolution
Jasmine Revolution
Green Revolution
Revolution of Dignity | Maidan Revolution
October Revolution | Russian Revolution; Bolshevik Revolution
French Revolution
American Revolution | American Revolutionary War
Islamic Revolution | Iranian Revolution
Cuban Revolution
Bolivarian Revolution
Anschluss
Iron Curtain
Space Age
Space Race | space race
= war
World War I | First World War; World War One; Great War; WWI; WW1
World War II | Second World War; World War Two; WWII; WW2; Great Patriotic War
World War III | Third World War; World War Three
American Civil War | US Civil War; U.S. Civil War
Balkan Wars | Balkan wars; Yugoslav wars; Yugoslav Wars
Bosnian War | Bosnian war; Bosnia war
Chechen War | First Chechen War; Second Chechen War
Crimean War
Falklands War | Falklands war
Gaza War | Gaza war; Israel-Hamas war
Gulf War | First Gulf War; Persian Gulf War; Second Gulf War; 1991 Gulf War
Hundred Years' War
Iran-Iraq War | Iran–Iraq War
Iraq War | Iraq war
Kargil War
Korean War | Korean war
Kosovo War | Kosovo war
Lebanese Civil War | Lebanese civil war
Mexican-American War
Napoleonic Wars
Nigerian Civil War | Biafran War
October War | Yom Kippur War; Ramadan War
Opium War | Opium Wars
Peloponnesian War
Revolutionary War
Russo-Georgian War | Russo-Georgian war; August War
Russo-Japanese War
Russo-Ukrainian War | Ukraine war; Ukraine War; Russia-Ukraine war
Sino-Japanese War
Six-Day War | Six Day War; 1967 war
Soviet-Afghan War | Soviet–Afghan War
Spanish Civil War
Spanish-American War
Suez Crisis | Suez crisis
Syrian Civil War | Syrian civil war
Thirty Years' War
Tigray War | Tigray war
Vietnam War | Vietnam war
War of 1812
War on Terror | war on terror; War on Terrorism; Global War on Terror
War on Drugs | war on drugs
Winter War
Battle of Britain
Battle of Stalingrad
Battle of Waterloo
Bay of Pigs invasion
Berlin Airlift
Blitz | the Blitz
Blitzkrieg
Cuban Missile Crisis | Cuban missile crisis; Cuban missile crisis of 1962
D-Day
First Intifada | Second Intifada; Intifada; Al-Aqsa Intifada; al-Aqsa Intifada; intifada
Operation Cast Lead
Operation Desert Storm | Desert Storm; Operation Desert Shield
Operation Enduring Freedom
Operation Inherent Resolve
Operation Iraqi Freedom
Operation Protective Edge
Operation Rising Lion
Operation Midnight Hammer
Operation True Promise
Operation Olive Branch
Operation Euphrates Shield
Operation Peace Spring
Operation Sindoor
Operation Iron Swords | Swords of Iron
Al-Aqsa Flood | Operation Al-Aqsa Flood
Rolling Thunder | Operation Rolling Thunder
Tet Offensive
Bloody Sunday
Black Hawk Down
September 11 attacks | 9/11; September 11; Sept. 11; Sept. 11 attacks; 9/11 attacks; September 11th
October 7 attack | October 7; Oct. 7; October 7 attacks; October 7th; Oct. 7 attack
July 7 bombings | 7/7
Boston Marathon bombing | Boston Marathon bombings
Lockerbie bombing
Oklahoma City bombing
Srebrenica massacre
My Lai massacre
Dirty War
= document
Abraham Accords
Affordable Care Act | Obamacare
Algiers Agreement | Algiers Accord
Amsterdam Treaty | Treaty of Amsterdam
Anti-Ballistic Missile Treaty | ABM Treaty
Arms Trade Treaty
Articles of Confederation
Balfour Declaration
Basel III | Basel Accords
Basic Law
Bill of Rights
Biological Weapons Convention
Brexit deal | Withdrawal Agreement
Bretton Woods agreement | Bretton Woods
Budapest Memorandum
Camp David Accords | Camp David accords; Camp David agreement
Chemical Weapons Convention
Civil Rights Act
Clean Air Act
Comprehensive Nuclear-Test-Ban Treaty | Comprehensive Test Ban Treaty; CTBT
Comprehensive Peace Agreement
Constitution | US Constitution; U.S. Constitution; Constitution?
Convention on the Rights of the Child
Convention on Certain Conventional Weapons
Cotonou Agreement
Dayton Agreement | Dayton Accords; Dayton Peace Agreement; Dayton accords; Dayton peace accords
Declaration of Independence
Dodd-Frank | Dodd-Frank Act
Doha Agreement | Doha agreement; Doha deal
Dublin Regulation
Equal Rights Amendment
Espionage Act
European Convention on Human Rights
Fifth Amendment
First Amendment
Second Amendment
Fourth Amendment
14th Amendment
25th Amendment
Foreign Agents Registration Act
Freedom of Information Act
GDPR | General Data Protection Regulation
Geneva Conventions | Geneva Convention; Fourth Geneva Convention; Geneva Accord; Geneva accords; Geneva Protocol
Genocide Convention
Good Friday Agreement | Belfast Agreement; Good Friday agreement; Good Friday Accord
Hague Convention | Hague Conventions
Helsinki Accords | Helsinki Final Act
Inflation Reduction Act
Insurrection Act
Intermediate-Range Nuclear Forces Treaty | INF Treaty; INF treaty
Jackson-Vanik amendment
Joint Comprehensive Plan of Action | JCPOA; Iran nuclear deal; Iran deal; Iran nuclear agreement
Joint Declaration | Sino-British Joint Declaration
Kigali Amendment
Kyoto Protocol | Kyoto protocol; Kyoto treaty
Lend-Lease | Lend-Lease Act
Lisbon Treaty | Treaty of Lisbon
Lomé Convention
Maastricht Treaty | Treaty of Maastricht
Magna Carta
Magnitsky Act | Global Magnitsky Act
Mine Ban Treaty | Ottawa Treaty
Minsk agreements | Minsk accords; Minsk agreement; Minsk Protocol; Minsk II; Minsk 2; Minsk Accords
Miranda rights
Molotov-Ribbentrop Pact
Montreal Protocol
Montreux Convention
Munich Agreement
NATO-Russia Founding Act
North American Free Trade Agreement | NAFTA; Nafta
North Atlantic Treaty | Washington Treaty; Article 5; Article Five; Article 4
Northern Ireland Protocol | Windsor Framework
Nuclear Non-Proliferation Treaty | NPT; Non-Proliferation Treaty; Nuclear Nonproliferation Treaty; Nuclear Nonproliferation Treaty (NPT)
New START | New START treaty; START treaty; START; START I; Strategic Arms Reduction Treaty; New Start
SALT | SALT I; SALT II
Official Secrets Act
Open Skies Treaty | Treaty on Open Skies; Open Skies
Oslo Accords | Oslo accords; Oslo peace accords; Oslo Agreement; Oslo agreements
Outer Space Treaty
Paris Agreement | Paris climate agreement; Paris climate accord; Paris accord; Paris climate deal; Paris Climate Agreement
Paris Peace Accords
Patriot Act | USA Patriot Act; USA PATRIOT Act
Posse Comitatus Act
Pretoria Agreement
Regional Comprehensive Economic Partnership | RCEP
Road Map for Peace | Roadmap for Peace; Middle East road map; road map
Roe v. Wade
Rome Statute
Safe Harbor
Sarbanes-Oxley
Saudi Vision 2030 | Vision 2030
Schengen Agreement | Schengen Area; Schengen area; Schengen zone; Schengen
Single European Act
Stability and Growth Pact
Sunningdale Agreement
Sykes-Picot Agreement | Sykes-Picot
Taif Agreement | Taif Accord
Taiwan Relations Act
Trans-Pacific Partnership | TPP; CPTPP; Comprehensive and Progressive Agreement for Trans-Pacific Partnership
Transatlantic Trade and Investment Partnership | TTIP
Treaty of Rome
Treaty of Versailles | Versailles Treaty
Treaty of Westphalia | Peace of Westphalia
Treaty of Waitangi
Treaty on the Prohibition of Nuclear Weapons
UN Charter | U.N. Charter; United Nations Charter; Charter of the United Nations; Chapter VII
United Nations Convention on the Law of the Sea | UNCLOS; Law of the Sea
United States-Mexico-Canada Agreement | USMCA
Universal Declaration of Human Rights
UN Security Council Resolution 1701
Resolution 1701
Resolution 1441
Resolution 242
Resolution 1973
Resolution 2231
UN Resolution 1441
Vienna Convention
Voting Rights Act
War Powers Act | War Powers Resolution
Wassenaar Arrangement
= scheme
American Dream
Arab Peace Initiative
Artemis program
Artemis programme
Apollo program
Apollo programme
Belt and Road Initiative | Belt and Road; One Belt, One Road; Silk Road; New Silk Road
Black Sea Grain Initiative | Black Sea grain deal; grain deal
Brexit | Brexit?
Common Agricultural Policy
European Green Deal
Green New Deal
Green Deal
Erasmus | Erasmus programme; Erasmus?
Food for Peace
Global Gateway
Grexit
Horizon 2020 | Horizon Europe
Lebensborn
Made in China 2025
Marshall Plan
Medicaid
Medicare
Monroe Doctrine
Truman Doctrine
Brezhnev Doctrine
Bush Doctrine
Oil-for-Food Programme | oil-for-food program; Oil-for-Food
Millennium Development Goals
Sustainable Development Goals
NextGenerationEU
One China policy | One China; one-China policy; One-China policy; one China principle; One China principle
One Country, Two Systems
Operation Warp Speed
Partnership for Peace
Plan Colombia
Project 2025
Social Security
Star Wars program | Strategic Defense Initiative
Sunshine Policy
Two-state solution | two-state solution
Windrush scheme
Zero-Covid | zero-COVID; zero-Covid policy
= event
Asian Games
Boston Marathon
Burning Man
Cannes Film Festival
Champions League
UEFA Champions League
Europa League
Commonwealth Games
Copa América | Copa America
COP26
COP27
COP28
COP29
COP30
COP15
COP21
Cricket World Cup
Davis Cup
Election Day
Eurovision | Eurovision Song Contest
FA Cup
Glastonbury Festival
Golden Globes
Grand National
Grand Slam
Hajj
Umrah
Inauguration Day
Kentucky Derby
London Marathon
Masters | Masters Tournament; Masters?
Miss Universe
Miss World
Olympics | Olympic Games; Winter Olympics; Summer Olympics; Olympic; Paralympics; London Olympics; Beijing Olympics; Tokyo Olympics; Paris Olympics
Oscars | Oscars?
Pan American Games
Rugby World Cup
Ryder Cup
Six Nations
Super Bowl
Super Tuesday
State of the Union | State of the Union address
Tour de France
US Open
French Open
Australian Open
Wimbledon Championships
Women's World Cup
World Cup | FIFA World Cup
World Series
Euro 2024
Euro 2020
Euro 2016
European Championship
Zapad | Zapad military exercise; Zapad exercise
Steadfast Defender
Ulchi Freedom Shield | Freedom Shield; Ulchi Freedom Guardian
RIMPAC | Rim of the Pacific
Cobra Gold
Defender Europe
Nuremberg Trials | Nuremberg trials
Yalta Conference
Potsdam Conference
Tehran Conference
Annapolis Conference | Annapolis conference
Bandung Conference
Congress of Vienna
Bonn Conference | Bonn Agreement
Earth Summit
Big Bang
Hurricane Katrina
Hurricane Sandy
Hurricane Maria
Hurricane Harvey
Hurricane Irma
Hurricane Ian
Hurricane Helene
Hurricane Milton
Typhoon Haiyan
Cyclone Nargis
Cyclone Idai
El Niño
La Niña
Great Fire of London
Gulf Stream
Iran hostage crisis
Iran-Contra affair | Iran-Contra
Panama Papers
Pandora Papers
Paradise Papers
Pentagon Papers
Partygate
Russiagate
Qatargate
Black Monday
Black Wednesday
Black Friday
Cyber Monday
Black Saturday
= currency
Afghani | Afghani?
Baht
Bitcoin | bitcoin
Bolívar | bolivar
Cent
Dinar
Dirham
Dollar | US dollar; U.S. dollar; Australian dollar; Canadian dollar
Dong | Dong?
Drachma
Dogecoin
Ether | Ethereum
Euro | Euros; Euro?
Franc | CFA franc; Swiss franc
Forint
Hryvnia | hryvnias; hryvnya
Kip
Koruna
Krona
Krone
Kwacha
Lari
Lek
Leu
Lev
Lira | Turkish lira
Manat
Naira
Peso
Pound | sterling; pound sterling; British pound; Sterling?
Rand | Rand?
Real | Brazilian real; Real?
Renminbi
Rial | Iranian rial
Ringgit
Riyal
Rouble | Ruble; Russian rouble; Russian ruble
Rupee
Rupiah
Shekel | Shekels
Shilling
Som
Stablecoin | Tether
Taka
Tenge
Won | South Korean won; Won?
Yen | Japanese yen
Yuan | Chinese yuan; Yuan?
Zloty | złoty
SDR | Special Drawing Rights
= holiday
All Saints' Day
Anzac Day
April Fools' Day
Armistice Day
Ash Wednesday
Ashura
Australia Day
Bastille Day
Boxing Day
Canada Day
Carnival | Carnival?; Mardi Gras
Chinese New Year | Lunar New Year; Spring Festival
Christmas | Christmas Day; Christmas Eve; Xmas; Orthodox Christmas
Cinco de Mayo
Columbus Day
Day of the Dead
Diwali | Deepavali
Earth Day
Easter | Easter Sunday; Easter Monday; Easter Saturday
Eid | Eid al-Fitr; Eid al-Adha; Eid ul-Fitr; Eid el-Fitr
Father's Day
Flag Day
Good Friday
Guy Fawkes Night | Bonfire Night
Halloween
Hanukkah | Chanukah
Holi
Holy Week
Holocaust Remembrance Day
Independence Day
Indigenous Peoples' Day
International Women's Day
Juneteenth
Labor Day | Labour Day
Lent | Lent?
Martin Luther King Day | Martin Luther King Jr. Day; MLK Day
May Day
Maundy Thursday
Memorial Day
Mother's Day
National Day
Nativity
New Year | New Year's Day; New Year's Eve; New Year's
Nowruz | Norouz; Newroz; Nauruz
Orthodox Easter
Palm Sunday
Passover | Pesach
Pentecost
Presidents' Day
Purim
Quds Day | Jerusalem Day
Ramadan | Ramadan?; Ramazan
Remembrance Day | Remembrance Sunday
Rosh Hashanah
Sabbath | Shabbat
Shavuot
Songkran
St. Patrick's Day | Saint Patrick's Day
Sukkot
Tet
Thanksgiving | Thanksgiving Day
Tisha B'Av
Valentine's Day
Veterans Day
Victory Day
Vesak
Yom Kippur
= award
Academy Award | Oscar?; Academy Awards
BAFTA | Bafta; BAFTA Award
Ballon d'Or
Booker Prize | Man Booker Prize
Bronze Star
Congressional Gold Medal
Cross of Valour
Emmy | Emmy Award; Emmy Awards; Emmys
Fields Medal
George Cross
Golden Globe | Golden Globe Award
Golden Lion
Grammy | Grammy Award; Grammy Awards; Grammys
Hero of Russia
Hero of Ukraine
Hero of the Soviet Union
Legion of Honour | Légion d'honneur; Legion of Honor; Legion d'Honneur
Medal of Honor
MTV Video Music Award
National Book Award
Nobel Prize | Nobel Peace Prize; Nobel; Nobel Memorial Prize; Nobel prize; Nobel peace prize
Order of the British Empire
OBE
MBE
CBE
Order of Lenin
Order of Merit
Palme d'Or
Presidential Medal of Freedom | Medal of Freedom
Prix Goncourt
Pulitzer Prize | Pulitzer
Purple Heart
Right Livelihood Award
Sakharov Prize
Tony Award | Tony Awards
Turing Award
Turner Prize
Victoria Cross
= weapon
AK-47 | Kalashnikov; AK47; AK-74; Kalashnikov rifle
AR-15
Abrams | M1 Abrams; Abrams tank; M1A1 Abrams
Agent Orange
Apache helicopter | AH-64 Apache; AH-64
Arrow 3 | Arrow missile defence; Arrow 2
ATACMS | Atacms; Army Tactical Missile System
B-2 bomber
B-2
B-1
B-52
B-52 bomber
B-1B
B-21
B-2 Spirit
Bayraktar TB2 | TB2; Bayraktar drone
Black Hawk | Blackhawk; Black Hawk helicopter; UH-60
Bradley | Bradley fighting vehicle; Bradley Fighting Vehicle; Bradley?
BrahMos
Buk | Buk missile; Buk missile system
Challenger 2 | Challenger tank
Chinook | Chinook helicopter; CH-47
David's Sling
DF-21
Dongfeng
DF-41
DF-26
DF-17
Eurofighter | Eurofighter Typhoon; Typhoon fighter
Exocet
F-15 | F15; F-15E; F-15 Eagle
F-16 | F16; F-16s; F-16 Fighting Falcon
F-18 | F/A-18; F/A-18 Hornet
F-22 | F-22 Raptor
F-35 | F35; F-35s; F-35 Lightning II; Joint Strike Fighter
Fateh-110
Gepard
Grad | Grad rocket; Grad rockets; Grad missile
Gripen | JAS 39 Gripen; Saab Gripen
Hellfire | Hellfire missile
HIMARS | Himars; High Mobility Artillery Rocket System
Howitzer | M777; M777 howitzer
Humvee | Humvees
Hwasong
Hwasong-15
Hwasong-17
Hwasong-18
Hwasong-14
Nodong
Taepodong
Taepodong-2
Unha-3
Musudan
ICBM | ICBMs
Iron Beam
Iron Dome
Iskander | Iskander-M; Iskander missile
Javelin | Javelin missile; Javelin anti-tank missile; Javelin?
Kaliber | Kalibr; Kalibr cruise missile
Katyusha | Katyusha rocket; Katyusha rockets
Kh-101
Kh-22
Kh-47
Kinzhal | Kinzhal missile
Lancet drone
Leopard 2 | Leopard tank; Leopard 2 tank; Leopard 1; Leopards?
M16 | M-16
Merkava
Mi-8
Mi-24
Mi-17
Mi-8 helicopter
MiG
MiG-29
MiG-31
MiG-21
MiG-23
MiG-25
Minuteman | Minuteman III
Mirage | Mirage 2000; Mirage?
Mistral | Mistral?
Molotov cocktail | Molotov cocktails; Molotov
NASAMS
NLAW
Novichok
Oreshnik
Patriot missile | Patriot missiles; Patriot battery; Patriot system; Patriot air defence system; Patriot air defense system; Patriot?; Patriots?; Patriot missile system
Polaris
Polonium | Polonium-210
Predator drone
Predator
Reaper drone
MQ-9 Reaper
MQ-9
Predator | Predator?
Qassam rocket | Qassam; Qassam rockets
Rafale | Rafale fighter
RPG | RPGs; RPG-7
S-300
S-400
S-300s
S-400s
SAM | SAMs; surface-to-air missile
Sarin | sarin
Sarmat
SCALP
Scud | Scuds; Scud missile
Shahab-3
Shahab
Sejjil
Ghadr
Shahed | Shahed-136; Shaheds; Shahed drone; Geran-2
Stinger | Stingers; Stinger missile
Storm Shadow
Stuxnet
Su-24
Su-25
Su-27
Su-30
Su-34
Su-35
Su-57
Switchblade
T-72
T-55
T-62
T-64
T-80
T-90
T-14
Taurus | Taurus missile; Taurus?
THAAD | Terminal High Altitude Area Defense; Thaad
Tochka-U
Tomahawk | Tomahawks; Tomahawk missile; Tomahawk cruise missile
Tor | Tor missile system; Tor-M1
TOW
Tornado | Tornado?
Trident | Trident missile; Trident nuclear
Tu-95
Tu-22
Tu-22M3
Tu-160
Tu-154
Uzi | Uzi?
V-22 Osprey | Osprey?
VX | VX nerve agent
WMD | weapons of mass destruction
Zyklon B
= vehicle
Airbus A320
A320
A330
A350
A380
Airbus A380
Airbus A330
Antonov An-225
An-124
An-26
An-12
Mriya
Apollo 11
Apollo 13
Apollo | Apollo?
Air Force One
Marine One
Air Force Two
Boeing 737
737
737 MAX
Boeing 737 MAX
Boeing 747
747
Boeing 757
Boeing 767
Boeing 777
Boeing 787
Dreamliner
Boeing 787 Dreamliner
C-130
C-130 Hercules
C-17
Hercules | Hercules?
Cessna
Challenger space shuttle
Space Shuttle
Columbia space shuttle
Challenger | Challenger?
Concorde
Crew Dragon
Dragon capsule
Starliner
Starship
Cybertruck
Curiosity rover
Exxon Valdez
Falcon 9
Falcon Heavy
Hubble
Hubble Space Telescope
James Webb Space Telescope
International Space Station
ISS
space station
Mir space station
Tiangong
Ilyushin
Il-76
Il-38
MH17
MH370
Flight MH17
Flight MH370
Malaysia Airlines Flight 17
Flight 370
Flight 17
MV Ruen
Ever Given
Orient Express
Queen Mary 2
RMS Titanic | Titanic
Soyuz
Progress spacecraft
Sputnik 1
Toyota Hilux
Land Cruiser
USS Cole
USS Carl Vinson
USS Gerald R. Ford
USS Abraham Lincoln
USS Dwight D. Eisenhower
USS Nimitz
USS Ronald Reagan
USS Theodore Roosevelt
USS Harry S. Truman
USS George Washington
Voyager | Voyager 1; Voyager?
= technology
AI | A.I.; artificial intelligence
Android | Android?
Blockchain
Bluetooth
Botnet
ChatGPT
GPT-4
GPT-3
Claude | Claude?
Gemini | Gemini?
Copilot | Copilot?
Grok | Grok?
LLM
CRISPR
DNA
RNA
mRNA
DVD
CD
CD-ROM
VHS
Blu-ray
Excel | Excel?
PowerPoint
Microsoft Office
Outlook | Outlook?
Word | Word?
Galileo satellite system
GLONASS
Beidou
Gmail
Hotmail
GPS | Global Positioning System
HTML
URL
HTTP
PDF
USB
SMS
MP3
iPhone
iPad
iPod
iOS
iCloud
MacBook
Apple Watch
Internet | the Internet; the Net?; World Wide Web; the Web; Web?; Web 2.0
IP
IP address
IT
ICT
Java programming language | JavaScript
Kindle
Linux
Mastodon
Bluesky
Threads | Threads?
PlayStation
Xbox
Nintendo Switch
Wii
Photoshop
SIM | SIM card
Skype
FaceTime
Viber
TV | T.V.; HDTV
VPN
Wi-Fi | WiFi; wifi
Windows | Windows?; Windows XP; Microsoft Windows
WannaCry
NotPetya
Petya
Log4Shell
Heartbleed
Pegasus spyware
Pegasus | Pegasus?
3G
4G
5G
6G
CCTV footage | CCTV camera; CCTV cameras; CCTV?
= work
Harry Potter
James Bond
Lord of the Rings
Marseillaise | The Marseillaise
Mein Kampf
Mona Lisa
Internationale
Star-Spangled Banner
Union Jack
Stars and Stripes | Stars and Stripes?
Star of David
Star Wars
Star Trek
Satanic Verses | The Satanic Verses
Da Vinci Code
Game of Thrones
Saturday Night Live
60 Minutes
Meet the Press
Face the Nation
Good Morning America
Today programme
Newsnight
Panorama | Panorama?
Question Time
Schindler's List
Sesame Street
Simpsons | The Simpsons
South Park
The Apprentice | The Apprentice?
The Prince | The Prince?
Time 100
Forbes 400
War and Peace
= disease
AIDS | Aids
Alzheimer's
Alzheimer's disease
Parkinson's
Parkinson's disease
Anthrax | anthrax
Black Death
BSE | mad cow disease; Mad Cow disease
Cholera
COVID-19 | Covid-19; Covid; COVID; Covid 19; coronavirus; Coronavirus; SARS-CoV-2; Omicron; Omicron variant; Delta variant; long Covid
Dengue
Diphtheria
E. coli | E.coli
Ebola | Ebola virus; Ebola virus disease
Gulf War syndrome
Havana syndrome
HIV | HIV/AIDS; H.I.V.
Influenza
Spanish flu
swine flu
bird flu
H1N1
H5N1
avian flu
H7N9
Legionnaires' disease
Listeria
Lyme disease
Malaria
Marburg | Marburg virus
Measles
MERS
Mpox | monkeypox
Nipah virus
Polio
PTSD | Post-Traumatic Stress Disorder
Salmonella
SARS | Severe Acute Respiratory Syndrome
Smallpox
Tuberculosis | TB
Typhoid
Yellow fever
Zika | Zika virus
= measure
Brent | Brent crude; Brent?; Brent North Sea crude
CAC 40 | CAC-40; CAC
CPI | Consumer Price Index
DAX | Dax
Dow Jones Industrial Average | Dow; Dow Jones; Dow Jones industrial average
FTSE 100 | FTSE; FTSE-100; Footsie
GDP | G.D.P.; gross domestic product; Gross Domestic Product; GNP
Hang Seng | Hang Seng Index; Hang Seng index
IBEX 35 | Ibex
IQ
Kospi | KOSPI
Libor | LIBOR
MSCI index
Nasdaq Composite | Nasdaq composite; Nasdaq 100
Nikkei 225 | Nikkei index; Nikkei Stock Average; Topix
Richter scale
RTS index
S&P 500 | S&P 500 index; Standard & Poor's 500
Sensex
Nifty
Shanghai Composite | Shanghai Composite Index
STOXX 600 | Stoxx 600; Euro Stoxx
Celsius
Fahrenheit
Kelvin | Kelvin?
GMT
UTC
BST
EST | EST?
EDT
PST | PST?
Greenwich Mean Time
Eastern Time
Moscow time
AD
BC
CE | CE?
West Texas Intermediate | WTI
Urals crude | Urals blend
VAT
= direction
North
South
East
West
Northeast | North-East; northeast
Northwest | North-West
Southeast | South-East
Southwest | South-West
Western | Western?
Eastern | Eastern?
Northern | Northern?
Southern | Southern?
Central | Central?
North Pole
South Pole
Equator
Earth | Planet Earth
Mars
Mars | Mars?
Moon
Venus | Venus?
Jupiter
Saturn | Saturn?
Pluto | Pluto?
Mercury | Mercury?
Neptune | Neptune?
Uranus
Milky Way
Sun | Sun?
= heading
Abstract | Abstract?
Advertisement | Advertisement?
Analysis | Analysis?
Background | Background?
Breaking News | Breaking News?; BREAKING?
Caption | Caption?
Chapter | Chapter?
Comment | Comment?; Comments?
Copyright | Copyright?
Correction | Correction?
Editor's note | Editor's note?; Editor's Note?
Exclusive | Exclusive?; EXCLUSIVE?
Explainer | Explainer?
External links | External links?
FAQ | FAQ?
Figure | Figure?
File photo | File photo?; FILE PHOTO?; FILE?
Image | Image?; IMAGE?; Image source?
Interview | Interview?
Introduction | Introduction?
Live updates | Live updates?
Newsletter | Newsletter?
Opinion | Opinion?; Op-Ed?; Op-ed?
Photo | Photo?; PHOTO?; Photograph?
Read more | Read more?
Related articles | Related articles?; Related?
Sources | Sources?
Subscribe | Subscribe?
Summary | Summary?
Table | Table?
Timeline | Timeline?
Update | Update?; UPDATE?; Updated?
Video | Video?; VIDEO?; Watch?
`;

const lexicon = lazily(() =>
  readWordList<AbstractNoun, AbstractHit, 'name'>({
    blocks: [LINES],
    proper: true,
    fields: [
      { at: 1, use: 'name' },
      { at: 0, use: 'name' },
    ],
    toEntry: ({ section, fields }) => ({ name: fields[0] ?? '', sort: section as AbstractSort }),
    toHit: (noun, { ambiguous }) => ({ noun, ambiguous }),
  }),
);

/** "Tuesday", "Cold War", "Ramadan", "the Internet", "F-16"; nothing for a word without a capital or a digit. */
export const findAbstractNoun = (surface: string): AbstractHit | undefined => lexicon().index.find(surface);

/** Every noun, in the order of the list. */
export const allAbstractNouns = (): readonly AbstractNoun[] => lexicon().all();

/** For checks of the list itself. */
export const abstractNounIndex = (): SurfaceIndex<AbstractHit> => lexicon().index;
