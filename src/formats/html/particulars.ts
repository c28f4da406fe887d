import {cleanLine} from '../../text/clean.ts';
import {lettersOf} from './echoes.ts';
import {isGone} from './elements.ts';
import {type Stated, statedArticle} from './json-ld.ts';
import {isSignpost} from './links.ts';
import type {Page} from './parse.ts';
import {attribute, classesOf, type Element, isElement, lower, type Node} from './tree.ts';

/** What a page says about its article outside the article. */
export type Said = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly site: string | null;
  readonly language: string | null;
  /** Whether the page calls itself an article. */
  readonly article: boolean;
  /** The article's text as the page tells it to machines. */
  readonly body: string | null;
  /** Where relative links start; null where they lead nowhere. */
  readonly base: string | null;
};

type Found = {
  readonly metas: ReadonlyMap<string, string>;
  readonly scripts: readonly string[];
  readonly headings: readonly string[];
  readonly title: string | null;
  readonly base: string | null;
  readonly time: string | null;
  readonly author: string | null;
};

/** What `page`, which came from `address`, says of itself. Linear. */
export function saidBy(page: Page, address: string | null): Said {
  const found = lookOver(page);
  const {metas} = found;
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const stated = statedArticle(found.scripts);
  const site = meta('og:site_name', 'application-name') ?? stated?.publisher ?? null;
  return {
    title: titleOf(found, stated, meta('og:title', 'twitter:title', 'dc.title'), site),
    byline: bylineOf(found, stated, meta, site),
    date: dayOf(
      stated?.date ??
        meta(
          'article:published_time',
          'og:article:published_time',
          'datepublished',
          'parsely-pub-date',
          'sailthru.date',
          'pubdate',
          'publishdate',
          'dc.date.issued',
          'dc.date',
          'dcterms.created',
          'date',
        ) ??
        found.time,
    ),
    site,
    language:
      languageOf(attribute(page.html, 'lang') ?? attribute(page.html, 'xml:lang')) ??
      languageOf(attribute(page.body, 'lang')) ??
      languageOf(meta('content-language', 'og:locale', 'inlanguage', 'language')) ??
      languageOf(stated?.language ?? null),
    article:
      stated !== null ||
      meta('og:type') === 'article' ||
      meta('article:published_time', 'article:author') !== null,
    body: stated?.body ?? null,
    base: baseOf(found.base, address),
  };
}

type Meta = (...names: readonly string[]) => string | null;

// Metadata is short; what is longer is somebody's trick.
const LONGEST = 1000;

function lookOver({nodes}: Page): Found {
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  const headings: string[] = [];
  let title: string | null = null;
  let base: string | null = null;
  let time: string | null = null;
  let author: string | null = null;
  const rest: Node[] = nodes.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (!isElement(node)) continue;
    switch (node.tagName) {
      case 'meta':
        for (const name of ['name', 'property', 'http-equiv', 'itemprop']) {
          const key = lower(node, name).slice(0, 100);
          const value = cleanLine((attribute(node, 'content') ?? '').slice(0, LONGEST));
          if (key !== '' && value !== '' && !metas.has(key)) metas.set(key, value);
        }
        break;
      case 'script':
        if (lower(node, 'type').startsWith('application/ld+json')) scripts.push(rawText(node));
        continue;
      case 'title':
        // Pictures have titles too.
        if (title === null && node.namespaceURI.endsWith('xhtml')) title = wordsIn(node);
        continue;
      case 'base':
        base ??= attribute(node, 'href');
        break;
      case 'h1':
        if (headings.length < 10 && !isGone(node)) headings.push(wordsIn(node));
        break;
      case 'time':
        time ??= attribute(node, 'datetime');
        break;
    }
    author ??= authorIn(node);
    for (const child of node.childNodes.toReversed()) rest.push(child);
  }
  return {metas, scripts, headings, title, base, time, author};
}

/** The name in an element that says whose article it is. */
function authorIn(element: Element): string | null {
  const says =
    lower(element, 'rel').split(/\s+/).includes('author') ||
    lower(element, 'itemprop') === 'author' ||
    classesOf(element).some((name) => /^(?:byline|byline-?name|author-?name|p-author)$/.test(name));
  return says && element.tagName !== 'link' && element.tagName !== 'meta'
    ? wordsIn(element) || null
    : null;
}

