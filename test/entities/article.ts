import type {Block, Document} from '../../src/model/document.ts';
import type {Analysis, Entity} from '../../src/model/entity.ts';

const PLAIN = {level: 0, within: [], cells: [], header: false} as const;

/** An article of the given paragraphs; one that begins with "# " is a heading. */
export function article(paragraphs: readonly string[], date: string | null = null): Document {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const heading = paragraph.startsWith('# ');
    const own = heading ? paragraph.slice(2) : paragraph;
    if (own.trim() === '') continue;
    if (text !== '') text += '\n\n';
    const kind = heading ? 'heading' : 'paragraph';
    blocks.push({...PLAIN, kind, start: text.length, end: text.length + own.length});
    text += own;
  }
  return {
    title: '',
    byline: null,
    date,
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

/** The entity that goes by this name, among its names or its mentions; an error where there is none. */
export function named(analysis: Analysis, name: string): Entity {
  const found = analysis.entities.find(
    (entity) => entity.name === name || entity.aliases.includes(name),
  );
  if (found === undefined)
    throw new Error(
      `no ${name} among ${analysis.entities.map((entity) => entity.name).join(', ')}`,
    );
  return found;
}

/** The texts of an entity's mentions, in order. */
export function mentioned(document: Document, entity: Entity): string[] {
  return entity.mentions.map(({start, end}) => document.text.slice(start, end));
}

/** Every "kind: name" of an analysis, sorted. */
export function summary(analysis: Analysis): string[] {
  return analysis.entities.map(({kind, name}) => `${kind}: ${name}`).toSorted();
}
