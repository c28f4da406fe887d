import type {Kind} from '../model/entity.ts';
import type {Report} from '../model/report.ts';

import type {Failure} from '../model/result.ts';
import type {Chooser} from './chooser.ts';
import type {Destination} from './destination.ts';
import type {Edit} from './field.ts';
import type {Pane, Size} from './geometry.ts';
import type {Order} from './ordering.ts';
import type {Kept} from './saved.ts';
import type {Choice, Reference} from './state.ts';
import type {Background, ThemeChoice} from './theme.ts';

/** Towards the end of the article or list, or towards its start. */
export type Direction = 1 | -1;

export type Distance = 'line' | 'half' | 'page';

/** News of an open article, on the screen or aside; an overlay does not keep it out. */
export type News = Exclude<Report, {type: 'progressed' | 'opened' | 'open-failed' | 'looked'}>;

/** What is typed into the field that has the focus, and the two keys that end it. */
export type FieldMessage =
  | {readonly type: 'typed'; readonly text: string}
  | {readonly type: 'edited'; readonly edit: Edit}
  | {readonly type: 'accepted'}
  | {readonly type: 'escaped'};

/** What a person does in an open article. */
export type ReaderMessage =
  | FieldMessage
  | {readonly type: 'moved'; readonly by: Distance; readonly direction: Direction}
  | {readonly type: 'moved-to-end'; readonly direction: Direction}
  | {readonly type: 'shifted'; readonly direction: Direction}
  | {readonly type: 'pane-chosen'; readonly pane: Pane}
  | {readonly type: 'pane-passed'; readonly direction: Direction}
  | {readonly type: 'stepped'; readonly direction: Direction}
  | {readonly type: 'name-stepped'; readonly direction: Direction}
  | {readonly type: 'paragraph-stepped'; readonly direction: Direction}
  | {readonly type: 'travelled'; readonly direction: Direction}
  | {readonly type: 'find-started'}
  | {readonly type: 'names-called-off'}
  | {readonly type: 'names-asked'}
  | {readonly type: 'card-opened'}
  | {readonly type: 'kinds-opened'}
  | {readonly type: 'kinds-chosen'; readonly kinds: readonly Kind[]}
  | {readonly type: 'sort-opened'}
  | {readonly type: 'order-chosen'; readonly order: Order}
  | {readonly type: 'destination-chosen'; readonly to: Destination};

/** What concerns the program as a whole, whether an article is open or not. */
export type ProgramMessage =
  | {readonly type: 'resized'; readonly size: Size}
  /** The terminal has answered what its background is. */
  | {readonly type: 'background-told'; readonly background: Background}
  | {readonly type: 'themes-opened'}
  /** A theme is looked at in the menu; another one may follow it, or none be chosen. */
  | {readonly type: 'theme-tried'; readonly choice: ThemeChoice}
  | {readonly type: 'theme-chosen'; readonly choice: ThemeChoice}
  /** Something to be said that nobody asked for. */
  | {readonly type: 'remarked'; readonly text: string}
  | Exclude<Report, News>
  | {readonly type: 'worker-stopped'; readonly article: number; readonly failure: Failure}
  /** `name` is what to call it while nothing is known of it, clean. */
  | (Reference & {readonly type: 'article-chosen'; readonly name: string})
  /** The articles that come with Lectern have been listed. */
  | {readonly type: 'shipped-listed'; readonly choices: readonly Choice[]}
  /** What is kept from run to run has been read, or has changed; `note` says what was wrong with it. */
  | {readonly type: 'saved-read'; readonly saved: Kept; readonly note: string | null}
  /** Away from what is on the screen, to the other articles. */
  | {readonly type: 'articles-asked'}
  | {readonly type: 'help-opened'}
  | {readonly type: 'help-scrolled'; readonly to: number}
  | {readonly type: 'palette-opened'}
  | {readonly type: 'palette-moved'; readonly chooser: Chooser}
  /** A row of the palette was chosen: it closes, and these happen one after the other. */
  | {readonly type: 'palette-chosen'; readonly messages: readonly Message[]}
  | {readonly type: 'refused'; readonly why: string}
  | {readonly type: 'suspended'}
  | {readonly type: 'redrawn'}
  | {readonly type: 'closed'}
  | {readonly type: 'quit'};

/** Something that happened: a key's meaning, or news from outside the loop. */
export type Message = ProgramMessage | ReaderMessage | News;
