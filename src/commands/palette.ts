import type {Document} from '../model/document.ts';
import {blockIndexAt} from '../model/document.ts';
import {type ChooserItem, chooserHeight, chosen, moveChooser} from '../state/chooser.ts';
import {type Destination, destinationOf, isInText, offsetOf} from '../state/destination.ts';
import {type Box, geometry, PANES} from '../state/geometry.ts';
import type {Direction, Distance, Message} from '../state/message.ts';
import {withoutPalette} from '../state/palette.ts';
import {rowsOf} from '../state/reading.ts';
import type {State} from '../state/state.ts';
import {update} from '../state/update.ts';
import {type Command, readerOf} from './command.ts';
import {type Context, contextOf} from './context.ts';
import {keysOf} from './help.ts';

/** A row of the palette, and what happens when it is chosen. */
export type PaletteItem = ChooserItem & {readonly messages: readonly Message[]};

/**
 * What the palette offers: the one place that a number means, else every command, by group.
 * A command runs where the palette lies over; one that is bound only in other panes goes
 * there first. Editing in a field and the palette's own keys are left out.
 */
export function paletteItems(state: State, table: readonly Command[]): readonly PaletteItem[] {
  if (state.overlay.kind !== 'palette') return [];
  const typed = state.overlay.chooser.field.text;
  const under = withoutPalette(state);
  const destination = destinationOf(typed);
  if (destination !== null) return [destinationItem(under, destination, typed)];
  const ways = waysFrom(under);
  return table.filter(isOffered).map((command) => commandItem(command, under, ways, table));
}

function isOffered({group, bindings}: Command): boolean {
  // A key that is only one of the palette's opens or serves it.
  const own = bindings.every((binding) => binding.in.every((context) => context === 'palette'));
  return group !== 'Typing' && !own && !bindings.some(({keys}) => keys.includes(':'));
}

/** How to get to where a command is bound, and the state that is there. */
type Way = {readonly messages: readonly Message[]; readonly there: State};

/** The ways to the panes; none while no article is open. */
function waysFrom(under: State): ReadonlyMap<Context, Way> {
  if (under.screen.kind !== 'ready') return new Map();
  const leave: readonly Message[] = under.overlay.kind === 'none' ? [] : [{type: 'escaped'}];
  return new Map(
    PANES.map((pane): [Context, Way] => {
      const messages: readonly Message[] = [...leave, {type: 'pane-chosen', pane}];
      const there = messages.reduce((state, message) => update(state, message)[0], under);
      return [pane, {messages, there}];
    }),
  );
}

function commandItem(
  command: Command,
  under: State,
  ways: ReadonlyMap<Context, Way>,
  table: readonly Command[],
): PaletteItem {
  const {title: label, group: section, unavailable, bindings} = command;
  const item = {label, note: keysOf(command), section, messages: []};
  const contexts = bindings.flatMap((binding) => binding.in);
  const here = contexts.includes(contextOf(under));
  const pane = PANES.find((one) => contexts.includes(one));
  const way = here ? {messages: [], there: under} : pane === undefined ? null : ways.get(pane);
  if (way === null) return {...item, why: ONLY[contexts[0] ?? 'text']};
  if (way === undefined) return {...item, why: withoutArticle(under)};
  const why = unavailable?.(under) ?? unavailable?.(way.there) ?? null;
  if (why !== null) return {...item, why};
  return {...item, why, messages: [...way.messages, command.message(way.there, table)]};
}

/** Why a command cannot run that is bound in these places only, none of which is a pane. */
const ONLY: Readonly<Record<Context, string>> = {
  picker: 'Only while an article is being chosen.',
  articles: 'Only while an article is being chosen.',
  'article-filter': 'Only while the articles are filtered, which / starts.',
  loading: 'Only while an article is being read in.',
  failed: 'Only when an article could not be opened.',
  text: 'Only in the text.',
  entities: 'Only in the list of names.',
  search: 'Only in the search.',
  find: 'Only while finding in the text, which / starts.',
  filter: 'Only while the list is filtered, which / starts.',
  card: 'Only on a card, which K opens.',
  kinds: 'Only in the menu of kinds, which F opens.',
  sort: 'Only in the menu of orders, which O opens.',
  theme: 'Only in the menu of themes, which C opens.',
  palette: 'Only in this list.',
  help: 'Only in the list of keys, which ? opens.',
};

