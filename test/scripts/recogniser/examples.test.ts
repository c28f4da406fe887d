import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {GoldDocument} from '../../../scripts/recogniser/corpora.ts';
import {
  countFeatures,
  documentOf,
  examplesOf,
  type Learned,
  learnFrom,
} from '../../../scripts/recogniser/examples.ts';
import {MOST_PAIRS, pairFeatures} from '../../../src/entities/tagger/context.ts';
import {
  isOpen,
  kindOf,
  LABELS,
  mayFollow,
  NAMED,
  OUTSIDE,
  placeOf,
} from '../../../src/entities/tagger/labels.ts';
import {featuresOf} from '../../../src/entities/tagger/word-types.ts';
import {modelOf} from '../../entities/tagger/models.ts';
import {gold} from './gold.ts';

const {lexicons} = modelOf([], {
  lists: {oslo: {classes: ['city'], cluster: 1, casing: 5}},
  coarse: [0],
});
const ALL = (2 ** LABELS - 1) >>> 0;
const every = {numberOf: (hash: number): number => hash};

function learn(document: GoldDocument, weight = 1): Learned[] {
  return learnFrom(document, lexicons, new Map(), weight);
}

/** The labels of a mask in words: "O", "person B"; "all" of all of them. */
function inWords(mask: number): string {
  if (mask === ALL) return 'all';
  return Array.from({length: LABELS}, (_, label) => label)
    .filter((label) => (mask >>> label) & 1)
    .map((label) =>
      label === OUTSIDE ? 'O' : `${NAMED[kindOf(label)]} ${'OBILU'[placeOf(label)]}`,
    )
    .join('|');
}

/** What each word of a sentence may be, as "word: labels". */
function allowed(sentence: string, more: Parameters<typeof gold>[1] = {}): string[] {
  return learn(gold([sentence], more)).flatMap(({context, allowed: masks}) =>
    context.types.map((type, i) => `${type.text}: ${inWords(masks[i] ?? 0)}`),
  );
}

describe('a document', () => {
  test('is as a reader would have it: its parts are paragraphs and headings', () => {
    const {text, ...rest} = gold(['Oslo fell.', 'It rained.']);
    const document = documentOf({
      ...rest,
      text,
      parts: [
        {start: 0, end: 10, heading: true},
        {start: 11, end: 11, heading: false},
        {start: 12, end: 22, heading: false},
      ],
    });
    expect(document.text).toBe(text);
    expect(
      document.blocks.map(({start, end, kind, level}) => [text.slice(start, end), kind, level]),
    ).toEqual([
      ['Oslo fell.', 'heading', 1],
      ['It rained.', 'paragraph', 0],
    ]);
  });
});

describe('what a word may be', () => {
  test('is its label where it is marked, and outside where it is not', () => {
    expect(allowed('so [p Anna Maria Berg] left [l Oslo].')).toEqual([
      'so: O',
      'Anna: person B',
      'Maria: person I',
      'Berg: person L',
      'left: O',
      'Oslo: place U',
      '.: O',
    ]);
  });

  test('is each kind that the data leave open, at one place', () => {
    expect(allowed('so [s New York] lost')).toEqual([
      'so: O',
      'New: organisation B|place B',
      'York: organisation L|place L',
      'lost: O',
    ]);
  });

  test('is anything where the data do not know', () => {
    expect(allowed('so [x Salt Sea] fell')).toEqual(['so: O', 'Salt: all', 'Sea: all', 'fell: O']);
  });

  test('is anything where a name does not begin or end with a word', () => {
    const document = gold(['so Newcastle fell']);
    const learned = learn({...document, gold: [{start: 3, end: 6, kinds: ['place']}]});
    expect([...(learned[0]?.allowed ?? [])].map(inWords)).toEqual(['O', 'all', 'O']);
  });

  test('is also what the data do not label, for capitals alone', () => {
    const words = allowed('so [p Anna] saw Salt', {unlabelled: ['work']});
    expect(words).toEqual([
      'so: O',
      'Anna: person U',
      'saw: O',
      'Salt: O|work B|work I|work L|work U',
    ]);
  });

  test('is open where our rules take a small head into a name and the data do not', () => {
    expect(allowed('so [g Malian] army left', {set: 'docred'})).toEqual([
      'so: O',
      'Malian: all',
      'army: all',
      'left: O',
    ]);
    expect(allowed('so [g Malian] army left', {set: 'own'})).toContain('army: O');
    expect(allowed('so [g Malian] cats left', {set: 'docred'})).toContain('cats: O');
  });

  test('is told sentence by sentence; one without capitals is passed over', () => {
    const learned = learn(gold(['so [p Anna] left.', 'it rained.', 'so [l Oslo] fell.']), 0.5);
    expect(learned.map(({context}) => context.types[1]?.text)).toEqual(['Anna', 'Oslo']);
    expect(learned.map(({weight}) => weight)).toEqual([0.5, 0.5]);
    expect(learned.map((one) => inWords(one.allowed[1] ?? 0))).toEqual(['person U', 'place U']);
  });
});

