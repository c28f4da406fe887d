import {safeTarget} from '../target.ts';

/** What the fields that are open at a place in the text make of it. */
export type FieldState = {
  /** Whether it is an instruction and not shown. */
  readonly hidden: boolean;
  /** Where it leads, or null. */
  readonly target: string | null;
  /** Whether it is a table of contents. */
  readonly contents: boolean;
};

/** The fields of one run of text: an instruction, then what it came to, which is what is shown. */
export type Fields = {
  readonly state: () => FieldState;
  /** A field begins with its instruction. */
  readonly begin: () => void;
  /** More of the innermost field's instruction. */
  readonly instruct: (text: string) => void;
  /** The innermost field's instruction ends; its result follows. */
  readonly separate: () => void;
  readonly end: () => void;
  /** Text of an instruction. */
  readonly withhold: (text: string) => void;
  /**
   * A paragraph ends. An instruction that is still open never was one, and would hide the
   * rest: what has been withheld for it is text.
   */
  readonly endParagraph: () => string;
};

type Field = {instruction: string; result: boolean; state: FieldState};

const OUTSIDE: FieldState = {hidden: false, target: null, contents: false};

// In UTF-16 units: the longest address and then some.
const LONGEST_INSTRUCTION = 10_000;

/** No field is open yet. */
export function fieldsOf(): Fields {
  const open: Field[] = [];
  let withheld = '';
  const state = (): FieldState => open.at(-1)?.state ?? OUTSIDE;
  return {
    state,
    begin: () => {
      open.push({instruction: '', result: false, state: {...state(), hidden: true}});
    },
    instruct: (text) => {
      const field = open.at(-1);
      if (field === undefined || field.result) return;
      if (field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
    },
    withhold: (text) => {
      withheld += text;
    },
    separate: () => {
      withheld = '';
      const field = open.at(-1);
      if (field === undefined) return;
      field.result = true;
      field.state = resultOf(field.instruction, open.at(-2)?.state ?? OUTSIDE);
    },
    end: () => {
      withheld = '';
      open.pop();
    },
    endParagraph: () => {
      while (open.at(-1)?.result === false) open.pop();
      const text = withheld;
      withheld = '';
      return text;
    },
  };
}

function resultOf(instruction: string, outer: FieldState): FieldState {
  if (/^\s*TOC\b/i.test(instruction)) return {...outer, contents: true};
  const link = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(instruction);
  const anchor = /\\l\s+"([^"]*)"/i.exec(instruction)?.[1];
  const address = link?.[1] ?? link?.[2];
  return address === undefined ? outer : {...outer, target: targetOf(address, anchor ?? null)};
}

/** Where a link to `address` leads, to the place `anchor` in it; null when it may not be opened. */
export function targetOf(address: string, anchor: string | null): string | null {
  return safeTarget(anchor && !address.includes('#') ? `${address}#${anchor}` : address);
}
