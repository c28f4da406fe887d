import type {Span} from './span.ts';

/** How well the query matched, best first. */
export const TIERS = ['exact', 'word', 'prefix', 'substring', 'fuzzy'] as const;

export type Tier = (typeof TIERS)[number];

/** What was matched: an entity's name, one of its other names, a role of it, a heading or the text. */
export type Field = 'name' | 'alias' | 'role' | 'heading' | 'text';

/** One answer to a query. */
export type Hit = {
  readonly field: Field;
  readonly tier: Tier;
  /** Single-character edits between query and match (0 unless the tier is fuzzy). */
  readonly edits: number;
  /** Id of the entity for `name`, `alias` and `role`, else null. */
  readonly entity: string | null;
  /**
   * Where it leads: the entity's first mention under that name, where the role is stated,
   * the heading, the matched words.
   */
  readonly at: Span;
  /** What to show: the name or alias itself, "name, role", or the passage around the match. */
  readonly label: string;
  /** The matched stretches of `label`: half-open UTF-16 offsets into `label`, sorted, disjoint. */
  readonly lit: readonly Span[];
  /** The matched stretches of the document's text to light up there, sorted, disjoint. */
  readonly spans: readonly Span[];
};

/** The answer to one query. */
export type Hits = {
  readonly query: string;
  /** The first hits in order, as many as were asked for. */
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
  /**
   * Where all hits in headings and text lead, whether they are among `hits` or not, in
   * reading order; at most the first 10,000.
   */
  readonly ats: readonly Span[];
  /** What keeps the query from being answered, in words for a person, or null. */
  readonly problem: string | null;
};

/** Why a hit is one, in words: what was matched and how far off ("also called, 1 letter off"). */
export function whyOf(hit: Hit): string {
  const field = hit.field === 'alias' ? 'also called' : hit.field;
  const off = offOf(hit);
  return off === null ? field : `${field}, ${off}`;
}

/** How far a hit is from what was typed, in words ("1 letter off"); null where it is the same. */
export function offOf({tier, edits}: Hit): string | null {
  if (tier !== 'fuzzy') return null;
  if (edits === 0) return 'initials';
  return edits === 1 ? '1 letter off' : `${edits} letters off`;
}
