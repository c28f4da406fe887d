import {type Document, isNotice} from '../model/document.ts';
import type {Entity, Kind} from '../model/entity.ts';
import {countFirst} from '../model/sorted.ts';
import {NEWS_AGENCIES} from './data/bodies.ts';

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

/** How much less a news agency says, that a report mostly names as its source. */
const SOURCE_FACTOR = 0.5;

/** How much more it says to be named in the title or a heading, or in the first paragraph. */
const HEADING_FACTOR = 1.6;
const LEAD_FACTOR = 1.25;

/**
 * How weighty an entity is in its document, from 0 up: how often it is named (with
 * diminishing returns), how early, in how much of the text, and whether in a heading or
 * the first paragraph. `headings` is what `headingBorders` gives.
 */
export function weightOf(entity: Entity, document: Document, headings: readonly number[]): number {
  const {mentions, kind} = entity;
  const length = Math.max(1, document.text.length);
  const first = mentions[0]?.start ?? length;
  const early = 1 - first / length;
  const parts = new Set(mentions.map(({start}) => Math.floor((start / length) * 20))).size / 20;
  const headed = mentions.some(({start}) => isInHeading(start, headings)) ? HEADING_FACTOR : 1;
  const leading = first < leadEnd(document) ? LEAD_FACTOR : 1;
  const source = kind === 'organisation' && isAgency(entity) ? SOURCE_FACTOR : 1;
  const certain = mentions.reduce((sum, {certainty}) => sum + certainty, 0) / mentions.length;
  return (
    KIND_FACTOR[kind] *
    headed *
    leading *
    source *
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

/** Where the first paragraph ends; of a long document it is too little to say anything. */
function leadEnd({blocks}: Document): number {
  return blocks.find((block) => block.kind === 'paragraph' && !isNotice(block))?.end ?? 0;
}

function isAgency({name, aliases}: Entity): boolean {
  return [name, ...aliases].some((own) => NEWS_AGENCIES.has(own));
}

function isInHeading(offset: number, borders: readonly number[]): boolean {
  return countFirst(borders, (border) => border <= offset) % 2 === 1;
}
