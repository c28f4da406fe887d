import {ADDRESSES} from '../data/titles.ts';
import {isGivenName} from './listed-names.ts';
import type {Person} from './person.ts';
import {familyClass, lastWord} from './titles.ts';

/** Below this share of mentions with a title, a title is no part of a name. */
const TITLED_SHARE = 0.25;

/**
 * People whose full name the text does not give are named with the title that it gives
 * them most: always where it tells them from others of the name, else where it is usual.
 */
export function nameByTitles(people: ReadonlySet<Person>): void {
  const families = new Map<string, number>();
  for (const {parts} of people) {
    const family = parts.at(-1) ?? '';
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  for (const {cluster, parts} of people) {
    const [single = ''] = parts;
    if (parts.length > 1 || cluster.title !== null) continue;
    const counts = new Map<string, number>();
    let titled = 0;
    let apart = false;
    for (const {title} of cluster.mentions) {
      if (title === null || title.written === null || !ADDRESSES.has(lastWord(title.key))) continue;
      counts.set(title.written, (counts.get(title.written) ?? 0) + 1);
      titled++;
      apart ||= familyClass(title.key) !== null;
    }
    const [usual] = [...counts].toSorted(([, a], [, b]) => b - a);
    const share = titled / cluster.mentions.length;
    const least = isGivenName(single) ? 2 * TITLED_SHARE : TITLED_SHARE;
    if (share >= least || (apart && (families.get(single) ?? 0) > 1))
      cluster.title = usual?.[0] ?? null;
  }
}
