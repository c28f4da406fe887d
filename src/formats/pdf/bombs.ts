import {Buffer} from 'node:buffer';

// In bytes. No page, font or table of an article unpacks to more than the first; what is packed
// in less than the second cannot, since deflate makes at most 1,032 bytes of one.
const LARGEST = 64 * 1024 * 1024;
const HARMLESS = LARGEST / 1032;

// How far before its stream a dictionary is looked for.
const DICTIONARY = 2048;
const FLATE = /\/(?:FlateDecode|Fl)\b/g;
// What is never unpacked for its text.
const IDLE = /\/Subtype\s*\/Image\b|\/EmbeddedFile\b/;

/**
 * Whether a stream of the PDF in `bytes` unpacks to more than any article has: PDF.js would unpack
 * it whole. Looks at deflated streams only, which are nearly all, unpacks those that are
 * large enough, and stops at the limit. Linear in the bytes and in what may be unpacked.
 */
export async function holdsBomb(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let last = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 0x64) continue; // "endstream"
    const start = Math.max(last, at - DICTIONARY);
    const dictionary = file.toString('latin1', start, at);
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    const layers = own.match(FLATE)?.length ?? 0;
    last = at;
    if (layers === 0 || IDLE.test(own)) continue;
    const found = file.indexOf('endstream', at);
    const end = found < 0 ? file.length : found;
    const from = at + (file[at + 6] === 0x0d ? 8 : 7);
    if (layers === 1 && end - from < HARMLESS) continue;
    if (await unpacksBeyond(file.subarray(from, end), layers)) return true;
    at = end - 6;
  }
  return false;
}

async function unpacksBeyond(packed: Uint8Array, layers: number): Promise<boolean> {
  let stream: ReadableStream<Uint8Array> = new Blob([Uint8Array.from(packed)]).stream();
  for (let layer = 0; layer < Math.min(layers, 4); layer++) {
    stream = stream.pipeThrough(new DecompressionStream('deflate'));
  }
  const reader = stream.getReader();
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > LARGEST) return true;
    }
  } catch {
    // Not deflated after all: encrypted, damaged, or with spare bytes behind its end.
  } finally {
    // It may be in the middle of the rest.
    reader.cancel().catch(() => {});
  }
  return false;
}
