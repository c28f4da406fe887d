/** A piece of raw HTML: a tag, or the text between two. */
export type Piece =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'tag'; readonly name: string; readonly closing: boolean; readonly rest: string};

// A longer tag is none: the bound keeps a file full of unclosed ones from costing more.
const LONGEST_TAG = 4096;

/**
 * The tags of raw HTML and the text between them, in order; comments and declarations are
 * left out. An unclosed comment or tag swallows nothing: only its opening goes. Linear.
 */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let textFrom = 0;
  let closable = true;
  const cut = (from: number, to: number): void => {
    if (from > textFrom) pieces.push({type: 'text', text: html.slice(textFrom, from)});
    textFrom = to;
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(at + 1, textFrom))) {
    if (html.startsWith('<!--', at)) {
      const end: number = closable ? html.indexOf('-->', at + 4) : -1;
      closable = end >= 0;
      cut(at, closable ? end + 3 : at + 4);
      continue;
    }
    const opening = /^<(\/?)([a-z][a-z\d-]*|[!?])/i.exec(html.slice(at, at + 32));
    if (opening === null) continue;
    const [all, slash, name = ''] = opening;
    const end = endOfTag(html, at + all.length);
    cut(at, end < 0 ? at + all.length : end + 1);
    if (end < 0 || name === '!' || name === '?') continue;
    const rest = html.slice(at + all.length, end);
    pieces.push({type: 'tag', name: name.toLowerCase(), closing: slash === '/', rest});
  }
  cut(html.length, html.length);
  return pieces;
}

/** Where the ">" stands that ends a tag, outside quotation marks; -1 when there is none. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  const to = Math.min(html.length, from + LONGEST_TAG);
  for (let at = from; at < to; at++) {
    const sign = html[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at;
    else if (sign === '<') return -1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}
