import type {Format, Sample} from './format.ts';
import {directoryOf} from './zip/directory.ts';

const NAMES = /\.epub$/i;

/** Books as EPUB 2 and 3. */
export const epub: Format = {
  id: 'epub',
  claim: (sample) => (isEpub(sample) ? 'content' : null),
  offers: (name) => NAMES.test(name),
  isolated: true,
  read: async (source, reading) => {
    const {readEpub} = await import('./epub/read.ts');
    return readEpub(source, reading);
  },
};

/**
 * What says first what it is, or holds the list of a book's packages; and any archive that is
 * called a book, even a broken one, unless it is an Office document.
 */
function isEpub({bytes, name, type}: Sample): boolean {
  const called = NAMES.test(name) || type === 'application/epub+zip';
  const archive = has(bytes, 0, 'PK\x03\x04');
  if (!archive && !called) return false;
  if (archive && has(bytes, 30, 'mimetypeapplication/epub')) return true;
  const directory = directoryOf(bytes);
  if (typeof directory === 'string') return archive && called;
  const names = new Set([...directory.keys()].map((each) => each.toLowerCase()));
  if (names.has('meta-inf/container.xml')) return true;
  return called && !names.has('[content_types].xml');
}

function has(bytes: Uint8Array, offset: number, signature: string): boolean {
  return Array.from(signature).every((sign, i) => bytes[offset + i] === sign.charCodeAt(0));
}
