import {findPatterns} from '../../../src/entities/patterns/find-patterns.ts';
import type {Kind} from '../../../src/model/entity.ts';
import {article} from '../article.ts';

/** What the patterns find of one kind in a text of one paragraph: each with its value. */
export function found(
  text: string,
  kind: Kind,
  date: string | null = null,
): [string, string | null][] {
  return findPatterns(article([text], date))
    .filter((candidate) => candidate.kind === kind)
    .map(({start, end, value}) => [text.slice(start, end), value]);
}
