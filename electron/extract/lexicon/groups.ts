/** Head nouns of actors that have no name: people by what they do, bodies, forces and what stands for them. */
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { type Line, lazily, parseSurface } from './lines.ts';
import { singularsOf } from './plural.ts';
import { readWordList, type SurfaceIndex } from './surface-index.ts';

export interface GroupNoun {
  readonly lemma: string;
  readonly kind: ActorKind;
  /** The singular acts as many: "the army said", "police have". */
  readonly collective: boolean;
  /** May be "they" and "who". */
  readonly human: boolean;
  /** Stands for the armed force that owns it: "warplanes bombed". */
  readonly instrument: boolean;
  /** Never a singular: "sources", "dozens". */
  readonly pluralOnly: boolean;
}

export interface GroupHit {
  readonly noun: GroupNoun;
  readonly plural: boolean;
  readonly ambiguous: boolean;
}

/*
 * lemma | flags | plural where it is irregular, `-` for a noun without one; under the kind of actor that it is.
 *
 * `?` marks a noun that is as often no actor: "leaders" but "force of nature", "power", "staff". The kind is that of the
 * plural or collective; one of them ("a protester") is a person. Flags: `collective`, `human`, `instrument`.
 *
 * The agent words were checked against the CAMEO/Phoenix agents dictionary, (c) 2014 Open Event Data Alliance, MIT.
 */
