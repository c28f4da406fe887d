import {type Failure, fail, type Result, succeed} from '../model/result.ts';
import {cleanLine} from '../text/clean.ts';
import {type Defect, directoryOf, type Entry, LOCAL_LENGTH} from './zip/directory.ts';
import {inflated, type Refusal} from './zip/inflate.ts';

/**
 * An open ZIP archive: what the formats that are ZIPs inside (EPUB, DOCX) read. Open it once,
 * then read the few entries that are needed, by name; nothing else is ever unpacked.
 *
 *     const archive = openArchive(source.bytes, source.name);
 *     if (!archive.ok) return archive;
 *     const styles = readEntry(archive.value, 'word/styles.xml');
 */
export type Archive = {
  readonly bytes: Uint8Array;
  /** What to call it in sentences: the file's name. */
  readonly called: string;
  /** The names of its files in the archive's order, each once: "word/document.xml". */
  readonly names: readonly string[];
  readonly entries: ReadonlyMap<string, Entry>;
  /** Names by themselves in lower case. */
  readonly folded: ReadonlyMap<string, string>;
  /** How many more bytes may be unpacked from it; `readEntry` counts down. */
  readonly budget: {left: number};
};

// In bytes. The longest books have 30 MB of text in all.
const LARGEST_ENTRY = 64_000_000;
const MOST_IN_ALL = 256_000_000;

const LOCAL = 0x04034b50;

const AGAIN = 'Download or copy it again, then open that.';
const DISTRUST = 'Do not trust it; get the article from somewhere else.';

/**
 * The archive in `bytes`, spoken of as `called` (a file's name, clean or not). Fails for what is
 * no archive or is cut off, for one with 100,000 entries and more, and for one whose entries lie
 * over each other. Names that lead out of an archive ("../x", "/x", "C:x") are not in it;
 * backslashes in names are slashes. Nothing is unpacked.
 */
export function openArchive(bytes: Uint8Array, called: string): Result<Archive> {
  const entries = directoryOf(bytes);
  const name = cleanLine(called);
  if (typeof entries === 'string') return {ok: false, failure: defective(name, entries)};
  const names = [...entries.keys()];
  return succeed({
    bytes,
    called: name,
    names,
    entries,
    folded: new Map(names.toReversed().map((each) => [each.toLowerCase(), each])),
    budget: {left: MOST_IN_ALL},
  });
}

/**
 * The name in `archive` that is `name`, else the first one that differs from it in case alone,
 * or null.
 */
export function nameLike({entries, folded}: Archive, name: string): string | null {
  return entries.has(name) ? name : (folded.get(name.toLowerCase()) ?? null);
}

/**
 * The bytes of the file `name` (exactly so) in `archive`. At most 64 MB come of one file and 256
 * MB of one archive, reading again counted, whatever its headers say of sizes. Fails for a name
 * that is not in it, for an encrypted, damaged or too large one, and for one packed by another
 * method than deflate.
 */
export function readEntry(archive: Archive, name: string): Result<Uint8Array> {
  const entry = archive.entries.get(name);
  if (entry === undefined) return fail(`${partOf(archive, name)} is missing.`, AGAIN);
  if (entry.encrypted) {
    return fail(
      `${archive.called} is locked with a password as a ZIP archive.`,
      'Unpack it with its password, pack it again without one, and open that.',
    );
  }
  const packed = packedBytes(archive.bytes, entry);
  const limit = Math.min(LARGEST_ENTRY, archive.budget.left);
  const content = packed === null ? 'damaged' : unpacked(packed, entry.method, limit);
  if (typeof content === 'string') {
    return {ok: false, failure: refused(partOf(archive, name), content)};
  }
  archive.budget.left -= content.length;
  return succeed(content);
}

/** The bytes of an entry as they stand there; fewer than it says when the file ends. */
function packedBytes(bytes: Uint8Array, {offset, size}: Entry): Uint8Array | null {
  if (offset < 0 || offset + LOCAL_LENGTH > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_LENGTH);
  if (view.getUint32(0, true) !== LOCAL) return null;
  const start = offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(start, start + size);
}

function unpacked(
  packed: Uint8Array,
  method: number,
  limit: number,
): Uint8Array | Refusal | 'method' {
  if (method === 8) return inflated(packed, limit);
  if (method !== 0) return 'method';
  return packed.length > limit ? 'too large' : packed;
}

function partOf({called}: Archive, name: string): string {
  return `${called}: its part ${cleanLine(name)}`;
}

function defective(called: string, defect: Defect): Failure {
  switch (defect) {
    case 'not found':
      return {
        reason: `${called} is cut off or damaged: the list of what is in it cannot be found.`,
        next: AGAIN,
      };
    case 'too many':
      return {
        reason: `${called} is an archive of more files than any article has.`,
        next: DISTRUST,
      };
    case 'overlapping':
      return {
        reason: `${called} is an archive whose files lie over each other, as only archives made to do harm have them.`,
        next: DISTRUST,
      };
  }
}

function refused(part: string, why: Refusal | 'method'): Failure {
  switch (why) {
    case 'damaged':
      return {reason: `${part} is damaged or cut off.`, next: AGAIN};
    case 'too large':
      return {reason: `${part} is larger than any article.`, next: DISTRUST};
    case 'bomb':
      return {
        reason: `${part} would grow without end, as only files made to do harm do.`,
        next: DISTRUST,
      };
    case 'method':
      return {
        reason: `${part} is packed in a way that Lectern does not read.`,
        next: 'Unpack it, pack it again as an ordinary ZIP archive, and open that.',
      };
  }
}
