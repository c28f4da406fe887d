import fc from 'fast-check';
import {expect, test} from 'vitest';
import {closeness} from '../../src/search/edits.ts';

test.each([
  ['camra', 'camara', 1],
  ['cmaara', 'camara', 1],
  ['camaraa', 'camara', 1],
  ['camira', 'camara', 1],
  ['jarndce', 'jarndyce', 1],
  ['tulkinhron', 'tulkinghorn', 2],
  ['jamara', 'camara', 1],
])('%s is near %s', (term, word, edits) => {
  expect(closeness(term, word)).toMatchObject({edits, length: word.length});
});

test.each([
  ['joe', 'jon', 'three letters are typed right or not at all'],
  ['come', 'home', 'a short word keeps its first letter'],
  ['camra', 'comora', 'five letters are allowed one edit'],
  ['camr', 'campaign', 'the beginning of a word has to end like the term'],
  ['zanari', 'camara', 'no other edit beside a wrong first letter'],
])('%s is not near %s: %s', (term, word) => {
  expect(closeness(term, word)).toBeNull();
});

test('of a word still being typed, says how far the term reaches', () => {
  expect(closeness('helikop', 'helicopter')).toMatchObject({edits: 1, length: 7});
  expect(closeness('camr', 'camara')).toMatchObject({edits: 1, length: 5});
});

test('one slip of any sort in a word of eight letters or more is forgiven', () => {
  const letter = fc.constantFrom(...'abcdefgh');
  const word = fc.string({unit: letter, minLength: 8, maxLength: 14});
  const slip = fc.constantFrom('add', 'drop', 'change', 'swap');
  fc.assert(
    fc.property(word, slip, fc.integer({min: 2, max: 6}), letter, (right, how, at, other) => {
      const [before, after] = [right.slice(0, at), right.slice(at)];
      const wrong = {
        add: before + other + after,
        drop: before + after.slice(1),
        change: before + other + after.slice(1),
        swap: before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
      }[how];
      fc.pre(how !== 'swap' || after.length > 1);
      const edits = closeness(wrong, right)?.edits;
      expect(edits).toBe(wrong === right ? 0 : 1);
    }),
  );
});
