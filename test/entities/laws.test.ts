import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Document} from '../../src/model/document.ts';
import {growth} from '../growth.ts';
import {article} from './article.ts';
import {analyse} from './with-model.ts';

const PIECES = [
  'Anna Berg',
  'Berg',
  'Mrs Berg',
  'Mrs. Otto Berg',
  'Lieutenant Colonel Berg',
  'the Misses Berg',
  'ANNA BERG',
  'Colonel Otto Berg',
  'Otto',
  'the Malian army',
  'Acme Holdings Ltd',
  'Acme',
  'AHL',
  'France',
  'French',
  'the Bank of England',
  'Bank of',
  'U.S.',
  'on Monday',
  '5 March 2020',
  'in 1999',
  '$3.5 million',
  'forty thousand euros',
  '35 countries',
  '8,000 km per hour',
  '30 Boeing 787 jets',
  'a@b.example',
  'https://a.example/x.',
  '@handle',
  'John Smith, chief executive of Acme,',
  'Russia’s',
  "King's College",
  'McX',
  'and',
  '“',
  '”',
  '(',
  ')',
  '.',
  ',',
  '\n',
  '—',
  '59N6-TE',
  'Ω',
  'É.',
  '👩‍🚀',
  'the novel “Red Sea”',
];

const prose = fc
  .array(fc.array(fc.constantFrom(...PIECES), {maxLength: 30}), {maxLength: 6})
  .map((paragraphs) => paragraphs.map((pieces) => pieces.join(' ').trim()));
const hostile = fc.array(
  fc.oneof(
    fc.string({unit: 'binary', maxLength: 120}),
    fc.string({unit: 'grapheme', maxLength: 120}),
    fc.string({unit: fc.constantFrom(...'AaBb01.,-’\'"“$€%@:/ \n'), maxLength: 200}),
  ),
  {maxLength: 4},
);
const documents = fc.oneof(prose, hostile).map((paragraphs) => article(paragraphs, '2 April 2022'));

function check(document: Document): void {
  const {entities} = analyse(document);
  const ids = new Set(entities.map(({id}) => id));
  expect(ids.size).toBe(entities.length);
  const taken: {start: number; end: number}[] = [];
  const plain = (text: string): string =>
    text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").normalize();
  const spoken = plain(document.text).replaceAll('.', '');
  for (const {kind, name, aliases, mentions, of, roles} of entities) {
    expect(name).not.toBe('');
    expect(mentions.length).toBeGreaterThan(0);
    expect(of === null || ids.has(of)).toBe(true);
    const texts = new Set<string>();
    let last = 0;
    for (const {start, end, certainty, evidence, doubt} of mentions) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
      const text = document.text.slice(start, end);
      expect(text).toBe(text.trim());
      texts.add(plain(text));
      expect(document.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
      expect(certainty).toBeGreaterThan(0);
      expect(certainty).toBeLessThanOrEqual(1);
      expect(evidence.length).toBeGreaterThan(0);
      for (const id of doubt) expect(ids.has(id)).toBe(true);
      if (kind !== 'quantity') taken.push({start, end});
    }
    const lower = [name, ...aliases].map((text) => text.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    for (const alias of aliases) {
      // A mention, or a mention with the one or two words of a title before it.
      const words = alias.split(' ');
      const mention = [0, 1, 2].map((first) => words.slice(first).join(' '));
      expect(mention.some((text) => texts.has(text))).toBe(true);
      expect(spoken).toContain(alias.replaceAll('.', ''));
    }
    for (const {start, end, text, at} of roles) {
      expect(plain(document.text.slice(start, end))).toBe(plain(text));
      expect(at === null || ids.has(at)).toBe(true);
    }
  }
  taken.sort((a, b) => a.start - b.start);
  for (const [i, {start}] of taken.entries())
    expect(start).toBeGreaterThanOrEqual(taken[i - 1]?.end ?? 0);
}

test('mentions are trimmed, sorted, inside one block, and overlap nowhere', () => {
  fc.assert(fc.property(documents, check), {numRuns: 150});
});

test('the same text gives the same analysis', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(analyse(document)).toEqual(analyse(structuredClone(document)));
    }),
    {numRuns: 30},
  );
});

test.each([
  ['news', PIECES.join(' ')],
  ['one endless name', 'Anna Berg '],
  ['no sentence ends', 'Anna Berg met Otto and Acme Holdings in France, the chief of Acme '],
  ['figures', '1,000,000 '],
  ['hyphens', 'A-b-C-'],
])('time grows with the length, not with its square: %s', (_, unit) => {
  const work = (length: number) => {
    const document = article([
      unit
        .repeat(Math.ceil(length / unit.length))
        .slice(0, length)
        .trim(),
    ]);
    return () => analyse(document);
  };
  // Four times the text: four times the time when linear, sixteen when quadratic.
  expect(growth(work, 32_000, 4, 10)).toBeLessThan(10);
});
