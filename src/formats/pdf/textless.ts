import {Buffer} from 'node:buffer';
import {fail, type Result} from '../../model/result.ts';

/**
 * The failure of a PDF called `name` whose pages show no text: because they are pictures, because
 * their letters are numbered by tables that are `missing`, or because there is none.
 */
export function textless(
  bytes: Uint8Array,
  name: string,
  missing: ReadonlySet<string>,
): Result<never> {
  if (missing.size > 0) {
    return fail(
      `${name} is set in Chinese, Japanese or Korean type that is not in the file.`,
      'Open it in a PDF viewer and save its text, or print it to a new PDF, and open that.',
    );
  }
  return hasPictures(bytes)
    ? fail(
        `${name} holds only scanned images.`,
        'Run it through OCR first, for example with ocrmypdf.',
      )
    : fail(
        `${name} has no text in it.`,
        'If its pages show words, these are drawn: run it through OCR first, for example with ocrmypdf.',
      );
}

const PICTURE = /^\/Subtype\s*\/Image\b/;
const SUBTYPE = '/Subtype';

/** A picture's stream cannot be inside another one, so its dictionary is there to be seen. */
function hasPictures({buffer, byteOffset, byteLength}: Uint8Array): boolean {
  const file = Buffer.from(buffer, byteOffset, byteLength);
  for (let at = file.indexOf(SUBTYPE); at >= 0; at = file.indexOf(SUBTYPE, at + 1)) {
    if (PICTURE.test(file.toString('latin1', at, at + 24))) return true;
  }
  return false;
}
