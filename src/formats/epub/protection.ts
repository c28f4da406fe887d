import {type Failure, fail, type Result, succeed} from '../../model/result.ts';
import {attributeOf, elementsWithin} from '../xml-tree.ts';
import type {Archive} from '../zip.ts';
import {placeOf} from './paths.ts';
import {readTree} from './text.ts';

// Fonts are made useless outside of their book by these; the words are not touched.
const OBFUSCATION = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/i;

/**
 * The files of a book that are encrypted, after META-INF/encryption.xml (EPUB 3.3, section
 * 4.2.6.3.2); fonts that are only obfuscated do not count. Fails where the list cannot be read.
 */
export async function encryptedPaths(archive: Archive): Promise<Result<ReadonlySet<string>>> {
  const list = archive.folded.get('meta-inf/encryption.xml');
  if (list === undefined) return succeed(new Set());
  const tree = await readTree(archive, list);
  if (!tree.ok) return tree;
  const paths = new Set<string>();
  for (const data of elementsWithin(tree.value, 'encrypteddata')) {
    const [method] = elementsWithin(data, 'encryptionmethod');
    const algorithm = method === undefined ? null : attributeOf(method, 'algorithm');
    if (OBFUSCATION.test(algorithm ?? '')) continue;
    for (const reference of elementsWithin(data, 'cipherreference')) {
      const place = placeOf(archive, '', attributeOf(reference, 'uri') ?? '');
      if (place !== null) paths.add(place.path);
    }
  }
  return succeed(paths);
}

const SCHEMES: readonly (readonly [string, string])[] = [
  ['meta-inf/license.lcpl', 'Readium LCP'],
  ['meta-inf/sinf.xml', 'Apple FairPlay'],
  ['meta-inf/rights.xml', 'Adobe ADEPT or a scheme like it'],
];

/** Whether the book holds the licence of a scheme that locks books. */
export function isLicensed({folded}: Archive): boolean {
  return SCHEMES.some(([name]) => folded.has(name));
}

/** Why a book whose chapters are encrypted is not read. */
export function locked({called, folded}: Archive): Failure {
  const [, scheme] = SCHEMES.find(([name]) => folded.has(name)) ?? [];
  const by = scheme === undefined ? '' : ` by ${scheme}`;
  return fail(
    `${called} is encrypted${by}: only the programs that its shop allows can read it.`,
    'Open it in one of those, or get an edition without copy protection (DRM).',
  ).failure;
}
