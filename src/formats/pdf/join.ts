import type {Mark} from '../../model/document.ts';
import {joint} from '../joint.ts';
import type {Phrase} from '../phrase.ts';
import {keepsHyphen, type Vocabulary} from './hyphens.ts';
import type {PassageLine} from './paragraphs.ts';

/**
 * The running text that lines make, words that their ends break whole again, with the marks of
 * neighbouring lines that go on made one. Linear.
 */
export function joined(lines: readonly PassageLine[], vocabulary: Vocabulary): Phrase {
  const parts: string[] = [];
  const marks: Mark[] = [];
  let length = 0;
  let before = '';
  for (const {line, broken} of lines) {
    const {text, marks: own} = line.phrase;
    if (before !== '') {
      const between = broken ? '\n' : betweenLines(before, text, vocabulary);
      if (between === null) {
        parts.push(parts.pop()?.slice(0, -1) ?? '');
        length--;
      } else {
        parts.push(between);
        length += between.length;
      }
    }
    for (const mark of own) {
      marks.push({...mark, start: mark.start + length, end: mark.end + length});
    }
    parts.push(text);
    length += text.length;
    before = text;
  }
  const text = parts.join('');
  return {text, marks: mergedMarks(marks, text)};
}

/** What stands between two lines, or null where the hyphen before it goes too. */
function betweenLines(before: string, after: string, vocabulary: Vocabulary): string | null {
  if (isAddress(before, after) || isHangulWord(before, after, vocabulary)) return '';
  if (!/-$/.test(before)) return joint(before, after);
  if (!/[\p{L}\p{N}]-$/u.test(before)) return ' ';
  return keepsHyphen(before, after, vocabulary) ? '' : null;
}

/** Addresses are broken behind their signs. */
function isAddress(before: string, after: string): boolean {
  return /:\/\/\S*[/._=&?#%~-]$/.test(before) && /^[\p{Ll}\d]/u.test(after);
}

/** Korean may be broken inside its words: one that stands elsewhere in one piece is one. */
function isHangulWord(before: string, after: string, {whole}: Vocabulary): boolean {
  if (!/^[\uac00-\ud7a3]/.test(after)) return false;
  const [last] = /[\uac00-\ud7a3]+$/.exec(before) ?? [];
  const [first] = /^[\uac00-\ud7a3]+/.exec(after) ?? [];
  return last !== undefined && first !== undefined && whole.has(last + first);
}

/** Marks of one kind that touch, or have only a space between them, made one. */
function mergedMarks(marks: readonly Mark[], text: string): Mark[] {
  const merged: Mark[] = [];
  const latest = new Map<string, number>();
  for (const mark of marks) {
    if (mark.end <= mark.start) continue;
    const key = mark.kind === 'link' ? `link ${mark.target}` : mark.kind;
    const index = latest.get(key) ?? -1;
    const last = merged[index];
    if (
      last !== undefined &&
      mark.start - last.end <= 1 &&
      isGap(text.slice(last.end, mark.start))
    ) {
      merged[index] = {...last, end: Math.max(last.end, mark.end)};
    } else {
      latest.set(key, merged.length);
      merged.push(mark);
    }
  }
  return merged;
}

function isGap(between: string): boolean {
  return between.trim() === '';
}
