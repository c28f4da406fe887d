import {Buffer} from 'node:buffer';

// A file of that many pages is read in part only, anyway.
const MOST_PAGES = 10_000;
// Higher than the number of any object in a file of a sensible size.
const FREE = 8_000_000;
// What a dictionary may have before it says what it is.
const LOOKED_AT = 2000;

/**
 * The PDF in `bytes` with an ending put behind what is left of it, for files that were cut off:
 * PDF.js finds the objects by itself, but not where to begin. Begins at the catalogue that is
 * there, else at all the pages in their order in the file; null when there are neither.
 * Linear.
 */
export function withNewEnd(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pages: string[] = [];
  let catalogue: string | null = null;
  for (let at = file.indexOf(' obj'); at >= 0; at = file.indexOf(' obj', at + 4)) {
    const number = /(\d{1,7} \d{1,5})$/.exec(file.toString('latin1', Math.max(0, at - 14), at));
    if (number?.[1] === undefined) continue;
    const whole = file.toString('latin1', at + 4, at + LOOKED_AT);
    const [own = ''] = whole.split(/\bendobj\b|\bstream\b/, 1);
    if (/\/Type\s*\/Catalog\b/.test(own)) catalogue = number[1];
    else if (/\/Type\s*\/Page\b/.test(own) && pages.length < MOST_PAGES) pages.push(number[1]);
  }
  if (catalogue === null && pages.length === 0) return null;
  const root = catalogue ?? `${FREE} 0`;
  const made =
    catalogue === null
      ? `${FREE} 0 obj\n<</Type/Catalog/Pages ${FREE + 1} 0 R>>\nendobj\n` +
        `${FREE + 1} 0 obj\n<</Type/Pages/Count ${pages.length}` +
        `/Kids[${pages.map((page) => `${page} R`).join(' ')}]>>\nendobj\n`
      : '';
  const end = `\nendstream\nendobj\n${made}trailer\n<</Root ${root} R>>\nstartxref\n0\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([file, Buffer.from(end, 'latin1')]));
}
