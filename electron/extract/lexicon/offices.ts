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
  readonly family: 'head-of' | 'member-of' | 'employed-by' | null;
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
undersecretary | employed-by | before | under secretary; under-secretary
undersecretary of state | employed-by | before
permanent secretary | employed-by | before
permanent under-secretary | employed-by | before
assistant secretary | employed-by | before
assistant secretary of state | employed-by | before
assistant secretary of defense | employed-by | before
deputy assistant secretary | employed-by | before
deputy assistant secretary of state | employed-by | before
cabinet secretary | member-of | before
home secretary | head-of | before
treasury secretary | head-of | before
secretary of the treasury | head-of | before
attorney general | head-of | before | attorney-general; Atty. Gen. | attorneys general
state attorney general | head-of | before
solicitor general | member-of | before | solicitor-general | solicitors general
surgeon general | employed-by | before | | surgeons general
national security adviser | employed-by | before | national security advisor; NSA?
security adviser | employed-by | before
security advisor | employed-by | before
chief of staff | employed-by | before
White House chief of staff | employed-by | before
presidential chief of staff | employed-by | before
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
central banker | employed-by | before | central banker?
Fed chair | head-of | before
Fed chairman | head-of | before male
Federal Reserve chairman | head-of | before male
Federal Reserve chair | head-of | before
Fed chief | head-of | before
comptroller | employed-by | before
comptroller general | employed-by | before
auditor general | employed-by | before
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
official | employed-by | before
government official | employed-by | before
state official | employed-by | before
public official | employed-by | before
aide | employed-by | before
presidential aide | employed-by | before
adviser | employed-by | before
advisor | employed-by | before
special adviser | employed-by | before
special advisor | employed-by | before
presidential adviser | employed-by | before
presidential advisor | employed-by | before
counsellor | employed-by | before | counsellor?
counselor | employed-by | before | counselor?
spokesman | employed-by | before male
chief spokesman | employed-by | before male
government spokesman | employed-by | before male
military spokesman | employed-by | before male
police spokesman | employed-by | before male
presidential spokesman | employed-by | before male
army spokesman | employed-by | before male
spokeswoman | employed-by | before female | | spokeswomen
chief spokeswoman | employed-by | before female
government spokeswoman | employed-by | before female
army spokeswoman | employed-by | before female
spokesperson | employed-by | before | spokes person
spokespeople | employed-by | before | spokespeople?
press officer | employed-by | before
chief spokesperson | employed-by | before
press secretary | employed-by | before
White House press secretary | employed-by | before
presidential press secretary | employed-by | before
communications director | employed-by | before
communications chief | employed-by | before
civil servant | employed-by
public servant | employed-by
bureaucrat | employed-by
functionary | employed-by
technocrat | employed-by | | technocrat?
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
ambassador | employed-by | before | Amb.; U.N. ambassador
envoy | employed-by | before
ambassador-at-large | employed-by | before
ambassador-designate | employed-by | before
permanent representative | employed-by | before
plenipotentiary | employed-by | before
special envoy | employed-by | before | U.N. envoy
special representative | employed-by | before
peace envoy | employed-by | before
presidential envoy | employed-by | before
special presidential envoy | employed-by | before
Middle East envoy | employed-by | before
special coordinator | employed-by | before
emissary | employed-by | before
consul | employed-by | before
consul general | employed-by | before
honorary consul | employed-by | before
chargé d'affaires | employed-by | before | charge d'affaires | chargés d'affaires
chargé | employed-by | before
attaché | employed-by | before
military attaché | employed-by | before
defence attaché | employed-by | before
defense attaché | employed-by | before
cultural attaché | employed-by | before
diplomat | employed-by | before
chief diplomat | employed-by | before
negotiator | employed-by | before
chief negotiator | employed-by | before
nuclear negotiator | employed-by | before
peace negotiator | employed-by | before
trade negotiator | employed-by | before
trade representative | employed-by | before
mediator | | before
peacemaker | | before | peacemaker?
peace broker | | before
interpreter | employed-by | before
translator | employed-by | before
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
inspector | employed-by | before
weapons inspector | employed-by | before
UN inspector | employed-by | before
nuclear inspector | employed-by | before
monitor | employed-by | before | monitor?
observer | employed-by | before | observer?
chief prosecutor | head-of | before
ICC prosecutor | head-of | before
rapporteur | employed-by | before
special rapporteur | employed-by | before
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
general | employed-by | before | general?; Gen.
four-star general | employed-by | before
army general | employed-by | before
lieutenant general | employed-by | before | Lt. Gen.; lieutenant-general
three-star general | employed-by | before
major general | employed-by | before | Maj. Gen.; major-general
two-star general | employed-by | before
brigadier general | employed-by | before | Brig. Gen.; Brig.; brigadier-general
brigadier | employed-by | before
one-star general | employed-by | before
colonel general | employed-by | before | colonel-general; Col. Gen.
colonel | employed-by | before | Col.
lieutenant colonel | employed-by | before | Lt. Col.; lieutenant-colonel
major | employed-by | before | major?; Maj.
captain | employed-by | before | Capt.; captain?
ship's captain | employed-by | before
lieutenant | employed-by | before | Lt.; 1st Lt.; 2nd Lt.
first lieutenant | employed-by | before
second lieutenant | employed-by | before
lieutenant commander | employed-by | before | Lt. Cmdr.; lieutenant-commander
sergeant | employed-by | before | Sgt.; Staff Sgt.; Sgt. Maj.; Master Sgt.; Sgt. 1st Class
staff sergeant | employed-by | before
sergeant major | employed-by | before
master sergeant | employed-by | before
sergeant first class | employed-by | before
gunnery sergeant | employed-by | before
corporal | employed-by | before | Cpl.; Lance Cpl.
lance corporal | employed-by | before
private | employed-by | before | private?; Pvt.; Pfc.; Pte.
private first class | employed-by | before
specialist | employed-by | before | specialist?; Spc.
airman | employed-by | before male
airman first class | employed-by | before male
seaman | employed-by | before male
petty officer | employed-by | before
Petty Officer 1st Class | employed-by | before
chief petty officer | employed-by | before
warrant officer | employed-by | before
chief warrant officer | employed-by | before
admiral | employed-by | before | Adm.
fleet admiral | employed-by | before
admiral of the fleet | employed-by | before
vice admiral | employed-by | before | Vice Adm.; vice-admiral
rear admiral | employed-by | before | Rear Adm.; rear-admiral
commodore | employed-by | before
air marshal | employed-by | before
air chief marshal | employed-by | before
air vice-marshal | employed-by | before
air commodore | employed-by | before
wing commander | employed-by | before
squadron leader | employed-by | before
group captain | employed-by | before
marshal | employed-by | before
field marshal | employed-by | before
marshal of the Soviet Union | employed-by | before
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
officer | employed-by | before
military officer | employed-by | before
army officer | employed-by | before
naval officer | employed-by | before
commanding officer | employed-by | before
intelligence officer | employed-by | before
duty officer | employed-by | before
soldier | employed-by
army soldier | employed-by
serviceman | employed-by | male
servicewoman | employed-by | female
paratrooper | employed-by
conscript | employed-by
reservist | employed-by
infantryman | employed-by | male
marine | employed-by | | marine?
trooper | employed-by
legionnaire | employed-by
guardsman | employed-by | male
rifleman | employed-by | male
sapper | employed-by
tankman | employed-by | male
sniper | employed-by
commando | employed-by
sailor | employed-by
submariner | employed-by
crewman | employed-by | male
pilot | employed-by | before
fighter pilot | employed-by | before
co-pilot | employed-by | before
helicopter pilot | employed-by | before
test pilot | employed-by | before
cosmonaut | employed-by | before
astronaut | employed-by | before
taikonaut | employed-by | before
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
spy | employed-by | before
intelligence agent | employed-by | before
secret agent | employed-by | before
double agent | employed-by | before
operative | employed-by | before
agent | employed-by | before | agent?
intelligence operative | employed-by | before
CIA officer | employed-by | before
case officer | employed-by | before
bodyguard | employed-by | before
security guard | employed-by | before
guard | employed-by | before | guard?
= police
sheriff's deputy | employed-by | before | deputy sheriff
police chief | head-of | before
chief of police | head-of | before
police commissioner | head-of | before
police commander | head-of | before
chief constable | head-of | before
head of police | head-of | before
national police chief | head-of | before
security chief | head-of | before
head of security | head-of | before
police officer | employed-by | before | Const.
policeman | employed-by | before male
policewoman | employed-by | before female
cop | employed-by | before
constable | employed-by | before
patrolman | employed-by | before male
police sergeant | employed-by | before
traffic officer | employed-by | before
detective | employed-by | before | Det.
detective sergeant | employed-by | before
detective inspector | employed-by | before
detective chief inspector | employed-by | before
detective superintendent | employed-by | before
superintendent | employed-by | before | Supt.
chief superintendent | employed-by | before
chief inspector | employed-by | before
deputy superintendent | employed-by | before
assistant commissioner | employed-by | before
deputy commissioner | employed-by | before
deputy chief constable | employed-by | before
inspector general | employed-by | before
sheriff | head-of | before
county sheriff | head-of | before
federal agent | employed-by | before
FBI agent | employed-by | before
special agent | employed-by | before
border agent | employed-by | before
customs officer | employed-by | before
immigration officer | employed-by | before
border guard | employed-by | before
FBI director | head-of | before
CIA director | head-of | before
CIA chief | head-of | before
FBI chief | head-of | before
Mossad chief | head-of | before
MI6 chief | head-of | before
director of the CIA | head-of | before
director of the FBI | head-of | before
Shin Bet chief | head-of | before
coroner | employed-by | before
medical examiner | employed-by | before
forensic scientist | employed-by | before
firefighter | employed-by | before
fireman | employed-by | before male
fire chief | employed-by | before
fire officer | employed-by | before
investigator | employed-by | before
private investigator | employed-by | before
chief investigator | employed-by | before
accident investigator | employed-by | before
prison guard | employed-by | before
warden | employed-by | before
prison officer | employed-by | before
prison warden | employed-by | before
jailer | employed-by | before
coastguard | employed-by | before | coastguard?
= law
judge | employed-by | before
district judge | employed-by | before
federal judge | employed-by | before
magistrate | employed-by | before
presiding judge | employed-by | before
trial judge | employed-by | before
High Court judge | employed-by | before
investigating judge | employed-by | before
circuit judge | employed-by | before
appeals judge | employed-by | before
jurist | employed-by | before
chief justice | head-of | before
lord chief justice | head-of | before
chief judge | head-of | before
president of the supreme court | head-of | before
justice | member-of | before | justice?
Supreme Court justice | member-of | before
associate justice | member-of | before
constitutional court judge | member-of | before
prosecutor | employed-by | before | D.A.
public prosecutor | employed-by | before
state prosecutor | employed-by | before
federal prosecutor | employed-by | before
special prosecutor | employed-by | before
prosecutor general | employed-by | before
general prosecutor | employed-by | before
district attorney | employed-by | before
special counsel | employed-by | before
assistant U.S. attorney | employed-by | before
independent counsel | employed-by | before
crown prosecutor | employed-by | before
state attorney | employed-by | before
lawyer | employed-by | before | QC; KC
attorney | employed-by | before
counsel | employed-by | before
barrister | employed-by | before
solicitor | employed-by | before
defence lawyer | employed-by | before
defense lawyer | employed-by | before
defense attorney | employed-by | before
human rights lawyer | employed-by | before
general counsel | employed-by | before
advocate | employed-by | before | advocate?
civil rights lawyer | employed-by | before
defence counsel | employed-by | before
notary | employed-by
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
party official | employed-by | before
party member | employed-by | before
party functionary | employed-by | before
apparatchik | employed-by | before
cadre | employed-by | before | cadre?
strategist | employed-by | before
campaign manager | employed-by | before
political strategist | employed-by | before
pollster | employed-by | before
consultant | employed-by | before
campaign chairman | employed-by | before male
spin doctor | employed-by | before
lobbyist | employed-by | before
fundraiser | employed-by | before | fundraiser?
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
chief financial officer | employed-by | before | CFO
finance director | employed-by | before
finance chief | employed-by | before
chief operating officer | employed-by | before | COO
operations chief | employed-by | before
chief technology officer | employed-by | before | CTO
chief information officer | employed-by | before | CIO
chief information security officer | employed-by | before | CISO
chief scientist | employed-by | before
chief security officer | employed-by | before
chief product officer | employed-by | before
chief marketing officer | employed-by | before | CMO
chief legal officer | employed-by | before
chief risk officer | employed-by | before
chief investment officer | employed-by | before
chief strategist | employed-by | before
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
executive | employed-by | before | executive?; EVP; SVP
company executive | employed-by | before
oil executive | employed-by | before
exec | employed-by | before
vice president of marketing | employed-by | before
executive vice president | employed-by | before
manager | employed-by | before
general manager | employed-by | before
project manager | employed-by | before
fund manager | employed-by | before
plant manager | employed-by | before
store manager | employed-by | before
portfolio manager | employed-by | before
hedge fund manager | employed-by | before
country manager | employed-by | before
bank manager | employed-by | before
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
banker | employed-by | before
investment banker | employed-by | before
broker | employed-by | before
trader | employed-by | before
dealer | employed-by | before | dealer?
currency trader | employed-by | before
stock trader | employed-by | before
economist | employed-by | before
chief economist | employed-by | before
analyst | employed-by | before
political analyst | employed-by | before
military analyst | employed-by | before
market analyst | employed-by | before
defence analyst | employed-by | before
defense analyst | employed-by | before
security analyst | employed-by | before
equity analyst | employed-by | before
intelligence analyst | employed-by | before
commentator | employed-by | before
pundit | employed-by | before
forecaster | employed-by | before
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
engineer | employed-by | before
chief engineer | employed-by | before
software engineer | employed-by | before
programmer | employed-by | before
software developer | employed-by | before
architect | employed-by | before
technician | employed-by | before
designer | employed-by | before
chief architect | employed-by | before
mechanic | employed-by | before
electrician | employed-by | before
surveyor | employed-by | before
hacker | employed-by | before
cybersecurity researcher | employed-by | before
security researcher | employed-by | before
worker | employed-by
aid worker | employed-by
health worker | employed-by
factory worker | employed-by
construction worker | employed-by
oil worker | employed-by
miner | employed-by
coal miner | employed-by
steelworker | employed-by
labourer | employed-by
laborer | employed-by
farmworker | employed-by
railway worker | employed-by
care worker | employed-by
rescue worker | employed-by
relief worker | employed-by
rescuer | employed-by
humanitarian worker | employed-by
migrant worker | employed-by
charity worker | employed-by
social worker | employed-by
employee | employed-by
staff member | employed-by
staffer | employed-by
contractor | employed-by
intern | employed-by
assistant | employed-by | | assistant?
clerk | employed-by
cashier | employed-by
accountant | employed-by
bookkeeper | employed-by
receptionist | employed-by
personal assistant | employed-by
waiter | employed-by
waitress | employed-by | female
butler | employed-by
chef | employed-by
cook | employed-by
driver | employed-by
taxi driver | employed-by
truck driver | employed-by
bus driver | employed-by
chauffeur | employed-by
lorry driver | employed-by
train driver | employed-by
crew member | employed-by
flight attendant | employed-by
steward | employed-by
stewardess | employed-by | female
gardener | employed-by
housekeeper | employed-by
maid | employed-by
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
journalist | employed-by | before
reporter | employed-by | before
correspondent | employed-by | before
foreign correspondent | employed-by | before
war correspondent | employed-by | before
columnist | employed-by | before
editor | employed-by | before
newsman | employed-by | before male
anchor | employed-by | before | anchor?
anchorman | employed-by | before male
anchorwoman | employed-by | before female
news anchor | employed-by | before
presenter | employed-by | before
broadcaster | employed-by | before | broadcaster?
talk show host | employed-by | before
TV host | employed-by | before
radio host | employed-by | before
television presenter | employed-by | before
photojournalist | employed-by | before
photographer | employed-by | before
freelance journalist | employed-by | before
freelancer | employed-by | before
investigative journalist | employed-by | before
blogger | employed-by | before
cameraman | employed-by | before male
camerawoman | employed-by | before female
stringer | employed-by | before
producer | employed-by | before
podcaster | employed-by | before
news editor | employed-by | before
sports writer | employed-by | before
BBC correspondent | employed-by | before
CNN correspondent | employed-by | before
Reuters reporter | employed-by | before
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
professor | employed-by | before | Prof.
associate professor | employed-by | before
assistant professor | employed-by | before
law professor | employed-by | before
professor emeritus | employed-by | before
emeritus professor | employed-by | before
history professor | employed-by | before
political science professor | employed-by | before
economics professor | employed-by | before
professor of law | employed-by | before
professor of history | employed-by | before
political scientist | employed-by | before
lecturer | employed-by | before
academic | employed-by | before | academic?
scholar | employed-by | before
university professor | employed-by | before
dean | employed-by | before | dean?
don | employed-by | before | don?
researcher | employed-by | before
research fellow | employed-by | before
fellow | employed-by | before | fellow?
scientist | employed-by | before
nuclear scientist | employed-by | before
rocket scientist | employed-by | before
physicist | employed-by | before
chemist | employed-by | before
biologist | employed-by | before
climatologist | employed-by | before
geologist | employed-by | before
seismologist | employed-by | before
epidemiologist | employed-by | before
virologist | employed-by | before
immunologist | employed-by | before
meteorologist | employed-by | before
astronomer | employed-by | before
archaeologist | employed-by | before
anthropologist | employed-by | before
sociologist | employed-by | before
psychologist | employed-by | before
mathematician | employed-by | before
statistician | employed-by | before
ecologist | employed-by | before
philosopher | employed-by | before
linguist | employed-by | before
zoologist | employed-by | before
botanist | employed-by | before
palaeontologist | employed-by | before
paleontologist | employed-by | before
oceanographer | employed-by | before
geneticist | employed-by | before
microbiologist | employed-by | before
neuroscientist | employed-by | before
computer scientist | employed-by | before
climate scientist | employed-by | before
volcanologist | employed-by | before
criminologist | employed-by | before
demographer | employed-by | before
glaciologist | employed-by | before
inventor | employed-by | before
visiting scholar | employed-by | before
postdoctoral researcher | employed-by | before
principal investigator | employed-by | before
rector | head-of | before
university president | head-of | before
university rector | head-of | before
provost | head-of | before
headmaster | head-of | before
headmistress | head-of | before female
head teacher | head-of | before
school principal | head-of | before
principal | head-of | before | principal?
teacher | employed-by | before
schoolteacher | employed-by | before
tutor | employed-by | before
instructor | employed-by | before
primary school teacher | employed-by | before
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
doctor | employed-by | before | GP?
physician | employed-by | before
surgeon | employed-by | before
paediatrician | employed-by | before
pediatrician | employed-by | before
psychiatrist | employed-by | before
general practitioner | employed-by | before
cardiologist | employed-by | before
oncologist | employed-by | before
chief medical officer | employed-by | before
nurse | employed-by | before
paramedic | employed-by | before
medic | employed-by | before
midwife | employed-by | before
dentist | employed-by | before
pharmacist | employed-by | before
radiologist | employed-by | before
pathologist | employed-by | before
neurologist | employed-by | before
anaesthetist | employed-by | before
veterinarian | employed-by | before
vet | employed-by | before | vet?
family doctor | employed-by | before
forensic pathologist | employed-by | before
infectious disease expert | employed-by | before
ambulance driver | employed-by | before
hospital director | employed-by | before
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
executive secretary | employed-by | before
private secretary | employed-by | before
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
assassin | member-of | before
murderer | member-of | before
killer | member-of | before
serial killer | member-of | before
rapist | member-of | before
shooter | member-of | before
attacker | member-of | before
assailant | member-of | before
hijacker | member-of | before
bomber | member-of | before
suicide bomber | member-of | before
hostage-taker | member-of | before
would-be assassin | member-of | before
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
