/** What a page says of itself: title, publication date, outlet, address, language, from meta tags and JSON-LD. */
import { attributeOf, elementsBelow, rawText, type TreeElement, type TreeNode } from './html-tree.ts';
import { type LinkedFacts, linkedFacts } from './json-ld.ts';

export interface PageFacts extends LinkedFacts {
  readonly url: string | null;
  readonly language: string | null;
}

/** Most trusted first; compared in lower case with `property`, `name` and `itemprop`. */
const PUBLISHED_KEYS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
];
const DATE_KEYS = [
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
];
const TITLE_KEYS = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const OUTLET_KEYS = ['og:site_name', 'dc.publisher', 'application-name'];
const MAX_VALUE = 2000;
const MAX_SCRIPTS = 20;

export function pageFacts(document: TreeNode): PageFacts {
  const found = collect(document);
  const linked = linkedFacts(found.linkedData);
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => found.meta.get(key)).find((value) => value !== undefined) ?? null;
  return {
    title: first(TITLE_KEYS) ?? linked.title ?? found.heading ?? found.title,
    date: first(PUBLISHED_KEYS) ?? linked.date ?? first(DATE_KEYS) ?? found.time,
    outlet: first(OUTLET_KEYS) ?? linked.outlet,
    url: webAddress(found.canonical) ?? webAddress(found.meta.get('og:url')),
    language: found.language,
  };
}

interface Collected {
  readonly meta: Map<string, string>;
  readonly linkedData: string[];
  title: string | null;
  heading: string | null;
  time: string | null;
  canonical: string | null;
  language: string | null;
}

/** One walk over the page; the first of each kind counts. */
function collect(document: TreeNode): Collected {
  const found: Collected = {
    meta: new Map(),
    linkedData: [],
    title: null,
    heading: null,
    time: null,
    canonical: null,
    language: null,
  };
  for (const element of elementsBelow(document)) COLLECTORS[element.tagName]?.(element, found);
  return found;
}

const COLLECTORS: Readonly<Record<string, (element: TreeElement, found: Collected) => void>> = {
  html: (element, found) => {
    found.language =
      /^([a-z]{2})(?:-|$)/.exec(attributeOf(element, 'lang')?.toLowerCase() ?? '')?.[1] ?? null;
  },
  meta: (element, found) => {
    const key = ['property', 'name', 'itemprop'].map((name) => attributeOf(element, name)).find(Boolean);
    const content = attributeOf(element, 'content');
    if (!key || !content || content.length > MAX_VALUE || found.meta.has(key.toLowerCase())) return;
    found.meta.set(key.toLowerCase(), content);
  },
  link: (element, found) => {
    if (attributeOf(element, 'rel') === 'canonical') found.canonical ??= attributeOf(element, 'href');
  },
  script: (element, found) => {
    const isLinkedData = attributeOf(element, 'type')?.toLowerCase() === 'application/ld+json';
    if (isLinkedData && found.linkedData.length < MAX_SCRIPTS) found.linkedData.push(rawText(element));
  },
  title: (element, found) => {
    found.title ??= lineOf(element);
  },
  h1: (element, found) => {
    found.heading ??= lineOf(element);
  },
  time: (element, found) => {
    found.time ??= attributeOf(element, 'datetime');
  },
};

const lineOf = (element: TreeElement): string | null =>
  rawText(element).slice(0, MAX_VALUE).replace(/\s+/g, ' ').trim() || null;

/** Only http and https; anything else in a page's own address is of no use and may be a trap. */
function webAddress(value: string | null | undefined): string | null {
  if (!value || !URL.canParse(value)) return null;
  const url = new URL(value);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href.slice(0, MAX_VALUE) : null;
}
