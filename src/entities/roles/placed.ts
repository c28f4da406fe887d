import type {Entity, Role} from '../../model/entity.ts';
import {lastStartingBy, type Span} from '../../model/span.ts';
import {KIN, ROLE_NOUNS} from '../data/titles.ts';
import type {Word} from '../reading.ts';

/** A mention that a role can be tied to, or that can bear a role. */
export type Placed = Span & {readonly entity: Entity};

/** What the finders of roles read: the text, the words of one sentence, and all mentions in order. */
export type Setting = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly placed: readonly Placed[];
};

/** The organisation or place that an owner stands for; a people stands for its place. */
export function bodyOf({kind, id, of}: Entity): string | null {
  if (kind === 'organisation' || kind === 'place') return id;
  return kind === 'group' ? of : null;
}

/** The mention that covers the offset, or null. */
export function mentionAt(placed: readonly Placed[], offset: number): Placed | null {
  const found = placed[lastStartingBy(placed, offset)];
  return found !== undefined && found.end > offset ? found : null;
}

/** Whether a word ends a role: an office or occupation, in the singular. */
export function isRoleNoun({lower}: Word): boolean {
  return ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(withoutAffixes(lower));
}

/** Whether a word says how somebody is related to another. */
export function isKin({lower}: Word): boolean {
  return KIN.has(lower) || KIN.has(withoutAffixes(lower));
}

/** "secretary" of "secretary-general", "wife" of "ex-wife", "mother" of "mother-in-law". */
function withoutAffixes(lower: string): string {
  return lower
    .replace(/^(?:vice|deputy|under|ex|co|step|half|great|grand)-/, '')
    .replace(/-(?:general|in-chief|in-law)$/, '');
}

/** A role as it stands in the text, on one line. */
export function roleOf(text: string, start: number, end: number, at: string | null): Role {
  return {start, end, text: text.slice(start, end).replaceAll(/\s+/g, ' '), at};
}
