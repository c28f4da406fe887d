import type {Document} from '../model/document.ts';

/** Where one asks to go by number: a whole per cent, or a paragraph counted from 1 (0: the top). */
export type Destination = {
  readonly unit: 'percent' | 'paragraph';
  readonly number: number;
};

/** Reads "50%", " 50 % " and "12"; null for what is no number. */
export function destinationOf(typed: string): Destination | null {
  const match = /^[\s:]*(\d{1,9})\s*(%?)\s*$/u.exec(typed);
  if (match === null) return null;
  return {unit: match[2] === '%' ? 'percent' : 'paragraph', number: Number(match[1])};
}

/** Whether a document reaches that far. */
export function isInText(document: Document, {unit, number}: Destination): boolean {
  return number <= (unit === 'percent' ? 100 : document.blocks.length);
}

/** The UTF-16 offset that a destination inside the text means. */
export function offsetOf(document: Document, {unit, number}: Destination): number {
  if (unit === 'percent') return Math.round((document.text.length * number) / 100);
  return document.blocks[number - 1]?.start ?? 0;
}
