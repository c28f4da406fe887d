import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanLine, cleanText} from '../../src/text/clean.ts';
import {expectLinear} from './linear.ts';

const ESC = '\u001b';
const BEL = '\u0007';
const ST = `${ESC}\\`;

test('clean text is returned as it is', () => {
  const text = 'The radar\n\n\t“élève”, naïve — 直升机, वायु, 한국어, e\u0301 🚁';
  expect(cleanText(text)).toBe(text);
});

test('line ends of every kind become line feeds, a page end two', () => {
  expect(cleanText('a\r\nb\rc\u0085d\u2028e\u2029f\u000bg\fh')).toBe('a\nb\nc\nd\ne\nf\ng\n\nh');
  expect(cleanText('a\r\r\n\nb')).toBe('a\n\n\nb');
});

test('controls go, tab and line feed stay', () => {
  expect(cleanText(`a\0b${BEL}c\bd\u007fe\u0080f\u009fg\th\n`)).toBe('abcdefg\th\n');
});

describe('escape sequences go whole', () => {
  test.each([
    ['colours', `${ESC}[1;31mred${ESC}[0m`, 'red'],
    ['colours with colons', `${ESC}[38:2::255:0:0mred${ESC}[m`, 'red'],
    ['cursor and screen', `a${ESC}[2J${ESC}[H${ESC}[10;20Hb`, 'ab'],
    ['modes', `${ESC}[?1049h${ESC}[?25ltext${ESC}[!p`, 'text'],
    ['rarer ends', `${ESC}[?5$p${ESC}[61"p${ESC}[2*x${ESC}[1'{text`, 'text'],
    ['cursor shape', `${ESC}[2 qtext`, 'text'],
    ['8-bit control sequence', 'a\u009b31mb', 'ab'],
    ['window title', `${ESC}]0;owned${BEL}text`, 'text'],
    ['title ended by ST', `${ESC}]0;owned${ST}text`, 'text'],
    ['8-bit title', 'a\u009d0;owned\u009cb', 'ab'],
    ['link', `${ESC}]8;;file:///etc/passwd${ST}click${ESC}]8;;${ST}`, 'click'],
    ['clipboard', `${ESC}]52;c;ZXZpbA==${BEL}text`, 'text'],
    ['device control string', `${ESC}P1$r0m${ST}text`, 'text'],
    ['8-bit device control string', '\u00901;2|17/ab\u009ctext', 'text'],
    ['application command', `${ESC}_Gf=24;AAAA${ST}text`, 'text'],
    ['privacy message', `${ESC}^secret${ST}text`, 'text'],
    ['start of string', `${ESC}Xsecret${ST}text`, 'text'],
    ['8-bit strings', '\u0098a\u009cb\u009ec\u009cd\u009fe\u009cf', 'bdf'],
    ['title of screen', `${ESC}ktitle${ST}text`, 'text'],
    ['reset', `a${ESC}c b`, 'a b'],
    ['reset before a word', `${ESC}cbase`, 'base'],
    ['save and restore', `${ESC}7text${ESC}8`, 'text'],
    ['keypad', `${ESC}=text${ESC}>`, 'text'],
    ['reverse index', `a${ESC}M b`, 'a b'],
    ['character set', `${ESC}(0lqk${ESC}(Btext`, 'lqktext'],
    ['line size', `${ESC}#8text`, 'text'],
    ['UTF-8 on and off', `${ESC}%Gtext${ESC}%@`, 'text'],
    ['reverse index inside words', `be${ESC}Mfore${ESC}MThe`, 'beforeThe'],
    ['reverse index before a sentence', `a ${ESC}MThe end`, 'a The end'],
    ['parameters without number', `${ESC}[${'1;'.repeat(5000)}mtext`, 'text'],
    ['clipboard of many kilobytes', `${ESC}]52;c;${'QUJD'.repeat(5000)}${BEL}text`, 'text'],
    ['picture of sixels', `${ESC}P0;1q#0;2;0;0;0\n#0~~@@\n-${ST}text`, 'text'],
    ['picture of kitty', `${ESC}_Gf=100,m=1;iVBO\nRw0K${ST}${ESC}_Gm=0;Ggo=${ST}text`, 'text'],
    ['picture of iTerm', `${ESC}]1337;File=inline=1:${'QUJD\n'.repeat(3000)}${BEL}text`, 'text'],
    ['through tmux', `${ESC}Ptmux;${ESC}${ESC}]52;c;aGk=${BEL}${ST}text`, 'text'],
    ['through tmux, ended', `${ESC}Ptmux;${ESC}${ESC}_Gi=1;AA${ESC}${ST}${ST}text`, 'text'],
    ['colours of the console', `${ESC}]P0ff0000text${ESC}]R`, 'text'],
    ['music', `${ESC}[MFT120O4L8C#DE\u000etext`, 'text'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
});

describe('what has no end swallows nothing', () => {
  test.each([
    ['title', `${ESC}]0;The minister\nsaid so.`, '0;The minister\nsaid so.'],
    ['title whose end is on another line', `${ESC}]0;one\ntwo${BEL}`, '0;one\ntwo'],
    ['8-bit title', '\u009dThe minister', 'The minister'],
    ['device control string', `${ESC}P 1 The minister`, ' 1 The minister'],
    ['device control string before a word', `${ESC}PThe minister`, 'The minister'],
    ['stray escape before a word like one', `${ESC}People`, 'People'],
    ['application command', `${ESC}_The minister`, 'The minister'],
    ['control sequence', `${ESC}[31\nThe minister`, '31\nThe minister'],
    ['control sequence before words', `${ESC}[31 people`, '31 people'],
    ['control sequence before a quote', `${ESC}["I saw`, '"I saw'],
    ['control sequence at the end', `end${ESC}[`, 'end'],
    ['stray escape before a word', `The ${ESC}Minister ${ESC}people`, 'The Minister people'],
    ['stray escape at the end', `end${ESC}`, 'end'],
    ['title cut short by a colour', `${ESC}]0;one ${ESC}[31mtwo${BEL}`, '0;one two'],
    ['title that is too long', `${ESC}]${'x '.repeat(5000)}${BEL}`, 'x '.repeat(5000)],
    ['picture', `${ESC}_Gf=100;AAAA\nThe minister`, 'Gf=100;AAAA\nThe minister'],
    ['picture whose end is behind words', `${ESC}Pq#0\na b${ST}`, 'Pq#0\na b'],
    ['what tmux hands on', `${ESC}Ptmux;${ESC}${ESC}]0;The minister`, 'Ptmux;0;The minister'],
    ['stray escape before capitals', `${ESC}NATO and ${ESC}MEDIA`, 'NATO and MEDIA'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
});

describe('nothing new comes of what is removed', () => {
  test.each([
    ['a control inside', `${ESC}[3\u00001mred`, 'red'],
    ['a control after the escape', `${ESC}\u0000[31mred`, 'red'],
    ['an escape in an escape', `${ESC}${ESC}[31m[31mred`, '[31mred'],
    ['a sequence in a sequence', `${ESC}[${ESC}[31m31mred`, '31mred'],
    ['a title in a title', `${ESC}]0;${ESC}]0;a${BEL}b${BEL}c`, '0;bc'],
    ['halves of an escape', `${ESC}${ESC}[m]0;a${BEL}`, ']0;a'],
    ['halves of a line end', '\r\u0000\n', '\n\n'],
    ['halves of a pair', '\ud83d\u0000\ude81', '\ufffd\ufffd'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
});

test('letters struck over on a typewriter show once', () => {
  expect(cleanText('m\bma\ba _\bu_\bn x\b_ t\bt\bt')).toBe('ma un x t');
  expect(cleanText('up\b\b\b \b\n\bdown')).toBe('up \ndown');
});

test('a note above a word is parted from it', () => {
  expect(cleanText('\ufff9漢字\ufffaかんじ\ufffb, a\ufffab')).toBe('漢字 かんじ, ab');
});

describe('letters that hide', () => {
  test('bidirectional controls go', () => {
    expect(cleanText('a\u202eb\u202cc\u2066d\u2069e\u200ef\u061cg')).toBe('abcdefg');
  });

  test('zero-width letters, soft hyphens, byte order marks and fillers go', () => {
    expect(cleanText('\ufeffCa\u200bma\u200cra\u200d\u00ad\u2060\u3164\u115f.')).toBe('Camara.');
  });

  test('tags go, except in the flags that are made of them', () => {
    const scotland = '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
    expect(cleanText(`a\u{e0001}\u{e0069}\u{e0067}b${scotland}`)).toBe(`ab${scotland}`);
    expect(cleanText('🏴\u{e0075}\u{e0073}\u{e0074}\u{e0078}\u{e007f}')).toBe('🏴');
  });

  test('selectors stay after a sign that has forms, one of them', () => {
    expect(cleanText('❤\ufe0f 1\ufe0f\u20e3 葛\u{e0100}')).toBe(
      '❤\ufe0f 1\ufe0f\u20e3 葛\u{e0100}',
    );
    expect(cleanText('❤\ufe0f\ufe0e\ufe01 a\ufe0f b\u{e0100}\u{e0101}')).toBe('❤\ufe0f a b');
  });

  test('a chain of emoji has an end', () => {
    const chain = (count: number): string => Array.from({length: count}, () => '👨').join('\u200d');
    expect(cleanText(chain(10))).toBe(chain(10));
    const clean = cleanText(chain(50_000));
    expect(clean.replaceAll('\u200d', '')).toBe('👨'.repeat(50_000));
    expect(clean).not.toContain(chain(12));
    expect(cleanText(clean)).toBe(clean);
  });

  test('joiners stay where a script or an emoji needs them', () => {
    for (const text of [
      '👩‍🚀',
      '👍🏽‍👍',
      '❤\ufe0f‍🔥',
      'می\u200cخواهم',
      'র\u200d\u09cdযাব',
      'ന\u0d4d\u200d ',
    ]) {
      expect(cleanText(text)).toBe(text);
    }
    expect(cleanText('ភាសា\u200bខ្មែរ')).toBe('ភាសា\u200bខ្មែរ');
    expect(cleanText('👩\u200d\u200d\u200c🚀')).toBe('👩\u200d🚀');
    expect(cleanText('👩\u200d a\u200db می\u200c ')).toBe('👩 ab می ');
  });

  test('noncharacters and lone halves of pairs are shown as replaced', () => {
    expect(cleanText('a\ufffeb\ufdd0c\u{1ffff}d\ud800e\udc00f')).toBe(
      'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf',
    );
  });

  test('at most five marks stay on a letter', () => {
    expect(cleanText(`e${'\u0301'.repeat(5)}x`)).toBe(`e${'\u0301'.repeat(5)}x`);
    expect(cleanText(`e${'\u0301\u0336'.repeat(700)}x`)).toBe('e\u0301\u0336\u0301\u0336\u0301x');
    expect(cleanText(`e${'\u0301\u200d\u034f'.repeat(9)}x`)).toBe(`e${'\u0301'.repeat(5)}x`);
  });
});

test('a mark that has no letter in its line gets a circle to stand on', () => {
  expect(cleanText('\u0301a\n\u0301\u0302b\n \t \u0301c')).toBe(
    '\u25cc\u0301a\n\u25cc\u0301\u0302b\n \t \u25cc\u0301c',
  );
  expect(cleanText('a\t\u0301b \u0301c, e\u0301')).toBe('a\t\u25cc\u0301b \u0301c, e\u0301');
  expect(cleanText('a\r\u0301\u200b\n\u200d\u0915\u093e')).toBe('a\n\u25cc\u0301\n\u0915\u093e');
});

test('every code point alone comes out clean', () => {
  const unsafe = /[\p{Cc}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Cs}]/u;
  const wrong: string[] = [];
  for (let code = 0; code < 0x110000; code++) {
    // Of the planes of ideographs and private use only the ends.
    if (code > 0x20000 && code < 0xe0000 && (code & 0xffff) === 0x100) code += 0xfe00;
    if (code > 0xe2000 && code < 0x10ff00) code = 0x10ff00;
    const clean = cleanText(`a${String.fromCodePoint(code)}b`);
    if (unsafe.test(clean.replaceAll(/[\t\n]/g, ''))) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

// Everything that the cleaner has a rule for, and words between.
const PIECES = [
  ESC,
  BEL,
  ST,
  `${ESC}[`,
  `${ESC}]`,
  `${ESC}P`,
  `${ESC}_`,
  '\u009b',
  '\u009c',
  '\u009d',
  '\u0090',
  `${ESC}Ptmux;`,
  `${ESC}_G`,
  'q',
  '\b',
  '_',
  '\ufff9',
  '\ufffa',
  '\ufffb',
  '\0',
  '\r',
  '\n',
  '\f',
  '\u0085',
  '\u2028',
  '\u0018',
  '[',
  ']',
  '0;',
  '31',
  'm',
  ' ',
  'word ',
  'Over ',
  'ب',
  'ক',
  '\u09cd',
  'ខ',
  'ᠠ',
  '\u180e',
  '\u180b',
  '\u064e',
  '\u0301',
  '\u200b',
  '\u200c',
  '\u200d',
  '👩',
  '🏽',
  '\ufe0f',
  '\ufe0e',
  '\u{e0100}',
  '葛',
  '7',
  '🏴',
  '\u{e0067}',
  '\u{e007f}',
  '\u202e',
  '\u00ad',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\u034f',
  '\u0301\u0302\u0303\u0304\u0305',
  '\u064e\u064f\u0650',
]; // prettier-ignore
const hostile = fc.array(fc.constantFrom(...PIECES), {maxLength: 30}).map((all) => all.join(''));

const anyUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

describe('laws', () => {
  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const once = cleanText(raw);
        expect(cleanText(once)).toBe(once);
        expect(cleanLine(cleanLine(raw))).toBe(cleanLine(raw));
      }),
      {numRuns: 2000},
    );
  });

  const unsafe =
    /[[\p{Cc}--[\t\n]]\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]|\p{M}{6}/v;

  test('no control, no noncharacter, no half pair, no bidirectional control is left', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, anyUnits), (raw) => {
        const clean = cleanText(raw);
        expect(unsafe.test(clean) || !clean.isWellFormed()).toBe(false);
      }),
    );
  });

  test('words between introducers that never end are kept', () => {
    const words = fc.array(fc.stringMatching(/^(?:[A-Z]?[a-z]{3,8}|[A-Z]{3,8})$/), {
      minLength: 1,
      maxLength: 8,
    });
    const opener = fc.constantFrom(
      `${ESC}]0; `,
      `${ESC}P `,
      `${ESC}_ `,
      '\u009d',
      '\u0090 ',
      `${ESC}[ `,
      ESC,
    );
    fc.assert(
      fc.property(words, opener, (all, open) => {
        const kept = cleanText(all.map((word) => `${open}${word}\n`).join(''));
        // With one of these a stray ESC is a reset or starts a string, also before a word.
        for (const word of all) expect(kept).toContain(word.replace(/^[cPX]/, ''));
      }),
    );
  });

  test('of words with whole sequences between and inside them only the words remain', () => {
    const body = fc.stringMatching(/^[a-z0-9;=:,?/ ]{0,20}$/);
    const sequence = fc.oneof(
      body.map((text) => `${ESC}]0;${text}${BEL}`),
      body.map((text) => `${ESC}]8;;${text}${ST}`),
      body.map((text) => `\u009d52;c;${text}\u009c`),
      body.map((text) => `${ESC}P+${text}${ST}`),
      body.map((text) => `${ESC}_G${text}${ST}`),
      body.map((text) => `${ESC}^${text}${ST}`),
      fc.stringMatching(/^[0-9;:?>]{0,12}$/).map((text) => `${ESC}[${text}m`),
      fc.constantFrom(
        `${ESC}7`,
        `${ESC}(B`,
        `${ESC}#8`,
        `${ESC}=`,
        '\u009b2J',
        BEL,
        '\0',
        '\u00ad',
      ),
    );
    const word = fc.tuple(
      fc.stringMatching(/^[a-z]{1,5}$/),
      sequence,
      fc.stringMatching(/^[a-z]{1,5}$/),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, sequence)), (all) => {
        const raw = all.map(([[start, inside, end], after]) => `${start}${inside}${end} ${after}`);
        const words = all.map(([[start, , end]]) => `${start}${end} `);
        expect(cleanText(raw.join(''))).toBe(words.join(''));
      }),
    );
  });

  test('text that is white space and plain words is only changed in its line ends', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme-ascii'}), (raw) => {
        expect(cleanText(raw)).toBe(raw);
      }),
    );
  });
});

