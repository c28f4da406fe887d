import type {Kind} from '../../model/entity.ts';
import {foldText} from '../../text/fold.ts';
import {BODY_NAMES} from '../data/bodies.ts';
import {GROUPS, PLACE_NAMES} from '../data/countries.ts';

/** A mention's text as a name: one space between words, plain apostrophes, accents composed. */
export function asName(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").normalize();
}

/**
 * What two mentions of one kind share when they are the same by name alone: letters
 * without case and accents; of a country or a well-known body, its usual name; of a
 * people, the place that they are of.
 */
export function nameKey(kind: Kind, name: string): string {
  if (kind === 'place') return foldText(PLACE_NAMES.get(name) ?? name);
  if (kind === 'organisation') return foldText(BODY_NAMES.get(name) ?? name).replaceAll('.', '');
  if (kind === 'group') {
    const place = GROUPS.get(name);
    if (place != null) return foldText(place);
    return foldText(name)
      .replace(/ies$/, 'y')
      .replace(/(?<=[a-rt-z])s$/, '');
  }
  return foldText(name);
}
