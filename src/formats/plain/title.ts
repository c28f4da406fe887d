import {type Draft, draft} from '../assemble.ts';
import {isChapter} from './chapter.ts';
import {endsSentence, type Line, type Stanza} from './lines.ts';

const LONGEST = 120;
// The head of a mail, and the opening of a letter or of somebody's speech.
const NO_TITLE = /^(?:from|to|cc|bcc|date|sent|subject|reply-to|received)\s*:|^["'“‘«„]|[,;:]$/i;

/** The article's title, where its first line looks like one, and all the rest. */
export function splitTitle(all: readonly Stanza[]): {
  readonly title: Draft | null;
  readonly body: readonly Stanza[];
} {
  const [stanza, ...rest] = all;
  const [line, ...lines] = stanza ?? [];
  if (line === undefined || !couldBeTitle(line) || !standsOut(line, lines, rest)) {
    return {title: null, body: all};
  }
  const title = {...draft('heading', line.text), level: 1};
  return {title, body: lines.length === 0 ? rest : [lines, ...rest]};
}

function couldBeTitle(line: Line): boolean {
  const {text} = line;
  if (text.length > LONGEST || !/[\p{L}\p{N}]/u.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (line.sort !== 'words' || isChapter(text)) return false;
  return !NO_TITLE.test(text) && (!endsSentence(text) || /[?!]$/.test(text));
}

/** Whether what follows shows that the line is no part of it. */
function standsOut(line: Line, lines: readonly Line[], rest: readonly Stanza[]): boolean {
  const [next] = lines;
  if (next === undefined) return rest.length > 0;
  if (next.sort === 'rule' || (/^by\s/i.test(next.text) && lines.length === 1)) return true;
  const lengths = lines.slice(0, 5).map(({text}) => text.length);
  const middle = lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
  return middle >= 2 * line.text.length && middle > 40;
}
