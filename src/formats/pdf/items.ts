import type {Container} from '../../model/document.ts';
import type {Draft} from '../assemble.ts';
import {startOf} from './blocks.ts';
import type {Passage} from './flow.ts';
import {markerOf} from './paragraphs.ts';

const DEEPEST = 16;

/**
 * The drafts of each passage, those put into lists that begin with the mark of an item: further
 * in is deeper. A number is such a mark where others that count on stand beside it, or
 * where it stands out from the lines below. Linear.
 */
export function withItems(
  passages: readonly Passage[],
  drafts: readonly (readonly Draft[])[],
): Draft[][] {
  let open: {readonly start: number; readonly container: Container}[] = [];
  return passages.map((passage, index) => {
    const own = drafts[index] ?? [];
    const [only] = own;
    const first = passage.lines[0]?.line;
    if (first === undefined || only?.kind !== 'paragraph') {
      open = [];
      return [...own];
    }
    const marker = passage.note ? null : itemMark(passages, index);
    if (marker === null) {
      open = [];
      return [...own];
    }
    const start = startOf(first);
    const outer = open.filter((each) => each.start < start - first.size * 0.5).slice(0, DEEPEST);
    const container: Container = {kind: 'item', id: index, marker: shown(marker)};
    const gap = open.length > 0 ? 1 : 2;
    const within = [...outer.map((each) => each.container), container];
    open = [...outer, {start, container}];
    return [{...withoutStart(only, marker.length), within, gap}];
  });
}

function shown(marker: string): string {
  return /^[\p{L}\p{N}([]/u.test(marker) ? marker : '•';
}

function withoutStart(item: Draft, length: number): Draft {
  const cut = item.text.length - item.text.slice(length).trimStart().length;
  const marks = item.marks.map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - cut),
    end: Math.max(0, mark.end - cut),
  }));
  return {...item, text: item.text.slice(cut), marks};
}

function itemMark(passages: readonly Passage[], index: number): string | null {
  const passage = passages[index];
  const first = passage?.lines[0]?.line;
  const marker = first === undefined ? null : markerOf(`${first.phrase.text} `);
  if (passage === undefined || first === undefined || marker === null) return null;
  if (marker.length >= first.phrase.text.length && passage.lines.length === 1) return null;
  if (/^[•●■□▪▫◦‣∙⁃◆❖➢➤→✓✔]/u.test(marker)) return marker;
  const second = passage.lines[1]?.line;
  if (second !== undefined && startOf(second) > startOf(first) + first.size * 0.5) return marker;
  const beside = [passages[index - 1], passages[index + 1]].map((each) => {
    const text = each?.lines[0]?.line.phrase.text;
    return text === undefined ? null : markerOf(`${text} `);
  });
  const number = Number(/\d+(?=\D*$)/.exec(marker)?.[0]);
  const counts = beside.some((each) => {
    const other = Number(/\d+(?=\D*$)/.exec(each ?? '')?.[0]);
    return Math.abs(other - number) === 1;
  });
  return counts || (Number.isNaN(number) && beside.includes(marker)) ? marker : null;
}
