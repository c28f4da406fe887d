import type {Block, Document} from '../../src/model/document.ts';
import type {Entity, Kind} from '../../src/model/entity.ts';
import type {Span} from '../../src/model/span.ts';

/** A document of paragraphs; one that starts with "# " is a heading, one with "| " a row. */
export function article(...paragraphs: readonly string[]): Document {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const body = paragraph.replace(/^[#|] /u, '');
    const start = text.length;
    text += `${body}\n\n`;
    if (body === '') continue;
    blocks.push({
      start,
      end: start + body.length,
      kind: paragraph.startsWith('# ')
        ? 'heading'
        : paragraph.startsWith('| ')
          ? 'row'
          : 'paragraph',
      level: paragraph.startsWith('# ') ? 1 : 0,
      within: [],
      cells: [],
      header: false,
    });
  }
  return {
    title: 'A test',
    byline: null,
    date: null,
    source: null,
    language: null,
    origin: 'test',
    format: 'text',
    text,
    blocks,
    marks: [],
    outline: [],
    notes: [],
  };
}

/** An entity whose mentions are wherever one of its names stands in `text`, the longest first. */
export function entity(text: string, kind: Kind, name: string, ...aliases: string[]): Entity {
  const spans: Span[] = [];
  for (const one of [name, ...aliases].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(one); start >= 0; start = text.indexOf(one, start + 1)) {
      const end = start + one.length;
      if (spans.every((span) => end <= span.start || span.end <= start)) spans.push({start, end});
    }
  }
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    kind,
    name,
    aliases,
    of: null,
    value: null,
    roles: [],
    mentions: spans
      .sort((a, b) => a.start - b.start)
      .map((span) => ({...span, certainty: 1, doubt: [], evidence: ['made up']})),
  };
}

/** The text with its lit stretches in square brackets. */
export function lightUp(text: string, lit: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const {start, end} of lit) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}
