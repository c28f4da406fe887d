import {type Archive, nameLike} from '../zip.ts';

/** Where a reference in a book leads: a file of the archive, and an element's id in it or "". */
export type Place = {readonly path: string; readonly fragment: string};

/**
 * Where `href` in the file `from` leads, or null when no such file is in the archive. Books
 * escape names where they should not, and the other way round, and are careless about case:
 * the name as it stands there, unescaped, and in any case are tried in this order. References
 * beyond the archive's top stay at its top, as in a URL.
 */
export function placeOf(archive: Archive, from: string, href: string): Place | null {
  const [written = '', fragment = ''] = halves(href.trim(), '#');
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return null;
  const id = unescaped(fragment);
  if (written === '') return {path: from, fragment: id};
  const path = fileOf(archive, from, written);
  return path === null ? null : {path, fragment: id};
}

/** The file of the archive that `href` in the file `from` names; see `placeOf`. */
function fileOf(archive: Archive, from: string, href: string): string | null {
  const [bare = ''] = halves(href, '?');
  for (const name of [href, unescaped(href), unescaped(bare)]) {
    const found = nameLike(archive, absolute(from, name.replaceAll('\\', '/')));
    if (found !== null) return found;
  }
  return null;
}

function halves(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function absolute(from: string, href: string): string {
  const folders = href.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of href.split('/')) {
    if (part === '..') folders.pop();
    else if (part !== '.' && part !== '') folders.push(part);
  }
  return folders.join('/');
}

/** `text` with its percent signs decoded; as it stands where they are none. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Thrown only for signs that encode nothing: they are meant as they stand.
    return text;
  }
}
