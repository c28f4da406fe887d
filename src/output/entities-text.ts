import type {Document} from '../model/document.ts';
import type {Analysis, Entity} from '../model/entity.ts';
import {columns} from './columns.ts';

/**
 * A list of the entities for people, a line each, the weightiest first: kind, name, how
 * often, and the other names or what it derives from. Ends in a line feed.
 */
export function entitiesText(document: Document, analysis: Analysis): string {
  if (analysis.entities.length === 0) return 'No names were found.\n';
  const names = new Map(analysis.entities.map(({id, name}) => [id, name]));
  const rows = analysis.entities.map((entity) => [
    entity.kind,
    entity.name,
    String(entity.mentions.length),
    remarks(entity, names, document),
  ]);
  return columns(rows, ['left', 'left', 'right', 'left']);
}

function remarks(entity: Entity, names: ReadonlyMap<string, string>, document: Document): string {
  const of = entity.of === null ? undefined : names.get(entity.of);
  const first = document.text.slice(entity.mentions[0]?.start, entity.mentions[0]?.end);
  return [
    of === undefined ? '' : `from ${of}`,
    entity.value === null || entity.value === first ? '' : entity.value,
    entity.aliases.length === 0 ? '' : `also ${entity.aliases.join(', ')}`,
    [...new Set(entity.roles.map(({text}) => text))].join('; '),
  ]
    .filter((part) => part !== '')
    .join(' · ')
    .replace(/\s+/gu, ' ');
}
