/** What ministers and ministries are for, and the titles and names that news makes of it. */
import { lazily, parseItems, parseLines } from './lines.ts';
import { surfaceKey } from './normalise.ts';

/** A ministry whose state is told by the words beside it: "the Foreign Ministry". */
export interface Ministry {
  /** `foreign ministry`, `defence department` */
  readonly name: string;
  readonly portfolio: string;
  readonly plural: boolean;
}

/** The one who heads such a ministry: "Minister of Defence", "Treasury Secretary". */
export interface Minister {
  /** `foreign minister`, `treasury secretary` */
  readonly name: string;
  readonly portfolio: string;
  readonly plural: boolean;
}

/* portfolio | other words for it; "secretary" is the title in the United States, Britain and the Philippines */
const LINES = `
agriculture | farm; farming; agricultural
arts | heritage
aviation | civil aviation; air transport
budget | revenue
citizenship | integration
climate | climate change
coal | mines; mining; mineral resources; minerals
commerce |
communications | telecommunications; telecom; information and communications; posts
construction | public works
culture |
defence | defense; national defence; national defense; war
development | planning; economic development
diaspora | diaspora affairs
digital affairs | digital transformation; digital; digital economy
disaster management | emergencies; emergency situations
environment | ecology; environmental; environmental protection; ecology and environment
economy | economic; economics; economic affairs; national economy
education | public instruction; schools; national education
energy | power; electricity; energy and mines
European affairs | Europe; EU affairs; European integration
family | families; family affairs
finance | financial; treasury; finance and economy; economy and finance
fisheries | fishing
food | food and agriculture; agriculture and food
foreign | foreign affairs; external affairs; external relations; foreign relations; exterior; international relations; foreign and European affairs; Europe and foreign affairs; foreign affairs and trade; foreign affairs and international cooperation
health | public health; healthcare; health and social care; health and welfare; health and human services
higher education | universities
homeland security |
housing | housing and urban development
human rights |
immigration | migration; refugees; asylum; immigration and asylum
industry | industries; industry and trade; trade and industry; industry and commerce
information | propaganda; media; press
infrastructure |
intelligence |
interior | home; home affairs; the interior; internal affairs; internal security
international development | overseas development
Islamic affairs | religious endowments; Islamic guidance
justice | law; legal affairs; constitutional affairs
labour | labor; employment; work; work and pensions; labour and social affairs; manpower; human resources
land | lands
local government | local development; regions; territorial affairs; federal affairs; regional development
maritime affairs | oceans; marine affairs; shipping
minorities | minority affairs
national security | security; state security
natural resources |
oil | petroleum; oil and gas; gas
parliamentary affairs | parliamentary relations
pensions |
public administration | civil service
public safety |
public security |
railways | railway; rail
reconciliation | national reconciliation
religious affairs | religion; Hajj
roads |
rural development |
science | science and technology; research; education and research; science and higher education
social affairs | social welfare; welfare; social security; social protection; social development
space |
sports | sport; sports and youth; youth and sports
technology | innovation; information technology
tourism | tourism and antiquities; culture and tourism
trade | foreign trade; international trade; external trade; trade and commerce; foreign trade and investment
transport | transportation; transport and communications
unification | reunification
urban affairs | urban development; cities
veterans affairs | veterans; veterans' affairs
water | water resources; irrigation; water and irrigation
women | women's affairs; women's rights; gender; gender equality
youth | youth affairs
`;

const portfolios = lazily(() => {
  const byWord = new Map<string, string>();
  for (const { fields } of parseLines(LINES)) {
    const portfolio = fields[0] ?? '';
    for (const word of [portfolio, ...parseItems(fields[1])]) byWord.set(surfaceKey(word), portfolio);
  }
  return byWord;
});

interface Headed {
  readonly head: string;
  readonly word: string;
  readonly portfolio: string;
}

/** "foreign minister", "minister of foreign affairs", "ministry for the environment": a head and a portfolio. */
function splitHead(surface: string): Headed | undefined {
  const key = surfaceKey(surface);
  const inverted = /^(\w+) (?:of|for) (?:the )?(.+)$/.exec(key);
  const at = key.lastIndexOf(' ');
  const [head, word] = inverted
    ? [inverted[1], inverted[2]]
    : [key.slice(at + 1), key.slice(0, Math.max(at, 0))];
  const portfolio = portfolios().get(word ?? '');
  return head && word && portfolio ? { head, word, portfolio } : undefined;
}

const BODIES: Readonly<Record<string, string>> = {
  ministry: 'ministry',
  ministries: 'ministry',
  department: 'department',
  departments: 'department',
};

const HOLDERS: Readonly<Record<string, string>> = {
  minister: 'minister',
  ministers: 'minister',
  secretary: 'secretary',
  secretaries: 'secretary',
};

/** "Foreign Ministry", "the Ministry of Defence", "interior ministries", "Department of Agriculture". */
export function findMinistry(surface: string): Ministry | undefined {
  const found = splitHead(surface);
  const body = found && BODIES[found.head];
  if (!body) return undefined;
  return { name: `${found.portfolio} ${body}`, portfolio: found.portfolio, plural: found.head.endsWith('s') };
}

/** "defence minister", "Minister for Foreign Affairs", "health secretaries". */
export function findMinister(surface: string): Minister | undefined {
  const found = splitHead(surface);
  const holder = found && HOLDERS[found.head];
  if (!holder) return undefined;
  return {
    name: `${found.portfolio} ${holder}`,
    portfolio: found.portfolio,
    plural: found.head.endsWith('s'),
  };
}
