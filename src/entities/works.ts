import type {Document} from '../model/document.ts';
import type {Candidate} from './candidate.ts';
import {isRead} from './parts.ts';

const CUE =
  'novels?|books?|films?|movies?|songs?|singles?|albums?|plays?|poems?|operas?|musicals?|series|sitcom|drama|documentary|memoir|essay|comedy|thriller|painting|ballet|podcast|show|biography|autobiography|entitled|titled';
const QUOTED = new RegExp(
  String.raw`\b(?:${CUE})(?:[, ]|, called | called )\s?["“‘](?<title>[^"“”‘\n]{2,80}?)[,.]?["”’]`,
  'giu',
);
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|is|de|la|le)$/;

/** Titles of works: in quotation marks after a word like "novel", or emphasised as titles are. */
export function findWorks(document: Document): Candidate[] {
  const found: Candidate[] = [];
  const {text} = document;
  for (const block of document.blocks) {
    if (!isRead(block)) continue;
    for (const match of text.slice(block.start, block.end).matchAll(QUOTED)) {
      const title = match.groups?.['title']?.trim() ?? '';
      if (!isTitle(title)) continue;
      const start = block.start + match.index + match[0].lastIndexOf(title);
      found.push(work(start, title.length, 0.8, 'a title in quotation marks'));
    }
  }
  for (const mark of document.marks) {
    if (mark.kind !== 'emphasis') continue;
    const title = text.slice(mark.start, mark.end);
    if (title.length <= 80 && /\s/.test(title.trim()) && isTitle(title) && title === title.trim())
      found.push(work(mark.start, title.length, 0.6, 'emphasised as a title is'));
  }
  return found;
}

function work(start: number, length: number, certainty: number, why: string): Candidate {
  return {start, end: start + length, kind: 'work', certainty, evidence: [why], value: null};
}

/** Whether every word but the small ones has a capital, and nothing ends a sentence inside. */
function isTitle(title: string): boolean {
  if (/[.!?;]\s/.test(title)) return false;
  const words = title.split(/\s+/).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)))
  );
}
