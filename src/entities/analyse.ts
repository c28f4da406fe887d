import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';
import {linkAliases} from './aliases/link.ts';
import {buildEntities} from './build-entities.ts';
import {languageOf} from './language.ts';
import {withoutOverlaps} from './overlaps.ts';
import {findPatterns} from './patterns/find-patterns.ts';
import {readSentences} from './reading.ts';
import {recognise} from './recognise.ts';
import {findRoles} from './roles.ts';
import type {Model} from './tagger/model.ts';
import {headingBorders, weightOf} from './weight.ts';

/**
 * Who and what a document is about: every named person, organisation, place, group,
 * event, product and work, every date, amount, quantity and contact, each with all its
 * names and mentions, the weightiest first. `model` is the recogniser's, as `unpackModel`
 * gives it. Pure and deterministic; any text will do,
 * and time grows linearly with it.
 */
export function analyse(document: Document, model: Model): Analysis {
  const sentences = readSentences(document);
  const candidates = withoutOverlaps([
    ...recognise(document, sentences, model),
    ...findPatterns(document),
  ]);
  const entities = findRoles(
    document.text,
    sentences,
    buildEntities(linkAliases(document.text, candidates)),
  );
  const headings = headingBorders(document);
  const weights = new Map(entities.map((entity) => [entity, weightOf(entity, document, headings)]));
  return {
    language: languageOf(document),
    entities: entities.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)),
  };
}
