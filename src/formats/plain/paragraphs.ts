import {type Draft, draft} from '../assemble.ts';
import {joint} from '../joint.ts';
import {endsSentence, type Line, type Stanza} from './lines.ts';
import {type Opening, openingOf} from './openings.ts';
import {isVerse} from './verse.ts';
import {continues, isFull, WRAPPED_FROM, type Wrapping, wrappingOf} from './wrapping.ts';

/** Lines that were one line before they were wrapped. */
type Passage = {
  text: string;
  lines: number;
  readonly first: Line;
  /** Whether something says that it begins a paragraph of its own. */
  readonly opens: boolean;
};

// A line longer than this is a paragraph by itself: nobody breaks verse or addresses so late.
const LONG = 100;

/**
 * The blocks of plain text: wrapped lines joined, the line breaks of verse, addresses
 * and lists kept. Differs from the lines in white space only. Linear.
 */
export function paragraphs(body: readonly Stanza[]): Draft[] {
  const whole = usable(wrappingOf(sampleOf(body)), 0.5);
  return body.flatMap((stanza) => blocksOf(passagesOf(stanza, widthOf(stanza, whole))));
}

// A book is wrapped alike from end to end: so many of its stanzas tell as much as all.
const SAMPLE = 1000;

function sampleOf(body: readonly Stanza[]): readonly Stanza[] {
  const step = Math.ceil(body.length / SAMPLE);
  return step <= 1 ? body : body.filter((_, index) => index % step === 0);
}

/** How wide `stanza` was wrapped by its own lines, where they tell, else as the `whole` was. */
function widthOf(stanza: Stanza, whole: number | null): number | null {
  if (stanza.length < 5) return whole;
  const longest = stanza.reduce((most, {end}) => Math.max(most, end), 0);
  if (whole !== null && longest <= whole && longest > whole - 10) return longest;
  return usable(wrappingOf([stanza]), 0.85) ?? whole;
}

// A few breaks that agree on a narrow width may agree by chance.
function usable(wrapping: Wrapping | null, share: number): number | null {
  if (wrapping === null || wrapping.share < share) return null;
  // Few short lines may be verse; but that of verse some line would have held another word.
  const agreed = wrapping.share === 1 && wrapping.breaks >= 4;
  return wrapping.breaks < 8 && wrapping.width < WRAPPED_FROM && !agreed ? null : wrapping.width;
}

function passagesOf(stanza: Stanza, width: number | null): Passage[] {
  const opening = isVerse(stanza, width) ? 'none' : openingOf(stanza);
  const passages: Passage[] = [];
  stanza.forEach((line, index) => {
    const last = stanza[index - 1];
    const open = passages.at(-1);
    if (last === undefined || open === undefined) {
      passages.push({text: line.text, lines: 1, first: line, opens: true});
      return;
    }
    const opens = opensParagraph(line, last, open.first, opening, width);
    const hangs = opening === 'outdented' || open.first.sort === 'item';
    if (opens || (line.indent > last.indent && !hangs) || !continues(last, line, width)) {
      passages.push({text: line.text, lines: 1, first: line, opens});
      return;
    }
    open.text += joint(last.text, line.text) + line.text;
    open.lines++;
  });
  for (const passage of passages) {
    if (passage.lines > 1) passage.text = passage.text.replaceAll(/[ \t]{2,}|\t/g, ' ');
  }
  return passages;
}

function opensParagraph(
  line: Line,
  last: Line,
  first: Line,
  opening: Opening,
  width: number | null,
): boolean {
  if (line.sort === 'rule' || last.sort === 'rule') return true;
  if (line.sort === 'item') {
    // In running text a dash or a number can come to stand at the head of a line.
    const running = first.sort !== 'item' && width !== null && isFull(last, line, width);
    if (!running || endsSentence(last.text) || last.text.endsWith(':')) return true;
  }
  if (first.sort === 'item') return false;
  if (opening === 'indented') return line.indent > last.indent || line.indent > first.indent;
  return opening === 'outdented' && line.indent < last.indent;
}

function blocksOf(passages: readonly Passage[]): Draft[] {
  const blocks: Draft[] = [];
  const long = passages.filter(({text}) => text.length > LONG).length;
  const eachItsOwn = long * 4 >= passages.length;
  let group: Passage[] = [];
  const close = (): void => {
    const [head] = group;
    if (head !== undefined) blocks.push(blockOf(group, gapBefore(head, blocks.length === 0)));
    group = [];
  };
  for (const passage of passages) {
    const last = group.at(-1);
    const joins =
      last !== undefined &&
      !eachItsOwn &&
      !passage.opens &&
      isShort(last) &&
      isShort(passage) &&
      last.first.sort !== 'rule';
    if (!joins) close();
    group.push(passage);
  }
  close();
  return blocks;
}

function isShort({lines, text}: Passage): boolean {
  return lines === 1 && text.length <= LONG;
}

// The items of a list stand close together, and to the line that announces them; so does
// a row of signs to the line that it underlines.
function gapBefore({first}: Passage, opensStanza: boolean): number {
  return !opensStanza && (first.sort === 'item' || first.sort === 'rule') ? 1 : 2;
}

const DEEPEST = 16;

function blockOf(group: readonly Passage[], gap: number): Draft {
  const [only] = group;
  if (only !== undefined && group.length === 1) {
    return {...draft(only.first.sort === 'rule' ? 'rule' : 'paragraph', only.text), gap};
  }
  const base = group.reduce((least, {first}) => Math.min(least, first.indent), Infinity);
  const text = group
    .map(({first, text}) => ' '.repeat(Math.min(DEEPEST, first.indent - base)) + text)
    .join('\n');
  return {...draft('paragraph', text), gap};
}
