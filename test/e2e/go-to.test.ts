import {expect, test} from 'vitest';
import {openArticle, reading} from './lectern.ts';

const LONG = Array.from(
  {length: 40},
  (_, index) => `Paragraph ${index + 1} tells of the harbour, of the quay and of the rain on both.`,
).join('\n\n');

test(':50% and :12 go there, H comes back, and what lies beyond the end is said', async () => {
  const lectern = await openArticle(LONG, {columns: 100, rows: 24});
  lectern.write(':50%');
  await lectern.waitFor(/Go to 50 % of the text .*Paragraph/);
  lectern.press('enter');
  await lectern.waitFor(/¶\d+ of 40 · 5[0-3] %/);

  lectern.write(':12');
  await lectern.waitFor(/Go to paragraph 12 of 40 .*Paragraph 12 tells/);
  lectern.press('enter');
  await lectern.waitFor('¶12 of 40');

  lectern.write('H');
  await lectern.waitFor(/· 5[0-3] %/);
  lectern.write('H');
  await lectern.waitFor(reading('Paragraph 1 tells'));
  await lectern.waitFor('¶1 of 40');

  lectern.write(':999\r');
  await lectern.waitFor((screen) => screen.at(-1)?.includes('no ¶999: this text has 40') === true);
  expect(lectern.text()).toContain('Commands');
});
