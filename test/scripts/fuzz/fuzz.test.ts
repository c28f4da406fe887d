import {expect, test} from 'vitest';
import {fuzz} from '../../../scripts/fuzz/fuzz.ts';
import {mutated} from '../../../scripts/fuzz/mutate.ts';
import {seeds} from '../../../scripts/fuzz/seeds.ts';
import {randomFrom} from '../../../scripts/recogniser/random.ts';
import {epub} from '../../e2e/made/epub.ts';

const files = await seeds(`${import.meta.dirname}/../../formats/fixtures`);

test('damaged files are read clean or refused in words', {timeout: 120_000}, async () => {
  const {findings, ...tally} = await fuzz(files, {seed: 20_260_000, cases: 60, seconds: 60});
  expect(findings.map(({name, seed, why}) => `${name}, seed ${seed}: ${why}`)).toEqual([]);
  expect(tally.read).toBeGreaterThan(0);
  expect(tally.refused).toBeGreaterThan(0);
});

test('there is a file of every format to damage', () => {
  const endings = new Set(files.map(({name}) => name.split('.').at(-1)));
  for (const ending of ['txt', 'md', 'html', 'epub', 'docx', 'pdf']) {
    expect(endings).toContain(ending);
  }
});

test('the same numbers make the same damage, and hardly ever none', () => {
  let same = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const damaged = () => mutated(epub(), randomFrom(seed), new Uint8Array(10));
    expect(Buffer.compare(damaged(), damaged())).toBe(0);
    if (Buffer.compare(damaged(), epub()) === 0) same++;
  }
  expect(same).toBeLessThan(10);
});
