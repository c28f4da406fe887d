import {kindOf, LABELS, labelOf, NAMED, type Named, OUTSIDE, placeOf} from './labels.ts';
import {LIST_CLASSES, type ListClass} from './lexicons.ts';
import type {Model} from './model.ts';
import {sumsOf} from './score.ts';
import {scoresOf, type TaggedName} from './tag.ts';

/** The lists that speak for each kind, in a reader's words. */
const IN_WORDS: Readonly<Record<Named, Readonly<Partial<Record<ListClass, string>>>>> = {
  person: {
    person: 'a known person',
    givenMan: 'a given name',
    givenWoman: 'a given name',
    family: 'a family name',
  },
  organisation: {
    media: 'a news organisation',
    team: 'a team',
    acronym: 'the acronym of a body',
    organisation: 'an organisation',
    commonWordOrganisation: 'a firm called by an ordinary word',
    organisationHead: 'a word that bodies are called by',
  },
  place: {
    country: 'a country',
    city: 'a town',
    region: 'a region',
    placeName: 'a place',
    placeHead: 'a word that places are called by',
  },
  group: {group: 'a people, faith or camp'},
  event: {event: 'an event', eventHead: 'a word that events are called by'},
  product: {product: 'a product', productHead: 'a word that products are called by'},
  work: {work: 'a work', workHead: 'a word that works are called by'},
};

/**
 * What spoke most for a name, in words for a reader, the strongest first, two at most:
 * each word's own part in the score of its label, and that of the words beside the name.
 */
export function reasonsFor(model: Model, name: TaggedName, before: Uint8Array): string[] {
  const {context, labels} = name.sentence;
  const gain = (at: number, of: number): number => {
    const label = labels[at] ?? OUTSIDE;
    const sums = sumsOf(model, context.types[of] ?? context.edge, of - at + 2);
    return (sums[label] ?? 0) - (sums[OUTSIDE] ?? 0);
  };
  const reasons: {weight: number; why: string}[] = [];
  const last = name.to - 1;
  const left = context.types[name.from - 1];
  const right = context.types[name.to];
  if (left !== undefined)
    reasons.push({weight: gain(name.from, name.from - 1), why: `after “${left.text}”`});
  if (right !== undefined)
    reasons.push({weight: gain(last, name.to), why: `before “${right.text}”`});
  for (let i = name.from; i < name.to; i++) {
    const type = context.types[i];
    if (type === undefined) continue;
    const list = listOf(type.classes, name.kind);
    const why = list === null ? `the word “${type.text}”` : `“${type.text}” is listed as ${list}`;
    reasons.push({weight: gain(i, i), why});
  }
  const strongest = reasons
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({why}) => why);
  const changed = labels
    .subarray(name.from, name.to)
    .some((label, i) => label !== before[name.from + i]);
  if (changed) return ['what the rest of the text says of the name', ...strongest.slice(0, 1)];
  return strongest.length > 0 ? strongest : ['its words together and its capitals'];
}

function listOf(classes: number, kind: Named): string | null {
  for (const [name, words] of Object.entries(IN_WORDS[kind])) {
    const bit = LIST_CLASSES.indexOf(name as ListClass);
    if (((classes >>> bit) & 1) === 1) return words;
  }
  return null;
}

/**
 * 0 to 1: how much more than for another kind, or for no name at all, the scores speak
 * for a name as it is labelled, everything around it left as it is.
 */
export function certaintyOf({transitions}: Model, {sentence, from, to}: TaggedName): number {
  const {context, scores, labels} = sentence;
  const {stretches} = context;
  let s = 0;
  while ((stretches[s * 2 + 1] ?? to) < to) s++;
  const base = scoresOf(sentence, s).start + (from - (stretches[s * 2] ?? 0)) * LABELS;
  const chosen = kindOf(labels[from] ?? OUTSIDE);
  const before = labels[from - 1] ?? OUTSIDE;
  const after = labels[to] ?? OUTSIDE;
  const worth = (kind: number): number => {
    let sum = 0;
    let last = before;
    for (let i = from; i < to; i++) {
      const label = kind < 0 ? OUTSIDE : labelOf(kind, placeOf(labels[i] ?? OUTSIDE));
      sum +=
        (scores[base + (i - from) * LABELS + label] ?? 0) +
        (transitions[last * LABELS + label] ?? 0);
      last = label;
    }
    return sum + (transitions[last * LABELS + after] ?? 0);
  };
  const best = worth(chosen);
  let all = 0;
  for (let kind = -1; kind < NAMED.length; kind++) all += Math.exp(worth(kind) - best);
  return Math.round(100 * Math.max(0.05, Math.min(0.99, 1 / all))) / 100;
}
