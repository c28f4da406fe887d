import type {Document} from '../model/document.ts';
import type {Kind} from '../model/entity.ts';
import {inReadingOrder} from '../model/span.ts';
import {inSteps, partOf, type Steps} from '../model/steps.ts';
import type {Candidate} from './candidate.ts';
import {MONTHS, WEEKDAYS} from './data/calendar.ts';
import {FUNCTION_WORDS} from './data/common.ts';
import {findModelCodes} from './model-codes.ts';
import {isPossessive, type Sentence} from './reading.ts';
import type {DocumentCasing} from './tagger/casing.ts';
import {readFacts} from './tagger/facts.ts';
import {LIST_CLASSES} from './tagger/lexicons.ts';
import type {Model} from './tagger/model.ts';
import {certaintyOf, reasonsFor} from './tagger/reasons.ts';
import {namesOf, type TaggedName, tagByVotesInSteps, tagSentencesInSteps} from './tagger/tag.ts';
import {withinRules} from './within-rules.ts';
import {findWorks} from './works.ts';

/**
 * The names of a document: people, organisations, places, groups, events, products and
 * works, in reading order; a title of a work may overlap a name inside it. This is the
 * one door of the recogniser. In steps.
 *
 * A linear-chain conditional random field labels each sentence, then each once more in
 * the light of how the whole document was labelled (src/entities/tagger).
 */
export function* recognise(
  document: Document,
  sentences: readonly Sentence[],
  model: Model,
): Steps<Candidate[]> {
  const facts = readFacts(sentences);
  yield 0.06;
  const first = yield* partOf(0.06, 0.7, tagSentencesInSteps(model, sentences, facts));
  const second = yield* partOf(0.7, 0.87, tagByVotesInSteps(model, first));
  const before = new Map(second.map((sentence, i) => [sentence, first[i]?.labels]));
  const names: Judged[] = [];
  const judge = (tagged: TaggedName): void => {
    const {name, why} = withinRules(tagged);
    names.push({
      tagged,
      name,
      why,
      text: document.text.slice(name.start, name.end),
      kind: name.kind as Kind,
      certainty: why === null ? certaintyOf(model, tagged) : RULED,
    });
  };
  yield* partOf(0.88, 0.93, inSteps(namesOf(second), STEP, judge));
  const agreed: Candidate[] = [];
  const keep = ({tagged, name, why, kind, certainty}: Judged): void => {
    const labels = before.get(name.sentence) ?? name.sentence.labels;
    const reasons = why === null ? reasonsFor(model, tagged, labels) : [why];
    agreed.push({
      start: name.start,
      end: name.end,
      kind,
      certainty,
      evidence: kind === name.kind ? reasons : ['what the same name is elsewhere in the text'],
      value: null,
    });
  };
  const plausible = agreeOnKinds(names).filter((one) => isPlausible(one, facts.casing));
  yield* partOf(0.94, 0.99, inSteps(plausible, STEP, keep));
  yield 0.99;
  const codes = findModelCodes(second, agreed);
  return [...agreed, ...codes, ...findWorks(document)].sort(inReadingOrder);
}

/** How many names are judged in a step. */
const STEP = 512;

type Judged = {
  /** As the tagger has it, and as our rules do. */
  readonly tagged: TaggedName;
  readonly name: TaggedName;
  /** The rule that gave it another kind, or null. */
  readonly why: string | null;
  readonly text: string;
  readonly kind: Kind;
  readonly certainty: number;
};

/** The certainty of a name whose kind a rule decides: they hold nearly always. */
const RULED = 0.9;
/** Above this a mention of one word keeps its own kind: a city and its club can stand in one text. */
const SURE = 0.8;

/**
 * Mentions of one name agree on its kind: that for which its mentions speak most together.
 * Of one word, only those that are not sure give way; but a storm's name is the storm's
 * wherever nobody else bears it.
 */
