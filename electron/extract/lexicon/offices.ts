/** Offices, ranks and titles that stand before or after a person's name. */
import { type Line, lazily } from './lines.ts';
import { surfaceKey } from './normalise.ts';
import { singularsOf } from './plural.ts';
import { findMinister } from './portfolios.ts';
import { readWordList, type SurfaceIndex } from './surface-index.ts';

type OfficeDomain =
  | 'state'
  | 'legislature'
  | 'diplomacy'
  | 'military'
  | 'police'
  | 'law'
  | 'religion'
  | 'royal'
  | 'party'
  | 'business'
  | 'media'
  | 'academic'
  | 'sport'
  | 'group'
  | 'honorific';

export interface Office {
  readonly name: string;
  readonly domain: OfficeDomain;
  /** What the holder is to the state or organisation named beside the office; null where nothing follows. */
  readonly family: 'head-of' | 'member-of' | 'work-for' | null;
  /** May stand right before a name: "President Mbeki", but not "winner Mbeki". */
  readonly beforeName: boolean;
  readonly gender: 'male' | 'female' | null;
}

export interface OfficeHit {
  readonly office: Office;
  readonly plural: boolean;
  readonly ambiguous: boolean;
}

/*
 * name | family | `before`, `male`, `female` | other forms | plural where `singularsOf` cannot undo it
 *
 * `?` marks a surface that is as often a common noun ("head", "general"), a verb or an adjective. Ministers by portfolio
 * ("foreign minister") are made in portfolios.ts.
 */
