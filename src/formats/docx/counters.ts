import {cleanLine} from '../../text/clean.ts';
import type {Level, List, listsOf} from './numbering.ts';
import {numeral} from './numerals.ts';
import {withSymbols} from './symbols.ts';

/** Where an item stands in its list, and what stands before it. */
export type Item = {
  /** From 0. */
  readonly level: number;
  /** "3.", "b)", "•"; empty where the list shows nothing. */
  readonly marker: string;
};

/** Counts the items of a document's lists, in reading order. */
export type Counters = {
  /** The next item of the list `number`, at `level`, or at that of the style where it says none; null: no such list. */
  readonly next: (number: string, level: number | null, style: string) => Item | null;
};

const DEEPEST = 8;
// In UTF-16 units. Longer ones are no marks.
const LONGEST_MARKER = 60;
const LONGEST_BULLET = 4;
const BULLETS = ['•', '◦', '▪'] as const;

/**
 * Counters for `lists`. As in Word, lists of one scheme count on in each other unless one says
 * where it begins, and an item makes the levels below it begin again.
 */
export function countersOf(lists: ReturnType<typeof listsOf>): Counters {
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const next: Counters['next'] = (number, stated, style) => {
    const list = lists.get(number);
    if (list === undefined) return null;
    const level = Math.min(DEEPEST, Math.max(0, stated ?? levelOfStyle(list, style)));
    const count = counts.get(list.scheme.id) ?? new Map<number, number>();
    counts.set(list.scheme.id, count);
    if (!begun.has(number)) {
      begun.add(number);
      for (const begins of list.starts.keys()) count.delete(begins);
    }
    const before = count.get(level);
    count.set(level, before === undefined ? startOf(list, level) : before + 1);
    for (let below = level + 1; below <= DEEPEST; below++) {
      if (level < (list.scheme.levels.get(below)?.restart ?? below)) count.delete(below);
    }
    return {level, marker: markerOf(list, level, count)};
  };
  return {next};
}

function levelOfStyle(list: List, style: string): number {
  for (const [level, rules] of list.scheme.levels) if (rules.style === style) return level;
  return 0;
}

function startOf({scheme, starts}: List, level: number): number {
  return starts.get(level) ?? scheme.levels.get(level)?.start ?? 1;
}

function markerOf(list: List, level: number, count: ReadonlyMap<number, number>): string {
  const {levels} = list.scheme;
  const rules = levels.get(level);
  if (rules === undefined) return '•';
  if (rules.format === 'bullet') return bullet(rules, level);
  const text = rules.text.slice(0, LONGEST_MARKER).replaceAll(/%([1-9])/g, (_, digit) => {
    const of = Number(digit) - 1;
    const format = rules.legal ? 'decimal' : (levels.get(of)?.format ?? 'decimal');
    return numeral(count.get(of) ?? startOf(list, of), format);
  });
  return cleanLine(text).slice(0, LONGEST_MARKER);
}

// A bullet is a letter of some font of signs, or no letter but a picture.
function bullet({text, font}: Level, level: number): string {
  const usual = BULLETS[level % BULLETS.length] ?? '•';
  if (text === 'o') return '◦';
  // Pandoc sets what goes on in an item as an item with a blank for a mark.
  if (text.trim() === '') return text === '' ? usual : '';
  const sign = cleanLine(withSymbols(text, font)).slice(0, LONGEST_BULLET);
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) && sign !== '·' ? sign : usual;
}