test.each([
  ['lone escapes', ESC],
  ['introducers', `${ESC}]0;`],
  ['control sequences that never end', `${ESC}[1;1`],
  ['long strings that never end', `${ESC}]${'x'.repeat(4090)}`],
  ['8-bit introducers', '\u0090'],
  ['parameters', '1;'],
  ['pictures that never end', `${ESC}_GAAAA\n`],
  ['what tmux hands on and never ends', `${ESC}Ptmux;${ESC}`],
  ['backspaces', 'a\b'],
  ['notes above that never end', '\ufff9\ufffa'],
  ['controls after an escape', `${ESC}\0\0\0\0`],
  ['marks', '\u0301'],
  ['joiners', '\u200d'],
  ['white space before marks', '  \t\u0301'],
  ['joiners after marks', 'ب\u064e\u064e\u200c'],
  ['selectors', '\ufe0f'],
  ['tags', '🏴\u{e0067}'],
  ['line ends', '\r'],
])('a megabyte of %s takes time in proportion to its length', (_, piece) => {
  expectLinear(cleanText, piece, 1_000_000);
});

test('so do 5 MB of everything hostile', () => {
  expectLinear(cleanText, PIECES.join(''), 5_000_000);
});

test('a line has single spaces and no ends', () => {
  expect(cleanLine(`  The\t radar${ESC}[0m\r\n of  Bamako\u00a0 `)).toBe('The radar of Bamako');
  expect(cleanLine('\n')).toBe('');
});