const LINES = `
= state
secretary | head-of | before | secretary?
deputy minister | member-of | before
vice minister | member-of | before
treasurer | head-of | before
head of delegation | head-of | | delegation head; delegation leader; chief delegate
transitional president | head-of | before | interim president
president | head-of | before | Pres.
head of state | head-of | before
chief of state | head-of | before
state president | head-of | before
first lady | | before female | | first ladies
first gentleman | | before male
vice president | member-of | before | vice-president; VP | vice presidents
deputy president | member-of | before
president-elect | head-of | before | president elect | presidents-elect
prime minister | head-of | before | PM?; prime-minister
premier | head-of | before
head of government | head-of | before
deputy prime minister | member-of | before | first deputy prime minister
vice premier | member-of | before
vice prime minister | member-of | before
deputy premier | member-of | before
chancellor | head-of | before
federal chancellor | head-of | before
vice chancellor | member-of | before | vice-chancellor
chancellor of the exchequer | member-of | before
exchequer chancellor | member-of | before
taoiseach | head-of | before | | taoisigh
tánaiste | member-of | before | | tánaistí
chief minister | head-of | before
first minister | head-of | before
deputy first minister | member-of | before
chief executive | head-of | before
minister | head-of | before
cabinet minister | head-of | before
government minister | head-of | before
federal minister | head-of | before
junior minister | member-of | before
minister of state | member-of | before
state minister | member-of | before
minister without portfolio | member-of | before
secretary of state | head-of | before | Sec. of State
state secretary | head-of | before
foreign secretary | head-of | before
undersecretary | work-for | before | under secretary; under-secretary
undersecretary of state | work-for | before
permanent secretary | work-for | before
permanent under-secretary | work-for | before
assistant secretary | work-for | before
assistant secretary of state | work-for | before
assistant secretary of defense | work-for | before
deputy assistant secretary | work-for | before
deputy assistant secretary of state | work-for | before
cabinet secretary | member-of | before
home secretary | head-of | before
treasury secretary | head-of | before
secretary of the treasury | head-of | before
attorney general | head-of | before | attorney-general; Atty. Gen. | attorneys general
state attorney general | head-of | before
solicitor general | member-of | before | solicitor-general | solicitors general
surgeon general | work-for | before | | surgeons general
national security adviser | work-for | before | national security advisor; NSA?
security adviser | work-for | before
security advisor | work-for | before
chief of staff | work-for | before
White House chief of staff | work-for | before
presidential chief of staff | work-for | before
governor | head-of | before | Gov.
state governor | head-of | before
regional governor | head-of | before
provincial governor | head-of | before
governor-general | head-of | before
lieutenant governor | member-of | before | Lt. Gov.; lieutenant-governor
deputy governor | member-of | before
vice governor | member-of | before
mayor | head-of | before
lord mayor | head-of | before
city mayor | head-of | before
deputy mayor | member-of | before
vice mayor | member-of | before
prefect | head-of | before
commissioner | member-of | before | EU commissioner
European commissioner | member-of | before
high commissioner | head-of | before | UN high commissioner
administrator | head-of | before
president of the council | head-of | before
council president | head-of | before
president of the commission | head-of | before
commission president | head-of | before
high representative | head-of | before
foreign policy chief | head-of | before
EU foreign policy chief | head-of | before
central bank governor | head-of | before
central bank chief | head-of | before
central banker | work-for | before | central banker?
Fed chair | head-of | before
Fed chairman | head-of | before male
Federal Reserve chairman | head-of | before male
Federal Reserve chair | head-of | before
Fed chief | head-of | before
comptroller | work-for | before
comptroller general | work-for | before
auditor general | work-for | before
ombudsman | head-of | before
ombudswoman | head-of | before female
ombudsperson | head-of | before
spy chief | head-of | before
intelligence chief | head-of | before
director of national intelligence | head-of | before
head of intelligence | head-of | before
spymaster | head-of | before
border czar | head-of | before
drug czar | head-of | before
czar | head-of | before | czar?
tsar | head-of | before | tsar?
ruler | head-of | before
strongman | head-of | before male
dictator | head-of | before
leader | head-of | before
supreme leader | head-of | before
paramount leader | head-of | before
de facto leader | head-of | before
national leader | head-of | before
co-leader | head-of | before
statesman | | male
elder statesman | | male
official | work-for | before
government official | work-for | before
state official | work-for | before
public official | work-for | before
aide | work-for | before
presidential aide | work-for | before
adviser | work-for | before
advisor | work-for | before
special adviser | work-for | before
special advisor | work-for | before
presidential adviser | work-for | before
presidential advisor | work-for | before
counsellor | work-for | before | counsellor?
counselor | work-for | before | counselor?
spokesman | work-for | before male
chief spokesman | work-for | before male
government spokesman | work-for | before male
military spokesman | work-for | before male
police spokesman | work-for | before male
presidential spokesman | work-for | before male
army spokesman | work-for | before male
spokeswoman | work-for | before female | | spokeswomen
chief spokeswoman | work-for | before female
government spokeswoman | work-for | before female
army spokeswoman | work-for | before female
spokesperson | work-for | before | spokes person
spokespeople | work-for | before | spokespeople?
press officer | work-for | before
chief spokesperson | work-for | before
press secretary | work-for | before
White House press secretary | work-for | before
presidential press secretary | work-for | before
communications director | work-for | before
communications chief | work-for | before
civil servant | work-for
public servant | work-for
bureaucrat | work-for
functionary | work-for
technocrat | work-for | | technocrat?
councillor | member-of | before | councilor; Cllr
city councillor | member-of | before
councilman | member-of | before male
city councilman | member-of | before male
councilwoman | member-of | before female
city councilwoman | member-of | before female
alderman | member-of | before
state councilor | member-of | before | state councillor
commissar | member-of | before
politician | | before
candidate | | before
presidential candidate | | before
presidential hopeful | | before
presidential contender | | before
nominee | | before
presidential nominee | | before
frontrunner | | before
contender | | before
running mate | | before
hopeful | | before | hopeful?
incumbent | head-of
regent | head-of | before
= legislature
senator | member-of | before | Sen.
state senator | member-of | before
representative | member-of | before | Rep.
state representative | member-of | before
congressman | member-of | before male
congresswoman | member-of | before female
congressperson | member-of
member of congress | member-of
member of parliament | member-of | before | MP
backbencher | member-of | before
backbench MP | member-of | before
parliamentarian | member-of | before
member of the European Parliament | member-of | before | MEP
Euro-MP | member-of | before
assemblyman | member-of | before male
assemblywoman | member-of | before female
lawmaker | member-of | before
legislator | member-of | before
deputy | member-of | before | deputy?
parliamentary deputy | member-of | before
parliament deputy | member-of | before
people's deputy | member-of | before
delegate | member-of | before
speaker | head-of | before | speaker?
House speaker | head-of | before
speaker of the house | head-of | before
speaker of parliament | head-of | before
parliament speaker | head-of | before
parliamentary speaker | head-of | before
Knesset speaker | head-of | before
deputy speaker | member-of | before
majority leader | head-of | before
Senate majority leader | head-of | before
House majority leader | head-of | before
minority leader | head-of | before
Senate minority leader | head-of | before
House minority leader | head-of | before
majority whip | member-of | before
minority whip | member-of | before
whip | member-of | before | whip?
chief whip | member-of | before
party whip | member-of | before
opposition leader | head-of | before
leader of the opposition | head-of | before
committee chairman | head-of | before | committee chair
committee chairwoman | head-of | before female
parliamentary leader | head-of | before | parliamentary group leader
caucus leader | head-of | before
faction leader | head-of | before
peer | member-of
life peer | member-of
baroness | | before female
= diplomacy
ambassador | work-for | before | Amb.; U.N. ambassador
envoy | work-for | before
ambassador-at-large | work-for | before
ambassador-designate | work-for | before
permanent representative | work-for | before
plenipotentiary | work-for | before
special envoy | work-for | before | U.N. envoy
special representative | work-for | before
peace envoy | work-for | before
presidential envoy | work-for | before
special presidential envoy | work-for | before
Middle East envoy | work-for | before
special coordinator | work-for | before
emissary | work-for | before
consul | work-for | before
consul general | work-for | before
honorary consul | work-for | before
chargé d'affaires | work-for | before | charge d'affaires | chargés d'affaires
chargé | work-for | before
attaché | work-for | before
military attaché | work-for | before
defence attaché | work-for | before
defense attaché | work-for | before
cultural attaché | work-for | before
diplomat | work-for | before
chief diplomat | work-for | before
negotiator | work-for | before
chief negotiator | work-for | before
nuclear negotiator | work-for | before
peace negotiator | work-for | before
trade negotiator | work-for | before
trade representative | work-for | before
mediator | | before
peacemaker | | before | peacemaker?
peace broker | | before
interpreter | work-for | before
translator | work-for | before
secretary-general | head-of | before | secretary general; Sec.-Gen.; UN secretary-general; U.N. chief; NATO secretary-general | secretaries-general
NATO chief | head-of | before
deputy secretary-general | member-of | before | | deputy secretaries-general
assistant secretary-general | member-of | before
under-secretary-general | member-of | before
director-general | head-of | before | director general; DG? | directors-general
IAEA chief | head-of | before
WHO chief | head-of | before
managing director | head-of | before
IMF chief | head-of | before
inspector | work-for | before
weapons inspector | work-for | before
UN inspector | work-for | before
nuclear inspector | work-for | before
monitor | work-for | before | monitor?
observer | work-for | before | observer?
chief prosecutor | head-of | before
ICC prosecutor | head-of | before
rapporteur | work-for | before
special rapporteur | work-for | before
= military
commander | head-of | before | Cmdr. | commanders
commander-in-chief | head-of | before
military commander | head-of | before
army commander | head-of | before
field commander | head-of | before
supreme commander | head-of | before
rebel commander | head-of | before
militia commander | head-of | before
brigade commander | head-of | before
battalion commander | head-of | before
deputy commander | member-of | before | deputy commander?
second-in-command | member-of | before
general | work-for | before | general?; Gen.
four-star general | work-for | before
army general | work-for | before
lieutenant general | work-for | before | Lt. Gen.; lieutenant-general
three-star general | work-for | before
major general | work-for | before | Maj. Gen.; major-general
two-star general | work-for | before
brigadier general | work-for | before | Brig. Gen.; Brig.; brigadier-general
brigadier | work-for | before
one-star general | work-for | before
colonel general | work-for | before | colonel-general; Col. Gen.
colonel | work-for | before | Col.
lieutenant colonel | work-for | before | Lt. Col.; lieutenant-colonel
major | work-for | before | major?; Maj.
captain | work-for | before | Capt.; captain?
ship's captain | work-for | before
lieutenant | work-for | before | Lt.; 1st Lt.; 2nd Lt.
first lieutenant | work-for | before
second lieutenant | work-for | before
lieutenant commander | work-for | before | Lt. Cmdr.; lieutenant-commander
sergeant | work-for | before | Sgt.; Staff Sgt.; Sgt. Maj.; Master Sgt.; Sgt. 1st Class
staff sergeant | work-for | before
sergeant major | work-for | before
master sergeant | work-for | before
sergeant first class | work-for | before
gunnery sergeant | work-for | before
corporal | work-for | before | Cpl.; Lance Cpl.
lance corporal | work-for | before
private | work-for | before | private?; Pvt.; Pfc.; Pte.
private first class | work-for | before
specialist | work-for | before | specialist?; Spc.
airman | work-for | before male
airman first class | work-for | before male
seaman | work-for | before male
petty officer | work-for | before
Petty Officer 1st Class | work-for | before
chief petty officer | work-for | before
warrant officer | work-for | before
chief warrant officer | work-for | before
admiral | work-for | before | Adm.
fleet admiral | work-for | before
admiral of the fleet | work-for | before
vice admiral | work-for | before | Vice Adm.; vice-admiral
rear admiral | work-for | before | Rear Adm.; rear-admiral
commodore | work-for | before
air marshal | work-for | before
air chief marshal | work-for | before
air vice-marshal | work-for | before
air commodore | work-for | before
wing commander | work-for | before
squadron leader | work-for | before
group captain | work-for | before
marshal | work-for | before
field marshal | work-for | before
marshal of the Soviet Union | work-for | before
chief of the general staff | head-of | before | chief of general staff
army chief | head-of | before
military chief | head-of | before
army chief of staff | head-of | before
chief of the army | head-of | before
chief of defence staff | head-of | before
chief of the defence staff | head-of | before
chief of army staff | head-of | before
chairman of the joint chiefs of staff | head-of | before
joint chiefs chairman | head-of | before male
navy chief | head-of | before
air force chief | head-of | before
defence chief | head-of | before
defense chief | head-of | before
chief of the armed forces | head-of | before
armed forces chief | head-of | before
military leader | head-of | before
officer | work-for | before
military officer | work-for | before
army officer | work-for | before
naval officer | work-for | before
commanding officer | work-for | before
intelligence officer | work-for | before
duty officer | work-for | before
soldier | work-for
army soldier | work-for
serviceman | work-for | male
servicewoman | work-for | female
paratrooper | work-for
conscript | work-for
reservist | work-for
infantryman | work-for | male
marine | work-for | | marine?
trooper | work-for
legionnaire | work-for
guardsman | work-for | male
rifleman | work-for | male
sapper | work-for
tankman | work-for | male
sniper | work-for
commando | work-for
sailor | work-for
submariner | work-for
crewman | work-for | male
pilot | work-for | before
fighter pilot | work-for | before
co-pilot | work-for | before
helicopter pilot | work-for | before
test pilot | work-for | before
cosmonaut | work-for | before
astronaut | work-for | before
taikonaut | work-for | before
warlord | head-of | before
militia leader | head-of | before
militia chief | head-of | before
rebel leader | head-of | before
rebel chief | head-of | before
insurgent leader | head-of | before
guerrilla leader | head-of | before
Taliban leader | head-of | before
al-Qaeda leader | head-of | before
terrorist leader | head-of | before
jihadist leader | head-of | before
military strongman | head-of | before male
guerrilla | member-of | before | guerilla
insurgent | member-of | before
militant | member-of | before
rebel | member-of | before
rebel fighter | member-of | before
fighter | member-of | before
gunman | member-of | before male
jihadist | member-of | before
jihadi | member-of | before
militiaman | member-of | before male
terrorist | member-of | before
mercenary | member-of | before
junta leader | head-of | before
junta chief | head-of | before
coup leader | head-of | before
coup plotter | head-of | before
veteran | | before
war veteran | | before
ex-serviceman | | before male
ex-soldier | | before
army veteran | | before
spy | work-for | before
intelligence agent | work-for | before
secret agent | work-for | before
double agent | work-for | before
operative | work-for | before
agent | work-for | before | agent?
intelligence operative | work-for | before
CIA officer | work-for | before
case officer | work-for | before
bodyguard | work-for | before
security guard | work-for | before
guard | work-for | before | guard?
= police
sheriff's deputy | work-for | before | deputy sheriff
police chief | head-of | before
chief of police | head-of | before
police commissioner | head-of | before
police commander | head-of | before
chief constable | head-of | before
head of police | head-of | before
national police chief | head-of | before
security chief | head-of | before
head of security | head-of | before
police officer | work-for | before | Const.
policeman | work-for | before male
policewoman | work-for | before female
cop | work-for | before
constable | work-for | before
patrolman | work-for | before male
police sergeant | work-for | before
traffic officer | work-for | before
detective | work-for | before | Det.
detective sergeant | work-for | before
detective inspector | work-for | before
detective chief inspector | work-for | before
detective superintendent | work-for | before
superintendent | work-for | before | Supt.
chief superintendent | work-for | before
chief inspector | work-for | before
deputy superintendent | work-for | before
assistant commissioner | work-for | before
deputy commissioner | work-for | before
deputy chief constable | work-for | before
inspector general | work-for | before
sheriff | head-of | before
county sheriff | head-of | before
federal agent | work-for | before
FBI agent | work-for | before
special agent | work-for | before
border agent | work-for | before
customs officer | work-for | before
immigration officer | work-for | before
border guard | work-for | before
FBI director | head-of | before
CIA director | head-of | before
CIA chief | head-of | before
FBI chief | head-of | before
Mossad chief | head-of | before
MI6 chief | head-of | before
director of the CIA | head-of | before
director of the FBI | head-of | before
Shin Bet chief | head-of | before
coroner | work-for | before
medical examiner | work-for | before
forensic scientist | work-for | before
firefighter | work-for | before
fireman | work-for | before male
fire chief | work-for | before
fire officer | work-for | before
investigator | work-for | before
private investigator | work-for | before
chief investigator | work-for | before
accident investigator | work-for | before
prison guard | work-for | before
warden | work-for | before
prison officer | work-for | before
prison warden | work-for | before
jailer | work-for | before
coastguard | work-for | before | coastguard?
= law
judge | work-for | before
district judge | work-for | before
federal judge | work-for | before
magistrate | work-for | before
presiding judge | work-for | before
trial judge | work-for | before
High Court judge | work-for | before
investigating judge | work-for | before
circuit judge | work-for | before
appeals judge | work-for | before
jurist | work-for | before
chief justice | head-of | before
lord chief justice | head-of | before
chief judge | head-of | before
president of the supreme court | head-of | before
justice | member-of | before | justice?
Supreme Court justice | member-of | before
associate justice | member-of | before
constitutional court judge | member-of | before
prosecutor | work-for | before | D.A.
public prosecutor | work-for | before
state prosecutor | work-for | before
federal prosecutor | work-for | before
special prosecutor | work-for | before
prosecutor general | work-for | before
general prosecutor | work-for | before
district attorney | work-for | before
special counsel | work-for | before
assistant U.S. attorney | work-for | before
independent counsel | work-for | before
crown prosecutor | work-for | before
state attorney | work-for | before
lawyer | work-for | before | QC; KC
attorney | work-for | before
counsel | work-for | before
barrister | work-for | before
solicitor | work-for | before
defence lawyer | work-for | before
defense lawyer | work-for | before
defense attorney | work-for | before
human rights lawyer | work-for | before
general counsel | work-for | before
advocate | work-for | before | advocate?
civil rights lawyer | work-for | before
defence counsel | work-for | before
notary | work-for
defendant | | before
accused | | before | accused?
suspect | | before
convict | | before
plaintiff | | before
co-defendant | | before
inmate | | before
prisoner | | before
detainee | | before
appellant | | before
juror
witness | | before
eyewitness | | before
key witness | | before
whistleblower | | before
informant | | before
= religion
pope | head-of | before male
pontiff | head-of | before male
Holy Father | head-of | before male
supreme pontiff | head-of | before male
Pope Emeritus | head-of | before male
cardinal | member-of | before male | cardinal?
archbishop | head-of | before | Abp.; Most Rev.
archbishop of Canterbury | head-of | before
metropolitan bishop | head-of | before
Metropolitan | head-of | before | Metropolitan?
bishop | head-of | before | Bp.
auxiliary bishop | head-of | before
bishop of Rome | head-of | before
patriarch | head-of | before male
ecumenical patriarch | head-of | before male
patriarch of Moscow | head-of | before male
catholicos | head-of | before male
abbot | head-of | before male
prior | head-of | before male | prior?
abbess | head-of | before female | abbess?
priest | member-of | before | Fr.
Catholic priest | member-of | before
Father | member-of | before | Father?
parish priest | member-of | before
vicar | member-of | before
chaplain | member-of | before
curate | member-of | before
Anglican priest | member-of | before
Orthodox priest | member-of | before
pastor | head-of | before | Rev.; Rev. Dr.
Reverend | head-of | before
preacher | head-of | before
evangelist | head-of | before
televangelist | head-of | before
clergyman | head-of | before male
minister of religion | head-of | before
deacon | head-of | before
nun | member-of | female
Sister | member-of | female | Sister?
mother superior | member-of | female
monk | member-of | before male
Buddhist monk | member-of | before male
friar | member-of | before male
Brother | member-of | before male | Brother?
lama | member-of | before male
rabbi | head-of | before
chief rabbi | head-of | before
imam | head-of | before male
prayer leader | head-of | before male
ayatollah | member-of | before male
grand ayatollah | member-of | before male
hojatoleslam | member-of | before male
hojjat al-Islam | member-of | before male
marja | member-of | before male
mufti | head-of | before male
grand mufti | head-of | before male
mullah | member-of | before male
mollah | member-of | before male
maulana | member-of | before male
maulvi | member-of | before male
mawlawi | member-of | before male
molvi | member-of | before male
cleric | member-of | before
Shiite cleric | member-of | before
Shia cleric | member-of | before
Sunni cleric | member-of | before
Muslim cleric | member-of | before
religious leader | member-of | before
spiritual leader | member-of | before
theologian | member-of | before
Islamic scholar | member-of | before
sheikh | | before male | sheik
shaykh | | before male
shaikh | | before male
tribal sheikh | | before male
sayyid | | before male
sayyed | | before male
sayed | | before male
seyyed | | before male
syed | | before male | syed?
hajji | | before | haji; hajj?
hadji | | before
Dalai Lama | head-of | before male
Panchen Lama | head-of | before male
Karmapa | head-of | before male
guru | head-of | before
swami | head-of | before
yogi | head-of | before
sadhu | head-of | before
Sri | head-of | before | Sri?
Shri | head-of | before | Shri?
Baba | head-of | before | Baba?
prophet | | before male
saint | | before | St.?; Saint?
caliph | head-of | before male
= royal
lord | | before male | Lord
lady | | before female | Lady
king | head-of | before male | HM?
monarch | head-of | before
sovereign | head-of | before | sovereign?
His Majesty | head-of | before male
queen | head-of | before female
queen mother | head-of | before female
queen consort | head-of | before female
Her Majesty | head-of | before female
queen regnant | head-of | before female
emperor | head-of | before male
kaiser | head-of | before male
shah | head-of | before male
mikado | head-of | before male
empress | head-of | before female
tsarina | head-of | before female
czarina | head-of | before female
emir | head-of | before male
amir | head-of | before male
sultan | head-of | before male
prince | member-of | before male | HRH?
crown prince | member-of | before male
Prince of Wales | member-of | before male
prince regent | member-of | before male
archduke | member-of | before male
His Royal Highness | member-of | before male
princess | member-of | before female
crown princess | member-of | before female
Her Royal Highness | member-of | before female
Princess Royal | member-of | before female
duke | member-of | before male
grand duke | member-of | before male
Duke of Edinburgh | member-of | before male
Duke of Sussex | member-of | before male
Duke of York | member-of | before male
duchess | member-of | before female
grand duchess | member-of | before female
Duchess of Sussex | member-of | before female
Duchess of Cambridge | member-of | before female
earl | | before male
marquess | | before male
viscount | | before male
count | | before male | count?
baron | | before male
margrave | | before male
marquis | | before male
countess | | before female
viscountess | | before female
marchioness | | before female
dowager | | before female
laird | | before male
dame | | before female
sir | | before male
knight | | male
nawab | head-of | before male
maharaja | head-of | before male
maharajah | head-of | before male
raja | head-of | before male
rajah | head-of | before male
nizam | head-of | before male
rana | head-of | before male | rana?
khan | head-of | before male | khan?
mir | head-of | before male | mir?
pharaoh | head-of | before
tribal chief | head-of | before
tribal leader | head-of | before
tribal elder | head-of | before
village chief | head-of | before
paramount chief | head-of | before
clan elder | head-of | before
elder | head-of | before | elder?
village elder | head-of | before
headman | head-of | before male
chieftain | head-of | before
clan leader | head-of | before
traditional leader | head-of | before
traditional chief | head-of | before
= party
party leader | head-of | before
party chairman | head-of | before male
party chair | head-of | before
party chief | head-of | before
party boss | head-of | before
party president | head-of | before
party secretary | head-of | before
leader of the party | head-of | before
general secretary | head-of | before | general-secretary
first secretary | head-of | before
Communist Party chief | head-of | before
Communist Party leader | head-of | before
party general secretary | head-of | before
gensec | head-of | before
politburo member | member-of | before
politburo standing committee member | member-of | before
central committee member | member-of | before
party official | work-for | before
party member | work-for | before
party functionary | work-for | before
apparatchik | work-for | before
cadre | work-for | before | cadre?
strategist | work-for | before
campaign manager | work-for | before
political strategist | work-for | before
pollster | work-for | before
consultant | work-for | before
campaign chairman | work-for | before male
spin doctor | work-for | before
lobbyist | work-for | before
fundraiser | work-for | before | fundraiser?
campaigner | member-of | before
activist | member-of | before
human rights activist | member-of | before
rights activist | member-of | before
democracy activist | member-of | before
environmentalist | member-of | before
dissident | member-of | before
political activist | member-of | before
peace activist | member-of | before
climate activist | member-of | before
organiser | member-of | before
organizer | member-of | before
anti-war activist | member-of | before
suffragette | member-of | before
separatist | member-of | before | separatist?
feminist | member-of | before
= business
boss | head-of | before
head | head-of | | head?
chief executive officer | head-of | before | CEO
chief exec | head-of | before
company boss | head-of | before
co-CEO | head-of | before
group chief executive | head-of | before
chairman | head-of | before male
executive chairman | head-of | before male
board chairman | head-of | before male
chairman of the board | head-of | before male
co-chairman | head-of | before male
non-executive chairman | head-of | before male
chairwoman | head-of | before female
board chairwoman | head-of | before female
chair | head-of | before | chair?; chairs?
chairperson | head-of | before
co-chair | head-of | before
board chair | head-of | before
vice chairman | member-of | before | vice chair; vice-chairman
deputy chairman | member-of | before male
deputy chair | member-of | before
company president | head-of | before
chief financial officer | work-for | before | CFO
finance director | work-for | before
finance chief | work-for | before
chief operating officer | work-for | before | COO
operations chief | work-for | before
chief technology officer | work-for | before | CTO
chief information officer | work-for | before | CIO
chief information security officer | work-for | before | CISO
chief scientist | work-for | before
chief security officer | work-for | before
chief product officer | work-for | before
chief marketing officer | work-for | before | CMO
chief legal officer | work-for | before
chief risk officer | work-for | before
chief investment officer | work-for | before
chief strategist | work-for | before
founder | head-of | before | cofounder
founding father | head-of | before
founder and CEO | head-of | before
founding member | head-of | before
owner | head-of | before
co-owner | head-of | before
proprietor | head-of | before
part-owner | head-of | before
landlord | head-of | before
shopkeeper | head-of | before
restaurateur | head-of | before
restaurant owner | head-of | before
hotelier | head-of | before
shop owner | head-of | before
club owner | head-of | before
factory owner | head-of | before
store owner | head-of | before
business owner | head-of | before
director | head-of | before | director?
executive director | head-of | before
regional director | head-of | before
country director | head-of | before
deputy director | member-of | before | deputy director?
non-executive director | head-of | before
board member | head-of | before
creative director | head-of | before
technical director | head-of | before
program director | head-of | before
programme director | head-of | before
medical director | head-of | before
assistant director | member-of | before
associate director | member-of | before
deputy executive director | member-of | before
president and chief executive | head-of | before
president and CEO | head-of | before
chairman and CEO | head-of | before
chairman and chief executive | head-of | before
executive | work-for | before | executive?; EVP; SVP
company executive | work-for | before
oil executive | work-for | before
exec | work-for | before
vice president of marketing | work-for | before
executive vice president | work-for | before
manager | work-for | before
general manager | work-for | before
project manager | work-for | before
fund manager | work-for | before
plant manager | work-for | before
store manager | work-for | before
portfolio manager | work-for | before
hedge fund manager | work-for | before
country manager | work-for | before
bank manager | work-for | before
chief | head-of | | chief?
co-head | head-of
deputy head | member-of
bureau chief | head-of | | bureau chief?
section head | head-of
partner | member-of | | partner?
managing partner | member-of
businessman | | before male
entrepreneur | | before
tycoon | | before
magnate | | before
oligarch | | before
billionaire | | before
millionaire | | before
industrialist | | before
financier | | before
mogul | | before
media mogul | | before
property tycoon | | before
philanthropist | | before
real estate developer | | before
developer | | before | developer?
businesswoman | | before female
heiress | | before female
socialite | | before
investor | | before
activist investor | | before
venture capitalist | | before
stockbroker | | before
shareholder | | before
majority shareholder | | before
largest shareholder | | before
banker | work-for | before
investment banker | work-for | before
broker | work-for | before
trader | work-for | before
dealer | work-for | before | dealer?
currency trader | work-for | before
stock trader | work-for | before
economist | work-for | before
chief economist | work-for | before
analyst | work-for | before
political analyst | work-for | before
military analyst | work-for | before
market analyst | work-for | before
defence analyst | work-for | before
defense analyst | work-for | before
security analyst | work-for | before
equity analyst | work-for | before
intelligence analyst | work-for | before
commentator | work-for | before
pundit | work-for | before
forecaster | work-for | before
expert | | before
security expert | | before
legal expert | | before
military expert | | before
arms expert | | before
nuclear expert | | before
terrorism expert | | before
health expert | | before
forensic expert | | before
Middle East expert | | before
disarmament expert | | before
engineer | work-for | before
chief engineer | work-for | before
software engineer | work-for | before
programmer | work-for | before
software developer | work-for | before
architect | work-for | before
technician | work-for | before
designer | work-for | before
chief architect | work-for | before
mechanic | work-for | before
electrician | work-for | before
surveyor | work-for | before
hacker | work-for | before
cybersecurity researcher | work-for | before
security researcher | work-for | before
worker | work-for
aid worker | work-for
health worker | work-for
factory worker | work-for
construction worker | work-for
oil worker | work-for
miner | work-for
coal miner | work-for
steelworker | work-for
labourer | work-for
laborer | work-for
farmworker | work-for
railway worker | work-for
care worker | work-for
rescue worker | work-for
relief worker | work-for
rescuer | work-for
humanitarian worker | work-for
migrant worker | work-for
charity worker | work-for
social worker | work-for
employee | work-for
staff member | work-for
staffer | work-for
contractor | work-for
intern | work-for
assistant | work-for | | assistant?
clerk | work-for
cashier | work-for
accountant | work-for
bookkeeper | work-for
receptionist | work-for
personal assistant | work-for
waiter | work-for
waitress | work-for | female
butler | work-for
chef | work-for
cook | work-for
driver | work-for
taxi driver | work-for
truck driver | work-for
bus driver | work-for
chauffeur | work-for
lorry driver | work-for
train driver | work-for
crew member | work-for
flight attendant | work-for
steward | work-for
stewardess | work-for | female
gardener | work-for
housekeeper | work-for
maid | work-for
union leader | head-of | before
trade union leader | head-of | before
labour leader | head-of | before
labor leader | head-of | before
union boss | head-of | before
shop steward | head-of | before
trade unionist | head-of | before
farmer | | before
rancher | | before
peasant | | before
fisherman | | before male
herder | | before
grower | | before
shepherd | | before
smallholder | | before
dairy farmer | | before
sheep farmer | | before
coffee grower | | before
= media
journalist | work-for | before
reporter | work-for | before
correspondent | work-for | before
foreign correspondent | work-for | before
war correspondent | work-for | before
columnist | work-for | before
editor | work-for | before
newsman | work-for | before male
anchor | work-for | before | anchor?
anchorman | work-for | before male
anchorwoman | work-for | before female
news anchor | work-for | before
presenter | work-for | before
broadcaster | work-for | before | broadcaster?
talk show host | work-for | before
TV host | work-for | before
radio host | work-for | before
television presenter | work-for | before
photojournalist | work-for | before
photographer | work-for | before
freelance journalist | work-for | before
freelancer | work-for | before
investigative journalist | work-for | before
blogger | work-for | before
cameraman | work-for | before male
camerawoman | work-for | before female
stringer | work-for | before
producer | work-for | before
podcaster | work-for | before
news editor | work-for | before
sports writer | work-for | before
BBC correspondent | work-for | before
CNN correspondent | work-for | before
Reuters reporter | work-for | before
editor-in-chief | head-of | before | editor in chief | editors-in-chief
chief editor | head-of | before
executive editor | head-of | before
managing editor | head-of | before
publisher | head-of | before
news director | head-of | before
deputy editor | member-of | before
author | | before
writer | | before
novelist | | before
poet | | before
playwright | | before
essayist | | before
biographer | | before
screenwriter | | before
co-author | | before
historian | | before | historian?
memoirist | | before
satirist | | before
cartoonist | | before
critic | | before | critic?
film critic | | before
actor | | before male
film star | | before
movie star | | before
Hollywood actor | | before male
comedian | | before
TV star | | before
star | | before | star?
actress | | before female
comedienne | | before female
supermodel | | before
singer | | before | DJ?
musician | | before
rapper | | before
composer | | before
conductor | | before
pianist | | before
violinist | | before
guitarist | | before
pop star | | before
rock star | | before
songwriter | | before
singer-songwriter | | before
drummer | | before
opera singer | | before
soprano | | before
tenor | | before
cellist | | before
bassist | | before
frontman | | before male
rock singer | | before
country singer | | before
film director | | before
filmmaker | | before
documentary maker | | before
movie director | | before
film producer | | before
movie producer | | before
cinematographer | | before
artist | | before
painter | | before
sculptor | | before
dancer | | before
ballerina | | before
choreographer | | before
fashion designer | | before
street artist | | before
illustrator | | before
graffiti artist | | before
model | | before | model?
celebrity
influencer
YouTuber
TikToker
reality TV star
TV personality
social media star
= academic
professor | work-for | before | Prof.
associate professor | work-for | before
assistant professor | work-for | before
law professor | work-for | before
professor emeritus | work-for | before
emeritus professor | work-for | before
history professor | work-for | before
political science professor | work-for | before
economics professor | work-for | before
professor of law | work-for | before
professor of history | work-for | before
political scientist | work-for | before
lecturer | work-for | before
academic | work-for | before | academic?
scholar | work-for | before
university professor | work-for | before
dean | work-for | before | dean?
don | work-for | before | don?
researcher | work-for | before
research fellow | work-for | before
fellow | work-for | before | fellow?
scientist | work-for | before
nuclear scientist | work-for | before
rocket scientist | work-for | before
physicist | work-for | before
chemist | work-for | before
biologist | work-for | before
climatologist | work-for | before
geologist | work-for | before
seismologist | work-for | before
epidemiologist | work-for | before
virologist | work-for | before
immunologist | work-for | before
meteorologist | work-for | before
astronomer | work-for | before
archaeologist | work-for | before
anthropologist | work-for | before
sociologist | work-for | before
psychologist | work-for | before
mathematician | work-for | before
statistician | work-for | before
ecologist | work-for | before
philosopher | work-for | before
linguist | work-for | before
zoologist | work-for | before
botanist | work-for | before
palaeontologist | work-for | before
paleontologist | work-for | before
oceanographer | work-for | before
geneticist | work-for | before
microbiologist | work-for | before
neuroscientist | work-for | before
computer scientist | work-for | before
climate scientist | work-for | before
volcanologist | work-for | before
criminologist | work-for | before
demographer | work-for | before
glaciologist | work-for | before
inventor | work-for | before
visiting scholar | work-for | before
postdoctoral researcher | work-for | before
principal investigator | work-for | before
rector | head-of | before
university president | head-of | before
university rector | head-of | before
provost | head-of | before
headmaster | head-of | before
headmistress | head-of | before female
head teacher | head-of | before
school principal | head-of | before
principal | head-of | before | principal?
teacher | work-for | before
schoolteacher | work-for | before
tutor | work-for | before
instructor | work-for | before
primary school teacher | work-for | before
student | member-of | before
pupil | member-of | before
graduate student | member-of | before
PhD student | member-of | before
undergraduate | member-of | before
schoolboy | member-of | before
schoolgirl | member-of | before
medical student | member-of | before
student leader | member-of | before
law student | member-of | before
exchange student | member-of | before
Rhodes scholar | member-of | before
alumnus | member-of | before
graduate | member-of | before | graduate?
doctor | work-for | before | GP?
physician | work-for | before
surgeon | work-for | before
paediatrician | work-for | before
pediatrician | work-for | before
psychiatrist | work-for | before
general practitioner | work-for | before
cardiologist | work-for | before
oncologist | work-for | before
chief medical officer | work-for | before
nurse | work-for | before
paramedic | work-for | before
medic | work-for | before
midwife | work-for | before
dentist | work-for | before
pharmacist | work-for | before
radiologist | work-for | before
pathologist | work-for | before
neurologist | work-for | before
anaesthetist | work-for | before
veterinarian | work-for | before
vet | work-for | before | vet?
family doctor | work-for | before
forensic pathologist | work-for | before
infectious disease expert | work-for | before
ambulance driver | work-for | before
hospital director | work-for | before
= sport
coach | head-of | before | coach?
head coach | head-of | before
assistant coach | member-of | before
trainer | head-of | before
football manager | head-of | before
team manager | head-of | before
national coach | head-of | before
caretaker manager | head-of | before
team principal | head-of | before
player | member-of | before
footballer | member-of | before
striker | member-of | before
goalkeeper | member-of | before
midfielder | member-of | before
defender | member-of | before
forward | member-of | before | forward?
winger | member-of | before
quarterback | member-of | before
pitcher | member-of | before
batsman | member-of | before male
bowler | member-of | before
wicketkeeper | member-of | before
fly-half | member-of | before
scrum-half | member-of | before
centre-back | member-of | before
point guard | member-of | before
linebacker | member-of | before
outfielder | member-of | before
shortstop | member-of | before
running back | member-of | before
wide receiver | member-of | before
tennis player | member-of | before
cricketer | member-of | before
rugby player | member-of | before
basketball player | member-of | before
golfer | member-of | before
boxer | member-of | before
cyclist | member-of | before
sprinter | member-of | before
swimmer | member-of | before
gymnast | member-of | before
athlete | member-of | before
runner | member-of | before
marathon runner | member-of | before
skier | member-of | before
jockey | member-of | before
racing driver | member-of | before
race car driver | member-of | before
wrestler | member-of | before
weightlifter | member-of | before
rower | member-of | before
skater | member-of | before
figure skater | member-of | before
snooker player | member-of | before
chess player | member-of | before
grandmaster | member-of | before
team captain | member-of | before
team-mate | member-of | before
Olympian | member-of | before
speed skater | member-of | before
snowboarder | member-of | before
surfer | member-of | before
climber | member-of | before
mountaineer | member-of | before
all-rounder | member-of | before
opener | member-of | before | opener?
seamer | member-of | before
spinner | member-of | before | spinner?
paceman | member-of | before male
hurdler | member-of | before
decathlete | member-of | before
javelin thrower | member-of | before
fencer | member-of | before
judoka | member-of | before
champion | | before | world No. 1
world champion | | before
Olympic champion | | before
defending champion | | before
title holder | | before
world number one | | before
medalist | | before
medallist | | before
gold medalist | | before
gold medallist | | before
Olympic medalist | | before
runner-up | | before
finalist | | before
semi-finalist | | before
laureate | | before
Nobel laureate | | before
Nobel Peace Prize winner | | before
Nobel Prize winner | | before
winner | | before | winner?
referee | | before
umpire | | before
linesman | | before male
fan
supporter
spectator
hooligan
= group
member | member-of | | member?
panel member | member-of
executive secretary | work-for | before
private secretary | work-for | before
coordinator | head-of | before | co-ordinator
humanitarian coordinator | head-of | before
project coordinator | head-of | before
relief coordinator | head-of | before
counterterrorism coordinator | head-of | before
convener | head-of | before | convenor
moderator | head-of | before
facilitator | head-of | before
chief observer | head-of | before
ringleader | head-of
mastermind | head-of
kingpin | head-of
drug lord | head-of
drug kingpin | head-of
gang leader | head-of
crime boss | head-of
mob boss | head-of
cartel leader | head-of
mafia boss | head-of
godfather | head-of
drug baron | head-of
crime lord | head-of
gangster | member-of | before | | gangsters
mobster | member-of | before
mafioso | member-of | before
drug trafficker | member-of | before
drug dealer | member-of | before
smuggler | member-of | before
people smuggler | member-of | before
hitman | member-of | before male
fraudster | member-of | before
con man | member-of | before male
pirate | member-of | before
robber | member-of | before
bank robber | member-of | before
burglar | member-of | before
thief | member-of | before
criminal | member-of | before | criminal?
kidnapper | member-of | before
serial killer | member-of | before
rapist | member-of | before
shooter | member-of | before
attacker | member-of | before
assailant | member-of | before
hijacker | member-of | before
bomber | member-of | before
suicide bomber | member-of | before
hostage-taker | member-of | before
arsonist | member-of | before
stalker | member-of | before
abuser | member-of | before
fugitive | member-of | before
hostage | | before | POW
captive | | before
kidnap victim | | before
victim | | before
survivor | | before
casualty | | before
asylum seeker | | before
refugee | | before
migrant | | before
prisoner of war | | before
ally | | | ally?
confidant
confidante
protégé
right-hand man | | male
associate | | | associate?
henchman | | male
crony
rival | | | rival?
opponent | | | opponent?
successor
predecessor
deputy leader
heir
heir apparent
mentor
patron
volunteer | member-of | | volunteer?
peacekeeper | member-of
blue helmet | member-of
aid volunteer | member-of
White Helmet | member-of
missionary | member-of | before
pilgrim | member-of | before
worshipper | member-of | before
worshiper | member-of | before
devotee | member-of | before
convert | member-of | before | convert?
disciple | member-of | before
follower | member-of | before | follower?
adherent | member-of | before
believer | member-of | before
resident
villager
townsman | | male
inhabitant
citizen
national | | | national?
islander
settler
neighbour
neighbor
homeowner
tenant
passer-by
bystander
onlooker
motorist
commuter
passenger
pedestrian
shopper
tourist
traveller
traveler
holidaymaker
expatriate
expat
taxpayer
consumer
voter
protester
demonstrator
rioter
looter
picketer
= honorific
Mr | | before male | Mr. | Messrs
Mister | | before male
Monsieur | | before male
Herr | | before male
Señor | | before male
Signor | | before male
Pan | | before male | Pan?
Dom | | before male | Dom?
Bey | | before male | Bey?
Mrs | | before female | Mme. | Mmes
Madame | | before female
Frau | | before female
Señora | | before female
Signora | | before female
Begum | | before female
Ms | | before female | | Mses
Miss | | before female | Miss?; Mlle. | Misses
Mademoiselle | | before female
Señorita | | before female
Fräulein | | before female
Mx | | before
Madam | | before female | | Madams
ma'am | | before female
Hon | | before | the Hon.; Rt. Hon.
Right Honourable | | before
Honorable | | before
Honourable | | before
His Excellency | | before male
Her Excellency | | before female
Excellency | | before
Dr | | before | Dr. | Drs
Jr | | | Jr. |
Sr | | | Sr. |
Esq | | | Esq. |
PhD | | | Ph.D.
Jnr
Junior | | | Junior?
Senior | | | Senior?
Snr
`;

