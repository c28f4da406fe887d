import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Chooser, type ChooserItem, NEW_CHOOSER} from '../../src/state/chooser.ts';
import {insert} from '../../src/state/field.ts';
import {type ChooserView, chooserLines} from '../../src/ui/chooser-lines.ts';
import {expectToFill, plain, THEME} from './lines.ts';

const ITEMS: readonly ChooserItem[] = [
  {label: 'Next name', note: 'w', why: null, section: 'Names'},
  {label: 'Previous name', note: 'W', why: null, section: 'Names'},
  {label: 'Back again', note: 'H Ctrl-o', why: 'No earlier place.', section: 'Places'},
  {label: '東京 tower', note: '3 May', why: null, section: 'Places'},
];

function view(chooser: Chooser = NEW_CHOOSER): ChooserView {
  return {title: 'Choose', prompt: '› ', chooser, items: ITEMS, empty: 'Nothing like this.'};
}

function typed(text: string): Chooser {
  return {...NEW_CHOOSER, field: insert(NEW_CHOOSER.field, text)};
}

function shown(chooser: Chooser, width: number, height: number, bordered = false): string[] {
  return chooserLines(view(chooser), {width, height}, bordered, THEME).map(plain);
}

describe('a chooser on the screen', () => {
  test('has a title, the field with a count, headings, notes at the right, and why not', () => {
    const lines = shown(NEW_CHOOSER, 50, 9);
    expect(lines[0]?.trim()).toBe('Choose');
    expect(lines[1]).toMatch(/^ › .* 4 $/);
    expect(lines[2]).toMatch(/^ Names/);
    expect(lines[3]).toMatch(/^ ❯ Next name .* w $/);
    expect(lines[5]).toMatch(/^ Places/);
    expect(lines[6]).toMatch(/^ {3}Back again · No earlier place\. .* H Ctrl-o $/);
  });

  test('drops the note, not the reason, where there is no room for both', () => {
    const back = shown(NEW_CHOOSER, 34, 9)[6];
    expect(back).toContain('No earlier place.');
    expect(back).not.toContain('Ctrl-o');
  });

  test('says under the selected item why not, in whole words, where that does not fit beside it', () => {
    const selected = {...NEW_CHOOSER, selected: 2};
    const lines = shown(selected, 20, 9);
    const at = lines.findIndex((line) => line.includes('❯'));
    expect(lines[at]?.trim()).toBe('❯ Back again');
    expect(lines.slice(at + 1, at + 3).map((line) => line.trim())).toEqual([
      'No earlier',
      'place.',
    ]);
    expect(
      shown(selected, 50, 9)
        .join('\n')
        .match(/No earlier place/g),
    ).toHaveLength(1);
    // With few rows, the name is the row that stays.
    expect(shown(selected, 20, 3)[1]).toMatch(/❯ Back again/);
    expect(shown(selected, 20, 3)[2]?.trim()).toBe('No earlier');
  });

  test('has no headings among the best matches, and counts them', () => {
    const lines = shown(typed('name'), 50, 9);
    expect(lines[1]).toMatch(/ 2 of 4 $/);
    expect(lines[2]).toMatch(/^ ❯ Next name/);
  });

  test('says when nothing matches', () => {
    expect(shown(typed('qqqqqq'), 50, 9).join('\n')).toContain('Nothing like this.');
  });

  test('keeps its title in its frame', () => {
    expect(shown(NEW_CHOOSER, 50, 9, true)[0]).toContain(' Choose ');
  });

  test('fills any box exactly, with the selected item in view', () => {
    const anyWord = fc.constantFrom('', 'n', 'name', '東', 'zzzz', 'back agian');
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 90}),
        fc.integer({min: 1, max: 12}),
        fc.boolean(),
        fc.nat({max: 5}),
        anyWord,
        (width, height, framed, selected, text) => {
          const bordered = framed && width >= 4 && height >= 4;
          const chooser = {...typed(text), selected};
          const lines = chooserLines(view(chooser), {width, height}, bordered, THEME);
          expectToFill(lines, {width, height});
          const some = text !== 'zzzz';
          if (some && height >= 2 && width >= 6) {
            expect(lines.map(plain).filter((line) => line.includes('❯'))).toHaveLength(1);
          }
        },
      ),
    );
  });
});
