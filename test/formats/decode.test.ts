import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Decoded, decode} from '../../src/formats/decode.ts';

async function read(bytes: Uint8Array, wished: string | null = null): Promise<Decoded> {
  const result = await decode({bytes, wished, declared: []});
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

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
  test('reads valid UTF-8 without a word, mark or no mark', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme'}), async (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(await read(utf8(text))).toEqual({text, notes: []});
        expect(await read(utf8(`\uFEFF${text}`))).toEqual({text, notes: []});
      }),
    );
  });

  test('reads UTF-16 of both orders by its mark', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: 'grapheme'}),
        fc.constantFrom('le', 'be'),
        async (text, order) => {
          fc.pre(!text.startsWith('\uFEFF'));
          expect(await read(utf16(text, order))).toEqual({text, notes: []});
        },
      ),
    );
  });

  test('says where UTF-16 is damaged', async () => {
    const cut = utf16('Ähre', 'le').subarray(0, 9);
    expect((await read(cut)).text).toBe('Ähr\uFFFD');
    expect((await read(cut)).notes).toEqual([
      'Not quite valid UTF-16; one mark (\uFFFD) stands where it could not be read.',
    ]);
    expect((await read(utf16('a \uFFFD of its own', 'be'))).notes).toEqual([]);
  });

  test('counts a replacement mark that the file itself holds as a good sequence', async () => {
    const bytes = Buffer.concat([utf8('\uFFFD\uFFFD\uFFFD\uFFFD'), Uint8Array.of(0xe9)]);
    expect((await read(bytes)).notes[0]).toContain('one mark');
  });
});
