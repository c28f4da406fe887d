import type {Block, Document} from '../../src/model/document.ts';
import type {Analysis, Entity} from '../../src/model/entity.ts';

type Part = Partial<Omit<Block, 'start' | 'end'>> & {readonly text: string; readonly gap?: string};

/** A document of these blocks, each `gap` (two line feeds) from the one before. */
export function documentOf(...parts: readonly Part[]): Document {
  let text = '';
  const blocks = parts.map(({text: own, gap = '\n\n', ...block}, index): Block => {
    if (index > 0) text += gap;
    const start = text.length;
    text += own;
    const plain = {kind: 'paragraph', level: 0, within: []} as const;
    return {...plain, cells: [], header: false, ...block, start, end: text.length};
  });
  return {
    title: 'A bridge',
    byline: null,
    date: null,
    source: null,
    language: null,
    origin: 'texts/bridge.md',
    format: 'markdown',
    text,
    blocks,
    marks: [],
    outline: [],
    notes: [],
  };
}

/** An entity whose mentions are every place where `document` has one of its names. */
export function entityOf(
  document: Document,
  entity: Pick<Entity, 'id' | 'kind' | 'name'> & Partial<Entity>,
): Entity {
  const names = [entity.name, ...(entity.aliases ?? [])];
  const mentions = names.flatMap((name) =>
    [...document.text.matchAll(new RegExp(name, 'g'))].map(({index}) => ({
      start: index,
      end: index + name.length,
      certainty: 0.9,
      doubt: [],
      evidence: ['a name'],
    })),
  );
  mentions.sort((a, b) => a.start - b.start);
  return {aliases: [], of: null, value: null, roles: [], ...entity, mentions};
}

export function analysisOf(...entities: readonly Entity[]): Analysis {
  return {language: 'en', entities};
}
