import {type Failure, fail, type Result, succeed} from '../../model/result.ts';
import {attributeOf, elementsIn, elementsWithin, type XmlElement} from '../xml-tree.ts';
import type {Archive} from '../zip.ts';
import {type Metadata, metadataOf} from './metadata.ts';
import {placeOf} from './paths.ts';
import {readTree} from './text.ts';

/** A file that the package lists. */
export type Item = {
  readonly id: string;
  /** Its name in the archive; null where it is missing there. */
  readonly path: string | null;
  /** In lower case; "" where none is given. It may be wrong. */
  readonly type: string;
  /** Words like "nav" and "cover-image". */
  readonly properties: readonly string[];
  /** The id of what stands in for it where its type cannot be shown; "" for none. */
  readonly fallback: string;
};

/** What a book says of itself: its OPF file. */
export type Package = {
  /** Where it stands: hrefs in it start from here. */
  readonly path: string;
  readonly metadata: Metadata;
  readonly items: ReadonlyMap<string, Item>;
  /** What is to be read, in the book's order; each file once. */
  readonly spine: readonly {readonly item: Item; readonly linear: boolean}[];
  /** The NCX that the spine names, or null. */
  readonly toc: Item | null;
};

const CONTAINER = 'META-INF/container.xml';

/**
 * The package of the book in `archive`: of several that its container names, the first that can
 * be read and has a spine; where the container is missing or wrong, any OPF file there is.
 * Layout after EPUB 3.3 sections 4 and 5, and OPF 2.0.1. Fails when there is no package at all.
 */
export async function readPackage(archive: Archive): Promise<Result<Package>> {
  let spineless: Package | null = null;
  let failure: Failure | null = null;
  for (const path of await packagePaths(archive)) {
    const tree = await readTree(archive, path);
    if (!tree.ok) failure ??= tree.failure;
    const read = tree.ok ? packageOf(archive, path, tree.value) : null;
    if (read === null) continue;
    if (read.spine.length > 0) return succeed(read);
    spineless ??= read;
  }
  if (spineless !== null) return succeed(spineless);
  if (failure !== null) return {ok: false, failure};
  return fail(
    `${archive.called} is no whole EPUB book: the list of its chapters (an OPF file) is missing or damaged.`,
    'Download or copy it again, then open that.',
  );
}

async function packagePaths(archive: Archive): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  const container = archive.folded.get(CONTAINER.toLowerCase());
  const tree = container === undefined ? null : await readTree(archive, container);
  for (const root of tree?.ok === true ? elementsWithin(tree.value, 'rootfile') : []) {
    const place = placeOf(archive, '', attributeOf(root, 'full-path') ?? '');
    if (place !== null && place.path !== '') paths.add(place.path);
  }
  // The one nearest to the top first.
  const others = archive.names.filter((name) => /\.opf$/i.test(name));
  for (const name of others.toSorted((a, b) => depthOf(a) - depthOf(b))) paths.add(name);
  return new Set([...paths].slice(0, MOST_PACKAGES));
}

const MOST_PACKAGES = 10;

function depthOf(name: string): number {
  return name.split('/').length;
}

/** Null where `tree` is no package. */
function packageOf(archive: Archive, path: string, tree: XmlElement): Package | null {
  const [manifest] = elementsWithin(tree, 'manifest');
  const [spine] = elementsWithin(tree, 'spine');
  if (manifest === undefined && spine === undefined) return null;
  const items = new Map<string, Item>();
  for (const element of manifest === undefined ? [] : elementsIn(manifest, 'item')) {
    const item = itemOf(archive, path, element);
    if (!items.has(item.id)) items.set(item.id, item);
  }
  const toc = items.get(spine === undefined ? '' : (attributeOf(spine, 'toc') ?? ''));
  return {
    path,
    metadata: metadataOf(tree),
    items,
    spine: spine === undefined ? [] : spineOf(spine, items),
    toc: toc ?? null,
  };
}

function itemOf(archive: Archive, path: string, element: XmlElement): Item {
  const href = attributeOf(element, 'href') ?? '';
  return {
    id: attributeOf(element, 'id') ?? href,
    path: href === '' ? null : (placeOf(archive, path, href)?.path ?? null),
    type: (attributeOf(element, 'media-type') ?? '').trim().toLowerCase(),
    properties: (attributeOf(element, 'properties') ?? '').toLowerCase().split(/\s+/),
    fallback: attributeOf(element, 'fallback') ?? '',
  };
}

/** A spine may name a file time and again; a reader wants it once. */
function spineOf(spine: XmlElement, items: ReadonlyMap<string, Item>): Package['spine'] {
  const seen = new Set<Item>();
  return elementsIn(spine, 'itemref').flatMap((reference) => {
    const item = items.get(attributeOf(reference, 'idref')?.trim() ?? '');
    if (item === undefined || seen.has(item)) return [];
    seen.add(item);
    return [{item, linear: attributeOf(reference, 'linear')?.trim().toLowerCase() !== 'no'}];
  });
}