describe('examples', () => {
  const learned = learn(gold(['so [p Anna] left us all for [l Oslo].', 'so it was [l New York].']));

  test('are the stretches that may hold names, with every feature of each word', () => {
    const examples = examplesOf(learned, every);
    const slow = learned.flatMap(({context}) => {
      const stretches: number[][][] = [];
      for (let s = 0; s < context.stretches.length; s += 2) {
        const words: number[][] = [];
        for (let i = context.stretches[s] ?? 0; i < (context.stretches[s + 1] ?? 0); i++) {
          const pairs = new Uint32Array(MOST_PAIRS);
          const count = pairFeatures(context, i, pairs);
          const own = [-2, -1, 0, 1, 2].flatMap((offset) =>
            featuresOf(context.types[i + offset] ?? context.edge, offset),
          );
          words.push([...own, ...pairs.subarray(0, count)].toSorted((a, b) => a - b));
        }
        stretches.push(words);
      }
      return stretches;
    });
    const found = examples.map(({features, borders}) =>
      Array.from({length: borders.length - 1}, (_, i) => [
        ...features.slice(borders[i], borders[i + 1]).toSorted(),
      ]),
    );
    expect(found).toEqual(slow);
    expect(examples).toHaveLength(3);
  });

  test('have the masks and the weight of their sentences, and no scores yet', () => {
    expect(
      examplesOf(learned, every).map((one) => [...one.allowed].map(inWords).join(', ')),
    ).toEqual(['O, person U, O', 'O, place U, O', 'O, place B, place L, O']);
    for (const {weight, base} of examplesOf(learned, every))
      expect([weight, base]).toEqual([1, null]);
  });

  test('have only the features that are learned', () => {
    const counts = countFeatures(learned.map(({context}) => context));
    const all = examplesOf(learned, every).flatMap(({features}) => [...features]);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(all.length);
    for (const [feature, count] of [...counts].slice(0, 40))
      expect(all.filter((one) => one === feature)).toHaveLength(count);
    const [wanted = 0] = all;
    const few = examplesOf(learned, {numberOf: (hash) => (hash === wanted ? 7 : -1)});
    expect(few.flatMap(({features}) => [...features])).toEqual(
      new Array<number>(counts.get(wanted) ?? 0).fill(7),
    );
    for (const {borders, allowed: masks} of few) expect(borders).toHaveLength(masks.length + 1);
  });

  test('a name that goes on beyond its stretch is left open there', () => {
    // The small words in the middle lie outside of every stretch.
    const [first, second] = examplesOf(
      learn(gold(['so it was [o Bank for those who love salt Oslo] then'])),
      every,
    );
    expect([...(first?.allowed ?? [])].map(inWords).at(-1)).toBe('all');
    expect([...(second?.allowed ?? [])].map(inWords)[0]).toBe('all');
  });

  const word = fc.constantFrom(
    ...['Anna', 'Oslo', 'New', 'The', 'the', 'of', 'salt', 'army', 'said', '.', ',', '“', 'U.S.'],
  );
  const anyDocument = fc
    .record({
      words: fc.array(word, {minLength: 1, maxLength: 16}),
      cuts: fc.uniqueArray(fc.nat(60), {maxLength: 8}),
      kinds: fc.array(fc.subarray([...NAMED], {maxLength: 3}), {minLength: 4, maxLength: 4}),
      set: fc.constantFrom('own', 'docred'),
      unlabelled: fc.subarray([...NAMED], {maxLength: 2}),
    })
    .map(({words, cuts, kinds, ...rest}): GoldDocument => {
      const document = gold([words.join(' ')]);
      const borders = cuts.filter((at) => at <= document.text.length).toSorted((a, b) => a - b);
      const names = kinds.flatMap((own, i) => {
        const [start, end] = borders.slice(i * 2);
        return start === undefined || end === undefined ? [] : [{start, end, kinds: own}];
      });
      return {...document, ...rest, gold: names};
    });

  test('always allow a legal labelling, wherever the names of the data begin and end', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const {allowed: masks} of examplesOf(learn(document), every)) {
          let reached = [OUTSIDE];
          for (const mask of masks)
            reached = Array.from({length: LABELS}, (_, label) => label).filter(
              (label) => (mask >>> label) & 1 && reached.some((left) => mayFollow(left, label)),
            );
          expect(reached.some((label) => !isOpen(label))).toBe(true);
        }
      }),
      {numRuns: 200},
    );
  });
});
