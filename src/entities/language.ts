import {franc} from 'franc-min';
import {type Document, isNotice} from '../model/document.ts';

/** How much text is looked at, in UTF-16 units: this much from the beginning, the middle and the end. */
const SAMPLE = 2000;
/** With fewer letters than this the source's own word is all there is. */
const FEWEST_LETTERS = 80;
/** Names are of all languages, so words with a capital tell nothing of that of the text. */
const TELLING = /(?<![\p{L}\p{M}])[\p{L}--\p{Lu}][\p{L}\p{M}]*/gv;
/** Words that hold English together, and hardly another language. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the and that with from this which have their was were would said'.split(' '),
);
/** The share of them in English text is about a fifth; in other languages hardly any. */
const ENGLISH_SHARE = 0.08;

/**
 * The language that a document is in, as a BCP 47 tag ("en", "fr", "zh"): what its letters
 * say (trigrams, by franc), where there are enough of them, else what its source says, else
 * null. Looks at a few thousand letters of however long a text.
 */
export function languageOf(document: Document): string | null {
  const {language} = document;
  const words = sampleOf(ownText(document)).match(TELLING) ?? [];
  const letters = words.reduce((sum, word) => sum + lengthOf(word), 0);
  if (letters < FEWEST_LETTERS) return language;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (english >= words.length * ENGLISH_SHARE) return 'en';
  const code = franc(words.join(' '), {minLength: 1});
  return code === 'und' ? language : (Intl.getCanonicalLocales(code)[0] ?? language);
}

/** What lies between notices that are not the article's own, and may be in another language. */
function ownText({text, blocks}: Document): string {
  const start = blocks.find((block) => !isNotice(block))?.start ?? 0;
  const end = blocks.findLast((block) => !isNotice(block))?.end ?? text.length;
  return text.slice(start, end);
}

function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return [0, middle, text.length - SAMPLE]
    .map((start) => text.slice(start, start + SAMPLE))
    .join('\n');
}

/** Letters of other scripts say more: four of Latin for each. */
function lengthOf(word: string): number {
  return /^\P{Script=Latin}/u.test(word) ? 4 * word.length : word.length;
}
