import type {Meaning} from './currencies.ts';

/** What an article as a whole says about money: which countries it names, which signs it uses. */
export type MoneySetting = {
  /** The meaning whose name the article has most often, or null where it has none. */
  readonly meant: (meanings: readonly Meaning[]) => Meaning | null;
  readonly has: (text: string) => boolean;
};

/** The setting of the article with this text. Each name is looked up at most once. */
export function moneySetting(text: string): MoneySetting {
  const counts = new Map<string, number>();
  const count = (name: string): number => {
    const known = counts.get(name);
    if (known !== undefined) return known;
    let times = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) times++;
    counts.set(name, times);
    return times;
  };
  return {
    has: (part) => count(part) > 0,
    meant: (meanings) => {
      let best: Meaning | null = null;
      for (const meaning of meanings)
        if (meaning.name !== '' && count(meaning.name) > (best === null ? 0 : count(best.name)))
          best = meaning;
      return best;
    },
  };
}
