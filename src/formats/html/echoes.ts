import type {Draft} from '../assemble.ts';

// A letter or two after them are leftovers of a button.
const PICTURES = /^(?:\[[^[\]]+\]\s*)+\S{0,2}$/;
const BEFORE = 2;
const AFTER = 3;

/**
 * The blocks of an article without pictures whose words stand there already: in its title, at
 * the same picture once more, or in a caption close by. Linear.
 */
export function withoutEchoes(drafts: readonly Draft[], title: string | null): readonly Draft[] {
  const seen = new Set(title === null ? [] : [lettersOf(title)]);
  return drafts.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || !PICTURES.test(block.text)) return [block];
    const near = drafts
      .slice(Math.max(0, index - BEFORE), index + 1 + AFTER)
      .filter((each) => each !== block);
    const pictures = block.text.match(/\[[^[\]]+\]/g) ?? [];
    const news = pictures.filter((picture) => {
      const letters = lettersOf(picture);
      if (letters === '' || seen.has(letters)) return false;
      seen.add(letters);
      return !near.some(({text}) => says(text, letters));
    });
    if (news.length === pictures.length) return [block];
    return news.length === 0 ? [] : [{...block, text: news.join(' '), marks: []}];
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
