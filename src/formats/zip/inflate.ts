import {Inflate} from 'fflate';

/** Why packed bytes do not become a file. */
export type Refusal = 'damaged' | 'too large' | 'bomb';

// In packed bytes. One of these can become a thousand times as much before it is looked at.
const PORTION = 16_384;

// No text shrinks to so little of itself, once there is enough of it to judge by.
const MOST_RATIO = 250;
const JUDGED_FROM = 16_000_000;

/**
 * `packed`, a stream of deflate (RFC 1951), unpacked to at most `limit` bytes. It is
 * unpacked in small portions and left as soon as it goes beyond that, or has grown as only
 * bombs do; no header is believed. What follows the stream's end is ignored.
 */
export function inflated(packed: Uint8Array, limit: number): Uint8Array | Refusal {
  const portions: Uint8Array[] = [];
  let length = 0;
  let idle = 0;
  const stream = new Inflate((portion) => {
    portions.push(portion);
    length += portion.length;
    idle = portion.length === 0 ? idle + 1 : 0;
  });
  try {
    // Twice nothing from a whole portion: the stream has ended, and junk follows.
    for (let at = 0; at < packed.length && idle < 2; at += PORTION) {
      const end = Math.min(packed.length, at + PORTION);
      stream.push(packed.subarray(at, end), end === packed.length);
      if (length > limit) return 'too large';
      if (length > JUDGED_FROM && length > end * MOST_RATIO) return 'bomb';
    }
  } catch {
    // The library throws for nothing but a stream that is no deflate or is cut off.
    return 'damaged';
  }
  return joined(portions, length);
}

function joined(portions: readonly Uint8Array[], length: number): Uint8Array {
  const [only, second] = portions;
  if (only !== undefined && second === undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const portion of portions) {
    whole.set(portion, at);
    at += portion.length;
  }
  return whole;
}
