import {GROUPS} from '../data/countries.ts';

/** Languages and scripts that bear no people's or country's name, or another than it. */
const OTHERS: ReadonlySet<string> = new Set(
  `Latin Greek Arabic Hebrew Yiddish Persian Farsi Dari Pashto Urdu Hindi Sanskrit Punjabi Gujarati
  Marathi Tamil Telugu Kannada Malayalam Odia Assamese Sinhala Burmese Khmer Lao Thai Malay
  Tagalog Filipino Javanese Mandarin Cantonese Hokkien Hakka Pinyin Wade-Giles Hanja Hangul
  Kanji Romaji Rōmaji Tibetan Uyghur Kurdish Turkish Ottoman Azerbaijani Swahili Amharic Tigrinya
  Somali Oromo Hausa Yoruba Igbo Zulu Xhosa Afrikaans Shona Lingala Kinyarwanda Wolof Berber
  Tamazight Māori Maori Hawaiian Quechua Aymara Guarani Nahuatl Inuktitut Greenlandic Sami
  Castilian Catalan Basque Galician Occitan Breton Corsican Romansh Romani Frisian Flemish Luxembourgish
  Welsh Irish Gaelic Scots Cornish Manx Esperanto Cyrillic Tatar Chechen Ruthenian Rusyn Slovene
  Serbo-Croatian Aramaic Syriac Coptic Akkadian Sumerian`
    .trim()
    .split(/\s+/),
);

/** Whether a capitalised word is the name of a language; most are that of a people. */
export function isLanguage(word: string): boolean {
  return OTHERS.has(word) || GROUPS.has(word);
}
