import type {Draft} from '../assemble.ts';

const PICTURE = /^\[([^[\]]+)\]$/;
const BEFORE = 2;
const AFTER = 3;

/**
 * The blocks of an article without pictures whose words stand there already: in its title, at
 * the same picture once more, or in a caption close by. Linear.
 */
export function withoutEchoes(drafts: readonly Draft[], title: string | null): readonly Draft[] {
  const seen = new Set(title === null ? [] : [lettersOf(title)]);
  return drafts.filter(({kind, text}, index) => {
    const [, words] = kind === 'paragraph' ? (PICTURE.exec(text) ?? []) : [];
    if (words === undefined) return true;
    const letters = lettersOf(words);
    if (letters === '' || seen.has(letters)) return false;
    seen.add(letters);
    return !drafts
      .slice(Math.max(0, index - BEFORE), index + 1 + AFTER)
      .some((near) => near.text !== text && says(near.text, letters));
  });
}

// A longer block is no caption, but may begin with what the picture shows.
const LONGEST = 1000;

function says(text: string, letters: string): boolean {
  return lettersOf(text.slice(0, LONGEST)).includes(letters);
}

/** The letters and digits of a text in lower case: how two lines that say the same are told. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
