import {type Result, succeed} from '../../model/result.ts';
import {decode} from '../decode.ts';
import {attributeOf, elementsWithin, type XmlElement, xmlTree} from '../xml-tree.ts';
import {type Archive, nameLike, readEntry} from '../zip.ts';

/** A relation of one part of a document to another, or to an address outside. */
export type Relation = {
  /** The last word of its type: "styles", "hyperlink". */
  readonly kind: string;
  /** The part's name in the archive; of an external one, the address as it stands there. */
  readonly target: string;
  readonly external: boolean;
};

/** The relations of one part, by their ids. */
export type Relations = ReadonlyMap<string, Relation>;

const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
// In bytes.
const DECLARATION = 256;

/** The text of the part `name`. Fails for what is not there or cannot be unpacked. */
export async function partText(archive: Archive, name: string): Promise<Result<string>> {
  const bytes = readEntry(archive, name);
  if (!bytes.ok) return bytes;
  const head = new TextDecoder('windows-1252').decode(bytes.value.subarray(0, DECLARATION));
  const declared = [DECLARED.exec(head)?.[1] ?? null];
  const decoded = await decode({bytes: bytes.value, wished: null, declared});
  return decoded.ok ? succeed(decoded.value.text) : decoded;
}

/** The tree of a small part that may be missing: then it is empty. */
export async function partTree(archive: Archive, name: string | null): Promise<XmlElement> {
  const text = name === null ? null : await partText(archive, name);
  return xmlTree(text?.ok ? text.value : '');
}

/** The relations of the part `name`; those of the whole document for "". None where they are missing. */
export async function relationsOf(archive: Archive, name: string): Promise<Relations> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const list = nameLike(archive, `${folder}_rels/${name.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  for (const element of elementsWithin(await partTree(archive, list), 'relationship')) {
    const target = attributeOf(element, 'target') ?? '';
    const external = /^external$/i.test(attributeOf(element, 'targetmode') ?? '');
    const kind = /[^/]*$/.exec(attributeOf(element, 'type') ?? '')?.[0] ?? '';
    relations.set(attributeOf(element, 'id') ?? '', {
      kind,
      external,
      target: external ? target : (within(archive, folder, target) ?? ''),
    });
  }
  return relations;
}

/** The part that `relations` have of this kind, else the one that is usually called so, or null. */
export function partOfKind(
  archive: Archive,
  relations: Relations,
  kind: string,
  usual: string,
): string | null {
  for (const relation of relations.values()) {
    if (relation.kind === kind && !relation.external && archive.entries.has(relation.target)) {
      return relation.target;
    }
  }
  return nameLike(archive, usual);
}

/** The name in the archive that `target` is, as seen from `folder`, or null. */
function within(archive: Archive, folder: string, target: string): string | null {
  const path = URL.parse(target, `http://part/${folder}`)?.pathname.slice(1);
  return path === undefined
    ? null
    : (nameLike(archive, path) ?? nameLike(archive, unescaped(path)));
}

function unescaped(path: string): string {
  return path.replaceAll(/%([\da-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
