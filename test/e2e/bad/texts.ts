import {gzipSync} from 'fflate';
import type {Bad} from './bad.ts';

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const noise = (length: number): Uint8Array =>
  Uint8Array.from({length}, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);

/** Text and Markdown, and what is called so. */
export const TEXTS: readonly Bad[] = [
  {name: 'empty.txt', content: () => '', says: /is empty/},
  {name: 'empty.html', content: () => '', says: /is empty/},
  {name: 'empty.pdf', content: () => '', says: /is empty/},
  {name: 'blank.md', content: () => ' \n\t\n\u00a0\n', says: /no text in it/},
  {name: 'nuls.txt', content: () => new Uint8Array(5000), says: /binary file/},
  {name: 'noise', content: () => noise(20_000), says: /binary file/},
  {
    name: 'photo.txt',
    content: () => Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    says: /PNG image/,
  },
  {name: 'photo.jpg', content: () => 'No photo, but a few words.', prints: /No photo/},
  {name: 'packed.txt', content: () => gzipSync(Buffer.from('words')), says: /gzip archive/},
  {name: 'line.txt', content: () => 'The ferry came back. '.repeat(500_000), prints: /ferry/},
  {name: 'word.txt', content: () => 'goat'.repeat(2_500_000), prints: /^(goat)+\n$/},
  {name: 'line.md', content: () => '*The* ferry [came](x) back. '.repeat(370_000), prints: /ferry/},
  {name: 'quotes.md', content: () => `${'>'.repeat(100_000)} ferry`, prints: /ferry/},
  {name: 'items.md', content: () => `${'- '.repeat(100_000)}ferry`, prints: /ferry/},
  {name: 'brackets.md', content: () => `${'['.repeat(100_000)}ferry`, prints: /ferry/},
  {name: 'stars.md', content: () => '*a **b '.repeat(50_000), prints: /a \*\*b|b/},
  {
    name: 'rows.md',
    content: () => `| a | b |\n|---|---|\n${'| goat | ferry |\n'.repeat(50_000)}`,
    prints: /goat [|]? ?ferry/,
  },
  {
    name: 'links.md',
    content: () => '[ferry](https://e.org/goat) '.repeat(50_000),
    prints: /ferry/,
  },
  {
    name: 'laughs.md',
    content: () =>
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]\n`).join('')}---\n\nThe ferry.\n`,
    prints: /ferry/,
  },
  {
    name: 'escapes.txt',
    content: () => 'one\x1b[2Jtwo\x1b]0;never ended\nthree\x9b31mfour\x07\u202efive\u{e0041}six\n',
    prints: /onetwo.*\n.*four.*five.*six/s,
  },
  {name: 'marks.txt', content: () => `goat${'\u0301'.repeat(100_000)}`, prints: /goat/},
  {name: 'joiners.txt', content: () => `go${'\u200d'.repeat(1_000_000)}at`, prints: /goat/},
  {
    name: 'wide.txt',
    content: () => utf16('The ferry came back, and nobody had missed it.'),
    prints: /ferry/,
  },
  {
    name: 'odd.txt',
    content: () => Buffer.concat([utf16('\ufeffThe ferry'), Buffer.of(0x41)]),
    prints: /ferry/,
  },
  {
    name: 'lone.txt',
    content: () => Buffer.from('ferry \xed\xa0\x80 \xff\xfe goat', 'latin1'),
    prints: /goat/,
  },
  {
    name: 'turns.txt',
    content: () => 'ferry\r\r\ngoat\r\x85tail\u2028end',
    prints: /ferry[^\r]*goat/,
  },
];
