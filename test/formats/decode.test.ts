import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decode} from '../../src/formats/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, order === 'le');
  for (let i = 0; i < text.length; i++) {
    view.setUint16(2 * i + 2, text.charCodeAt(i), order === 'le');
  }
  return new Uint8Array(view.buffer);
}

describe('decode', () => {
  test('reads valid UTF-8 without a word, mark or no mark', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(decode(utf8(text))).toEqual({text, notes: []});
        expect(decode(utf8(`\uFEFF${text}`))).toEqual({text, notes: []});
      }),
    );
  });

  test('reads UTF-16 of both orders by its mark', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('le', 'be'), (text, order) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(decode(utf16(text, order))).toEqual({text, notes: []});
      }),
    );
  });

  test('says where UTF-16 is damaged', () => {
    const cut = utf16('Ähre', 'le').subarray(0, 9);
    expect(decode(cut).text).toBe('Ähr\uFFFD');
    expect(decode(cut).notes).toEqual([
      'Not quite valid UTF-16; one mark (\uFFFD) stands where it could not be read.',
    ]);
    expect(decode(utf16('a \uFFFD of its own', 'be')).notes).toEqual([]);
  });

  test('reads what is not UTF-8 as Windows-1252 and says so', () => {
    const bytes = Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35, 0x92);
    expect(decode(bytes)).toEqual({
      text: '“Café” €5’',
      notes: ['Not valid UTF-8; read as Windows-1252.'],
    });
  });

  test('keeps nearly valid UTF-8 as UTF-8: four good sequences to a bad one', () => {
    const enough = Buffer.concat([utf8('é—ü€'), Uint8Array.of(0xe9), utf8('!')]);
    expect(decode(enough)).toEqual({
      text: 'é—ü€\uFFFD!',
      notes: ['Not quite valid UTF-8; one mark (\uFFFD) stands where it could not be read.'],
    });
    const tooFew = Buffer.concat([utf8('é—ü'), Uint8Array.of(0xe9), utf8('!')]);
    expect(decode(tooFew).notes).toEqual(['Not valid UTF-8; read as Windows-1252.']);
    const two = Buffer.concat([utf8('éééééééé'), Uint8Array.of(0xe9, 0x20, 0xff)]);
    expect(decode(two).notes[0]).toContain('2 marks');
  });

  test('counts a replacement mark that the file itself holds as a good sequence', () => {
    const bytes = Buffer.concat([utf8('\uFFFD\uFFFD\uFFFD\uFFFD'), Uint8Array.of(0xe9)]);
    expect(decode(bytes).notes[0]).toContain('one mark');
  });

  test('says nothing only when no byte was lost', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 60}), (bytes) => {
        const {text, notes} = decode(bytes);
        const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
        if (notes.length === 0 && !marked) {
          expect(Buffer.from(text)).toEqual(Buffer.from(bytes));
        }
      }),
    );
  });
});
