/** Places of note smaller than a town: bases, nuclear sites, airports, squares, palaces, prisons, camps and crossings. */
import { lazily } from './lines.ts';
import { readWordList, type SurfaceIndex } from './surface-index.ts';

export type SiteKind =
  | 'base'
  | 'nuclear'
  | 'airport'
  | 'square'
  | 'building'
  | 'prison'
  | 'camp'
  | 'crossing'
  | 'landmark'
  | 'industry'
  | 'venue';

export interface Site {
  readonly name: string;
  readonly kind: SiteKind;
  /** Code in the countries lexicon. */
  readonly country: string;
}

export interface SiteHit {
  readonly site: Site;
  readonly ambiguous: boolean;
}

/*
 * name | country code | other names; `?` marks a surface that also means something else.
 *
 * A seat of government (the Kremlin, the White House) is in the countries lexicon, for it stands for an actor.
 */
const LINES = `
= base
Akrotiri | CY | RAF Akrotiri
Al-Asad air base | IQ | Ain al-Asad; Al-Asad Air Base; Al Asad; Ain al-Asad air base
Al Dhafra Air Base | AE | Al Dhafra
Al Udeid Air Base | QA | Al Udeid; al-Udeid; Al Udeid air base
Andersen Air Force Base | GU |
Andrews Air Force Base | US | Joint Base Andrews
Aviano Air Base | IT |
Bagram Airfield | AF | Bagram Air Base; Bagram air base; Bagram Air Field
Belbek | UA | Belbek airfield
Camp Arifjan | KW |
Camp Bastion | AF |
Camp Leatherneck | AF |
Camp Bondsteel | XK |
Camp Humphreys | KR |
Camp Lejeune | US |
Camp Lemonnier | DJ |
Camp Pendleton | US |
Camp Victory | IQ |
Cape Canaveral | US | Cape Kennedy
Kennedy Space Center | US |
Dover Air Force Base | US |
Engels air base | RU | Engels-2
Faslane | GB | HMNB Clyde
Fort Benning | US | Fort Moore
Fort Bragg | US | Fort Liberty
Fort Campbell | US |
Fort Hood | US | Fort Cavazos
Fort Knox | US |
Fort Meade | US |
Guantánamo Bay | CU | Guantanamo Bay; Guantánamo; Gitmo; Guantanamo Bay Naval Base; Camp Delta; Camp X-Ray
Hmeimim air base | SY | Khmeimim air base; Khmeimim; Hmeimim; Hmeymim
Incirlik Air Base | TR | Incirlik air base
Kadena Air Base | JP | Kadena
Kandahar Airfield | AF | Kandahar air base
Manas | KG | Manas air base; Manas Air Base
Nellis Air Force Base | US |
Nevatim | IL | Nevatim air base
Norfolk Naval Station | US | Naval Station Norfolk
Futenma | JP | Marine Corps Air Station Futenma
Peterson Air Force Base | US |
Plesetsk Cosmodrome | RU | Plesetsk
Baikonur Cosmodrome | KZ | Baikonur cosmodrome
Vostochny Cosmodrome | RU | Vostochny
Jiuquan Satellite Launch Center | CN | Jiuquan launch centre
Ramon airbase | IL |
Ramstein Air Base | DE | Ramstein air base
Saky airfield | UA | Saki air base; Saky air base
Sandhurst Academy | GB | Royal Military Academy Sandhurst
Sembawang | SG |
Shayrat | SY | Shayrat air base; Shayrat Airbase
Sohae | KP | Sohae Satellite Launching Ground; Sohae launch station; Tongchang-ri
Starbase | US | Boca Chica
T4 air base | SY | Tiyas; T-4 airbase
Tanf garrison | SY | Al-Tanf; Al Tanf; Tanf
Thule Air Base | GL | Pituffik Space Base
Tower 22 | JO |
Vandenberg Air Force Base | US | Vandenberg Space Force Base
West Point | US | U.S. Military Academy; United States Military Academy
Wright-Patterson Air Force Base | US |
Yavoriv training ground | UA | Yavoriv military base
= nuclear
Area 51 | US |
Barakah | AE | Barakah nuclear power plant
Bushehr nuclear power plant | IR | Bushehr reactor
Chernobyl nuclear power plant | UA | Chernobyl plant; Chornobyl nuclear power plant; Chernobyl Exclusion Zone; Exclusion Zone?
Dimona reactor | IL | Negev Nuclear Research Center
Fordow | IR | Fordo; Fordow Fuel Enrichment Plant
Fukushima Daiichi | JP | Fukushima Daiichi nuclear power plant; Fukushima Dai-ichi; Fukushima plant; Fukushima nuclear plant
Hinkley Point | GB | Hinkley Point C
Isfahan Nuclear Technology Center | IR | Isfahan uranium conversion facility
Khmelnytskyi nuclear power plant | UA |
Khondab | IR | Arak heavy water reactor; Arak reactor
Kursk nuclear power plant | RU |
La Hague reprocessing plant | FR | La Hague plant
Lop Nor | CN | Lop Nur
Los Alamos National Laboratory | US |
Lawrence Livermore National Laboratory | US |
Oak Ridge | US | Oak Ridge National Laboratory
Natanz enrichment plant | IR | Natanz nuclear facility
Nevada Test Site | US |
Osirak | IQ | Osiraq
Parchin | IR | Parchin military complex
Punggye-ri | KP | Punggye-ri Nuclear Test Site
Rivne nuclear power plant | UA |
Sellafield | GB | Windscale
Semipalatinsk test site | KZ | Semipalatinsk Test Site
Sizewell | GB | Sizewell C
Three Mile Island | US |
Yongbyon Nuclear Scientific Research Center | KP | Yongbyon nuclear complex; Yongbyon complex
Yucca Mountain | US |
Zaporizhzhia nuclear power plant | UA | Zaporizhzhia Nuclear Power Plant; Zaporizhzhya nuclear plant; Zaporizhzhia plant; ZNPP; Zaporizhzhia NPP
= airport
Atatürk Airport | TR | Ataturk Airport
Ben Gurion Airport | IL | Ben-Gurion Airport; Ben Gurion International Airport
Boryspil International Airport | UA | Boryspil airport
Changi Airport | SG |
Charles de Gaulle Airport | FR | Roissy
Damascus International Airport | SY | Damascus airport
Domodedovo Airport | RU | Domodedovo
Donetsk airport | UA | Donetsk Airport
Dulles International Airport | US | Dulles Airport
Frankfurt Airport | DE |
Gatwick Airport | GB | Gatwick
Hamid Karzai International Airport | AF | Kabul airport; Kabul Airport
Heathrow Airport | GB | Heathrow; London Heathrow
Hostomel airport | UA | Antonov Airport; Antonov airport
John F. Kennedy International Airport | US | JFK Airport; Kennedy Airport
LaGuardia Airport | US | LaGuardia
Los Angeles International Airport | US | LAX
Mehrabad Airport | IR | Mehrabad
O'Hare International Airport | US | O'Hare Airport
Orly Airport | FR | Orly
Reagan National Airport | US | Ronald Reagan Washington National Airport
Schiphol Airport | NL | Schiphol; Amsterdam Schiphol
Sheremetyevo International Airport | RU | Sheremetyevo; Sheremetyevo Airport
Stansted Airport | GB | Stansted
Suvarnabhumi Airport | TH |
Tempelhof | DE | Tempelhof Airport
Vnukovo Airport | RU | Vnukovo
Zaventem | BE | Brussels Airport
= square
Azadi Square | IR | Freedom Square, Tehran
Bolotnaya Square | RU |
Maidan Nezalezhnosti | UA | Maidan?; Independence Square, Kyiv; Kyiv's Independence Square
Firdos Square | IQ | Firdaus Square
Gezi Park | TR |
Green Square | LY | Martyrs' Square, Tripoli
Habima Square | IL |
Hyde Park | GB |
Lafayette Square | US | Lafayette Park
Martyrs' Square | LB |
National Mall | US |
Parliament Square | GB |
Pearl Roundabout | BH |
Place de la République | FR |
Plaza de Mayo | AR |
Puerta del Sol | ES |
Red Square | RU |
St. Peter's Square | VA | Saint Peter's Square
Syntagma Square | GR | Syntagma
Tahrir Square | EG | Tahrir
Taksim Square | TR | Taksim
Tiananmen Square | CN | Tiananmen
Times Square | US |
Trafalgar Square | GB |
Wenceslas Square | CZ |
Zócalo | MX |
= building
Al-Aqsa Mosque | IL | Al-Aqsa mosque; Al-Aqsa; al-Aqsa Mosque compound; Haram al-Sharif; Noble Sanctuary; Temple Mount; Al-Aqsa compound
Al-Askari Mosque | IQ | Golden Mosque; Askariya shrine
Al-Shifa Hospital | PS | Shifa Hospital; al-Shifa
Al-Ahli Hospital | PS | Al-Ahli Arab Hospital
Arc de Triomphe | FR |
Azovstal | UA | Azovstal steel plant; Azovstal steelworks
Bataclan | FR | Bataclan theatre; Bataclan concert hall
Big Ben | GB |
Brandenburg Gate | DE |
Buckingham Palace | GB |
Camp David | US |
Capitol building | US | US Capitol building; Capitol Rotunda
Chequers | GB |
Church of the Holy Sepulchre | IL |
Dome of the Rock | IL |
Eiffel Tower | FR |
Elmau Castle | DE | Schloss Elmau
Empire State Building | US |
Finsbury Park Mosque | GB |
Gleneagles | GB | Gleneagles Hotel
Grand Mosque | SA | Masjid al-Haram; Grand Mosque of Mecca
Grand Palace | TH |
Great Hall of the People | CN |
Hagia Sophia | TR |
Imam Ali Mosque | IQ | Imam Ali Shrine; Imam Ali shrine
Imam Hussein Shrine | IQ | Imam Hussein shrine
King David Hotel | IL |
Kaaba | SA |
La Scala | IT |
Lal Masjid | PK | Red Mosque
Lincoln Memorial | US |
Louvre | FR |
Mar-a-Lago | US |
Mariupol theatre | UA | Donetsk Academic Regional Drama Theatre
Nasser Hospital | PS |
Notre-Dame | FR | Notre Dame?; Notre-Dame de Paris
Palace of Nations | CH | Palais des Nations
Palace of Westminster | GB | Houses of Parliament
Prophet's Mosque | SA |
Pyramids of Giza | EG | Giza pyramids
Reichstag | DE |
St. Basil's Cathedral | RU |
St. Peter's Basilica | VA |
Sandringham | GB |
Saint Sophia Cathedral | UA | St. Sophia Cathedral
Taj Mahal | IN |
Taj Mahal Palace Hotel | IN | Taj Mahal Hotel
Tower of London | GB |
Trump Tower | US |
Twin Towers | US | World Trade Center; Ground Zero?
Watergate | US | Watergate Hotel
Western Wall | IL | Wailing Wall
Westgate | KE | Westgate mall; Westgate shopping mall
Windsor Castle | GB |
Wye River | US | Wye Plantation
Yasukuni Shrine | JP | Yasukuni
= prison
Abu Ghraib prison | IQ | Abu Ghraib jail
Belmarsh | GB | HM Prison Belmarsh; Belmarsh prison
Evin prison | IR | Evin Prison; Evin
Insein Prison | MM | Insein
La Santé | FR | La Santé prison
Lefortovo | RU | Lefortovo prison
Matrosskaya Tishina | RU |
Maze Prison | GB | Long Kesh
Olenivka | UA | Olenivka prison
Pul-e-Charkhi | AF | Pul-e-Charkhi prison
Rikers Island | US |
Robben Island | ZA |
Saydnaya | SY | Sednaya; Saydnaya prison; Sednaya prison; Sednaya Prison
Silivri | TR | Silivri prison
Spandau Prison | DE |
CECOT | SV | Terrorism Confinement Center
Tora prison | EG | Tora Prison
= camp
Ain al-Hilweh | LB | Ein el-Hilweh; Ain el-Hilweh; Ain al-Hilweh camp
Al-Hol | SY | al-Hol camp; Al-Hol camp; al-Hawl
Auschwitz | PL | Auschwitz-Birkenau
Balata | PS | Balata refugee camp
Bergen-Belsen | DE |
Buchenwald | DE |
Camp Ashraf | IQ |
Camp Liberty | IQ |
Dachau concentration camp | DE |
Jabalia refugee camp | PS | Jabaliya refugee camp
Jenin refugee camp | PS | Jenin camp
Majdanek | PL |
Nahr al-Bared | LB |
Nur Shams | PS | Nur Shams refugee camp
Sabra and Shatila | LB | Shatila; Shatila refugee camp
Sachsenhausen | DE |
Sobibor | PL |
Srebrenica-Potočari | BA | Potočari; Potocari
Treblinka | PL |
Yarmouk Camp | SY | Yarmouk refugee camp
Zaatari | JO | Za'atari; Zaatari refugee camp; Zaatari camp
Zamzam camp | SD | Zamzam; Zamzam displacement camp
Abu Shouk | SD | Abu Shouk camp
= crossing
Allenby Bridge | PS | King Hussein Bridge; Allenby crossing
Bab al-Hawa | SY | Bab al-Hawa crossing; Bab al-Hawa border crossing
Checkpoint Charlie | DE |
Crimean Bridge | UA | Kerch Bridge; Crimea Bridge; Kerch Strait Bridge
Erez | IL | Erez crossing
Friendship Bridge | UZ |
Karni | IL | Karni crossing
Kerem Shalom | IL | Kerem Shalom crossing; Karam Abu Salem
Khyber Pass | PK |
Qalandia | PS | Qalandiya; Qalandia checkpoint
Rafah crossing | EG | Rafah border crossing; Rafah Crossing
Salang Pass | AF | Salang Tunnel
Verkhny Lars | RU | Upper Lars
Wagah | PK | Wagah border; Attari-Wagah border
= landmark
Berlin Wall | DE |
Bermuda Triangle | BM |
Copacabana | BR |
Garden of Gethsemane | IL |
Golden Gate Bridge | US |
Great Wall | CN | Great Wall of China
Green Zone | IQ | International Zone; Baghdad's Green Zone; fortified Green Zone
Machu Picchu sanctuary | PE | Machu Picchu
Mount of Olives | IL |
Mount Rushmore National Memorial | US | Mount Rushmore
Nord Stream | RU | Nord Stream 1; Nord Stream 2; Nord Stream pipelines
Pearl Harbor | US |
Statue of Liberty | US |
Stonehenge | GB |
Yellowstone | US | Yellowstone National Park
= industry
Abqaiq plant | SA | Abqaiq oil facility
Baiji refinery | IQ |
Kakhovka dam | UA | Kakhovka Dam; Nova Kakhovka dam; Kakhovka Hydroelectric Power Plant; Kakhovka hydropower plant
Mosul Dam | IQ | Mosul dam
Haditha Dam | IQ |
Tishreen Dam | SY | Tishrin Dam
Tabqa Dam | SY |
Three Gorges Dam | CN |
Hoover Dam | US |
Kaesong Industrial Complex | KP | Kaesong Industrial Zone; Kaesong industrial park
Rumaila | IQ | Rumaila oil field
South Pars | IR | South Pars gas field
Tengiz | KZ | Tengiz field
Kashagan | KZ | Kashagan field
= venue
Crocus City Hall | RU |
Dubrovka theatre | RU | Dubrovka theater
Madison Square Garden | US |
Nova music festival | IL | Supernova music festival
Stade de France | FR |
Wembley Stadium | GB |
Maracanã | BR | Maracana stadium
Camp Nou | ES |
Bernabéu | ES | Santiago Bernabéu
Old Trafford | GB |
`;

const lexicon = lazily(() =>
  readWordList<Site, SiteHit, 'name'>({
    blocks: [LINES],
    proper: true,
    fields: [
      { at: 2, use: 'name' },
      { at: 0, use: 'name' },
    ],
    toEntry: ({ section, fields }) => ({
      name: fields[0] ?? '',
      kind: section as SiteKind,
      country: fields[1] ?? '',
    }),
    toHit: (site, { ambiguous }) => ({ site, ambiguous }),
  }),
);

/** Every site, in the order of the list. */
export const allSites = (): readonly Site[] => lexicon().all();

/** Names of sites: `siteIndex().find('Tahrir Square')`. */
export const siteIndex = (): SurfaceIndex<SiteHit> => lexicon().index;
