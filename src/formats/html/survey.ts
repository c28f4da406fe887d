import {isGone} from './elements.ts';
import {childrenOf, type Element, isElement, lower, type Node, wholeNumber} from './tree.ts';

/** What must be known of a tree before it is walked. */
export type Survey = {
  /** Tables of data; the others only place things on the page. */
  readonly tables: ReadonlySet<Element>;
  /** Figures that have a caption. */
  readonly captioned: ReadonlySet<Element>;
};

type TableFacts = {
  readonly element: Element;
  columns: number;
  rows: number;
  /** Columns of the row at hand. */
  width: number;
  /** Of the cell at hand: its paragraphs and the length of its text. */
  paragraphs: number;
  length: number;
  headed: boolean;
  /** Whether a cell holds blocks, or as much text as an article's column does. */
  full: boolean;
  nested: boolean;
};

type Step = Node | {readonly closes: TableFacts | null};

const FULL_CELL = 600;

const BLOCKS_OF_ARTICLES: ReadonlySet<string> = new Set(
  'ul ol dl h1 h2 h3 h4 h5 h6 blockquote pre figure article section hr form center'.split(' '),
);

/** Looks over a tree once; linear, and as deep as it may be. */
export function survey(nodes: readonly Node[]): Survey {
  const tables = new Set<Element>();
  const captioned = new Set<Element>();
  const figures: Element[] = [];
  const open: TableFacts[] = [];
  const steps: Step[] = nodes.toReversed();
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('closes' in step) {
      if (step.closes === null) figures.pop();
      else if (holdsData(step.closes)) tables.add(step.closes.element);
      if (step.closes !== null) open.pop();
      continue;
    }
    const table = open.at(-1);
    if (!isElement(step)) {
      if (table !== undefined && 'value' in step) {
        table.length += step.value.trim().length;
        if (table.length > FULL_CELL) table.full = true;
      }
      continue;
    }
    if (isGone(step)) continue;
    if (step.tagName === 'table') {
      if (table !== undefined) table.nested = true;
      const facts = newTable(step);
      open.push(facts);
      steps.push({closes: facts});
    } else if (step.tagName === 'figure') {
      figures.push(step);
      steps.push({closes: null});
    } else if (step.tagName === 'figcaption') {
      const figure = figures.at(-1);
      if (figure !== undefined) captioned.add(figure);
    }
    if (table !== undefined) notice(table, step);
    for (const child of childrenOf(step).toReversed()) steps.push(child);
  }
  return {tables, captioned};
}

function newTable(element: Element): TableFacts {
  return {
    element,
    columns: 0,
    rows: 0,
    width: 0,
    paragraphs: 0,
    length: 0,
    headed: false,
    full: false,
    nested: false,
  };
}

function notice(table: TableFacts, element: Element): void {
  const {tagName} = element;
  if (tagName === 'tr') {
    table.rows++;
    table.width = 0;
  } else if (tagName === 'td' || tagName === 'th') {
    table.width += wholeNumber(element, 'colspan', 1000) ?? 1;
    table.columns = Math.max(table.columns, table.width);
    table.paragraphs = 0;
    table.length = 0;
    if (tagName === 'th') table.headed = true;
  } else if (tagName === 'caption' || tagName === 'thead') table.headed = true;
  else if (tagName === 'p' && ++table.paragraphs > 1) table.full = true;
  else if (BLOCKS_OF_ARTICLES.has(tagName)) table.full = true;
}

function holdsData({element, columns, headed, full, nested}: TableFacts): boolean {
  const role = lower(element, 'role');
  if (role === 'presentation' || role === 'none' || nested || columns < 2) return false;
  return headed || !full;
}
