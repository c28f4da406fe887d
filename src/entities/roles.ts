import type {Entity, Role} from '../model/entity.ts';
import {lastStartingBy} from '../model/span.ts';
import {finish, inSteps, type Steps} from '../model/steps.ts';
import type {Sentence} from './reading.ts';
import {roleAfter} from './roles/after.ts';
import {rolesBefore} from './roles/before.ts';

/**
 * Adds the roles that stand before a name ("air force chief Colonel X") or after it ("X,
 * the head of Y,"), each with its organisation or place where it is clear. Of two that say
 * the same the longer stays.
 */
export function findRoles(
  text: string,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Entity[] {
  return finish(findRolesInSteps(text, sentences, entities));
}

/** How many mentions are looked at in a step. */
const STEP = 512;

/** The same in steps. */
export function* findRolesInSteps(
  text: string,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Steps<Entity[]> {
  const placed = entities
    .flatMap((entity) => entity.mentions.map(({start, end}) => ({start, end, entity})))
    .filter(({entity}) => ['person', 'organisation', 'place', 'group'].includes(entity.kind))
    .toSorted((a, b) => a.start - b.start);
  const roles = new Map<Entity, readonly Role[]>();
  const lookAround = (mention: (typeof placed)[number]): void => {
    if (mention.entity.kind !== 'person') return;
    const sentence = sentences[lastStartingBy(sentences, mention.start)];
    if (sentence === undefined || sentence.end < mention.end) return;
    const {words} = sentence;
    const setting = {text, words, placed};
    const before = rolesBefore(setting, lastStartingBy(words, mention.start));
    const after = roleAfter(setting, mention);
    const found = after === null ? before : [...before, after];
    if (found.length > 0)
      roles.set(mention.entity, found.reduce(withRole, roles.get(mention.entity) ?? []));
  };
  yield* inSteps(placed, STEP, lookAround);
  return entities.map((entity) => ({...entity, roles: roles.get(entity) ?? []}));
}

function withRole(roles: readonly Role[], role: Role): readonly Role[] {
  const words = ` ${role.text.toLowerCase()} `;
  const same = roles.findIndex(({text}) => {
    const others = ` ${text.toLowerCase()} `;
    return others.includes(words) || words.includes(others);
  });
  const known = roles[same];
  if (known === undefined) return [...roles, role];
  const [longer, other] = role.text.length > known.text.length ? [role, known] : [known, role];
  return roles.with(same, {...longer, at: longer.at ?? other.at});
}
