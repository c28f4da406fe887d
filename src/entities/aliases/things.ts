import type {Kind} from '../../model/entity.ts';
import {type Cluster, emptyCluster, join, type LinkedMention} from './cluster.ts';
import {nameKey} from './same-name.ts';
import {sentenceAround} from './sentence-around.ts';
import type {Statement} from './stated.ts';
import {readThingName, type ThingName, type ThingRule} from './thing-rule.ts';
import {THING_RULES} from './thing-rules.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/** Mentions of one thing while links are being made. */
type Thing = {
  readonly kind: Kind;
  /** The name that it was first given by. */
  readonly name: ThingName;
  readonly mentions: Mention[];
  /** The thing that it was found to be, or null. */
  sameAs: Thing | null;
  /** Why it is that thing. */
  why: string | null;
};

/**
 * Links the mentions of everything but people: the same name first, then what the text
 * states, then each rule in turn, where one longer name alone fits. A short form that two
 * names fit stays apart, and so does one before its long name in a sentence.
 */
export function linkThings(
  text: string,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): Cluster[] {
  const things = bySameName(mentions);
  const all = [...new Set(things.values())];
  for (const {kind, name, other, why} of statements) {
    const one = things.get(`${kind} ${name}`);
    const another = things.get(`${kind} ${other}`);
    if (one !== undefined && another !== undefined) tie(another, one, `${why} ${one.name.written}`);
  }
  const ofKinds = Map.groupBy(
    all.filter(({name}) => name.written.length <= LONGEST),
    ({kind}) => kind,
  );
  // Longer names first: what is short for one of them may itself have shorter forms.
  for (const [kind, own] of ofKinds)
    ofKinds.set(
      kind,
      own.toSorted((a, b) => b.name.written.length - a.name.written.length),
    );
  for (const rule of THING_RULES)
    for (const kind of rule.kinds) applyRule(rule, ofKinds.get(kind) ?? [], text);
  return clustersOf(all);
}

/** The things by kind and name; names that are the same by themselves share one. */
function bySameName(mentions: readonly Mention[]): Map<string, Thing> {
  const byKey = new Map<string, Thing>();
  const byName = new Map<string, Thing>();
  for (const mention of mentions) {
    const {kind, name, value} = mention;
    const own = value === null ? `${kind} ${name}` : `${kind} ${name} ${value}`;
    let thing = byName.get(own);
    if (thing === undefined) {
      const key = `${kind} ${nameKey(kind, name)} ${value ?? ''}`;
      thing = byKey.get(key) ?? {
        kind,
        name: readThingName(name),
        mentions: [],
        sameAs: null,
        why: null,
      };
      byKey.set(key, thing);
      byName.set(own, thing);
    }
    thing.mentions.push(mention);
  }
  return byName;
}

/** What a thing was found to be in the end; shortens the way there, so that chains cost nothing. */
function rootOf(thing: Thing): Thing {
  let root = thing;
  while (root.sameAs !== null) root = root.sameAs;
  for (let at = thing; at.sameAs !== null && at.sameAs !== root; ) {
    const next = at.sameAs;
    at.sameAs = root;
    at = next;
  }
  return root;
}

/** Holds `thing` to be `other`. */
function tie(thing: Thing, other: Thing, why: string): void {
  const [root, target] = [rootOf(thing), rootOf(other)];
  if (root === target) return;
  root.sameAs = target;
  root.why = why;
}

/** Beyond this many UTF-16 units a name is a list or worse, and has no short forms. */
const LONGEST = 160;

/** Two are as many as it takes to know that a key tells nothing, besides the asking thing. */
const ENOUGH = 3;

/** Ties each short name to the one longer name that has its key. */
function applyRule(rule: ThingRule, things: readonly Thing[], text: string): void {
  const byKey = new Map<string, Thing[]>();
  const enough = rule.only === 'alike' ? 1 : ENOUGH;
  for (const thing of things)
    for (const key of rule.keysOfLong(thing.name)) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [thing]);
      else if (others.length < enough && !others.some((other) => rootOf(other) === rootOf(thing)))
        others.push(thing);
    }
  for (const thing of things) {
    const key = rule.keyOfShort(thing.name);
    const holders = key === null ? undefined : byKey.get(key);
    if (holders === undefined) continue;
    const fits = new Set(holders.map(rootOf));
    fits.delete(rootOf(thing));
    const [only] = fits;
    if (only === undefined || fits.size > 1 || holders.length >= ENOUGH) continue;
    if (allows(rule, thing, only) && !isBeside(text, thing, only))
      tie(thing, only, rule.why(only.name.written));
  }
}

/** Whether a rule's condition on a short name and its long one holds. */
function allows({only}: ThingRule, short: Thing, long: Thing): boolean {
  if (only === 'rarer') return short.mentions.length <= long.mentions.length;
  if (only !== 'introduced') return true;
  return (long.mentions[0]?.start ?? 0) < (short.mentions[0]?.start ?? 0);
}

/**
 * Whether a text brings up a short name and, later in the same sentence, a longer one that
 * it is a part of: "Apple sued Apple Corps". Nobody shortens a name before giving it there.
 */
function isBeside(text: string, short: Thing, long: Thing): boolean {
  const [one, other] = [short.mentions[0], long.mentions[0]];
  if (one === undefined || other === undefined || one.start > other.start) return false;
  if (!` ${long.name.plain} `.includes(` ${short.name.plain} `)) return false;
  return other.start < sentenceAround(text, one).end;
}

function clustersOf(things: readonly Thing[]): Cluster[] {
  const clusters = new Map<Thing, Cluster>();
  for (const thing of things) {
    const root = rootOf(thing);
    const cluster = clusters.get(root) ?? emptyCluster(root.kind);
    clusters.set(root, cluster);
    for (const mention of thing.mentions) {
      const other = mention.name.toLowerCase() !== thing.name.written.toLowerCase();
      join(cluster, mention, thing.why ?? (other ? `another name of ${thing.name.written}` : null));
    }
  }
  return [...clusters.values()];
}
