import {expect, test} from 'vitest';
import {titleFromName} from '../../src/formats/assemble.ts';

test.each([
  ['ferry.md', 'ferry'],
  ['ferry.v2.md', 'ferry.v2'],
  ['.profile', '.profile'],
  ['standard input', 'standard input'],
  ['e.org/', 'e.org'],
  ['e.org/a/report.pdf', 'report'],
  ['e.org/v1.2/report', 'report'],
  ['/', '/'],
  ['', 'Untitled'],
])('an article from %j that names itself nowhere is called %j', (name, title) => {
  expect(titleFromName(name)).toBe(title);
});
