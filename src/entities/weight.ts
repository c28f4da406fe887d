import type {Document} from '../model/document.ts';
import type {Entity, Kind} from '../model/entity.ts';
import {countFirst} from '../model/sorted.ts';

/** How much a kind says about what an article is about. */
const KIND_FACTOR: Readonly<Record<Kind, number>> = {
  person: 1,
  organisation: 0.95,
  place: 0.85,
  event: 0.85,
  group: 0.6,
  product: 0.7,
  work: 0.7,
  date: 0.2,
  money: 0.3,
  // Last of all, however often: "two letters" says little about an article.
  quantity: 0.001,
  contact: 0.15,
};

/**
 * How weighty an entity is in its document, from 0 up: how often it is named (with
 * diminishing returns), how early, in how much of the text, and whether in a heading.
 */
export function weightOf(entity: Entity, document: Document, headings: readonly number[]): number {
  const {mentions, kind} = entity;
  const length = Math.max(1, document.text.length);
  const first = mentions[0]?.start ?? length;
  const early = 1 - first / length;
  const parts = new Set(mentions.map(({start}) => Math.floor((start / length) * 20))).size / 20;
  const headed = mentions.some(({start}) => isInHeading(start, headings)) ? 1.6 : 1;
  const certain = mentions.reduce((sum, {certainty}) => sum + certainty, 0) / mentions.length;
  return (
    KIND_FACTOR[kind] *
    headed *
    (0.5 + 0.5 * certain) *
    Math.sqrt(mentions.length) *
    (0.6 + 0.4 * early) *
    (0.5 + parts)
  );
}

/** Starts and ends of the headings' blocks in turn, for `weightOf`. */
export function headingBorders(document: Document): number[] {
  return document.blocks
    .filter(({kind}) => kind === 'heading')
    .flatMap(({start, end}) => [start, end]);
}

function isInHeading(offset: number, borders: readonly number[]): boolean {
  return countFirst(borders, (border) => border <= offset) % 2 === 1;
}
