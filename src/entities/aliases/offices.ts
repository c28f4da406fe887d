import {ADDRESSES, OFFICE_MODIFIERS, OFFICES} from '../data/titles.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address that say nothing about what somebody does. */
const COURTESIES = words(`
  mr mrs ms miss mx dr sir lady dame madam madame monsieur mme mlle mademoiselle master mistress
  aunt uncle messrs esq herr frau señor señora comrade brother sister father mother cousin saint
  grandfather grandmother hon honourable honorable dowager`);

/** First words of a rank of two: "Lieutenant Colonel", "Rear Admiral". */
const RANK_OPENERS = words(`
  lieutenant lt major maj brigadier brig vice rear field crown grand detective lance petty warrant`);

/** Ranks that are whole after an office or a service: "Defence Minister General", "Army Captain". */
const OF_FORCES = words(`
  captain capt colonel col general gen major maj admiral adm commodore lieutenant lt`);

/** Offices after which "General" is an adjective. */
const BEFORE_GENERAL = words(`
  attorney solicitor director secretary governor consul inspector auditor surgeon prosecutor
  procurator postmaster adjutant quartermaster commissioner comptroller controller paymaster
  registrar agent advocate vicar superintendent`);

/** Say when somebody holds or held an office, and are no part of it. */
const PASSING = words('new then current acting interim outgoing incoming former ex late retired');

/** Offices that can open the name of another. */
const OPENING_OFFICES = words('chief deputy');

/** Whether a folded word addresses people and says nothing about what they do. */
export function isCourtesy(word: string): boolean {
  return COURTESIES.has(word);
}

/** Whether a rank can begin with the folded word: "Lieutenant", "Rear". */
export function opensRank(word: string): boolean {
  return RANK_OPENERS.has(word);
}

/**
 * Whether two neighbouring folded words are of one office, so that the second alone is
 * none: "Attorney General", "Chief Inspector", "Executive Officer", "First Lady".
 */
export function areOneOffice(before: string, word: string): boolean {
  if (word === 'general' && BEFORE_GENERAL.has(before)) return true;
  if (/^(?:sergeant|sgt)$/.test(word) && before === 'staff') return true;
  if (OF_FORCES.has(word) || ADDRESSES.has(before) || PASSING.has(before)) return false;
  if (COURTESIES.has(word)) return before === 'first' && word === 'lady';
  return OFFICE_MODIFIERS.has(before) && (!OFFICES.has(before) || OPENING_OFFICES.has(before));
}
