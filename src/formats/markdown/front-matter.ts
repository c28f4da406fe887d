import {isMap, parseDocument} from 'yaml';
import {cleanLine} from '../../text/clean.ts';

/** What an article says about itself before it begins. */
export type FrontMatter = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly source: string | null;
  /** What could not be read, a sentence each. */
  readonly notes: readonly string[];
};

// A front matter is a dozen lines; a larger one is somebody's trick or mistake.
const LONGEST = 16_384;

/**
 * What the YAML between the two lines of dashes says; null when it is no list of keys and
 * values, so no front matter at all but text between two rules. Never throws. Where it is
 * not valid ("title: Mali: an overview"), the lines that are plain enough count.
 */
export function frontMatterOf(yaml: string): FrontMatter | null {
  if (yaml.trim() === '') return said(new Map(), []);
  const valid = entriesOf(yaml);
  if (valid !== 'invalid') return valid && said(valid, []);
  if (!/^[A-Za-z][\w-]*[ \t]*:(?:[ \t]|$)/m.test(yaml)) return null;
  return said(plainLines(yaml), [
    'The front matter is not valid YAML; only its plain lines were read.',
  ]);
}

/** The keys and values of a map in YAML, or null when it is valid but no map. */
function entriesOf(yaml: string): Map<unknown, unknown> | null | 'invalid' {
  if (yaml.length > LONGEST) return 'invalid';
  try {
    const document = parseDocument(yaml, {logLevel: 'silent', stringKeys: true});
    if (document.errors.length > 0) return 'invalid';
    if (!isMap(document.contents)) return null;
    // Aliases are of no use here, and a few of them can stand for billions of values.
    return document.toJS({mapAsMap: true, maxAliasCount: 0});
  } catch {
    // The parser throws on an alias, and on nesting that is too deep for it.
    return 'invalid';
  }
}

function plainLines(yaml: string): Map<string, string> {
  const lines = yaml.slice(0, LONGEST).matchAll(/^([A-Za-z]+)[ \t]*:[ \t]+(.*)$/gm);
  return new Map(
    Array.from(lines, ([, key = '', value = '']) => [
      key,
      value.trim().replace(/^(["'])(.*)\1$|^\[(.*)\]$/, '$2$3'),
    ]),
  );
}

function said(entries: ReadonlyMap<unknown, unknown>, notes: readonly string[]): FrontMatter {
  const first = (...keys: string[]): string | null =>
    keys.map((key) => wordsOf(entries.get(key))).find(Boolean) ?? null;
  return {
    title: first('title'),
    byline: first('byline', 'author', 'authors'),
    date: first('date'),
    source: first('source'),
    notes,
  };
}

/** A value as words on one line: a name, a number, a day, or several with commas between. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return cleanLine(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayOf(value);
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  return value instanceof Map ? wordsOf(value.get('name')) : '';
}

function dayOf(date: Date): string {
  return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}
