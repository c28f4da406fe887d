import {cleanLine} from '../../text/clean.ts';
import type {Draft} from '../assemble.ts';
import {open} from './containers.ts';
import {isBlock, isGone, SPACED} from './elements.ts';
import {space, write, writeRaw, writeWords} from './flow.ts';
import {visitInline} from './inline.ts';
import {survey} from './survey.ts';
import {type Element, isElement, type Node} from './tree.ts';
import {anchor, boundary, enter, flush, newWalk, type Walk} from './walk.ts';

/** The blocks of a piece of HTML, and where its anchors lead. */
export type Blocks = {
  readonly drafts: readonly Draft[];
  /**
   * Every id and name of an anchor, with the index of the draft that it stands in or before:
   * the number of drafts where nothing follows it. Of two anchors of a name the first counts.
   */
  readonly anchors: ReadonlyMap<string, number>;
};

/**
 * The blocks of HTML in reading order: headings, paragraphs, items of lists, quotations, code,
 * rows of tables, rules. `nodes` are children of parse5's default tree, with or without html
 * and body elements around them. Scripts, styles, form controls, embedded things, comments
 * and what the page hides are gone; white space is as browsers set it; pictures are their
 * alternative in brackets where no caption says it; relative links start from `base`, or lead
 * nowhere where that is null. Tables that only place things on the page are read cell by
 * cell. Everything is clean. Linear, and as deep as the tree may be.
 */
export function blocksOf(nodes: readonly Node[], base: string | null): Blocks {
  const walk = newWalk(nodes, base, survey(nodes));
  for (let step = walk.steps.pop(); step !== undefined; step = walk.steps.pop()) {
    if (typeof step === 'function') step();
    else if (isElement(step)) visit(walk, step);
    else if ('value' in step) visitText(walk, step.value);
  }
  flush(walk);
  return {drafts: walk.drafts, anchors: walk.anchors};
}

function visitText(walk: Walk, value: string): void {
  const {flow} = walk;
  if (walk.formulas > 0) writeWords(flow, cleanLine(value));
  else if (walk.preformatted > 0) writeRaw(flow, value);
  else {
    if (flow.breaks > 1 && !walk.inCell && value.trim() !== '') boundary(walk, 2);
    write(flow, value);
  }
}

function visit(walk: Walk, element: Element): void {
  const folding = element.tagName === 'button' && (walk.folds > 0 || walk.heading > 0);
  if (isGone(element) && !folding) return;
  if (isBlock(element) && walk.formulas === 0) visitBlock(walk, element);
  else visitInline(walk, element);
}

function visitBlock(walk: Walk, element: Element): void {
  const {tagName} = element;
  // A heading in two boxes is one heading.
  if (walk.heading > 0 && (tagName === 'div' || tagName === 'address' || tagName === 'center')) {
    space(walk.flow);
    anchor(walk, element);
    enter(walk, element, () => space(walk.flow));
    return;
  }
  const gap = gapAround(walk, tagName);
  boundary(walk, gap);
  anchor(walk, element);
  const close = open(walk, element);
  enter(walk, element, () => {
    close?.();
    boundary(walk, gap);
  });
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);

/** Line feeds around a block: a list inside an item, and lines of code, stand close together. */
function gapAround(walk: Walk, tagName: string): number {
  if (walk.preformatted > 0) return 1;
  const nested = LISTS.has(tagName) && walk.within.at(-1)?.kind === 'item';
  return SPACED.has(tagName) && !nested ? 2 : 1;
}
