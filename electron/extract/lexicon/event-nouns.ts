/**
 * Nouns that name events. A line is `TYPE frame family | nouns`; a noun is a lemma or `modifier+noun` ("peace+deal"). To add one,
 * put it on the line that fits it. A noun before `~` names the event only when it has a participant of its own, a date, or a verb
 * that makes it happen ("launched an operation"): alone it is too general.
 */
export const EVENT_NOUNS = `
ASSAULT attack attack | attack assault airstrike air+strike strike bombing bombardment shelling raid offensive invasion incursion ambush blitz onslaught barrage air+raid counteroffensive counterattack drone+strike missile+strike aggression siege
ASSAULT kill kill | killing murder assassination massacre slaughter execution beheading genocide
ASSAULT kill harm | shooting stabbing beating torture rape
ASSAULT clash attack | war conflict fighting battle combat hostility clash skirmish firefight gunfight gunbattle warfare insurgency guerrilla+tactic resistance~
ASSAULT attack attack | explosion blast destruction~
COERCE attack attack | sabotage hacking cyberattack cyber+attack
COERCE arrest arrest | arrest detention imprisonment capture abduction kidnapping deportation expulsion eviction hijacking conviction sentencing indictment prosecution impeachment
COERCE arrest oust | coup putsch overthrow ouster takeover~
COERCE arrest arrest | trial~
COERCE arrest control | seizure confiscation nationalisation nationalization
COERCE restrict sanction | crackdown clampdown curfew censorship martial+law state+emergency
COERCE restrict control | occupation
CRIME arrest harm | robbery theft embezzlement fraud bribery heist extortion
CRIME arrest other | smuggling trafficking laundering
AID give aid | aid~ assistance~ military+aid military+support logistical+support air+support rescue airlift evacuation~ bailout donation relief~ arm+supply training~
COOPERATE meet bond-with | cooperation~ collaboration~ joint+exercise war+game partnership~ alliance~ prisoner+swap prisoner+exchange
AGREE agree agree | agreement deal accord pact treaty truce ceasefire cease-fire settlement~ armistice peace+deal peace+agreement memorandum joint+statement joint+understanding joint+declaration compromise~
AGREE promise promise | pledge~ promise~ commitment~ guarantee~
CONSULT meet negotiate | talk meeting summit negotiation consultation conference discussion dialogue peace+talk peace+process round+talk session~ press+conference
CONSULT mediate mediate | mediation
COOPERATE arrest agree | extradition
CONSULT visit visit | visit welcome trip~ tour~
CONSULT contact address | phone+call telephone+call call~ briefing
CONSULT say address | announcement statement speech address~ remark comment~ declaration~ testimony
SUPPORT praise praise | praise endorsement condolence tribute~
SUPPORT praise aid | support~
CONCEDE retreat agree | concession lifting easing~ sanction+relief
RETREAT retreat resign | resignation abdication
RETREAT release agree | release~
CONCEDE release agree | amnesty
RETREAT retreat other | withdrawal retreat pullout pull-out surrender demobilisation demobilization disarmament evacuation~
INVESTIGATE investigate other | investigation inquiry probe inspection search~ autopsy audit
DEMAND demand demand | ultimatum demand~ appeal~ request~
DISAPPROVE condemn condemn | condemnation criticism denunciation accusation complaint lawsuit allegation~ rebuke
REJECT condemn oppose | rejection refusal veto denial boycott
THREATEN threaten threaten | threat~ warning~
SANCTION restrict sanction | link+suspension tie+suspension aid+suspension flight+suspension trade+suspension sanction~ embargo blockade tariff~
PROTEST protest oppose | protest demonstration rally~ riot march~ strike+action general+strike open-ended+strike uprising rebellion revolt mutiny unrest hunger+strike
MOBILIZE deploy deploy | deployment mobilization mobilisation missile+test nuclear+test military+exercise drill~ build-up buildup~
MOBILIZE attack attack | operation~ campaign~ military+operation
OTHER elect other | election vote~ referendum ballot~ inauguration by-election runoff primary~
OTHER appoint appoint | appointment~ nomination~
OTHER business own | acquisition merger takeover+bid buyout ipo layoff
OTHER court other | acquittal verdict ruling~ hearing~
OTHER die harm | death~ crash~ earthquake flood flooding hurricane typhoon tsunami eruption wildfire blaze~ fire~ accident derailment outbreak epidemic famine drought landslide avalanche power+outage outage
OTHER die harm | funeral burial
OTHER marry kin-of | wedding marriage~
`;
