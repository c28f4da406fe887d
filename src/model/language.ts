/** The name of a language in English, for a BCP 47 tag: "fr" is French. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', {type: 'language', fallback: 'code'}).of(tag) ?? tag;
}

/**
 * What a reader must know about the names of a text in this language (a BCP 47 tag; null
 * where it is not known), as a part of a sentence, or null: the recogniser has learned English.
 */
export function caveatOf(language: string | null): string | null {
  if (language === null || /^en\b/i.test(language)) return null;
  return `in ${languageName(language)}: names are found less well`;
}
