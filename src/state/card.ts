import type {Entity} from '../model/entity.ts';
import type {TextArea} from './geometry.ts';
import {entityById, namedMentions} from './names.ts';
import {goHome, jump, preview} from './reading.ts';
import {selectedHit} from './searching.ts';
import type {Overlay, Reader} from './state.ts';
import {isInWindow, windowSpan} from './view.ts';

type Card = Extract<Overlay, {kind: 'card'}>;

/** An entity, and which of its mentions is meant (an index). */
export type Here = {
  readonly entity: Entity;
  readonly mention: number;
};

/**
 * The entity here: the selected one in the list or of the hit; in the text the current
 * mention while it is in view, else the first name on the screen. Null when there is none.
 */
export function entityHere(reader: Reader, area: TextArea): Here | null {
  const chosen = chosenEntity(reader);
  const current = entityById(reader, chosen);
  if (current !== null) {
    const mention = current.mentions.findIndex(({start}) => start === reader.at?.start);
    const window = windowSpan(reader.document, area, reader.top);
    const inView = reader.at !== null && isInWindow(window, reader.at);
    if (reader.pane !== 'text') return {entity: current, mention: Math.max(0, mention)};
    if (mention !== -1 && inView) return {entity: current, mention};
  }
  if (reader.pane !== 'text') return null;
  const window = windowSpan(reader.document, area, reader.top);
  const first = namedMentions(reader).find(({mention}) => isInWindow(window, mention));
  if (first === undefined) return null;
  return {entity: first.entity, mention: first.entity.mentions.indexOf(first.mention)};
}

/** Shows the next or previous mention of the card in the text; stops at both ends. */
export function moveCard(
  reader: Reader,
  area: TextArea,
  card: Card,
  rows: number,
): readonly [Reader, Card] {
  const mentions = entityById(reader, card.entity)?.mentions ?? [];
  const to = Math.max(0, Math.min(mentions.length - 1, card.mention + rows));
  const span = mentions[to];
  if (span === undefined) return [reader, card];
  return [
    {...preview(reader, area, span), entity: card.entity},
    {...card, mention: to},
  ];
}

/** Jumps to the card's mention, and lets n and N follow its entity. */
export function acceptCard(reader: Reader, area: TextArea, card: Card): Reader {
  const span = entityById(reader, card.entity)?.mentions[card.mention];
  if (span === undefined) return reader;
  const jumped = jump(reader, area, span, {kind: 'entity', id: card.entity});
  return {...jumped, entity: card.entity};
}

/** What is left in the text when a card closes: from the text, the place from before it. */
export function closeCard(reader: Reader): Reader {
  return reader.pane === 'text' ? goHome(reader) : reader;
}

function chosenEntity(reader: Reader): string | null {
  return reader.pane === 'search' ? (selectedHit(reader)?.entity ?? null) : reader.entity;
}