function agreeOnKinds(names: readonly Judged[]): Judged[] {
  const families = familyNames(names);
  const storms = stormNames(names);
  const votes = new Map<string, Map<Kind, number>>();
  for (const {text, kind, certainty} of names) {
    const own = votes.get(text) ?? new Map<Kind, number>();
    votes.set(text, own.set(kind, (own.get(kind) ?? 0) + certainty));
  }
  return names.map((one) => {
    const own = votes.get(one.text);
    const oneWord = one.name.to - one.name.from === 1;
    if (oneWord && storms.has(one.text) && !families.has(one.text))
      return one.kind === 'event' ? one : {...one, kind: 'event'};
    if (oneWord && one.certainty >= SURE) return one;
    if (oneWord && families.has(one.text))
      return one.kind === 'person' ? one : {...one, kind: 'person'};
    if (own === undefined || own.size < 2) return one;
    const [[kind] = [one.kind]] = [...own].toSorted(([, a], [, b]) => b - a);
    return kind === one.kind ? one : {...one, kind};
  });
}

/** Last words of people's full names that end no other name: what they stand for alone is likely the person. */
function familyNames(names: readonly Judged[]): ReadonlySet<string> {
  const families = new Set<string>();
  const others = new Set<string>();
  for (const {name, text, kind, certainty} of names) {
    if (name.to - name.from < 2) continue;
    const last = text.slice(text.lastIndexOf(' ') + 1);
    if (kind !== 'person') others.add(last);
    else if (certainty >= SURE) families.add(last);
  }
  return new Set([...families].filter((name) => !others.has(name)));
}

const STORM =
  /^(?:Super )?(?:Hurricane|Typhoon|Cyclone|(?:Tropical |Winter )?Storm) (\p{Lu}\p{L}+)$/u;

/** The names that storms are given. */
function stormNames(names: readonly Judged[]): ReadonlySet<string> {
  return new Set(names.map(({text}) => STORM.exec(text)?.[1]).filter((name) => name !== undefined));
}

const DICTIONARY = 1 << LIST_CLASSES.indexOf('dictionary');
/** Parts of a text with their numbers. */
const PART =
  /^(?:Chapter|Book|Part|Volume|Act|Scene|Section|Figure|Fig|Table|Appendix|Page|Note)\b/i;

/** "Alzheimer's disease", "Crohn's patients": called after a doctor, who is not meant. */
function isDisease({sentence, to}: TaggedName): boolean {
  const [mark, noun] = sentence.sentence.words.slice(to, to + 2);
  return isPossessive(mark) && AILMENT.test(noun?.lower ?? '');
}

const AILMENT = /^(?:disease|syndrome|disorder|lymphoma|palsy|patients?|sufferers?|dementia)$/;

/**
 * What must not be shown, whatever the scores say: words of grammar, days and headings of
 * parts; and, where they are not sure, ordinary words in capitals.
 */
function isPlausible({name, text, kind, certainty}: Judged, casing: DocumentCasing): boolean {
  const lower = text.toLowerCase();
  if (!/\p{L}/u.test(text)) return kind === 'product' || kind === 'work';
  const words = name.sentence.context.types.slice(name.from, name.to);
  const sure = certainty >= 0.6;
  if (!sure && (PART.test(text) || words.every(({classes}) => (classes & DICTIONARY) !== 0)))
    return false;
  if (words.length > 1) return true;
  if (kind === 'person' && isDisease(name)) return false;
  if (FUNCTION_WORDS.has(lower)) return text.length > 1 && text === text.toUpperCase();
  if (WEEKDAYS.has(lower)) return false;
  if (MONTHS.has(lower)) return kind === 'person' && sure;
  // A plural of what the text writes small ("Trallops" beside "trallop") is hardly a name.
  const singular = lower.endsWith('s') ? (casing.get(lower.slice(0, -1))?.small ?? 0) : 0;
  return certainty >= 0.9 || singular === 0;
}
