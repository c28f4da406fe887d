import type {Inside} from '../model/inside.ts';
import type {Span} from '../model/span.ts';
import {hasField} from './catalogue.ts';
import {matchesOf} from './chooser.ts';
import type {Recent} from './saved.ts';
import {openReaders} from './shelf.ts';
import type {Choice, Reference, State} from './state.ts';
import {whenText} from './when.ts';

export type Section = 'Open' | 'Articles' | 'Recent' | 'Comes with Lectern';

/** A row of the list. */
export type CatalogueRow = Choice & {
  readonly section: Section;
  /** Whether it is the one on the screen. */
  readonly current: boolean;
  /** Matched letters of the title. */
  readonly lit: readonly Span[];
  /** What was found in its text, where that is why it is a match. */
  readonly inside: Inside | null;
};

/** All articles there are to choose among, each once, section by section. */
export function everyRow(state: State): readonly CatalogueRow[] {
  const {choices, shipped, saved, screen} = state;
  const shown = screen.kind === 'ready' ? screen.reader.article : null;
  const row = (choice: Choice, section: Section, current = false): CatalogueRow => ({
    ...choice,
    section,
    current,
    lit: [],
    inside: null,
  });
  const open = openReaders(state).map(({article, reference, document}) => {
    const note = [document.byline, document.date].filter((part) => part !== null).join(', ');
    return row({...reference, title: document.title, note}, 'Open', article === shown);
  });
  const offered =
    choices.length > 0
      ? choices.map((choice) => row(choice, 'Articles'))
      : [
          ...(saved?.recent ?? []).map((each) =>
            row(recentChoice(each, saved?.readAt ?? 0), 'Recent'),
          ),
          ...shipped.map((choice) => row(choice, 'Comes with Lectern')),
        ];
  const seen = new Set<string>(open.map(({id}) => id));
  // What was named twice stands there twice; what is open, or recent, once.
  const others = offered.filter(({id, section}) => {
    const known = seen.has(id);
    if (section === 'Recent') seen.add(id);
    return !known;
  });
  return [...open, ...others];
}

function recentChoice({id, title, byline, at}: Recent, now: number): Choice {
  const note = [byline, whenText(at, now)].filter((part) => part !== null).join(', ');
  return {path: id, id, title, note};
}

/**
 * The rows to show: all while nothing is typed; else those whose title, note or file name
 * matches, the best first, then those that have it in their text, names before other words.
 */
export function catalogueRows(state: State): readonly CatalogueRow[] {
  const {filter, looking} = state.catalogue;
  const all = everyRow(state);
  if (filter.text.trim() === '') return all;
  const items = all.map((row) => ({
    ...row,
    label: row.title,
    also: `${row.note} ${fileName(row)}`,
    why: null,
  }));
  const titled = matchesOf(items, filter.text).flatMap(({index, lit}) => {
    const row = all[index];
    return row === undefined ? [] : [{...row, lit}];
  });
  const have = new Set(titled.map(({id}) => id));
  const inText = (looking?.found ?? []).flatMap(({id, inside}) => {
    const row = all.find((each) => each.id === id);
    return row === undefined || have.has(id) ? [] : [{...row, inside}];
  });
  return [...titled, ...inText];
}

function fileName({id}: Reference): string {
  return id.split(/[/\\]/).at(-1) ?? '';
}

/** The index of the selected row: the first one when the one selected is not there; -1 of none. */
export function selectedRow({catalogue}: State, rows: readonly CatalogueRow[]): number {
  const at = rows.findIndex(({id}) => id === catalogue.selected);
  return at === -1 ? Math.min(0, rows.length - 1) : at;
}

/** Rows that the list has on the screen: all but its title, its field and the status line. */
export function catalogueHeight(state: State): number {
  return Math.max(1, state.size.rows - 2 - Number(hasField(state.catalogue)));
}

/** Whether the list of articles has the keys. */
export function isChoosing({overlay, screen}: State): boolean {
  return overlay.kind === 'articles' || (overlay.kind === 'none' && screen.kind === 'choosing');
}

/** Whether the list of articles is there, with the keys or under another overlay. */
export function isListed({overlay, screen}: State): boolean {
  let own = overlay;
  while (own.kind === 'help' || own.kind === 'palette') own = own.under;
  return own.kind === 'articles' || screen.kind === 'choosing';
}
