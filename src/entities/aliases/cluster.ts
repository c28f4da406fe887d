import type {Kind} from '../../model/entity.ts';
import type {Candidate} from '../candidate.ts';
import type {Title} from './titles.ts';

/** A mention with the link that brought it to its cluster. */
export type LinkedMention = Candidate & {
  /** The mention's text as a name: one space between words, plain apostrophes. */
  readonly name: string;
  /** The title before it; of people only. */
  readonly title: Title | null;
  /** The clusters that it could also belong to. */
  readonly doubt: readonly Cluster[];
};

/** Mentions that are held to be of one person or thing, while links are being made. */
export type Cluster = {
  readonly kind: Kind;
  /** In the order in which they were linked. */
  readonly mentions: LinkedMention[];
  /** Forms of address seen right before its mentions, lower case. */
  readonly titles: Set<string>;
  /** The title that belongs to its name, because the text gives no fuller one; as written, or null. */
  title: string | null;
  /** The word after its name that says what it is ("family"), or null. */
  noun: string | null;
};

/** A cluster that as yet has no mention. */
export function emptyCluster(kind: Kind): Cluster {
  return {kind, mentions: [], titles: new Set(), title: null, noun: null};
}

/** Adds a mention, with the reason of the link after the mention's own evidence. */
export function join(
  cluster: Cluster,
  mention: Omit<LinkedMention, 'doubt'>,
  why: string | null,
  doubt: readonly Cluster[] = [],
): void {
  cluster.mentions.push({
    ...mention,
    doubt,
    evidence: why === null ? mention.evidence : [...mention.evidence, why],
  });
}