function rawText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** The words in `element`, as far as a title or a name is long. */
function wordsIn(element: Element): string {
  let words = '';
  const rest: Node[] = element.childNodes.slice(0, LONGEST).reverse();
  for (let left = LONGEST; left > 0 && words.length < LONGEST; left--) {
    const node = rest.pop();
    if (node === undefined) break;
    if (!isElement(node)) words += 'value' in node ? node.value.slice(0, 2 * LONGEST) : '';
    else if (!isGone(node) && !(node.tagName === 'a' && isSignpost(node))) {
      if (node.tagName === 'br' || node.tagName === 'div') words += ' ';
      rest.push(...node.childNodes.slice(0, LONGEST).reverse());
    }
  }
  return cleanLine(words);
}

/**
 * What the page shows as its heading counts where its title for machines agrees; then what it
 * tells other sites, and the window's title without the site's name.
 */
function titleOf(
  {headings, title}: Found,
  stated: Stated | null,
  shared: string | null,
  site: string | null,
): string | null {
  const others = [shared, stated?.headline ?? null, title].filter((each) => each !== null);
  const plain = others.map((each) => lettersOf(each));
  const shown = headings.find((heading) => {
    const letters = lettersOf(heading);
    return letters.length > 3 && plain.some((other) => other.includes(letters));
  });
  if (shown !== undefined && lettersOf(shown) !== lettersOf(site ?? '')) return shown;
  const told = shared ?? stated?.headline ?? title;
  const [only = '', ...more] = headings.filter((heading) => heading !== '');
  if (told === null) return only || null;
  const bare = withoutSite(told, site);
  // A window's title may be short for the page's only heading.
  const forWindow = shared === null && !stated?.headline && more.length === 0;
  if (forWindow && only.length > bare.length && saysAll(only, bare)) return only;
  return bare || null;
}

/** Whether `long` has every word of `short`, in whatever order. */
function saysAll(long: string, short: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(words(long));
  return words(short).every((word) => known.has(word));
}

const PARTED = /\s+[|–—·»«›:•/-]+\s+|\s*[|｜]\s*/g;

/** A title without the name of the site at its end or start: the longer half where none is known. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(PARTED);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  const name = lettersOf(site ?? '');
  const cut = (from: number, to: number): string => title.slice(from, title.length - to).trim();
  const ends = [...title.matchAll(PARTED)];
  const before = ends.at(-1)?.index ?? title.length;
  const after = (ends[0]?.index ?? 0) + (ends[0]?.[0].length ?? 0);
  if (name !== '' && lettersOf(last) === name) return cut(0, title.length - before);
  if (name !== '' && lettersOf(first) === name) return cut(after, 0);
  const words = (text: string): number => text.split(/\s+/).length;
  const head = title.slice(0, before).trim();
  return words(last) <= 4 && words(head) >= 3 && lettersOf(head).length > 12 ? head : title;
}

function bylineOf(
  found: Found,
  stated: Stated | null,
  meta: Meta,
  site: string | null,
): string | null {
  const names = stated?.authors.join(', ') || null;
  const said =
    names ??
    meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator') ??
    found.author;
  const name = presentableName(said) ?? presentableName(found.author);
  return name === null || lettersOf(name) === lettersOf(site ?? '') ? null : name;
}

/** A name without "By"; null for what is an address or a sentence. */
export function presentableName(said: string | null): string | null {
  const name = cleanLine(said ?? '')
    .replace(/^(?:by|von|par|por|di|door|av)\s+/i, '')
    .replace(/[|,;\s]+$/, '');
  return name === '' || name.length > 120 || /^(?:https?:|www\.|@)/i.test(name) ? null : name;
}

function dayOf(date: string | null): string | null {
  const said = cleanLine(date ?? '').slice(0, 60);
  const [day] = /^\d{4}-\d\d-\d\d(?=T|\s)/.exec(said) ?? [];
  return day ?? (said || null);
}

function languageOf(tag: string | null): string | null {
  const said = (tag ?? '').trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(said) ? said : null;
}

function baseOf(href: string | null, address: string | null): string | null {
  const start = address === null ? null : webAddress(URL.parse(address));
  const stated = (href ?? '').slice(0, 4096).trim();
  if (stated === '') return start;
  return webAddress(start === null ? URL.parse(stated) : URL.parse(stated, start)) ?? start;
}

function webAddress(url: URL | null): string | null {
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
