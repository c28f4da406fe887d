import type {Budget} from './budget.ts';

/**
 * All bytes of a body, or null when there are more than `limit`; then the rest is not read.
 * `budget` and `received` hear how many there are. Throws what the network library throws.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  limit: number,
  budget: Budget,
  received: (total: number) => void,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of body) {
    total += chunk.length;
    if (total > limit) return null;
    chunks.push(chunk);
    budget.received(chunk.length);
    received(total);
  }
  return Buffer.concat(chunks);
}
