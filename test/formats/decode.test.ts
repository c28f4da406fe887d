import fc from 'fast-check';
import iconv from 'iconv-lite';
import {describe, expect, test} from 'vitest';
import {type Decoded, decode, decodeHead, type Encoded} from '../../src/formats/decode.ts';
import {LANGUAGES} from './decode/languages.ts';

async function read(bytes: Uint8Array, said: Partial<Encoded> = {}): Promise<Decoded> {
  const result = await decode({bytes, wished: null, declared: [], ...said});
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const inEncoding = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding);

function wide(text: string, encoding: string, mark: boolean): Uint8Array {
  const width = encoding.startsWith('utf-16') ? 2 : 4;
  const little = encoding.endsWith('le');
  const units =
    width === 2
      ? Array.from(text.split(''), (unit) => unit.charCodeAt(0))
      : Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  if (mark) units.unshift(0xfeff);
  const view = new DataView(new ArrayBuffer(width * units.length));
  units.forEach((unit, index) => {
    if (width === 2) view.setUint16(2 * index, unit, little);
    else view.setUint32(4 * index, unit, little);
  });
  return new Uint8Array(view.buffer);
}

const WIDE = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;

describe('what the bytes show by themselves', () => {
  test('valid UTF-8 is read without a word, mark or no mark', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme'}), async (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(await read(utf8(text))).toEqual({text, notes: []});
        expect(await read(utf8(`\uFEFF${text}`))).toEqual({text, notes: []});
      }),
    );
  });

  test.each(WIDE)('%s is read by its mark, whatever is in it', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme'}), async (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(await read(wide(text, encoding, true))).toEqual({text, notes: []});
      }),
    );
  });

  test.each(WIDE)('%s is known without a mark, in any language', async (encoding) => {
    for (const text of [...Object.values(LANGUAGES), 'A note.\n', 'संक्षिप्त समाचार, आज।']) {
      expect(await read(wide(text, encoding, false))).toEqual({text, notes: []});
      expect(decodeHead(wide(text, encoding, false))).toBe(text);
    }
  });

  test('text in which a control stands now and then is not UTF-16', async () => {
    const text = `${LANGUAGES.French}\0 ${LANGUAGES.Japanese} \x01\n`;
    expect(await read(utf8(text))).toEqual({text, notes: []});
    const ascii = 'One NUL \0 in a hundred letters is no reason to take a text for Chinese, is it';
    expect(await read(utf8(ascii))).toEqual({text: ascii, notes: []});
    const between = LANGUAGES.German.replaceAll(/[^ -~]/g, '').replaceAll(/(?<=.)/g, '\x01');
    expect((await read(utf8(between))).text).toBe(between);
    expect((await read(utf8('alpha \x07 beta'))).text).toBe('alpha \x07 beta');
  });

  test.each([
    ['ISO-2022-JP', '\x1b$B;T5D2q\x1b(B, 2026\n', '市議会, 2026\n'],
    ['HZ', 'The ~{JPRi;a~} met.\n~{VPND~} ~~ 1\n', 'The 市议会 met.\n中文 ~ 1\n'],
    ['ISO-2022-KR', '\x1b$)C\x0e=CGV\x0f, \x0eGQ19\x0f\n', '시핫, 한국\n'],
  ])('%s is known by its escapes', async (_, raw, text) => {
    expect(await read(utf8(raw))).toEqual({text, notes: []});
  });

  test('what only looks like an escape of these stays as it is', async () => {
    for (const text of ['if [ ~{a,b} ]; then ~{', 'colour\x1b$ and \x1b[31mred', 'a ~{ b ~} c']) {
      expect((await read(utf8(text))).text).toBe(text);
    }
  });
});

