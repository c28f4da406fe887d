import type {RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import type {Part} from './parts.ts';

const PLAIN = {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]};
const WITH_FRONT = {
  extensions: [...PLAIN.extensions, frontmatter(['yaml'])],
  mdastExtensions: [...PLAIN.mdastExtensions, frontmatterFromMarkdown(['yaml'])],
};

/** The tree of an article's parts; `front`: whether the first may begin with a front matter. */
export function parse(parts: readonly Part[], front: boolean): readonly RootContent[] {
  return parts.flatMap(({sort, text}, index): readonly RootContent[] => {
    if (sort === 'prose') return [{type: 'paragraph', children: [{type: 'text', value: text}]}];
    return fromMarkdown(text, front && index === 0 ? WITH_FRONT : PLAIN).children;
  });
}
