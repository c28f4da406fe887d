import type {FootnoteDefinition, List, ListItem, RootContent, Table} from 'mdast';
import type {Container} from '../../model/document.ts';
import {cleanText} from '../../text/clean.ts';
import {type Draft, draft} from '../assemble.ts';
import type {Phrase} from '../phrase.ts';
import {rowsOf} from '../table.ts';
import {withoutTabs} from '../tabs.ts';
import {paragraphsOfHtml} from './html-words.ts';
import {phraseOf} from './phrasing.ts';
import {numberOf, type References, referencesOf} from './references.ts';

/** In columns; that of CommonMark 0.31, section 2.2. */
const TAB_STOP = 4;

/** Where the walk stands: what the next block of its own lies in, and what it follows. */
type Place = {
  readonly within: readonly Container[];
  /** Line feeds between two blocks that are neighbours here. */
  readonly gap: number;
};

type Walk = {
  readonly drafts: Draft[];
  readonly references: References;
  /** How many containers have been met. */
  containers: number;
  /** Line feeds before the next block: the most that any boundary since the last block asks for. */
  gap: number;
};

/**
 * The blocks of a Markdown tree in reading order, with the footnotes after all the rest.
 * Recurses as deep as lists and quotations nest, which `limitOf` has bounded.
 */
export function draftsOf(nodes: readonly RootContent[]): Draft[] {
  const references = referencesOf(nodes);
  const walk: Walk = {drafts: [], references, containers: 0, gap: 2};
  const top: Place = {within: [], gap: 2};
  visitAll(walk, nodes, top);
  for (const identifier of references.footnotes.keys()) numberOf(references, identifier);
  for (const [identifier, number] of references.numbers) {
    const note = references.footnotes.get(identifier);
    if (note !== undefined) visitFootnote(walk, note, number);
  }
  return walk.drafts;
}

function visitAll(walk: Walk, nodes: readonly RootContent[], place: Place): void {
  nodes.forEach((node, index) => {
    if (index > 0) walk.gap = Math.max(walk.gap, place.gap);
    visit(walk, node, place);
  });
}

function visit(walk: Walk, node: RootContent, place: Place): void {
  switch (node.type) {
    case 'paragraph':
      add(walk, place, ofPhrase('paragraph', phraseOf(node.children, walk.references)));
      break;
    case 'heading': {
      const phrase = phraseOf(node.children, walk.references);
      add(walk, place, {...ofPhrase('heading', phrase), level: node.depth});
      break;
    }
    case 'code':
      add(walk, place, draft('code', withoutTabs(cleanText(node.value), TAB_STOP)));
      break;
    case 'thematicBreak':
      add(walk, place, draft('rule', '* * *'));
      break;
    case 'html':
      visitHtml(walk, node.value, place);
      break;
    case 'blockquote':
      visitAll(walk, node.children, {within: [...place.within, quotation(walk)], gap: 2});
      break;
    case 'list':
      visitList(walk, node, place);
      break;
    case 'table':
      visitTable(walk, node, place);
      break;
    // Definitions show where they are referred to.
    case 'definition':
    case 'footnoteDefinition':
    // The rest are parts of what is above, and never at this level.
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
    case 'text':
    case 'inlineCode':
    case 'break':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'yaml':
      break;
    default:
      // A node that an extension brings is noticed by the compiler.
      node satisfies never;
  }
}

function add(walk: Walk, place: Place, block: Draft): void {
  if (block.text.trim() === '') return;
  walk.drafts.push({...block, within: place.within, gap: Math.max(1, walk.gap)});
  walk.gap = 0;
}

function ofPhrase(kind: 'paragraph' | 'heading', {text, marks}: Phrase): Draft {
  return {...draft(kind, text), marks};
}

function visitHtml(walk: Walk, html: string, place: Place): void {
  paragraphsOfHtml(html).forEach((words, index) => {
    if (index > 0) walk.gap = Math.max(walk.gap, place.gap);
    add(walk, place, draft('paragraph', words));
  });
}

function visitList(walk: Walk, list: List, {within}: Place): void {
  const loose = list.spread === true || list.children.some((item) => item.spread === true);
  const gap = loose ? 2 : 1;
  list.children.forEach((item, index) => {
    if (index > 0) walk.gap = Math.max(walk.gap, gap);
    const container = itemWith(walk, markerOf(list, item, index));
    visitAll(walk, item.children, {within: [...within, container], gap});
  });
}

function quotation(walk: Walk): Container {
  return {kind: 'quote', id: walk.containers++};
}

function itemWith(walk: Walk, marker: string): Container {
  return {kind: 'item', id: walk.containers++, marker};
}

function markerOf(list: List, item: ListItem, index: number): string {
  const number = list.ordered === true ? `${(list.start ?? 1) + index}.` : '';
  if (typeof item.checked !== 'boolean') return number || '•';
  return `${number} ${item.checked ? '☑' : '☐'}`.trim();
}

function visitTable(walk: Walk, table: Table, place: Place): void {
  const cells = table.children.map((row) =>
    row.children.map((cell) => phraseOf(cell.children, walk.references)),
  );
  rowsOf(cells, table.align ?? [], 1).forEach((row, index) => {
    if (index > 0) walk.gap = Math.max(walk.gap, 1);
    add(walk, place, row);
  });
}

function visitFootnote(walk: Walk, note: FootnoteDefinition, number: number): void {
  walk.gap = Math.max(walk.gap, number === 1 ? 2 : 1);
  visitAll(walk, note.children, {within: [itemWith(walk, `[${number}]`)], gap: 1});
}
