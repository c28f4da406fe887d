import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sentences} from '../../src/text/sentences.ts';
import {expectLinear} from './linear.ts';
import {anyLines} from './texts.ts';

function shown(text: string): string[] {
  const found = sentences(text, {start: 0, end: text.length});
  return found.map(({start, end}) => text.slice(start, end));
}

test.each([
  ['stops of every kind', ['He came.', 'Who?', 'He!', 'What?!', 'Well…', 'So...', 'Yes']],
  ['titles before names', ['Mr. Smith met Dr. Jones and Lt. Col. Diarra.', 'They spoke.']],
  ['ranks', ['Gen. Camara and Col. Alou spoke.', 'Capt. Traore did not.']],
  ['initials', ['J. K. Rowling met George W. Bush.', 'He smiled.']],
  ['a letter that is no initial', ['This is plan B.', 'The other was vitamin C.', 'He ate it.']],
  [
    'the network that is called by a letter',
    [
      'She posted it on X.',
      'Flavio Berg replied to Lind’s X.',
      'Anna Berg left X for good.',
      'He read the poems by X. J. Berg and of X. J. Berg.',
    ],
  ],
  [
    'initials behind small words',
    ['He wrote to J. Edgar Berg at the J. Paul Lind Museum.', 'It is by J. K. Berg.', 'He left.'],
  ],
  [
    'acronyms',
    ['The U.S. Senate met in the U.S. capital.', 'He left the U.S.', 'The rest stayed.'],
  ],
  [
    'streets and saints',
    ['It is on Wall St. near St. Paul.', 'He left Wall St.', 'The bank did not.'],
  ],
  [
    'states',
    [
      'It fell on Aurora, Colo., on Monday.',
      'He is from Salem, Ore. Nobody said so.',
      'I saw Ill.',
      'We left.',
    ],
  ],
  ['companies', ['Acme Inc. said so.', 'It bought Bolt Ltd.', 'The deal closed.']],
  ['times', ['It began at 5 a.m. Monday and ended at 6 p.m. EST.', 'At 7 p.m.', 'Police came.']],
  ['Latin', ['Many (e.g. the army, i.e. the state, etc.) agreed.', 'Mali vs. Senegal began.']],
  ['numbered things', ['See No. 5 and Fig. 3 on p. 7.', 'No.', 'He said no.', 'He refused.']],
  ['months', ['On Jan. 5 and Sept. 11 it rained.', 'It was dry in Sept.', 'The rest was wet.']],
  ['enumeration', ['1. The first thing.', '2. The second.']],
  ['numbers and names with stops', ['It rose 3.5 per cent on lectern.example today.', 'It fell.']],
  [
    'quotes that close after the stop',
    ['“We won.”', '"We lost."', 'He left (it was late.)', 'So.'],
  ],
  ['a question inside', ['“Who?” he asked.', '“You!” she said.', '(Why? he wondered.)']],
  ['an ellipsis inside', ['He went… and saw... nothing.', 'He left.']],
  ['footnotes', ['It is so.[1]', 'It was.[2][13]', 'End.']],
  ['line breaks as white space', ['The first line\nends here.', 'The second\ndoes not']],
  ['scripts without capitals', ['هل جاء؟', 'نعم۔', 'वह गया।', 'አዎ።', 'End.']],
])('%s', (_, expected) => {
  expect(shown(` ${expected.join(' ')} `)).toEqual(expected);
});

test('Chinese and Japanese need no space between sentences', () => {
  expect(shown('直升机到了。他说：「好。」然后走了！Really? 好的')).toEqual([
    '直升机到了。',
    '他说：「好。」',
    '然后走了！',
    'Really?',
    '好的',
  ]);
});

test('only the span is read', () => {
  expect(sentences('Out. In. So. Out.', {start: 4, end: 12})).toEqual([
    {start: 5, end: 8},
    {start: 9, end: 12},
  ]);
  expect(sentences('  ', {start: 0, end: 2})).toEqual([]);
});

test('sentences are in order, disjoint, trimmed, and hold everything but white space', () => {
  fc.assert(
    fc.property(anyLines, (text) => {
      let at = 0;
      for (const {start, end} of sentences(text, {start: 0, end: text.length})) {
        expect(text.slice(at, start).trim()).toBe('');
        const sentence = text.slice(start, end);
        expect(sentence).not.toBe('');
        expect(sentence.trim()).toBe(sentence);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test.each(['.', '. ', 'A. ', '."', '1. ', '。'])(
  'much of "%s" takes time in proportion to its length',
  (piece) => {
    expectLinear((text) => sentences(text, {start: 0, end: text.length}), piece, 300_000);
  },
);
