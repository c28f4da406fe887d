import {describe, expect, test} from 'vitest';
import {commandMeant} from '../../src/cli/command-names.ts';
import {nearest} from '../../src/cli/nearest.ts';

describe('the name that was probably meant', () => {
  test.each([
    ['swapped letters', 'serach', 'search'],
    ['a letter too few', 'serch', 'search'],
    ['a letter too many', 'prrint', 'print'],
    ['a wrong letter', 'entitoes', 'entities'],
    ['an end left out', 'entitie', 'entities'],
    ['capitals', 'PRINT', 'print'],
  ])('forgives %s', (_, typed, meant) => {
    expect(commandMeant(typed)).toBe(meant);
  });

  test.each(['', '-', 'report.pdf', 'sea', 'research', 'printers.md', 'searching'])(
    '“%s” is not taken for a command',
    (typed) => {
      expect(commandMeant(typed)).toBeNull();
    },
  );

  test('is the one with the fewest slips, and the first of several', () => {
    expect(nearest('part 12.md', ['part 3.md', 'part 2.md', 'part 11.md'])).toBe('part 2.md');
    expect(nearest('report.md', ['reports.md', 'report.md'])).toBe('report.md');
  });
});
