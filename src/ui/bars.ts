import {contextOf} from '../commands/context.ts';
import {firstHints} from '../commands/first-hints.ts';
import {hintsFor} from '../commands/hints.ts';
import {type Document, paragraphAt, partAt} from '../model/document.ts';
import {caveatOf} from '../model/language.ts';
import type {Progress} from '../model/source.ts';
import {entries} from '../state/names.ts';
import {percent, standing} from '../state/selectors.ts';
import type {Reader, State} from '../state/state.ts';
import {areaOf, settledTop, windowRows, windowSpan} from '../state/view.ts';
import {forScreen, truncate} from '../text/width.ts';
import {entitiesTabNotes} from './entities-pane.ts';
import {firstLine} from './first-line.ts';
import {joined, NOTHING, type Piece, piece, spread} from './paint.ts';
import {perCent, progressBar} from './progress-bar.ts';
import type {Theme} from './theme.ts';

// Words a minute of silent reading of English prose (Brysbaert 2019: 238 on average).
const WORDS_A_MINUTE = 238;

/** On fewer columns the keys need all the room that the place in the article leaves. */
const ROOM_FOR_PART = 80;

/** The top row of a roomy screen: the program, the article, how long it is. */
export function titleBar(reader: Reader, columns: number, theme: Theme): string {
  const {document, words} = reader;
  const length = `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}, ${readingTime(words)}`;
  const about = [length, ...document.notes, document.byline, document.date, document.source]
    .filter((part) => part !== null)
    .join(' · ');
  const name = piece(' Lectern  ', theme.accentBold);
  const title = piece(forScreen(document.title), theme.bold, Math.max(0, columns - name.cells - 1));
  const rest = piece(
    ` · ${forScreen(about)}`,
    theme.dim,
    Math.max(0, columns - name.cells - title.cells - 1),
  );
  return spread(joined(name, title, rest), NOTHING, columns);
}

function readingTime(words: number): string {
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} hours`;
}

/** The top row of a small screen: the three panes as tabs. */
export function tabBar(reader: Reader, columns: number, theme: Theme): string {
  const count = reader.names.kind === 'ready' ? ` ${entries(reader).length}` : '';
  const tabs = [
    {pane: 'text', long: ' 1 Text ', short: ' 1 '},
    {pane: 'entities', long: ` 2 Entities${count} `, short: ' 2 '},
    {pane: 'search', long: ' 3 Search ', short: ' 3 '},
  ] as const;
  const lengthOf = (long: boolean) =>
    tabs.reduce(
      (sum, tab) => sum + tab[long || tab.pane === reader.pane ? 'long' : 'short'].length,
      0,
    );
  const notes = tabNotes(reader);
  const note = notes.find(({length}) => lengthOf(false) + length <= columns) ?? '';
  // Where one stands says more than what the other tabs are called.
  const room = lengthOf(true) + note.length <= columns;
  const pieces = tabs.map(({pane, long, short}) => {
    const focused = pane === reader.pane;
    return piece(room || focused ? long : short, focused ? theme.current : theme.dim);
  });
  return spread(joined(...pieces), piece(note, theme.plain), columns);
}

/** What stands at the right of the tabs, the longest first. */
function tabNotes(reader: Reader): readonly string[] {
  const list = reader.pane === 'entities' ? entitiesTabNotes(reader) : [];
  if (list.length > 0) return list.map((note) => ` ${note}`);
  const now = standing(reader);
  return now === null || now.number === 0 ? [] : [` ${now.number} of ${now.total}`];
}

/** The bottom row: a message, else where the reader is and what is being worked on; keys. */
export function statusBar(state: State, columns: number, theme: Theme): string {
  if (state.notice !== null) {
    return spread(piece(` ${state.notice.text}`, theme.warning, columns), NOTHING, columns);
  }
  const {screen, overlay} = state;
  const shown = screen.kind === 'ready' && overlay.kind !== 'articles';
  const left = shown ? whereabouts(state, screen.reader, columns, theme) : NOTHING;
  const right = hintPieces(state, columns - left.cells - 2, theme);
  return spread(left, right, columns);
}

function whereabouts(state: State, reader: Reader, columns: number, theme: Theme): Piece {
  const {document} = reader;
  const area = areaOf(state.size, reader);
  const top = settledTop(document, area, reader.top);
  const {end} = windowSpan(document, area, top);
  // The row at the top may be the blank one before a paragraph.
  const first = windowRows(document, area, top).find(({block}) => block !== -1)?.start ?? top;
  const [number, total] = [paragraphAt(document, first), document.blocks.length].map(counted);
  const place = ` ¶${number} of ${total} · ${percent(document, end)} %`;
  const {progress} = reader;
  const work =
    progress === null
      ? piece(busy(reader), theme.accent)
      : working(progress, columns - place.length, columns, theme);
  // While something is worked on, how far it is stands there in the chapter's place.
  const part = progress === null ? partName(document, first, columns) : '';
  return joined(piece(part + place, theme.plain), work);
}

/** The chapter or section, where there is room for it beside the keys; else nothing. */
function partName(document: Document, offset: number, columns: number): string {
  const part = columns < ROOM_FOR_PART ? null : partAt(document, offset);
  return part === null ? '' : ` ${truncate(forScreen(part.title), Math.floor(columns / 4))} ·`;
}

function counted(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Cells of the bar by the width of the screen: beside it stand keys, too. */
const BARS = [
  {from: 100, cells: 16},
  {from: 76, cells: 8},
] as const;

/** What is being done and how far it is, in what room there is. */
function working({doing, share}: Progress, room: number, columns: number, theme: Theme): Piece {
  const what = piece(` · ${doing}`, theme.accent);
  if (share === null) return what;
  const bar = BARS.find(({from}) => columns >= from)?.cells ?? 0;
  const space = piece(' ', theme.plain);
  const whole =
    bar === 0
      ? joined(what, piece(perCent(share), theme.plain))
      : joined(what, space, progressBar(share, bar, theme));
  if (whole.cells <= room) return whole;
  const brief = piece(` ·${perCent(share)}`, theme.accent);
  return brief.cells <= room ? brief : NOTHING;
}

function busy(reader: Reader): string {
  switch (reader.index) {
    case 'pending':
    case 'dropped':
      return ' · getting ready to search …';
    case 'ready': {
      if (reader.names.kind === 'pending') return ' · finding names …';
      if (reader.names.kind === 'stopped') return ' · no names looked for';
      const caveat = reader.names.kind === 'ready' ? caveatOf(reader.names.language) : null;
      return caveat === null ? '' : ` · ${caveat}`;
    }
    case 'failed':
      return ' · search has stopped';
  }
}

/** As many hints as fit; the last one, which leads on or back, is the last to go. */
function hintPieces(state: State, cells: number, theme: Theme): Piece {
  const first = firstLine(firstHints(state) ?? [], cells, theme);
  if (first !== null) return first;
  const hints = hintsFor(contextOf(state), state).map(({keys, label}) =>
    joined(piece(keys, theme.bold), piece(` ${label}  `, theme.dim)),
  );
  const last = hints.at(-1) ?? NOTHING;
  let line: Piece = NOTHING;
  for (const hint of hints.slice(0, -1)) {
    if (line.cells + hint.cells + last.cells > cells) break;
    line = joined(line, hint);
  }
  return line.cells + last.cells > cells ? line : joined(line, last);
}
