import type {Span} from '../model/span.ts';
import {filterLabels} from '../search/filter-labels.ts';
import type {State} from '../state/state.ts';
import {chordLabel} from './chord.ts';
import {type Command, GROUPS, type Group} from './command.ts';

/** A row of the help screen: a group's heading, or a command with its keys. */
export type HelpRow =
  | {readonly kind: 'group'; readonly title: Group | typeof MENUS | typeof FIRST}
  | {
      readonly kind: 'keys';
      readonly keys: string;
      readonly title: string;
      readonly lit: readonly Span[];
    };

const MENUS = 'Menus';

// What ink-select-input does in a menu; these cannot be bound to anything else.
const FIXED: readonly {readonly keys: string; readonly title: string}[] = [
  {keys: 'j k ↑ ↓', title: 'Move in a menu (fixed)'},
  {keys: '1 … 9', title: 'Choose by number in a menu (fixed)'},
  {keys: 'Enter', title: 'Choose in a menu (fixed)'},
];

const FIRST = 'The ten that matter';

// What one needs to read an article and to go through its names, in the order of need.
const FIRST_IDS: readonly string[] = [
  'page-down',
  'next-pane',
  'accept',
  'next-mention',
  'back',
  'search',
  'find',
  'card',
  'escape',
  'quit',
];

/** All keys of a command, as people read them, each once. */
export function keysOf(command: Command): string {
  const chords = command.bindings.flatMap(({keys}) => keys);
  return [...new Set(chords)].map(chordLabel).join(' ');
}

/**
 * The rows of the help screen: by group while nothing is typed, else the best matches of
 * title or keys first.
 */
export function helpRows(table: readonly Command[], query: string): readonly HelpRow[] {
  const rows = table.map((command) => ({keys: keysOf(command), title: command.title}));
  if (query.trim() !== '') {
    const all = [...rows, ...FIXED];
    const labels = all.map(({keys, title}) => `${title} ${keys}`);
    return filterLabels(labels, query).flatMap(({index, lit}) => {
      const row = all[index];
      if (row === undefined) return [];
      const inTitle = lit.filter(({end}) => end <= row.title.length);
      return [{kind: 'keys' as const, ...row, lit: inTitle}];
    });
  }
  const first = FIRST_IDS.flatMap((id) => table.filter((command) => command.id === id));
  const grouped = GROUPS.flatMap((group) => [
    {kind: 'group' as const, title: group},
    ...table.filter((command) => command.group === group).map(rowOf),
  ]);
  const fixed = FIXED.map((row) => ({kind: 'keys' as const, ...row, lit: []}));
  return [
    {kind: 'group', title: FIRST},
    ...first.map(rowOf),
    ...grouped,
    {kind: 'group', title: MENUS},
    ...fixed,
  ];
}

function rowOf(command: Command): HelpRow {
  return {kind: 'keys', keys: keysOf(command), title: command.title, lit: []};
}

/** Rows that the help screen has for its list: all but its title, its field and the status line. */
export function helpHeight(state: State): number {
  return Math.max(1, state.size.rows - 3);
}

/** The first row shown when the list scrolls by half its height; stops at both ends. */
export function scrolledTo(state: State, table: readonly Command[], direction: 1 | -1): number {
  if (state.overlay.kind !== 'help') return 0;
  const height = helpHeight(state);
  const last = Math.max(0, helpRows(table, state.overlay.field.text).length - height);
  const by = direction * Math.max(1, Math.floor(height / 2));
  return Math.max(0, Math.min(last, Math.min(last, state.overlay.top) + by));
}
