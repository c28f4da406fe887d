import {writeFileSync} from 'node:fs';
import {known, listedWords} from './gazetteers/dictionary.ts';

// Writes the names of compromise's lists (MIT) that the aliases ask for: loading the
// library for them took as long as finding the names of a novel.

const WIDTH = 98;

function lines(words: readonly string[]): string {
  const rows: string[] = [''];
  for (const word of words) {
    const last = rows.at(-1) ?? '';
    if (last.length + word.length >= WIDTH) rows.push(word);
    else rows[rows.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return rows.map((row) => `  ${row}`).join('\n');
}

const names = listedWords()
  .filter((word) => /^\p{L}[\p{L}'-]*$/u.test(word))
  .toSorted();
const table = (comment: string, name: string, words: readonly string[]): string =>
  `/** ${comment} */\nexport const ${name} = \`\n${lines(words)}\n\`;\n`;
const given = names.filter((name) => known(name).firstName);

writeFileSync(
  new URL('../../src/entities/data/listed-names.ts', import.meta.url),
  [
    '// Names from the word lists of compromise (MIT), in lower case, a space apart. Written by\n// scripts/recogniser/listed-names.ts.\n',
    table(
      'Given names of women alone.',
      'WOMEN',
      given.filter((name) => known(name).gender === 'woman'),
    ),
    table(
      'Given names of men alone.',
      'MEN',
      given.filter((name) => known(name).gender === 'man'),
    ),
    table(
      'Given names of both.',
      'EITHER',
      given.filter((name) => known(name).gender === null),
    ),
    table(
      'Family names.',
      'FAMILIES',
      names.filter((name) => known(name).lastName),
    ),
  ].join('\n'),
);
