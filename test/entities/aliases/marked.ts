import {linkAliases} from '../../../src/entities/aliases/link.ts';
import {buildEntities} from '../../../src/entities/build-entities.ts';
import type {Candidate} from '../../../src/entities/candidate.ts';
import type {Entity, Kind} from '../../../src/model/entity.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  g: 'group',
  e: 'event',
  r: 'product',
  w: 'work',
};

/** A text with its mentions, from one in which they are marked: "[p Anna Berg] saw [l Bergen]." */
export function marked(text: string): {text: string; candidates: Candidate[]} {
  let plain = '';
  let copied = 0;
  const candidates: Candidate[] = [];
  for (const {0: whole, 1: letter = '', 2: name = '', index} of text.matchAll(
    /\[(\w) ([^\]]+)\]/g,
  )) {
    const kind = KINDS[letter];
    if (kind === undefined) throw new Error(`no kind ${letter}`);
    plain += text.slice(copied, index);
    const start = plain.length;
    plain += name;
    copied = index + whole.length;
    candidates.push({
      start,
      end: plain.length,
      kind,
      certainty: 1,
      evidence: ['marked'],
      value: null,
    });
  }
  return {text: plain + text.slice(copied), candidates};
}

/** The entities of a marked text, and its plain text. */
export function linked(source: string): {text: string; entities: Entity[]} {
  const {text, candidates} = marked(source);
  return {text, entities: buildEntities(linkAliases(text, candidates))};
}

/** The entities of a marked text as the names of their mentions: "Anna Berg = Berg = Berg". */
export function clusters(source: string): string[] {
  const {text, entities} = linked(source);
  return entities
    .map(({mentions}) => mentions.map(({start, end}) => text.slice(start, end)).join(' = '))
    .toSorted();
}

/** The reason that ties the last mention of a marked text to its entity. */
export function lastReason(source: string): string {
  const {entities} = linked(source);
  const mentions = entities.flatMap((entity) => entity.mentions);
  const last = mentions.toSorted((a, b) => b.start - a.start)[0];
  return last?.evidence.slice(1).join('; ') ?? '';
}

/** The entity of a marked text that has this name or alias; an error where there is none. */
export function entity(source: string, name: string): Entity {
  const {entities} = linked(source);
  const found = entities.find((own) => own.name === name || own.aliases.includes(name));
  if (found === undefined) throw new Error(`no ${name}: ${entities.map((own) => own.name)}`);
  return found;
}
