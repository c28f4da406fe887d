import {type Draft, draft} from '../assemble.ts';
import type {Phrase} from '../phrase.ts';
import type {Usual} from './blocks.ts';
import type {Passage} from './flow.ts';
import {isHeading, levelsOf} from './headings.ts';
import type {Vocabulary} from './hyphens.ts';
import {withItems} from './items.ts';
import {joined} from './join.ts';
import type {Line} from './lines.ts';
import {tableDrafts} from './tables.ts';

/** A draft and where it begins in the file. */
export type Placed = {
  readonly draft: Draft;
  readonly page: number;
  /** Of its first baseline, in points from the top of the page. */
  readonly y: number;
};

/** The drafts of passages, with their headings, lists, code and tables told apart. Linear. */
export function draftsOf(
  passages: readonly Passage[],
  usual: Usual,
  vocabulary: Vocabulary,
): Placed[] {
  const levels = levelsOf(passages.filter((passage) => isHeading(passage, usual)));
  const drafts = passages.map((passage) => {
    return draftsIn(passage, levels.get(passage) ?? 0, usual, vocabulary);
  });
  const listed = withItems(passages, drafts);
  return passages.flatMap((passage, index) => {
    const {page, lines} = passage;
    const y = lines[0]?.line.y ?? 0;
    return (listed[index] ?? []).map((each) => ({draft: each, page, y}));
  });
}

function draftsIn(
  {kind, lines}: Passage,
  level: number,
  usual: Usual,
  vocabulary: Vocabulary,
): Draft[] {
  const all = lines.map(({line}) => line);
  if (kind === 'table') {
    return tableDrafts(all, usual, vocabulary).map((row, at) => ({...row, gap: at === 0 ? 2 : 1}));
  }
  if (kind === 'code') return [draft('code', codeOf(all, usual))];
  const flowing = level === 0 ? lines : all.map((line) => ({line, broken: false}));
  const {text, marks} = plainer(joined(flowing, vocabulary), usual, level > 0);
  return [{...draft(level > 0 ? 'heading' : 'paragraph', text), level, marks}];
}

/** A phrase without the marks that say nothing: of what the whole document or heading is set in. */
function plainer({text, marks}: Phrase, usual: Usual, heading: boolean): Phrase {
  return {
    text,
    marks: marks.filter(({kind}) => {
      if (kind === 'strong') return !heading && !usual.bold;
      if (kind === 'emphasis') return !heading && !usual.italic;
      return true;
    }),
  };
}

// No page is wider, in letters.
const WIDEST = 200;

/** Lines in a typewriter's letters, each as far in as it stands. */
function codeOf(lines: readonly Line[], usual: Usual): string {
  const left = lines.reduce((least, {x}) => Math.min(least, x), Infinity);
  const rows: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const letters = [...line.phrase.text].length;
    const letter = (line.end - line.x) / Math.max(1, letters) || line.size * 0.6;
    const indent = Math.max(0, Math.min(WIDEST, Math.round((line.x - left) / letter)));
    if (last !== undefined && line.y - last.y > usual.leading * line.size * 1.5) rows.push('');
    rows.push(' '.repeat(indent) + line.phrase.text);
    last = line;
  }
  return rows.join('\n');
}
