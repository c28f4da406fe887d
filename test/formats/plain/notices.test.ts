import {describe, expect, test} from 'vitest';
import {isNotice} from '../../../src/model/document.ts';
import {analyse} from '../../entities/with-model.ts';
import {read} from '../read.ts';

const PROSE =
  'Ana Duarte stood on the quay of Horta and counted the ships, which she did every morning and\nwhich nobody had ever asked her to do, not even the harbour master.';
const BOOK = [
  'The Project Gutenberg eBook of The Lamp',
  'This ebook is for the use of anyone anywhere in the United States.',
  'Title: The Lamp',
  'Author: Mara Lindqvist',
  '*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***',
  'CHAPTER I',
  'The Quay',
  PROSE,
  'CHAPTER II',
  'The Storm',
  PROSE,
  '*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***',
  'START: FULL LICENSE',
  'Section 1. General Terms of Use',
  'The Project Gutenberg Literary Archive Foundation is in Salt Lake City, said Michael Hart.',
].join('\n\n');

describe('what stands around a digitised book', () => {
  test('is a notice, gives the book its title and author, and holds no chapters', async () => {
    const book = await read(BOOK, 'pg1.txt');
    expect([book.title, book.byline]).toEqual(['The Lamp', 'Mara Lindqvist']);
    expect(book.outline.map(({title}) => title)).toEqual([
      'CHAPTER I The Quay',
      'CHAPTER II The Storm',
    ]);
    const own = book.blocks.filter((block) => !isNotice(block));
    expect(book.text.slice(own[0]?.start, own.at(-1)?.end)).toMatch(/^CHAPTER I\n.*master\.$/s);
    expect(book.text).toContain('Salt Lake City');
  });

  test('holds no names of the book', async () => {
    const {entities} = analyse(await read(BOOK, 'pg1.txt'));
    const names = entities.map(({name}) => name).join(' ');
    expect(names).toContain('Ana Duarte');
    expect(names).not.toMatch(/Gutenberg|Salt Lake|United States|Hart|Lindqvist/);
  });

  test('may break its mark, and may lack the licence', async () => {
    const text = `Title: A\n\n*** START OF THIS PROJECT GUTENBERG EBOOK\nOF A LONG TITLE ***\n\nCHAPTER I\n\n${PROSE}`;
    const book = await read(text, 'pg2.txt');
    expect(book.blocks.map((block) => isNotice(block))).toEqual([true, true, false, false]);
  });

  test('is nothing where no line says that the book starts', async () => {
    const text = `Title: A\n\n${PROSE}\n\nThe Project Gutenberg has books.`;
    expect((await read(text, 'a.txt')).blocks.some(isNotice)).toBe(false);
  });
});

test('underscores around words are emphasis, those in names are not', async () => {
  const {text, marks} = await read(
    'She had _never_ read _The Times_ or snake_case_names, and __init__ was nothing to her.',
    'a.txt',
  );
  expect(text).toContain('had never read The');
  expect(text).toContain('snake_case_names');
  expect(text).toContain('__init__');
  expect(marks.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)).toEqual([
    'emphasis never',
    'emphasis The Times',
  ]);
});

test('chapters that are listed at the front are not begun there', async () => {
  const book = ['Contents', 'Chapter I', 'Chapter II', 'Chapter III', 'VOLUME I', 'Chapter I'];
  const {outline} = await read([...book, PROSE, 'Chapter II', PROSE].join('\n\n'), 'a.txt');
  expect(outline.map(({title}) => title)).toEqual(['VOLUME I', 'Chapter I', 'Chapter II']);
});
