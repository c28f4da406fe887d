import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';

/**
 * The JSON of `lectern entities --json`, version 1, ending in a line feed: later versions
 * only add fields. Offsets are UTF-16, half-open, into `document.text`.
 */
export function entitiesJson(document: Document, analysis: Analysis): string {
  const {title, origin, text} = document;
  const {language} = analysis;
  const slice = (start: number, end: number) => text.slice(start, end);
  const entities = analysis.entities.map(
    ({id, kind, name, aliases, of, value, roles, mentions}) => ({
      id,
      kind,
      name,
      aliases,
      of,
      value,
      roles: roles.map((role) => ({
        text: role.text,
        start: role.start,
        end: role.end,
        at: role.at,
      })),
      mentions: mentions.map(({start, end, certainty, doubt}) => ({
        start,
        end,
        text: slice(start, end),
        certainty,
        doubt,
      })),
    }),
  );
  const json = {version: 1, document: {title, origin, language, text}, entities, quotes: []};
  return `${JSON.stringify(json, null, 2)}\n`;
}
