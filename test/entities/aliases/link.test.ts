import fc from 'fast-check';
import {expect, test} from 'vitest';
import {linkAliases} from '../../../src/entities/aliases/link.ts';
import {growth} from '../../growth.ts';
import {marked} from './marked.ts';

const MENTIONS = [
  '[p Anna Berg]',
  '[p Berg]',
  'Mrs [p Berg]',
  'Mrs [p Otto Berg]',
  'the [p Bergs]',
  '[p Otto]',
  '[p Mugabe, Robert]',
  '[p Robert "Bob" Mugabe Jr.]',
  'known as [p Bob]',
  '[p de la Cruz]',
  '[p ’]',
  '[o Acme Holdings Ltd]',
  '[o Acme]',
  '([o AHL])',
  '[o Bank of England]',
  '[o .]',
  '[l U.S.]',
  '[l America]',
  '[g Americans]',
  '[r Ω]',
  '[w The]',
  'and',
  '. It rained. She sat. ',
  '\n\n',
];
const texts = fc
  .array(fc.constantFrom(...MENTIONS), {maxLength: 40})
  .map((pieces) => marked(pieces.join(' ')));

test('every mention comes into one cluster of its kind, in reading order', () => {
  fc.assert(
    fc.property(texts, ({text, candidates}) => {
      const clusters = linkAliases(text, candidates);
      const starts = clusters.flatMap(({mentions}) => mentions.map(({start}) => start));
      const joined = clusters.filter(({kind}) => kind === 'event').length;
      if (joined === 0)
        expect(starts.toSorted((a, b) => a - b)).toEqual(candidates.map(({start}) => start));
      expect(new Set(starts).size).toBe(starts.length);
      for (const {kind, mentions} of clusters) {
        expect(mentions.every((mention) => mention.kind === kind)).toBe(true);
        const own = mentions.map(({start}) => start);
        expect(own).toEqual(own.toSorted((a, b) => a - b));
        for (const {doubt} of mentions)
          for (const other of doubt) expect(clusters).toContain(other);
      }
    }),
  );
});

test.each<[what: string, name: (i: number) => string]>([
  ['families', (i) => `[p Anna${i} Berg${i}], Mr [p Berg${i}]`],
  ['one family', (i) => `[p Anna${i} Berg], [p A. B${i} Berg], [p Berg]`],
  ['sons', (i) => `[p Anna "N${i}" Berg Jr.]. [p Anna Maria Berg]`],
  ['acronyms', (i) => `[o Salt Union ${i}] ([o SU${i}])`],
  ['one first word', (i) => `[o Acme Salt${i}], [o Acme]`],
  ['a chain of names', (i) => `[p Anna Berg${i}], known as [p Anna Berg${i + 1}]`],
  ['the chain backwards', (i) => `[p Anna Berg${9999 - i}], known as [p Anna Berg${9998 - i}]`],
])('time grows with the number of names, not with its square: %s', (_, name) => {
  const work = (count: number) => {
    const {text, candidates} = marked(Array.from({length: count}, (_, i) => name(i)).join('. '));
    return () => linkAliases(text, candidates);
  };
  // Five times the names: five times the time when linear, twenty-five when quadratic.
  expect(growth(work, 300, 5, 13)).toBeLessThan(13);
});
