import type {Span} from '../../model/span.ts';
import {BEFORE_NAME} from '../../text/abbreviations.ts';

/** How far a sentence is followed to either side, in UTF-16 units. */
const REACH = 300;

const ABBREVIATION = `(?:${BEFORE_NAME.join('|')}|St|Jr|Sr|No|\\p{Lu})`;
const STOP = `(?<!\\b${ABBREVIATION})[.!?]["'”’)]*\\s+`;
const END = new RegExp(`${STOP}(?=["'“‘(]?[\\p{Lu}\\d])|\\n\\s*\\n`, 'gu');
/** The capital after it is the mention's own, or its quotation mark. */
const JUST_ENDED = new RegExp(`(?:${STOP}|\\n\\s*\\n)["'“‘(]?$`, 'u');

/** The sentence that a mention stands in, as far as signs and capitals tell. */
export function sentenceAround(text: string, {start, end}: Span): Span {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, end + REACH).search(END);
  let begins = from;
  if (JUST_ENDED.test(before)) begins = start;
  else for (const {0: sign, index} of before.matchAll(END)) begins = from + index + sign.length;
  return {start: begins, end: after < 0 ? Math.min(text.length, end + REACH) : end + after};
}
