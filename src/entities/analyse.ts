import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';
import {finish, partOf, type Steps} from '../model/steps.ts';
import {linkAliasesInSteps} from './aliases/link.ts';
import {buildEntities} from './build-entities.ts';
import {languageOf} from './language.ts';
import {withoutOverlaps} from './overlaps.ts';
import {findPatternsInSteps} from './patterns/find-patterns.ts';
import {readSentencesInSteps} from './reading.ts';
import {recognise} from './recognise.ts';
import {findRolesInSteps} from './roles.ts';
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
  return finish(analyseInSteps(document, model));
}

/** The same in steps, whose shares are those of the time that each part took on novels. */
export function* analyseInSteps(document: Document, model: Model): Steps<Analysis> {
  const {text} = document;
  const sentences = yield* partOf(0, 0.27, readSentencesInSteps(document));
  const names = yield* partOf(0.27, 0.77, recognise(document, sentences, model));
  const patterns = yield* partOf(0.77, 0.87, findPatternsInSteps(document));
  const candidates = withoutOverlaps([...names, ...patterns]);
  const clusters = yield* partOf(0.87, 0.96, linkAliasesInSteps(text, candidates));
  const linked = buildEntities(clusters);
  const entities = yield* partOf(0.97, 0.99, findRolesInSteps(text, sentences, linked));
  const headings = headingBorders(document);
  const weights = new Map(entities.map((entity) => [entity, weightOf(entity, document, headings)]));
  return {
    language: languageOf(document),
    entities: entities.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)),
  };
}
