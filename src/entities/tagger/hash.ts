/**
 * 32-bit hashes for words and features: the model file holds these instead of strings,
 * so that it is small, and is read into typed arrays. With a few hundred thousand entries a
 * word that is in none of them meets one by chance in about ten thousand cases: noise.
 */

/** Brings the bits of a number well apart (the finaliser of MurmurHash3, public domain, A. Appleby). */
function scatter(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hash of a text's UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scatter(hash);
}

/** The hash of two numbers in their order. */
export function combine(left: number, right: number): number {
  return scatter(Math.imul(left, 0x9e3779b1) + right);
}
