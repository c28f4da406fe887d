import {expect, test} from 'vitest';
import {analyse} from './with-model.ts';
import {article, named} from './article.ts';

test.each<[text: string, name: string, roles: readonly string[], at: string | null]>([
  ['We met Defence Minister Kadri Tamm there.', 'Kadri Tamm', ['Defence Minister'], null],
  [
    'We met air force chief Colonel Jaan Ilves there.',
    'Jaan Ilves',
    ['air force chief', 'Colonel'],
    null,
  ],
  ['Russian President Vladimir Putin left Russia.', 'Vladimir Putin', ['President'], 'Russia'],
  [
    'We asked John Walker, chief executive of Acme Holdings Ltd, about it.',
    'John Walker',
    ['chief executive'],
    'Acme Holdings Ltd',
  ],
  [
    'We asked Anna Berg, an analyst at Deutsche Bank, about it.',
    'Anna Berg',
    ['analyst'],
    'Deutsche Bank',
  ],
  [
    'We met the head of the air force, Colonel Jaan Ilves, there.',
    'Jaan Ilves',
    ['head of the air force', 'Colonel'],
    null,
  ],
  ['“He is the son of your cook, Anna Berg, and honest.”', 'Anna Berg', [], null],
  ['We asked Mr John Walker about it.', 'John Walker', [], null],
  ['“No,” said John Walker, shaking his head.', 'John Walker', [], null],
])('%s', (text, name, roles, at) => {
  const analysis = analyse(article([text]));
  const found = named(analysis, name).roles;
  expect(found.map((role) => role.text)).toEqual(roles);
  const owner = at === null ? null : named(analysis, at).id;
  if (found.length > 0) expect(found[0]?.at ?? null).toBe(owner);
});
