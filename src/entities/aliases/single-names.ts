import {ORDINARY_WORDS} from '../data/common.ts';
import {type Chosen, chooseByContext} from './choose.ts';
import type {LinkedMention} from './cluster.ts';
import {fullForms, isShortForm} from './diminutives.ts';
import {givenNameGender, isFamilyName, isGivenName} from './listed-names.ts';
import {type ByPart, type Person, shortKey, soundKey} from './person.ts';
import {familyClass, genderOf, titlesAgree} from './titles.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/**
 * Who is meant by one folded name, perhaps after a title, of which the text has `uses`:
 * the family name, else the given name or a nickname, else a middle name of people already
 * named, all of people whose titles and gender agree, else a short form or another spelling. Null for nobody yet known.
 */
export function chooseForSingle(
  text: string,
  mention: Mention,
  single: string,
  byPart: ByPart,
  uses: number,
): Chosen | null {
  const title = mention.title?.key ?? null;
  const possible = (byPart.get(single) ?? []).filter(
    ({cluster, parts}) => titlesAgree(title, cluster.titles) && genderAgrees(title, parts),
  );
  const family = possible.filter(({parts}) => parts.at(-1) === single);
  const given = possible.filter(
    (person) =>
      isCalled(person, single) && isKnownWell(person, uses) && mayPrecedeGiven(title, single),
  );
  // Somebody called by the name alone is no nearer than the one whose given name it mostly is.
  const alone = family.every(({parts}) => parts.length === 1) ? [...given, ...family] : [];
  const [main, ...more] = mainOf(alone, uses);
  if (main !== undefined && more.length === 0 && alone.length > 1 && !tellsApart(title))
    return chooseByContext(text, mention, [main], 'the given name');
  const byGiven = title !== null && /^(?:sir|dame|king|queen)$/.test(title);
  // A family name that nobody has borne as yet is rather the given name of somebody named.
  const early = !family.some(({met}) => met > 0) && given.some(({met}) => met > 0);
  const preferGiven = family.length === 0 || early || (byGiven && given.length > 0);
  const first = preferGiven ? given : family;
  const middle = possible.filter(
    ({parts, met}) => first.length === 0 && parts.length > 2 && met > 0,
  );
  const found = first.length > 0 ? first : middle;
  if (found.length === 0)
    return byShortForm(single, title, byPart) ?? bySpelling(single, title, byPart);
  const rule = ruleOf(single, found, found === family);
  const titled = title === null ? [] : found.filter(({cluster}) => cluster.titles.has(title));
  const lone = found === given ? mainOf(found, uses) : found;
  if (titled.length > 0 && (lone.length > 0 || titled.length === 1))
    return chooseByContext(text, mention, titled, `${rule} after the same title`);
  // "Mrs Musgrove" beside several untitled Musgroves is somebody else until the text says more.
  if (lone.length === 0 || (tellsApart(title) && lone.length > 1)) return null;
  return chooseByContext(text, mention, lone, rule);
}

function ruleOf(single: string, people: readonly Person[], isFamily: boolean): string {
  if (isFamily) return 'the family name';
  if (people.every(({nicknames}) => nicknames.has(single))) return 'the other name';
  return people.every(({parts}) => parts[0] === single) ? 'the given name' : 'a name';
}

function tellsApart(title: string | null): boolean {
  return title !== null && familyClass(title) !== null;
}

function isCalled({parts, nicknames}: Person, single: string): boolean {
  return (parts.length > 1 && parts[0] === single) || nicknames.has(single);
}

/** "Mr" and "Mrs" stand before a given name only where it is known to be one. */
function mayPrecedeGiven(title: string | null, single: string): boolean {
  return title === null || !/^(?:mrs?|madame?)$/.test(title) || isGivenName(single);
}

/**
 * A given name that stands alone everywhere is not that of somebody named in full once:
 * Mary of the family is not the Mary Grierson whom the curate married, and Charles not
 * Charles II.
 */
function isKnownWell({parts, fullAt}: Person, uses: number): boolean {
  const numbered = /^[ivx]+$/.test(parts.at(-1) ?? '');
  return numbered ? uses <= 4 * fullAt.length : fullAt.length > 1 || uses <= 10;
}

/**
 * A given name of several that mostly stands alone would go to the wrong one as often as
 * not, unless one of them has so far been named far more than the others: he alone, or none.
 */
function mainOf(people: readonly Person[], uses: number): readonly Person[] {
  const inFull = people.reduce((sum, {fullAt}) => sum + fullAt.length, 0);
  if (people.length < 2 || uses <= inFull) return people;
  const [most, ...others] = people.toSorted((a, b) => b.met - a.met);
  const rest = others.reduce((sum, {met}) => sum + met, 0);
  return most !== undefined && most.met >= 10 + 3 * rest ? [most] : [];
}

/** "Lizzy" for the only Elizabeth of the text. */
function byShortForm(single: string, title: string | null, byPart: ByPart): Chosen | null {
  const found = new Set(
    [single, ...fullForms(single)]
      .flatMap((form) => byPart.get(shortKey(form)) ?? [])
      .filter(({parts, cluster}) => {
        const [given = ''] = parts;
        // Of two who are called by one name alone, neither may be known by a title.
        const alike = parts.length > 1 || (title === null && cluster.titles.size === 0);
        const titled = tellsApart(title) && !cluster.titles.has(title ?? '');
        return isShortForm(single, given) && alike && !titled;
      }),
  );
  const [only, ...others] = [...found].toSorted((a, b) => b.fullAt.length - a.fullAt.length);
  const rest = others.reduce((sum, {fullAt}) => sum + fullAt.length, others.length);
  if (only === undefined || (others.length > 0 && only.fullAt.length < 3 * rest)) return null;
  const [given = ''] = only.parts;
  const longer = fullForms(single).includes(given);
  const why = longer ? `a short form of the given name` : 'the given name of which it is short';
  return {to: only, why: `${why} of the only one so called`, doubt: []};
}

/** "Zelenskyy" for the only Zelensky of the text; well-known names that sound alike are two. */
function bySpelling(single: string, title: string | null, byPart: ByPart): Chosen | null {
  if (single.length < 4 || ORDINARY_WORDS.has(single)) return null;
  const isListed = (name: string): boolean => isGivenName(name) || isFamilyName(name);
  const found = (byPart.get(soundKey(single)) ?? []).filter(({parts, cluster}) => {
    const listed = [single, parts.at(-1) ?? '', parts[0] ?? ''].filter(isListed);
    return listed.length < 2 && titlesAgree(title, cluster.titles) && genderAgrees(title, parts);
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return {to: only, why: 'another spelling of the same name', doubt: []};
}

function genderAgrees(title: string | null, parts: readonly string[]): boolean {
  const told = title === null ? null : genderOf(title);
  const given = parts.length > 1 ? givenNameGender(parts[0] ?? '') : null;
  return told === null || given === null || told === given;
}
