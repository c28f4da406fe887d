import type {Kind} from '../../model/entity.ts';
import type {Span} from '../../model/span.ts';
import type {Candidate} from '../candidate.ts';
import {isDictionaryWord, known} from '../lexicon.ts';
import {type Casing, isOrdinary} from './casing.ts';
import {type Evidence, evidence} from './evidence.ts';
import {isListedName, shapeEvidence} from './shape.ts';

/** One place where a name stands. */
type Occurrence = Span & {
  /** Its capital may be owed to the start of a sentence. */
  readonly opening: boolean;
  /** In running text, not in a headline. */
  readonly running: boolean;
  readonly evidence: readonly Evidence[];
};

/** A name and everywhere it stands. */
export type Name = {
  readonly text: string;
  readonly occurrences: Occurrence[];
};

/** Below this sum of evidence nothing is claimed. */
const ENOUGH = 1.3;

/** Evidence on a name, and whether it comes from what stands around its occurrences. */
type WeighedEvidence = Evidence & {readonly fromContext: boolean};

type Verdict = {readonly kind: Kind; readonly score: number; readonly margin: number};

/** Decides each name's kind from all that the document says about it. */
export function classify(names: readonly Name[], casing: Casing): Candidate[] {
  const reasons = new Map<string, WeighedEvidence[]>();
  for (const name of names) reasons.set(name.text, alone(name, casing));
  share(names, reasons);
  return names.flatMap((name) => judge(name, reasons.get(name.text) ?? [], casing));
}

/** The evidence on a name by itself: its shape, and the contexts of all its occurrences. */
function alone(name: Name, casing: Casing): WeighedEvidence[] {
  const found: Evidence[] = shapeEvidence(name.text);
  const contextual: Evidence[] = [];
  const total = name.occurrences.length;
  const contexts = new Map<string, {item: Evidence; count: number}>();
  for (const {evidence: items} of name.occurrences) {
    for (const item of items) {
      const key = item.kind + item.why;
      const seen = contexts.get(key);
      if (seen === undefined) contexts.set(key, {item, count: 1});
      else seen.count++;
    }
  }
  for (const {item, count} of contexts.values()) {
    // Half for being seen at all, and more the larger its share of the occurrences.
    const weight =
      item.weight * Math.min(1.5, (0.4 + 0.6 * (count / total)) * (1 + Math.log10(count)));
    contextual.push({...item, weight});
  }
  if (!name.text.includes(' ') && isOrdinary(casing, name.text.toLowerCase())) {
    for (const kind of ['person', 'organisation', 'place'] as const)
      found.push(evidence(kind, -2, 'also an ordinary word'));
  } else if (!name.text.includes(' ') && isDictionaryWord(name.text.toLowerCase())) {
    for (const kind of ['person', 'organisation', 'place'] as const)
      found.push(evidence(kind, -0.8, 'an ordinary word elsewhere'));
  }
  const inside = name.occurrences.filter(({opening, running}) => running && !opening).length;
  if (inside > 0 && !name.text.includes(' ')) {
    found.push(evidence('person', 0.6, 'a capital inside the sentence'));
    found.push(evidence('organisation', 0.5, 'a capital inside the sentence'));
    found.push(evidence('place', 0.4, 'a capital inside the sentence'));
  }
  return [
    ...found.map((item) => ({...item, fromContext: false})),
    ...contextual.map((item) => ({...item, fromContext: true})),
  ];
}

function verdict(items: readonly Evidence[]): Verdict | null {
  const sums = new Map<Kind, number>();
  for (const {kind, weight} of items) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  let best: Verdict | null = null;
  let second = 0;
  for (const [kind, score] of sums) {
    if (best === null || score > best.score) {
      second = best?.score ?? 0;
      best = {kind, score, margin: 0};
    } else if (score > second) second = score;
  }
  return best === null ? null : {...best, margin: best.score - Math.max(0, second)};
}

