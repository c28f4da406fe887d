import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {FUNCTION_WORDS} from '../../../src/entities/data/common.ts';
import type {Sentence} from '../../../src/entities/reading.ts';
import {opensSentence} from '../../../src/entities/tagger/casing.ts';
import {
  type Context,
  MOST_PAIRS,
  pairFeatures,
  readContext,
} from '../../../src/entities/tagger/context.ts';
import {type DocumentFacts, readFacts} from '../../../src/entities/tagger/facts.ts';
import {edgeType, wordType} from '../../../src/entities/tagger/word-types.ts';
import {bitsOf, modelOf} from './models.ts';
import {anySentences, sentenceOf, sentencesOf} from './sentences.ts';

const {lexicons} = modelOf([], {
  lists: {
    oslo: {classes: ['city'], cluster: 1, casing: 5},
    'new york': {classes: ['city', 'region']},
    'new york times': {classes: ['media', 'city']},
    'bank of oslo': {classes: ['organisation']},
    'anna berg of the new oslo army': {classes: ['person']},
  },
  coarse: [0],
});

function read(sentence: Sentence, facts: DocumentFacts = readFacts([sentence])): Context | null {
  return readContext(
    sentence,
    facts,
    lexicons,
    (text) => wordType(text, lexicons),
    edgeType(lexicons),
  );
}

/** The context of a text of one sentence; an error where it can hold no name. */
function contextOf(text: string): Context {
  const context = read(sentenceOf(text));
  if (context === null) throw new Error(`no capital in: ${text}`);
  return context;
}

/** The words of each stretch. */
function stretchesOf(text: string): string[] {
  const {stretches, types} = contextOf(text);
  const found: string[] = [];
  for (let s = 0; s < stretches.length; s += 2)
    found.push(
      types
        .slice(stretches[s], stretches[s + 1])
        .map((type) => type.text)
        .join(' '),
    );
  return found;
}

describe('the stretches that may hold names', () => {
  test.each<[text: string, stretches: string[]]>([
    ['Salt fell and no name of note', ['Salt fell']],
    ['It rained as Anna spoke and sat down', ['as Anna spoke']],
    ['It rained on the bank of Oslo and on us', ['of Oslo and on']],
    ['It rained as Anna Berg left us for Oslo', ['as Anna Berg left', 'for Oslo']],
    ['He left as New York police came by', ['as New York police']],
    ['He left as Malian air force jets came', ['as Malian air force']],
    ['He read a Bank of salt report', ['a Bank of salt']],
    ['The Army left as it came', ['The Army left']],
  ])('%s', (text, stretches) => {
    expect(stretchesOf(text)).toEqual(stretches);
  });

  test.each(['it rained on us', '“then what?”', '12 of 14', ''])('none in: %s', (text) => {
    for (const sentence of sentencesOf(text)) expect(read(sentence)).toBeNull();
  });

  test('a word of grammar that only opens its sentence begins none', () => {
    expect(contextOf('The rain fell').stretches).toEqual([]);
  });

  test('lie in order and apart, cover every capital, and reach two words from one at most', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const facts = readFacts(sentences);
        for (const sentence of sentences) {
          const context = read(sentence, facts);
          const {words, style} = sentence;
          if (context === null) continue;
          const {types, stretches} = context;
          const borders = [-1, ...stretches];
          // Strictly rising: stretches are not empty and do not touch.
          expect(borders.every((at, i) => i === 0 || at > (borders[i - 1] ?? -1))).toBe(true);
          expect(stretches.length % 2).toBe(0);
          expect(borders.at(-1)).toBeLessThanOrEqual(words.length);
          const inside = new Set<number>();
          for (let s = 0; s < stretches.length; s += 2)
            for (let i = stretches[s] ?? 0; i < (stretches[s + 1] ?? 0); i++) inside.add(i);
          for (const [i, type] of types.entries()) {
            const owed = style !== 'running' || opensSentence(words, i);
            const grammar =
              owed && FUNCTION_WORDS.has(type.lower) && types[i + 1]?.capital !== true;
            if (type.capital && !grammar) expect(inside.has(i)).toBe(true);
            const near = [i - 2, i - 1, i, i + 1].some((at) => types[at]?.capital === true);
            if (!near) expect(inside.has(i)).toBe(false);
          }
        }
      }),
      {numRuns: 50},
    );
  });
});