describe('UTF-8 that is damaged', () => {
  test.each([0xe9, 0xff, 0x80, 0xc3])('one bad byte (%i) shows one mark', async (byte) => {
    const bytes = Buffer.concat([utf8('Café “one” '), Uint8Array.of(byte), utf8(' naïve')]);
    expect(await read(bytes)).toEqual({
      text: 'Café “one” \uFFFD naïve',
      notes: ['Not quite valid UTF-8; one mark (\uFFFD) stands where it could not be read.'],
    });
  });

  test('four good sequences to a bad one are enough, whatever is declared', async () => {
    const enough = Buffer.concat([utf8('é—ü€'), Uint8Array.of(0xe9), utf8('!')]);
    expect((await read(enough, {declared: ['windows-1252']})).text).toBe('é—ü€\uFFFD!');
    const fewer = Buffer.concat([utf8('é—ü'), Uint8Array.of(0xe9), utf8('!')]);
    expect((await read(fewer, {declared: ['windows-1252']})).text).toBe('Ã©â€”Ã¼é!');
    expect((await read(fewer)).text).toBe('é—ü\uFFFD!');
  });

  test('a mark that the file itself holds is a good sequence', async () => {
    const bytes = Buffer.concat([utf8('\uFFFD\uFFFD\uFFFD\uFFFD'), Uint8Array.of(0xe9)]);
    expect((await read(bytes)).notes[0]).toContain('one mark');
  });

  test('so is UTF-16 that is cut', async () => {
    const cut = wide('Ähre', 'utf-16le', true).subarray(0, 9);
    expect(await read(cut)).toEqual({
      text: 'Ähr\uFFFD',
      notes: ['Not quite valid UTF-16LE; one mark (\uFFFD) stands where it could not be read.'],
    });
    expect((await read(wide('a \uFFFD of its own', 'utf-16be', true))).notes).toEqual([]);
    expect((await read(wide('ab', 'utf-32be', true).subarray(0, 11))).text).toBe('a\uFFFD');
  });
});

test.each([
  ['colours', 'alpha \x9b31mbeta\x9b0m gamma', 'alpha \x1b[31mbeta\x1b[0m gamma'],
  ['a title', 'alpha \x9d0;title\x9cbeta', 'alpha \x1b]0;title\x1b\\beta'],
  ['a question', 'alpha \x90$qm\x9cbeta', 'alpha \x1bP$qm\x1b\\beta'],
  ['a picture', 'alpha \x9fGf=100;AAAA\x9cbeta', 'alpha \x1b_Gf=100;AAAA\x1b\\beta'],
])('8-bit controls for %s are no letters', async (_, raw, text) => {
  expect(await read(Buffer.from(raw, 'latin1'))).toEqual({text, notes: []});
  const accents = 'é—ü€é—ü€';
  const mixed = Buffer.concat([utf8(accents), Buffer.from(` ${raw}`, 'latin1')]);
  expect((await read(mixed)).text).toBe(`${accents} ${text}`);
});

test('what only looks like them stays: quotation marks and letters of other encodings', async () => {
  const quoted = inEncoding('‹Adieu›, dit-il, ‹à demain›.', 'windows-1252');
  expect((await read(quoted, {declared: ['cp1252']})).text).toBe('‹Adieu›, dit-il, ‹à demain›.');
  expect((await read(utf8('\u009b31m é'))).text).toBe('\u009b31m é');
});

describe('what people and documents say', () => {
  const bytes = inEncoding(LANGUAGES.Russian, 'koi8-r');

  test('the wish wins, by any of the name’s forms', async () => {
    for (const wished of ['koi8-r', 'KOI8-R', ' koi8_r ', 'cskoi8r']) {
      expect(await read(bytes, {wished})).toEqual({text: LANGUAGES.Russian, notes: []});
    }
    expect((await read(utf8('é'), {wished: 'latin1'})).text).toBe('Ã©');
    expect((await read(inEncoding('Ça va ?', 'cp850'), {wished: 'cp850'})).text).toBe('Ça va ?');
    expect((await read(utf8('+ZeU- text'), {wished: 'utf-7'})).text).toBe('日 text');
  });

  test('a wish that leaves the order of bytes open takes what they show', async () => {
    for (const encoding of WIDE) {
      const wished = encoding.slice(0, 6);
      expect((await read(wide('Ähre am Weg', encoding, false), {wished})).text).toBe('Ähre am Weg');
      expect((await read(wide('Ähre', encoding, true), {wished})).text).toBe('Ähre');
    }
  });

  test.each(['klingon', 'base64', '', '../../etc', 'x'.repeat(999)])(
    'a wish for %j is refused in words',
    async (wished) => {
      const result = await decode({bytes, wished, declared: []});
      expect(result).toMatchObject({ok: false});
      if (!result.ok) expect(result.failure.reason).toMatch(/is the name of no encoding/);
    },
  );

  test('the first declaration that can be wins over statistics', async () => {
    const french = inEncoding(LANGUAGES.French, 'windows-1252');
    expect(await read(french, {declared: [null, 'iso-8859-1', 'utf-8']})).toEqual({
      text: LANGUAGES.French,
      notes: [],
    });
    expect((await read(bytes, {declared: ['windows-1251']})).text).not.toBe(LANGUAGES.Russian);
  });

  test('names that nobody knows, and those that cannot be, are passed over', async () => {
    const declared = ['klingon', 'utf-16', 'utf-8', 'euc-kr', 'koi8-r'];
    expect((await read(bytes, {declared})).text).toBe(LANGUAGES.Russian);
  });

  test('nothing that is declared turns UTF-8 into something else', async () => {
    expect((await read(utf8('Café'), {declared: ['shift_jis']})).text).toBe('Café');
  });
});

