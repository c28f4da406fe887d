import type {Sample} from '../format.ts';

// Shares of the characters that no text reaches: a third NUL; or, where there are enough to
// judge by, one in twenty a control that no text file needs while less than half are letters,
// digits and spaces. (In what is written to attack a terminal there are more controls, but
// also words, and those are to be read.)
const NUL_SHARE = 0.3;
const CONTROL_SHARE = 0.05;
const WORD_SHARE = 0.5;
const ENOUGH = 512;
const JUDGED = 8192;

/** Whether what is in a file is no text in any encoding, judged by its beginning. */
export function isBinary({head}: Sample): boolean {
  const judged = head.slice(0, JUDGED);
  let nuls = 0;
  let controls = 0;
  let words = 0;
  for (let at = 0; at < judged.length; at++) {
    const code = judged.charCodeAt(at);
    if (code === 0) nuls++;
    if (isControl(code)) controls++;
    else if (isOfWords(code)) words++;
  }
  if (nuls > judged.length * NUL_SHARE) return true;
  return (
    judged.length >= ENOUGH &&
    controls > judged.length * CONTROL_SHARE &&
    words < judged.length * WORD_SHARE
  );
}

function isControl(code: number): boolean {
  return (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) || code === 0x7f;
}

// Letters beyond Latin count where the file's encoding is known: else no head has them.
function isOfWords(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x30 && code <= 0x39) ||
    ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ||
    (code >= 0x250 && code < 0x2000) ||
    (code >= 0x3040 && code < 0xfff0)
  );
}