describe('the words of a sentence', () => {
  test('are read as they stand, each with its place’s code', () => {
    const facts = readFacts(sentencesOf('The salt bank and Oslo.'));
    const context = read(sentenceOf('Bank left as Oslo and Bank'), facts);
    expect(context?.types.map(({text}) => text)).toEqual('Bank left as Oslo and Bank'.split(' '));
    // The first word's capital is owed and the document writes it small; the others are their own doing.
    expect(context?.codes).toEqual([1, 0, 0, 0, 0, 0]);
    expect(context?.style).toBe(0);
  });

  test('of a line in capitals are read as running text would have them', () => {
    const facts = readFacts(sentencesOf('The talks of the UN in Paris.'));
    const [sentence] = sentencesOf('# PARIS TALKS OF UN FAIL');
    expect(sentence).toBeDefined();
    const context = sentence === undefined ? null : read(sentence, facts);
    expect(context?.types.map(({text}) => text)).toEqual(['Paris', 'talks', 'of', 'UN', 'Fail']);
    expect(context?.style).toBe(2);
  });

  test('of a title all owe their capitals', () => {
    const context = contextOf('Ministers Leave Paris After Talks Fail');
    expect(context.style).toBe(1);
    expect(context.codes).toEqual([4, 4, 4, 4, 4, 4]);
  });
});

describe('runs of capitals', () => {
  /** Each word with the words of its run, or "-". */
  function runsOf(text: string): string[] {
    const {types, runStarts, runEnds} = contextOf(text);
    return types.map((_, i) => {
      const start = runStarts[i] ?? -1;
      const run = types.slice(start, (runEnds[i] ?? -1) + 1).map((type) => type.text);
      return start < 0 ? '-' : run.join(' ');
    });
  }

  test('join what a small word joins', () => {
    const run = 'Bank of Oslo';
    expect(runsOf('he saw Bank of Oslo and left')).toEqual(['-', '-', run, run, run, '-', '-']);
  });

  test('end where two small words follow', () => {
    expect(runsOf('he saw Anna of the Oslo')).toEqual(['-', '-', 'Anna', '-', '-', 'Oslo']);
  });

  test('begin and end with capitals, hold each other’s words, and leave out no capital', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        for (const sentence of sentences) {
          const context = read(sentence);
          if (context === null) continue;
          const {types, runStarts, runEnds} = context;
          for (const [i, type] of types.entries()) {
            const start = runStarts[i] ?? -1;
            const end = runEnds[i] ?? -1;
            if (start < 0) {
              expect(type.capital).toBe(false);
              continue;
            }
            expect(start <= i && i <= end).toBe(true);
            expect([types[start]?.capital, types[end]?.capital]).toEqual([true, true]);
            expect(new Set(runStarts.slice(start, end + 1))).toEqual(new Set([start]));
            expect(new Set(runEnds.slice(start, end + 1))).toEqual(new Set([end]));
          }
        }
      }),
      {numRuns: 50},
    );
  });
});

describe('phrases of the lists', () => {
  const at = (bits: number, ...places: readonly number[]): number[] => {
    const all = new Array<number>(6).fill(0);
    for (const place of places) all[place] = bits;
    return all;
  };

  test('mark where they begin, go on and end', () => {
    expect(contextOf('he saw Bank of Oslo fall').phrases).toEqual([
      at(bitsOf('organisation'), 2),
      at(bitsOf('organisation'), 3),
      at(bitsOf('organisation'), 4),
    ]);
  });

  test('of one beginning: the longer says what both say, the shorter the rest', () => {
    const [begins = [], insides = [], lasts = []] =
      contextOf('he saw New York Times fall').phrases ?? [];
    const media = bitsOf('media', 'city');
    expect(begins[2]).toBe(bitsOf('media', 'city', 'region'));
    expect(insides).toEqual(at(media, 3));
    expect([lasts[3], lasts[4]]).toEqual([bitsOf('region'), media]);
  });

  test.each([
    ['words of the lists alone are none', 'he saw Oslo fall'],
    ['small words are none', 'he saw new york fall'],
    ['more than six words are none', 'Anna Berg of the New Oslo Army'],
  ])('%s', (_, text) => {
    expect(contextOf(`She said: ${text}`).phrases).toBeNull();
  });
});

