import type {RootContent} from 'mdast';
import type {Document} from '../../model/document.ts';
import type {Source} from '../../model/source.ts';
import {cleanLine, cleanText} from '../../text/clean.ts';
import {assemble, type Draft, draft, titleFromName} from '../assemble.ts';
import type {Decoded} from '../decode.ts';
import {documentOfText} from '../plain.ts';
import {draftsOf} from './blocks.ts';
import {type FrontMatter, frontMatterOf} from './front-matter.ts';
import {limitOf} from './limits.ts';
import {parse} from './parse.ts';
import {type Part, partsOf} from './parts.ts';

/**
 * Reads GitHub's Markdown. A front matter gives title, byline, date and source; its title
 * becomes the first block unless the text begins with that heading itself. What no parser
 * could take apart in reasonable time is read as plain text, and a note says so.
 */
export function readMarkdown(decoded: Decoded, source: Pick<Source, 'name' | 'origin'>): Document {
  const parts = partsOf(cleanText(decoded.text));
  const limit = limitOf(parts);
  if (limit !== null) {
    return documentOfText({...decoded, notes: [limit, ...decoded.notes]}, source);
  }
  const {front, nodes} = split(parts);
  const drafts = draftsOf(nodes);
  const first = drafts.find(({kind}) => kind === 'heading');
  return assemble(
    {
      title: front.title ?? oneLine(first?.text ?? '') ?? titleFromName(source.name),
      byline: front.byline,
      date: front.date,
      source: front.source,
      language: null,
      origin: source.origin,
      format: 'markdown',
      notes: [...decoded.notes, ...front.notes],
    },
    front.title === null ? drafts : withTitle(front.title, drafts),
  );
}

/** The front matter and the nodes after it; what only looks like a front matter is text. */
function split(parts: readonly Part[]): {front: FrontMatter; nodes: readonly RootContent[]} {
  const nodes = parse(parts, true);
  const [head, ...rest] = nodes;
  if (head?.type !== 'yaml') return {front: NONE, nodes};
  const front = frontMatterOf(head.value);
  return front === null ? {front: NONE, nodes: parse(parts, false)} : {front, nodes: rest};
}

const NONE: FrontMatter = {title: null, byline: null, date: null, source: null, notes: []};

function withTitle(title: string, drafts: readonly Draft[]): readonly Draft[] {
  const [first] = drafts;
  const same = first?.kind === 'heading' && first.level === 1 && oneLine(first.text) === title;
  return same ? drafts : [{...draft('heading', title), level: 1}, ...drafts];
}

function oneLine(text: string): string | null {
  return cleanLine(text) || null;
}
