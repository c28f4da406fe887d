import {expect, test} from 'vitest';
import type {Entity} from '../../src/model/entity.ts';
import {entries} from '../../src/state/names.ts';
import {openReader, type Reader} from '../../src/state/state.ts';
import {FERRY} from './articles.ts';

/** The reader of the ferry's article whose filter holds `query`. */
function filtering(reader: Reader, query: string): Reader {
  return {...reader, filter: {field: {text: query, cursor: query.length}, typing: true}};
}

test('with a kind hidden, every further letter goes by what the first one prepared', () => {
  let read = 0;
  const entities: readonly Entity[] = FERRY.entities.map((one) => ({
    ...one,
    get name() {
      read++;
      return one.name;
    },
  }));
  const opened = openReader(FERRY.document, 100, 0, {path: 'ferry.md', id: '/ferry.md'});
  const names = {kind: 'ready', entities, language: 'en'} as const;
  const reader: Reader = {...opened, names, kinds: ['person', 'place']};
  const ask = (query: string) => entries(filtering(reader, query)).map(({entity}) => entity.id);
  const ids = FERRY.entities.flatMap(({id, kind}) =>
    kind === 'person' || kind === 'place' ? [id] : [],
  );
  expect(ask('')).toEqual(ids);
  ask('d');
  const once = read;
  for (const query of ['du', 'dua', 'du', '']) ask(query);
  expect(read).toBe(once);
  // Another choice of kinds is another list.
  expect(entries(filtering({...reader, kinds: ['event']}, ''))).toHaveLength(1);
  expect(ask('')).toEqual(ids);
});
