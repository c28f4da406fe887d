import {describe, expect, test} from 'vitest';
import {readSentences} from '../../src/entities/reading.ts';
import {article} from './article.ts';

/** The words of the sentences of one paragraph. */
function wordsOf(text: string): string[] {
  return readSentences(article([text])).flatMap(({words}) => words.map((word) => word.text));
}

/** The sentences of one paragraph, each as the text has it. */
function sentencesIn(text: string): string[] {
  return readSentences(article([text])).map(({start, end}) => text.slice(start, end));
}

describe('a line of its own is a sentence of its own', () => {
  test.each([
    ['results', 'Alton City 2-1 Brill\nCorby 0-0 Derrin'],
    ['a list', 'Alton Star\nBrill and County Mail\n• Corby Post\n12 others'],
    ['names that end in a company’s letters', 'Alton Inc.\nBrill Ltd.\nCorby'],
    ['verse', 'The king of Alton saw the morning\nAnd all his men rode out with him'],
  ])('%s', (_, text) => {
    expect(sentencesIn(text)).toEqual(text.split('\n'));
  });

  test.each([
    ['a comma', 'They came from Alton,\nBrill and Corby.'],
    ['a comma in quotes', '“They came,”\nAnna Lind said.'],
    ['a hyphen', 'They flew from Alton-\nBrill airport.'],
    ['a small word', 'They fought with Philip de\nBrill and the Bank of\nCorby.'],
    ['a title', 'They asked for Gen.\nBrill.'],
    ['an initial', 'They asked for Anna K.\nBrill.'],
    ['a small letter after it', 'They came from Alton\nand Brill.'],
    ['a long line', `${'They walked on and on. '.repeat(3)}They met Anna\nBrill.`],
  ])('but not where it is cut at %s', (_, text) => {
    expect(sentencesIn(text).some((own) => own.includes('\n'))).toBe(true);
  });
});

describe('a hyphen', () => {
  test.each([
    ['The Geneva-based firm', 'The Geneva based firm'],
    ['the New York-based firm', 'the New York based firm'],
    ['the United States-led force', 'the United States led force'],
    ['the Hong Kong-born man', 'the Hong Kong born man'],
    ['the Jirga Council-run town', 'the Jirga Council run town'],
    ['a White House-backed plan', 'a White House backed plan'],
    ['a Hong Kong-style café', 'a Hong Kong style café'],
    ['the Black Sea-bound ship', 'the Black Sea bound ship'],
    ['a pro-Russian town', 'a pro Russian town'],
    ['The Hyung-bae letter', 'The Hyung bae letter'],
    ['India-Pakistan talks', 'India Pakistan talks'],
    ['US-South Korea talks', 'US South Korea talks'],
    ['the China-New Zealand deal', 'the China New Zealand deal'],
    ['Saudi-North Korea talks', 'Saudi North Korea talks'],
    ['South Korea-US talks', 'South Korea US talks'],
    ['New Zealand-Australia talks', 'New Zealand Australia talks'],
    ['New Zealand-South Africa', 'New Zealand South Africa'],
  ])('parts a name from what is none or from another: %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected.split(' '));
  });

  test.each([
    'Judge Moon Hyung-bae',
    'with Tsai Ing-wen',
    'with Yoon Suk-yeol',
    'Jean-Luc Berg',
    'Guinea-Bissau',
    'Saudi-North Sea',
    'Anglo-South Park',
  ])('holds one name together: %s', (text) => {
    expect(wordsOf(text)).toEqual(text.split(' '));
  });
});
