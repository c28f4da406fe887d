import type {Container} from '../../model/document.ts';
import {draft} from '../assemble.ts';
import {PREFORMATTED} from './elements.ts';
import {closeMark, newFlow, openMark, take} from './flow.ts';
import {addCell, beginRow, endRow, newGrid, rowsOfGrid} from './grid.ts';
import {markerOf, newList} from './markers.ts';
import {type Element, lower, wholeNumber} from './tree.ts';
import {add, flush, type Walk} from './walk.ts';

// Nobody reads deeper; the words of what is deeper stand at this depth.
const DEEPEST = 40;

/** Sets the description of a term in. */
const INDENT = ' ';

/**
 * Begins what a block `element` is to a reader, besides lines of its own; returns how that ends,
 * or null where there is nothing to end.
 */
export function open(walk: Walk, element: Element): (() => void) | null {
  const {tagName} = element;
  const level = levelOf(element);
  if (level > 0) return openHeading(walk, level);
  switch (tagName) {
    case 'blockquote':
      return openContainer(walk, {kind: 'quote', id: walk.containers++});
    case 'li':
      return openContainer(walk, item(walk, markerOf(walk.lists.at(-1), element)));
    case 'dd':
      return openContainer(walk, item(walk, INDENT));
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      walk.lists.push(newList(element));
      return () => walk.lists.pop();
    case 'table':
      return walk.survey.tables.has(element) ? openGrid(walk) : null;
    case 'tr':
      return openRow(walk, element);
    case 'td':
    case 'th':
      return openCell(walk, element);
    case 'figure':
      return openFigure(walk, element);
    case 'dt':
    case 'summary':
      return openTerm(walk);
    case 'hr':
      if (!walk.inCell && walk.drafts.at(-1)?.kind !== 'rule') add(walk, draft('rule', '* * *'));
      return null;
    default:
      return PREFORMATTED.has(tagName) ? openCode(walk) : null;
  }
}

function levelOf(element: Element): number {
  const [, digit] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (digit !== undefined) return Number(digit);
  if (lower(element, 'role') !== 'heading') return 0;
  return Math.max(1, wholeNumber(element, 'aria-level', 6) ?? 2);
}

function openHeading(walk: Walk, level: number): (() => void) | null {
  if (walk.inCell) return null;
  walk.heading = level;
  return () => {
    flush(walk);
    walk.heading = 0;
  };
}

function openContainer(walk: Walk, container: Container): (() => void) | null {
  if (walk.inCell || walk.within.length >= DEEPEST) return null;
  const {within} = walk;
  walk.within = [...within, container];
  return () => {
    flush(walk);
    walk.within = within;
  };
}

function item(walk: Walk, marker: string): Container {
  return {kind: 'item', id: walk.containers++, marker};
}

function openGrid(walk: Walk): () => void {
  const {grid} = walk;
  const own = newGrid();
  walk.grid = own;
  return () => {
    flush(walk);
    walk.grid = grid;
    const {drafts, anchors} = rowsOfGrid(own);
    for (const {name, at} of anchors) {
      if (!walk.anchors.has(name)) walk.anchors.set(name, walk.drafts.length + at);
    }
    for (const [index, row] of drafts.entries()) {
      if (index > 0) walk.gap = 1;
      add(walk, row);
    }
  };
}

function openRow(walk: Walk, element: Element): (() => void) | null {
  const {grid} = walk;
  if (grid === null) return null;
  const {parentNode} = element;
  const inHead = parentNode?.nodeName === 'thead';
  beginRow(grid);
  return () => endRow(grid, inHead);
}

function openCell(walk: Walk, element: Element): (() => void) | null {
  const {grid, flow, inCell} = walk;
  if (grid === null) return null;
  walk.flow = newFlow();
  walk.inCell = true;
  return () => {
    addCell(grid, element, take(walk.flow));
    walk.flow = flow;
    walk.inCell = inCell;
  };
}

function openFigure(walk: Walk, element: Element): (() => void) | null {
  if (!walk.survey.captioned.has(element)) return null;
  walk.captioned++;
  return () => {
    walk.captioned--;
  };
}

function openTerm(walk: Walk): () => void {
  const {flow} = walk;
  walk.folds++;
  openMark(flow, 'strong');
  return () => {
    flush(walk);
    closeMark(flow, 'strong');
    walk.folds--;
  };
}

function openCode(walk: Walk): (() => void) | null {
  if (walk.inCell || walk.heading > 0) return null;
  walk.preformatted++;
  return () => {
    flush(walk);
    walk.preformatted--;
  };
}
