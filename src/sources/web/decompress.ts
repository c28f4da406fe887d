import {promisify} from 'node:util';
import zlib from 'node:zlib';
import {fail, type Result, succeed} from '../../model/result.ts';
import {inWords} from './limits.ts';

type Unpack = (bytes: Uint8Array, options: {maxOutputLength: number}) => Promise<Uint8Array>;

// Each is a stream inside, which ends where the limit is passed: what a bomb would still
// become is never made.
const gunzip: Unpack = promisify(zlib.gunzip);
const inflate: Unpack = promisify(zlib.inflate);
const inflateRaw: Unpack = promisify(zlib.inflateRaw);
const brotli: Unpack = promisify(zlib.brotliDecompress);
// Since Node 22.15.
const zstd: Unpack | null =
  typeof zlib.zstdDecompress === 'function' ? promisify(zlib.zstdDecompress) : null;

/** What to tell servers of the encodings that are understood. */
export const ACCEPTED = zstd === null ? 'gzip, deflate, br' : 'gzip, deflate, br, zstd';

// More than one is a mistake of a server, more than a few an attack.
const LAYERS = 3;

/**
 * What `bytes` are before they were encoded as a Content-Encoding header says (RFC 9110,
 * section 8.4.1), the last named encoding taken off first; at most `limit` bytes, of every
 * layer. Bytes that are plain although the header says gzip are left as they are. Fails in
 * words, in which `page` is what was read.
 */
export async function decompress(
  bytes: Uint8Array,
  header: string,
  limit: number,
  page: string,
): Promise<Result<Uint8Array>> {
  const layers = header
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > LAYERS) {
    return fail(
      `${page} is packed ${layers.length} times over, which no honest server does.`,
      'Open another page.',
    );
  }
  if (bytes.length === 0) return succeed(bytes);
  let unpacked = bytes;
  for (const layer of layers.toReversed()) {
    const unpack = unpackerFor(layer, unpacked);
    if (unpack === null) {
      return fail(
        `${page} is packed in a way that Lectern did not ask for.`,
        'Open it in a browser, save it there and open the file.',
      );
    }
    try {
      unpacked = await unpack(unpacked, {maxOutputLength: limit});
    } catch (error) {
      return failureOf(error, page, limit);
    }
  }
  return succeed(unpacked);
}

function unpackerFor(encoding: string, bytes: Uint8Array): Unpack | null {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzip : async () => bytes;
    case 'deflate':
      // Some servers leave out the two bytes of zlib, of which the first says the method, 8.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw;
    case 'br':
      return brotli;
    case 'zstd':
      return zstd;
    default:
      return null;
  }
}

function failureOf(error: unknown, page: string, limit: number) {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ERR_BUFFER_TOO_LARGE') {
    return fail(
      `${page} is larger than ${inWords(limit)} when it is unpacked.`,
      'Open another page, or a part of this one.',
    );
  }
  return fail(
    `${page} is packed, and damaged: it cannot be unpacked.`,
    'Try again later, or save it in a browser and open the file.',
  );
}
