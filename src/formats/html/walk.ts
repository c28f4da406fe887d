import type {Container} from '../../model/document.ts';
import type {Draft} from '../assemble.ts';
import {draft} from '../assemble.ts';
import {withoutTabs} from '../tabs.ts';
import {type Flow, newFlow, space, take} from './flow.ts';
import type {Grid} from './grid.ts';
import type {List} from './markers.ts';
import type {Survey} from './survey.ts';
import {attribute, childrenOf, type Element, type Node} from './tree.ts';

const TAB_STOP = 8;

/** Where a walk over a tree of HTML stands, and what it has made. */
export type Walk = {
  readonly base: string | null;
  readonly survey: Survey;
  /** What is still to be done, the next one last. */
  readonly steps: Step[];
  readonly drafts: Draft[];
  readonly anchors: Map<string, number>;
  /** How many containers have been met. */
  containers: number;
  /** Line feeds before the next block: the most that any boundary since the last block asks for. */
  gap: number;
  within: readonly Container[];
  /** The lists that are open, the innermost last. */
  readonly lists: List[];
  /** The text at hand: of a block, or of a cell. */
  flow: Flow;
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** The table of data at hand. */
  grid: Grid | null;
  /** Whether the text at hand is a cell's: blocks in it are parts of its line. */
  inCell: boolean;
  /** How many elements are open that keep their spaces. */
  preformatted: number;
  /** How many figures are open that have a caption. */
  captioned: number;
  /** How many elements are open in which a button's words count: they fold up what follows. */
  folds: number;
  /** How many elements are open that raise their text. */
  raised: number;
  /** How many formulas are open. */
  formulas: number;
  /** Whether readings over letters need parentheses of ours. */
  bareReadings: boolean;
};

/** A node to read, or what is to be done once those before it have been read. */
export type Step = Node | (() => void);

export function newWalk(nodes: readonly Node[], base: string | null, surveyed: Survey): Walk {
  return {
    base,
    survey: surveyed,
    steps: nodes.toReversed(),
    drafts: [],
    anchors: new Map(),
    containers: 0,
    gap: 2,
    within: [],
    lists: [],
    flow: newFlow(),
    heading: 0,
    grid: null,
    inCell: false,
    preformatted: 0,
    captioned: 0,
    folds: 0,
    raised: 0,
    formulas: 0,
    bareReadings: false,
  };
}

/** Reads the children of `element`, then does `after`. */
export function enter(walk: Walk, element: Element, after: (() => void) | null = null): void {
  if (after !== null) walk.steps.push(after);
  for (const child of childrenOf(element).toReversed()) walk.steps.push(child);
}

/** Ends the block at hand, and asks for `gap` line feeds before the next. In a cell, parts words. */
export function boundary(walk: Walk, gap: number): void {
  if (walk.inCell) space(walk.flow);
  else {
    flush(walk);
    walk.gap = Math.max(walk.gap, gap);
  }
}

/** Makes a block of the text at hand. What follows a heading's first lines is no heading. */
export function flush(walk: Walk): void {
  const {text, marks} = take(walk.flow);
  if (text === '') return;
  if (walk.preformatted > 0) add(walk, draft('code', withoutTabs(text, TAB_STOP)));
  else if (walk.heading > 0) {
    add(walk, {...draft('heading', text.replaceAll('\n', ' ')), marks, level: walk.heading});
    walk.heading = 0;
  } else add(walk, {...draft('paragraph', text), marks});
}

/** Adds a block where the walk stands, unless it has no words. */
export function add(walk: Walk, block: Draft): void {
  if (block.text.trim() === '') return;
  walk.drafts.push({...block, within: walk.within, gap: Math.max(1, walk.gap)});
  walk.gap = 0;
}

/** Notes that the anchors of `element` lead to where the walk stands. */
export function anchor(walk: Walk, element: Element): void {
  const names = [attribute(element, 'id')];
  if (element.tagName === 'a') names.push(attribute(element, 'name'));
  for (const name of names) {
    if (name === null || name === '') continue;
    // The rows of a table come when it ends: until then they are counted from its start.
    if (walk.grid !== null) walk.grid.anchors.push({name, row: rowAt(walk.grid, element)});
    else if (!walk.anchors.has(name)) walk.anchors.set(name, walk.drafts.length);
  }
}

function rowAt({rows}: Grid, {tagName}: Element): number {
  return tagName === 'tr' ? rows.length : rows.length - 1;
}
