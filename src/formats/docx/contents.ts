import type {Content, Paragraph} from './content.ts';

/**
 * `content` without the table of contents that Word made of its headings: the reader has its
 * own, and page numbers mean nothing on a screen. Only what a heading says again goes, and
 * the title of a table of which nothing is left.
 */
export function withoutContents(content: readonly Content[]): readonly Content[] {
  const headings = new Set<string>();
  for (const each of content) {
    if (isHeading(each)) headings.add(wordsOf(each.phrase.text));
  }
  if (headings.size === 0) return content;
  const kept: Content[] = [];
  let title: Paragraph | null = null;
  for (const each of content) {
    const repeats = isEntry(each) && headings.has(wordsOf(withoutPage(each.phrase.text)));
    if (repeats) {
      if (title !== null && kept.at(-1) === title) kept.pop();
      title = null;
      continue;
    }
    if (isEmpty(each)) continue;
    title = each.kind === 'paragraph' && each.role.is === 'contents-title' ? each : null;
    kept.push(each);
  }
  return kept;
}

function isHeading(content: Content): content is Paragraph {
  const is = content.kind === 'paragraph' ? content.role.is : null;
  return is === 'heading' || is === 'title';
}

function isEntry(content: Content): content is Paragraph {
  if (content.kind === 'table') return false;
  const {role, contents} = content;
  if (role.is === 'contents') return true;
  return contents && role.is !== 'heading' && role.is !== 'title' && role.is !== 'contents-title';
}

function isEmpty(content: Content): boolean {
  return (
    content.kind === 'paragraph' && content.role.is !== 'rule' && content.phrase.text.trim() === ''
  );
}

function withoutPage(text: string): string {
  return text.replace(/(?:\s{2,}|\.{2,}\s*|\s)[\divxlc]{1,6}\s*$/i, '');
}

/** Letters alone: entries have the numbers of headings, and headings have them not always. */
function wordsOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{M}]+/gu, '');
}
