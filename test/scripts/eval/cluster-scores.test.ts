import {describe, expect, test} from 'vitest';
import {bestAssignment} from '../../../scripts/eval/assignment.ts';
import {
  type Clustering,
  clusterScores,
  onSharedMentions,
} from '../../../scripts/eval/cluster-scores.ts';

/** "ab cd" is two clusters of two mentions, each named by a letter. */
function clustering(text: string): Clustering {
  return new Map(
    text.split(' ').flatMap((cluster) => [...cluster].map((mention) => [mention, cluster])),
  );
}

function scores(gold: string, system: string) {
  return clusterScores([{gold: clustering(gold), system: clustering(system)}]);
}

/** Two thirds of 100 and the like, without its tail. */
const near = (value: number): unknown => expect.closeTo(value, 6);

describe('scores of clusters', () => {
  test('are 100 for the same clusters by other names', () => {
    const {bCubed, muc, ceafe, conll} = clusterScores([
      {gold: clustering('ab c'), system: new Map([...'ab'].map((m) => [m, 'x'])).set('c', 'y')},
    ]);
    expect([bCubed.f1, muc.f1, ceafe.f1, conll]).toEqual([100, 100, 100, 100]);
  });

  test('of two clusters that were made one', () => {
    // B-cubed: each of five mentions has precision 3/5 or 2/5. MUC: 3 of 4 links are right.
    // CEAFe: the cluster is best aligned with abc, 2·3/8, among one and two clusters.
    expect(scores('abc de', 'abcde')).toMatchObject({
      bCubed: {precision: near((100 * (3 * 0.6 + 2 * 0.4)) / 5), recall: near(100)},
      muc: {precision: near(75), recall: near(100)},
      ceafe: {precision: near(75), recall: near(37.5)},
    });
  });

  test('of a cluster that was cut', () => {
    expect(scores('abc', 'ab c')).toMatchObject({
      bCubed: {precision: near(100), recall: near((100 * (2 * (2 / 3) + 1 / 3)) / 3)},
      muc: {precision: near(100), recall: near(50)},
      ceafe: {precision: near(40), recall: near(80)},
    });
  });

  test('count spurious mentions against precision and missing ones against recall', () => {
    const gold = clustering('ab');
    const system = clustering('ax');
    expect(clusterScores([{gold, system}]).bCubed).toMatchObject({
      precision: near(25),
      recall: near(25),
    });
    expect(clusterScores([onSharedMentions({gold, system})]).bCubed.f1).toBe(100);
  });

  test('are summed over documents before they are divided', () => {
    const one = {gold: clustering('abcd'), system: clustering('abcd')};
    const other = {gold: clustering('a b'), system: clustering('ab')};
    const {bCubed, muc} = clusterScores([one, other]);
    expect(bCubed).toMatchObject({precision: near((100 * (4 + 1)) / 6), recall: near(100)});
    expect(muc).toMatchObject({precision: near(75), recall: near(100)});
  });

  test('the mean of the three is the CoNLL score', () => {
    const {bCubed, muc, ceafe, conll} = scores('abc de', 'abcd e');
    expect(conll).toBeCloseTo((bCubed.f1 + muc.f1 + ceafe.f1) / 3);
  });
});

describe('best assignment', () => {
  test.each<[number, number[][]]>([
    [0, []],
    [5, [[5, 5]]],
    // Taking the 9 first would leave 1.
    [
      16,
      [
        [9, 8],
        [8, 1],
      ],
    ],
    [
      15,
      [
        [7, 4, 3],
        [6, 8, 5],
      ],
    ],
    [
      15,
      [
        [7, 6],
        [4, 8],
        [3, 5],
      ],
    ],
  ])('%s', (sum, weights) => {
    expect(bestAssignment(weights)).toBe(sum);
  });

  test('is as good as trying every order', () => {
    const weights = [
      [0.1, 0.9, 0.3, 0.4],
      [0.8, 0.7, 0.2, 0.6],
      [0.5, 0.9, 0.9, 0.1],
      [0.4, 0.3, 0.8, 0.2],
    ];
    const orders = (left: number[]): number[][] =>
      left.length === 0
        ? [[]]
        : left.flatMap((at) =>
            orders(left.filter((other) => other !== at)).map((rest) => [at, ...rest]),
          );
    const best = Math.max(
      ...orders([0, 1, 2, 3]).map((order) =>
        order.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? 0), 0),
      ),
    );
    expect(bestAssignment(weights)).toBeCloseTo(best);
  });
});