const LINES = `
= group
abductor | human
autocrat | human
backpacker | human
businessperson | human | businesspersons; businesspeople
constituent? | human
counterfeiter | human
crook? | human
culprit | human
despot | human
dissenter | human
elector | human
extortionist | human
felon | human
forger | human
gunrunner | human
landholder | human
outlaw? | human
paedophile | human
pedophile | human
pickpocket | human
potentate | human
prelate | human
sharecropper | human
shoplifter | human
townsperson | human | townspersons
turncoat | human
tyrant | human
accomplice | human
accused? | human | -
activist | human
actor? | human
adherent | human
administrator | human
admirer | human
adult? | human
adversary | human
adviser | human
advisor | human
advocate? | human
agent? | human
aide | human
aid worker | human
alderman | human
ally | human
ambassador | human
anarchist | human
analyst | human
applicant | human
architect | human
archaeologist | human
aristocrat | human
arsonist | human
artist | human
assailant | human
assassin | human
astronaut | human
athlete | human
attacker | human
attorney | human
author? | human
backer | human
banker | human
bandit | human
believer | human
bidder | human
biologist | human
bishop | human
blogger | human
bodyguard | human
boss | human
broker? | human
brother? | human
builder | human
bureaucrat | human
businessman | human
businesswoman | human
buyer | human
campaigner | human
candidate | human
captor | human
capitalist | human
cardinal? | human
carer | human
caregiver | human
celebrity | human
chief? | human
child? | human | children
cleric | human
clergyman | human
clergy | collective human | -
client | human
climber | human
coach? | human
collaborator | human
colleague | human
commentator | human
commissioner | human
commuter | human
communist | human
competitor | human
congressman | human
conscript | human
conservative? | human
conservationist | human
consultant | human
contender | human
contractor | human
convict | human
correspondent | human
councillor | human
councilor | human
counterpart | human
courier? | human
creator? | human
creditor | human
crew | collective human
criminal? | human
critic | human
customer | human
dealer? | human
debtor | human
defector | human
defendant | human
defender? | human
delegate | human
delegation | collective human
demonstrator | human
deputy? | human
designer | human
detainee | human
detective | human
developer? | human
devotee | human
diplomat | human
director? | human
disciple | human
dissident | human
doctor | human
donor | human
driver? | human
economist | human
editor | human
elder? | human
elite? | collective human
emigrant | human
emissary | human
employee | human
employer | human
enemy? | human
engineer | human
entrepreneur | human
environmentalist | human
envoy | human
epidemiologist | human
escapee | human
evacuee | human
examiner | human
executive? | human
exile? | human
expatriate | human
expert | human
explorer? | human
exporter | human
extremist | human
eyewitness | human
faction | collective
fan? | human
farmer | human
farmworker | human
fascist | human
father? | human
feminist | human
filmmaker | human
financier | human
firefighter | human
fisherman | human
follower | human
foe | human
forecaster | human
foreigner | human
founder | human
friend? | human
fugitive | human
gang | collective
gangster | human
graduate? | human
grower | human
guard? | human
guardian? | human
guest? | human
hacker | human
hardliner | human
health worker | human
healthcare worker | human
herder | human
hijacker | human
historian | human
holidaymaker | human
homeowner | human
hostage | human
hostage-taker | human
humanitarian? | human
hunter? | human
immigrant | human
importer | human
industrialist | human
informant | human
inmate | human
insider | human
inspector | human
instructor | human
intellectual? | human
interlocutor | human
intermediary | human
internee | human
interpreter | human
intruder | human
investigator | human
investor | human
islamist | human
jihadist? | human
journalist | human
judge? | human
juror | human
kidnapper | human
killer? | human
king? | human
labourer | human
laborer | human
landlord? | human
landowner | human
lawmaker | human
lawyer | human
leader | human
leadership? | collective human
leftist | human
legislator | human
liberal? | human
lobbyist | human
looter | human
loser? | human
lover? | human
manager? | human
marcher | human
mediator | human
medic | human
member | human
merchant? | human
migrant | human
minister? | human
miner | human
missionary | human
mob | collective human
moderate? | human
monarchist | human
monitor? | human
monk | human
mother? | human
motorist | human
mourner | human
mover? | human
MP | human
murderer | human
musician | human
nationalist | human
negotiator | human
neighbour? | human
neighbor? | human
neo-nazi | human
neutral? | human
nominee | human
nun | human
nurse | human
observer | human
occupier | human
offender | human
official | human
oligarch | human
onlooker | human
opponent | human
organiser | human
organizer | human
outsider | human
owner? | human
panelist | human
panellist | human
paramedic | human
parent? | human
parishioner | human
parliamentarian | human
participant | human
partisan? | human
partner | human
passenger | human
passer-by | human | passers-by
patient? | human
patriot? | human
patron? | human
peacemaker | human
peasant | human
pedestrian | human
peer? | human
perpetrator | human
philanthropist | human
photographer | human
physician | human
picketer | human
pilgrim | human
pilot? | human
pirate | human
plaintiff | human
planner | human
player? | human
plotter | human
poacher | human
police officer | human
policymaker | human
policy-maker | human
politician | human
pollster | human
pope? | human
populist | human
practitioner | human
predecessor | human
presenter? | human
priest | human
prisoner | human
professional? | human
professor | human
programmer | human
proponent | human
prosecutor | human
protester | human
protestor | human
protégé | human
provider? | human
provocateur | human
psychologist | human
purchaser | human
racist | human
radical? | human
rapist | human
recruit? | human
recruiter | human
reformer | human
reformist | human
relative? | human
reporter | human
representative | human
republican? | human
rescuer | human
rescue worker | human
researcher | human
retiree | human
revolutionary? | human
rioter | human
rival? | human
robber | human
royalist | human
ruler? | human
sailor | human
scholar | human
scientist | human
secessionist | human
senator | human
seller | human
separatist | human
settler | human
shareholder | human
sheikh | human
shooter | human
shopkeeper | human
shopper | human
showrunner | human
signatory? | human
sister? | human
smuggler | human
socialist | human
sources? | human | -
speculator | human
spectator | human
spokesman | human
spokesperson | human | spokespersons; spokespeople
spokeswoman | human
sponsor? | human
spy? | human
staff? | collective human | -
staffer | human
stakeholder | human
statesman | human
stockholder | human
strategist | human
striker? | human
student | human
successor? | human
supporter | human
surgeon | human
survivor | human
suspect? | human
sympathiser | human
sympathizer | human
taxpayer | human
teacher | human
technician | human
teenager | human
tenant | human
theologian | human
thief | human | thieves
thug | human
tourist | human
trader | human
trafficker | human
trainee | human
trainer? | human
translator | human
traveller | human
traveler | human
tribesman | human
tribe? | collective human
troublemaker | human
trustee | human
tycoon | human
unionist | human
user? | human
vandal | human
victim | human
viewer? | human
vigilante | human
villager | human
visitor | human
volunteer? | human
voter | human
warlord | human
whistleblower | human
whistle-blower | human
winner? | human
witness? | human
worker | human
worshipper | human
worshiper | human
writer | human
youngster | human
zealot | human
zionist | human
side? | collective
party to the conflict | collective | parties to the conflict
clan | collective human
sect | collective human
cell? | collective
network? | collective
movement? | collective
group? | collective
grouping | collective
circle? | collective
camp? | collective
bloc? | collective
lobby? | collective
entourage | collective human
panel? | collective human
jury | collective human
electorate | collective human
audience? | collective human
caucus | collective human
inner circle | collective human
high command? | collective
opposition | collective human | -
convoy? | collective
caravan? | collective
= population
neighbourhood? | collective
neighborhood? | collective
village? | collective
noncombatant | human
non-combatant | human
aborigine | human
asylum seeker | human
bystander | human
citizen | human
civilian | human
community? | collective human
consumer | human
crowd | collective human
deportee | human
diaspora | collective human
displaced person | human | displaced persons; displaced people
displaced | collective human | -
dozens? | human | -
dweller | human
elderly? | collective human | -
families | human | -
family? | collective human
generation? | collective human
girl? | human
household? | collective human
hundreds? | human | -
indigenous people | human | indigenous peoples
infant? | human
inhabitant | human
injured? | collective human | -
islander | human
local? | human
majority? | collective human
masses? | human | -
man? | human | men
millions? | human | -
minority? | collective human
national? | human
native? | human
nomad | human
orphan | human
pensioner | human
people | collective human | peoples
person? | human | persons
poor? | collective human | -
population | collective human
populace | collective human
pupil? | human
public? | collective human | -
refugee | human
resident | human
returnee | human
rich? | collective human | -
scores? | human | -
slave | human
society? | collective human
tens of thousands | human | -
thousands? | human | -
townspeople | human | -
underclass | collective human
unemployed? | collective human | -
veteran? | human
woman? | human | women
wounded? | collective human | -
youth? | human
hundreds of thousands | human | -
hundreds of people | human | -
thousands of people | human | -
street? | collective
civil society | collective human
general public | collective human | -
working class | collective human
middle class | collective human
workforce | collective human
congregation | collective human
flock? | collective human
ethnic group | collective human
ethnic minority | collective human
= armed-force
aircrew | collective human
commandant | human
insurrectionist | human
marauder | human
raider | human
air defence | collective instrument
air defense | collective instrument
air force | collective
airman | human
armed force | collective | armed forces
armed group | collective
armored column | instrument
armoured column | instrument
army | collective
artillery? | collective instrument | -
battalion | collective
battle group | collective
battlegroup | collective
border guard | human
brigade | collective
carrier strike group | collective instrument
cavalry | collective
coast guard | collective
coastguard | collective
column? | collective
combatant | human
commander? | human
commando | human
company of soldiers | collective
contingent | collective human
corps | collective | -
deserter | human
division? | collective
fedayeen | human | -
fighter | human
fighting force | collective
firing squad | collective human
fleet | collective instrument
flotilla | collective instrument
force? | collective | forces
garrison | collective
gendarme | human
gendarmerie | collective
general? | human
ground force | collective | ground forces
ground troops | human | -
guard unit | collective
guerrilla | human
guerilla | human
gunman | human
gunner | human
honor guard | collective human
infantry | collective human | -
infantryman | human
insurgency? | collective
insurgent | human
invader | human
invasion force | collective
jihadi | human
junta | collective
legion | collective
legionnaire | human
liberation front | collective
loyalist | human
marine | human
marines | human | -
mercenary | human
militant | human
militia | collective
militiaman | human
military | collective | militaries
military personnel | human | -
mujahideen | human | -
mujahedeen | human | -
mujahidin | human | -
mujahid | human
multinational force | collective
mutineer | human
national guard | collective
navy | collective
occupation force | collective
occupying force | collective
officer? | human
paramilitary | human
paratrooper | human
partisans | human | -
patrol? | collective
peacekeeper | human
peacekeeping force | collective
peshmerga | collective human | -
platoon | collective
posse | collective human
private army | collective
raiding party | collective
rapid reaction force | collective
rebel | human
rebel group | collective
rebels | human | -
regiment | collective
reinforcement? | human | reinforcements
reservist | human
sapper | human
security apparatus | collective
security force | collective | security forces
security guard | human
security personnel | human | -
security service | collective
sentry | human
serviceman | human
service member | human
servicewoman | human
sniper | human
soldier | human
special force | collective | special forces
special operations forces | collective | -
squad? | collective
squadron | collective instrument
stabilization force | collective
submariner | human
suicide bomber | human
tank crew | collective human
task force | collective
terrorist | human
terror group | collective
terrorist group | collective
trooper | human
troop | collective human | troops
unit? | collective
vanguard? | collective
warrior? | human
# what stands for the force that owns it
aircraft | instrument | -
aircraft carrier | instrument
airstrike? | instrument
armour? | collective instrument | -
armored vehicle | instrument
armoured vehicle | instrument
attack helicopter | instrument
bomber | instrument
bombers | instrument | -
boat? | instrument
coast guard vessel | instrument
cruiser | instrument
corvette | instrument
battleship | instrument
destroyer? | instrument
drone | instrument
fighter-bomber | instrument
fighter jet | instrument
fighter plane | instrument
frigate | instrument
gunboat | instrument
gunship | instrument
helicopter | instrument
helicopter gunship | instrument
jet? | instrument
jet fighter | instrument
missile battery | instrument
naval vessel | instrument
patrol boat | instrument
plane? | instrument
quadcopter | instrument
rocket launcher | instrument
ship? | instrument
speedboat | instrument
spy plane | instrument
submarine | instrument
tank? | instrument
vessel? | instrument
warplane | instrument
warship | instrument
war plane | instrument
gun? | instrument
battery? | instrument
howitzer | instrument
= government-body
administration? | collective
agency? | collective
appeals court | collective
assembly? | collective
audit office | collective
authority | collective human | authorities
board? | collective
body? | collective
border agency | collective
border patrol | collective
bureau? | collective
bureaucracy? | collective
cabinet? | collective
central bank | collective
chamber? | collective
city council | collective
city hall | collective
commission | collective
committee | collective
congress | collective
constabulary | collective
consulate | collective
council | collective
counterintelligence | collective | -
court? | collective
customs? | collective | -
department? | collective
directorate | collective
district court | collective
electoral commission | collective
embassy | collective
emergency services | collective human | -
executive branch | collective
federal government | collective
fire brigade | collective human
fire department | collective
foreign ministry | collective
government | collective
health authorities | collective | -
high court | collective
inquiry? | collective
inspectorate | collective
intelligence agency | collective
intelligence service | collective
interior ministry | collective
judiciary | collective | judiciaries
law enforcement | collective human | -
legislature | collective
legislative assembly | collective
local government | collective
lower house | collective
mayor's office | collective
military court | collective
military government | collective
ministry | collective
mission? | collective
monarchy | collective
municipality | collective
national assembly | collective
office? | collective
palace? | collective
parliament | collective
police | collective human | -
police force | collective
policeman | human
policewoman | human
police department | collective
politburo | collective
presidency? | collective
presidium | collective
prosecution | collective
prosecutor's office | collective
provincial government | collective
regime | collective
regulator | collective
secret police | collective human | -
secret service | collective
secretariat | collective
service? | collective
spy agency | collective
standing committee | collective
state government | collective
state security | collective | -
supreme court | collective
town council | collective
treasury? | collective
tribunal | collective
upper house | collective
war cabinet | collective
watchdog? | collective
caretaker government | collective
unity government | collective
transitional government | collective
interim government | collective
government in exile | collective | governments in exile
ruling council | collective
military council | collective
military junta | collective
coup leaders | human | -
= state
country? | collective
kingdom? | collective
nation | collective
neighbouring country | collective
neighboring country | collective
republic? | collective
state? | collective
superpower | collective
power? | collective
world power | collective
great power | collective
nuclear power? | collective
member state | collective
nation-state | collective
host country | collective
city-state | collective
emirate? | collective
sultanate | collective
monarchies | collective | -
belligerent? | collective
principality | collective
island nation | collective
= coalition
alliance? | collective
axis? | collective
coalition | collective
coalition force | collective | coalition forces
allied forces | collective | -
community of nations | collective
contact group | collective
international community | collective | -
partnership? | collective
quartet? | collective
rebel alliance | collective
opposition coalition | collective
ruling coalition | collective
governing coalition | collective
union of states | collective
united front | collective
major powers | collective | -
world powers | collective | -
= organization
academy? | collective
advocacy group | collective
aid agency | collective
aid group | collective
aid organisation | collective
aid organization | collective
airline | collective
arms maker | collective
association? | collective
automaker | collective
bank? | collective
board of directors | collective human | boards of directors
brand? | collective
broadcaster | collective
business? | collective
carmaker | collective
cartel | collective
chain? | collective
charity? | collective
church? | collective
clinic? | collective
club? | collective
college? | collective
company | collective
concern? | collective
conglomerate | collective
consortium | collective | consortia; consortiums
cooperative? | collective
corporation | collective
daily? | collective
defence contractor | collective
defense contractor | collective
drugmaker | collective
enterprise? | collective
exchange? | collective
federation? | collective
firm? | collective
foundation? | collective
fund? | collective
giant? | collective
hedge fund | collective
hospital? | collective
human rights group | collective
industry? | collective
institute | collective
institution? | collective
insurer | collective
international organisation | collective
international organization | collective
investment bank | collective
joint venture? | collective
junior partner | collective
labor union | collective
labour union | collective
league? | collective
lender | collective
magazine? | collective
mafia | collective
maker? | collective
management? | collective human
manufacturer | collective
media | collective human | -
media outlet | collective
militant group | collective
monopoly? | collective
mosque? | collective
multinational | collective
news agency | collective
news outlet | collective
newspaper | collective
ngo | collective
NGO | collective | NGOs
nonprofit | collective
non-profit | collective
oil company | collective
operator | collective
organisation | collective
organization | collective
orchestra | collective human
party? | collective
political party | collective
press? | collective human | -
pressure group | collective
producer | collective
production company | collective
publisher | collective
publication? | collective
rail operator | collective
rating agency | collective
retailer | collective
rights group | collective
rights organisation | collective
rights organization | collective
ruling party | collective
opposition party | collective
school? | collective
shipper | collective
start-up | collective
startup | collective
state media | collective | -
stock exchange | collective
studio? | collective
subsidiary | collective
supermarket? | collective
supplier | collective
syndicate | collective
team | collective human
television station | collective
tech giant | collective
think tank | collective
trade group | collective
trade union | collective
trust? | collective
union? | collective
university | collective
utility? | collective
vendor | collective
wing? | collective
youth wing | collective
secret society | collective
synod | collective
diocese | collective
parent company | collective
shipping company | collective
state broadcaster | collective
social network? | collective
= person
boy? | human
dictator | human
gentleman? | human
heir? | human
lady? | human
prince? | human
president? | human
premier? | human
princess? | human
queen? | human
teenage boy | human
toddler | human
father-of-two | human | fathers-of-two
`;

