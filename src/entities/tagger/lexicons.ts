import {combine, hashText} from './hash.ts';

/** What a list says of a word or phrase, by bit; the order is that of the model file. */
export const LIST_CLASSES = [
  'givenMan',
  'givenWoman',
  'family',
  'person',
  'city',
  'country',
  'region',
  'placeName',
  'organisation',
  'media',
  'team',
  'acronym',
  'commonWordOrganisation',
  'product',
  'event',
  'work',
  'group',
  'titleWord',
  'roleNoun',
  'organisationHead',
  'placeHead',
  'eventHead',
  'productHead',
  'workHead',
  'particle',
  'dictionary',
] as const;

export type ListClass = (typeof LIST_CLASSES)[number];

/** Lists by hash, in an open-addressed table: three parallel arrays. */
export type Lexicons = {
  /** Hashes of words and phrases; 0 is a free slot. */
  readonly keys: Uint32Array;
  /** Bits of LIST_CLASSES. */
  readonly classes: Uint32Array;
  /** Cluster of likeness of use, from 1; 0 where there is none. */
  readonly clusters: Uint16Array;
  /** How often running text writes the word with a capital: 1 (hardly ever) to 5 (always); 0 unknown. */
  readonly casings: Uint8Array;
  /** The coarse cluster of each fine one, both from 1. */
  readonly coarse: Uint8Array;
};

/** The hash under which a phrase stands: its words in lower case, each combined to those before. */
export function hashOfPhrase(words: readonly string[]): number {
  let hash = 0;
  for (const [i, word] of words.entries()) {
    const own = hashText(word);
    hash = i === 0 ? own : combine(hash, own);
  }
  return hash;
}

/**
 * The slot of a hash in an open-addressed table whose length is a power of two, or -1. The
 * upper bits of a hash say where it belongs: so sorted ones fill a table from end to end,
 * which is how the model's file has them.
 */
export function slotOf(keys: Uint32Array, hash: number): number {
  const mask = keys.length - 1;
  const key = hash === 0 ? 1 : hash;
  for (let slot = key >>> Math.clz32(mask); ; slot = (slot + 1) & mask) {
    const found = keys[slot];
    if (found === key) return slot;
    if (found === 0) return -1;
  }
}

/** An open-addressed table of `hashes` (distinct), at most half full, with each one's slot. */
export function tableOf(hashes: Uint32Array): {keys: Uint32Array; slots: Uint32Array} {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const keys = new Uint32Array(size);
  const slots = new Uint32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    const key = hashes[i] || 1;
    let slot = key >>> Math.clz32(size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    slots[i] = slot;
  }
  return {keys, slots};
}
