import fc from 'fast-check';
import {expect, test} from 'vitest';
import {assemble, type Draft, draft} from '../../src/formats/assemble.ts';
import type {Container} from '../../src/model/document.ts';
import {articleText} from '../../src/output/article-text.ts';
import {cleanText} from '../../src/text/clean.ts';
import {cellWidth, graphemes} from '../../src/text/width.ts';
import {LANGUAGES} from '../formats/decode/languages.ts';
import {anyLines} from '../text/texts.ts';

const HARD = [
  'संक्षिप्त समाचार: नदी के किनारे का उत्सव इस वर्ष नहीं होगा।',
  'সংক্ষিপ্ত খবর: নদীর ধারের উৎসব এ বছর হবে না।',
  '👩‍🚀👨‍👩‍👧‍👦 🇲🇱🇫🇷🇯🇵 ❤️‍🔥 1️⃣ 👍🏽👍🏽 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  `https://example.org/${'a/very/long/address/'.repeat(5)}?with=many&parts=of#it`,
  `Donau${'dampf'.repeat(30)}schiff`,
  'one\ttwo\t\tthree\n\tfour\tfive',
  `e\u0301${'o\u0308\u0304'.repeat(20)}`,
  'می‌خواهم نامه‌ای بنویسم',
];

const within: fc.Arbitrary<readonly Container[]> = fc.array(
  fc.oneof(
    fc.constant<Container>({kind: 'quote', id: 1}),
    fc.constantFrom('•', '1.', '1000.').map((marker): Container => ({kind: 'item', id: 2, marker})),
  ),
  {maxLength: 3},
);
const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    kind: fc.constantFrom('paragraph', 'heading', 'code', 'row'),
    text: fc.oneof(fc.constantFrom(...Object.values(LANGUAGES), ...HARD), anyLines),
    within,
  })
  .map(({kind, text, within}) => ({
    ...draft(kind, cleanText(text)),
    level: kind === 'heading' ? 1 : 0,
    within,
  }));

const PARTICULARS = {
  title: 'A',
  byline: null,
  date: null,
  source: null,
  language: null,
  origin: 'a.txt',
  format: 'text',
  notes: [],
};

const bare = (text: string): string => text.replaceAll(/\s+/g, '');

test('no line is wider than asked for but a single letter that is, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.array(anyDraft, {minLength: 1, maxLength: 4}),
      fc.oneof(fc.integer({min: 1, max: 12}), fc.integer({min: 13, max: 100})),
      (drafts, width) => {
        const document = assemble(PARTICULARS, drafts);
        const printed = articleText(document, width);
        for (const line of printed.split('\n')) {
          const [widest = 0] = Array.from(graphemes(line), ({segment}) => cellWidth(segment)).sort(
            (a, b) => b - a,
          );
          if (cellWidth(line) > width) {
            // Alone, and only where nothing else was possible.
            expect(widest).toBeGreaterThan(width);
            expect([...graphemes(line)]).toHaveLength(1);
          }
        }
        const all = bare(printed);
        let at = 0;
        for (const letter of bare(document.text)) {
          at = all.indexOf(letter, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += letter.length;
        }
      },
    ),
    {numRuns: 300},
  );
});
