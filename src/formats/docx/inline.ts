import {type FieldState, type Fields, fieldsOf} from './fields.ts';
import {type Look, PLAIN} from './pieces.ts';
import type {RunProperties} from './properties.ts';
import type {Style, Styles} from './styles.ts';

/** The brackets around a part of a formula, what stands between its members, and how many have been met. */
type Brackets = {begin: string; end: string; between: string; members: number};

/** Where the reading of running text stands. A text box begins with one of its own. */
export type Inline = {
  /** What is said of the run that is being read. */
  run: RunProperties;
  readonly fields: Fields;
  /** Where the links lead that are open, the innermost last. */
  readonly links: (string | null)[];
  /** The reading of the letters that follow, as long as it is read. */
  ruby: string | null;
  /** The reading that has been read, and waits for its letters to end. */
  reading: string;
  /** What stands before the next letter of a formula, if there is one. */
  sign: string;
  readonly brackets: Brackets[];
  /** The sign of the sum-like operator that is being read. */
  operator: string;
};

export function freshInline(): Inline {
  return {
    run: {},
    fields: fieldsOf(),
    links: [],
    ruby: null,
    reading: '',
    sign: '',
    brackets: [],
    operator: '',
  };
}

/**
 * How text looks that comes now, in a paragraph of `style`; null when it is not shown. What
 * makes whole paragraphs bold is their style's affair and no emphasis.
 */
export function lookOf({run, fields, links}: Inline, styles: Styles, style: Style): Look | null {
  const field: FieldState = fields.state();
  if (field.hidden) return null;
  const own = run.style === undefined ? null : styles.run(run.style);
  if (run.hidden ?? own?.run.hidden ?? style.run.hidden) return null;
  const look = {
    strong: run.bold ?? own?.run.bold ?? false,
    emphasis: run.italic ?? own?.run.italic ?? false,
    strike: run.strike ?? own?.run.strike ?? false,
    code: own?.role.is === 'code',
    target: links.at(-1) ?? field.target,
  };
  const plain = !look.strong && !look.emphasis && !look.strike && !look.code;
  return plain && look.target === null ? PLAIN : look;
}
