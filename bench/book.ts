import {readFileSync} from 'node:fs';

/**
 * Makes a long plain text out of the words of an article, the same for the same arguments.
 *
 * Each word is drawn from those that follow the one before it in the article, so sentences,
 * names and figures look like language. Every so often a word is grafted from two others,
 * rare ones rarely (Zipf), which brings a book's number of distinct words and of names.
 * One paragraph a line, a blank line between; a heading before every fortieth.
 *
 * @param articlePath a Markdown file with front matter
 * @param length the least length, in UTF-16 units
 */
export function makeBook(articlePath: string, length: number): string {
  const words = wordsOf(readFileSync(articlePath, 'utf8'));
  const followers = followersOf(words);
  const random = createRandom(20220331);
  const pick = <T>(list: readonly T[], fallback: T): T =>
    list[Math.floor(random() * list.length)] ?? fallback;
  const stems = words.filter((word) => /^\p{L}{5,}$/u.test(word));
  const graft = (like: string): string => {
    // Squared, the draw favours the first few stems as language favours a few words.
    const rare = stems[Math.floor(random() ** 2 * stems.length)] ?? like;
    const grafted = rare.slice(0, 3).toLowerCase() + pick(stems, like).slice(-4);
    return /^\p{Lu}/u.test(like) ? capitalised(grafted) : grafted;
  };

  const paragraphs: string[] = [];
  let total = 0;
  let word = words[0] ?? '';
  while (total < length) {
    const paragraph: string[] = [];
    const least = 30 + Math.floor(random() * 60);
    while (paragraph.length < least || !/[.:]$/.test(word)) {
      word = pick(followers.get(word) ?? words, word);
      paragraph.push(random() < 0.08 && /^\p{L}{5,}$/u.test(word) ? graft(word) : word);
    }
    if (paragraphs.length % 40 === 0) {
      paragraphs.push(`Chapter ${Math.floor(paragraphs.length / 40) + 1}`);
    }
    const text = capitalised(paragraph.join(' '));
    paragraphs.push(text);
    total += text.length + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** The words of the article's running text, with the punctuation that clings to them. */
function wordsOf(markdown: string): readonly string[] {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^#.*$/gm, '')
    .replace(/[>*]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function followersOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>();
  words.forEach((word, index) => {
    const next = words[(index + 1) % words.length] ?? word;
    followers.set(word, [...(followers.get(word) ?? []), next]);
  });
  return followers;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A linear congruential generator (Numerical Recipes' constants); numbers in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