describe('the features that join several words', () => {
  /** The features of each word of a context. */
  function featuresOf(context: Context): number[][] {
    return context.types.map((_, i) => {
      const into = new Uint32Array(MOST_PAIRS);
      return [...into.subarray(0, pairFeatures(context, i, into))];
    });
  }

  test('fit their buffer, and nothing is written behind them', () => {
    fc.assert(
      fc.property(anySentences, fc.boolean(), (sentences, sport) => {
        const facts = {...readFacts(sentences), sport};
        for (const sentence of sentences) {
          const context = read(sentence, facts);
          for (let i = 0; context !== null && i < context.types.length; i++) {
            const into = new Uint32Array(MOST_PAIRS + 8);
            const count = pairFeatures(context, i, into);
            expect(count).toBeLessThanOrEqual(MOST_PAIRS);
            expect(into.subarray(count).every((rest) => rest === 0)).toBe(true);
          }
        }
      }),
      {numRuns: 40},
    );
  });

  test('stop at the most that a buffer holds', () => {
    const all = new Array<number>(8).fill(2 ** 31 - 1);
    const into = new Uint32Array(MOST_PAIRS + 8);
    const phrases: [number[], number[], number[]] = [all, all, all];
    expect(pairFeatures({...contextOf('he saw Bank of Oslo fall'), phrases}, 3, into)).toBe(
      MOST_PAIRS,
    );
    expect([...into.subarray(MOST_PAIRS)]).toEqual(new Array<number>(8).fill(0));
  });

  test('see two words to each side, and the run of capitals', () => {
    const one = featuresOf(contextOf('he met us as Anna sat with us all'));
    const other = featuresOf(contextOf('he met us as Anna sat with us now'));
    // "all" and "now" are four words from "Anna".
    expect(other.slice(0, 6)).toEqual(one.slice(0, 6));
    expect(other[6]).not.toEqual(one[6]);
    const long = featuresOf(contextOf('Now Al Bo Cy Di Em Fo'));
    const changed = featuresOf(contextOf('Now Al Bo Cy Di Em Go'));
    expect(changed[1]).not.toEqual(long[1]);
  });

  test('are more in a text about sport, the others being the same', () => {
    const sentence = sentenceOf('he saw Oslo fall');
    const facts = readFacts([sentence]);
    const [plain, sport] = [false, true].map((about) => {
      const context = read(sentence, {...facts, sport: about});
      return context === null ? [] : (featuresOf(context)[2] ?? []);
    });
    expect(sport?.length).toBeGreaterThan(plain?.length ?? 0);
    expect(sport?.slice(0, plain?.length)).toEqual(plain);
  });

  test('tell of a phrase at its words and right beside it', () => {
    const silent = modelOf([]).lexicons;
    const sentence = sentenceOf('then he saw Bank of Oslo fall as before');
    const facts = readFacts([sentence]);
    const known = contextOf('then he saw Bank of Oslo fall as before');
    const unknown = readContext(
      sentence,
      facts,
      silent,
      (text) => wordType(text, lexicons),
      edgeType(lexicons),
    );
    expect(unknown?.phrases).toBeNull();
    const [more, less] = [known, unknown].map((context) =>
      context === null || context === undefined ? [] : featuresOf(context),
    );
    const extra = more?.map((features, i) => features.length - (less?.[i]?.length ?? 0));
    // Begin, inside and last as seen from each word and from the words beside.
    expect(extra).toEqual([0, 0, 1, 2, 3, 2, 1, 0, 0]);
  });
});