function withoutArticle(state: State): string {
  return state.screen.kind === 'loading'
    ? 'The article is still being read in.'
    : 'No article is open.';
}

function destinationItem(under: State, to: Destination, typed: string): PaletteItem {
  const reader = readerOf(under);
  const item = {also: typed, note: '', section: null, messages: []};
  const label = to.unit === 'percent' ? `Go to ${to.number} %` : `Go to paragraph ${to.number}`;
  if (reader === null) return {...item, label, why: withoutArticle(under)};
  const {document} = reader;
  if (document.blocks.length === 0) return {...item, label, why: 'This text is empty.'};
  if (!isInText(document, to)) return {...item, label, why: tooFar(document, to)};
  const leave: readonly Message[] = under.overlay.kind === 'none' ? [] : [{type: 'escaped'}];
  return {
    ...item,
    label: goLabel(document, to),
    note: beginningAt(document, offsetOf(document, to)),
    why: null,
    messages: [...leave, {type: 'destination-chosen', to}],
  };
}

function tooFar(document: Document, {unit, number}: Destination): string {
  if (unit === 'percent') return 'A text ends at 100 %.';
  const {length} = document.blocks;
  return `There is no ¶${number}: this text has ${length} ${length === 1 ? 'paragraph' : 'paragraphs'}.`;
}

function goLabel(document: Document, {unit, number}: Destination): string {
  if (unit === 'percent') return `Go to ${number} % of the text`;
  if (number === 0) return 'Go to the top of the text';
  return `Go to paragraph ${number} of ${document.blocks.length}`;
}

/** More UTF-16 units than a row of any terminal shows would only be cut off. */
const MOST_BEGINNING = 200;

function beginningAt(document: Document, offset: number): string {
  const block = document.blocks[blockIndexAt(document, offset)];
  if (block === undefined) return '';
  const end = Math.min(block.end, block.start + MOST_BEGINNING);
  return document.text
    .slice(block.start, end)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/\s+/gu, ' ');
}

/** Enter in the palette: the message that runs the selected row, or says why it does not. */
export function runChosen(state: State, table: readonly Command[]): Message {
  const {overlay} = state;
  if (overlay.kind !== 'palette') return {type: 'refused', why: 'No command is chosen.'};
  const match = chosen(paletteItems(state, table), overlay.chooser);
  if (match === null) return {type: 'refused', why: 'No command is called that.'};
  const {why, messages} = match.item;
  return why === null ? {type: 'palette-chosen', messages} : {type: 'refused', why};
}

/** The palette with its selection moved, or null when it is not open. */
export function movedInPalette(
  state: State,
  table: readonly Command[],
  by: Distance,
  direction: Direction,
): Message | null {
  const {overlay} = state;
  if (overlay.kind !== 'palette') return null;
  const {box, bordered} = paletteBox(state);
  const rows = direction * rowsOf(by, chooserHeight(box, bordered));
  const chooser = moveChooser(overlay.chooser, paletteItems(state, table), rows);
  return {type: 'palette-moved', chooser};
}

/** Wider than this, keys stand too far from the names that they belong to. */
const WIDEST = 92;

/** The box that the palette takes above the status line. */
export function paletteBox({size}: State): {readonly box: Box; readonly bordered: boolean} {
  const {bordered} = geometry(size, 'text');
  const width = bordered ? Math.min(size.columns, WIDEST) : size.columns;
  return {box: {width, height: Math.max(1, size.rows - 1)}, bordered};
}
