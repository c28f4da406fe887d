import {valueIn} from './names.ts';
import {type Action, show, type Telling} from './telling.ts';

const USUAL_BRACKETS = {begin: '(', end: ')', between: '|', members: 0};
const USUAL_OPERATOR = '∫';

/**
 * The elements of formulas (ECMA-376, part 1, 22.1) that stand for a sign when a formula is
 * written in a line: "a/b", "x^2", "√2", "(a|b)". The rest is in the text.
 */
export const FORMULAS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['m:den', before('/')],
  ['m:sup', before('^')],
  ['m:sub', before('_')],
  ['m:lim', before('_')],
  ['m:deg', before('')],
  ['m:e', {open: openBase}],
  [
    'm:d',
    {
      open: ({inline}) => {
        inline.brackets.push({...USUAL_BRACKETS});
      },
      close: (telling) => {
        const brackets = telling.inline.brackets.pop();
        if (brackets !== undefined && brackets.members > 0) show(telling, brackets.end);
      },
    },
  ],
  ['m:begChr', bracket('begin')],
  ['m:endChr', bracket('end')],
  ['m:sepChr', bracket('between')],
  [
    'm:naryPr',
    {
      open: ({inline}) => {
        inline.operator = USUAL_OPERATOR;
      },
      close: (telling) => show(telling, telling.inline.operator),
    },
  ],
  [
    'm:chr',
    {
      // Elsewhere it is an accent.
      open: ({inline, path}, attributes) => {
        if (path.at(-1) === 'm:naryPr') inline.operator = valueIn(attributes, 'val') ?? '';
      },
    },
  ],
]);

/** `sign` stands before the element where it has any text. */
function before(sign: string): Action {
  return {
    open: ({inline}) => {
      inline.sign = sign;
    },
    close: ({inline}) => {
      inline.sign = '';
    },
  };
}

function bracket(side: 'begin' | 'end' | 'between'): Action {
  return {
    open: ({inline, path}, attributes) => {
      const brackets = inline.brackets.at(-1);
      if (brackets !== undefined && path.at(-1) === 'm:dPr') {
        brackets[side] = valueIn(attributes, 'val') ?? '';
      }
    },
  };
}

/** Its parent says what a base is the base of. */
function openBase(telling: Telling): void {
  const {inline, path} = telling;
  switch (path.at(-1)) {
    case 'm:d': {
      const brackets = inline.brackets.at(-1);
      if (brackets === undefined) return;
      show(telling, brackets.members === 0 ? brackets.begin : brackets.between);
      brackets.members++;
      return;
    }
    case 'm:rad':
      inline.sign = '√';
      return;
    case 'm:func':
    case 'm:mr':
    case 'm:eqArr':
      inline.sign = ' ';
  }
}
