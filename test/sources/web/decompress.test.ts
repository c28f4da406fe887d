import {brotliCompressSync, deflateSync, gzipSync, zstdCompressSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {ACCEPTED, decompress} from '../../../src/sources/web/decompress.ts';

const WORDS = Buffer.from('Kühe im Nebel. '.repeat(200));

async function unpacked(bytes: Uint8Array, header: string, limit = 100_000): Promise<unknown> {
  const result = await decompress(bytes, header, limit, 'It');
  return result.ok ? Buffer.from(result.value) : result.failure.reason;
}

test('takes off what was put on, the last first', async () => {
  const bytes = brotliCompressSync(deflateSync(gzipSync(WORDS)));
  expect(await unpacked(bytes, 'GZIP, identity, deflate,, br')).toEqual(WORDS);
});

test.skipIf(!ACCEPTED.includes('zstd'))('unpacks zstd where Node does', async () => {
  expect(await unpacked(zstdCompressSync(WORDS), 'zstd')).toEqual(WORDS);
});

test('leaves plain bytes alone', async () => {
  expect(await unpacked(WORDS, '')).toEqual(WORDS);
  expect(await unpacked(WORDS, 'gzip')).toEqual(WORDS);
  expect(await unpacked(Buffer.of(), 'br')).toEqual(Buffer.of());
});

test('joins the members of a gzip, and leaves what stands behind them', async () => {
  const members = Buffer.concat([gzipSync(WORDS), gzipSync(WORDS), Buffer.alloc(50)]);
  expect(await unpacked(members, 'gzip')).toEqual(Buffer.concat([WORDS, WORDS]));
});

describe('a bomb', () => {
  const zeros = Buffer.alloc(2_000_000);
  test.each([
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
    ['gzip, br', brotliCompressSync(gzipSync(zeros))],
  ])('of %s', async (header, bytes) => {
    expect(await unpacked(bytes, header)).toBe(
      'It is larger than 98 kilobytes when it is unpacked.',
    );
    const whole = await decompress(bytes, header, zeros.length, 'It');
    expect(whole.ok ? Buffer.compare(whole.value, zeros) : whole.failure).toBe(0);
  });

  test('of many layers', async () => {
    const header = Array.from({length: 4}, () => 'gzip').join();
    expect(await unpacked(WORDS, header)).toBe(
      'It is packed 4 times over, which no honest server does.',
    );
  });
});

test.each([
  ['gzip', gzipSync(WORDS).subarray(0, 40)],
  ['br', Buffer.from('These words are no brotli')],
  ['deflate', Buffer.from('These are none either')],
])('damaged %s is said', async (header, bytes) => {
  expect(await unpacked(bytes, header)).toBe('It is packed, and damaged: it cannot be unpacked.');
});

test('an encoding that nobody asked for is said', async () => {
  expect(await unpacked(WORDS, 'compress')).toBe(
    'It is packed in a way that Lectern did not ask for.',
  );
});
