/** Companies and exchanges that news names. */

/* name | country | other names; `?` marks one that also means something else | what it is called for short beside "company" */
export const COMPANY_ORGANISATIONS = `
= company
# technology
McDonnell Douglas | US | | planemaker
Apple | US | Apple?; Apple Inc.; Apple Computer | iPhone maker; tech giant
Microsoft | US | Microsoft Corp.; Microsoft Corporation | tech giant; software giant; software maker
Google | US | Google LLC | tech giant; search giant
Alphabet | US | Alphabet?; Alphabet Inc. | tech giant
Amazon | US | Amazon?; Amazon.com; Amazon Inc.; Amazon Web Services; AWS | tech giant; online retailer; e-commerce giant; retailer
Meta Platforms | US | Meta? | tech giant; social media company
Facebook | US | Facebook Inc. | social network; social media giant; platform
Instagram | US | | platform
WhatsApp | US | | messaging service; platform
Twitter | US | Twitter Inc. | social network; platform; microblogging site
X Corp. | US | X?; X Corp | platform
TikTok | CN | | app; platform; video app
ByteDance | CN | | Chinese company
YouTube | US | Youtube | platform; video site; website
Snap Inc. | US | Snapchat; Snap? |
Telegram | AE | Telegram?; Telegram Messenger | app; messaging app; platform
Signal Messenger | US | Signal? | app
Reddit | US | | platform; site
LinkedIn | US | | platform
Pinterest | US | |
Netflix | US | Netflix Inc. | streaming service; streamer; streaming giant
Spotify | SE | | streaming service
Uber | US | Uber?; Uber Technologies | ride-hailing company
Lyft | US | | ride-hailing company
Airbnb | US | | platform
DoorDash | US | |
Tesla | US | Tesla?; Tesla Inc.; Tesla Motors | carmaker; electric car maker; automaker
SpaceX | US | Space Exploration Technologies | rocket company
Starlink | US | | satellite service; network
Blue Origin | US | |
Virgin Galactic | US | |
OpenAI | US | OpenAI Inc. | ChatGPT maker; startup
Anthropic | US | | startup
xAI | US | |
DeepSeek | CN | | startup
DeepMind | GB | Google DeepMind |
Nvidia | US | NVIDIA; Nvidia Corp. | chipmaker; chip designer
Intel | US | Intel?; Intel Corp.; Intel Corporation | chipmaker
AMD | US | Advanced Micro Devices | chipmaker
Qualcomm | US | | chipmaker
Broadcom | US | | chipmaker
Micron Technology | US | Micron? | chipmaker
Texas Instruments | US | | chipmaker
Arm Holdings | GB | Arm? | chip designer
TSMC | TW | Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co.; Taiwan Semiconductor | chipmaker
Foxconn | TW | Hon Hai; Hon Hai Precision Industry | electronics maker; supplier
Acer | TW | |
Asus | TW | ASUS |
ASML | NL | ASML Holding | chip equipment maker
SMIC | CN | Semiconductor Manufacturing International Corporation | chipmaker
IBM | US | International Business Machines; I.B.M. | tech giant
Oracle | US | Oracle?; Oracle Corp. | software company
Cisco | US | Cisco Systems |
Dell | US | Dell?; Dell Technologies; Dell Inc. | computer maker
Hewlett-Packard | US | HP?; Hewlett Packard; HP Inc.; Hewlett Packard Enterprise; HPE | computer maker
Salesforce | US | Salesforce.com | software company
Adobe | US | Adobe Systems |
Palantir | US | Palantir Technologies |
Yahoo | US | Yahoo!; Yahoo Inc. |
eBay | US | Ebay | online auctioneer
PayPal | US | |
Zoom | US | Zoom?; Zoom Video Communications |
Dropbox | US | |
CrowdStrike | US | Crowdstrike | cybersecurity firm
Cloudflare | US | |
Mandiant | US | FireEye | cybersecurity firm
SolarWinds | US | |
Kaspersky | RU | Kaspersky Lab | cybersecurity firm
NSO Group | IL | NSO? | spyware maker
Cellebrite | IL | |
Cambridge Analytica | GB | | firm
Coinbase | US | | crypto exchange
Binance | | | crypto exchange; exchange
FTX | BS | | crypto exchange; exchange
Samsung | KR | Samsung Electronics; Samsung Group | electronics giant; conglomerate
LG | KR | LG Electronics; LG Group |
SK Hynix | KR | SK hynix; SK Group | chipmaker
Kakao | KR | |
Naver | KR | |
Coupang | KR | |
Sony | JP | Sony Corp.; Sony Group; Sony Pictures | electronics giant
Panasonic | JP | |
Toshiba | JP | |
Hitachi | JP | |
Fujitsu | JP | |
NEC | JP | |
Sharp | JP | Sharp?; Sharp Corp. |
Nintendo | JP | | games maker
SoftBank | JP | Softbank; SoftBank Group | conglomerate; tech investor
Rakuten | JP | |
Olympus | JP | Olympus? |
Canon | JP | Canon?; Canon Inc. |
Huawei | CN | Huawei Technologies | telecoms giant; Chinese telecoms giant; telecom equipment maker
ZTE | CN | ZTE Corp. | telecoms company
Xiaomi | CN | | smartphone maker
Lenovo | CN | | computer maker
Alibaba | CN | Alibaba Group | e-commerce giant
Ant Group | CN | Ant Financial; Alipay | fintech giant
Tencent | CN | Tencent Holdings | tech giant
WeChat | CN | | app
Baidu | CN | | search giant
Didi | CN | Didi Chuxing; Didi Global | ride-hailing company
JD.com | CN | | retailer
Meituan | CN | |
PDD Holdings | CN | Pinduoduo | retailer
Temu | CN | | retailer
Shein | CN | | fashion retailer
DJI | CN | | drone maker
Hikvision | CN | |
Yandex | RU | | search company
VKontakte | RU | VK? | social network
SAP | DE | SAP? | software company
Siemens | DE | Siemens AG | conglomerate; engineering group
Infineon | DE | Infineon Technologies | chipmaker
Wirecard | DE | | payments company
Nokia | FI | Nokia Corp. | telecoms company
Ericsson | SE | | telecoms company
Philips | NL | Philips? |
Capgemini | FR | |
Atos | FR | |
Infosys | IN | |
Tata Consultancy Services | IN | TCS? |
Wipro | IN | |
Flipkart | IN | |
Paytm | IN | |
Baykar | TR | Baykar Makina; Bayraktar? | drone maker
# telecommunications and media groups
AT&T | US | AT and T | telecoms company
Verizon | US | Verizon Communications | carrier
T-Mobile | US | T-Mobile US | carrier
Comcast | US | |
Charter Communications | US | |
Walt Disney Company | US | Disney; The Walt Disney Company; Walt Disney; Walt Disney Co. | entertainment giant; media giant
Warner Bros. Discovery | US | Warner Bros.; Warner Brothers; Time Warner; WarnerMedia | media company; studio
Paramount | US | Paramount?; Paramount Global; Paramount Pictures; Paramount Skydance; Viacom; ViacomCBS | studio; media company
News Corp | US | News Corp.; News Corporation; News International | media group
Fox Corporation | US | 21st Century Fox; 20th Century Fox |
Universal Pictures | US | | studio
NBCUniversal | US | | media company
Universal Music Group | US | Universal Music | music company
Metro-Goldwyn-Mayer | US | MGM |
Thomson Reuters | CA | |
Bertelsmann | DE | |
Axel Springer | DE | | publisher
Vivendi | FR | |
Lagardère | FR | |
BT | GB | BT?; BT Group; British Telecom |
Vodafone | GB | |
Deutsche Telekom | DE | |
Orange | FR | Orange?; France Télécom; France Telecom |
Telefónica | ES | Telefonica |
Telecom Italia | IT | |
Swisscom | CH | |
Telenor | NO | |
Telia | SE | TeliaSonera |
Kyivstar | UA | | operator
MTN | ZA | MTN Group | operator
Safaricom | KE | | operator
Bharti Airtel | IN | Airtel |
Reliance Jio | IN | Jio |
NTT | JP | NTT Docomo; Nippon Telegraph and Telephone |
KDDI | JP | |
China Mobile | CN | | carrier
China Telecom | CN | | carrier
China Unicom | CN | | carrier
América Móvil | MX | America Movil |
Ooredoo | QA | |
Etisalat | AE | |
# cars and transport
General Motors | US | GM?; General Motors Co. | carmaker; automaker
Ford Motor Company | US | Ford?; Ford Motor; Ford Motor Co. | carmaker; automaker
Chrysler | US | Fiat Chrysler; Fiat Chrysler Automobiles; DaimlerChrysler | carmaker; automaker
Stellantis | NL | | carmaker; automaker
Rivian | US | | carmaker
Harley-Davidson | US | | motorcycle maker
Toyota | JP | Toyota Motor; Toyota Motor Corp. | carmaker; automaker
Honda | JP | Honda?; Honda Motor | carmaker; automaker
Nissan | JP | Nissan Motor; Renault-Nissan | carmaker; automaker
Mazda | JP | | carmaker
Subaru | JP | | carmaker
Suzuki | JP | Suzuki?; Suzuki Motor | carmaker
Mitsubishi Motors | JP | | carmaker
Mitsubishi Heavy Industries | JP | Mitsubishi? |
Takata | JP | | airbag maker
Hyundai | KR | Hyundai Motor; Hyundai Motor Group | carmaker; automaker
Kia | KR | Kia?; Kia Motors | carmaker
Volkswagen | DE | VW; Volkswagen AG; Volkswagen Group | carmaker; automaker
Audi | DE | | carmaker
BMW | DE | B.M.W. | carmaker; automaker
Mercedes-Benz | DE | Mercedes?; Daimler; Daimler AG; Mercedes-Benz Group | carmaker; automaker
Porsche | DE | Porsche? | carmaker
Opel | DE | | carmaker
Bosch | DE | Bosch?; Robert Bosch | supplier
Continental AG | DE | Continental? | supplier; tyre maker
ZF Friedrichshafen | DE | |
Renault | FR | Renault? | carmaker; automaker
Peugeot | FR | PSA Group; PSA Peugeot Citroën; PSA Peugeot Citroen; Citroën | carmaker
Michelin | FR | | tyre maker
Fiat | IT | Fiat? | carmaker
Ferrari | IT | Ferrari? | carmaker; team
Lamborghini | IT | Lamborghini? | carmaker
Pirelli | IT | | tyre maker
Volvo | SE | Volvo Cars | carmaker
Saab | SE | Saab?; Saab AG | defence company; planemaker
Scania AB | SE | Scania? | truck maker
Jaguar Land Rover | GB | JLR; Land Rover | carmaker
Rolls-Royce | GB | Rolls-Royce?; Rolls-Royce Holdings | engine maker
Aston Martin | GB | | carmaker
Tata Motors | IN | | carmaker
Maruti Suzuki | IN | | carmaker
Mahindra & Mahindra | IN | Mahindra? | carmaker
BYD | CN | BYD Auto | carmaker; electric car maker
Geely | CN | | carmaker
SAIC Motor | CN | SAIC? | carmaker
CATL | CN | | battery maker
Nio | CN | NIO | carmaker
AvtoVAZ | RU | Avtovaz; Lada? | carmaker
Kamaz | RU | | truck maker
Northvolt | SE | | battery maker
Boeing | US | Boeing Co.; The Boeing Company | planemaker; aircraft maker; manufacturer
Airbus | FR | Airbus Group; Airbus SE; EADS; European Aeronautic Defence and Space Company | planemaker; aircraft maker
Embraer | BR | | planemaker
Bombardier | CA | | planemaker
Comac | CN | COMAC | planemaker
Sukhoi | RU | | aircraft maker
Antonov | UA | | aircraft maker
Motor Sich | UA | | engine maker
Gulfstream Aerospace | US | Gulfstream? |
Spirit AeroSystems | US | | supplier
Delta Air Lines | US | Delta?; Delta Airlines | airline; carrier
United Airlines | US | | airline; carrier
American Airlines | US | | airline; carrier
Southwest Airlines | US | Southwest? | airline; carrier
JetBlue | US | JetBlue Airways | airline; carrier
Spirit Airlines | US | | airline; carrier
Alaska Airlines | US | Alaska Air | airline; carrier
Pan Am | US | Pan American World Airways; Pan American Airways | airline; carrier
British Airways | GB | BA? | airline; carrier
EasyJet | GB | easyJet | airline; carrier
Virgin Atlantic | GB | | airline; carrier
International Airlines Group | GB | IAG? | airline group
Ryanair | IE | | airline; carrier
Aer Lingus | IE | | airline; carrier
Lufthansa | DE | Deutsche Lufthansa | airline; carrier
Air France | FR | Air France-KLM | airline; carrier
KLM | NL | KLM Royal Dutch Airlines | airline; carrier
Alitalia | IT | | airline; carrier
ITA Airways | IT | | airline; carrier
Iberia Airlines | ES | Iberia? | airline; carrier
SAS | SE | SAS?; Scandinavian Airlines | airline; carrier
Wizz Air | HU | | airline; carrier
LOT Polish Airlines | PL | LOT? | airline; carrier
Aeroflot | RU | | airline; carrier
Ukraine International Airlines | UA | | airline; carrier
Belavia | BY | | airline; carrier
Turkish Airlines | TR | | airline; carrier
El Al | IL | EL AL | airline; carrier
Emirates | AE | Emirates?; Emirates Airline; Emirates airline | airline; carrier
Etihad | AE | Etihad Airways | airline; carrier
Qatar Airways | QA | | airline; carrier
Saudia | SA | Saudi Arabian Airlines | airline; carrier
EgyptAir | EG | Egyptair | airline; carrier
Royal Air Maroc | MA | | airline; carrier
Iran Air | IR | | airline; carrier
Mahan Air | IR | | airline; carrier
Ethiopian Airlines | ET | | airline; carrier
Kenya Airways | KE | | airline; carrier
South African Airways | ZA | | airline; carrier
Air India | IN | | airline; carrier
IndiGo | IN | IndiGo Airlines | airline; carrier
Jet Airways | IN | | airline; carrier
Pakistan International Airlines | PK | PIA? | airline; carrier
SriLankan Airlines | LK | | airline; carrier
Malaysia Airlines | MY | Malaysian Airlines | airline; carrier
AirAsia | MY | Air Asia | airline; carrier
Singapore Airlines | SG | | airline; carrier
Thai Airways | TH | Thai Airways International | airline; carrier
Garuda Indonesia | ID | Garuda? | airline; carrier
Lion Air | ID | | airline; carrier
Philippine Airlines | PH | | airline; carrier
Cathay Pacific | HK | | airline; carrier
Air China | CN | | airline; carrier
China Eastern Airlines | CN | China Eastern | airline; carrier
China Southern Airlines | CN | China Southern | airline; carrier
China Airlines | TW | | airline; carrier
EVA Air | TW | | airline; carrier
Japan Airlines | JP | JAL | airline; carrier
All Nippon Airways | JP | ANA? | airline; carrier
Korean Air | KR | | airline; carrier
Asiana Airlines | KR | Asiana | airline; carrier
Jeju Air | KR | | airline; carrier
Qantas | AU | Qantas Airways | airline; carrier
Air New Zealand | NZ | | airline; carrier
Air Canada | CA | | airline; carrier
LATAM | CL | LATAM Airlines; Latam Airlines | airline; carrier
Avianca | CO | | airline; carrier
Aeroméxico | MX | Aeromexico | airline; carrier
FedEx | US | Federal Express | delivery company
UPS | US | United Parcel Service | delivery company
DHL | DE | Deutsche Post DHL; Deutsche Post | delivery company
Maersk | DK | A.P. Moller-Maersk; Moller-Maersk | shipping company; shipping giant
Mediterranean Shipping Company | CH | MSC? | shipping company
Hapag-Lloyd | DE | | shipping company
CMA CGM | FR | | shipping company
COSCO | CN | Cosco | shipping company
Evergreen Marine | TW | Evergreen? | shipping company
DP World | AE | | ports operator
Royal Mail | GB | | postal service
Post Office | GB | Post Office? | company
Deutsche Bahn | DE | | rail operator
SNCF | FR | | rail operator
Russian Railways | RU | RZD | rail operator
Ukrzaliznytsia | UA | Ukrainian Railways | rail operator
Amtrak | US | | rail operator
Network Rail | GB | | rail operator
Indian Railways | IN | | rail operator
Norfolk Southern | US | | rail operator
Union Pacific | US | | rail operator
Alstom | FR | | train maker
Carnival Corporation | US | Carnival? | cruise operator
Royal Caribbean | US | | cruise operator
Thomas Cook | GB | Thomas Cook Group | travel company
TUI | DE | |
# energy and mining
ExxonMobil | US | Exxon; Exxon Mobil; Esso | oil giant; oil major; oil company
Chevron | US | Chevron? | oil giant; oil major; oil company
ConocoPhillips | US | Conoco | oil company
Occidental Petroleum | US | Occidental? | oil company
Halliburton | US | | oil services company
Schlumberger | US | SLB? | oil services company
Baker Hughes | US | | oil services company
Enron | US | | energy trader
Colonial Pipeline | US | | pipeline operator
Pacific Gas and Electric | US | PG&E | utility
Duke Energy | US | | utility
Tennessee Valley Authority | US | TVA? | utility
BP | GB | B.P.; British Petroleum | oil giant; oil major; oil company
Shell | GB | Shell?; Royal Dutch Shell; Shell plc; Royal Dutch/Shell | oil giant; oil major; oil company
Centrica | GB | British Gas | utility
National Grid | GB | National Grid? | operator
Thames Water | GB | | utility
TotalEnergies | FR | Total?; Total SA | oil giant; oil major; oil company
EDF | FR | Électricité de France | utility
Engie | FR | GDF Suez; Gaz de France | utility
Areva | FR | Orano | nuclear company
Framatome | FR | | nuclear company
Veolia | FR | |
Eni | IT | ENI | oil company; oil major
Enel | IT | | utility
Repsol | ES | | oil company
Iberdrola | ES | | utility
Equinor | NO | Statoil | oil company
Vattenfall | SE | | utility
Fortum | FI | | utility
Ørsted | DK | Orsted | wind farm developer
Vestas | DK | | turbine maker
Siemens Energy | DE | Siemens Gamesa |
E.ON | DE | | utility
RWE | DE | | utility
Uniper | DE | | utility
OMV | AT | | oil company
MOL | HU | MOL? | oil company
PKN Orlen | PL | Orlen | oil company; refiner
Gazprom | RU | Gazprom?; OAO Gazprom; Gazprom Neft | gas giant; gas monopoly; gas company
Rosneft | RU | | oil giant; oil company
Lukoil | RU | LUKoil | oil company
Yukos | RU | YUKOS | oil company
Novatek | RU | | gas company
Surgutneftegas | RU | Surgutneftegaz | oil company
Transneft | RU | | pipeline operator
Tatneft | RU | | oil company
Inter RAO | RU | |
Naftogaz | UA | Naftohaz | gas company; energy company
DTEK | UA | | energy company; power company
KazMunayGas | KZ | | oil company
Kazatomprom | KZ | | uranium miner
SOCAR | AZ | | oil company
Saudi Aramco | SA | Aramco; Saudi Arabian Oil Company | oil giant; oil company
SABIC | SA | Sabic |
ACWA Power | SA | |
ADNOC | AE | Abu Dhabi National Oil Company | oil company
QatarEnergy | QA | Qatar Petroleum; Qatargas | gas company
Kuwait Petroleum Corporation | KW | | oil company
Basra Oil Company | IQ | South Oil Company | oil company
SOMO | IQ | State Oil Marketing Organization | marketer
National Oil Corporation | LY | NOC? | oil company
Sonatrach | DZ | | oil company
Sonangol | AO | | oil company
Eskom | ZA | | utility; power company
Petrobras | BR | | oil company; oil giant
PDVSA | VE | Petróleos de Venezuela | oil company
Citgo | US | | refiner
Pemex | MX | PEMEX; Petróleos Mexicanos | oil company
YPF | AR | | oil company
Ecopetrol | CO | | oil company
CNPC | CN | China National Petroleum Corporation; China National Petroleum Corp. | oil company
PetroChina | CN | | oil company
Sinopec | CN | China Petroleum & Chemical | refiner; oil company
CNOOC | CN | China National Offshore Oil Corporation | oil company
State Grid | CN | State Grid Corporation of China | utility
China General Nuclear | CN | CGN? | nuclear company
ONGC | IN | Oil and Natural Gas Corporation | oil company
Reliance Industries | IN | Reliance? | conglomerate
Adani Group | IN | Adani Enterprises; Adani? | conglomerate
Tata Group | IN | Tata?; Tata Sons | conglomerate
Tata Steel | IN | | steelmaker
Vedanta | IN | Vedanta Resources | miner
Coal India | IN | | miner
Petronas | MY | PETRONAS | oil company
Pertamina | ID | | oil company
Woodside Energy | AU | Woodside Petroleum; Woodside? | energy company
Santos Limited | AU | Santos Ltd | energy company
Tepco | JP | TEPCO; Tokyo Electric Power; Tokyo Electric Power Company; Tokyo Electric Power Co. | operator; utility
Inpex | JP | |
Kepco | KR | KEPCO; Korea Electric Power | utility
Suncor Energy | CA | Suncor | oil company
TC Energy | CA | TransCanada | pipeline operator
Enbridge | CA | | pipeline operator
Barrick Gold | CA | Barrick | miner
Newmont | US | Newmont Mining | miner
Freeport-McMoRan | US | Freeport McMoRan | miner
Rio Tinto | GB | Rio Tinto Group | miner; mining giant
BHP | AU | BHP Billiton; BHP Group | miner; mining giant
Fortescue | AU | Fortescue Metals | miner
Anglo American | GB | | miner
AngloGold Ashanti | ZA | | miner
Glencore | CH | Glencore Xstrata | miner; commodities trader
Trafigura | CH | | trader; commodities trader
Vitol | CH | | trader; oil trader
Gunvor | CH | | trader
Vale | BR | Vale? | miner; mining giant
Samarco | BR | | miner
Codelco | CL | | miner; copper giant
Norilsk Nickel | RU | Nornickel | miner
Rusal | RU | RUSAL | aluminium producer
Severstal | RU | | steelmaker
Evraz | RU | | steelmaker
Alrosa | RU | | diamond miner
De Beers | ZA | | diamond miner
Lonmin | ZA | | miner
Metinvest | UA | | steelmaker
ArcelorMittal | LU | Arcelor Mittal | steelmaker
Thyssenkrupp | DE | ThyssenKrupp | steelmaker
Nippon Steel | JP | | steelmaker
POSCO | KR | Posco | steelmaker
U.S. Steel | US | US Steel; United States Steel | steelmaker
Alcoa | US | | aluminium producer
# defence
Lockheed Martin | US | Lockheed | defence contractor; defense contractor; arms maker
Raytheon | US | RTX?; Raytheon Technologies; RTX Corporation | defence contractor; defense contractor; arms maker
Northrop Grumman | US | Northrop | defence contractor; defense contractor
General Dynamics | US | | defence contractor; defense contractor
L3Harris | US | L3Harris Technologies | defence contractor
Blackwater | US | Blackwater?; Blackwater USA; Blackwater Worldwide; Xe Services; Academi | security firm; security contractor; private security company
DynCorp | US | DynCorp International | contractor; security firm
Anduril | US | Anduril Industries | defence company
Colt's Manufacturing | US | Colt? | gunmaker
Smith & Wesson | US | Smith and Wesson | gunmaker
BAE Systems | GB | BAE; British Aerospace | defence contractor; arms maker; defence company
Babcock International | GB | Babcock |
QinetiQ | GB | Qinetiq |
Rheinmetall | DE | | arms maker; defence company
Krauss-Maffei Wegmann | DE | KNDS | arms maker
Heckler & Koch | DE | Heckler and Koch | gunmaker
Thales | FR | Thales? | defence company; electronics group
Dassault Aviation | FR | Dassault | planemaker
Naval Group | FR | DCNS | shipbuilder
Safran | FR | | engine maker
MBDA | FR | | missile maker
Leonardo S.p.A. | IT | Leonardo?; Finmeccanica | defence company
Fincantieri | IT | | shipbuilder
Kongsberg Gruppen | NO | Kongsberg? |
Elbit Systems | IL | Elbit | arms maker
Israel Aerospace Industries | IL | Israel Aircraft Industries; IAI? |
Rafael Advanced Defense Systems | IL | Rafael? |
Rostec | RU | Rostech | conglomerate; corporation
Rosoboronexport | RU | | arms exporter
Almaz-Antey | RU | | arms maker
Uralvagonzavod | RU | | tank maker
Kalashnikov Concern | RU | | gunmaker
Ukroboronprom | UA | Ukrainian Defense Industry | arms maker
Norinco | CN | NORINCO | arms maker
AVIC | CN | Aviation Industry Corporation of China | aircraft maker
Hanwha | KR | Hanwha Aerospace; Hanwha Group | conglomerate
Korea Aerospace Industries | KR | KAI? |
Hindustan Aeronautics | IN | Hindustan Aeronautics Limited; HAL? |
Aselsan | TR | |
Roketsan | TR | |
Turkish Aerospace Industries | TR | TUSAS |
Khatam al-Anbiya | IR | Khatam al-Anbia |
Fire Point | UA | | drone maker
# banks, insurers and funds
JPMorgan Chase | US | JPMorgan; JP Morgan; J.P. Morgan; JP Morgan Chase; J.P. Morgan Chase; Chase? | bank
Goldman Sachs | US | Goldman? | bank; investment bank
Morgan Stanley | US | | bank; investment bank
Citigroup | US | Citi; Citibank; Citicorp | bank
Bank of America | US | BofA | bank
Merrill Lynch | US | | bank; brokerage
Wells Fargo | US | | bank
Lehman Brothers | US | Lehman? | bank; investment bank
Bear Stearns | US | | bank; investment bank
Silicon Valley Bank | US | SVB? | bank; lender
First Republic Bank | US | First Republic | bank; lender
Washington Mutual | US | | bank
American International Group | US | AIG | insurer
Fannie Mae | US | Federal National Mortgage Association | mortgage lender
Freddie Mac | US | | mortgage lender
BlackRock | US | Blackrock | asset manager
Blackstone | US | Blackstone Group | private equity firm
Carlyle Group | US | Carlyle? | private equity firm
KKR | US | Kohlberg Kravis Roberts | private equity firm
Apollo Global Management | US | | private equity firm
Vanguard Group | US | Vanguard? | asset manager
Fidelity Investments | US | Fidelity? | asset manager
State Street | US | State Street? | asset manager
Citadel LLC | US | Citadel? | hedge fund
Bridgewater Associates | US | Bridgewater | hedge fund
Pimco | US | PIMCO | bond fund
Berkshire Hathaway | US | Berkshire? | conglomerate
American Express | US | Amex | card company
Visa | US | Visa?; Visa Inc. | card company
Mastercard | US | MasterCard | card company
Western Union | US | |
Moody's | US | Moody's Investors Service; Moody's Analytics | rating agency; ratings agency
Standard & Poor's | US | S&P; S&P Global; Standard and Poor's; S&P Global Ratings | rating agency; ratings agency
Fitch Ratings | US | Fitch | rating agency; ratings agency
HSBC | GB | HSBC Holdings | bank
Barclays | GB | Barclays Bank | bank
Lloyds Banking Group | GB | Lloyds; Lloyds TSB; Lloyds Bank | bank
NatWest | GB | NatWest Group | bank
Royal Bank of Scotland | GB | RBS? | bank
Standard Chartered | GB | | bank
Northern Rock | GB | | bank
Lloyd's of London | GB | Lloyd's? | insurance market; insurer
Prudential | GB | Prudential? | insurer
Aviva | GB | | insurer
Legal & General | GB | Legal and General | insurer
Deutsche Bank | DE | | bank
Commerzbank | DE | | bank
Allianz | DE | | insurer
Munich Re | DE | | reinsurer
BNP Paribas | FR | BNP? | bank
Société Générale | FR | Societe Generale; SocGen | bank
Crédit Agricole | FR | Credit Agricole | bank
AXA | FR | Axa | insurer
UBS | CH | UBS Group | bank
Credit Suisse | CH | | bank
Zurich Insurance | CH | | insurer
Swiss Re | CH | | reinsurer
Julius Baer | CH | Julius Bär | bank
UniCredit | IT | Unicredit | bank
Intesa Sanpaolo | IT | | bank
Monte dei Paschi di Siena | IT | Monte dei Paschi | bank
Generali | IT | Assicurazioni Generali | insurer
Banco Santander | ES | Santander? | bank
BBVA | ES | | bank
CaixaBank | ES | La Caixa | bank
Bankia | ES | | bank
ING | NL | ING Group | bank
ABN AMRO | NL | ABN Amro | bank
Rabobank | NL | | bank
Euroclear | BE | | clearing house; depository
SWIFT | BE | Swift?; Society for Worldwide Interbank Financial Telecommunication | payments network
Dexia | BE | | bank
Raiffeisen Bank International | AT | Raiffeisen | bank
Nordea | FI | | bank
Danske Bank | DK | | bank
Swedbank | SE | | bank
Sberbank | RU | | bank
VTB | RU | VTB Bank | bank
Gazprombank | RU | | bank
Alfa-Bank | RU | Alfa Bank; Alfa Group | bank
Promsvyazbank | RU | | bank
PrivatBank | UA | Privatbank | bank
Oschadbank | UA | | bank
Halkbank | TR | | bank
Bank Hapoalim | IL | | bank
Bank Leumi | IL | | bank
Bank Melli | IR | | bank
Bank Saderat | IR | | bank
Arab Bank | JO | | bank
Qatar National Bank | QA | QNB | bank
Kuwait Finance House | KW | | bank
State Bank of India | IN | | bank
HDFC Bank | IN | HDFC | bank
ICICI Bank | IN | | bank
Punjab National Bank | IN | | bank
ICBC | CN | Industrial and Commercial Bank of China | bank
China Construction Bank | CN | | bank
Bank of China | CN | | bank
Agricultural Bank of China | CN | AgBank | bank
Ping An | CN | Ping An Insurance | insurer
Mitsubishi UFJ | JP | MUFG; Mitsubishi UFJ Financial Group | bank
Mizuho | JP | Mizuho Financial Group | bank
Sumitomo Mitsui | JP | Sumitomo Mitsui Financial Group; SMBC | bank
Nomura | JP | Nomura Holdings; Nomura? | brokerage
DBS | SG | DBS Bank | bank
Commonwealth Bank of Australia | AU | Commonwealth Bank | bank
Westpac | AU | | bank
ANZ | AU | ANZ Bank | bank
National Australia Bank | AU | NAB? | bank
Macquarie Group | AU | Macquarie? | bank
Royal Bank of Canada | CA | RBC? | bank
Toronto-Dominion Bank | CA | TD Bank | bank
Scotiabank | CA | Bank of Nova Scotia | bank
Banco do Brasil | BR | | bank
Itaú Unibanco | BR | Itau; Itaú | bank
Standard Bank | ZA | | bank
Bank of Credit and Commerce International | | BCCI | bank
Mossack Fonseca | PA | | law firm
PricewaterhouseCoopers | GB | PwC; PWC | auditor; accounting firm
Deloitte | US | | auditor; accounting firm
Ernst & Young | GB | EY?; Ernst and Young | auditor; accounting firm
KPMG | NL | | auditor; accounting firm
Arthur Andersen | US | | auditor
McKinsey & Company | US | McKinsey; McKinsey and Company | consultancy
Boston Consulting Group | US | BCG? | consultancy
Accenture | IE | | consultancy
# health, food and goods
Pfizer | US | Pfizer Inc. | drugmaker; vaccine maker
Moderna | US | | drugmaker; vaccine maker
Johnson & Johnson | US | Johnson and Johnson; J&J | drugmaker
Merck | US | Merck & Co. | drugmaker
Eli Lilly | US | Eli Lilly and Company; Lilly? | drugmaker
AbbVie | US | | drugmaker
Bristol-Myers Squibb | US | Bristol Myers Squibb | drugmaker
Amgen | US | | drugmaker
Gilead Sciences | US | Gilead? | drugmaker
Novavax | US | | vaccine maker
Purdue Pharma | US | Purdue? | drugmaker; OxyContin maker
Theranos | US | | startup
UnitedHealth Group | US | UnitedHealth; UnitedHealthcare; UnitedHealth Group Inc. | insurer
CVS Health | US | CVS | pharmacy chain
Walgreens | US | Walgreens Boots Alliance | pharmacy chain
McKesson | US | | drug distributor
AstraZeneca | GB | Astra Zeneca | drugmaker
GlaxoSmithKline | GB | GSK; Glaxo | drugmaker
Sanofi | FR | Sanofi-Aventis | drugmaker
Servier | FR | | drugmaker
Bayer | DE | Bayer? | drugmaker; chemicals group
BioNTech | DE | Biontech | drugmaker
BASF | DE | | chemicals group
Novartis | CH | | drugmaker
Roche | CH | Roche? | drugmaker
Novo Nordisk | DK | | drugmaker; Wegovy maker
Teva | IL | Teva Pharmaceutical; Teva Pharmaceuticals | drugmaker
Takeda | JP | Takeda Pharmaceutical | drugmaker
Sinovac | CN | Sinovac Biotech | vaccine maker
Sinopharm | CN | | vaccine maker
Serum Institute of India | IN | Serum Institute | vaccine maker
Bharat Biotech | IN | | vaccine maker
Gamaleya Institute | RU | Gamaleya National Center | institute
Monsanto | US | | seed company
DuPont | US | | chemicals company
Dow Chemical | US | Dow Inc. | chemicals company
Union Carbide | US | | chemicals company
3M | US | |
General Electric | US | GE?; GE Aerospace; GE Vernova | conglomerate
Honeywell | US | |
Caterpillar | US | Caterpillar?; Caterpillar Inc. | machinery maker
John Deere | US | Deere & Company | tractor maker
Procter & Gamble | US | Procter and Gamble; P&G |
Colgate-Palmolive | US | |
Kimberly-Clark | US | |
Coca-Cola | US | Coca Cola; Coke?; Coca-Cola Company | drinks maker
PepsiCo | US | Pepsi | drinks maker
McDonald's | US | McDonalds | fast-food chain
Starbucks | US | | coffee chain
Burger King | US | | fast-food chain
KFC | US | Kentucky Fried Chicken | fast-food chain
Domino's Pizza | US | Domino's | pizza chain
Kellogg's | US | Kellogg; Kellanova | cereal maker
Kraft Heinz | US | Kraft Foods; Heinz? | food company
Mondelez | US | Mondelēz International; Mondelez International | food company
General Mills | US | | food company
Tyson Foods | US | | meat processor
Cargill | US | | grain trader
Archer Daniels Midland | US | ADM? | grain trader
Chiquita | US | Chiquita Brands | banana company
United Fruit Company | US | | fruit company
Philip Morris | US | Philip Morris International; Altria | tobacco company
Juul | US | Juul Labs | e-cigarette maker
British American Tobacco | GB | | tobacco company
Unilever | GB | | consumer goods group
Diageo | GB | | drinks maker
Nestlé | CH | Nestle | food company; food giant
Danone | FR | | food company
LVMH | FR | Louis Vuitton; LVMH Moët Hennessy Louis Vuitton | luxury group
Kering | FR | | luxury group
Gucci | IT | | fashion house
L'Oréal | FR | L'Oreal | cosmetics company
Hermès | FR | Hermes International | luxury group
Chanel | FR | Chanel? | fashion house
Lactalis | FR | | dairy company
Carrefour | FR | Carrefour? | retailer; supermarket chain
Heineken | NL | | brewer
Anheuser-Busch InBev | BE | AB InBev; Anheuser-Busch | brewer
Carlsberg | DK | | brewer
JBS | BR | JBS S.A. | meatpacker
Lego | DK | LEGO | toymaker
Mattel | US | | toymaker
Hasbro | US | | toymaker
IKEA | SE | Ikea | furniture retailer
H&M | SE | Hennes & Mauritz | fashion retailer
Inditex | ES | Zara? | fashion retailer
Uniqlo | JP | Fast Retailing | fashion retailer
Nike | US | Nike? | sportswear maker
Adidas | DE | | sportswear maker
Puma | DE | Puma? | sportswear maker
Levi Strauss | US | Levi's | jeans maker
Gap | US | Gap?; Gap Inc. | clothing retailer
Walmart | US | Wal-Mart; Wal-Mart Stores | retailer; retail giant
Target | US | Target?; Target Corp. | retailer
Costco | US | | retailer
Home Depot | US | The Home Depot | retailer
Kroger | US | | grocer
Best Buy | US | | retailer
Sears | US | | retailer
Kmart | US | | retailer
Macy's | US | | department store
Toys R Us | US | Toys 'R' Us | retailer
GameStop | US | | retailer
Tesco | GB | | supermarket chain; retailer
Sainsbury's | GB | | supermarket chain; retailer
Marks & Spencer | GB | Marks and Spencer; M&S | retailer
Asda | GB | | supermarket chain
Boots | GB | Boots? | chemist
Harrods | GB | | department store
Primark | IE | | retailer
Aldi | DE | | supermarket chain
Lidl | DE | | supermarket chain
Metro AG | DE | | retailer
Ahold Delhaize | NL | | retailer
Seven & i Holdings | JP | 7-Eleven; Seven-Eleven | retailer
Aeon | JP | Aeon? | retailer
Lotte | KR | Lotte Group | conglomerate
Shoprite | ZA | | retailer
Woolworths | AU | Woolworths? | retailer
Loblaws | CA | Loblaw | retailer
Sotheby's | US | | auction house
Christie's | GB | | auction house
Marriott | US | Marriott International | hotel chain
Hilton | US | Hilton?; Hilton Hotels; Hilton Worldwide | hotel chain
Hyatt | US | | hotel chain
Serco | GB | | contractor
G4S | GB | | security firm
Capita | GB | | contractor
Carillion | GB | | contractor; builder
Evergrande | CN | China Evergrande; Evergrande Group; China Evergrande Group | property developer; developer
Country Garden | CN | | property developer; developer
Dalian Wanda | CN | Wanda Group | conglomerate
Fosun | CN | Fosun International | conglomerate
CK Hutchison | HK | Hutchison Whampoa; CK Hutchison Holdings | conglomerate
Vanke | CN | China Vanke | developer
Bechtel | US | | contractor
Fluor Corporation | US | Fluor? | contractor
Odebrecht | BR | Novonor | builder; construction company
Saudi Binladin Group | SA | Bin Laden Group | builder; construction company
Emaar | AE | Emaar Properties | developer
Vinci | FR | Vinci? | builder
Bouygues | FR | | builder
Lafarge | FR | LafargeHolcim; Holcim | cement maker
Saint-Gobain | FR | | building materials group
WeWork | US | | office space company
Trump Organization | US | The Trump Organization | family business
Trump Media | US | Trump Media & Technology Group; Truth Social | media company
Ticketmaster | US | Live Nation |
= exchange
New York Stock Exchange | US | NYSE | exchange; stock exchange
Nasdaq | US | NASDAQ; Nasdaq Stock Market | exchange
Chicago Mercantile Exchange | US | CME?; Chicago Board of Trade | exchange
Wall Street | US | | traders; investors; market
London Stock Exchange | GB | LSE?; London Stock Exchange Group | exchange; stock exchange
London Metal Exchange | GB | LME | exchange
City of London | GB | City of London Corporation | financial district
Deutsche Börse | DE | Deutsche Boerse; Frankfurt Stock Exchange | exchange
Euronext | NL | | exchange
SIX Swiss Exchange | CH | Swiss Exchange | exchange
Borsa Italiana | IT | | exchange
Moscow Exchange | RU | MOEX; Micex | exchange
Borsa Istanbul | TR | | exchange
Tel Aviv Stock Exchange | IL | | exchange
Tadawul | SA | Saudi Exchange | exchange
Bombay Stock Exchange | IN | BSE? | exchange
National Stock Exchange of India | IN | | exchange
Shanghai Stock Exchange | CN | | exchange
Shenzhen Stock Exchange | CN | | exchange
Hong Kong Stock Exchange | HK | HKEX; Hong Kong Exchanges and Clearing | exchange
Tokyo Stock Exchange | JP | Japan Exchange Group | exchange
Korea Exchange | KR | | exchange
Singapore Exchange | SG | SGX | exchange
Australian Securities Exchange | AU | ASX | exchange
Toronto Stock Exchange | CA | TSX | exchange
B3 | BR | Bovespa | exchange
Johannesburg Stock Exchange | ZA | JSE | exchange
Intercontinental Exchange | US | | exchange
`;
