import {domainToUnicode} from 'node:url';
import {cleanLine} from '../../text/clean.ts';

// Letters of European languages; without those that look like another one (dotless i,
// long s) and those that only phonetics uses.
const LATIN =
  /^[a-z\d\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e\u01a1\u01b0\u0219\u021b\u1ea0-\u1ef9-]+$/u;

// Scripts that hosts are written in; a host of any other is shown as it is sent.
const OTHERS = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Bopomofo'],
  ['Han', 'Hangul'],
  ['Cyrillic'],
  ['Greek'],
  ['Arabic'],
  ['Hebrew'],
  ['Devanagari'],
  ['Bengali'],
  ['Gujarati'],
  ['Gurmukhi'],
  ['Kannada'],
  ['Malayalam'],
  ['Sinhala'],
  ['Tamil'],
  ['Telugu'],
  ['Thai'],
  ['Georgian'],
].map((scripts) => {
  const letters = scripts.map((script) => `\\p{scx=${script}}`).join('');
  return new RegExp(`^(?:[[${letters}]&&[\\p{L}\\p{M}\\p{Nd}]]|[\\d\\-])+$`, 'v');
});

// Letters that are drawn like Latin ones: a host of nothing else could pass for another.
const LOOKALIKES =
  /^[\d\u0430\u0433\u0435\u043e-\u0441\u0443\u0445\u044a-\u044c\u044e\u0455\u0456\u0458\u0461\u0475\u04bb\u04bd\u04cf\u0501\u050d\u0517\u051b\u051d\u03b1\u03b3\u03b5\u03b7\u03b9\u03ba\u03bd\u03bf\u03c1\u03c3-\u03c5\u03c7\u03c9-]+$/u;

/**
 * The host of a URL (`hostname` as a URL object gives it) for people: an internationalised
 * name in its own letters, but any part of it in which one could be mistaken for another
 * in the form in which it is sent ("xn--…"): parts that mix scripts, that consist of
 * lookalikes of Latin letters only (after the rules that browsers follow, UTS 39), or that
 * hold anything but letters, digits and hyphens.
 */
export function shownHost(hostname: string): string {
  if (!/(?:^|\.)xn--/i.test(hostname)) return cleanLine(hostname);
  const sent = hostname.split('.');
  const own = domainToUnicode(hostname).split('.');
  if (own.length !== sent.length) return cleanLine(hostname);
  // In a domain of its own script a name is expected to look so.
  const top = own.at(-1) ?? '';
  const foreign = /^[a-z\d-]*$/i.test(top);
  return own.map((part, i) => (isPlain(part, foreign) ? part : cleanLine(sent[i] ?? ''))).join('.');
}

function isPlain(part: string, foreign: boolean): boolean {
  if (cleanLine(part) !== part || part.includes('xn--')) return false;
  if (LATIN.test(part)) return true;
  if (foreign && LOOKALIKES.test(part)) return false;
  return OTHERS.some((script) => script.test(part));
}
