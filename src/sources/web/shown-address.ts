import {cleanLine} from '../../text/clean.ts';
import {shownHost} from './shown-host.ts';

// Octets of UTF-8 beyond ASCII, percent-encoded.
const ENCODED = /(?:%[89a-f][\da-f])+/gi;
const LETTERS = /^[\p{L}\p{M}\p{N}]+$/u;

/**
 * A web address for people: without name, password and fragment, its host as `shownHost` has
 * it, letters of other scripts in its path as letters. Clean.
 */
export function shownAddress(url: URL): string {
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = `${url.pathname}${url.search}`.replaceAll(ENCODED, decodedLetters);
  return cleanLine(`${url.protocol}//${shownHost(url.hostname)}${port}${path}`);
}

/** `shownAddress` for a sentence: long ones lose their middle. */
export function briefAddress(url: URL): string {
  return brief(shownAddress(url));
}

function brief(text: string): string {
  const whole = [...text];
  if (whole.length <= 100) return text;
  return cleanLine(`${whole.slice(0, 70).join('')}…${whole.slice(-29).join('')}`);
}

/** Addresses that follow each other, for a sentence: on the same server only the path is said again. */
export function shownWay(way: readonly URL[]): string {
  const steps = way.map((url, i) => {
    const brief = briefAddress(url);
    if (way[i - 1]?.origin !== url.origin) return brief;
    return brief.slice(brief.indexOf('/', `${url.protocol}//`.length));
  });
  return steps.join(' → ');
}

/**
 * What to call the page at `url`: its host and its path, which ends like the name of a file
 * where there is one behind it. Clean, one line; long ones lose their middle.
 */
export function pageName(url: URL): string {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const path = parts.map((part) => decoded(part) ?? part).join('/');
  return brief(cleanLine(`${shownHost(url.hostname)}/${path}`));
}

// Signs other than letters stay as they are: a decoded space or slash would mislead.
function decodedLetters(sequence: string): string {
  const text = decoded(sequence);
  return text !== null && LETTERS.test(text) && cleanLine(text) === text ? text : sequence;
}

/** Null where it is not UTF-8. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
