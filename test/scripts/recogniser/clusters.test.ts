import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {clusterWords} from '../../../scripts/recogniser/clusters.ts';
import {randomFrom} from '../../../scripts/recogniser/random.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-clusters-'));
afterAll(() => rmSync(folder, {recursive: true}));

const DIMENSIONS = 6;
const HALF = 600;
const words = Array.from({length: 2 * HALF}, (_, i) => `word${i}`);
const random = randomFrom(5);
const vectors = words
  .slice(0, HALF)
  .map(() => Array.from({length: DIMENSIONS}, () => random() - 0.5));
const path = join(folder, 'vectors.json');
// The second half of the words is used just as the first is.
writeFileSync(
  path,
  JSON.stringify({
    words,
    dimensions: DIMENSIONS,
    vectors: Object.fromEntries(words.map((word, i) => [word, vectors[i % HALF]])),
  }),
);

test('words that are used alike are of one cluster, others mostly are not; each has a coarse one', () => {
  const clusters = clusterWords(path);
  const fine = [...clusters.fine];
  expect(clusters.words).toEqual(words);
  expect(fine.slice(0, HALF)).toEqual(fine.slice(HALF));
  expect(new Set(fine).size).toBeGreaterThan(HALF / 2);
  expect(Math.max(...fine)).toBeLessThan(1000);
  expect(clusters.coarse).toHaveLength(1000);
  expect(Math.max(...clusters.coarse)).toBeLessThan(100);
  expect(new Set(fine.map((one) => clusters.coarse[one])).size).toBeGreaterThan(10);
});
