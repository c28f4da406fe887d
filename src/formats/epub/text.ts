import {type Result, succeed} from '../../model/result.ts';
import {type Decoded, decode} from '../decode.ts';
import {type XmlElement, xmlTree} from '../xml-tree.ts';
import {type Archive, readEntry} from '../zip.ts';
import {entitiesIn} from './entities.ts';

const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
const META = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
// In bytes: what a declaration of the encoding stands in.
const HEAD = 1024;

/**
 * The text of the file `name` in `archive`, in the encoding that its bytes show, else that
 * `wished` or its XML declaration or meta element names. Fails for what cannot be unpacked.
 */
export async function readText(
  archive: Archive,
  name: string,
  wished: string | null = null,
): Promise<Result<Decoded>> {
  const bytes = readEntry(archive, name);
  if (!bytes.ok) return bytes;
  const head = new TextDecoder('windows-1252').decode(bytes.value.subarray(0, HEAD));
  const declared = [DECLARATION, META].map((pattern) => pattern.exec(head)?.[1] ?? null);
  return decode({bytes: bytes.value, wished, declared});
}

/** The tree of the small XML file `name` in `archive`. Fails for what cannot be unpacked. */
export async function readTree(archive: Archive, name: string): Promise<Result<XmlElement>> {
  const decoded = await readText(archive, name);
  if (!decoded.ok) return decoded;
  const {text} = decoded.value;
  return succeed(xmlTree(text, entitiesIn(text)));
}
