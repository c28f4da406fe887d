import type {Entity} from '../model/entity.ts';
import {foldText} from '../text/fold.ts';
import type {Cluster} from './aliases/cluster.ts';
import {placeKey, placeOfPeople, usualPlace} from './aliases/same-name.ts';
import {titleLength} from './aliases/titles.ts';

/** Clusters as entities: names chosen, ids given, groups tied to the places of their names. */
export function buildEntities(clusters: readonly Cluster[]): Entity[] {
  const named = clusters
    .filter(({mentions}) => mentions.length > 0)
    .map((cluster) => ({cluster, ...chooseNames(cluster)}));
  const ids = giveIds(named);
  const places = new Map<string, string>();
  for (const {cluster} of named)
    if (cluster.kind === 'place')
      for (const name of new Set(cluster.mentions.map(({name}) => name)))
        places.set(placeKey(name), ids.get(cluster) ?? '');
  return named.map(({cluster, name, aliases}) => ({
    id: ids.get(cluster) ?? '',
    kind: cluster.kind,
    name,
    aliases,
    of: cluster.kind === 'group' ? placeOf(cluster, places) : null,
    value: cluster.mentions[0]?.value ?? null,
    roles: [],
    mentions: cluster.mentions.map(({start, end, certainty, evidence, doubt}) => ({
      start,
      end,
      certainty,
      doubt: doubt.flatMap((other) => ids.get(other) ?? []),
      evidence,
    })),
  }));
}

/** The id of the place that a people derives from, by whichever name the text calls it, or null. */
function placeOf({mentions}: Cluster, places: ReadonlyMap<string, string>): string | null {
  const place = placeOfPeople(mentions[0]?.name ?? '');
  return place === null ? null : (places.get(placeKey(place)) ?? null);
}

type Named = {readonly cluster: Cluster; readonly name: string};

/** Ids from kind and name, so that they stay the same while the text around a name changes. */
function giveIds(named: readonly Named[]): Map<Cluster, string> {
  const ids = new Map<Cluster, string>();
  const used = new Map<string, number>();
  for (const {cluster, name} of named) {
    const slug = foldText(name)
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '');
    const base = `${cluster.kind}:${slug.slice(0, 60)}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    // A tilde is in no slug, so a numbered id never meets another's own.
    ids.set(cluster, times === 1 ? base : `${base}~${times}`);
  }
  return ids;
}

/**
 * The fullest name, and the others, the most used first: the plain ones, then those with
 * a title before them. Peoples go by the word most used, places by their usual name.
 */
function chooseNames(cluster: Cluster): {name: string; aliases: string[]} {
  const byUse = inOrderOfUse(cluster.mentions.map(({name}) => name));
  const titled = inOrderOfUse(
    cluster.mentions.flatMap(({name, title}) =>
      title === null || title.written === null || titleLength(name) > 0
        ? []
        : [`${title.written} ${name}`],
    ),
  );
  let name = fullestName(cluster, byUse);
  if (cluster.title !== null) name = `${cluster.title} ${name}`;
  else if (cluster.noun !== null) name = `${name} ${cluster.noun}`;
  const taken = new Set([name.toLowerCase()]);
  const aliases = [...byUse, ...titled].filter((other) => {
    const lower = other.toLowerCase();
    return !taken.has(lower) && taken.add(lower);
  });
  return {name, aliases};
}

function fullestName({kind}: Cluster, byUse: readonly string[]): string {
  const usual = byUse.find((name) => usualPlace(name) === name);
  const [first = ''] = byUse;
  if (kind === 'group') return first;
  if (kind === 'place' && usual !== undefined) return usual;
  const whole = (name: string): string =>
    kind === 'person' ? name.slice(titleLength(name)) : name;
  const names = byUse.map(whole);
  const plain = kind === 'person' ? names.filter((name) => !DESCRIBED.test(name)) : names;
  let best = plain[0] ?? whole(first);
  for (const name of plain) {
    const more = wordsOf(name) - wordsOf(best);
    // Headlines shout: the name is what the text writes otherwise.
    const same = name.toLowerCase() === best.toLowerCase();
    if (same ? isShouted(best) : more > 0 || (more === 0 && name.length > best.length + 2))
      best = name;
  }
  return best;
}

/** "Little Charles" is no fuller a name than "Charles". */
const DESCRIBED = /^(?:Little|Old|Young|Poor|Dear|Dearest) /;

function wordsOf(name: string): number {
  return name.split(' ').length;
}

function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase();
}

function inOrderOfUse(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
