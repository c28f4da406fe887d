// In bytes: long enough for a detector to be sure, and short enough to ask it some times.
const LONGEST = 2048;
const SHORTEST = 256;
const MOST = 8;

/**
 * At most eight pieces of `bytes` to judge their encoding by, from all over the file, each
 * around a byte that is not ASCII. Several, because what is damaged in one of them says nothing
 * of the others. They begin after a letter of ASCII or white space where one is near, so that
 * none begins in the middle of a letter. Linear.
 */
export function piecesOf(bytes: Uint8Array): Uint8Array[] {
  let beyond = 0;
  for (const byte of bytes) if (byte >= 0x80) beyond++;
  const length = Math.min(LONGEST, Math.max(SHORTEST, Math.ceil(bytes.length / MOST)));
  const pieces: Uint8Array[] = [];
  let from = 0;
  let seen = 0;
  for (let at = 0; at < bytes.length && pieces.length < MOST; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const due = (pieces.length * beyond) / MOST;
    if (seen++ < due || at < from) continue;
    const start = startNear(bytes, at, Math.max(from, at - (length >> 2)), at + (length >> 2));
    from = Math.min(bytes.length, start + length);
    pieces.push(bytes.subarray(start, from));
  }
  return pieces;
}

/** The place nearest before `at`, else after it, where a letter ends for sure; else `least`. */
function startNear(bytes: Uint8Array, at: number, least: number, most: number): number {
  for (let start = at; start > least; start--) if (letterEnds(bytes, start)) return start;
  if (least === 0) return 0;
  for (let start = at; start < most; start++) if (letterEnds(bytes, start)) return start;
  return least;
}

// No encoding has a second byte as low as this.
function letterEnds(bytes: Uint8Array, at: number): boolean {
  return (bytes[at - 1] ?? 0xff) < 0x30;
}
