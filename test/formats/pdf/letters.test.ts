import {expect, test} from 'vitest';
import {closedUp, isRtl, ordinary} from '../../../src/formats/pdf/letters.ts';

test.each([
  ['oﬃce', 'office'],
  ['\u2010', '-'],
  ['a\u00a0b', 'a b'],
  ['\uf0b7', '•'],
  ['\uf731\uf739', '19'],
  ['\uf041\uf062', 'Ab'],
  ['\ue123', ''],
  ['⼝', '口'],
  ['\ufedf\ufef4\ufeb6', 'ليش'],
  ['plain “words” – and more', 'plain “words” – and more'],
])('ordinary: %s', (raw, text) => {
  expect(ordinary(raw)).toBe(text);
});

test('closedUp: spaces that are none', () => {
  expect(closedUp('早 晨 的港口，很 静')).toBe('早晨的港口，很静');
  expect(closedUp('아침의 항구')).toBe('아침의 항구');
  expect(closedUp('C O N T E N T S')).toBe('CONTENTS');
  expect(closedUp('a b c')).toBe('a b c');
  expect(closedUp('One . . . . . . . . 7')).toBe('One … 7');
  expect(closedUp('One...')).toBe('One...');
});

test('isRtl: by most of the letters', () => {
  expect(isRtl('הנמל (port)')).toBe(false);
  expect(isRtl('הנמל היה שקט (port)')).toBe(true);
  expect(isRtl('12, 13')).toBe(false);
});