const toNoun = ({ section, fields }: Line): GroupNoun => {
  const flags = (fields[1] ?? '').split(' ');
  const lemma = parseSurface(fields[0] ?? '').surface;
  return {
    lemma,
    kind: section as ActorKind,
    collective: flags.includes('collective'),
    human: flags.includes('human'),
    instrument: flags.includes('instrument'),
    pluralOnly: fields[2] === '-' && lemma.endsWith('s'),
  };
};

const lexicon = lazily(() =>
  readWordList<GroupNoun, GroupHit, 'lemma' | 'plural'>({
    blocks: [LINES],
    proper: false,
    fields: [
      { at: 0, use: 'lemma' },
      { at: 2, use: 'plural' },
    ],
    toEntry: toNoun,
    toHit: (noun, { uses, ambiguous }) => ({
      noun,
      plural: noun.pluralOnly || uses[0] === 'plural',
      ambiguous,
    }),
  }),
);

/** "officials", "the army", "policemen", "warplanes"; any case. What is listed as it stands goes before a plural undone. */
export function findGroup(surface: string): GroupHit | undefined {
  const listed = lexicon().index.find(surface);
  if (listed) return listed;
  for (const singular of singularsOf(surface)) {
    const hit = lexicon().index.find(singular);
    if (hit) return { ...hit, plural: true };
  }
  return undefined;
}

/** Every noun, in the order of the list. */
export const allGroupNouns = (): readonly GroupNoun[] => lexicon().all();

/** For checks of the list itself. */
export const groupIndex = (): SurfaceIndex<GroupHit> => lexicon().index;
