// Fonts of signs put these where other fonts have letters; Word writes them as U+F000 and up.
const SIGNS = /[\uf020-\uf0ff]/g;
const FIRST = 0x20;

/** Adobe's Symbol encoding from 0x20 on; a space where it has nothing that text needs. */
const SYMBOL =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?' +
  '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_' +
  '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ' +
  ' '.repeat(32) +
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵' +
  'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓' +
  '◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ ⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ';

/** What of Microsoft's fonts of pictures occurs in articles: bullets, arrows, ticks and boxes. */
const WINGDINGS = pairs(
  '\x22✂\x28☎\x2a✉\x45☜\x46☞\x4a☺\x4c☹\x6c●\x6d○\x6e■\x6f□\x71❑\x72❒\x73◆\x74◆\x75◆\x76❖\x77◆\x78☒' +
    '\x81①\x82②\x83③\x84④\x85⑤\x86⑥\x87⑦\x88⑧\x89⑨\x8a⑩\x8c❶\x8d❷\x8e❸\x8f❹\x90❺\x91❻\x92❼\x93❽\x94❾\x95❿' +
    '\x9e·\x9f•\xa1○\xa7▪\xa8□\xab★\xd8➢\xdc➲\xdf←\xe0→\xe1↑\xe2↓\xe8➔\xef⇦\xf0⇨\xfb✗\xfc✓\xfd☒\xfe☑',
);
const WINGDINGS_2 = pairs('\x4f✗\x50✓\x51☒\x52☑\x53☒\x54☒\x97●\xa2■\xa3□');

function pairs(text: string): ReadonlyMap<number, string> {
  const letters = [...text];
  const found = new Map<number, string>();
  for (let at = 0; at + 1 < letters.length; at += 2) {
    found.set((letters[at] ?? '').charCodeAt(0), letters[at + 1] ?? '');
  }
  return found;
}

/** `text` in `font` with the signs of fonts of signs as Unicode has them; unknown ones stay. Linear. */
export function withSymbols(text: string, font: string): string {
  return text.replaceAll(SIGNS, (sign) => symbolOf(sign.charCodeAt(0), font) ?? sign);
}

/** The sign of this code (0xF0B7, or 0xB7) in `font`, or null where it is not known. */
export function symbolOf(code: number, font: string): string | null {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.toLowerCase();
  if (name === 'wingdings') return WINGDINGS.get(low) ?? null;
  if (name === 'wingdings 2') return WINGDINGS_2.get(low) ?? null;
  if (name !== '' && name !== 'symbol' && code < 0xf000) return String.fromCodePoint(code);
  const sign = SYMBOL.charAt(low - FIRST).trim();
  return sign === '' ? null : sign;
}
