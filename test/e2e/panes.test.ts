import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle} from './lectern.ts';
import type {Terminal} from './terminal.ts';

const PANES = ['1 Text', '2 Entities', '3 Search'] as const;

/** The panes that look focused: the title of one of them is bold. */
function focused(lectern: Terminal): readonly string[] {
  return PANES.filter((title) => lectern.look(title)?.bold);
}

async function seeFocus(lectern: Terminal, pane: (typeof PANES)[number]): Promise<void> {
  await lectern.waitFor(() => focused(lectern).join() === pane, `waiting for the focus on ${pane}`);
}

test('Tab and Shift-Tab go round the panes', async () => {
  const lectern = await openArticle(LIGHTHOUSE);
  await seeFocus(lectern, '1 Text');
  for (const pane of ['2 Entities', '3 Search', '1 Text'] as const) {
    lectern.press('tab');
    await seeFocus(lectern, pane);
  }
  for (const pane of ['3 Search', '2 Entities', '1 Text'] as const) {
    lectern.press('shift-tab');
    await seeFocus(lectern, pane);
  }
});

test('1, 2 and 3 go to a pane, and in the search they are text', async () => {
  const lectern = await openArticle(LIGHTHOUSE);
  lectern.write('2');
  await seeFocus(lectern, '2 Entities');
  lectern.write('1');
  await seeFocus(lectern, '1 Text');
  lectern.write('3');
  await seeFocus(lectern, '3 Search');
  lectern.write('12');
  await lectern.waitFor('› 12');
  expect(focused(lectern)).toEqual(['3 Search']);
});

test('on a small terminal the panes are tabs over one place', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 60, rows: 12});
  expect(lectern.look('1 Text')?.inverse).toBe(true);
  expect(lectern.text()).toContain('The last keeper');
  lectern.press('tab');
  await lectern.waitFor(/❯ P Mara Lindqvist/);
  expect(lectern.look('2 Entities')?.inverse).toBe(true);
  expect(lectern.text()).not.toContain('The last keeper');
});
