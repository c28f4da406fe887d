import {expect, test} from 'vitest';
import {findQuantities} from '../../../src/entities/patterns/quantity.ts';

const found = (text: string): [string, string | null][] =>
  findQuantities(text, {start: 0, end: text.length}).map(({start, end, value}) => [
    text.slice(start, end),
    value,
  ]);

test.each<[text: string, quantity: string, value: string]>([
  ['up to 8,000 kilometres an hour.', '8,000 kilometres an hour', '8000 km/h'],
  ['about 5,000 miles away', '5,000 miles', '5000 mi'],
  ['fell by 5.5% last', '5.5%', '5.5%'],
  ['fell by five per cent last', 'five per cent', '5%'],
  ['among 35 countries that', '35 countries', '35 countries'],
  ['at least four combat helicopters and', 'four combat helicopters', '4 combat helicopters'],
  ['some 3.2 million people live', '3.2 million people', '3200000 people'],
  ['with 30 Boeing 787 jets in', '30 Boeing 787 jets', '30 Boeing 787 jets'],
  ['over twenty-five years it', 'twenty-five years', '25 yr'],
  ['on 12 square kilometres of', '12 square kilometres', '12 km²'],
  ['of 10 to 15 metres in', '10 to 15 metres', '10–15 m'],
  ['with two dozen ships in', 'two dozen ships', '24 ships'],
  ['at 40°C in', '40°C', '40 °C'],
])('%s', (text, quantity, value) => {
  expect(found(text)).toEqual([[quantity, value]]);
});

test.each([
  'She is 45 years old.',
  'A six-month stay.',
  'Thousands of lives were lost.',
  'They won 3-1 at home.',
  'At 10:30 it began.',
  'It began three days ago.',
  'One of the men left.',
  'The two were in it.',
  'It cost $300 tickets.',
])('none in: %s', (text) => {
  expect(found(text)).toEqual([]);
});
