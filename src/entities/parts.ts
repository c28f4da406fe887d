import {type Block, isNotice} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {BEFORE_NAME} from '../text/abbreviations.ts';

/** Lines of a list, of results or of verse are shorter than this, in UTF-16 units. */
const SHORT_LINE = 60;
/** What follows on the next line belongs to this one: after a comma, dash, bracket, title or initial. */
const UNFINISHED = new RegExp(
  `(?:[,\\p{Pd}&/(\\[“‘«]["”’]?|(?<![\\p{L}\\p{N}])(?:\\p{Lu}|${BEFORE_NAME.join('|')})\\.)$`,
  'u',
);
/** Small words that never end a line's thought, the particles of names among them. */
const JOINING = new Set(
  `a an the and or nor but of in on at to for from by with as into than via vs versus per over under
  de del della di da do dos du la le les el al van von der den ter ten bin ibn ben abu y und et e`.split(
    /\s+/,
  ),
);
const ENTRY = /^[^\p{L}\p{N}]{0,9}(?:\p{Lu}|\p{N})/u;

/** Whether names are looked for in a block: not in code, rules, and notices that are not the article's own. */
export function isRead(block: Block): boolean {
  return block.kind !== 'code' && block.kind !== 'rule' && !isNotice(block);
}

/**
 * Stretches of a block that no sentence and no name goes beyond: a row's cells, a heading's
 * lines, else the lines that say something by themselves. The others, as of an address or
 * where a verse runs on, stay together; readers have joined what was only wrapped. Linear.
 */
export function partsOf(text: string, block: Block): readonly Span[] {
  if (block.kind === 'row' && block.cells.length > 0) return block.cells;
  const parts: Span[] = [];
  const lines = text.slice(block.start, block.end).split('\n');
  let start = block.start;
  let end = block.start;
  for (const [i, line] of lines.entries()) {
    end += line.length;
    const next = lines[i + 1];
    if (next === undefined || block.kind === 'heading' || isEntry(line, next)) {
      parts.push({start, end});
      start = end + 1;
    }
    end++;
  }
  return parts;
}

/** Whether the line ends what it says, so that the next, which a capital or figure opens, begins anew. */
function isEntry(line: string, next: string): boolean {
  if (line.length >= SHORT_LINE || !ENTRY.test(next.slice(0, 16))) return false;
  const own = line.trimEnd();
  return !UNFINISHED.test(own) && !JOINING.has(own.slice(own.lastIndexOf(' ') + 1));
}