/** A short name takes the kind of the longer one that holds it; an acronym that of its expansion. */
function share(names: readonly Name[], reasons: Map<string, WeighedEvidence[]>): void {
  const single = new Set(names.filter(({text}) => !text.includes(' ')).map(({text}) => text));
  const people = new Set<string>();
  for (const text of single) {
    const sure = verdict(reasons.get(text) ?? []);
    if (sure?.kind === 'person' && sure.score > 2) people.add(text);
  }
  const gained = new Map<string, Evidence[]>();
  const gain = (text: string, item: Evidence): void => {
    const items = gained.get(text);
    if (items === undefined) gained.set(text, [item]);
    else if (!items.some(({kind, why}) => kind === item.kind && why === item.why)) items.push(item);
  };
  for (const {text} of names) {
    const words = text.split(' ');
    if (words.length > 1 && people.has(words.at(-1) ?? ''))
      gain(text, evidence('person', 1, 'ends in the name of somebody in the text'));
    const sure = verdict(reasons.get(text) ?? []);
    if (sure === null || sure.score < ENOUGH) continue;
    if (!text.includes(' ')) {
      if (sure.kind === 'person' && sure.score > 2 && single.has(`${text}s`))
        gain(`${text}s`, evidence('person', 5, `the ${text} family`));
      continue;
    }
    if (sure.kind === 'person') {
      const family = words.at(-1) ?? '';
      if (single.has(family))
        gain(family, evidence('person', 4, 'the family name of somebody in the text'));
      for (const plural of [`${family}s`, `${family}es`])
        if (single.has(plural)) gain(plural, evidence('person', 5, `the ${family} family`));
      const given = words[0] ?? '';
      if (single.has(given))
        gain(given, evidence('person', 2, 'the given name of somebody in the text'));
    } else if (sure.kind === 'organisation' || sure.kind === 'event') {
      const initials = words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join('');
      if (initials.length > 1 && single.has(initials))
        gain(initials, evidence(sure.kind, 4, `short for ${text}`));
      const first = words[0] ?? '';
      if (single.has(first) && first.length > 3 && !known(first.toLowerCase()).place)
        gain(first, evidence(sure.kind, 1, `part of ${text}`));
    }
  }
  for (const [text, items] of gained) {
    reasons.get(text)?.push(...items.map((item) => ({...item, fromContext: false})));
  }
}

function judge(name: Name, items: readonly WeighedEvidence[], casing: Casing): Candidate[] {
  // "C.", "S. F": initials alone name nobody.
  if (!/\p{L}{2}/u.test(name.text) && !isListedName(name.text)) return [];
  const general = verdict(items);
  const ordinary = !name.text.includes(' ') && isOrdinary(casing, name.text.toLowerCase());
  const inside = name.occurrences.some(({opening, running}) => !opening && running);
  return name.occurrences.flatMap((occurrence) => {
    const local = occurrence.evidence.find(({weight}) => weight >= 6);
    const decided = local === undefined ? general : {kind: local.kind, score: 9, margin: 6};
    if (decided === null || decided.score < ENOUGH) return [];
    if (local === undefined && occurrence.opening && !inside && ordinary && decided.score < 4)
      return [];
    const because = reasonsFor(decided.kind, occurrence.evidence, items);
    return [
      {
        start: occurrence.start,
        end: occurrence.end,
        kind: decided.kind,
        certainty: certaintyOf(decided.margin),
        evidence: because,
        value: null,
      },
    ];
  });
}

/** What stands around this occurrence, then the name's own shape, then what other occurrences say. */
function reasonsFor(
  kind: Kind,
  here: readonly Evidence[],
  everywhere: readonly WeighedEvidence[],
): string[] {
  const strongest = (items: readonly Evidence[]): string[] =>
    items
      .filter((item) => item.kind === kind && item.weight > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({why}) => why);
  const own = strongest(here);
  const shape = strongest(everywhere.filter(({fromContext}) => !fromContext));
  const elsewhere = strongest(everywhere.filter(({fromContext}) => fromContext))
    .filter((why) => !own.includes(why))
    .map((why) => `elsewhere ${why}`);
  const all = [...new Set([...own, ...shape, ...elsewhere])].slice(0, 3);
  return all.length > 0 ? all : ['a capitalised name'];
}

/** A margin of evidence as 0.5 to 0.99, rising steeply at first. */
function certaintyOf(margin: number): number {
  return Math.round((0.5 + 0.49 * (1 - Math.exp(-margin / 3))) * 100) / 100;
}
