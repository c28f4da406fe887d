import {
  type Chooser,
  type ChooserItem,
  type ChooserMatch,
  chooserHeight,
  isTitled,
  matchesOf,
  selectedOf,
} from '../state/chooser.ts';
import type {Box} from '../state/geometry.ts';
import {cellWidth, forScreen} from '../text/width.ts';
import {fieldPiece} from './field-row.ts';
import {framed} from './frame.ts';
import {firstShown} from './list-window.ts';
import {litPiece} from './lit-piece.ts';
import {filled, joined, NOTHING, piece, spread} from './paint.ts';
import type {Theme} from './theme.ts';
import {wrapped} from './wrapped.ts';

/** A chooser to be drawn. */
export type ChooserView = {
  readonly title: string;
  /** Stands before what is typed: "› " or ": ". */
  readonly prompt: string;
  readonly chooser: Chooser;
  readonly items: readonly ChooserItem[];
  /** What is said when nothing matches, or when there is nothing to choose. */
  readonly empty: string;
};

/**
 * Draws a chooser into exactly `box.height` lines of `box.width` cells: its title (in the
 * frame, or as a row where there is room), the field with the number of matches, and the
 * stretch of the list around the selected item.
 */
export function chooserLines(
  view: ChooserView,
  box: Box,
  bordered: boolean,
  theme: Theme,
): string[] {
  const width = Math.max(0, box.width - (bordered ? 2 : 0));
  const matches = matchesOf(view.items, view.chooser.field.text);
  const rows = [
    fieldLine(view, matches.length, width, theme),
    ...listLines(view, matches, width, chooserHeight(box, bordered), theme),
  ];
  if (bordered) {
    const pane = {box, focused: true, title: view.title, notes: [], rows, edge: null};
    return framed(pane, theme);
  }
  const title = filled(piece(` ${view.title}`, theme.accentBold, width), width);
  const lines = isTitled(box) ? [title, ...rows] : rows;
  const blank = ' '.repeat(width);
  return Array.from({length: box.height}, (_, index) => lines[index] ?? blank);
}

function fieldLine(view: ChooserView, count: number, cells: number, theme: Theme): string {
  const {field} = view.chooser;
  const total = view.items.length;
  const note = count === total ? ` ${total} ` : ` ${count} of ${total} `;
  // What is typed comes first; the count takes what room it leaves.
  const room = cells - cellWidth(view.prompt) - cellWidth(field.text) - 2;
  const right = cellWidth(note) <= room ? piece(note, theme.dim) : NOTHING;
  const left = fieldPiece(` ${view.prompt}`, field, Math.max(1, cells - right.cells), true, theme);
  return spread(left, right, cells);
}

type Line =
  | {readonly kind: 'section'; readonly title: string}
  | {readonly kind: 'match'; readonly match: ChooserMatch; readonly selected: boolean}
  /** A row of the reason that the selected item has and that does not fit beside it. */
  | {readonly kind: 'reason'; readonly painted: string};

function listLines(
  view: ChooserView,
  matches: readonly ChooserMatch[],
  cells: number,
  height: number,
  theme: Theme,
): string[] {
  if (matches.length === 0) return wrapped(view.empty, cells, theme.dim).slice(0, height);
  const selected = selectedOf(view.chooser, matches.length);
  const lines: Line[] = [];
  let at = 0;
  let below = 0;
  let before: string | null = null;
  // Best matches first is another order than by sections. With few rows all are for items.
  const grouped = view.chooser.field.text.trim() === '' && height >= 6;
  for (const [index, match] of matches.entries()) {
    const {section} = match.item;
    if (grouped && section !== null && section !== before) {
      lines.push({kind: 'section', title: section});
    }
    before = section;
    if (index === selected) at = lines.length;
    lines.push({kind: 'match', match, selected: index === selected});
    const reason = index === selected ? reasonBelow(match.item, cells, theme) : [];
    lines.push(...reason.map((painted): Line => ({kind: 'reason', painted})));
    below = Math.max(below, reason.length);
  }
  // The reason, and the name above it, come into view first.
  const middle = firstShown(at, lines.length, height);
  const first = Math.min(at, Math.max(middle, at + below + 1 - height));
  return lines.slice(first, first + height).map((line) => {
    if (line.kind === 'reason') return line.painted;
    if (line.kind === 'match') return itemLine(line.match, line.selected, cells, theme);
    return filled(piece(` ${line.title}`, theme.bold, cells), cells);
  });
}

function reasonBelow(item: ChooserItem, cells: number, theme: Theme): readonly string[] {
  if (item.why === null || cells < WORTH_CELLS || fitsBeside(item.why, item.label, cells))
    return [];
  // A wrapped row begins with a cell of air.
  const before = INDENT.slice(1);
  return wrapped(item.why, cells - before.length, theme.dim).map((line) => before + line);
}

function fitsBeside(why: string, label: string, cells: number): boolean {
  return INDENT.length + cellWidth(forScreen(label)) + 3 + cellWidth(why) <= cells;
}

/** The cells before an item's name, which the marker takes. */
const INDENT = '   ';

/** Fewest cells that a part of a reason is worth showing in. */
const WORTH_CELLS = 12;

/** As many whole words of a note as fit into `cells` cells; no word is cut, because it may be a key. */
function shortNote(note: string, cells: number): string {
  let kept = '';
  for (const word of forScreen(note).split(' ')) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (cellWidth(longer) + 2 > cells) break;
    kept = longer;
  }
  return kept === '' ? '' : `  ${kept} … `;
}

function itemLine(match: ChooserMatch, selected: boolean, cells: number, theme: Theme): string {
  const {item, lit} = match;
  const base = item.why !== null ? theme.dim : selected ? theme.bold : theme.plain;
  const marker = piece(selected ? ' ❯ ' : '   ', theme.accentBold, cells);
  const room = Math.max(0, cells - marker.cells);
  const label = litPiece(item.label, lit, room, base, theme);
  const left = joined(marker, label);
  const note = item.note === '' ? NOTHING : piece(`  ${forScreen(item.note)} `, theme.dim);
  if (item.why === null) {
    if (left.cells + note.cells <= cells) return spread(left, note, cells);
    return spread(left, piece(shortNote(item.note, cells - left.cells - 3), theme.dim), cells);
  }
  // Why it cannot be had says more than its note.
  const whole = piece(` · ${item.why}`, theme.dim);
  if (left.cells + whole.cells + note.cells <= cells) {
    return spread(joined(left, whole), note, cells);
  }
  const why = piece(` · ${item.why}`, theme.dim, cells - left.cells);
  const beside = !selected || fitsBeside(item.why, item.label, cells);
  return filled(beside && why.cells >= WORTH_CELLS ? joined(left, why) : left, cells);
}
