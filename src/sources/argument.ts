import {cleanLine} from '../text/clean.ts';

/**
 * The scheme of an argument that is an address and no path, in lower case: "https", "file".
 * Null for paths. A file whose name begins like this can be opened as "./http:…".
 */
export function schemeOf(argument: string): string | null {
  const scheme =
    /^\s*([a-z][a-z\d+.-]+):(?=[/\\]|$)/i.exec(argument) ?? /^\s*(https?):/i.exec(argument);
  return scheme?.[1]?.toLowerCase() ?? null;
}

/**
 * What a person asked to read, for people: clean, and an address without name and password,
 * which must never be repeated on a screen.
 */
export function shownArgument(argument: string): string {
  const shown = cleanLine(argument);
  const scheme = schemeOf(shown);
  if (scheme === null || scheme === 'file') return shown;
  const url = URL.parse(shown);
  // What cannot be taken apart loses more than it need.
  if (url === null) return shown.replace(/:.*@/, '://');
  if (url.username === '' && url.password === '') return shown;
  return shown.replace(/^([^:]*:[/\\]*)[^/\\?#]*@/, '$1');
}

/**
 * What to do when there is no file of this name: an address that lacks its beginning is
 * taken for one.
 */
export function hintFor(argument: string): string {
  if (/^(?:data|javascript|mailto|about|blob|view-source|tel|urn|doi):/i.test(argument))
    return 'Of addresses, Lectern opens those that begin with https:// or http://.';
  if (
    /^(?:www\.|[^/\\\s]+\.[a-z]{2,}(?::\d+)?\/|(?:localhost|[\w.-]+):\d+(?:\/|$))/i.test(
      argument,
    ) ||
    /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|info)$/i.test(argument)
  )
    return 'Check the name and the folder. To open a web page, begin with https://.';
  return 'Check the name and the folder.';
}
