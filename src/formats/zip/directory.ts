/** One file in an archive, as the archive's central directory describes it. It may lie. */
export type Entry = {
  /** With "/" between folders, none in front. */
  readonly name: string;
  /** Of its local header, in bytes from the start of the file. */
  readonly offset: number;
  /** Packed, in bytes. */
  readonly size: number;
  /** How it is packed: 0 not at all, 8 by deflate. */
  readonly method: number;
  readonly encrypted: boolean;
};

/** Why a central directory cannot be used. */
export type Defect = 'not found' | 'too many' | 'overlapping';

const RECORD = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

// Lengths without the parts whose length varies, in bytes.
const RECORD_LENGTH = 46;
const END_LENGTH = 22;
const END_64_LENGTH = 56;
const LOCATOR_64_LENGTH = 20;
export const LOCAL_LENGTH = 30;

const LONGEST_COMMENT = 0xffff;
/** In a field of four bytes: the value stands in one of eight bytes elsewhere. */
const ELSEWHERE = 0xffffffff;
const MOST_RECORDS = 100_000;

/**
 * What is in an archive, by name, from its central directory: layout after PKWARE's
 * APPNOTE 6.3.10, sections 4.3.12 to 4.3.16. Junk before the archive and after it is
 * skipped; folders are left out, and so are names that lead out of the archive. Of two entries of
 * one name the later counts, as for programs that unpack. Nothing is unpacked. Linear in
 * the directory, but for one sort.
 */
export function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | Defect {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = placeOf(view);
  if (place === null) return 'not found';
  const entries = new Map<string, Entry>();
  let at = place.start;
  for (let records = 0; at + RECORD_LENGTH <= place.end; records++) {
    if (view.getUint32(at, true) !== RECORD) break;
    if (records === MOST_RECORDS) return 'too many';
    const nameEnd = at + RECORD_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > place.end) break;
    const name = nameOf(bytes.subarray(at + RECORD_LENGTH, nameEnd));
    if (name !== null) {
      entries.delete(name);
      entries.set(name, entryOf(view, at, {name, nameEnd, extraEnd, shift: place.shift}));
    }
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return overlap([...entries.values()]) ? 'overlapping' : entries;
}

type Place = {
  readonly start: number;
  readonly end: number;
  /** How many bytes stand before what the archive takes for its start. */
  readonly shift: number;
};

function placeOf(view: DataView): Place | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const place = placeBy(view, at);
    if (place !== null) return place;
  }
  return null;
}

/** The central directory by the record of its end at `at`, or null where that points to none. */
function placeBy(view: DataView, at: number): Place | null {
  const wide = wideEnd(view, at);
  const end = wide ?? at;
  const size = wide === null ? view.getUint32(at + 12, true) : wideNumber(view, wide + 40);
  const offset = wide === null ? view.getUint32(at + 16, true) : wideNumber(view, wide + 48);
  // Where it should stand by its length; else where it is said to stand.
  for (const start of [end - size, offset]) {
    if (start < 0 || start + 4 > end) continue;
    if (view.getUint32(start, true) === RECORD) return {start, end, shift: start - offset};
  }
  return size === 0 ? {start: end, end, shift: 0} : null;
}

/** Where the record of the end in its wide form (zip64) stands, or null. */
function wideEnd(view: DataView, end: number): number | null {
  const locator = end - LOCATOR_64_LENGTH;
  if (locator < END_64_LENGTH || view.getUint32(locator, true) !== LOCATOR_64) return null;
  for (const at of [wideNumber(view, locator + 8), locator - END_64_LENGTH]) {
    if (at + END_64_LENGTH <= locator && view.getUint32(at, true) === END_64) return at;
  }
  return null;
}

/** Inexact beyond 2^53, where no file reaches. */
function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

type Around = {
  readonly name: string;
  readonly nameEnd: number;
  readonly extraEnd: number;
  readonly shift: number;
};

function entryOf(view: DataView, at: number, {name, nameEnd, extraEnd, shift}: Around): Entry {
  const [, size, offset] = widened(
    view,
    [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true)),
    nameEnd,
    extraEnd,
  );
  return {
    name,
    offset: (offset ?? 0) + shift,
    size: size ?? 0,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

/** `values` with those that stand elsewhere taken from the extra field of zip64 (id 1). */
function widened(
  view: DataView,
  values: readonly number[],
  start: number,
  end: number,
): readonly number[] {
  if (!values.includes(ELSEWHERE)) return values;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    let field = at + 4;
    return values.map((value) => {
      if (value !== ELSEWHERE || field + 8 > last) return value;
      field += 8;
      return wideNumber(view, field - 8);
    });
  }
  return values;
}

/** A name to look up by, or null for a folder and for a name that leads out of the archive. */
function nameOf(bytes: Uint8Array): string | null {
  const name = decodedName(bytes)
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
  const leadsOut = /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name);
  return name === '' || name.endsWith('/') || leadsOut ? null : name;
}

// The flag that says UTF-8 is often left out where it is meant.
function decodedName(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** Whether two entries share bytes: no program that packs does that, but bombs do. */
function overlap(entries: readonly Entry[]): boolean {
  let end = 0;
  for (const {offset, size} of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) return true;
    end = offset + LOCAL_LENGTH + size;
  }
  return false;
}
