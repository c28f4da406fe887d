import {type Analysis, type Entity, factsOf} from '../model/entity.ts';
import {columns} from './columns.ts';

/**
 * A list of the entities for people, a line each, the weightiest first: kind, name, how
 * often, and the other names or what it derives from. Ends in a line feed.
 */
export function entitiesText(analysis: Analysis): string {
  if (analysis.entities.length === 0) return 'No names were found.\n';
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const rows = analysis.entities.map((entity) => [
    entity.kind,
    entity.name,
    String(entity.mentions.length),
    remarks(entity, byId.get(entity.of ?? '') ?? null),
  ]);
  return columns(rows, ['left', 'left', 'right', 'left']);
}

function remarks(entity: Entity, of: Entity | null): string {
  return [
    ...factsOf(entity, of),
    entity.aliases.length === 0 ? '' : `also ${entity.aliases.join(', ')}`,
    [...new Set(entity.roles.map(({text}) => text))].join('; '),
  ]
    .filter((part) => part !== '')
    .join(' · ')
    .replace(/\s+/gu, ' ');
}
