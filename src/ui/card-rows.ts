import type {Document} from '../model/document.ts';
import {blockIndexAt, paragraphAt} from '../model/document.ts';
import {type Entity, factsOf, type Mention} from '../model/entity.ts';
import {entityById} from '../state/names.ts';
import {namesUsed} from '../state/selectors.ts';
import type {Reader} from '../state/state.ts';
import {cellWidth, forScreen, graphemes, truncate} from '../text/width.ts';
import {firstShown} from './list-window.ts';
import {filled, joined, type Piece, piece} from './paint.ts';
import type {Theme} from './theme.ts';
import {wrapped} from './wrapped.ts';

/**
 * The rows of an entity's card, each of exactly `cells` cells: roles, the other names with
 * how often each is used, what it belongs to, then the mentions in context, aligned on the
 * name. `selected` is the index of the marked mention, or -1.
 */
export function cardRows(
  reader: Reader,
  entity: Entity,
  selected: number,
  cells: number,
  height: number,
  theme: Theme,
): string[] {
  const facts = factRows(reader, entity, cells, theme);
  // A small card keeps at least half of its rows for the mentions.
  const head = facts.slice(0, Math.floor(height / 2));
  const blank = height >= 8 && head.length > 0 ? [' '.repeat(cells)] : [];
  const room = Math.max(0, height - head.length - blank.length);
  const {mentions} = entity;
  const first = firstShown(selected, mentions.length, room);
  const widest = String(paragraphAt(reader.document, mentions.at(-1)?.start ?? 0)).length;
  const lines = mentions.slice(first, first + room).map((mention, index) => {
    return contextRow(
      reader.document,
      mention,
      first + index === selected,
      widest,
      cells,
      entity,
      theme,
    );
  });
  return [...head, ...blank, ...lines];
}

function factRows(reader: Reader, entity: Entity, cells: number, theme: Theme): string[] {
  const rows: string[] = [];
  const roles = [...new Set(entity.roles.map(({text}) => text))];
  if (roles.length > 0)
    rows.push(...wrapped(sentence(roles.join('; ')), cells, theme.plain).slice(0, 3));
  const others = otherNames(reader.document, entity);
  if (others.length > 0) {
    const listed = others.map(({name, count}) => `${name} (${count})`).join(', ');
    rows.push(...wrapped(`also ${listed}`, cells, theme.dim).slice(0, 3));
  }
  for (const fact of factsOf(entity, entityById(reader, entity.of))) {
    rows.push(...wrapped(fact, cells, theme.dim));
  }
  return rows;
}

type NamesUsed = ReturnType<typeof namesUsed>;

// An entity is of one text, and may be mentioned ten thousand times in it.
const otherNamesOf = new WeakMap<Entity, NamesUsed>();

function otherNames(document: Document, entity: Entity): NamesUsed {
  const known = otherNamesOf.get(entity);
  if (known !== undefined) return known;
  const others = namesUsed(document, entity.mentions).filter(({name}) => name !== entity.name);
  otherNamesOf.set(entity, others);
  return others;
}

function contextRow(
  document: Document,
  mention: Mention,
  selected: boolean,
  widest: number,
  cells: number,
  entity: Entity,
  theme: Theme,
): string {
  const number = String(paragraphAt(document, mention.start)).padEnd(widest);
  const place = piece(`¶${number} `, theme.dim, cells);
  const marker = piece(selected ? '❯ ' : '  ', theme.accentBold);
  const room = Math.max(0, cells - place.cells - marker.cells);
  // More of what follows than of what precedes.
  const left = Math.floor(room / 4);
  const block = document.blocks[blockIndexAt(document, mention.start)] ?? mention;
  const before = leftContext(document.text.slice(block.start, mention.start), left);
  const name = piece(
    forScreen(document.text.slice(mention.start, mention.end)),
    selected ? theme.current : theme.lit[entity.kind],
    room - left,
  );
  const rest = room - left - name.cells;
  const after = piece(forScreen(document.text.slice(mention.end, block.end)), theme.plain, rest);
  const lead: Piece = piece(' '.repeat(Math.max(0, left - cellWidth(before))) + before, theme.dim);
  return filled(joined(marker, place, lead, name, after), cells);
}

// The last `cells` cells of what stands before a mention, from the start of a word.
function leftContext(text: string, cells: number): string {
  const end = text.slice(-4 * cells - 1);
  const plain = forScreen(end);
  if (cellWidth(plain) <= cells && end.length === text.length) return plain;
  const segments = [...graphemes(plain)];
  let from = segments.length;
  let room = cells - 1;
  while (from > 0) {
    room -= cellWidth(segments[from - 1]?.segment ?? '');
    if (room < 0) break;
    from -= 1;
  }
  while (from > 0 && isLetter(segments[from - 1]?.segment) && isLetter(segments[from]?.segment)) {
    from += 1;
  }
  const kept = segments.slice(from).map(({segment}) => segment);
  // The end of the sentence before says nothing once the sentence itself is cut.
  const words = kept.join('').replace(/^[\s.,;:!?)\]»”]+/u, '');
  return truncate(`…${words}`, cells);
}

function isLetter(segment: string | undefined): boolean {
  return segment !== undefined && /^[\p{L}\p{N}]/u.test(segment);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
