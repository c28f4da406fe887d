import type {Kind} from '../../model/entity.ts';
import type {Candidate} from '../candidate.ts';
import {type Cluster, emptyCluster, join, type LinkedMention} from './cluster.ts';
import {ORGANISATION_RULES} from './organisations.ts';
import {linkPeople} from './people.ts';
import {asName, nameKey} from './same-name.ts';
import {titleBefore} from './titles.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/**
 * Brings the mentions of one person or thing together. Kinds are never mixed; every
 * link beyond the same name is recorded in the mention's evidence. Candidates must come
 * in reading order, and so do the mentions of each cluster.
 */
export function linkAliases(text: string, candidates: readonly Candidate[]): Cluster[] {
  const mentions = candidates.map((candidate) => ({
    ...candidate,
    name: asName(text.slice(candidate.start, candidate.end)),
    title: candidate.kind === 'person' ? titleBefore(text, candidate.start) : null,
  }));
  const people = mentions.filter(({kind}) => kind === 'person');
  const others = mentions.filter(({kind}) => kind !== 'person');
  const clusters = [...linkPeople(people), ...linkByName(others)];
  for (const {mentions: linked} of clusters) linked.sort((a, b) => a.start - b.start);
  return clusters;
}

function linkByName(mentions: readonly Mention[]): Cluster[] {
  const byKey = new Map<string, Cluster>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${nameKey(mention.kind, mention.name)} ${mention.value ?? ''}`;
    let cluster = byKey.get(key);
    if (cluster === undefined) {
      cluster = emptyCluster(mention.kind);
      byKey.set(key, cluster);
    }
    const [first] = cluster.mentions;
    const other = first !== undefined && first.name.toLowerCase() !== mention.name.toLowerCase();
    join(cluster, mention, other ? `another name of ${first.name}` : null);
  }
  const clusters = [...byKey.values()];
  const merged = new Set<Cluster>();
  for (const kind of ['organisation', 'event'] as const) mergeShortForms(kind, clusters, merged);
  return clusters.filter((cluster) => !merged.has(cluster));
}

/** Moves the mentions of a short form to the longer name, where one alone fits a rule. */
function mergeShortForms(kind: Kind, clusters: readonly Cluster[], merged: Set<Cluster>): void {
  const ofKind = clusters.filter((cluster) => cluster.kind === kind);
  const long = ofKind.filter((cluster) => nameOf(cluster).includes(' '));
  for (const {why, keyOfShort, keysOfLong} of ORGANISATION_RULES) {
    const byKey = new Map<string, Set<Cluster>>();
    for (const cluster of long) {
      for (const key of keysOfLong(nameOf(cluster))) {
        const same = byKey.get(key) ?? new Set();
        byKey.set(key, same.add(cluster));
      }
    }
    for (const cluster of ofKind) {
      if (merged.has(cluster)) continue;
      const fits = [...(byKey.get(keyOfShort(nameOf(cluster)) ?? '') ?? [])].filter(
        (other) => other !== cluster && !merged.has(other),
      );
      const [only] = fits;
      if (only === undefined || fits.length > 1) continue;
      for (const {doubt, ...mention} of cluster.mentions)
        join(only, mention, why(nameOf(only)), doubt);
      merged.add(cluster);
    }
  }
}

function nameOf(cluster: Cluster): string {
  return cluster.mentions[0]?.name ?? '';
}
