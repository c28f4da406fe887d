import type {FullName, FullNames} from './full-names.ts';
import type {Person} from './person.ts';
import type {PersonName} from './person-name.ts';
import type {Statement} from './stated.ts';

/**
 * Full names with those made one person's that the text states to be; a stated name of one
 * part becomes a nickname of the one whose full name stands beside it.
 */
export function withStatements(
  full: FullNames,
  statements: readonly Statement[],
  read: (name: string) => PersonName,
): FullNames {
  const now = new Map<Person, FullName>();
  const rootOf = (person: Person): Person => {
    let root = person;
    for (let next = now.get(root); next !== undefined; next = now.get(root)) root = next.person;
    // So that a long chain of statements is walked once.
    const own = now.get(person);
    if (own !== undefined) now.set(person, {...own, person: root});
    return root;
  };
  const personOf = (name: string): Person | null => {
    const person = full.of.get(name)?.person;
    return person === undefined ? null : rootOf(person);
  };
  for (const {name, other, why} of statements) {
    const [one, another] = [personOf(name), personOf(other)];
    if (one !== null && another !== null) {
      if (one === another) continue;
      now.set(another, {person: one, why: `${why} ${name}`});
      for (const part of another.parts) one.nicknames.add(part);
    } else one?.nicknames.add(read(other).parts.join(' '));
    if (one === null) another?.nicknames.add(read(name).parts.join(' '));
  }
  if (now.size === 0) return full;
  return {
    of: new Map(
      [...full.of].map(([name, own]) => {
        const stated = now.get(own.person);
        if (stated === undefined) return [name, own];
        return [name, {person: rootOf(own.person), why: stated.why}];
      }),
    ),
    open: new Map([...full.open].map(([name, people]) => [name, [...new Set(people.map(rootOf))]])),
  };
}
