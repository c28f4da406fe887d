import {endsSentence, farOf, runsOn, startOf} from './blocks.ts';
import type {Line} from './lines.ts';

/** A line in a paragraph, and whether its author, and not the column's edge, ended the last one. */
export type PassageLine = {readonly line: Line; readonly broken: boolean};

const BULLET = /^[•●■□▪▫◦‣∙·⁃◆❖➢➤→✓✔*–—-](?=\s|$)/u;
const NUMBER =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\[\d{1,3}\])(?=\s)/;

/** The mark that the text of an item of a list begins with, or null. */
export function markerOf(text: string): string | null {
  return BULLET.exec(text)?.[0] ?? NUMBER.exec(text)?.[0] ?? null;
}

/**
 * The paragraphs of a group of lines that stand together: a new one begins where a line is
 * indented (or, where the others are, is not), where an item of a list begins, and behind a
 * line that ends a sentence before the column's edge although the next word would have had
 * room. `far` is the column's edge. Linear.
 */
export function paragraphsOf(group: readonly Line[], far: number): PassageLine[][] {
  const paragraphs: PassageLine[][] = [];
  const edge = group.length >= 3 ? Math.max(...group.slice(0, 5000).map(farOf)) : far;
  const margin = Math.min(...group.slice(0, 5000).map(startOf));
  const indents = indentsOf(group, margin, edge);
  let last: Line | undefined;
  for (const line of group) {
    const open = paragraphs.at(-1);
    if (open === undefined || last === undefined) paragraphs.push([{line, broken: false}]);
    else if (opens(last, line, margin, edge, indents)) paragraphs.push([{line, broken: false}]);
    else open.push({line, broken: isAuthors(last, line, margin, edge)});
    last = line;
  }
  return paragraphs;
}

type Indents = 'first' | 'hanging' | 'none';

/** Whether paragraphs show by their first line standing in, or all others. */
function indentsOf(group: readonly Line[], margin: number, edge: number): Indents {
  let [inside, insideEnded, outside, outsideEnded] = [0, 0, 0, 0];
  let last: Line | undefined;
  for (const line of group) {
    if (last !== undefined) {
      const ended = endsSentence(last) || isShort(last, line, edge) ? 1 : 0;
      if (isIndented(line, margin)) {
        inside++;
        insideEnded += ended;
      } else {
        outside++;
        outsideEnded += ended;
      }
    }
    last = line;
  }
  const first = group[0];
  if (first === undefined || (inside === 0 && !isIndented(first, margin))) return 'none';
  if (outside === 0) return inside > 0 && !isIndented(first, margin) ? 'hanging' : 'none';
  if (inside === 0) return 'first';
  return insideEnded / inside >= outsideEnded / outside ? 'first' : 'hanging';
}

function isIndented(line: Line, margin: number): boolean {
  return startOf(line) - margin > line.size * 0.5;
}

function opens(last: Line, line: Line, margin: number, edge: number, indents: Indents): boolean {
  const ended = endsSentence(last);
  const short = isShort(last, line, edge);
  const {text} = line.phrase;
  if (BULLET.test(text) && (ended || short || BULLET.test(last.phrase.text))) return true;
  if (NUMBER.test(text) && (ended || (short && !runsOn(last, line)))) return true;
  if (/(?:\. ?){4,}\d+$/.test(last.phrase.text)) return true;
  const indented = isIndented(line, margin);
  if (indents === 'first' && indented) {
    const level = Math.abs(startOf(last) - startOf(line)) < line.size * 0.4;
    if (!level || (ended && short)) return !runsOn(last, line);
  }
  if (indents === 'hanging' && !indented) return true;
  return short && ended;
}

// In letters' sizes: the space before a word, and how ragged an edge may be.
const SPACE = 0.3;
const RAGGED = 0.7;

/** Whether the first word of `line` would have had room behind `last`. */
export function isShort(last: Line, line: Line, edge: number): boolean {
  const {text} = line.phrase;
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  // Between signs without spaces a line can end anywhere.
  const needed = /[\u2e80-\u9fff]/.test(text.slice(0, 1)) ? 1 : word;
  const width = ((line.end - line.x) * needed) / Math.max(1, text.length);
  return farOf(last) + width + (SPACE + RAGGED) * line.size < edge;
}

// Of the width of a column: who breaks a line himself leaves more of it.
const LEFT_FREE = 0.2;

/** Whether the author ended `last` there: verse, an address, the lines of a title page. */
function isAuthors(last: Line, line: Line, margin: number, edge: number): boolean {
  if (!isShort(last, line, edge) || runsOn(last, line)) return false;
  return edge - farOf(last) > (edge - margin) * LEFT_FREE;
}
