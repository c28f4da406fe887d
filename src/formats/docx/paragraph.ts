import type {OpenParagraph} from './blocks.ts';
import type {Paragraph} from './content.ts';
import type {Counters} from './counters.ts';
import {phraseOf} from './pieces.ts';
import type {ParagraphProperties} from './properties.ts';
import type {Style, Styles} from './styles.ts';

/** What a paragraph that has been read comes to; counts it where it is an item of a list. */
export function paragraphOf(
  {properties, pieces, contents, rule}: OpenParagraph,
  styles: Styles,
  counters: Counters,
): Paragraph {
  const style = styles.paragraph(properties.style);
  const list = properties.list ?? style.paragraph.list ?? '0';
  const level = properties.listLevel ?? style.paragraph.listLevel ?? null;
  return {
    kind: 'paragraph',
    role: rule ? {is: 'rule'} : roleOf(properties, style),
    phrase: phraseOf(pieces),
    item: list === '0' ? null : counters.next(list, level, style.id),
    contents,
    align: properties.align ?? style.paragraph.align ?? null,
  };
}

function roleOf(properties: ParagraphProperties, {paragraph, role}: Style): Paragraph['role'] {
  if (role.is !== 'text' && role.is !== 'continued' && role.is !== 'heading') return role;
  const outline = properties.outline ?? paragraph.outline;
  if (outline === undefined) return role;
  if (outline >= 0 && outline < 9) return {is: 'heading', level: outline + 1};
  return role.is === 'heading' ? {is: 'text'} : role;
}
