import {buildLabel, type Label} from './match.ts';
import {buildVocabulary, type Vocabulary} from './vocabulary.ts';
import {words} from './words.ts';

/** Labels that are searched by themselves, with the vocabulary of their words. */
export type LabelList = {
  readonly vocabulary: Vocabulary;
  readonly labels: readonly Label[];
};

/** Prepares texts for `matchLabel`; the labels keep their order. */
export function buildLabelList(texts: readonly string[]): LabelList {
  const distinct = new Set(texts.flatMap((text) => words(text).map((word) => word.folded)));
  const sorted = [...distinct].sort();
  const ids = new Map(sorted.map((word, id) => [word, id]));
  return {
    vocabulary: buildVocabulary(sorted, new Uint32Array(sorted.length)),
    labels: texts.map((text) => buildLabel(text, (word) => ids.get(word) ?? -1)),
  };
}
