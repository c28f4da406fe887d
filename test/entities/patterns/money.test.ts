import {expect, test} from 'vitest';
import {findMoney} from '../../../src/entities/patterns/money.ts';

test.each<[text: string, amount: string, value: string]>([
  ['It cost $3.5 million then.', '$3.5 million', 'USD 3500000'],
  ['It cost $3.5bn then.', '$3.5bn', 'USD 3500000000'],
  ['It cost €250,000 then.', '€250,000', 'EUR 250000'],
  ['It cost A$20 then.', 'A$20', 'AUD 20'],
  ['It cost US$ 10 billion then.', 'US$ 10 billion', 'USD 10000000000'],
  ['It cost 3 million euros then.', '3 million euros', 'EUR 3000000'],
  ['It cost ten thousand pounds then.', 'ten thousand pounds', 'GBP 10000'],
  ['It cost EUR 3,000 then.', 'EUR 3,000', 'EUR 3000'],
  ['It cost 500 Swiss francs then.', '500 Swiss francs', 'CHF 500'],
])('%s', (text, amount, value) => {
  const found = findMoney(text, {start: 0, end: text.length});
  expect(found.map(({start, end}) => text.slice(start, end))).toEqual([amount]);
  expect(found[0]?.value).toBe(value);
});

test.each(['Ten pounds of sugar.', 'The euro fell.', 'He has 3 million fans.', 'Price: $'])(
  'none in: %s',
  (text) => {
    expect(findMoney(text, {start: 0, end: text.length})).toEqual([]);
  },
);
