import type {Span} from './span.ts';

/** The kinds of entity, in the order in which menus and legends list them. */
export const KINDS = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'product',
  'work',
  'date',
  'money',
  'quantity',
  'contact',
] as const;

export type Kind = (typeof KINDS)[number];

/** One occurrence of an entity in the text. */
export type Mention = Span & {
  /** 0 to 1: how sure the recogniser is of span and kind. */
  readonly certainty: number;
  /** Ids of the entities that this mention could also belong to; empty when there is no doubt. */
  readonly doubt: readonly string[];
  /** What decided it, in words for a reader ("title before the name"); at least one. */
  readonly evidence: readonly string[];
};

/** A part that somebody plays, as the text states it: "air force chief". */
export type Role = Span & {
  readonly text: string;
  /** Id of the organisation or place of the role, or null. */
  readonly at: string | null;
};

/** A person or thing, with every name it goes by and every mention. */
export type Entity = {
  /** Unique within one analysis; stable for the same text. */
  readonly id: string;
  readonly kind: Kind;
  /** The fullest name. */
  readonly name: string;
  /** The other names that the text uses, most used first; never `name` itself. */
  readonly aliases: readonly string[];
  /** Id of the entity that this one derives from or belongs to (a group's place), or null. */
  readonly of: string | null;
  /** The resolved value: ISO date; "EUR 3000000"; "8000 km/h". Null where there is none. */
  readonly value: string | null;
  readonly roles: readonly Role[];
  /** At least one, sorted by start, disjoint. */
  readonly mentions: readonly Mention[];
};

/** What the recogniser found. Entities come by weight, the weightiest first. */
export type Analysis = {
  /** The language of the text, as a BCP 47 tag, or null where it cannot be told. */
  readonly language: string | null;
  readonly entities: readonly Entity[];
};

/** What is known of an entity besides its names and roles, in words: "from Mali", "= 8000 km/h". */
export function factsOf({name, value}: Entity, of: Entity | null): readonly string[] {
  const from = of === null ? [] : [`from ${of.name}`];
  return value === null || value === name ? from : [...from, `= ${value}`];
}
