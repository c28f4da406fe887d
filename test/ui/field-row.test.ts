import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cellWidth} from '../../src/text/width.ts';
import {fieldPiece} from '../../src/ui/field-row.ts';
import {makeTheme, type Theme} from '../../src/ui/theme.ts';
import {plain} from './lines.ts';

const THEME: Theme = {...makeTheme('dark', 0), cursor: (text) => `[${text}]`};

/** The field as it looks, the cursor in square brackets. */
function look(text: string, cursor: number, cells: number, active = true): string {
  return plain(fieldPiece('› ', {text, cursor}, cells, active, THEME).painted);
}

describe('a field', () => {
  test.each([
    ['', 0, '› [ ]'],
    ['camra', 5, '› camra[ ]'],
    ['camra', 2, '› ca[m]ra'],
    ['東京', 0, '› [東]京'],
  ])('%j with the cursor at %i', (text, cursor, shown) => {
    expect(look(text, cursor, 30)).toBe(shown);
  });

  test('without the focus has no cursor', () => {
    expect(look('camra', 2, 30, false)).toBe('› camra');
  });

  test('that is too long shows the part around the cursor', () => {
    const text = 'the harbour of Horta in the evening';
    expect(look(text, text.length, 12)).toBe('›  evening[ ]');
    expect(look(text, 0, 12)).toMatch(/^› \[t\]he harb/);
  });

  test('keeps to its cells, and shows the cursor wherever there is room for it', () => {
    const anyText = fc
      .array(fc.constantFrom('a', ' ', '東', '👍🏽', 'e\u0301', 'bc'))
      .map((all) => all.join(''));
    const segmenter = new Intl.Segmenter();
    fc.assert(
      fc.property(anyText, fc.nat(100), fc.integer({min: 1, max: 8}), (text, nth, cells) => {
        const starts = [...segmenter.segment(text)].map(({index}) => index);
        const cursor = [...starts, text.length][nth % (starts.length + 1)] ?? 0;
        const bare = {...THEME, cursor: (under: string) => under};
        const painted = fieldPiece('› ', {text, cursor}, cells, true, bare);
        expect(painted.cells).toBe(cellWidth(plain(painted.painted)));
        expect(painted.cells).toBeLessThanOrEqual(cells);
        if (cells >= 4) expect(look(text, cursor, cells)).toMatch(/\[[^\]]+\]/);
      }),
    );
  });
});
