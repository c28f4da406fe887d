import {describe, expect, test} from 'vitest';
import {excess} from '../../src/workers/patience.ts';

const MEGABYTE = 1024 * 1024;

type Said = {at: number; share: number | null};

function at(seconds: number, said: Said | null = null, watched = true) {
  const last = said === null ? null : {...said, at: said.at * 1000};
  return excess({elapsed: seconds * 1000, memory: 100 * MEGABYTE, last}, watched);
}

describe('a reading may go on', () => {
  test('without a word for some seconds', () => {
    expect([at(0), at(3), at(8.5)]).toEqual([null, null, null]);
    expect(at(8.6)).toBe('time');
  });

  test('longer while it says how far it is, and will be through in a minute', () => {
    expect(at(20, {at: 19, share: 0.5})).toBe(null);
    expect(at(20, {at: 19, share: 0.2})).toBe('time');
    expect(at(9, {at: 8, share: 0})).toBe('time');
    expect(at(9, {at: 8, share: null})).toBe('time');
  });

  test('less so when nobody watches it', () => {
    expect(at(20, {at: 19, share: 0.9}, false)).toBe(null);
    expect(at(20, {at: 19, share: 0.5}, false)).toBe('time');
    expect(at(31, {at: 30, share: 1}, false)).toBe('time');
    expect(at(8.6, null, false)).toBe('time');
  });

  test('nor when it has fallen silent, nor for more than a minute', () => {
    expect(at(20, {at: 15, share: 0.9})).toBe('time');
    expect(at(61, {at: 60, share: 1})).toBe('time');
  });

  test('while its memory is within bounds, or nobody knows it', () => {
    const memory = 650 * MEGABYTE;
    expect(excess({elapsed: 10, memory, last: null}, true)).toBe('memory');
    expect(excess({elapsed: 10, memory: null, last: null}, true)).toBe(null);
  });
});
