import type {Languages} from './properties.ts';

/** Counts letters by the language that they are said to be in. */
export type LanguageTally = {
  readonly count: (text: string, languages: Languages | undefined) => void;
  /** The language of most letters, or null where none is said. */
  readonly most: () => string | null;
};

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u;

/** Nothing is counted yet; `usual` holds where a run says nothing. */
export function languageTally(usual: Languages | undefined): LanguageTally {
  const letters = new Map<string, number>();
  return {
    count: (text, languages) => {
      const kind = kindOf(text);
      const language = languages?.[kind] ?? usual?.[kind];
      if (!language) return;
      letters.set(language, (letters.get(language) ?? 0) + text.length);
    },
    most: () => {
      const [first] = [...letters].sort(([, a], [, b]) => b - a);
      return first?.[0] ?? null;
    },
  };
}

function kindOf(text: string): keyof Languages {
  if (EAST_ASIAN.test(text)) return 'eastAsian';
  return RIGHT_TO_LEFT.test(text) ? 'rightToLeft' : 'latin';
}
