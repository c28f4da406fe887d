import {paragraphAt} from '../model/document.ts';
import {type Hit, offOf, whyOf} from '../model/hit.ts';
import {KIND_LETTERS} from '../model/kinds.ts';
import {entityById} from '../state/names.ts';
import {isUnanswered, shownHits} from '../state/searching.ts';
import type {Reader} from '../state/state.ts';
import {cellWidth} from '../text/width.ts';
import {BEFORE_SEARCH, withoutHits} from './empty-states.ts';
import {fieldPiece} from './field-row.ts';
import {firstShown} from './list-window.ts';
import {litName, litPiece} from './lit-piece.ts';
import {joined, NOTHING, piece, spread} from './paint.ts';
import type {Theme} from './theme.ts';
import {wrapped} from './wrapped.ts';

/** The rows of the search pane, each of exactly `cells` cells: the field, then the hits. */
export function searchRows(reader: Reader, cells: number, height: number, theme: Theme): string[] {
  const {search} = reader;
  const focused = reader.pane === 'search';
  // The words that are typed come first; the count takes what room they leave.
  const left = cells - cellWidth(PROMPT) - cellWidth(search.field.text) - 2;
  const label = countLabels(reader).find((text) => cellWidth(text) <= left) ?? '';
  const count = piece(label, theme.dim);
  const field = fieldPiece(PROMPT, search.field, Math.max(1, cells - count.cells), focused, theme);
  const rows = [spread(field, count, cells)];
  const hits = shownHits(reader);
  if (hits.length === 0) return [...rows, ...emptyRows(reader, cells, theme)].slice(0, height);
  const room = Math.max(1, height - 1);
  const first = firstShown(search.selected, hits.length, room);
  for (const [index, hit] of hits.slice(first, first + room).entries()) {
    const selected = focused && first + index === search.selected;
    rows.push(hitRow(reader, hit, selected, cells, theme));
  }
  return rows.slice(0, height);
}

const PROMPT = '› ';

/** How many hits there are, the longest wording first. */
function countLabels(reader: Reader): readonly string[] {
  const {answer, field} = reader.search;
  if (field.text.trim() === '' || answer === null) return [];
  if (isUnanswered(reader)) return [' … '];
  const names = answer.hits.filter(({entity}) => entity !== null).length;
  const passages = answer.total - names;
  const hits = ` ${counted(answer.total, 'hit')} `;
  const both = names > 0 && passages > 0 ? [` ${counted(names, 'name')} + ${passages} `] : [];
  const pending = reader.names.kind === 'pending';
  const more = pending
    ? [` ${counted(answer.total, 'hit')}, names to come `, ' names to come ']
    : [];
  return [...both, ...more, hits, ` ${answer.total} `];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function hitRow(reader: Reader, hit: Hit, selected: boolean, cells: number, theme: Theme): string {
  const marker = piece(selected ? '❯ ' : '  ', theme.accentBold);
  const base = selected ? theme.bold : theme.plain;
  const entity = entityById(reader, hit.entity);
  if (entity === null) {
    const paragraph =
      hit.field === 'heading' ? '§ ' : `¶${paragraphAt(reader.document, hit.at.start)} `;
    const place = piece(paragraph.padEnd(5), theme.dim);
    const why = cells >= 30 ? piece(whyText(hit), theme.dim) : NOTHING;
    const room = Math.max(1, cells - marker.cells - place.cells - why.cells);
    return spread(
      joined(marker, place, litPiece(hit.label, hit.lit, room, base, theme)),
      why,
      cells,
    );
  }
  const letter = piece(`${KIND_LETTERS[entity.kind]} `, theme.kind[entity.kind]);
  const room = Math.max(1, cells - marker.cells - letter.cells);
  // The name comes first, and as much of the reason as there is room for.
  const why =
    whyName(hit)
      .map((text) => piece(` ${text} `, theme.dim))
      .find((reason) => cellWidth(hit.label) + reason.cells <= room) ?? NOTHING;
  const name = litName(hit.label, hit.lit, room - why.cells, base, theme);
  const full = hit.field === 'role' || hit.label === entity.name ? '' : ` → ${entity.name}`;
  const more = piece(full, theme.dim, room - why.cells - name.cells);
  return spread(joined(marker, letter, name, more), why, cells);
}

/** Why a name is a hit: which name matched, and how well; where there is no room only how well. */
function whyName(hit: Hit): readonly string[] {
  return [whyOf(hit), offOf(hit)].filter((why) => why !== null);
}

// In the text the lit words say it themselves, unless they differ from what was typed.
function whyText(hit: Hit): string {
  const why = hit.field === 'heading' ? whyOf(hit) : offOf(hit);
  return why === null ? '' : ` ${why} `;
}

function emptyRows(reader: Reader, cells: number, theme: Theme): string[] {
  const {search, index} = reader;
  const say = (text: string) => wrapped(text, cells, theme.dim);
  if (search.field.text.trim() === '') {
    return say(`${BEFORE_SEARCH}${withoutNames(reader)}`);
  }
  if (index === 'failed') return say('Search has stopped. Quit and open the article again.');
  if (index === 'pending') return say('Getting ready to search …');
  if (isUnanswered(reader)) return [];
  if (search.answer !== null && search.answer.problem !== null) return say(search.answer.problem);
  const names = withoutNames(reader);
  // What else could be tried is to be said only when all that there is has been searched.
  if (names !== '') return say(`Nothing found for “${search.field.text.trim()}”.${names}`);
  return say(withoutHits(search.field.text));
}

/** What is to be known of names while there are none to be searched. */
function withoutNames({names}: Reader): string {
  switch (names.kind) {
    case 'pending':
      return ' Names are still being looked for.';
    case 'stopped':
      return ' Names are not among what is searched: you stopped looking for them.';
    case 'failed':
    case 'ready':
      return '';
  }
}
