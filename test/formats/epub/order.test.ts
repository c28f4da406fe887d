import {expect, test} from 'vitest';
import {readingOrder} from '../../../src/formats/epub/order.ts';
import type {Item, Package} from '../../../src/formats/epub/package.ts';
import {openArchive} from '../../../src/formats/zip.ts';
import {zipOf} from '../fixtures/zip.ts';

function item(path: string | null, type = 'application/xhtml+xml', fallback = ''): Item {
  return {id: path ?? '', path, type, properties: [], fallback};
}

/** The order of a book of these items; a "-" before a path says that it stands aside. */
function orderOf(items: readonly Item[], spine: readonly string[], names: readonly string[] = []) {
  const known = new Map(items.map((each) => [each.id, each]));
  const book: Package = {
    path: 'a.opf',
    metadata: {
      title: null,
      byline: null,
      date: null,
      publisher: null,
      language: null,
      fixedLayout: false,
    },
    items: known,
    spine: spine.flatMap((name) => {
      const found = known.get(name.replace('-', ''));
      return found === undefined ? [] : [{item: found, linear: !name.startsWith('-')}];
    }),
    toc: null,
  };
  const archive = openArchive(zipOf(names.map((name) => ({name, content: ''}))), 'book.epub');
  if (!archive.ok) throw new Error(archive.failure.reason);
  return readingOrder(archive.value, book);
}

test('What stands aside comes last, but for what the book begins with', () => {
  const items = ['a', 'b', 'c', 'd'].map((path) => item(path));
  expect(orderOf(items, ['-a', 'b', '-c', 'd']).paths).toEqual(['a', 'b', 'd', 'c']);
  expect(orderOf(items, ['-b', '-a']).paths).toEqual(['b', 'a']);
});

test('What is no text is passed over, or its stand-in is read', () => {
  const items = [
    item('a.png', 'image/png', 'b.svg'),
    item('b.svg', 'image/svg+xml'),
    item('c.mp3', 'audio/mpeg', 'd.ogg'),
    item('d.ogg', 'audio/ogg', 'c.mp3'),
    item('e.html', 'image/jpeg'),
    item('f.xml', 'application/x-dtbncx+xml'),
    item('g.html', ''),
  ];
  const order = orderOf(
    items,
    items.map(({id}) => id),
  );
  expect(order).toEqual({paths: ['b.svg', 'e.html', 'g.html'], remarks: []});
});

test('Without a spine that can be read, the list of files is; without that, the archive', () => {
  const items = [item('b.html'), item('x.css', 'text/css'), item('a.html')];
  expect(orderOf(items, []).paths).toEqual(['b.html', 'a.html']);
  expect(orderOf([], [], ['z.png', 'n/2.xhtml', 'n/1.htm']).paths).toEqual([
    'n/2.xhtml',
    'n/1.htm',
  ]);
  expect(orderOf([], [], ['z.htm']).remarks).toEqual([
    'The book does not say in which order its parts go; they stand in the order of the file.',
  ]);
});

test('Of endlessly many parts the first are read', () => {
  const items = Array.from({length: 5001}, (_, i) => item(`${i}.html`));
  const order = orderOf(
    items,
    items.map(({id}) => id),
  );
  expect(order.paths).toHaveLength(5000);
  expect(order.remarks).toEqual(['Only the first 5000 of 5001 parts are shown.']);
});
