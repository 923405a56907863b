/** Title, date and publisher from a page's JSON-LD (https://schema.org/Article), read with bounds on depth and size. */
export interface LinkedFacts {
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
}

const MAX_SCRIPT_LENGTH = 500_000;
const MAX_DEPTH = 6;
const ARTICLE = /Article|Report|BlogPosting|WebPage|LiveBlog/;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first article-like object that has a date decides; scripts without one give nulls. */
export function linkedFacts(scripts: readonly string[]): LinkedFacts {
  const objects = scripts.flatMap((script) => objectsIn(parseJson(script), 0));
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  const article = articles.find((object) => textAt(object, 'datePublished') !== null) ?? articles[0];
  if (!article) return { title: null, date: null, outlet: null };
  return {
    title: textAt(article, 'headline') ?? textAt(article, 'name'),
    date: textAt(article, 'datePublished') ?? textAt(article, 'dateCreated'),
    outlet: publisherOf(article),
  };
}

function parseJson(text: string): unknown {
  if (text.length > MAX_SCRIPT_LENGTH) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Pages often hold broken JSON-LD; the other sources then decide.
    return null;
  }
}

/** Objects in arrays and in `@graph`; nested properties are not articles of this page. */
function objectsIn(value: unknown, depth: number): readonly Fields[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...objectsIn(value['@graph'] ?? null, depth + 1)];
}

const typesOf = (object: Fields): readonly string[] =>
  [object['@type']].flat().filter((type) => typeof type === 'string');

function textAt(object: Fields, key: string): string | null {
  const value = object[key];
  return typeof value === 'string' && value.trim() !== '' && value.length <= 2000 ? value.trim() : null;
}

function publisherOf(article: Fields): string | null {
  const publisher = [article.publisher].flat()[0];
  if (typeof publisher === 'string') return publisher.trim() || null;
  return isFields(publisher) ? textAt(publisher, 'name') : null;
}
