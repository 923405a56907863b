/** Ethnic, linguistic and religious communities that act in news and are nobody's citizens as such. */
import { lazily } from './lines.ts';
import { readWordList, type SurfaceIndex } from './surface-index.ts';

export type PeopleSort = 'ethnic' | 'religious' | 'political';

export interface People {
  /** The plural or collective name: `Kurds`, `Druze`. */
  readonly name: string;
  readonly sort: PeopleSort;
}

export type PeopleUse = 'adjective' | 'person' | 'people';

export interface PeopleHit {
  readonly people: People;
  readonly uses: readonly PeopleUse[];
  readonly ambiguous: boolean;
}

/*
 * name | adjectives | people (`Kurd+` is Kurd, Kurds; `Druze/Druze` does not change; `/Roma` has only a plural)
 *
 * Peoples that are named like the inhabitants of a region (Chechens, Tibetans) are in the regions lexicon too: the region
 * tells where they are, this list that they are a population. `?` marks a language, a party or another word.
 */
const LINES = `
= ethnic
Aboriginal Australians | Aboriginal; Indigenous Australian | Aboriginal Australian+; Aboriginal+; Aborigine+
Acholi | Acholi | Acholi/Acholi
Afar | | Afar/Afars?
African Americans | African American; African-American; Afro-American; Black American | African American+; African-American+; Black American+
Afrikaners | Afrikaner; Boer | Afrikaner+; Boer+
Akan | Akan | Akan/Akan
Albanians of Kosovo | Kosovo Albanian; Kosovar Albanian | Kosovo Albanian+; Kosovar Albanian+
Amazigh | Amazigh; Berber | Berber+; Amazigh/Imazighen
Amhara | Amhara | Amhara/Amhara; Amhara+
Apache | Apache? | Apache+?
Arabs | Arab | Arab+
Arawak | Arawak | Arawak/Arawak
Assyrians | Assyrian; Syriac | Assyrian+
Chaldeans | Chaldean | Chaldean+
Avars | Avar | Avar+
Aymara | Aymara | Aymara/Aymara; Aymara+
Baloch | Baloch; Baluch; Balochi; Baluchi | Baloch/Baloch; Baluch/Baluch; Baluchi+
Bamar | Bamar | Bamar/Bamar
Bambara | Bambara | Bambara/Bambara
Banyamulenge | Banyamulenge | Banyamulenge/Banyamulenge
Bashkirs | Bashkir | Bashkir+
Basques | Basque | Basque+
Bedouin | Bedouin; Bedu | Bedouin+; Bedouin/Bedouin
Beja | Beja | Beja/Beja
Bengalis | Bengali | Bengali+
Bodo | Bodo? | Bodo/Bodo?; Bodo+?
Bosniaks | Bosniak; Bosnian Muslim | Bosniak+; Bosnian Muslim+
Bosnian Croats | Bosnian Croat | Bosnian Croat+
Bosnian Serbs | Bosnian Serb | Bosnian Serb+
British Asians | British Asian | British Asian+
Buryats | Buryat | Buryat+
Catalans | Catalan | Catalan+
Caucasians | Caucasian? | Caucasian+?
Chams | Cham | Cham+
Chechens | Chechen | Chechen+
Cherokee | Cherokee | Cherokee/Cherokee; Cherokee+
Chewa | Chewa | Chewa/Chewa
Chin | Chin? | Chin/Chin?
Circassians | Circassian; Cherkess | Circassian+
Cossacks | Cossack | Cossack+
Creoles | Creole? | Creole+?
Crimean Tatars | Crimean Tatar | Crimean Tatar+
Dinka | Dinka | Dinka/Dinka; Dinka+
Dogon | Dogon | Dogon/Dogon; Dogon+
Ewe | Ewe? | Ewe/Ewe?
First Nations | First Nations; First Nation | /First Nations
Flemings | Flemish | Fleming+?
Fulani | Fulani; Fula; Peul; Fulbe | Fulani/Fulani; Fulani+; Fula/Fula; Peul/Peuls
Fur | Fur? | Fur/Fur?
Gagauz | Gagauz | Gagauz/Gagauz
Galicians | Galician? | Galician+?
Garifuna | Garifuna | Garifuna/Garifuna
German minority | ethnic German | ethnic German+
Volga Germans | Volga German | Volga German+
Sudeten Germans | Sudeten German | Sudeten German+
Greek Cypriots | Greek Cypriot | Greek Cypriot+
Guarani | Guarani | Guarani/Guarani; Guarani+
Gurkhas | Gurkha | Gurkha+
Han Chinese | Han?; Han Chinese | Han Chinese/Han Chinese
Hausa | Hausa; Hausa-Fulani | Hausa/Hausa; Hausa+
Hazaras | Hazara | Hazara+; Hazara/Hazara
Herero | Herero | Herero/Herero; Herero+
Hema | Hema | Hema/Hema
Hispanics | Hispanic | Hispanic+
Latinos | Latino; Latina; Latinx | Latino+; Latina+
Hmong | Hmong | Hmong/Hmong
Hui | Hui? | Hui/Hui?
Hungarian minority | ethnic Hungarian | ethnic Hungarian+
Hutus | Hutu | Hutu+; Hutu/Hutu
Igbo | Igbo; Ibo | Igbo/Igbo; Igbo+; Ibo+
Ijaw | Ijaw | Ijaw/Ijaw
Indigenous peoples | Indigenous?; Amerindian; American Indian | Amerindian+; American Indian+; /Indigenous peoples
Ingush | Ingush | Ingush/Ingush
Inuit | Inuit; Eskimo | Inuk/Inuit; Eskimo+
Iraqi Kurds | Iraqi Kurdish | Iraqi Kurd+
Iraqi Turkmen | Turkoman; Turcoman | Turkoman+; Turcoman+
Irish Travellers | Irish Traveller | Irish Traveller+
Israeli Arabs | Israeli Arab; Arab Israeli; Palestinian citizen of Israel | Israeli Arab+; Arab Israeli+; Arab-Israeli+
Javanese | Javanese | Javanese/Javanese
Kachin | Kachin | Kachin/Kachin; Kachin+
Kalenjin | Kalenjin | Kalenjin/Kalenjin; Kalenjin+
Kanaks | Kanak | Kanak+
Kanuri | Kanuri | Kanuri/Kanuri
Karen | Karen? | Karen+?; Karen/Karen?
Kashmiris | Kashmiri | Kashmiri+
Kashmiri Pandits | Kashmiri Pandit | Kashmiri Pandit+; Pandit/Pandits?
Kikuyu | Kikuyu; Gikuyu | Kikuyu/Kikuyu; Kikuyu+
Kosovo Serbs | Kosovo Serb | Kosovo Serb+
Kurds | Kurdish | Kurd+
Ladino | Ladino? | Ladino+?
Lakota | Lakota; Sioux | Lakota/Lakota; Lakota+; Sioux/Sioux
Lendu | Lendu | Lendu/Lendu
Luhya | Luhya | Luhya/Luhya; Luhya+
Luo | Luo? | Luo/Luo?; Luos/Luos
Maasai | Maasai; Masai | Maasai/Maasai; Masai/Masai; Maasais/Maasais
Madhesis | Madhesi | Madhesi+
Malays | Malay | Malay+
Maori | Maori; Māori | Maori/Maori; Maori+
Mapuche | Mapuche | Mapuche/Mapuche; Mapuche+
Masalit | Masalit | Masalit/Masalit
Maya | Mayan; Maya? | Mayan+; Maya/Maya?
Meitei | Meitei; Meetei | Meitei/Meitei; Meitei+
Kuki | Kuki; Kuki-Zo | Kuki/Kuki; Kuki+
Meskhetian Turks | Meskhetian | Meskhetian Turk+
Miskito | Miskito | Miskito/Miskito; Miskito+
Mizrahim | Mizrahi | Mizrahi/Mizrahim
Sephardim | Sephardi; Sephardic | Sephardi/Sephardim
Ashkenazim | Ashkenazi; Ashkenazic | Ashkenazi/Ashkenazim
Mohawk | Mohawk? | Mohawk+?
Mon | Mon? | Mon/Mon?
Montagnards | Montagnard | Montagnard+
Moros | Moro? | Moro+?
Muhajirs | Muhajir; Mohajir | Muhajir+; Mohajir+
Naga | Naga? | Naga+?
Native Americans | Native American | Native American+
Native Hawaiians | Native Hawaiian | Native Hawaiian+
Navajo | Navajo | Navajo/Navajo; Navajo+
Ndebele | Ndebele | Ndebele/Ndebele
Nenets | Nenets | Nenets/Nenets
Nuba | Nuba | Nuba/Nuba
Nuer | Nuer | Nuer/Nuer
Ogoni | Ogoni | Ogoni/Ogoni
Oromo | Oromo | Oromo/Oromo; Oromo+
Ossetians | Ossetian | Ossetian+; Ossete+
Ovambo | Ovambo | Ovambo/Ovambo
Papuans | Papuan; West Papuan | Papuan+; West Papuan+
Pashtuns | Pashtun; Pushtun; Pathan; Pakhtun | Pashtun+; Pathan+; Pakhtun+
Persians | Persian? | Persian+?
Polish minority | ethnic Pole | ethnic Pole+
Pygmies | Pygmy?; Batwa; Twa? | Pygmy/Pygmies; Batwa/Batwa
Punjabis | Punjabi | Punjabi+
Quechua | Quechua | Quechua/Quechua
Rakhine | Rakhine; Arakanese | Rakhine/Rakhine; Arakanese/Arakanese
Rohingya | Rohingya; Rohingya Muslim | Rohingya/Rohingya; Rohingya+; Rohingya Muslim+
Roma | Romani; Gypsy; Roma? | Gypsy/Gypsies; Romani/Romani; /Roma?
Russian minority | ethnic Russian; Russian-speaking; Russian-speaker | ethnic Russian+; Russian-speaker+; Russian speaker+
Sahrawis | Sahrawi; Saharawi | Sahrawi+; Saharawi+
Sami | Sami?; Sámi; Saami | Sami/Sami?; Saami/Saami
Serb minority | ethnic Serb | ethnic Serb+
Croatian Serbs | Croatian Serb; Krajina Serb | Croatian Serb+; Krajina Serb+
Shan | Shan | Shan/Shan
Shona | Shona? | Shona/Shona?
Sindhis | Sindhi | Sindhi+
Sinhalese | Sinhalese; Sinhala | Sinhalese/Sinhalese
Slavs | Slavic; Slav; Slavonic | Slav+
Somalis of Ethiopia | ethnic Somali | ethnic Somali+
Songhai | Songhai; Songhay | Songhai/Songhai
Sorbs | Sorbian | Sorb+
Syrian Kurds | Syrian Kurdish | Syrian Kurd+
Albanian minority | ethnic Albanian | ethnic Albanian+
Armenian minority | ethnic Armenian | ethnic Armenian+
Karabakh Armenians | Karabakh Armenian | Karabakh Armenian+
Tajiks of Afghanistan | ethnic Tajik | ethnic Tajik+
Uzbek minority | ethnic Uzbek | ethnic Uzbek+
Tamils | Tamil; Tamilian | Tamil+
Tatars | Tatar; Tartar | Tatar+; Tartar+
Tibetans | Tibetan | Tibetan+
Tigrayans | Tigrayan; Tigrean; Tigray | Tigrayan+; Tigrean+
Toubou | Toubou; Tebu; Tubu | Toubou/Toubou; Tebu/Tebu
Tswana | Tswana | Tswana/Tswana
Tuareg | Tuareg; Touareg | Tuareg/Tuareg; Tuareg+; Touareg/Touareg; Touareg+
Turkana | Turkana | Turkana/Turkana
Turkish Cypriots | Turkish Cypriot | Turkish Cypriot+
Turkish minority | ethnic Turk | ethnic Turk+
Tutsis | Tutsi | Tutsi+; Tutsi/Tutsi
Uyghurs | Uyghur; Uighur; Uygur | Uyghur+; Uighur+; Uygur+; Uyghur/Uyghur
Walloons | Walloon | Walloon+
Wayuu | Wayuu | Wayuu/Wayuu
Windrush generation | Windrush | /Windrush generation
Xhosa | Xhosa | Xhosa/Xhosa; Xhosa+
Yanomami | Yanomami | Yanomami/Yanomami
Yakuts | Yakut | Yakut+
Yoruba | Yoruba | Yoruba/Yoruba; Yoruba+
Zaghawa | Zaghawa | Zaghawa/Zaghawa
Zapotec | Zapotec | Zapotec/Zapotec; Zapotec+
Zulus | Zulu | Zulu+; Zulu/Zulu
= religious
Ahmadis | Ahmadi; Ahmadiyya | Ahmadi+
Alawites | Alawite; Alawi; Nusayri | Alawite+; Alawi+
Alevis | Alevi | Alevi+
Amish | Amish | Amish/Amish
Anabaptists | Anabaptist | Anabaptist+
Hutterites | Hutterite | Hutterite+
Mennonites | Mennonite | Mennonite+
Anglicans | Anglican; Episcopalian; Episcopal | Anglican+; Episcopalian+
Atheists | atheist | Atheist+
Bahá'ís | Bahá'í; Baha'i | Bahá'í+; Baha'i+
Baptists | Baptist; Southern Baptist | Baptist+; Southern Baptist+
Buddhists | Buddhist | Buddhist+
Catholics | Catholic; Roman Catholic | Catholic+; Roman Catholic+
Greek Catholics | Greek Catholic; Eastern Catholic | Greek Catholic+; Eastern Catholic+
Christians | Christian? | Christian+
Copts | Coptic; Coptic Christian; Coptic Orthodox | Copt+; Coptic Christian+
Dalits | Dalit | Dalit+
Druze | Druze; Druse | Druze/Druze; Druse/Druse
Orthodox Christians | Orthodox?; Eastern Orthodox; Greek Orthodox; Russian Orthodox; Serbian Orthodox; Ukrainian Orthodox | Orthodox Christian+
Evangelicals | Evangelical; evangelical Christian | Evangelical+; evangelical Christian+
Pentecostals | Pentecostal | Pentecostal+
Haredim | Haredi; ultra-Orthodox; ultra-Orthodox Jewish | Haredi/Haredim; ultra-Orthodox Jew+; /ultra-Orthodox
Hasidim | Hasidic; Chasidic | Hasid/Hasidim
Hindus | Hindu | Hindu+
Ibadis | Ibadi | Ibadi+
Ismailis | Ismaili | Ismaili+
Jains | Jain? | Jain+?
Jehovah's Witnesses | | Jehovah's Witness/Jehovah's Witnesses
Jews | Jewish; Judaic | Jew+; American Jew+; Jewish people/Jewish people
Kakai | Kakai | Kakai/Kakai
Lutherans | Lutheran | Lutheran+
Mandaeans | Mandaean; Sabean | Mandaean+; Sabean+
Maronites | Maronite; Maronite Christian | Maronite+; Maronite Christian+
Melkites | Melkite | Melkite+
Methodists | Methodist | Methodist+
Mormons | Mormon; Latter-day Saint | Mormon+; Latter-day Saint+
Muslims | Muslim; Moslem; Mohammedan; Islamic? | Muslim+; Moslem+
Old Believers | Old Believer | Old Believer+
Parsis | Parsi; Parsee | Parsi+; Parsee+
Zoroastrians | Zoroastrian | Zoroastrian+
Presbyterians | Presbyterian | Presbyterian+
Protestants | Protestant | Protestant+
Quakers | Quaker | Quaker+
Rastafarians | Rastafarian; Rasta | Rastafarian+; Rasta+
Salafis | Salafi; Salafist | Salafi+; Salafist+
Wahhabis | Wahhabi; Wahabi | Wahhabi+; Wahabi+
Scientologists | Scientologist | Scientologist+
Seventh-day Adventists | Adventist; Seventh-day Adventist | Adventist+; Seventh-day Adventist+
Shabak | Shabak | Shabak/Shabak; Shabak+
Shiites | Shiite; Shia; Shi'ite; Shi'a; Shi'i; Shiite Muslim; Shia Muslim | Shiite+; Shi'ite+; Shia+; Shia/Shia; Shiite Muslim+; Shia Muslim+; Shi'ite Muslim+
Sikhs | Sikh | Sikh+
Sufis | Sufi | Sufi+
Sunnis | Sunni; Sunnite; Sunni Muslim; Sunni Arab | Sunni+; Sunni Muslim+; Sunni Arab+; Sunnite+
Taoists | Taoist; Daoist | Taoist+; Daoist+
Unification Church members | Moonie | Moonie+
Yazidis | Yazidi; Yezidi; Ezidi | Yazidi+; Yezidi+; Ezidi+
Zaydis | Zaydi; Zaidi | Zaydi+; Zaidi+?
= political
American Democrats | Democratic? | Democrat+?
American Republicans | Republican? | Republican+?
British Conservatives | Tory | Tory/Tories
Labourites | Labourite | Labourite+
Anarchists | anarchist | Anarchist+
Baathists | Baathist; Ba'athist | Baathist+; Ba'athist+
Blairites | Blairite | Blairite+
Bolsheviks | Bolshevik; Bolshevist | Bolshevik+
Brexiteers | Brexiteer; Brexiter | Brexiteer+; Brexiter+
Castroites | Castroist | Castroist+
Chavistas | Chavista | Chavista+
Christian Democrats | Christian Democratic; Christian Democrat | Christian Democrat+
Communists | Communist? | Communist+?
Conservatives | | Conservative/Conservatives?
Decembrists | Decembrist | Decembrist+
Eurosceptics | Eurosceptic; Euroskeptic | Eurosceptic+; Euroskeptic+
Fascists | fascist | Fascist+
Gaullists | Gaullist | Gaullist+
Greens | | /Greens?
Islamists | Islamist | Islamist+
Jihadists | Jihadist; Jihadi | Jihadist+; Jihadi+
Kemalists | Kemalist | Kemalist+
Khomeinists | Khomeinist | Khomeinist+
Leninists | Leninist; Marxist-Leninist | Leninist+
Marxists | Marxist | Marxist+
Liberals | | Liberal/Liberals?
Loyalists of Ulster | | Ulster loyalist+
Maoists | Maoist | Maoist+
Mensheviks | Menshevik | Menshevik+
Monarchists | monarchist | Monarchist+
Royalists | royalist | Royalist+
Nationalists | | Nationalist+?
Nazis | Nazi; National Socialist | Nazi+
Neo-Nazis | neo-Nazi | neo-Nazi+
Peronists | Peronist | Peronist+
Kirchnerists | Kirchnerist | Kirchnerist+
Populists | | Populist+?
Remainers | Remainer | Remainer+?
Sandinistas | Sandinista | Sandinista+
Socialists | | Socialist+?
Social Democrats | Social Democratic; Social Democrat | Social Democrat+
Stalinists | Stalinist | Stalinist+
Suffragettes | suffragette | Suffragette+
Thatcherites | Thatcherite | Thatcherite+
Titoists | Titoist | Titoist+
Trotskyists | Trotskyist; Trotskyite | Trotskyist+; Trotskyite+
Zapatistas | Zapatista | Zapatista+
Zionists | Zionist | Zionist+
`;

const lexicon = lazily(() =>
  readWordList<People, PeopleHit, PeopleUse>({
    blocks: [LINES],
    proper: true,
    fields: [
      { at: 1, use: 'adjective' },
      { at: 2, use: 'person', pluralUse: 'people' },
      { at: 0, use: 'people' },
    ],
    toEntry: ({ section, fields }) => ({ name: fields[0] ?? '', sort: section as PeopleSort }),
    toHit: (people, { uses, ambiguous }) => ({ people, uses, ambiguous }),
  }),
);

/** Every people, in the order of the list. */
export const allPeoples = (): readonly People[] => lexicon().all();

/** Adjectives and peoples: `peopleIndex().find('Shiite')`. */
export const peopleIndex = (): SurfaceIndex<PeopleHit> => lexicon().index;
