import {LABELS} from './labels.ts';
import {type Lexicons, tableOf} from './lexicons.ts';
import {type Model, PRESENCE_WORDS, presenceOf} from './model.ts';

/** The first four bytes of a model, then the version of its layout. */
export const MAGIC = 0x524e454c;
export const VERSION = 1;

/** Reads numbers one after the other; little-endian. */
type Reader = {
  readonly uint8: () => number;
  readonly uint16: () => number;
  readonly uint32: () => number;
  readonly float32: () => number;
  /** Seven bits a byte, the low ones first. */
  readonly varint: () => number;
  /** How many bytes are still to be read. */
  readonly left: () => number;
};

function readerOf(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const step = (size: number): number => {
    at += size;
    return at - size;
  };
  return {
    uint8: () => bytes[at++] ?? 0,
    uint16: () => view.getUint16(step(2), true),
    uint32: () => view.getUint32(step(4), true),
    float32: () => view.getFloat32(step(4), true),
    varint: () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value >>> 0;
      }
    },
    left: () => bytes.length - at,
  };
}

/**
 * The model in `bytes` (scripts/recogniser/pack.ts writes them). Throws an Error when they
 * are no model of this version: then the program was not built whole.
 */
export function unpackModel(bytes: Uint8Array): Model {
  const reader = readerOf(bytes);
  if (reader.uint32() !== MAGIC || reader.uint8() !== VERSION)
    throw new Error('The file of the name recogniser is not of this version of Lectern.');
  const scale = reader.float32();
  const transitions = Float32Array.from({length: LABELS * LABELS}, reader.float32);
  const lexicons = readLexicons(reader);
  const hashes = readHashes(reader);
  const present = new Uint32Array(PRESENCE_WORDS);
  for (const hash of hashes) {
    const bit = presenceOf(hash);
    present[bit >>> 5] = (present[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  const {keys, slots} = tableOf(hashes);
  const starts = new Uint32Array(keys.length);
  const counts = new Uint8Array(keys.length);
  // As many as could be left: each weight is a byte.
  const labels = new Uint8Array(reader.left());
  const weights = new Int8Array(labels.length);
  let read = 0;
  for (const slot of slots) {
    const start = read;
    for (let bits = reader.uint32(); bits !== 0; bits &= bits - 1) {
      labels[read] = 31 - Math.clz32(bits & -bits);
      weights[read++] = reader.uint8();
    }
    starts[slot] = start;
    counts[slot] = read - start;
  }
  return {
    lexicons,
    present,
    keys,
    starts,
    counts,
    labels: labels.slice(0, read),
    weights: weights.slice(0, read),
    scale,
    transitions,
  };
}

function readLexicons(reader: Reader): Lexicons {
  const coarse = Uint8Array.from({length: reader.uint16()}, reader.uint8);
  const masks = Uint32Array.from({length: reader.uint16()}, reader.uint32);
  const hashes = readHashes(reader);
  const {keys, slots} = tableOf(hashes);
  const classes = new Uint32Array(keys.length);
  const clusters = new Uint16Array(keys.length);
  const casings = new Uint8Array(keys.length);
  for (const slot of slots) classes[slot] = masks[reader.uint16()] ?? 0;
  for (const slot of slots) clusters[slot] = reader.uint16();
  for (const slot of slots) casings[slot] = reader.uint8();
  return {keys, classes, clusters, casings, coarse};
}

function readHashes(reader: Reader): Uint32Array {
  const hashes = new Uint32Array(reader.uint32());
  let last = 0;
  for (let i = 0; i < hashes.length; i++) {
    last = (last + reader.varint()) >>> 0;
    hashes[i] = last;
  }
  return hashes;
}
