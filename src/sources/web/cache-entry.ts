import {createHash} from 'node:crypto';

/** What is known of a page that was kept. */
export type Page = {
  readonly kind: 'page';
  /** Where it came from in the end: without credentials and fragment. */
  readonly address: string;
  readonly type: string | null;
  readonly charset: string | null;
  /** What a reader should know about how it was fetched. */
  readonly notes: readonly string[];
  /** What the server takes to answer whether it has changed. */
  readonly etag: string | null;
  readonly modified: string | null;
  /** When the server last said that this is the page, in milliseconds since 1970. */
  readonly confirmed: number;
  /** Until when it need not be asked again; the same unit. */
  readonly freshUntil: number;
};

/** An address that sent on to another. */
export type Pointer = {
  readonly kind: 'pointer';
  readonly address: string;
  readonly to: string;
  /** Whether the server said that this will stay so. */
  readonly lasting: boolean;
};

/** One file of the cache: a line of JSON, then the page's bytes. */
export type Entry = {
  readonly head: Page | Pointer;
  /** Empty for pointers. */
  readonly bytes: Uint8Array;
};

const VERSION = 1;
const LINE_FEED = 0x0a;

/** The bytes of a file that holds `entry`. */
export function pack({head, bytes}: Entry): Uint8Array {
  const line = JSON.stringify({version: VERSION, digest: digestOf(head, bytes), ...head});
  return Buffer.concat([Buffer.from(`${line}\n`), bytes]);
}

/** What `pack` was given, or null for anything that it cannot have made whole. */
export function unpack(file: Uint8Array): Entry | null {
  const end = file.indexOf(LINE_FEED);
  if (end < 0) return null;
  const line = parse(Buffer.from(file.subarray(0, end)).toString());
  const bytes = file.subarray(end + 1);
  if (line === null || line['version'] !== VERSION) return null;
  const head = headOf(line);
  return head !== null && line['digest'] === digestOf(head, bytes) ? {head, bytes} : null;
}

type Fields = Readonly<Record<string, unknown>>;

function parse(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? {...value} : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function headOf(line: Fields): Page | Pointer | null {
  const {kind, address, to, lasting, type, charset, notes, etag, modified} = line;
  const {confirmed, freshUntil} = line;
  if (!isAddress(address)) return null;
  if (kind === 'pointer')
    return isAddress(to) && typeof lasting === 'boolean' ? {kind, address, to, lasting} : null;
  if (
    kind !== 'page' ||
    !isOptional(type) ||
    !isOptional(charset) ||
    !isOptional(etag) ||
    !isOptional(modified) ||
    !Array.isArray(notes) ||
    !notes.every((note) => typeof note === 'string') ||
    typeof confirmed !== 'number' ||
    typeof freshUntil !== 'number'
  )
    return null;
  return {kind, address, type, charset, notes, etag, modified, confirmed, freshUntil};
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value);
}

function isOptional(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function digestOf(head: Page | Pointer, bytes: Uint8Array): string {
  const hash = createHash('sha256');
  const sorted = Object.entries(head).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash.update(JSON.stringify(sorted)).update(bytes).digest('hex');
}