describe('statistics', () => {
  test.each([
    ['French', 'Windows-1252'],
    ['French', 'macintosh'],
    ['German', 'Windows-1252'],
    ['German', 'CP850'],
    ['Polish', 'Windows-1250'],
    ['Czech', 'Windows-1250'],
    ['Czech', 'ISO-8859-2'],
    ['Russian', 'Windows-1251'],
    ['Russian', 'KOI8-R'],
    ['Russian', 'ISO-8859-5'],
    ['Russian', 'CP866'],
    ['Ukrainian', 'Windows-1251'],
    ['Ukrainian', 'KOI8-U'],
    ['Greek', 'Windows-1253'],
    ['Turkish', 'Windows-1254'],
    ['Hebrew', 'Windows-1255'],
    ['Arabic', 'Windows-1256'],
    ['Lithuanian', 'Windows-1257'],
    ['Thai', 'Windows-874'],
    ['Japanese', 'Shift_JIS'],
    ['Japanese', 'EUC-JP'],
    ['Chinese', 'GB18030'],
    ['Cantonese', 'Big5'],
    ['Korean', 'EUC-KR'],
  ] as const)(
    '%s is known in %s, and a note says that it is a guess',
    async (language, encoding) => {
      const text = LANGUAGES[language];
      const {text: got, notes} = await read(inEncoding(text, encoding));
      expect(got).toBe(text);
      expect(notes).toHaveLength(1);
      expect(notes[0]).toMatch(/^Read as .*, which is a guess; --encoding NAME overrides it\.$/);
      const name = /^Read as (.*),/.exec(notes[0] ?? '')?.[1] ?? '';
      expect((await read(inEncoding(text, encoding), {wished: name})).text).toBe(text);
    },
  );

  test('are taken from all over a long file', async () => {
    const text = `${'A long preface in plain English.\n'.repeat(3000)}${`${LANGUAGES.Japanese}\n`.repeat(20)}`;
    expect((await read(inEncoding(text, 'shift_jis'))).text).toBe(text);
  });

  test('bear a byte that is damaged', async () => {
    const bytes = inEncoding(`${LANGUAGES.Russian}\n`.repeat(8), 'windows-1251');
    bytes[200] = 0x98;
    expect((await read(bytes)).text.startsWith(LANGUAGES.Russian)).toBe(true);
  });

  test('never fail, and say nothing only when no byte was lost', async () => {
    const byte = fc.nat({max: 0xdf}).map((value) => value + 0x20);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(byte, {minLength: 1, maxLength: 40}), async (all) => {
        const bytes = Uint8Array.from(all);
        const marked = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef;
        const {text, notes} = await read(bytes);
        if (notes.length === 0 && !marked) expect(Buffer.from(text)).toEqual(Buffer.from(bytes));
      }),
      {numRuns: 50},
    );
  });
});

test('a head that ends in the middle of a letter is still read as UTF-8', () => {
  const bytes = utf8('Café über naïve “quotes”');
  expect(decodeHead(bytes.subarray(0, bytes.length - 1))).toBe('Café über naïve “quotes\uFFFD');
  expect(decodeHead(inEncoding('Café <html>', 'windows-1252'))).toBe('Café <html>');
});
