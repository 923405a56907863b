/** Armed groups, militias, cartels and political movements that are no state's regular force. */

/* name | country | other names; `?` marks one that also means something else | what it is called for short */
export const ARMED_ORGANISATIONS = `
= armed-group
Hamas | PS | Islamic Resistance Movement; HAMAS | group; militant group; movement; militants; Islamist group; Palestinian group
Izz ad-Din al-Qassam Brigades | PS | Al-Qassam Brigades; Qassam Brigades; Ezzedine al-Qassam Brigades; al-Qassam Brigades; Izzedine al-Qassam Brigades | military wing; armed wing; brigades
Palestinian Islamic Jihad | PS | Islamic Jihad; PIJ; Palestinian Islamic Jihad Movement | group; militants
Al-Quds Brigades | PS | al-Quds Brigades; Saraya al-Quds | armed wing
Al-Aqsa Martyrs' Brigades | PS | al-Aqsa Martyrs Brigade; Al-Aqsa Martyrs' Brigade; Al-Aqsa Martyrs Brigades | brigades; armed wing
Popular Front for the Liberation of Palestine | PS | PFLP | group; faction
Democratic Front for the Liberation of Palestine | PS | DFLP | group; faction
Popular Resistance Committees | PS | | group
Lions' Den | PS | Lion's Den | group
Black September | PS | Black September Organization | group
Abu Nidal Organization | PS | Abu Nidal group | group
Hezbollah | LB | Hizbollah; Hizbullah; Hezbullah; Hizballah; Lebanese Hezbollah; Party of God; Hezbollah movement | group; militant group; movement; militia; party; Shiite group; Lebanese group
Amal Movement | LB | Amal?; Amal movement | movement; party
Fatah al-Islam | LB | | group
Jund al-Sham | LB | | group
Houthis | YE | Houthi movement; Houthi rebels; Huthis; Houthi; Ansar Allah; Ansarullah; the Houthis; Al-Houthi; Houthi forces; Houthi militia; Houthi militants | rebels; group; movement; militia
al-Qaeda | | Al-Qaida; Al Qaeda; Al Qaida; Al-Qa'ida; al-Qaida; Qaeda; al-Qaeda network; Al Qaeda terrorist network | network; terror network; terrorist network; group; terror group
al-Qaeda in Iraq | IQ | AQI?; al-Qaida in Iraq; al Qaeda in Iraq | group; militants
al-Qaeda in the Arabian Peninsula | YE | AQAP; al-Qaida in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula | group; militants
al-Qaeda in the Islamic Maghreb | | AQIM; al-Qaida in the Islamic Maghreb; Salafist Group for Preaching and Combat; Salafist Group for Call and Combat; GSPC | group; militants
Islamic State | | ISIS; ISIL; IS?; Daesh; Isis; Isil; Da'esh; Islamic State group; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; self-styled Islamic State; so-called Islamic State; Islamic State militant group | group; militant group; jihadist group; extremist group; terror group; jihadists; extremists; militants; caliphate
Islamic State of Iraq | IQ | | group
Islamic State Khorasan Province | AF | ISIS-K; IS-K; ISKP; ISIS-Khorasan; Islamic State Khorasan; Islamic State-Khorasan; Islamic State in Khorasan | affiliate; group; branch
Islamic State West Africa Province | NG | ISWAP; Islamic State in West Africa; Islamic State West Africa | group; affiliate
Islamic State in the Greater Sahara | | ISGS; Islamic State Sahel Province | group; affiliate
al-Nusra Front | SY | Nusra Front; Jabhat al-Nusra; Nusra?; Al-Nusra; Jabhat Fatah al-Sham; Jabhat Fateh al-Sham | group; rebels
Hayat Tahrir al-Sham | SY | HTS; Hay'at Tahrir al-Sham; Tahrir al-Sham; Hayat Tahrir al Sham | group; rebels; Islamist group; rebel group
Free Syrian Army | SY | FSA? | rebels; rebel army
Syrian National Army | SY | SNA? | rebels; Turkish-backed rebels
Ahrar al-Sham | SY | | group; rebels
Jaysh al-Islam | SY | Jaish al-Islam; Army of Islam? | group; rebels
Faylaq al-Rahman | SY | Failaq al-Rahman | group; rebels
Nour al-Din al-Zenki Movement | SY | Nour al-Din al-Zinki; Zenki | group; rebels
Syrian Democratic Forces | SY | SDF?; Kurdish-led Syrian Democratic Forces; S.D.F. | alliance; forces; Kurdish-led forces
People's Protection Units | SY | YPG; Y.P.G.; People's Defense Units; Syrian Kurdish YPG | militia; units; Kurdish militia
Women's Protection Units | SY | YPJ | units
Liwa Fatemiyoun | SY | Fatemiyoun Brigade; Fatemiyoun | brigade; militia
Liwa al-Quds | SY | | militia
Shabiha | SY | shabiha | militia
Kurdistan Workers' Party | TR | PKK; P.K.K.; Kurdistan Workers Party; Kongra-Gel; Kurdish Workers' Party; Kurdistan Workers’ Party | group; rebels; militants; rebel group; separatists
Kurdistan Freedom Hawks | TR | Kurdistan Freedom Falcons; TAK? | group
Party for a Free Life in Kurdistan | IR | PJAK; Kurdistan Free Life Party | group; rebels
Revolutionary People's Liberation Party–Front | TR | DHKP-C; DHKP/C; Revolutionary People's Liberation Party-Front | group
Grey Wolves | TR | Gray Wolves | group
Taliban | AF | Taleban; the Taliban; Afghan Taliban; Islamic Emirate?; Taliban movement; Taliban insurgents; Taliban militants; Taliban fighters; Taliban forces | group; movement; militants; insurgents; insurgency; militia; Islamists; fighters
Pakistani Taliban | PK | Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; TTP; Tehrik-e-Taliban Pakistan; Tehrik-e Taliban Pakistan; Pakistan Taliban | group; militants
Haqqani network | AF | Haqqani Network; Haqqanis | network; group
Hezb-i-Islami | AF | Hezb-e-Islami; Hizb-i-Islami; Hezb-i-Islami Gulbuddin; Hezb-e Islami | group
National Resistance Front of Afghanistan | AF | National Resistance Front | resistance; group
Lashkar-e-Taiba | PK | Lashkar-e-Tayyiba; Lashkar-i-Taiba; LeT?; Jamaat-ud-Dawa; Lashkar-e-Toiba; Lashkar e Taiba; Jamaat-ud-Dawah | group; militants
Jaish-e-Mohammed | PK | Jaish-e-Mohammad; Jaish-i-Muhammad; JeM; Jaish-e-Muhammad | group
Lashkar-e-Jhangvi | PK | Lashkar-i-Jhangvi | group
Sipah-e-Sahaba | PK | Sipah-e-Sahaba Pakistan | group
Jamaat-ul-Ahrar | PK | | group; faction
Harkat-ul-Mujahideen | PK | Harkat ul-Mujahideen | group
Hizbul Mujahideen | IN | Hizb-ul-Mujahideen; Hizb-ul-Mujahedeen | group; rebels
The Resistance Front | IN | | group
Indian Mujahideen | IN | | group
Balochistan Liberation Army | PK | BLA?; Baloch Liberation Army; Baluchistan Liberation Army; Baluch Liberation Army | group; separatists
Balochistan Liberation Front | PK | | group; separatists
Jaish al-Adl | IR | Jaish ul-Adl; Jaysh al-Adl | group
Jundallah | IR | Jundullah; Jundollah; People's Resistance Movement of Iran | group
People's Mujahedin of Iran | IR | Mujahideen-e-Khalq; Mujahedin-e Khalq; MEK; MKO; Mojahedin-e-Khalq; National Council of Resistance of Iran; NCRI; People's Mojahedin Organization of Iran | group; opposition group; exiles
Mahdi Army | IQ | Mehdi Army; Jaysh al-Mahdi; Jaish al-Mahdi; JAM?; Peace Brigades; Saraya al-Salam | militia; fighters; militiamen
Badr Organization | IQ | Badr Brigade; Badr Corps; Badr Brigades; Badr organisation | militia
Popular Mobilization Forces | IQ | Hashd al-Shaabi; Popular Mobilisation Forces; PMF; Popular Mobilization Units; Popular Mobilisation Units; PMU?; Hashed al-Shaabi; Hashd al-Sha'abi | militias; paramilitaries; paramilitary force; coalition
Kataib Hezbollah | IQ | Kata'ib Hezbollah; Ketaib Hezbollah; Hezbollah Brigades | militia; group; armed group
Asaib Ahl al-Haq | IQ | Asa'ib Ahl al-Haq; League of the Righteous; Asaib Ahl al-Haqq | militia; group
Harakat Hezbollah al-Nujaba | IQ | Nujaba Movement; Harakat al-Nujaba; Nujaba; Harakat Hezbollah al Nujaba | militia
Islamic Resistance in Iraq | IQ | | group; militias
Ansar al-Islam | IQ | Ansar al-Sunna; Ansar al-Islam group | group
Sons of Iraq | IQ | Awakening Councils; Sahwa; Sunni Awakening; Anbar Awakening; Awakening movement | fighters; councils
Fedayeen Saddam | IQ | Saddam Fedayeen | militia
Polisario Front | EH | Polisario; Frente Polisario | front; movement; independence movement
Boko Haram | NG | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Boko Haram group | group; insurgents; Islamist group; militants; sect; extremists; jihadists
Ansaru | NG | | group
Movement for the Emancipation of the Niger Delta | NG | MEND? | group; militants
Niger Delta Avengers | NG | | group; militants
Indigenous People of Biafra | NG | IPOB; Eastern Security Network | group; separatists; movement
Al-Shabaab | SO | al-Shabab; Al Shabaab; al-Shabaab; Shebab; Shabaab; Shabab; Al Shabab; Harakat al-Shabaab al-Mujahideen; Al-Shabab | group; militants; Islamist group; insurgents; jihadists; extremists
Islamic Courts Union | SO | Union of Islamic Courts; UIC?; Islamic Courts | Islamists; movement
Hizbul Islam | SO | | group
Ahlu Sunna Waljama'a | SO | Ahlu Sunna Wal Jama'a | militia
Mozambican al-Shabaab | MZ | Ansar al-Sunna of Mozambique; Islamic State Mozambique; Ansar al-Sunna Mozambique | insurgents; group
Allied Democratic Forces | CD | ADF?; ADF-NALU | rebels; group; militia
Lord's Resistance Army | UG | LRA?; Lords Resistance Army; Lord’s Resistance Army | rebels; group; rebel group
M23 | CD | March 23 Movement; M-23; M23 rebels; M23 movement; M23 rebel group; Mouvement du 23 Mars | rebels; group; rebel group; fighters
Democratic Forces for the Liberation of Rwanda | CD | FDLR | rebels; militia; group
CODECO | CD | Cooperative for the Development of the Congo; Codeco | militia; group
Mai-Mai | CD | Mayi-Mayi; Mai Mai | militia; militias
Wazalendo | CD | wazalendo | militias; fighters
National Congress for the Defence of the People | CD | CNDP? | rebels
Interahamwe | RW | | militia
Rwandan Patriotic Front | RW | RPF? | rebels; party
RED-Tabara | BI | Red-Tabara | rebels
Tigray People's Liberation Front | ET | TPLF; Tigray Defence Forces; Tigray Defense Forces; TDF?; Tigrayan forces | party; front; rebels; fighters
Oromo Liberation Army | ET | OLA?; OLF-Shene; Shene | rebels; group
Oromo Liberation Front | ET | OLF | front; group
Ogaden National Liberation Front | ET | ONLF | front; rebels
Fano | ET | Fano militia; Amhara Fano; Fano militias | militia; militias; fighters
Eritrean People's Liberation Front | ER | EPLF | front; rebels
Janjaweed | SD | Janjawid; janjaweed; Janjaweed militia | militia; militias; fighters
Justice and Equality Movement | SD | JEM? | rebels; movement; rebel group
Sudan Liberation Movement | SD | SLM?; Sudan Liberation Army; SLA?; SLM/A | rebels; movement; faction
Sudan People's Liberation Movement–North | SD | SPLM-N; SPLM-North | rebels; movement
Sudan People's Liberation Movement-in-Opposition | SS | SPLM-IO; SPLA-IO; SPLM/A-IO | opposition; rebels; faction
White Army | SS | Nuer White Army | militia; fighters
National Salvation Front | SS | NAS? | group
Séléka | CF | Seleka; Séléka rebels | rebels; alliance; coalition
Anti-balaka | CF | anti-balaka; Anti-Balaka | militia; militias
Coalition of Patriots for Change | CF | | rebels; coalition
Jama'at Nusrat al-Islam wal-Muslimin | ML | JNIM; Jamaat Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims | group; jihadists; affiliate
Ansar Dine | ML | Ansar al-Din; Ansar Eddine; Ansar ad-Din | group; rebels; Islamists
National Movement for the Liberation of Azawad | ML | MNLA | rebels; movement; separatists
Azawad Liberation Front | ML | Front de libération de l'Azawad | rebels; separatists; coalition
Movement for Oneness and Jihad in West Africa | ML | MUJAO | group
Macina Liberation Front | ML | Katiba Macina; Macina Battalion | group
Al-Mourabitoun | ML | al-Mourabitoun | group
Front for Change and Concord in Chad | TD | FACT? | rebels
Revolutionary United Front | SL | RUF? | rebels
National Patriotic Front of Liberia | LR | NPFL | rebels
Liberians United for Reconciliation and Democracy | LR | LURD | rebels
Movement of Democratic Forces of Casamance | SN | MFDC | rebels; separatists
UNITA | AO | Unita; National Union for the Total Independence of Angola | rebels; party
Renamo | MZ | RENAMO; Mozambican National Resistance | rebels; party
Front for the Liberation of the Enclave of Cabinda | AO | FLEC | separatists; rebels
Ansar al-Sharia in Libya | LY | Ansar al-Sharia; Ansar al-Shariah | group; militia
Libya Dawn | LY | Fajr Libya | coalition; militias
Zintan Brigades | LY | Zintan militia; Zintan militias | militia
Armed Islamic Group | DZ | Armed Islamic Group of Algeria; GIA? | group
Wagner Group | RU | Wagner?; PMC Wagner; Wagner mercenary group; Wagner mercenaries; Wagner PMC; Wagner private military company; Wagner Private Military Company; Wagner private army | group; mercenaries; mercenary group; private army; private military company; fighters
Africa Corps | RU | Russia's Africa Corps | mercenaries; force; paramilitaries
Freedom of Russia Legion | UA | Russian Volunteer Corps; Free Russia Legion | fighters; volunteers
Donetsk People's Republic forces | UA | Russian-backed separatists; Russia-backed separatists; pro-Russian separatists; pro-Russian rebels; pro-Russia separatists; Donbas separatists | separatists; rebels
Right Sector | UA | Pravyi Sektor | group; nationalists
Ukrainian Insurgent Army | UA | UPA? | insurgents
Caucasus Emirate | RU | Imarat Kavkaz | group; militants
Kosovo Liberation Army | XK | KLA; UCK? | guerrillas; rebels; army
National Liberation Army of Macedonia | MK | | rebels; guerrillas
Arkan's Tigers | RS | Serb Volunteer Guard | paramilitaries
ETA | ES | Euskadi Ta Askatasuna; Basque separatist group ETA; Eta? | group; separatists; separatist group
GRAPO | ES | | group
Irish Republican Army | IE | IRA; I.R.A.; Provisional IRA; Provisional Irish Republican Army; Provos | group; republicans; paramilitaries
Real IRA | IE | New IRA | group; dissidents
Continuity IRA | IE | | dissidents
Irish National Liberation Army | IE | INLA | group
Ulster Volunteer Force | NIR | UVF | loyalists; paramilitaries
Ulster Defence Association | NIR | UDA? | loyalists; paramilitaries
Red Army Faction | DE | Baader-Meinhof Gang; Baader-Meinhof group; Baader-Meinhof | group
National Socialist Underground | DE | NSU? | group; cell
Red Brigades | IT | Brigate Rosse | group
November 17 | GR | Revolutionary Organization 17 November; 17 November | group
National Liberation Front of Corsica | FR | FLNC | group; separatists
Organisation armée secrète | FR | OAS? | group
Revolutionary Armed Forces of Colombia | CO | FARC; Farc; FARC rebels; Revolutionary Armed Forces of Colombia–People's Army; FARC-EP | rebels; guerrillas; group; rebel group
FARC dissidents | CO | Estado Mayor Central; EMC?; Central General Staff; Segunda Marquetalia | dissidents; rebels
National Liberation Army | CO | ELN; E.L.N.; National Liberation Army (ELN); ELN rebels | rebels; guerrillas; group
United Self-Defense Forces of Colombia | CO | AUC?; United Self-Defence Forces of Colombia | paramilitaries
M-19 | CO | 19th of April Movement; M19 | guerrillas; rebels
Clan del Golfo | CO | Gulf Clan; Gaitanist Self-Defense Forces; Urabeños; Los Urabeños | cartel; gang; clan
Shining Path | PE | Sendero Luminoso | rebels; guerrillas; group
Túpac Amaru Revolutionary Movement | PE | MRTA; Tupac Amaru | rebels; guerrillas
Zapatista Army of National Liberation | MX | EZLN; Zapatistas; Zapatista rebels | rebels
Sandinista National Liberation Front | NI | FSLN; Sandinistas; Sandinista front | party; front; rebels
Contras | NI | contra rebels; Contra rebels; the Contras | rebels
Farabundo Martí National Liberation Front | SV | FMLN; Farabundo Marti National Liberation Front | party; front; rebels
Tupamaros | UY | | guerrillas
Montoneros | AR | | guerrillas
Paraguayan People's Army | PY | | guerrillas
Khmer Rouge | KH | Communist Party of Kampuchea | regime; guerrillas; movement
Liberation Tigers of Tamil Eelam | LK | LTTE; Tamil Tigers; Tamil Tiger rebels; Tigers? | rebels; group; separatists; guerrillas
Janatha Vimukthi Peramuna | LK | JVP; People's Liberation Front? | party; rebels
National Thowheeth Jama'ath | LK | NTJ? | group
Communist Party of India (Maoist) | IN | Naxalites; Maoist rebels?; CPI (Maoist); Naxals; Naxalite rebels | rebels; Maoists; insurgents
United Liberation Front of Asom | IN | ULFA; United Liberation Front of Assam | rebels; separatists
National Democratic Front of Bodoland | IN | NDFB | rebels; separatists
National Socialist Council of Nagaland | IN | NSCN; NSCN-IM | rebels
Jamaat-ul-Mujahideen Bangladesh | BD | JMB? | group
Ansarullah Bangla Team | BD | | group
Moro Islamic Liberation Front | PH | MILF? | rebels; front; rebel group
Moro National Liberation Front | PH | MNLF | rebels; front
Abu Sayyaf | PH | Abu Sayyaf Group; Abu Sayaf | group; militants; kidnappers
Bangsamoro Islamic Freedom Fighters | PH | BIFF? | rebels
Maute group | PH | Maute; Maute Group | group; militants
New People's Army | PH | NPA?; Communist rebels in the Philippines | rebels; guerrillas
Jemaah Islamiyah | ID | Jemaah Islamiah; JI? | group; network; militants
Jemaah Ansharut Daulah | ID | | group; network
Free Aceh Movement | ID | GAM?; Free Aceh | rebels; separatists; movement
Free Papua Movement | ID | OPM?; West Papua National Liberation Army; Organisasi Papua Merdeka | rebels; separatists
Arakan Army | MM | AA? | rebels; group; army
Arakan Rohingya Salvation Army | MM | ARSA; Rohingya militants | militants; group; insurgents
Kachin Independence Army | MM | KIA?; Kachin Independence Organisation | rebels; army
Karen National Union | MM | KNU; Karen National Liberation Army; KNLA | rebels; union
Karen National Defence Organisation | MM | | rebels
Myanmar National Democratic Alliance Army | MM | MNDAA | rebels; army
Ta'ang National Liberation Army | MM | TNLA | rebels; army
United Wa State Army | MM | UWSA | army; rebels
People's Defence Force | MM | People's Defense Force; PDF?; People's Defence Forces | fighters; resistance; militias
Barisan Revolusi Nasional | TH | BRN? | rebels; separatists; insurgents
Turkistan Islamic Party | CN | East Turkestan Islamic Movement; ETIM; Turkestan Islamic Party; East Turkistan Islamic Movement | group; militants; separatists
Islamic Movement of Uzbekistan | UZ | IMU? | group; militants
Aum Shinrikyo | JP | Aum Supreme Truth; Aleph? | cult; sect
Japanese Red Army | JP | | group
Falun Gong | CN | Falun Dafa | movement; group; spiritual movement
Muslim Brotherhood | EG | Egyptian Muslim Brotherhood; the Brotherhood?; Ikhwan | group; movement; Islamist group
Hasm Movement | EG | Hasm | group
Ansar Beit al-Maqdis | EG | Sinai Province; Wilayat Sinai | group; militants; affiliate
Al-Gama'a al-Islamiyya | EG | Gamaa Islamiya; Islamic Group? | group
Egyptian Islamic Jihad | EG | | group
Hizb ut-Tahrir | | Hizb-ut-Tahrir | group; movement
Gülen movement | TR | Gulen movement; Gulenists; FETO; FETÖ; Hizmet | movement; network
Ku Klux Klan | US | KKK; the Klan; Klan? | group
Proud Boys | US | | group
Oath Keepers | US | | group; militia
Three Percenters | US | | militia
Antifa | US | | movement; activists
Patriot Front | US | | group
Atomwaffen Division | US | | group
Boogaloo movement | US | Boogaloo Bois | movement
Weather Underground | US | Weathermen | group
Black Panther Party | US | Black Panthers | party; movement
Branch Davidians | US | | sect; cult
Animal Liberation Front | | | group
Anonymous | | Anonymous?; hacker group Anonymous | hackers; group; collective
Lazarus Group | KP | Lazarus group; APT38 | hackers; group
Fancy Bear | RU | APT28; Strontium? | hackers; group
Cozy Bear | RU | APT29; Midnight Blizzard | hackers; group
Sandworm | RU | APT44 | hackers; group
DarkSide | RU | Darkside | hackers; gang; group
REvil | RU | | gang; hackers; group
LockBit | RU | Lockbit | gang; group
Conti | RU | Conti? | gang
Cl0p | RU | Clop | gang
Volt Typhoon | CN | | hackers; group
Salt Typhoon | CN | | hackers; group
= crime-group
Sinaloa Cartel | MX | Sinaloa cartel; Pacific Cartel; Sinaloa drug cartel | cartel; gang
Jalisco New Generation Cartel | MX | CJNG; Jalisco cartel; Jalisco New Generation; Jalisco New Generation cartel; Jalisco Cartel | cartel; gang
Gulf Cartel | MX | Gulf cartel; Cártel del Golfo | cartel
Los Zetas | MX | Zetas; Zetas cartel | cartel; gang
Juárez Cartel | MX | Juarez Cartel; Juárez cartel; La Línea | cartel
Tijuana Cartel | MX | Tijuana cartel; Arellano Félix cartel; Arellano-Felix cartel | cartel
Beltrán-Leyva Cartel | MX | Beltran Leyva cartel; Beltrán Leyva Organization | cartel
La Familia Michoacana | MX | La Familia; Familia Michoacana | cartel
Knights Templar Cartel | MX | Knights Templar cartel; Knights Templar? | cartel
Santa Rosa de Lima Cartel | MX | | cartel
Medellín Cartel | CO | Medellin Cartel; Medellín cartel | cartel
Cali Cartel | CO | Cali cartel | cartel
Tren de Aragua | VE | | gang
MS-13 | SV | Mara Salvatrucha; MS13 | gang
Barrio 18 | SV | 18th Street gang; Calle 18; 18th Street | gang
Los Choneros | EC | Choneros | gang
Los Lobos | EC | Lobos? | gang
Primeiro Comando da Capital | BR | First Capital Command; PCC? | gang
Comando Vermelho | BR | Red Command | gang
Viv Ansanm | HT | | gang; coalition
G9 Family and Allies | HT | G9 gang; G9? | gang; alliance
400 Mawozo | HT | | gang
Gran Grif | HT | | gang
Cosa Nostra | IT | Sicilian Mafia; Sicilian mafia | mafia; mob
'Ndrangheta | IT | Ndrangheta; Calabrian mafia; Calabrian Mafia | mafia
Camorra | IT | Neapolitan mafia | mafia; clan
Sacra Corona Unita | IT | | mafia
Russian mafia | RU | | mafia
Yakuza | JP | yakuza; Yamaguchi-gumi | gang; syndicate
Triads | HK | Chinese triads; 14K; Sun Yee On | gang
Hells Angels | US | Hell's Angels | gang
Bandidos | US | | gang
Mongols Motorcycle Club | US | | gang
Crips | US | | gang
Bloods | US | | gang
Latin Kings | US | | gang
Aryan Brotherhood | US | | gang
Gambino crime family | US | Genovese crime family; Gambino family | family; mob
Kinahan cartel | IE | Kinahan Organised Crime Group | cartel; gang
Cartel of the Suns | VE | Cartel de los Soles | cartel
= movement
Black Lives Matter | US | BLM? | movement; activists; protesters
Occupy Wall Street | US | Occupy movement; Occupy? | movement; protesters
Tea Party | US | tea party movement; Tea Party movement | movement
MAGA movement | US | MAGA; Make America Great Again movement | movement
Yellow Vests | FR | yellow vests; gilets jaunes; Yellow Vest movement; Gilets Jaunes; yellow vest protesters | movement; protesters
Extinction Rebellion | GB | XR? | group; activists
Just Stop Oil | GB | | group; activists
Insulate Britain | GB | | group; activists
Palestine Action | GB | | group; activists
Fridays for Future | | | movement; activists
Last Generation | DE | Letzte Generation | group; activists
PEGIDA | DE | Pegida | movement
Reichsbürger | DE | Reichsbürger movement; Reichsburger | movement
English Defence League | GB | EDL? | group
Stop the War Coalition | GB | | coalition; campaigners
Solidarity | PL | Solidarity?; Solidarność; Solidarnosc; Solidarity trade union | union; movement
Euromaidan | UA | Maidan movement; EuroMaidan; Maidan protesters | movement; protesters
Otpor | RS | Otpor! | movement
Kmara | GE | | movement
Nashi | RU | | movement
Pussy Riot | RU | | group; band
Anti-Corruption Foundation | RU | FBK; Navalny's Anti-Corruption Foundation | foundation; group
Memorial | RU | Memorial? | group; rights group
Sadrist Movement | IQ | Sadrists; Sadr movement; Sadrist movement; Sadr's movement; al-Sadr's movement; Sadrist bloc; Sadr bloc | movement; bloc; supporters
Tishreen movement | IQ | | movement; protesters
Green Movement | IR | Iranian Green Movement; Green movement? | movement; opposition
BDS movement | | BDS?; Boycott, Divestment and Sanctions; Boycott, Divestment, Sanctions | movement
Peace Now | IL | Shalom Achshav | group; watchdog
Breaking the Silence | IL | | group
Hostages and Missing Families Forum | IL | Hostages Families Forum; Hostage Families Forum | forum; families
Gush Emunim | IL | | movement
Ennahda Movement | TN | Ennahda; Ennahdha | party; movement
April 6 Youth Movement | EG | April 6 Movement | movement
Tamarod | EG | Tamarrod | movement
Hirak | DZ | Hirak movement; Hirak protest movement | movement; protesters
#ENDSARS movement | NG | End SARS movement; #EndSARS; EndSARS | movement; protesters
Movement for the Survival of the Ogoni People | NG | MOSOP | movement
Bring Back Our Girls | NG | #BringBackOurGirls | campaign
Sudanese Professionals Association | SD | | association; protesters
Resistance committees of Sudan | SD | resistance committees | committees
Landless Workers' Movement | BR | MST?; Landless Workers Movement | movement
Mothers of the Plaza de Mayo | AR | | mothers; group
Ladies in White | CU | Damas de Blanco | group
Umbrella Movement | HK | | movement; protesters
Civil Human Rights Front | HK | | front; organisers
Sunflower Movement | TW | | movement
Civil Disobedience Movement | MM | | movement
88 Generation | MM | 88 Generation Students Group | group
Red Shirts | TH | United Front for Democracy Against Dictatorship; UDD?; red shirts | protesters; movement
Yellow Shirts | TH | People's Alliance for Democracy; PAD?; yellow shirts | protesters; movement
Bersih | MY | | movement; coalition
Pashtun Tahafuz Movement | PK | Pashtun Protection Movement; PTM? | movement
Hurriyat Conference | IN | All Parties Hurriyat Conference; Hurriyat | separatists; alliance
Samyukta Kisan Morcha | IN | | farmers; union
Khalistan movement | IN | Sikhs for Justice; Khalistanis | separatists; movement
World Uyghur Congress | CN | | congress; group
Tibetan government-in-exile | CN | Central Tibetan Administration; Tibetan government in exile | administration; government in exile
World Jewish Congress | | | congress; group
Anti-Apartheid Movement | | anti-apartheid movement | movement
MeToo movement | | #MeToo; Me Too movement; #MeToo movement; MeToo | movement
Nation of Islam | US | | group; movement
Moral Majority | US | | group
National Rifle Association | US | NRA; N.R.A. | group; gun lobby; lobby
NAACP | US | N.A.A.C.P.; National Association for the Advancement of Colored People | group; civil rights group
American Civil Liberties Union | US | ACLU; A.C.L.U. | group; civil liberties group; union
Planned Parenthood | US | | group; organization
AIPAC | US | American Israel Public Affairs Committee; Aipac | lobby; group; lobby group
Anti-Defamation League | US | ADL? | group; league
Southern Poverty Law Center | US | SPLC | group; center
Council on American-Islamic Relations | US | CAIR? | group; council
J Street | US | | group
MoveOn | US | MoveOn.org | group
Sierra Club | US | | group
`;
