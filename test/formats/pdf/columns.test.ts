import {describe, expect, test} from 'vitest';
import {columnsOf} from '../../../src/formats/pdf/columns.ts';
import {run, words} from './runs.ts';

const LINE = 'a line of words that fills its column';

function lines(name: string, count: number, x: number, y: number) {
  return Array.from({length: count}, (_, index) => {
    return run(`${name}${index} ${LINE}`, x, y + index * 12);
  });
}

const firsts = (columns: readonly (readonly {text: string}[])[]): string[] =>
  columns.map(([first]) => first?.text.split(' ')[0] ?? '');

describe('columns', () => {
  const two = [...lines('left', 8, 50, 100), ...lines('right', 8, 310, 100)];

  test('two of them, one after the other', () => {
    expect(firsts(columnsOf(two))).toEqual(['left0', 'right0']);
  });

  test('in whatever order they were painted', () => {
    expect(columnsOf(two.toReversed()).map((column) => words(column).sort())).toEqual(
      columnsOf(two).map((column) => words(column).sort()),
    );
  });

  test('what stands above and below them is read before and after', () => {
    const wide = 'a title that is set over both of the columns and wider than either';
    const all = [...two, run(`top ${wide}`, 100, 70), run(`foot ${wide}`, 100, 230)];
    expect(firsts(columnsOf(all))).toEqual(['top', 'left0', 'right0', 'foot']);
  });

  test('three, and those from right to left', () => {
    const three = [
      ...lines('a', 6, 20, 100),
      ...lines('b', 6, 240, 106),
      ...lines('c', 6, 460, 100),
    ];
    expect(firsts(columnsOf(three))).toEqual(['a0', 'b0', 'c0']);
    const rtl = [0, 310].flatMap((x) =>
      Array.from({length: 6}, (_, index) =>
        run('הנמל היה שקט והשומר הזקן הסתובב שם בין', x, 100 + index * 12, {rtl: true}),
      ),
    );
    expect(columnsOf(rtl).map(([first]) => first?.x)).toEqual([310, 0]);
  });

  test('a table and the numbers of a list are no columns', () => {
    const table = Array.from({length: 8}, (_, index) => [
      run(`Year ${index}`, 50, 100 + index * 12),
      run(`${index * 100}`, 200, 100 + index * 12),
    ]);
    expect(columnsOf(table.flat())).toHaveLength(1);
    const list = lines('item', 8, 80, 100).flatMap((line, index) => [
      run(`${index}.`, 50, line.y),
      line,
    ]);
    expect(columnsOf(list)).toHaveLength(1);
  });

  test('wide spaces of a few lines are no gutter', () => {
    const loose = Array.from({length: 8}, (_, index) => [
      run('some words here', 50, 100 + index * 12),
      run('and others there', 150 + (index % 3) * 30, 100 + index * 12),
    ]);
    expect(columnsOf(loose.flat())).toHaveLength(1);
  });
});

test('every run is in one column, whatever the page', () => {
  const runs = Array.from({length: 500}, (_, index) => {
    const [x, y] = [(index * 7919) % 500, (index * 104_729) % 800];
    return run('w'.repeat(1 + (index % 40)), x, y);
  });
  expect(columnsOf(runs).flat().sort(byPlace)).toEqual(runs.sort(byPlace));
});

function byPlace(a: {x: number; y: number; text: string}, b: {x: number; y: number; text: string}) {
  return a.x - b.x || a.y - b.y || a.text.length - b.text.length;
}
