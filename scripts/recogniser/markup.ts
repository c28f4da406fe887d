import type {Kind} from '../../src/model/entity.ts';
import type {Span} from '../../src/model/span.ts';

/** The letters of ANNOTATION.md. */
const LETTERS: Readonly<Record<string, Kind>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  g: 'group',
  e: 'event',
  r: 'product',
  w: 'work',
  d: 'date',
  m: 'money',
  q: 'quantity',
  c: 'contact',
};

export type Marked = Span & {readonly kind: Kind};

export type MarkedLine = {
  readonly style: 'headline' | 'heading' | 'item' | 'running';
  readonly text: string;
  /** By start; UTF-16 offsets into `text`. */
  readonly mentions: readonly Marked[];
};

export type MarkedDocument = {
  readonly id: string;
  readonly particulars: readonly string[];
  /** Sentences in paragraphs. */
  readonly paragraphs: readonly (readonly MarkedLine[])[];
};

/** Text and mentions of one line of annotated text. Throws an Error that says what is wrong with the markup. */
function readMarkedLine(line: string): MarkedLine {
  const [, lead = '', marked = ''] = /^(#{1,2} |- )?(.*)$/u.exec(line) ?? [];
  let text = '';
  const mentions: Marked[] = [];
  const open: {kind: Kind; start: number}[] = [];
  for (let at = 0; at < marked.length; at++) {
    const char = marked[at] ?? '';
    if (char === '[') {
      const kind = LETTERS[marked[at + 1] ?? ''];
      if (kind === undefined || marked[at + 2] !== ' ') {
        throw new Error(`no kind after "[" in: ${marked.slice(at, at + 30)}`);
      }
      if (open.length > 0 && open[0]?.kind !== 'quantity') {
        throw new Error(`a mention inside a mention: ${marked.slice(at, at + 30)}`);
      }
      open.push({kind, start: text.length});
      at += 2;
    } else if (char === ']') {
      const last = open.pop();
      if (last === undefined) throw new Error(`"]" without "[": ${marked.slice(0, at + 1)}`);
      if (/^\s|\s$|^$/u.test(text.slice(last.start))) {
        throw new Error(`a mention begins or ends with a blank: ${marked.slice(0, at + 1)}`);
      }
      mentions.push({kind: last.kind, start: last.start, end: text.length});
    } else {
      text += char;
    }
  }
  if (open.length > 0) throw new Error(`"[" without "]": ${marked}`);
  if (text.trim() === '') throw new Error('an empty line of text');
  return {
    style:
      lead === '# ' ? 'headline' : lead === '## ' ? 'heading' : lead === '- ' ? 'item' : 'running',
    text,
    mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** The documents of one file of annotated text (ANNOTATION.md). Throws an Error that names the line that is wrong. */
export function readMarkup(source: string, name: string): MarkedDocument[] {
  const documents: {id: string; particulars: string[]; paragraphs: MarkedLine[][]}[] = [];
  let fresh = true;
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.trim();
    const document = documents.at(-1);
    if (line.startsWith('= ')) {
      const [id = '', ...particulars] = line
        .slice(2)
        .split('|')
        .map((part) => part.trim());
      documents.push({id, particulars, paragraphs: []});
      fresh = true;
    } else if (line === '') {
      fresh = true;
    } else if (document === undefined) {
      throw new Error(`${name}:${index + 1}: text before the first "= id" line`);
    } else {
      let marked: MarkedLine;
      try {
        marked = readMarkedLine(line);
      } catch (error) {
        throw new Error(`${name}:${index + 1}: ${error instanceof Error ? error.message : error}`);
      }
      if (fresh || marked.style !== 'running') document.paragraphs.push([]);
      document.paragraphs.at(-1)?.push(marked);
      fresh = marked.style === 'headline' || marked.style === 'heading';
    }
  }
  return documents;
}
