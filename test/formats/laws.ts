import {expect} from 'vitest';
import type {Document} from '../../src/model/document.ts';

/** Expects what every document promises, whatever it was read from. */
export function expectLaws(document: Document): void {
  const {text, blocks, marks} = document;
  expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
  expect(text.isWellFormed()).toBe(true);
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    const gap = text.slice(end, block.start);
    if (index === 0) expect(gap).toBe('');
    else expect(gap).toMatch(/^\n+$/);
    const own = text.slice(block.start, block.end);
    expect(own.trim()).not.toBe('');
    const {kind} = block;
    const aligned = kind === 'code' || kind === 'row' || (kind === 'paragraph' && /\n/.test(own));
    if (aligned) expect(own).toBe(own.replace(/^\s*\n/, '').trimEnd());
    else expect(own).toBe(own.trim());
    for (const cell of block.cells) {
      expect(cell.start).toBeGreaterThanOrEqual(block.start);
      expect(cell.end).toBeLessThanOrEqual(block.end);
      expect(cell.end).toBeGreaterThanOrEqual(cell.start);
    }
    expect(block.level > 0).toBe(block.kind === 'heading');
    end = block.end;
  }
  expect(text.length).toBe(end);
  let last = 0;
  for (const mark of marks) {
    expect(mark.start).toBeGreaterThanOrEqual(last);
    last = mark.start;
    expect(mark.end).toBeGreaterThan(mark.start);
    const around = blocks.some(({start, end}) => start <= mark.start && mark.end <= end);
    expect(around).toBe(true);
  }
  for (const said of [document.title, document.byline, document.date, document.source]) {
    expect(said ?? '').not.toMatch(/[\0-\x1f\x7f-\x9f]/);
  }
  expect(document.title).not.toBe('');
}

/** The blocks as short strings: kind and level, then the text after the marks of items it opens. */
export function outline(document: Document): string[] {
  const seen = new Set<number>();
  return document.blocks.map(({kind, level, within, start, end}) => {
    const name = kind === 'heading' ? `h${level}` : kind;
    const marks = within
      .filter(({id}) => !seen.has(id))
      .map((each) => (each.kind === 'item' ? `${each.marker} ` : ''));
    for (const {id} of within) seen.add(id);
    return `${name}: ${marks.join('')}${document.text.slice(start, end)}`;
  });
}
