import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type Chooser,
  type ChooserItem,
  chooserHeight,
  chosen,
  matchesOf,
  moveChooser,
  NEW_CHOOSER,
  selectedOf,
  withField,
} from '../../src/state/chooser.ts';
import {type Field, insert} from '../../src/state/field.ts';

function item(label: string, more: Partial<ChooserItem> = {}): ChooserItem {
  return {label, note: '', why: null, section: null, ...more};
}

const FRUIT = ['Apples from Kent', 'Pears', 'Quinces', 'Pear cider'].map((label) => item(label));

function typed(text: string, chooser: Chooser = NEW_CHOOSER): Chooser {
  return withField(chooser, insert(chooser.field, text));
}

describe('a chooser', () => {
  test('shows everything in its order while nothing is typed', () => {
    expect(matchesOf(FRUIT, ' ').map(({index}) => index)).toEqual([0, 1, 2, 3]);
  });

  test('finds by a typo, and lights what matches in the label', () => {
    const [match] = matchesOf(FRUIT, 'quinecs');
    expect(match?.item.label).toBe('Quinces');
    const [apples] = matchesOf(FRUIT, 'kent');
    expect(apples?.lit).toEqual([{start: 12, end: 16}]);
  });

  test('finds by words that are not shown, which are not lit either', () => {
    const items = [item('Pears'), item('Plums', {also: 'damsons'})];
    const [plums, ...others] = matchesOf(items, 'damson');
    expect(others).toEqual([]);
    expect(plums).toMatchObject({index: 1, lit: []});
  });

  test('selects the best match of other words, and keeps its row while only the cursor moves', () => {
    const moved = moveChooser(NEW_CHOOSER, FRUIT, 2);
    expect(chosen(FRUIT, moved)?.item.label).toBe('Quinces');
    expect(withField(moved, {text: '', cursor: 0}).selected).toBe(2);
    expect(chosen(FRUIT, typed('pear', moved))?.index).toBe(3);
  });

  test('has nothing chosen where nothing matches', () => {
    expect(chosen(FRUIT, typed('zzzzzz'))).toBe(null);
    expect(moveChooser(typed('zzzzzz'), FRUIT, 5).selected).toBe(0);
    expect(chosen([], NEW_CHOOSER)).toBe(null);
  });
});

const anyLabel = fc.oneof(
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 24}),
  fc.constantFrom('Next name', 'Größe', 'A: b', '???', 'naïve café', '東京', 'kind:place'),
);

test('never loses the item whose very name is typed', () => {
  fc.assert(
    fc.property(fc.array(anyLabel, {minLength: 1, maxLength: 12}), fc.nat(), (labels, at) => {
      const items = labels.map((label) => item(label));
      const index = at % labels.length;
      const found = matchesOf(items, labels[index] ?? '').map((match) => match.index);
      expect(found).toContain(index);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

const anyField: fc.Arbitrary<Field> = anyLabel.map((text) => ({text, cursor: text.length}));

test('keeps its selection in range, whatever is typed and pressed', () => {
  const anyStep = fc.oneof(
    fc.integer({min: -30, max: 30}),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER),
    anyField,
  );
  fc.assert(
    fc.property(fc.array(anyLabel, {maxLength: 12}), fc.array(anyStep), (labels, steps) => {
      const items = labels.map((label) => item(label));
      let chooser = NEW_CHOOSER;
      for (const step of steps) {
        chooser =
          typeof step === 'number' ? moveChooser(chooser, items, step) : withField(chooser, step);
        const matches = matchesOf(items, chooser.field.text);
        const at = selectedOf(chooser, matches.length);
        if (matches.length === 0) expect(at).toBe(-1);
        else expect(matches[at]).toBeDefined();
        expect(chosen(items, chooser)).toEqual(matches[at] ?? null);
      }
    }),
  );
});

test('has at least one row for its list, however small the box', () => {
  for (const bordered of [true, false]) {
    for (const height of [1, 2, 3, 4, 5, 20]) {
      expect(chooserHeight({width: 20, height}, bordered)).toBeGreaterThanOrEqual(1);
    }
  }
});
