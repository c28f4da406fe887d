import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Folded, fold, foldText, unfold} from '../../src/text/fold.ts';
import {anyLines} from './texts.ts';

// Letters that fold to none, one or several units, and pairs.
const anySource = fc.oneof(
  anyLines,
  fc
    .array(
      fc.constantFrom(
        'A',
        'ß',
        'ﬃ',
        'e\u0301',
        '\u0301',
        'İ',
        '𝐀',
        '𠮷',
        '…',
        'Ⅷ',
        '한',
        '\u200d',
        '🚁',
      ),
    )
    .map((pieces) => pieces.join('')),
);

/** What in `source` the first occurrence of `found` in its folding came from. */
function sourceOf(source: string, found: string): string {
  const folded = fold(source);
  const start = folded.text.indexOf(found);
  const span = unfold(folded, {start, end: start + found.length});
  return source.slice(span.start, span.end);
}

test.each([
  ['case', 'Defence MINISTER', 'defence minister'],
  ['accents', 'Élève à Málaga', 'eleve a malaga'],
  ['accents of their own', 'E\u0301le\u0300ve', 'eleve'],
  [
    'letters of several',
    'Straße, Ærø, œuvre, Łódź, Đà Nẵng, Þór',
    'strasse, aero, oeuvre, lodz, da nang, thor',
  ],
  ['dotted and dotless i', 'İstanbul, Diyarbakır', 'istanbul, diyarbakir'],
  ['ligatures and forms', 'ﬁnal ½ Ⅷ ＡＢＣ 𝐀', 'final 1/2 viii abc a'],
  ['quotes and apostrophes', '“It’s” ‘so’ «no»', '"it\'s" \'so\' "no"'],
  ['dashes', 'a–b—c‑d−e', 'a-b-c-d-e'],
  ['spaces', 'a\u00a0b\u2009c', 'a b c'],
  ['soft hyphens and joiners', 'heli\u00adcop\u200dter', 'helicopter'],
  ['Greek, with every sigma', 'Σίσυφος', 'σισυφοσ'],
  ['Cyrillic', 'Сергей Лавров', 'сергеи лавров'],
  ['Arabic vowel marks', 'كَتَبَ', 'كتب'],
  ['Indic vowel signs, which stay', 'किताब', 'किताब'],
  ['ideographs, which stay', '直升机 𠮷', '直升机 𠮷'],
])('folds %s', (_, source, folded) => {
  expect(foldText(source)).toBe(folded);
});

test('a text whose letters keep their places needs no map', () => {
  expect(fold('Camara').starts).toBeNull();
  expect(fold('“Élève” — naïve').starts).toBeNull();
  expect(fold('e\u0301').starts).not.toBeNull();
});

describe('unfolding covers whole letters of the source', () => {
  test.each([
    ['before a longer letter', 'Straße 9', 'stra', 'Stra'],
    ['after it', 'Straße 9', 'e 9', 'e 9'],
    ['half of it', 'Straße', 'as', 'aß'],
    ['from its middle', 'Straße', 'se', 'ße'],
    ['a ligature', 'oﬃce', 'fi', 'ﬃ'],
    ['a letter and its accent', 'cafe\u0301s', 'cafe', 'cafe\u0301'],
    ['what follows an accent', 'cafe\u0301s', 's', 's'],
    ['an accent before everything', '\u0301ab', 'a', '\u0301a'],
    ['a pair that folds to one', 'x𝐀y', 'a', '𝐀'],
    ['half a pair', 'a𠮷b', '\ud842', '𠮷'],
    ['half a pair beside an accent', 'e\u0301𠮷b', '\udfb7', '𠮷'],
    ['something dropped inside', 'heli\u00adcopter', 'lico', 'li\u00adco'],
  ])('%s', (_, source, found, covered) => {
    expect(sourceOf(source, found)).toBe(covered);
  });

  test('nothing stays nothing', () => {
    expect(unfold(fold('aßb'), {start: 2, end: 2})).toEqual({start: 1, end: 1});
    expect(unfold(fold(''), {start: 0, end: 0})).toEqual({start: 0, end: 0});
  });
});

describe('laws', () => {
  test('folding twice changes nothing more', () => {
    const all = Array.from({length: 0xd800}, (_, code) => String.fromCharCode(code)).join('');
    expect(foldText(foldText(all)) === foldText(all)).toBe(true);
    fc.assert(
      fc.property(anySource, (source) => {
        expect(foldText(foldText(source))).toBe(foldText(source));
        expect(fold(source).text).toBe(foldText(source));
      }),
    );
  });

  test('folding goes letter by letter', () => {
    fc.assert(
      fc.property(anySource, anySource, (a, b) => {
        expect(foldText(a + b)).toBe(foldText(a) + foldText(b));
      }),
    );
  });

  test('the map has a start for each unit, ascending, and ends with the source', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const {text, starts} = fold(source);
        if (starts === null) {
          expect(text).toHaveLength(source.length);
          return;
        }
        expect(starts).toHaveLength(text.length + 1);
        expect([...starts]).toEqual([...starts].sort((a, b) => a - b));
        expect(starts.at(-1)).toBe(source.length);
      }),
    );
  });

  test('the whole unfolds to the whole, a part to a part that folds to no less', () => {
    fc.assert(
      fc.property(anySource, fc.nat(60), fc.nat(60), (source, a, b) => {
        const folded = fold(source);
        if (folded.text === '') return;
        const whole = {start: 0, end: folded.text.length};
        expect(unfold(folded, whole)).toEqual({start: 0, end: source.length});
        const start = Math.min(a, b, folded.text.length - 1);
        const part = {start, end: Math.min(Math.max(a, b, start + 1), folded.text.length)};
        const span = unfold(folded, part);
        expect(foldText(source.slice(span.start, span.end))).toContain(
          folded.text.slice(part.start, part.end),
        );
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  test('a later span unfolds to a later one', () => {
    fc.assert(
      fc.property(anySource, fc.nat(40), fc.nat(10), (source, start, length) => {
        const folded: Folded = fold(source);
        const here = unfold(folded, {start, end: start + length});
        const next = unfold(folded, {start: start + 1, end: start + length + 1});
        if (start + length >= folded.text.length) return;
        expect(next.start).toBeGreaterThanOrEqual(here.start);
        expect(next.end).toBeGreaterThanOrEqual(here.end);
      }),
    );
  });
});
