import {expect, test} from 'vitest';
import {createTeller} from '../../src/workers/telling.ts';

/** What is told of work that says something at each of these times, in milliseconds. */
function told(...said: readonly (readonly [at: number, doing: string])[]): number[] {
  const heard: number[] = [];
  let time = 0;
  const tell = createTeller(
    () => heard.push(time),
    () => time,
  );
  for (const [at, doing] of said) {
    time = at;
    tell({doing, share: 0.5});
  }
  return heard;
}

test('nothing is told of work that is done within a blink', () => {
  expect(told([0, 'a'], [50, 'a'], [149, 'b'])).toEqual([]);
});

test('longer work is told of ten times a second at most', () => {
  const every20 = Array.from({length: 50}, (_, i) => [i * 20, 'a'] as const);
  const heard = told(...every20);
  expect(heard[0]).toBeGreaterThanOrEqual(150);
  expect(heard.length).toBeGreaterThan(5);
  for (const [i, at] of heard.entries()) {
    if (i > 0) expect(at - (heard[i - 1] ?? 0)).toBeGreaterThanOrEqual(100);
  }
});

test('that something else is done now is told at once', () => {
  expect(told([200, 'a'], [220, 'a'], [230, 'b'], [240, 'b'])).toEqual([200, 230]);
});
