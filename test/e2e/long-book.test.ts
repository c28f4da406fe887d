import {expect, test} from 'vitest';
import {fileWith} from './articles.ts';
import {isReady, passage, reading, startLectern} from './lectern.ts';

const PLACES = ['Lisbon', 'Reykjavik', 'Copenhagen', 'Oslo', 'Tallinn', 'Dublin'];

/**
 * A book whose names take seconds to be found, so that there is time to do something
 * meanwhile. "Mara Lindqvist" stands in every tenth paragraph, "a quagga" in one alone.
 */
const BOOK = Array.from({length: 10_000}, (_, i) => {
  const place = PLACES[i % PLACES.length];
  const who = i % 10 === 0 ? 'Mara Lindqvist' : `Captain Berg of the ${place} Line`;
  const saw = i === 40 ? 'a quagga' : 'a ship';
  return `Paragraph ${i + 1}. ${who} came from ${place} on 3 May, and saw ${saw} in the harbour. Nobody knew what it had cost, or who had paid.`;
}).join('\n\n');

const AT_WORK = /finding names [━┄]{16} +\d+ %/;

// On a slow machine the names take longer than anything is waited for at once.
const HALF_DONE = /finding names [━┄]+ +[5-9]\d %| P Mara Lindqvist/;

function openBook() {
  return startLectern([fileWith('book.md', `# The book\n\n${BOOK}\n`)], {columns: 120, rows: 32});
}

test('a long book can be paged and searched while a bar says how far its names are', async () => {
  const lectern = openBook();
  await lectern.waitFor(AT_WORK);
  expect(lectern.text()).toContain('Looking for names …');

  lectern.write(' ');
  await lectern.waitFor((screen) => !passage(screen).includes('Paragraph 1.'));
  lectern.write('squagga');
  await lectern.waitFor(reading('saw a quagga'));
  expect(lectern.text()).toMatch(/1 hit, names to come/);
  expect(lectern.text()).toMatch(AT_WORK);

  // Another query, answered from the text, and by the names too when they are there.
  lectern.press('esc');
  lectern.write('mara lindqvist');
  await lectern.waitFor(/❯ ¶2 /);
  expect(lectern.text()).toMatch(AT_WORK);
  lectern.press('down');
  await lectern.waitFor(/❯ ¶12 /);
  await lectern.waitFor(HALF_DONE);
  await lectern.waitFor(/ P Mara Lindqvist +name/);
  expect(lectern.text()).toMatch(/❯ ¶12 /);
  await lectern.waitFor(isReady);
});

test('Esc stops the search for names, and X starts it again', async () => {
  const lectern = openBook();
  await lectern.waitFor(AT_WORK);
  lectern.press('esc');
  await lectern.waitFor('No longer looking for names. X looks again.');
  expect(lectern.text()).toContain('You stopped the search for names.');
  lectern.write('j');
  await lectern.waitFor('no names looked for');
  lectern.write('w');
  await lectern.waitFor('You stopped the search for names. X starts it again.');

  lectern.write('X');
  await lectern.waitFor(AT_WORK);
  await lectern.waitFor(HALF_DONE);
  await lectern.waitFor(isReady);
  expect(lectern.text()).toContain('P Mara Lindqvist');
});
