import type {Mark} from '../../model/document.ts';
import type {Phrase} from '../phrase.ts';
import type {Content} from './content.ts';

/** `phrases` behind each other with a space between two; those without text are left out. Linear. */
function joined(phrases: readonly Phrase[]): Phrase {
  const parts: string[] = [];
  const marks: Mark[] = [];
  let at = 0;
  for (const {text, marks: own} of phrases) {
    if (text.trim() === '') continue;
    if (parts.length > 0) at += parts.push(' ') && 1;
    for (const mark of own) marks.push({...mark, start: mark.start + at, end: mark.end + at});
    parts.push(text);
    at += text.length;
  }
  return {text: parts.join(''), marks};
}

/** `phrase` behind a few signs and a space. */
export function prefixed(sign: string, phrase: Phrase): Phrase {
  return sign === '' ? phrase : joined([{text: sign, marks: []}, phrase]);
}

/** What stands in a cell, as one phrase: list marks before their items, tables cell by cell. */
export function phraseIn(content: readonly Content[]): Phrase {
  return joined(
    content.map((each) => {
      if (each.kind === 'paragraph') return prefixed(each.item?.marker ?? '', trimmed(each.phrase));
      const cells = each.rows.flatMap((row) => row.cells);
      return joined(cells.map((cell) => phraseIn(cell.content)));
    }),
  );
}

function trimmed({text, marks}: Phrase): Phrase {
  const cut = text.length - text.trimStart().length;
  const bare = text.trim();
  const moved = (offset: number): number => Math.min(bare.length, Math.max(0, offset - cut));
  const placed = marks.map((mark) => ({...mark, start: moved(mark.start), end: moved(mark.end)}));
  return {text: bare, marks: placed.filter(({start, end}) => end > start)};
}
