import type {Archive} from '../zip.ts';
import type {Item, Package} from './package.ts';

/** The documents of a book in the order of reading, each once, and what is to be said of it. */
export type Order = {readonly paths: readonly string[]; readonly remarks: readonly string[]};

const CONTENT_TYPE =
  /^(?:application\/(?:xhtml\+xml|x-dtbook\+xml|xml)|text\/(?:html|xml|x-oeb1-document)|image\/svg\+xml)$/;
const CONTENT_NAME = /\.(?:x?html?|xml|svg)$/i;
const OTHER_TYPE = /^(?:image|audio|video|font)\/|ncx|css|javascript|package/;

const MOST_DOCUMENTS = 5000;

/**
 * What of `book` is to be read: its spine without what is missing or no text. Documents that
 * stand aside ("linear" is "no") come after the others, but for those that the book begins
 * with (covers, title pages) and for the navigation, which is the outline. Where there is no spine, all documents of the manifest, else of
 * the archive.
 */
export function readingOrder(archive: Archive, book: Package): Order {
  const spine = book.spine.map(({item, linear}) => ({
    path: contentOf(item, book),
    linear,
    nav: item.properties.includes('nav'),
  }));
  const found = spine.filter(({path}) => path !== null).length;
  if (found === 0) return withoutSpine(archive, book);
  const first = spine.findIndex(({linear}) => linear);
  const aside = spine.filter(({linear, nav}, index) => !linear && !nav && index > first);
  const inOrder = [
    ...spine.filter(({linear}, index) => linear || index < first || first < 0),
    ...(first < 0 ? [] : aside),
  ];
  const missing = book.spine.filter(({item}) => item.path === null).length;
  return bounded(
    inOrder.flatMap(({path}) => path ?? []),
    missing === 0 ? [] : [missed(missing)],
  );
}

function missed(count: number): string {
  return count === 1
    ? 'One part of the book is missing in the file.'
    : `${count} parts of the book are missing in the file.`;
}

function withoutSpine(archive: Archive, {items}: Package): Order {
  const listed = [...items.values()]
    .filter((item) => isContent(item))
    .flatMap(({path}) => path ?? []);
  const paths =
    listed.length > 0 ? listed : archive.names.filter((name) => /\.x?html?$/i.test(name));
  return bounded(paths, [
    'The book does not say in which order its parts go; they stand in the order of the file.',
  ]);
}

function bounded(paths: readonly string[], remarks: readonly string[]): Order {
  const once = [...new Set(paths)];
  if (once.length <= MOST_DOCUMENTS) return {paths: once, remarks};
  const cut = `Only the first ${MOST_DOCUMENTS} of ${once.length} parts are shown.`;
  return {paths: once.slice(0, MOST_DOCUMENTS), remarks: [...remarks, cut]};
}

/** Where the text of `item` is: its own file, else the first of its stand-ins that is text. */
function contentOf(item: Item, {items}: Package): string | null {
  const seen = new Set<Item>();
  for (let each: Item | undefined = item; each !== undefined && !seen.has(each); ) {
    if (isContent(each)) return each.path;
    seen.add(each);
    each = items.get(each.fallback);
  }
  return null;
}

/** Types are often wrong: a name that says otherwise is believed where the type says nothing. */
function isContent({path, type}: Item): boolean {
  if (path === null) return false;
  if (CONTENT_TYPE.test(type)) return true;
  return CONTENT_NAME.test(path) && (!OTHER_TYPE.test(type) || /\.x?html?$/i.test(path));
}
