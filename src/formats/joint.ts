const SETS_NO_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;
// No script of those begins before here: most texts need no look at the properties of letters.
const FIRST_OF_THEM = 0x2e80;

/** What stands between two lines that are joined: nothing in scripts that set no spaces. */
export function joint(before: string, after: string): '' | ' ' {
  if (after.charCodeAt(0) < FIRST_OF_THEM) return ' ';
  const [last = '', first = ''] = [before.slice(-1), after.slice(0, 1)];
  return SETS_NO_SPACES.test(last) && SETS_NO_SPACES.test(first) ? '' : ' ';
}
