import {unzipSync, zipSync} from 'fflate';

/** Numbers from 0 up to 1. */
export type Random = () => number;

/** What terminals obey, and what hides text or text from itself. */
const PAYLOADS: readonly string[] = [
  '\x1b[2J',
  '\x1b]0;owned\x07',
  '\x1b]52;c;b3duZWQ=\x1b\\',
  '\x1bP+q544e',
  '\x9b31m',
  '\x90',
  '\u202e',
  '\u2067',
  '\u{e0041}\u{e0042}',
  '\u200b\u200d\u200b',
  '\u2028',
  '\ufdd0\ufffe',
  '\u0301'.repeat(20),
  '\0',
  '\x7f\x08\x08',
  '&#27;[2J&#x9b;&#x202e;&#0;&#xd800;',
  '\\e[2J\\u001b[2J\\x1b',
  '<a href="file:///etc/passwd">x</a><a href="java\nscript:x">y</a>',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>&b;',
  '\ufeff',
  '\r\r\n\x0b\x0c\x85',
];

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];
const LARGEST = 200_000;

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function pick<T>(random: Random, all: readonly T[], otherwise: T): T {
  return all[below(random, all.length)] ?? otherwise;
}

function around(bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]);
}

/** A stretch of the bytes, hardly ever a long one. */
function stretch(bytes: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = below(random, bytes.length);
  return [from, Math.min(bytes.length, from + 1 + below(random, 4 ** below(random, 7)))];
}

const MUTATIONS: readonly Mutation[] = [
  function flip(bytes, random) {
    const changed = Uint8Array.from(bytes);
    for (let left = 1 + below(random, 8); left > 0; left--) {
      const at = below(random, changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
    }
    return changed;
  },
  function overwrite(bytes, random) {
    const changed = Uint8Array.from(bytes);
    changed[below(random, bytes.length)] = pick(
      random,
      [...Buffer.from('<>&"\'\\%()[]{}/\0\x1b\x9b')],
      0,
    );
    return changed;
  },
  function cut(bytes, random) {
    const at = below(random, bytes.length);
    return random() < 0.8 ? bytes.subarray(0, at) : bytes.subarray(at);
  },
  function leaveOut(bytes, random) {
    return around(bytes, ...stretch(bytes, random), new Uint8Array());
  },
  function repeat(bytes, random) {
    const [from, to] = stretch(bytes, random);
    const times = Math.min(4 ** below(random, 7), Math.ceil(LARGEST / (to - from)));
    const piece = Buffer.from(bytes.subarray(from, to));
    return around(bytes, from, from, Buffer.concat(Array.from({length: times}, () => piece)));
  },
  function inject(bytes, random) {
    const at = below(random, bytes.length);
    return around(bytes, at, at, Buffer.from(pick(random, PAYLOADS, '')));
  },
  function resize(bytes, random) {
    const changed = Buffer.from(bytes);
    const size = pick(random, [1, 2, 4], 1);
    if (changed.length < size) return changed;
    const at = below(random, changed.length - size + 1);
    const value = pick(random, EXTREMES, 0) % 2 ** (8 * size);
    if (random() < 0.5) changed.writeUIntLE(value, at, size);
    else changed.writeUIntBE(value, at, size);
    return changed;
  },
  function recount(bytes, random) {
    const text = Buffer.from(bytes).toString('latin1');
    const numbers = [...text.matchAll(/\d+/g)];
    const number = numbers[below(random, numbers.length)];
    if (number === undefined) return bytes;
    const value = pick(random, ['0', '-1', '1', '65536', '2147483648', '9'.repeat(30)], '0');
    return around(bytes, number.index, number.index + number[0].length, Buffer.from(value));
  },
  function splice(bytes, random, other) {
    return Buffer.concat([
      bytes.subarray(0, below(random, bytes.length)),
      other.subarray(below(random, other.length)),
    ]);
  },
];

/**
 * `bytes` damaged in one to four ways; `other` is spliced in. Archives are more often than not
 * damaged in one of their entries, else hardly any damage would get past their checksums.
 * The same random numbers make the same damage.
 */
export function mutated(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const entry = random() < 0.7 ? entryOf(bytes, random) : null;
  if (entry !== null) return entry.replaced(mutatedOnce(entry.bytes, random, other));
  let changed = bytes;
  for (let left = 1 + below(random, 4); left > 0; left--) {
    changed = mutatedOnce(changed, random, other);
  }
  return changed;
}

function mutatedOnce(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  if (bytes.length === 0) return other;
  return pick(random, MUTATIONS, (same) => same)(bytes, random, other).subarray(0, 2 * LARGEST);
}

function entryOf(bytes: Uint8Array, random: Random) {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    const files = unzipSync(bytes);
    const name = pick(random, Object.keys(files), '');
    const entry = files[name];
    if (entry === undefined) return null;
    return {
      bytes: entry,
      replaced: (by: Uint8Array) =>
        zipSync({...files, [name]: by}, {level: 1, mtime: new Date(2026, 0, 1)}),
    };
  } catch {
    // Too damaged already to be looked into.
    return null;
  }
}
