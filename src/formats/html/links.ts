import {safeTarget} from '../target.ts';
import {attribute, classesOf, type Element, lower, shortText} from './tree.ts';

// A longer address is no place on the web but a file in disguise.
const LONGEST = 4096;

/**
 * Where a link leads: relative addresses start from `base`. Null when it leads nowhere outside
 * the page, or to what may not be opened from an article.
 */
export function targetOf(element: Element, base: string | null): string | null {
  const href = (attribute(element, 'href') ?? '').slice(0, LONGEST + 1).trim();
  if (href === '' || href.startsWith('#') || href.length > LONGEST) return null;
  const parsed = base === null ? URL.parse(href) : URL.parse(href, base);
  return parsed === null ? null : safeTarget(parsed.href);
}

const NOTE = /^[[(]?(\d{1,4}|[a-z]|[*†‡§¶]{1,3}|[ivx]{1,5})[\])]?$/i;
const NOTE_CLASS = /^(?:footnote|noteref|fnref|fn-?link|reference|footnote-?ref|endnote-?ref)/;
const SIGN = /^(?:[#¶§↩↑^⤴↵🔗]\ufe0e?\ufe0f?|\[?↩\ufe0e?\]?)$/u;

/** A reference to a note, as it is to stand in the text: "[3]"; null when `element` is none. */
export function noteOf(element: Element, raised: boolean): string | null {
  const href = attribute(element, 'href');
  if (href === null) return null;
  const kind = `${lower(element, 'epub:type')} ${lower(element, 'role')}`;
  const stated =
    /\bnoteref\b|doc-noteref/.test(kind) ||
    classesOf(element).some((name) => NOTE_CLASS.test(name)) ||
    raised;
  if (!stated) return null;
  const [, sign] = NOTE.exec(shortText(element, 6) ?? '') ?? [];
  return sign === undefined ? null : `[${sign}]`;
}

/** Whether a link only serves to move on the page: back from a note, or to a heading itself. */
export function isSignpost(element: Element): boolean {
  const href = attribute(element, 'href') ?? '';
  if (
    /\bbacklink\b|doc-backlink/.test(`${lower(element, 'epub:type')} ${lower(element, 'role')}`)
  ) {
    return true;
  }
  return href.includes('#') && SIGN.test(shortText(element, 3) ?? '');
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};

/** Raised digits as such ("10⁶"), or null for anything else: "20th" needs no sign. */
export function raisedDigits(element: Element): string | null {
  const text = shortText(element, 4) ?? '';
  return /^[-+−]?\d+$/.test(text)
    ? Array.from(text, (sign) => RAISED[sign] ?? sign).join('')
    : null;
}

// A file's name, with or without its ending; a word that says only that there is a picture.
const FILE =
  /^\S*\.(?:jpe?g|png|gif|webp|svg|avif|bmp)$|^[\w%+-]*(?:[_\d][-_]|[-_]\d|_)[\w%+-]*$|^(?:img|dsc|image|photo|screen ?shot|bild|foto)[-_ ]?\d[\w .-]*$/i;
const NOTHING =
  /^\[?(?:image|img|photo|photograph|picture|logo|icon|avatar|thumbnail|placeholder|loading\W*|null|undefined|alt|alt text|spacer|screenshot|banner|header|image placeholder|featured image|image title|image alt|bild|foto|profile (?:image|picture|photo)|author|advertisement|ad)\]?$/i;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\u200d|\ufe0f)+$/u;

/** What stands for a picture: its alternative in brackets, where that says anything; else "". */
export function wordsOfPicture(words: string): string {
  if (words === '' || FILE.test(words) || NOTHING.test(words)) return '';
  if (EMOJI.test(words)) return words;
  return `[${words.replace(/^\[([^[\]]*)\]$/, '$1')}]`;
}
