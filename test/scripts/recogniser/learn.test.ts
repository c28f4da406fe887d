import {describe, expect, test} from 'vitest';
import {buildEntries, lexiconsOf} from '../../../scripts/recogniser/build-lexicons.ts';
import {type Course, learnFirst, learnVotes, type Plan} from '../../../scripts/recogniser/learn.ts';
import {packModel, type Row} from '../../../scripts/recogniser/pack.ts';
import {readFacts} from '../../../src/entities/tagger/facts.ts';
import {LABELS, mayFollow} from '../../../src/entities/tagger/labels.ts';
import {namesOf, tagByVotes, tagSentences} from '../../../src/entities/tagger/tag.ts';
import {unpackModel} from '../../../src/entities/tagger/unpack.ts';
import {sentencesOf} from '../../entities/tagger/sentences.ts';
import {gold} from './gold.ts';

const PLAN: Plan = {
  first: {epochs: 8, alpha: 0.3, l1: 0, l2: 0, seed: 3},
  votes: {epochs: 4, alpha: 0.3, l1: 0, l2: 0, seed: 3},
  seen: 1,
  prune: 0.01,
};
const silent = (): void => {};

const entries = buildEntries(
  new Map([['city' as const, new Set(['Oslo', 'Bergen', 'Molde', 'Hamar'])]]),
  {words: [], fine: new Uint16Array(), coarse: new Uint8Array()},
  [],
);
const coarse = new Uint8Array();
const lists = {entries, coarse, lexicons: lexiconsOf(entries, coarse)};

const course: Course = [
  ['a', 'Then [p Anna Berg] went to [l Oslo].', 'She saw [l Bergen] as [p Berg] slept.'],
  ['b', 'Then [p Otto Lind] went to [l Molde].', 'She saw [l Hamar] as [p Lind] slept.'],
  ['c', 'Then [p Maria Holm] went to [l Bergen].', 'We saw [l Oslo] as [p Holm] slept.'],
  ['d', 'Then [p Jan Dahl] went to [l Hamar].', 'We saw [l Molde] as [p Dahl] slept.'],
].map(([id = '', ...sentences]) => ({document: gold(sentences, {id}), weight: 1}));

/** The names that learned rows find in a text, as "kind: name". */
function found(rows: readonly Row[], transitions: Float32Array, text: string): string[] {
  const model = unpackModel(packModel(entries, coarse, rows, transitions, PLAN.prune));
  const sentences = sentencesOf(text);
  return namesOf(tagByVotes(model, tagSentences(model, sentences, readFacts(sentences)))).map(
    ({kind, start, end}) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('the first pass', () => {
  const {rows, transitions} = learnFirst(course, lists, PLAN, silent);

  test('finds new names by their place, the lists and their capitals', () => {
    // Molde is listed; neither of the people has been seen.
    expect(found(rows, transitions, 'Then Eva Ruud went to Molde.')).toEqual([
      'person: Eva Ruud',
      'place: Molde',
    ]);
  });

  test('lets nothing follow that may not', () => {
    for (const [i, score] of transitions.entries())
      expect(score === Number.NEGATIVE_INFINITY).toBe(
        !mayFollow(Math.floor(i / LABELS), i % LABELS),
      );
  });

  test('has a row for each feature that is seen often enough', () => {
    expect(new Set(rows.map(({hash}) => hash)).size).toBe(rows.length);
    const often = learnFirst(course, lists, {...PLAN, seen: 4}, silent).rows;
    expect(often.length).toBeLessThan(rows.length / 2);
    const all = new Set(rows.map(({hash}) => hash));
    expect(often.every(({hash}) => all.has(hash))).toBe(true);
  });

  test('is the same each time', () => {
    expect(learnFirst(course, lists, PLAN, silent)).toEqual({rows, transitions});
  });
});

describe('the second pass', () => {
  const first = learnFirst(course, lists, PLAN, silent);
  // Documents that say a name twice, so that the votes have something to tell.
  const twice: Course = [...'abcdefgh'].map((id) => ({
    document: gold(['Then [p Berg] went to [l Oslo].', 'So [p Berg] saw [l Oslo].'], {id}),
    weight: 1,
  }));

  test('learns features of its own from documents in which names come again', () => {
    const rows = learnVotes(twice, first, lists, PLAN, silent);
    expect(rows.length).toBeGreaterThan(0);
    const known = new Set(first.rows.map(({hash}) => hash));
    expect(rows.some(({hash}) => known.has(hash))).toBe(false);
    expect(rows.some(({weights}) => weights.some((weight) => weight !== 0))).toBe(true);
  });

  test('goes on from the scores of the first, each document labelled once, by the other half', () => {
    const lines: string[] = [];
    learnVotes(twice, first, lists, PLAN, (line) => lines.push(line));
    const numbers = (pattern: RegExp): number[] =>
      lines
        .flatMap((line) => Number(pattern.exec(line)?.[1] ?? Number.NaN))
        .filter(Number.isFinite);
    const halves = numbers(/^(\d+) stretches/);
    expect(halves).toHaveLength(2);
    expect(numbers(/^votes: (\d+) stretches/)).toEqual([(halves[0] ?? 0) + (halves[1] ?? 0)]);
    const [one = 0, other = 0, votes = 0] = numbers(/^epoch 1: loss (\S+) a token/);
    expect(votes).toBeLessThan(Math.min(one, other) / 3);
  });

  test('learns nothing from sets of single sentences', () => {
    const single = twice.map(({document}) => ({document: {...document, set: 'wnut'}, weight: 1}));
    expect(learnVotes(single, first, lists, PLAN, silent)).toEqual([]);
  });

  test('leaves right names right', () => {
    const rows = [...first.rows, ...learnVotes([...course, ...twice], first, lists, PLAN, silent)];
    expect(found(rows, first.transitions, 'Then Eva Ruud went to Molde. We saw Molde.')).toEqual([
      'person: Eva Ruud',
      'place: Molde',
      'place: Molde',
    ]);
  });
});
