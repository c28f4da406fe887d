import type {Entity} from '../model/entity.ts';
import {foldText} from '../text/fold.ts';
import type {Cluster} from './aliases/cluster.ts';
import {GROUPS, PLACE_NAMES} from './data/countries.ts';

/** Clusters as entities: names chosen, ids given, groups tied to the places of their names. */
export function buildEntities(clusters: readonly Cluster[]): Entity[] {
  const ids = giveIds(clusters);
  const places = new Map<string, string>();
  for (const [cluster, id] of ids) {
    if (cluster.kind !== 'place') continue;
    for (const {name} of cluster.mentions) places.set(PLACE_NAMES.get(name) ?? name, id);
  }
  return clusters.flatMap((cluster) => {
    const id = ids.get(cluster);
    if (id === undefined || cluster.mentions.length === 0) return [];
    const {name, aliases} = chooseNames(cluster);
    const from =
      cluster.kind === 'group' ? (GROUPS.get(cluster.mentions[0]?.name ?? '') ?? null) : null;
    return [
      {
        id,
        kind: cluster.kind,
        name,
        aliases,
        of: from === null ? null : (places.get(from) ?? null),
        value: cluster.mentions[0]?.value ?? null,
        roles: [],
        mentions: cluster.mentions.map(({start, end, certainty, evidence, doubt}) => ({
          start,
          end,
          certainty,
          doubt: doubt.flatMap((other) => ids.get(other) ?? []),
          evidence,
        })),
      },
    ];
  });
}

/** Ids from kind and name, so that they stay the same while the text around a name changes. */
function giveIds(clusters: readonly Cluster[]): Map<Cluster, string> {
  const ids = new Map<Cluster, string>();
  const used = new Map<string, number>();
  for (const cluster of clusters) {
    const slug = foldText(chooseNames(cluster).name)
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
 * a title before them. Peoples go by the word most used.
 */
function chooseNames(cluster: Cluster): {name: string; aliases: string[]} {
  const byUse = inOrderOfUse(cluster.mentions.map(({name}) => name));
  const titled = inOrderOfUse(
    cluster.mentions.flatMap(({name, title}) =>
      title === null || title.written === null ? [] : [`${title.written} ${name}`],
    ),
  );
  const words = (name: string): number => name.split(' ').length;
  const usual = byUse.find((name) => PLACE_NAMES.get(name) === name);
  const [first = ''] = byUse;
  let name = first;
  if (cluster.kind === 'place' && usual !== undefined) name = usual;
  else if (cluster.kind !== 'group')
    for (const other of byUse)
      if (
        words(other) > words(name) ||
        (words(other) === words(name) && other.length > name.length + 2)
      )
        name = other;
  if (cluster.title !== null) name = `${cluster.title} ${name}`;
  else if (cluster.noun !== null) name = `${name} ${cluster.noun}`;
  const taken = new Set([name.toLowerCase()]);
  const aliases = [...byUse, ...titled].filter((other) => {
    const lower = other.toLowerCase();
    return !taken.has(lower) && taken.add(lower);
  });
  return {name, aliases};
}

function inOrderOfUse(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