const FLAGS = { before: 'before', male: 'male', female: 'female' } as const;

function toOffice({ section, fields }: Line): Office {
  const flags = (fields[2] ?? '').split(' ');
  const gender = flags.includes(FLAGS.male) ? 'male' : flags.includes(FLAGS.female) ? 'female' : null;
  return {
    name: fields[0] ?? '',
    domain: section as OfficeDomain,
    family: fields[1] ? (fields[1] as NonNullable<Office['family']>) : null,
    beforeName: flags.includes(FLAGS.before),
    gender,
  };
}

const lexicon = lazily(() =>
  readWordList<Office, OfficeHit, 'name' | 'plural'>({
    blocks: [LINES],
    proper: false,
    fields: [
      { at: 3, use: 'name' },
      { at: 0, use: 'name' },
      { at: 4, use: 'plural' },
    ],
    toEntry: toOffice,
    toHit: (office, { uses, ambiguous }) => ({ office, plural: uses[0] === 'plural', ambiguous }),
  }),
);

/** A deputy is a member of what the chief heads. */
const DEPUTY = /^(?:first )?(?:deputy|vice|assistant|associate) /;

function findDeputy(surface: string): OfficeHit | undefined {
  const key = surfaceKey(surface);
  const deputised = key.replace(DEPUTY, '');
  const hit = deputised === key ? undefined : findOffice(deputised);
  if (!hit) return undefined;
  const office: Office = {
    ...hit.office,
    name: key.slice(0, key.length - deputised.length) + hit.office.name,
    family: 'member-of',
  };
  return { ...hit, office };
}

function findPortfolio(surface: string): OfficeHit | undefined {
  const minister = findMinister(surface);
  if (!minister) return undefined;
  const { name, plural } = minister;
  const office: Office = { name, domain: 'state', family: 'head-of', beforeName: true, gender: null };
  return { office, plural, ambiguous: false };
}

function findPlural(surface: string): OfficeHit | undefined {
  for (const singular of singularsOf(surface)) {
    const hit = lexicon().index.find(singular);
    if (hit) return { ...hit, plural: true };
  }
  return undefined;
}

/** "President", "Lt. Gen.", "spokeswomen", "Minister of Defence", "deputy foreign ministers"; any case. */
export function findOffice(surface: string): OfficeHit | undefined {
  return (
    lexicon().index.find(surface) ?? findPlural(surface) ?? findPortfolio(surface) ?? findDeputy(surface)
  );
}

/** Every office of the list, without the ministers of portfolios.ts. */
export const allOffices = (): readonly Office[] => lexicon().all();

/** For checks of the list itself. */
export const officeIndex = (): SurfaceIndex<OfficeHit> => lexicon().index;
