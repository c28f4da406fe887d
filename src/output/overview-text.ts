import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';
import {articleText} from './article-text.ts';
import {entitiesText} from './entities-text.ts';

/** What `lectern FILE` prints where there is no terminal: the article, then its entities. */
export function overviewText(document: Document, analysis: Analysis): string {
  return `${articleText(document, null)}\n${'─'.repeat(24)}\n\n${entitiesText(analysis)}`;
}
