/** Cities and towns that news names, with their countries. */
import { lazily, parseSurface } from './lines.ts';
import { readWordList, type SurfaceIndex } from './surface-index.ts';

export interface City {
  readonly name: string;
  /** Code in the countries lexicon. */
  readonly country: string;
}

export interface CityHit {
  readonly city: City;
  readonly ambiguous: boolean;
}

/*
 * Under the code of its country, one city a line: its name, then other spellings after `|`, parted by `;`.
 *
 * `?` marks a surface that is also a word, a person's name or another place of note ("Reading", "Orlando", "Victoria");
 * of several cities with one name the unmarked one is the one that news means without saying more (Paris is France's,
 * Birmingham is England's). A capital that is named like a U.S. state or a person (Washington, Santiago) is marked in
 * the countries lexicon, not here: this list answers "is there a city of that name, and where".
 */
const LINES = `
= AF
Kabul
Kandahar | Qandahar
Herat
Mazar-i-Sharif | Mazar-e-Sharif; Mazar-e Sharif
Jalalabad
Kunduz | Konduz
Ghazni
Lashkar Gah | Lashkargah
Khost | Khowst
Bagram
Bamiyan | Bamyan
Balkh
Baghlan
Charikar
Fayzabad | Faizabad
Farah?
Gardez
Maimana | Maymana
Marjah | Marja
Musa Qala | Musa Qaleh
Pul-e-Khumri | Pol-e Khomri
Sangin
Sheberghan | Shibarghan
Spin Boldak
Taloqan | Taluqan
Tarin Kowt | Tarinkot; Tirin Kot
Torkham
Zaranj
= AL
Tirana | Tiranë
Durrës | Durres
Vlorë | Vlora
Shkodër | Shkodra
Elbasan
Korçë | Korca
Gjirokastër
= DZ
Algiers
Oran
Constantine?
Annaba
Batna
Blida
Sétif
Béjaïa
Tizi Ouzou
Tamanrasset
Tindouf
Ghardaïa
Sidi Bel Abbès
Mostaganem
Tlemcen
In Amenas | Ain Amenas
= AD
Andorra la Vella
= AO
Luanda
Huambo
Lobito
Benguela
Cabinda
Lubango
Malanje
Kuito
= AG
St. John's? | Saint John's?
= AR
Buenos Aires
Córdoba?
Rosario?
Mendoza?
La Plata
Mar del Plata
San Miguel de Tucumán
Salta
Santa Fe?
Bariloche | San Carlos de Bariloche
Neuquén
Bahía Blanca
Ushuaia
Río Gallegos
Comodoro Rivadavia
San Juan?
= AM
Yerevan | Erevan
Gyumri | Leninakan
Vanadzor
Kapan
Goris
Meghri
= AU
Sydney?
Melbourne
Brisbane
Perth
Adelaide?
Canberra
Hobart
Darwin?
Gold Coast?
Newcastle?
Wollongong
Geelong
Townsville
Cairns
Ballarat
Bendigo
Alice Springs
Broome
Toowoomba
Byron Bay
Port Arthur?
Bondi
= AT
Vienna | Wien
Graz
Linz
Salzburg
Innsbruck
Klagenfurt
Villach
Bregenz
= AZ
Baku
Ganja? | Gyandzha
Sumqayit | Sumgait
Nakhchivan | Nakhichevan
Shusha | Shushi
Agdam | Aghdam
Fuzuli
Lachin
Kalbajar | Kelbajar
Stepanakert | Khankendi; Xankandi
Mingachevir
= BS
Nassau?
Freeport?
= BH
Manama
Muharraq
Riffa
= BD
Dhaka | Dacca
Chittagong | Chattogram
Khulna
Rajshahi
Sylhet
Cox's Bazar
Barisal | Barishal
Comilla | Cumilla
Gazipur
Narayanganj
Rangpur
Mymensingh
= BB
Bridgetown
= BY
Minsk
Gomel | Homel
Mogilev | Mahilyow
Vitebsk | Vitsebsk
Grodno | Hrodna
Brest, Belarus | Brest-Litovsk; Brest?
Babruysk | Bobruisk
Baranovichi | Baranavichy
Barysaw | Borisov
Pinsk
Asipovichy
= BE
Brussels | Bruxelles
Antwerp | Antwerpen
Ghent | Gent
Bruges | Brugge
Liège | Liege?
Charleroi
Namur
Leuven | Louvain
Mons?
Mechelen
Ostend | Oostende
Zeebrugge
Ypres
Waterloo?
Bastogne
Molenbeek
Kortrijk
= BZ
Belmopan
Belize City
= BJ
Porto-Novo
Cotonou
Parakou
= BT
Thimphu | Thimpu
= BO
La Paz?
Sucre?
Santa Cruz de la Sierra
Cochabamba
El Alto
Oruro
Potosí
Tarija
= BA
Sarajevo
Banja Luka
Mostar
Tuzla
Zenica
Srebrenica
Bihać
Goražde | Gorazde
Višegrad | Visegrad?
Prijedor
Brčko | Brcko
Pale?
Žepa | Zepa
Foča | Foca
= BW
Gaborone
Francistown
= BR
São Paulo
Rio de Janeiro | Rio?
Brasília
Salvador? | Salvador da Bahia
Fortaleza
Belo Horizonte
Manaus
Curitiba
Recife
Porto Alegre
Belém
Goiânia
Guarulhos
Campinas
São Luís
São Gonçalo
Maceió
Duque de Caxias
Natal?
Teresina
Campo Grande
João Pessoa
Florianópolis
Santos?
Vitória?
Cuiabá
Aracaju
Porto Velho
Macapá
Boa Vista?
Brumadinho
Foz do Iguaçu
Petrópolis
Niterói
Nova Iguaçu
São Bernardo do Campo
Santo André
Osasco
Ribeirão Preto
Uberlândia
Sorocaba
São José dos Campos
Joinville
Londrina
Rio Branco
Santa Maria?
Mariana?
Feira de Santana
Juiz de Fora
Aparecida de Goiânia
Contagem
Caxias do Sul
Blumenau
Altamira
Itaituba
= BN
Bandar Seri Begawan
= BG
Sofia?
Plovdiv
Varna
Burgas
Ruse?
Stara Zagora
= BF
Ouagadougou
Bobo-Dioulasso
Djibo
Dori
Kaya
Ouahigouya
= BI
Bujumbura
Gitega
Ngozi
= KH
Phnom Penh
Siem Reap
Battambang
Sihanoukville
Poipet
= CM
Yaoundé
Douala
Bamenda
Buea
Garoua
Maroua
Kumba
Limbe
= CA
Ottawa
Toronto
Montreal | Montréal
Vancouver
Calgary
Edmonton
Quebec City | Québec City
Winnipeg
Hamilton?
Halifax
London, Ontario
Victoria, British Columbia | Victoria?
Regina?
Saskatoon
Windsor? | Windsor, Ontario
Mississauga
Brampton
Surrey?
Kitchener?
Kingston? | Kingston, Ontario
St. John's? | St. John's, Newfoundland
Fredericton
Charlottetown
Whitehorse
Yellowknife
Iqaluit
Fort McMurray
Lac-Mégantic
Banff
Kelowna
Lethbridge
Laval?
Gatineau
Sherbrooke
Sudbury
Thunder Bay
Moncton
Saint John, New Brunswick
Kananaskis
Kamloops
Lytton
Jasper?
= CV
Praia
Mindelo
= CF
Bangui
Bambari
Bossangoa
Bria
Bouar
Birao
= TD
N'Djamena
Abéché | Abeche
Moundou
Sarh
Adré
= CL
Santiago? | Santiago de Chile
Valparaíso
Concepción?
Viña del Mar
Antofagasta
Temuco
Arica
Iquique
Puerto Montt
Punta Arenas
Copiapó
Rancagua
La Serena
= CN
Beijing | Peking
Shanghai
Guangzhou | Canton?
Shenzhen
Tianjin | Tientsin
Chongqing | Chungking
Chengdu
Wuhan
Xi'an
Nanjing | Nanking
Hangzhou
Shenyang | Mukden
Harbin
Dalian
Qingdao | Tsingtao
Jinan
Zhengzhou
Changsha
Kunming
Urumqi | Ürümqi; Urumchi
Lhasa
Kashgar | Kashi
Hohhot
Nanning
Guiyang
Lanzhou
Xining
Yinchuan
Taiyuan
Shijiazhuang
Hefei
Nanchang
Fuzhou
Xiamen | Amoy
Ningbo
Wenzhou
Suzhou
Wuxi
Changzhou
Nantong
Xuzhou
Yangzhou
Dongguan
Foshan
Zhuhai
Shantou
Zhongshan
Huizhou
Jiangmen
Zhanjiang
Haikou
Sanya
Changchun
Jilin City
Anshan
Fushun
Benxi
Dandong
Jinzhou
Yingkou
Daqing
Qiqihar
Mudanjiang
Jiamusi
Tangshan
Baoding
Handan
Qinhuangdao
Langfang
Cangzhou
Zhangjiakou
Chengde
Datong
Baotou
Ordos
Luoyang
Kaifeng
Xinxiang
Nanyang
Anyang
Pingdingshan
Weifang
Yantai
Zibo
Linyi
Jining
Tai'an
Weihai
Rizhao
Dongying
Liaocheng
Dezhou
Heze
Bengbu
Wuhu
Huainan
Anqing
Quanzhou
Zhangzhou
Putian
Jinhua
Yiwu
Jiaxing
Huzhou
Shaoxing
Taizhou
Zhoushan
Yancheng
Lianyungang
Huai'an
Zhenjiang
Ganzhou
Jiujiang
Jingdezhen
Yichang
Xiangyang
Jingzhou
Huangshi
Shiyan
Hengyang
Zhuzhou
Xiangtan
Yueyang
Changde
Liuzhou
Guilin
Beihai
Mianyang
Leshan
Yibin
Luzhou
Nanchong
Zigong
Panzhihua
Zunyi
Qujing
Dali?
Lijiang
Baoji
Xianyang
Yan'an
Hotan | Khotan
Karamay
Korla
Yining | Ghulja
Aksu
Shigatse | Xigaze
Golmud
Jiuquan
Wenchuan
Kunshan
Beidaihe
Boao
Xiong'an
Xuchang
Xinyang
Tianshui
Jieyang
Puyang
Changshu
Xingtai
Hengshui
Zhoukou
Shangqiu
Zhumadian
Jiaozuo
Hebi
Luohe
Sanmenxia
Binzhou
Laiwu
Zaozhuang
Huaibei
Fuyang
Lu'an
Chuzhou
Ma'anshan
Tongling
Xuancheng
Bozhou
Chizhou
Huangshan City
Suqian
Ningde
Longyan
Sanming
Nanping
Shangrao
Ji'an
Pingxiang
Xinyu
Yingtan
Shaoyang
Yiyang
Chenzhou
Huaihua
Loudi
Yongzhou
Huanggang
Xiaogan
Jingmen
Suizhou
Ezhou
Xianning
Maoming
Zhaoqing
Qingyuan
Meizhou
Shaoguan
Heyuan
Chaozhou
Shanwei
Yangjiang
Yunfu
Guigang
Qinzhou
Wuzhou
Baise
Hechi
Deyang
Suining
Neijiang
Dazhou
Guang'an
Meishan
Ziyang
Bazhong
Ya'an
Guangyuan
Zhaotong
Yuxi
Chuxiong
Liupanshui
Bijie
Tongren
Anshun
Hanzhong
Weinan
Ankang
Shangluo
Tongchuan
Changzhi
Linfen
Yuncheng
Jincheng
Xinzhou
Yangquan
Jinzhong
Chifeng
Tongliao
Hulunbuir
Wuhai
Siping
Tonghua
Baishan
Songyuan
Fuxin
Huludao
Tieling
Panjin
Liaoyang
Jixi
Hegang
Shuangyashan
Suihua
Heihe
Wuwei
Zhangye
Dunhuang
Jiayuguan
Pingliang
Shihezi
Turpan | Turfan
Hami | Kumul
Jiangyin
Zhangjiagang
Cixi?
Wenling
Jinjiang
Danzhou
Wenchang
= CO
Bogotá
Medellín
Cali
Barranquilla
Cartagena | Cartagena de Indias
Cúcuta
Bucaramanga
Pereira?
Ibagué
Santa Marta
Manizales
Villavicencio
Pasto
Popayán
Buenaventura
Leticia?
Quibdó
Tumaco
Riohacha
Armenia, Colombia
Neiva
Florencia?
= KM
Moroni?
Mutsamudu
Fomboni
Domoni
Ouani
= CD
Kinshasa | Léopoldville
Lubumbashi | Elisabethville
Goma
Bukavu
Kisangani | Stanleyville
Mbuji-Mayi
Kananga
Kolwezi
Likasi
Matadi
Mbandaka
Bunia
Beni
Butembo
Uvira
Kalemie
Rutshuru
Masisi
Sake?
Bunagana
Kindu
Tshikapa
Walikale
Kamituga
Minova
Kanyabayonga
= CG
Brazzaville
Pointe-Noire
= CR
San José? | San Jose, Costa Rica
Limón
Alajuela
= CI
Abidjan
Yamoussoukro
Bouaké
Korhogo
Man?
San-Pédro
Daloa
Grand-Bassam
= HR
Zagreb
Split?
Rijeka
Osijek
Dubrovnik
Zadar
Vukovar
Knin
Pula
Šibenik
Varaždin
Sisak
= CU
Havana | La Habana
Santiago de Cuba
Camagüey
Holguín
Santa Clara?
Guantánamo
Matanzas
Cienfuegos
Trinidad, Cuba
Varadero
= CY
Nicosia | Lefkosia
Limassol
Larnaca | Larnaka
Paphos
Famagusta | Varosha
Kyrenia
= CZ
Prague | Praha
Brno
Ostrava
Plzeň | Pilsen
Olomouc
Liberec
Karlovy Vary | Carlsbad?
České Budějovice
Terezín | Theresienstadt
Vrbětice
= DK
Copenhagen | København
Aarhus | Århus
Odense
Aalborg
Esbjerg
Roskilde
Helsingør | Elsinore
Billund
= DJ
Djibouti | Djibouti City
= DM
Roseau
= DO
Santo Domingo
Santiago de los Caballeros
Punta Cana
La Romana
Puerto Plata
= TL
Dili
Baucau
= EC
Quito
Guayaquil
Cuenca?
Manta?
Esmeraldas
Machala
Portoviejo
Ambato
Latacunga
Durán?
= EG
Cairo
Alexandria
Giza
Port Said
Luxor
Aswan
Sharm el-Sheikh | Sharm El Sheikh; Sharm al-Sheikh
Hurghada
Ismailia
El-Arish | Al-Arish; Arish; El Arish
Asyut | Assiut
Minya | Al-Minya
Sohag
Fayoum | Faiyum
Mansoura
Tanta
Mahalla al-Kubra | Mahalla
Damietta
Zagazig
Beni Suef
Qena
Dahab
Taba?
Sheikh Zuweid
Shubra El Kheima | Shubra
El Alamein | Alamein
Marsa Matruh
Suez?
= SV
San Salvador
Santa Ana?
San Miguel?
Soyapango
= GQ
Malabo
Bata
Ciudad de la Paz
= ER
Asmara | Asmera
Massawa
Assab
Badme
Keren
= EE
Tallinn
Tartu
Narva
Pärnu
= SZ
Mbabane
Manzini
= ET
Addis Ababa | Addis Abeba
Mekelle | Mekele
Gondar
Bahir Dar
Dire Dawa
Hawassa | Awassa
Adama
Axum | Aksum
Lalibela
Shire?
Dessie
Jimma
Harar
Jijiga
Humera
Adigrat
Alamata
Woldiya | Woldia
Debre Birhan
Adwa
Gambela
Nekemte
= FJ
Suva
Nadi
Lautoka
= FI
Helsinki
Tampere
Turku
Oulu
Espoo
Vantaa
Rovaniemi
Lahti
Vaasa
Lappeenranta
Jyväskylä
Imatra
= FR
Paris
Marseille | Marseilles
Lyon | Lyons
Toulouse
Nice?
Nantes
Strasbourg
Bordeaux
Lille
Rennes
Montpellier
Reims | Rheims
Le Havre
Toulon
Grenoble
Dijon
Cannes
Avignon
Calais
Dunkirk | Dunkerque
Brest, France | Brest?
Caen
Rouen
Metz
Nancy?
Limoges
Clermont-Ferrand
Saint-Étienne
Orléans
Tours?
Nîmes
Angers?
Le Mans
Perpignan
Bayonne
Biarritz
Versailles
Évian | Évian-les-Bains
Lourdes
Chamonix
Ajaccio
Bastia
Cherbourg
Amiens
Saint-Denis?
Nanterre
Clichy-sous-Bois
Aix-en-Provence
Arles
Pau
Poitiers
La Rochelle
Saint-Malo
Saint-Tropez
Verdun
Vichy
Colmar
Mulhouse
Annecy
Oyonnax
Crépol
= GA
Libreville
Port-Gentil
Franceville
= GM
Banjul
Serekunda
= GE
Tbilisi | Tiflis
Batumi
Kutaisi
Gori
Poti
Zugdidi
Rustavi
Senaki
Akhalgori
= ABK
Sukhumi | Sokhumi; Sukhum
Gali?
Ochamchire
= OST
Tskhinvali
= DE
Berlin
Hamburg
Munich | München
Cologne? | Köln
Frankfurt | Frankfurt am Main
Stuttgart
Düsseldorf | Duesseldorf
Dortmund
Essen
Leipzig
Bremen
Dresden
Hanover | Hannover
Nuremberg | Nürnberg
Duisburg
Bochum
Wuppertal
Bielefeld
Bonn
Münster
Karlsruhe
Mannheim
Augsburg
Wiesbaden
Mainz
Kiel
Magdeburg
Halle?
Chemnitz
Erfurt
Rostock
Lübeck
Freiburg
Potsdam
Heidelberg
Aachen
Kassel
Saarbrücken
Schwerin
Ulm
Regensburg
Würzburg
Ingolstadt
Wolfsburg
Bremerhaven
Cottbus
Jena
Weimar
Trier
Koblenz
Osnabrück
Oldenburg
Göttingen
Darmstadt
Solingen
Hanau
Halberstadt
Baden-Baden
Garmisch-Partenkirchen | Garmisch
Heiligendamm
Ramstein
Grafenwöhr
Lubmin
Gelsenkirchen
Leverkusen
Mönchengladbach
Krefeld
Oberhausen
Hagen
Stralsund
Greifswald
Görlitz
Zwickau
Konstanz
Tübingen
Dachau
Büchel
= GH
Accra
Kumasi
Tamale
Sekondi-Takoradi | Takoradi
Tema
Cape Coast
= GR
Athens
Thessaloniki | Salonika
Piraeus
Patras
Heraklion | Iraklion
Larissa
Volos
Ioannina
Kalamata
Alexandroupolis
Mytilene
Moria
Pylos
Olympia?
Corinth
Delphi
Sparta
Marathon?
Chania
= GD
St. George's? | Saint George's?
= GT
Guatemala City
Quetzaltenango
Antigua Guatemala
Escuintla
Mixco
= GN
Conakry
Kindia
Nzérékoré | N'Zerekore
Kankan
Labé
Guéckédou | Gueckedou
= GW
Bissau
= GY
Georgetown?
Linden?
= HT
Port-au-Prince
Cap-Haïtien | Cap-Haitien
Gonaïves
Les Cayes
Jacmel
Jérémie?
Pétion-Ville | Petionville
Cité Soleil
Léogâne
Carrefour?
Croix-des-Bouquets
Pont-Sondé
Delmas
= HN
Tegucigalpa
San Pedro Sula
La Ceiba
Choloma
= HU
Budapest
Debrecen
Szeged
Miskolc
Pécs
Győr
Kecskemét
Röszke
Székesfehérvár
= IS
Reykjavik
Akureyri
Keflavík
Grindavík
= IN
New Delhi | Delhi
Mumbai | Bombay
Kolkata | Calcutta
Chennai | Madras
Bengaluru | Bangalore
Hyderabad
Ahmedabad
Pune | Poona
Surat
Jaipur
Lucknow
Kanpur
Nagpur
Indore
Bhopal
Patna
Vadodara | Baroda
Ludhiana
Agra
Varanasi | Benares
Amritsar
Srinagar
Jammu
Chandigarh
Coimbatore
Kochi? | Cochin
Thiruvananthapuram | Trivandrum
Visakhapatnam | Vizag
Vijayawada
Madurai
Guwahati
Imphal
Shillong
Aizawl
Kohima
Agartala
Itanagar
Gangtok
Ranchi
Jamshedpur
Dhanbad
Bhubaneswar
Cuttack
Puri
Raipur
Jodhpur
Udaipur
Kota
Ajmer
Meerut
Ghaziabad
Noida
Faridabad
Gurgaon | Gurugram
Allahabad | Prayagraj
Ayodhya | Faizabad, India
Gorakhpur
Bareilly
Aligarh
Moradabad
Mathura
Muzaffarnagar
Hathras
Dehradun
Haridwar
Rishikesh
Joshimath
Kedarnath
Shimla | Simla
Dharamsala | Dharamshala
Manali
Leh
Kargil
Pahalgam
Pulwama
Uri?
Poonch | Punch?
Anantnag
Baramulla
Kupwara
Rajkot
Gandhinagar
Jamnagar
Bhavnagar
Morbi
Nashik
Aurangabad
Thane
Navi Mumbai
Solapur
Kolhapur
Amravati
Gwalior
Jabalpur
Ujjain
Mysuru | Mysore
Mangaluru | Mangalore
Hubli | Hubballi
Belagavi | Belgaum
Tiruchirappalli | Trichy
Salem?
Tirunelveli
Thoothukudi | Tuticorin
Vellore
Puducherry | Pondicherry
Kozhikode | Calicut
Thrissur
Kollam
Wayanad
Guntur
Warangal
Tirupati
Kurnool
Nellore
Siliguri
Darjeeling
Asansol
Howrah
Durgapur
Panaji | Panjim
Bodh Gaya
Gaya?
Muzaffarpur
Bhagalpur
Port Blair
Dantewada
Bastar
Sukma
Chhindwara
Churachandpur
Jalandhar
Patiala
Bathinda
Panipat
Rohtak
Kurukshetra
Jaisalmer
Bikaner
Pokhran | Pokaran
Pimpri-Chinchwad
Vasai-Virar
Kalyan-Dombivli | Kalyan; Dombivli
Bhiwandi
Saharanpur
Firozabad
Jhansi
Nanded
Malegaon
Akola
Latur
Dhule
Ahmednagar | Ahilyanagar
Sangli
Jalgaon
Bilaspur
Durg
Bhilai
Korba
Rourkela
Sambalpur
Bokaro
Kalaburagi | Gulbarga
Davanagere
Ballari | Bellary
Vijayapura | Bijapur
Shivamogga | Shimoga
Udupi
Tumakuru | Tumkur
Erode?
Tiruppur | Tirupur
Thanjavur | Tanjore
Kannur
Kottayam
Palakkad
Alappuzha | Alleppey
Malappuram
Kakinada
Rajahmundry
Nizamabad
Karimnagar
Darbhanga
Purnia
Silchar
Dibrugarh
Jorhat
Tezpur
Haldwani
Nainital
Rampur
Etawah
Kannauj
Amethi
Balasore
Unnao
Kathua
Godhra
Bharuch
Vapi
Ambala
Karnal
Hisar
Sonipat
Alwar
Barmer
= ID
Jakarta | Djakarta
Surabaya
Bandung
Medan
Semarang
Makassar | Ujung Pandang
Palembang
Yogyakarta | Jogjakarta
Denpasar
Banda Aceh
Padang
Palu
Pekanbaru
Bandar Lampung
Batam
Balikpapan
Samarinda
Banjarmasin
Pontianak
Manado
Ambon
Jayapura
Kupang
Mataram
Surakarta | Solo?
Malang
Bogor
Depok
Tangerang
Bekasi
Bengkulu
Jambi
Poso
Kuta?
Ubud
Nusantara?
Meulaboh
Sidoarjo
Cianjur
Lhokseumawe
Wamena
Timika
South Tangerang
Tasikmalaya
Cilegon
Sukabumi
= IR
Tehran | Teheran
Mashhad | Meshed
Isfahan | Esfahan
Shiraz?
Tabriz
Qom | Qum
Ahvaz | Ahwaz
Kermanshah
Kerman
Urmia | Orumiyeh
Rasht
Zahedan
Hamadan | Hamedan
Yazd
Ardabil
Bandar Abbas
Arak
Karaj
Bushehr | Bushire
Abadan
Khorramshahr
Dezful
Sanandaj
Mahabad
Saqqez
Zanjan
Qazvin
Bam?
Kashan
Natanz
Gorgan
Semnan
Chabahar
Bandar-e Anzali | Bandar Anzali
Khorramabad
Ilam
Izeh
Sari?
Saravan
Piranshahr
Asaluyeh
= IQ
Baghdad | Bagdad
Basra | Basrah; Al-Basrah
Mosul
Erbil | Arbil; Irbil; Hawler
Kirkuk
Najaf | An-Najaf
Karbala | Kerbala
Fallujah | Falluja; Al-Fallujah
Ramadi | Ar-Ramadi
Tikrit
Samarra
Baqubah | Baquba
Sulaymaniyah | Sulaimaniya; Sulaimaniyah; Sulaymaniya; Slemani
Dohuk | Duhok; Dahuk
Tal Afar | Tel Afar; Talafar
Sinjar
Nasiriyah | Nasiriya; An Nasiriyah
Diwaniyah | Diwaniya; Ad Diwaniyah
Kut | Al-Kut
Amarah | Amara; Al-Amarah
Hilla | Hillah; Al-Hillah
Samawah | Samawa
Kufa
Umm Qasr
Haditha
Hit?
Al-Qaim | Qaim
Rutba | Rutbah
Balad
Taji
Baiji | Beiji
Hawija | Hawijah
Abu Ghraib
Sadr City
Zubayr | Az Zubayr
Al-Faw | Faw; Fao
Khanaqin
Halabja
Mahmoudiya | Mahmudiyah
Iskandariya | Iskandariyah
Qaraqosh | Bakhdida
Makhmour | Makhmur
Muqdadiyah | Muqdadiya
Tuz Khurmatu | Tuz Khormato
Zakho
Amerli | Amirli
Jurf al-Sakhar
= IE
Dublin
Cork?
Galway
Limerick?
Waterford
Dundalk
Drogheda
Sligo
Kilkenny
Letterkenny
Shannon?
= IL
Jerusalem
Tel Aviv | Tel Aviv-Yafo
Haifa
Beersheba | Be'er Sheva; Beer Sheva
Ashdod
Ashkelon
Eilat
Netanya
Nazareth
Acre? | Akko
Sderot
Tiberias
Safed | Tzfat
Kiryat Shmona | Kiryat Shemona
Nahariya
Rishon LeZion | Rishon Lezion
Petah Tikva
Holon
Bat Yam
Bnei Brak
Ramat Gan
Herzliya
Hadera
Afula
Lod
Ramla
Dimona
Umm al-Fahm
Metula
Ofakim
Netivot
Nir Oz
Be'eri | Kibbutz Be'eri
Kfar Aza
Majdal Shams
Beit Shemesh
Caesarea
Modi'in
Jaffa
= IT
Rome | Roma?
Milan?
Naples | Napoli
Turin | Torino
Palermo
Genoa | Genova
Bologna
Florence? | Firenze
Bari
Catania
Venice | Venezia
Verona
Messina
Padua | Padova
Trieste
Brescia
Parma
Modena
Reggio Calabria
Perugia
Livorno | Leghorn
Cagliari
Ravenna
Rimini
Salerno
Ferrara
Taranto
Brindisi
Lecce
Foggia
Siracusa | Syracuse?
Bergamo
Pisa
Siena
Assisi
L'Aquila
Amatrice
Cremona
Mantua
Ancona
Pescara
Como
Trento
Bolzano
Udine
Vicenza
Aviano
Monza
Crotone
Cutro
Taormina
Pompeii
Cortina d'Ampezzo
Codogno
= JM
Kingston?
Montego Bay
Spanish Town
= JP
Tokyo
Osaka
Yokohama
Nagoya
Sapporo
Kobe?
Kyoto
Fukuoka
Kawasaki?
Saitama
Hiroshima
Nagasaki
Sendai
Chiba
Kitakyushu
Sakai
Niigata
Hamamatsu
Kumamoto
Okayama
Sagamihara
Shizuoka
Fukushima
Naha
Kanazawa
Nagano
Nara
Kagoshima
Matsuyama
Utsunomiya
Miyazaki
Oita
Gifu
Himeji
Hakodate
Aomori
Akita
Morioka
Yokosuka
Sasebo
Iwakuni
Wajima
Suzu
Ise-Shima | Ise
Toyota City
Narita
Futaba
Okuma
Namie
Ishinomaki
Kesennuma
Rikuzentakata
Misawa
Kure
= JO
Amman
Zarqa
Irbid
Aqaba
Mafraq
Karak
Petra?
Madaba
Salt?
Ma'an
= KZ
Almaty | Alma-Ata
Astana | Nur-Sultan; Akmola
Shymkent
Karaganda | Qaraghandy
Aktobe | Aqtobe
Aktau | Aqtau
Atyrau
Baikonur
Pavlodar
Semey | Semipalatinsk
Oskemen | Ust-Kamenogorsk
Zhanaozen
Taraz
Oral?
Kostanay
= KE
Nairobi
Mombasa
Kisumu
Nakuru
Eldoret
Garissa
Lamu
Mandera
Wajir
Malindi
Dadaab
Kakuma
Thika
Lodwar
= KI
South Tarawa | Tarawa
= KP
Pyongyang | P'yongyang
Hamhung
Chongjin
Wonsan
Sinuiju
Nampo
Kaesong | Kaesŏng
Yongbyon | Nyongbyon
Rason | Rajin; Rajin-Sonbong
Sunchon, North Korea
Kusong
Hyesan
Sinpo
= KR
Seoul
Busan | Pusan
Incheon | Inchon
Daegu | Taegu
Daejeon | Taejon
Gwangju | Kwangju
Ulsan
Suwon
Changwon
Seongnam
Goyang
Yongin
Pohang
Jeonju
Cheongju
Gyeongju
Gangneung
Pyeongchang | PyeongChang
Pyeongtaek
Sejong
Panmunjom | Panmunjeom
Paju
Osan
Gumi
Ansan
Yeosu
Mokpo
Seongju
Icheon
Muan
= XK
Pristina | Prishtina
Mitrovica | Kosovska Mitrovica; North Mitrovica
Prizren
Peja | Peć
Gjakova | Djakovica
Ferizaj
Banjska
Zvečan | Zvecan
Leposavić
Račak | Racak
= KW
Kuwait City
= KG
Bishkek | Frunze?
Osh
Jalal-Abad
Batken
Karakol
= LA
Vientiane
Luang Prabang
Pakse
Savannakhet
= LV
Riga
Daugavpils
Liepāja
Ventspils
Jelgava
Jūrmala
= LB
Beirut | Beyrouth
Tripoli, Lebanon | Tripoli?
Sidon | Saida
Tyre?
Baalbek
Nabatieh | Nabatiyeh; Nabatiye
Zahle | Zahlé
Byblos | Jbeil
Bint Jbeil | Bint Jubayl
Marjayoun | Marjeyoun
Naqoura
Khiam
Aita al-Shaab | Aita ash-Shab
Maroun al-Ras
Qana
Arsal
Hermel
Jounieh
Aley
Dahiyeh | Dahieh; Dahiya
Kfar Kila
Deir al-Ahmar
= LS
Maseru
= LR
Monrovia
Gbarnga
Buchanan?
= LY
Tripoli
Benghazi
Misrata | Misurata; Misratah
Sirte | Surt
Tobruk
Sabha | Sebha
Derna
Zawiya | Zawiyah
Zintan
Bani Walid | Beni Walid
Ajdabiya | Ajdabiyah
Brega | Marsa el Brega
Ras Lanuf
Zuwara | Zuwarah
Bayda | Al-Bayda; Beida
Ghadames | Ghadamis
Tarhuna | Tarhouna
Kufra
Gharyan
Sabratha
Tawergha
Murzuq
Bin Jawad
= LI
Vaduz
= LT
Vilnius
Kaunas
Klaipėda
Šiauliai
Panevėžys
Visaginas
= LU
Luxembourg City | Luxembourg?
Schengen
Esch-sur-Alzette
= MK
Skopje
Ohrid
Tetovo
Bitola
Kumanovo
Kočani
= MG
Antananarivo | Tananarive
Toamasina
Antsirabe
Mahajanga
Antsiranana | Diego Suarez
Toliara
= MW
Lilongwe
Blantyre
Mzuzu
Zomba
= MY
Kuala Lumpur
George Town, Penang | George Town?
Johor Bahru
Ipoh
Kuching
Kota Kinabalu
Malacca City | Malacca; Melaka
Shah Alam
Putrajaya
Petaling Jaya
Kuantan
Kota Bharu
Alor Setar
Klang
Seremban
Lahad Datu
Sandakan
= MV
Malé?
= ML
Bamako
Timbuktu | Timbuctoo; Tombouctou
Gao
Kidal
Mopti
Ségou | Segou
Sikasso
Kayes
Menaka | Ménaka
Tessalit
Djenné
Konna
Kati
Tinzaouaten | Tinzawaten
Moura
Ogossagou
= MT
Valletta | Valetta
Sliema
= MH
Majuro
= MR
Nouakchott
Nouadhibou
= MU
Port Louis
= MX
Mexico City | Ciudad de México; CDMX
Guadalajara
Monterrey
Tijuana
Ciudad Juárez | Ciudad Juarez; Juárez?
Puebla
Acapulco
Cancún | Cancun
Mérida
León?
Querétaro
Culiacán
Mazatlán
Veracruz?
Oaxaca
Chihuahua?
Hermosillo
Mexicali
Reynosa
Matamoros
Nuevo Laredo
Tampico
Torreón
Saltillo
San Luis Potosí
Aguascalientes
Morelia
Toluca
Cuernavaca
Ecatepec
Nezahualcóyotl
Zapopan
Tuxtla Gutiérrez | Tuxtla Gutierrez
Tapachula
San Cristóbal de las Casas | San Cristobal de las Casas
Villahermosa
Xalapa | Jalapa
Durango
Zacatecas
Guanajuato
Celaya
Irapuato
Chilpancingo
Iguala
Ayotzinapa
Los Cabos | Cabo San Lucas
Playa del Carmen
Tulum
Campeche
Chetumal
Nogales
Piedras Negras
Ciudad Victoria
Uruapan
La Paz, Mexico
Puerto Vallarta
Ensenada
Tepic
Colima
Pachuca
Otumba
Iztapalapa
Naucalpan
Tlalnepantla
Ciudad Obregón
Los Mochis
= FM
Palikir
= MD
Chisinau | Chişinău; Kishinev
Bălți | Balti; Beltsy
Comrat
Ungheni
= PMR
Tiraspol
Bender? | Bendery
Rîbnița | Rybnitsa
= MC
Monaco | Monaco-Ville
Monte Carlo
= MN
Ulaanbaatar | Ulan Bator; Ulan Baatar
Erdenet
Darkhan
= ME
Podgorica
Cetinje
Budva
Bar?
Kotor
Nikšić
= MA
Rabat
Casablanca
Marrakech | Marrakesh
Fez | Fes
Tangier | Tangiers
Agadir
Meknes
Oujda
Tetouan
Al Hoceima | Al-Hoceima
Essaouira
Ouarzazate
Kenitra
= MZ
Maputo | Lourenço Marques
Beira
Nampula
Pemba
Palma?
Mocímboa da Praia | Mocimboa da Praia
Quelimane
Tete
Nacala
Matola
Chimoio
Macomia
= MM
Yangon | Rangoon
Naypyidaw | Nay Pyi Taw; Naypyitaw
Mandalay
Mawlamyine | Moulmein
Bago | Pegu
Sittwe
Myitkyina
Lashio
Myawaddy
Taunggyi
Loikaw
Monywa
Meiktila
Pathein
Bhamo
Laukkai | Laukkaing
Maungdaw
Buthidaung
Kyaukphyu
Hakha
Sagaing
Muse?
Pyin Oo Lwin
Tachileik
= NA
Windhoek
Walvis Bay
Swakopmund
= NR
Yaren
= NP
Kathmandu | Katmandu
Pokhara
Lalitpur
Bhaktapur
Biratnagar
Birgunj
Lumbini
Lukla
Bharatpur
Janakpur
= NL
Amsterdam
Rotterdam
The Hague | Den Haag
Utrecht
Eindhoven
Groningen
Maastricht
Nijmegen
Arnhem
Leiden
Delft
Haarlem
Tilburg
Breda
Almere
Enschede
Apeldoorn
Amersfoort
Den Bosch | 's-Hertogenbosch
Dordrecht
Zwolle
Leeuwarden
Ter Apel
= NZ
Wellington?
Auckland
Christchurch
Hamilton?
Dunedin
Queenstown?
Rotorua
Tauranga
Napier?
Nelson?
Palmerston North
Kaikoura
Waitangi
Invercargill
Whakatane
= NI
Managua
León?
Granada?
Bluefields
Masaya
Matagalpa
= NE
Niamey
Agadez
Zinder
Maradi
Diffa
Arlit
Tahoua
Bosso
= NG
Abuja
Lagos
Kano
Ibadan
Kaduna
Port Harcourt
Benin City
Maiduguri
Jos
Enugu
Onitsha
Aba
Warri
Sokoto
Zaria
Calabar
Katsina
Yola
Bauchi
Damaturu
Gwoza
Chibok
Dapchi
Bama?
Baga
Konduga
Mubi
Gombe
Makurdi
Owerri
Uyo
Asaba
Abeokuta
Ilorin
Lokoja
Minna
Akure
Owo
Gusau
Jangebe
Kankara
Kuriga
Yenagoa
Ogbomosho
Ife | Ile-Ife
Owode
= NO
Oslo
Bergen?
Trondheim
Stavanger
Tromsø | Tromso
Kirkenes
Bodø
Kristiansand
Drammen
Lillehammer
Ålesund
Narvik
Kongsberg
Longyearbyen
Alta?
= OM
Muscat
Salalah
Sohar
Duqm
Nizwa
= PK
Islamabad
Karachi
Lahore
Rawalpindi
Peshawar
Quetta
Multan
Faisalabad | Lyallpur
Hyderabad, Pakistan
Gujranwala
Sialkot
Abbottabad
Swat? | Mingora
Bannu
Kohat
Gwadar
Muzaffarabad
Gilgit
Sukkur
Larkana
Bahawalpur
Sargodha
Mardan
Dera Ismail Khan
Dera Ghazi Khan
Chaman
Miranshah | Miram Shah
Wana
Parachinar
Landi Kotal
Balakot
Charsadda
Nowshera
Muridke
Turbat
Khuzdar
Mastung
Zhob
Jacobabad
Jaranwala
Sehwan
Attock
Taxila
Murree
Jhang
Nankana Sahib
Hyderabad?
Sheikhupura
= PW
Koror
Ngerulmud | Melekeok
= PS
Gaza City
Ramallah
Rafah
Khan Younis | Khan Yunis; Khan Yunus; Khan Youniss
Jabalia | Jabaliya; Jabalya
Beit Hanoun
Beit Lahia | Beit Lahiya
Deir al-Balah | Deir el-Balah
Nuseirat
Bureij
Maghazi
Shuja'iyya | Shejaiya; Shujaiya; Shujaiyeh
Al-Mawasi | Mawasi; Muwasi
Hebron
Nablus
Jenin
Bethlehem
Jericho
Tulkarm | Tulkarem
Qalqilya | Qalqiliya
Tubas
Salfit
East Jerusalem
Sheikh Jarrah
Huwara | Hawara
Abu Dis
Maale Adumim | Ma'ale Adumim
Kiryat Arba
Ariel?
Bil'in
Zaytoun | Zeitoun
Sabra
Shati | Al-Shati
Masafer Yatta
Khan al-Ahmar
Silwan
= PA
Panama City
Colón?
David, Panama
= PG
Port Moresby
Lae
Mount Hagen
Rabaul
Wewak
Arawa
Buka
= PY
Asunción
Ciudad del Este
Encarnación
= PE
Lima?
Arequipa
Cusco | Cuzco
Trujillo
Chiclayo
Iquitos
Piura
Puno
Juliaca
Ayacucho
Callao
Huancayo
Tacna
Bagua
Cajamarca
Huancavelica
Pucallpa
Chimbote
= PH
Manila
Quezon City
Davao | Davao City
Cebu | Cebu City
Zamboanga | Zamboanga City
Baguio
Iloilo | Iloilo City
Cagayan de Oro
General Santos
Marawi
Cotabato City
Tacloban
Angeles City
Olongapo
Makati
Pasay
Pasig
Taguig
Caloocan
Antipolo
Bacolod
Subic Bay | Subic
Legazpi
Puerto Princesa
Batangas
Laoag
Mamasapano
Tagaytay
Butuan
Dagupan
= PL
Warsaw | Warszawa
Kraków | Krakow; Cracow
Łódź | Lodz
Wrocław | Wroclaw; Breslau
Poznań | Poznan
Gdańsk | Gdansk; Danzig
Szczecin | Stettin
Bydgoszcz
Lublin
Białystok | Bialystok
Katowice
Gdynia
Częstochowa | Czestochowa
Radom
Rzeszów | Rzeszow
Toruń | Torun
Kielce
Gliwice
Zabrze
Olsztyn
Opole
Przemyśl | Przemysl
Oświęcim | Oswiecim
Świnoujście | Swinoujscie
Chełm
Zamość
Medyka
Przewodów | Przewodow
Suwałki | Suwalki
Orzysz
Redzikowo
Sopot
= PT
Lisbon | Lisboa
Porto | Oporto
Braga
Coimbra
Faro?
Setúbal
Funchal
Fátima?
Ponta Delgada
Aveiro
Sintra
Évora
Guimarães
Leiria
Lajes
= QA
Doha
Al Wakrah
Ras Laffan
Lusail
= RO
Bucharest | Bucuresti
Cluj-Napoca | Cluj
Timişoara | Timisoara
Iaşi | Iasi
Constanţa | Constanta
Braşov | Brasov
Craiova
Galaţi | Galati
Ploieşti | Ploiesti
Sibiu
Oradea
Arad
Tulcea
Deveselu
Suceava
Bacău
= RU
Moscow | Moskva
St. Petersburg | Saint Petersburg; Leningrad; Petrograd
Novosibirsk
Yekaterinburg | Ekaterinburg; Sverdlovsk
Nizhny Novgorod | Gorky?
Kazan
Chelyabinsk
Omsk
Samara
Rostov-on-Don | Rostov
Ufa
Krasnoyarsk
Perm
Voronezh
Volgograd | Stalingrad
Saratov
Krasnodar
Tolyatti | Togliatti?
Tyumen
Izhevsk
Barnaul
Irkutsk
Khabarovsk
Vladivostok
Yaroslavl
Makhachkala
Tomsk
Orenburg
Kemerovo
Novokuznetsk
Ryazan
Astrakhan
Penza
Lipetsk
Kirov?
Tula
Cheboksary
Kaliningrad | Königsberg; Koenigsberg
Kursk
Sudzha
Bryansk
Ivanovo
Ulyanovsk
Tver | Kalinin?
Belgorod
Shebekino
Smolensk
Murmansk
Arkhangelsk | Archangel?
Severodvinsk
Severomorsk
Grozny
Vladikavkaz
Nazran
Magas
Nalchik
Beslan
Budyonnovsk | Budennovsk
Kizlyar
Derbent
Khasavyurt
Buynaksk
Gudermes
Stavropol
Pyatigorsk
Mineralnye Vody
Sochi
Novorossiysk
Anapa
Taganrog
Tuapse
Yakutsk
Magadan
Petropavlovsk-Kamchatsky | Petropavlovsk-Kamchatskiy
Yuzhno-Sakhalinsk
Norilsk
Vorkuta
Surgut
Magnitogorsk
Chita
Ulan-Ude
Blagoveshchensk
Komsomolsk-on-Amur
Nakhodka
Sarov
Dubna
Obninsk
Kaluga
Vologda
Cherepovets
Pskov
Veliky Novgorod | Novgorod
Petrozavodsk
Vyborg
Ust-Luga
Primorsk
Engels?
Morozovsk
Millerovo
Yeysk
Bataysk
Dzerzhinsk
Krymsk
Yelabuga | Alabuga
Orsk
Syktyvkar
Salekhard
Naberezhnye Chelny
Kurchatov?
Pokrov
Kharp
Kubinka
Votkinsk
Biysk
Elista
Oryol | Orel
= RW
Kigali
Butare | Huye
Gisenyi
Gitarama
Rubavu
= KN
Basseterre
= LC
Castries
= VC
Kingstown
= WS
Apia
= SM
San Marino
= ST
São Tomé
= SA
Riyadh
Jeddah | Jiddah; Jidda
Mecca | Makkah
Medina
Dammam
Dhahran
Khobar | Al-Khobar
Tabuk
Abha
Jizan | Jazan
Najran
Khamis Mushait | Khamis Mushayt
Taif | Ta'if
Qatif
Awamiya | Al-Awamiyah
Jubail
Yanbu
Ras Tanura
Buraidah | Buraydah
Hail?
Abqaiq
Hofuf
AlUla | Al-Ula
= SN
Dakar
Thiès
Saint-Louis, Senegal
Ziguinchor
Touba
Rufisque
= RS
Belgrade | Beograd
Novi Sad
Niš | Nis?
Kragujevac
Subotica
Preševo
Novi Pazar
Raška
Bor?
= SC
Victoria, Seychelles | Victoria?
= SL
Freetown
Bo?
Kenema
Makeni
= SG
Singapore
= SK
Bratislava
Košice | Kosice
Žilina
Prešov
Nitra
Banská Bystrica
Handlová
Trnava
= SI
Ljubljana
Maribor
Koper
Bled?
Celje
= SB
Honiara
= SO
Mogadishu | Muqdisho
Kismayo | Kismayu
Baidoa | Baydhabo
Beledweyne | Beledwayne; Beletweyne
Bosaso | Bossaso
Galkayo | Galkacyo
Garowe
Jowhar
Merca | Marka
Afgooye | Afgoye
Barawe | Baraawe
Eyl
Hobyo
Dhusamareb | Dhusamareeb
Bardera | Bardhere
Adado
Las Anod | Laascaanood; Las Anood
= SML
Hargeisa
Berbera
Borama
Burao
= ZA
Johannesburg
Cape Town
Pretoria | Tshwane
Durban
Port Elizabeth | Gqeberha
Bloemfontein
East London
Soweto
Polokwane | Pietersburg
Rustenburg
Marikana
Pietermaritzburg
Kimberley?
Nelspruit | Mbombela
Benoni
Ekurhuleni
Sandton
Stellenbosch
Khayelitsha
Alexandra?
Sharpeville
Richards Bay
Qunu
Mahikeng | Mafikeng; Mafeking
Boksburg
= SS
Juba
Bor?
Malakal
Bentiu
Wau?
Yei
Torit
Renk
Yambio
Nasir?
Pibor
Leer?
Rumbek
= ES
Madrid
Barcelona
Valencia?
Seville | Sevilla
Zaragoza | Saragossa
Málaga | Malaga
Murcia
Palma de Mallorca | Palma?
Bilbao
Alicante
Córdoba?
Valladolid
Granada
Vigo
Gijón
San Sebastián | San Sebastian; Donostia
Pamplona
Santander?
A Coruña | La Coruña; Corunna
Santiago de Compostela
Salamanca
Toledo?
Cádiz | Cadiz
Almería
Cartagena, Spain
Ceuta
Melilla
Marbella
Algeciras
Girona | Gerona
Tarragona
Guernica | Gernika
Vitoria? | Vitoria-Gasteiz
Burgos
León?
Oviedo
Logroño
Huelva
Las Palmas
Santa Cruz de Tenerife
Benidorm
Lleida
Badajoz
Torrejón | Torrejon de Ardoz
Rota?
Paiporta
Jerez | Jerez de la Frontera
Badalona
Albacete
= LK
Colombo
Jaffna
Kandy
Galle
Trincomalee
Batticaloa
Negombo
Kilinochchi
Mullaitivu
Hambantota
Vavuniya
Sri Jayawardenepura Kotte | Kotte
Anuradhapura
= SD
Khartoum | Khartum
Omdurman
Port Sudan
El Fasher | El-Fasher; Al-Fashir; al-Fashir; Al Fashir; El Fashir
Nyala
El Geneina | Geneina; Al-Geneina; El-Geneina; Al Junaynah
El Obeid | Al-Ubayyid; El-Obeid; Al-Obeid
Wad Madani | Wad Medani
Kassala
Gedaref | Al-Qadarif; Al Qadarif
Atbara
Bahri | Khartoum North
Kadugli
Zalingei
Merowe
Sennar
Damazin | Ed Damazin
Singa
Kutum
Ardamata
Babanusa
Dongola
Kosti
El Daein | Ed Daein
Suakin
= SR
Paramaribo
= SE
Stockholm
Gothenburg | Göteborg
Malmö | Malmo
Uppsala
Linköping
Örebro
Västerås
Norrköping
Helsingborg
Jönköping
Lund?
Umeå
Luleå
Kiruna
Sundsvall
Gävle
Karlskrona
Visby
Skellefteå
Södertälje
= CH
Bern | Berne
Zurich | Zürich
Geneva | Genève
Basel | Basle
Lausanne
Lucerne | Luzern
Lugano
Davos
St. Gallen
Montreux
Winterthur
Zug
Fribourg
Neuchâtel
St. Moritz
Crans-Montana
Bürgenstock | Buergenstock
Locarno
Zermatt
Sion?
Vevey
= SY
Damascus
Aleppo | Halab
Homs
Hama
Latakia | Lattakia
Idlib | Idleb
Raqqa | Ar-Raqqah; Raqqah; Al-Raqqa
Deir ez-Zor | Deir al-Zor; Deir Ezzor; Deir al-Zour; Deir ez-Zour; Deir Ez-Zour; Deir al-Zawr
Daraa | Deraa; Dara'a
Hasakah | Hasaka; Al-Hasakah; Hassakeh; Al-Hasaka; Hassakah
Qamishli | Qamishlo; Al-Qamishli
Kobani | Kobane; Ayn al-Arab; Kobanî
Palmyra | Tadmur; Tadmor
Tartus | Tartous
Manbij
Afrin
Azaz | A'zaz
Al-Bab
Jarablus | Jarabulus
Quneitra
Douma
Zabadani
Madaya
Khan Sheikhoun | Khan Shaykhun; Khan Sheikhun
Maarat al-Numan | Maaret al-Numan; Maarrat al-Nu'man; Maarat al-Nu'man
Saraqib | Saraqeb
Jisr al-Shughur | Jisr al-Shughour
Abu Kamal | Al-Bukamal; Boukamal; Albu Kamal; Al Bukamal
Al-Mayadin | Mayadeen; Mayadin
Tal Abyad | Tel Abyad; Tell Abyad
Ras al-Ain | Ras al-Ayn; Serekaniye
Baniyas | Banias
Jableh
Suwayda | Sweida; Suweida; As-Suwayda
Qusayr | Al-Qusayr; Qusair
Rastan | Al-Rastan
Tabqa | Al-Tabqa; Tabaqa
Dabiq
Baghouz
Yabroud | Yabrud
Maaloula | Maalula
Darayya | Daraya
Moadamiya | Moadamiyah
Jobar
Harasta
Yarmouk
Sarmada
Binnish
Nubl
Tel Rifaat | Tal Rifaat
Houla
Jaramana
Sahnaya
= TW
Taipei
Kaohsiung
Taichung
Tainan
Hsinchu
Hualien
Keelung
Taoyuan
New Taipei | New Taipei City
Chiayi
Taitung
Pingtung
Yilan
= TJ
Dushanbe
Khujand | Khodjend
Kulob | Kulyab
Khorog
Bokhtar | Qurghonteppa
Isfara
= TZ
Dar es Salaam
Dodoma
Arusha
Mwanza
Zanzibar City | Stone Town
Kigoma
Mbeya
Tanga
Bukoba
Moshi
= TH
Bangkok | Krung Thep
Chiang Mai
Phuket
Pattaya
Hat Yai
Nakhon Ratchasima | Korat
Udon Thani
Khon Kaen
Ayutthaya
Yala
Pattani
Narathiwat
Nonthaburi
Ubon Ratchathani
Surat Thani
Chiang Rai
Mae Sot
Mae Sai
Hua Hin
Surin
Koh Samui | Ko Samui
Krabi
Sa Kaeo
= TG
Lomé
Sokodé
Kara?
= TO
Nuku'alofa
= TT
Port of Spain | Port-of-Spain
San Fernando?
= TN
Tunis
Sousse
Sfax
Bizerte
Kairouan
Gabès
Gafsa
Kasserine
Sidi Bouzid
Monastir
Ben Gardane | Ben Guerdane
Tozeur
Zarzis
= TR
Ankara | Angora?
Istanbul | Constantinople
Izmir | İzmir; Smyrna
Bursa
Antalya
Adana
Gaziantep | Antep
Konya
Diyarbakir | Diyarbakır
Mersin
Kayseri
Eskişehir | Eskisehir
Şanlıurfa | Sanliurfa; Urfa
Malatya
Kahramanmaraş | Kahramanmaras
Antakya | Antioch?
İskenderun | Iskenderun
Incirlik | İncirlik
Trabzon | Trebizond
Samsun
Erzurum
Erzincan
Elazığ | Elazig
Van?
Hakkari | Hakkâri
Sirnak | Şırnak
Cizre
Mardin
Nusaybin
Batman?
Silopi
Kilis
Reyhanli | Reyhanlı
Suruc | Suruç
Bodrum
Marmaris
Edirne
Çanakkale | Canakkale
Denizli
Sakarya
Izmit | İzmit; Kocaeli
Soma
Manisa
Adıyaman | Adiyaman
Sivas
Kars
Ceyhan
Akkuyu
Osmaniye
Aydın
Balıkesir
Rize
Tekirdağ | Tekirdag
Kütahya
Afyonkarahisar
Muş
Bingöl
= TM
Ashgabat | Ashkhabad; Aşgabat
Turkmenbashi
Mary?
= TV
Funafuti
= UG
Kampala
Entebbe
Gulu
Jinja
Mbarara
Kasese
Fort Portal
Lira?
Mpondwe
Kitgum
= UA
Kyiv | Kiev; Kyyiv
Kharkiv | Kharkov
Odesa | Odessa?
Dnipro | Dnipropetrovsk; Dnepropetrovsk; Dnepr
Donetsk
Zaporizhzhia | Zaporizhia; Zaporizhzhya; Zaporozhye; Zaporizhzhe
Lviv | Lvov; Lwów; Lemberg
Kryvyi Rih | Kryvyy Rih; Krivoy Rog; Kryvyi Rig
Mykolaiv | Mykolayiv; Nikolaev; Nikolayev
Mariupol
Luhansk | Lugansk
Vinnytsia | Vinnitsa; Vinnytsya
Kherson
Poltava
Chernihiv | Chernigov
Cherkasy | Cherkassy
Khmelnytskyi | Khmelnitsky; Khmelnytskyy
Zhytomyr | Zhitomir
Sumy
Rivne | Rovno
Ivano-Frankivsk
Ternopil
Lutsk
Uzhhorod | Uzhgorod
Chernivtsi | Chernovtsy
Kropyvnytskyi | Kirovohrad; Kirovograd
Kremenchuk | Kremenchug
Bila Tserkva
Melitopol
Berdiansk | Berdyansk
Enerhodar | Energodar
Nikopol
Nova Kakhovka
Kakhovka
Tokmak
Orikhiv
Robotyne
Huliaipole | Gulyaipole
Velyka Novosilka
Vuhledar | Ugledar
Bakhmut | Artemivsk; Artyomovsk
Soledar
Avdiivka | Avdeyevka; Avdeevka
Marinka | Maryinka
Kurakhove
Pokrovsk | Krasnoarmiisk
Myrnohrad
Selydove
Toretsk
Chasiv Yar | Chasov Yar
Kramatorsk
Sloviansk | Slavyansk; Slovyansk
Kostiantynivka | Konstantinovka; Kostyantynivka
Druzhkivka
Lyman | Liman; Krasny Liman
Siversk
Sievierodonetsk | Severodonetsk; Syeverodonetsk; Sieverodonetsk
Lysychansk | Lisichansk
Rubizhne
Kreminna
Svatove
Popasna
Starobilsk
Debaltseve | Debaltsevo
Ilovaisk
Horlivka | Gorlovka
Makiivka | Makeyevka
Yenakiieve | Yenakiyevo
Volnovakha
Izium | Izyum
Kupiansk | Kupyansk
Balakliia | Balakliya
Vovchansk | Volchansk
Chuhuiv | Chuhuyiv
Lozova
Okhtyrka | Akhtyrka
Konotop
Trostianets
Shostka
Bucha
Irpin
Hostomel | Gostomel
Borodianka | Borodyanka
Makariv
Brovary
Boryspil | Boryspol
Vyshhorod
Vasylkiv
Obukhiv
Fastiv
Uman
Chornobyl | Chernobyl
Pripyat | Prypiat
Slavutych
Nizhyn
Chornomorsk
Pivdennyi
Izmail
Reni
Bilhorod-Dnistrovskyi
Voznesensk
Ochakiv
Bashtanka
Snihurivka
Kamianske
Pavlohrad
Synelnykove
Marhanets
Starokostiantyniv
Yavoriv
Drohobych
Stryi
Truskavets
Mukachevo | Mukacheve
Chop?
Kovel
Sevastopol
Simferopol
Yalta
Kerch
Feodosia | Feodosiya
Yevpatoria | Evpatoria
Dzhankoi | Dzhankoy
Saky | Saki
Armiansk
Bakhchysarai | Bakhchisaray
Sudak
Alushta
Krynky
Oleshky
Antonivka
Novooleksiivka
Hroza
Kostiantynopil
= AE
Abu Dhabi
Dubai
Sharjah
Ajman
Fujairah
Ras al-Khaimah | Ras Al Khaimah
Al Ain
= GB
London
Birmingham
Manchester
Liverpool
Leeds
Sheffield
Bristol
Newcastle | Newcastle upon Tyne
Nottingham
Leicester
Coventry
Bradford?
Hull? | Kingston upon Hull
Stoke-on-Trent | Stoke
Wolverhampton
Derby?
Plymouth
Southampton
Portsmouth
Brighton
Reading?
Luton
Milton Keynes
Northampton
Norwich
Oxford
Cambridge
York?
Bath?
Exeter
Gloucester
Cheltenham
Swindon
Bournemouth
Salisbury
Amesbury
Canterbury
Dover
Folkestone
Margate
Ramsgate
Southend | Southend-on-Sea
Colchester
Ipswich
Chelmsford
Peterborough
Lincoln?
Grimsby
Doncaster
Rotherham
Huddersfield
Wakefield
Barnsley
Halifax?
Blackpool
Blackburn?
Burnley
Bolton?
Oldham
Rochdale
Stockport
Salford
Wigan
Warrington?
Preston?
Lancaster?
Carlisle?
Sunderland
Middlesbrough
Durham
Hartlepool
Darlington
Scarborough
Harrogate
Sandhurst
Windsor?
Aldershot
Slough
Guildford
Crawley
Croydon
Tottenham
Brixton
Hackney
Wembley
Tower Hamlets
Kensington
Woolwich
Greenwich
Wimbledon
Truro
Torquay
Penzance
Carbis Bay
Glastonbury
Stratford-upon-Avon
Worcester?
Hereford
Shrewsbury
Telford?
Southport
Hillsborough
Edinburgh
Glasgow
Aberdeen
Dundee
Inverness
Stirling
Perth, Scotland
Lockerbie
Dunblane
Grangemouth
Stornoway
Lerwick
St Andrews | St. Andrews
Paisley?
Cardiff
Swansea
Newport?
Wrexham
Bangor?
Port Talbot
Aberfan
Merthyr Tydfil
Holyhead
Aberystwyth
Llanelli
Caernarfon
Belfast
Derry | Londonderry
Lisburn
Newry
Omagh
Armagh
Enniskillen
Ballymena
Portadown
Craigavon
Larne
Barrow-in-Furness
Chesterfield
Tunbridge Wells
Hove
Felixstowe
Harwich
Great Yarmouth | Yarmouth?
Basingstoke
Watford
Stevenage
Solihull
Walsall
Dudley?
Hemel Hempstead
Maidstone
Hastings?
Eastbourne
Winchester?
Bedford?
Kettering
Corby
Scunthorpe
Crewe
Chester?
= US
New York | New York City; N.Y.C.; NYC; Manhattan; the Big Apple
Los Angeles | L.A.?
Chicago
Houston?
Phoenix?
Philadelphia
San Antonio
San Diego
Dallas
San Jose
Austin?
Jacksonville
Fort Worth
Columbus?
Charlotte?
San Francisco
Indianapolis
Seattle
Denver
Washington | Washington, D.C.; Washington DC; D.C.
Boston
El Paso
Nashville
Detroit
Oklahoma City
Portland
Las Vegas
Memphis
Louisville
Baltimore
Milwaukee
Albuquerque
Tucson
Fresno
Sacramento
Kansas City
Mesa?
Atlanta
Omaha
Colorado Springs
Raleigh?
Miami
Long Beach
Virginia Beach
Oakland
Minneapolis
Tulsa
Tampa
Arlington?
New Orleans
Wichita
Cleveland?
Bakersfield
Aurora?
Anaheim
Honolulu
Santa Ana?
Riverside?
Corpus Christi
Lexington
Stockton?
St. Louis | Saint Louis
St. Paul? | Saint Paul?
Cincinnati
Pittsburgh
Greensboro
Anchorage
Plano
Lincoln?
Orlando?
Irvine?
Newark
Toledo?
Durham?
Chula Vista
Fort Wayne
Jersey City
St. Petersburg, Florida
Laredo
Madison?
Chandler?
Buffalo?
Lubbock
Scottsdale
Reno?
Glendale
Norfolk
Chesapeake
Boise
Richmond
Baton Rouge
Spokane
Des Moines
Tacoma
San Bernardino
Modesto
Birmingham, Alabama
Rochester
Fayetteville
Montgomery?
Salt Lake City
Little Rock
Amarillo
Grand Rapids
Huntsville
Knoxville
Worcester?
Providence?
Brownsville
Sioux Falls
Chattanooga
Tallahassee
Jackson?
Fort Lauderdale
Tempe
Cape Coral
Eugene?
Springfield
Salem?
Ontario, California
Savannah?
Charleston
Columbia?
Hartford
New Haven
Bridgeport
Stamford
Albany
Syracuse
Yonkers
Ithaca
Schenectady
Utica
Binghamton
Niagara Falls
Harrisburg
Allentown
Scranton
Erie?
Lancaster, Pennsylvania
Trenton
Atlantic City
Camden?
Wilmington
Dover, Delaware
Annapolis
Frederick?
Bethesda
Silver Spring
Alexandria, Virginia
Charlottesville
Roanoke
Newport News
Williamsburg
Blacksburg
Uvalde
Waco
Beaumont?
Galveston
McAllen
Eagle Pass
Del Rio
Midland?
Odessa, Texas
Abilene
Killeen
Round Rock
Sugar Land
Sandy Hook?
Newtown
Parkland
Columbine?
Littleton
Boulder?
Fort Collins
Pueblo?
Vail?
Aspen?
Telluride
Cheyenne?
Casper?
Jackson Hole
Billings?
Missoula
Bozeman
Helena?
Butte
Bismarck?
Fargo
Pierre?
Rapid City
Topeka
Ferguson?
Jefferson City
Joplin
Branson?
Iowa City
Cedar Rapids
Davenport?
Dubuque
Sioux City
Peoria
Rockford
Champaign
Evanston
Joliet
Gary?
South Bend
Evansville
Terre Haute
Bloomington
Dayton
Akron
Youngstown
Canton, Ohio
East Palestine
Lansing
Flint?
Ann Arbor
Dearborn
Kalamazoo
Saginaw
Green Bay
Kenosha
Racine?
Waukesha
Duluth
Mobile?
Tuscaloosa
Selma?
Auburn?
Gulfport
Biloxi
Hattiesburg
Oxford, Mississippi
Shreveport
Lafayette?
Lake Charles
Metairie
Pensacola
Panama City Beach
Gainesville
Daytona Beach
Fort Myers
Sarasota
Naples, Florida
West Palm Beach
Palm Beach
Boca Raton
Hialeah
Key West
Coral Gables
Surfside
Augusta?
Macon
Athens, Georgia
Marietta
Asheville
Winston-Salem
Chapel Hill
Fayetteville, North Carolina
Myrtle Beach
Greenville
Spartanburg
Murfreesboro
Clarksville
Paducah
Bowling Green
Frankfort
Morgantown
Wheeling?
Huntington?
Burlington?
Montpelier
Concord?
Nashua
Portsmouth, New Hampshire
Bangor, Maine
Portland, Maine
Lewiston
Bar Harbor
Cambridge, Massachusetts
Salem, Massachusetts
Lowell?
Springfield, Massachusetts
Plymouth, Massachusetts
New Bedford
Cape Cod
Hyannis
Newport, Rhode Island
Camp Hill
Butler, Pennsylvania
Gettysburg
Hershey?
Johnstown
Bethlehem, Pennsylvania
State College
Fairfax?
Quantico
Langley
McLean
Reston
Rockville
Gaithersburg
College Park
Aberdeen, Maryland
Brooklyn?
Queens?
The Bronx | Bronx
Harlem
Hollywood
Beverly Hills
Malibu
Santa Monica
Pasadena
Burbank
Compton
Inglewood
Torrance
Palm Springs
Santa Barbara
San Luis Obispo
Monterey
Salinas
Santa Cruz?
Santa Rosa?
Napa
Berkeley?
Palo Alto
Menlo Park
Mountain View
Sunnyvale
Cupertino
Santa Clara, California
San Mateo
Fremont?
Half Moon Bay
Redding?
Chico?
Paradise, California
Eureka?
Oceanside
Carlsbad, California
Escondido
San Clemente
Newport Beach
Huntington Beach
Laguna Beach
Costa Mesa
Rancho Mirage
Yuma
Flagstaff
Sedona
Nogales, Arizona
Santa Fe
Los Alamos
Roswell
Las Cruces
Alamogordo
Provo
Ogden?
Park City
St. George, Utah
Henderson?
Carson City
Redmond?
Bellevue
Everett?
Olympia
Vancouver, Washington
Yakima
Walla Walla
Bend?
Medford
Corvallis
Bellingham
Juneau
Fairbanks
Sitka
Ketchikan
Hilo
Lahaina
Norman?
Stillwater
Lawton
Broken Arrow
Bentonville
Hot Springs
Texarkana
Aurora, Colorado
Henderson, Nevada
Chandler, Arizona
North Las Vegas
= UY
Montevideo
Punta del Este
Salto
= UZ
Tashkent
Samarkand
Bukhara
Andijan
Namangan
Fergana
Nukus
Termez
Khiva
Karshi | Qarshi
= VU
Port Vila
= VA
Vatican City
= VE
Caracas
Maracaibo
Valencia?
Barquisimeto
Maracay
Ciudad Guayana
Ciudad Bolívar
San Cristóbal?
Mérida?
Cumaná
Barinas
Maturín
La Guaira
Puerto Cabello
Barcelona, Venezuela
Coro
Punto Fijo
= VN
Hanoi | Ha Noi
Ho Chi Minh City | Saigon
Da Nang | Danang
Hai Phong | Haiphong
Hue?
Can Tho
Nha Trang
Cam Ranh Bay | Cam Ranh
Dien Bien Phu
Vinh
Da Lat | Dalat
Vung Tau
Bien Hoa
Ha Long | Halong Bay
Khe Sanh
My Lai
Lao Cai
Quy Nhon
= YE
Sana'a | Sanaa; Sana
Aden
Hodeidah | Hodeida; Al-Hudaydah; Hudaydah
Taiz | Ta'izz; Taizz
Marib | Ma'rib
Mukalla | Al-Mukalla
Saada | Sa'dah; Saadah; Sa'ada
Ibb
Dhamar
Zinjibar
Mokha | Mocha?
Lahj
Ataq
Ras Isa
Salif
Hajjah
Amran
Rada'a | Rada
Jaar
Al Ghaydah
Sayun | Seiyun; Seiyoun
= ZM
Lusaka
Ndola
Kitwe
Livingstone?
Kabwe
= ZW
Harare
Bulawayo
Mutare
Gweru
Masvingo
Hwange
Marange
= HK
Hong Kong
Kowloon
Mong Kok
Tsim Sha Tsui
Wan Chai
Tai Po
Causeway Bay
= MO
Macau
= EH
Laayoune | El Aaiún; El-Aaiun
Dakhla
Smara
= NCY
North Nicosia
= GL
Nuuk | Godthåb
Ilulissat
Pituffik | Thule
Kangerlussuaq
= PR
San Juan?
Ponce?
Mayagüez
= GU
Hagåtña | Agana
= AS
Pago Pago
= MP
Saipan
= VI
Charlotte Amalie
= VG
Road Town
= BM
Hamilton, Bermuda
= KY
George Town?
= TC
Cockburn Town
Providenciales
= GI
Gibraltar
= FK
Stanley?
Goose Green
= IM
Douglas?
= JE
St. Helier | Saint Helier
= GG
St. Peter Port | Saint Peter Port
= FO
Tórshavn
= AX
Mariehamn
= AW
Oranjestad
= CW
Willemstad
= SX
Philipsburg
= MF
Marigot
= GF
Cayenne?
Kourou
= GP
Basse-Terre
Pointe-à-Pitre
= MQ
Fort-de-France
= YT
Mamoudzou
Dzaoudzi
= RE
Saint-Denis, Réunion
= NC
Nouméa
= PF
Papeete
= PM
Saint-Pierre?
= CK
Avarua
Rarotonga
= NU
Alofi
= AI
The Valley, Anguilla
= MS
Brades
= WF
Mata-Utu
`;

const lexicon = lazily(() =>
  readWordList<City, CityHit, 'name'>({
    blocks: [LINES],
    proper: true,
    fields: [
      { at: 0, use: 'name' },
      { at: 1, use: 'name' },
    ],
    toEntry: ({ section, fields }) => ({ name: parseSurface(fields[0] ?? '').surface, country: section }),
    toHit: (city, { ambiguous }) => ({ city, ambiguous }),
  }),
);

/** Every city, in the order of the list. */
export const allCities = (): readonly City[] => lexicon().all();

/** Names of cities and towns: `cityIndex().find('Kiev')?.city.name` is `Kyiv`. */
export const cityIndex = (): SurfaceIndex<CityHit> => lexicon().index;
