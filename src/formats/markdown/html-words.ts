import type {PhrasingContent} from 'mdast';
import {cleanText} from '../../text/clean.ts';
import {type Piece, piecesOf} from './html-tags.ts';

// What no browser shows as text.
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'template']);
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The words of a block of raw HTML, a string a paragraph, as a browser would part them:
 * tags, comments, scripts and styles are gone, images are their alternative text.
 */
export function paragraphsOfHtml(html: string): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const lines = open.split('\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').trim());
    if (lines.some(Boolean)) paragraphs.push(lines.join('\n'));
    open = '';
  };
  for (const piece of shown(piecesOf(html))) {
    if (piece.type === 'text') open += cleanText(decoded(piece.text)).replaceAll('\n', ' ');
    else if (piece.name === 'br') open += '\n';
    else if (piece.name === 'img') open += bracketed(altOf(piece));
    else if (piece.name === 'td' || piece.name === 'th') open += ' ';
    else if (!INLINE.has(piece.name)) close();
  }
  close();
  return paragraphs;
}

/** What a tag inside running text stands for: a line break, an image's text, or nothing. */
export function wordsOfTag(html: string): string {
  const [piece] = piecesOf(html);
  if (piece?.type !== 'tag') return '';
  if (piece.name === 'br') return '\n';
  return piece.name === 'img' ? bracketed(altOf(piece)) : '';
}

/** Words that stand for a picture, in brackets; nothing for no words. */
export function bracketed(alt: string): string {
  const words = cleanText(alt).replaceAll(/\s+/g, ' ').trim();
  return words === '' ? '' : `[${words}]`;
}

/** Running text without what stands between the tags of a script, and the like. */
export function withoutHidden(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!nodes.some(({type}) => type === 'html')) return nodes;
  return shown(
    nodes.map((node) => {
      const [piece] = node.type === 'html' ? piecesOf(node.value) : [];
      return {...(piece?.type === 'tag' ? piece : {type: 'text' as const, text: ''}), node};
    }),
  ).map(({node}) => node);
}

/** `pieces` without hidden elements; one that is never closed hides nothing. Linear. */
function shown<P extends Piece>(pieces: readonly P[]): P[] {
  const lastClosing = new Map<string, number>();
  pieces.forEach((piece, index) => {
    if (piece.type === 'tag' && piece.closing) lastClosing.set(piece.name, index);
  });
  let hiding: string | null = null;
  return pieces.filter((piece, index) => {
    if (hiding !== null) {
      if (piece.type === 'tag' && piece.closing && piece.name === hiding) hiding = null;
      return false;
    }
    if (piece.type !== 'tag' || piece.closing || !HIDDEN.has(piece.name)) return true;
    if ((lastClosing.get(piece.name) ?? -1) > index) hiding = piece.name;
    return false;
  });
}

function altOf(tag: Piece & {type: 'tag'}): string {
  const found = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag.rest);
  return decoded(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}

// The handful that people write by hand; any other name stays as it stands.
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (all, decimal: string | undefined, hexadecimal: string | undefined, name = '') => {
      if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
      if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16));
      return NAMED.get(name) ?? all;
    },
  );
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
