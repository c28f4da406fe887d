import {bestAssignment} from './assignment.ts';

/** Mentions (any unique key) to the cluster that each belongs to, of one document. */
export type Clustering = ReadonlyMap<string, string>;

/** Gold and system of one document. */
export type Pair = {readonly gold: Clustering; readonly system: Clustering};

/** In per cent. */
export type Score = {readonly precision: number; readonly recall: number; readonly f1: number};

/** CoNLL is the mean of the three F1. */
export type ClusterScores = {
  readonly bCubed: Score;
  readonly muc: Score;
  readonly ceafe: Score;
  readonly conll: number;
};

/** What a metric counts in one document: two fractions that are summed over documents. */
type Counts = readonly [hit: number, system: number, recalled: number, gold: number];

/**
 * Scores of many documents together: numerators and denominators are summed over the
 * documents, as the CoNLL scorer does. Clusters of one mention count in B-cubed and CEAFe.
 */
export function clusterScores(pairs: readonly Pair[]): ClusterScores {
  const [bCubed, muc, ceafe] = [bCubedOf, mucOf, ceafeOf].map((metric) =>
    scoreOf(pairs.map(metric)),
  );
  if (bCubed === undefined || muc === undefined || ceafe === undefined)
    throw new Error('three metrics give three scores');
  return {bCubed, muc, ceafe, conll: (bCubed.f1 + muc.f1 + ceafe.f1) / 3};
}

/** Only the mentions that both sides have, so that linking alone is scored. */
export function onSharedMentions({gold, system}: Pair): Pair {
  const within = (own: Clustering, other: Clustering): Clustering =>
    new Map([...own].filter(([mention]) => other.has(mention)));
  return {gold: within(gold, system), system: within(system, gold)};
}

/**
 * B-cubed (Bagga and Baldwin 1998), averaged over mentions. A mention that only one side
 * has counts there as wholly wrong: a spurious one lowers precision, a missing one recall.
 */
function bCubedOf({gold, system}: Pair): Counts {
  const [golds, systems] = [sizes(gold), sizes(system)];
  const both = new Map<string, number>();
  for (const [mention, cluster] of system) {
    const other = gold.get(mention);
    if (other !== undefined) increase(both, `${cluster}\t${other}`);
  }
  let hit = 0;
  let recalled = 0;
  for (const [key, shared] of both) {
    const [cluster = '', other = ''] = key.split('\t');
    hit += shared ** 2 / (systems.get(cluster) ?? 1);
    recalled += shared ** 2 / (golds.get(other) ?? 1);
  }
  return [hit, system.size, recalled, gold.size];
}

/** MUC (Vilain and others 1995): links kept of the fewest that make each cluster. */
function mucOf({gold, system}: Pair): Counts {
  const links = (own: Clustering, other: Clustering): readonly [number, number] => {
    let kept = 0;
    let all = 0;
    for (const mentions of clustersOf(own).values()) {
      const parts = new Set(mentions.map((mention) => other.get(mention) ?? `alone ${mention}`));
      kept += mentions.length - parts.size;
      all += mentions.length - 1;
    }
    return [kept, all];
  };
  return [...links(system, gold), ...links(gold, system)];
}

/** CEAFe (Luo 2005): likeness of the clusters in the best one-to-one alignment. */
function ceafeOf({gold, system}: Pair): Counts {
  const golds = [...clustersOf(gold).values()];
  const systems = [...clustersOf(system)];
  const weights = golds.map((mentions) =>
    systems.map(([id, others]) => {
      const shared = mentions.filter((mention) => system.get(mention) === id).length;
      return (2 * shared) / (mentions.length + others.length);
    }),
  );
  const best = bestAssignment(weights);
  return [best, systems.length, best, golds.length];
}

function scoreOf(counts: readonly Counts[]): Score {
  const sum = (at: 0 | 1 | 2 | 3): number => counts.reduce((total, count) => total + count[at], 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  const precision = share(sum(0), sum(1));
  const recall = share(sum(2), sum(3));
  const both = precision + recall;
  return {precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both};
}

function clustersOf(clustering: Clustering): Map<string, string[]> {
  const clusters = new Map<string, string[]>();
  for (const [mention, cluster] of clustering) {
    const mentions = clusters.get(cluster);
    if (mentions === undefined) clusters.set(cluster, [mention]);
    else mentions.push(mention);
  }
  return clusters;
}

function sizes(clustering: Clustering): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cluster of clustering.values()) increase(counts, cluster);
  return counts;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
