import {describe, expect, test} from 'vitest';
import {found} from './found.ts';

describe('an amount with its currency', () => {
  test.each<[amount: string, value: string]>([
    ['$3.5 million', 'USD 3500000'],
    ['$3.5bn', 'USD 3500000000'],
    ['£5million', 'GBP 5000000'],
    ['$3.5 bln', 'USD 3500000000'],
    ['$700-billion', 'USD 700000000000'],
    ['€250,000', 'EUR 250000'],
    ['£750.50', 'GBP 750.5'],
    ['A$20', 'AUD 20'],
    ['C$27.7 billion', 'CAD 27700000000'],
    ['HK$1m', 'HKD 1000000'],
    ['R$40', 'BRL 40'],
    ['US$ 10 billion', 'USD 10000000000'],
    ['₦1.5bn', 'NGN 1500000000'],
    ['Rs 500 crore', 'INR 5000000000'],
    ['₹2 lakh', 'INR 200000'],
    ['Rs. 50,000', 'INR 50000'],
    ['₹1,50,000', 'INR 150000'],
    ['KSh 200', 'KES 200'],
    ['GH¢ 180 million', 'GHS 180000000'],
    ['RM50', 'MYR 50'],
    ['Rp 338', 'IDR 338'],
    ['CHF 5m', 'CHF 5000000'],
    ['EUR 3,000', 'EUR 3000'],
    ['USD5m', 'USD 5000000'],
    ['2 million USD', 'USD 2000000'],
    ['3 million euros', 'EUR 3000000'],
    ['300 €', 'EUR 300'],
    ['10 000 euros', 'EUR 10000'],
    ['5m Swiss francs', 'CHF 5000000'],
    ['5,000 West African CFA francs', 'XOF 5000'],
    ['20 US dollars', 'USD 20'],
    ['20 U.S. dollars', 'USD 20'],
    ['20 Australian dollars', 'AUD 20'],
    ['40 Norwegian kroner', 'NOK 40'],
    ['45 million Peruvian soles', 'PEN 45000000'],
    ['1.8 trillion won', 'KRW 1800000000000'],
    ['ten thousand pounds', 'GBP 10000'],
    ['a million dollars', 'USD 1000000'],
    ['half a billion euros', 'EUR 500000000'],
    ['one dollar', 'USD 1'],
    ['50p', 'GBP 0.5'],
    ['99¢', 'USD 0.99'],
    ['5 cents', 'USD 0.05'],
    ['4.6 pence', 'GBP 0.046'],
    ['$5-7 million', 'USD 5000000–7000000'],
    ['€5 to 7 million', 'EUR 5000000–7000000'],
    ['10 to 20 million euros', 'EUR 10000000–20000000'],
    ['$5 million dollars', 'USD 5000000'],
    ['$5 million US dollars', 'USD 5000000'],
    ['$2.5 million Jamaican dollars', 'JMD 2500000'],
    ['$40 New Zealand dollars', 'NZD 40'],
    ['A$8 Australian dollars', 'AUD 8'],
    ['1.000.000 euros', 'EUR 1000000'],
    ['€1.234,56', 'EUR 1234.56'],
    ['€2,50', 'EUR 2.5'],
    ['2,5 million euros', 'EUR 2500000'],
    ['one and a half million pounds', 'GBP 1500000'],
    ['two-and-a-half billion pounds', 'GBP 2500000000'],
  ])('%s', (amount, value) => {
    expect(found(`It cost around ${amount}, they say.`, 'money')).toEqual([[amount, value]]);
  });
});

test('what the article speaks of tells whose money it is', () => {
  const dinars = 'It cost 9 dinars a kilogram';
  expect(found(`${dinars}.`, 'money')).toEqual([['9 dinars', null]]);
  expect(found(`${dinars} in Tunisia.`, 'money')).toEqual([['9 dinars', 'TND 9']]);
  expect(found('Rs 500 in Pakistan.', 'money')).toEqual([['Rs 500', 'PKR 500']]);
  expect(found('A fine of N750,000 in Nigeria.', 'money')).toEqual([['N750,000', 'NGN 750000']]);
  expect(found('A fine of R1.4m in South Africa.', 'money')).toEqual([['R1.4m', 'ZAR 1400000']]);
  expect(found('He owned 200 crowns in Sweden.', 'money')).toEqual([['200 crowns', 'SEK 200']]);
});

test('the dollars of a people without known ones have no value', () => {
  expect(found('It cost $7 Ruritanian dollars.', 'money')).toEqual([
    ['$7 Ruritanian dollars', null],
  ]);
});

test('two amounts that share their scale are two', () => {
  expect(found('It will cost $8 to $12 billion.', 'money')).toEqual([
    ['$8', 'USD 8000000000'],
    ['$12 billion', 'USD 12000000000'],
  ]);
});

test('a currency between two numbers is that of the second', () => {
  expect(found('In 2020 USD 5m was paid.', 'money')).toEqual([['USD 5m', 'USD 5000000']]);
});

test('what an amount is counted by is no part of it', () => {
  expect(found('Oil at $80 a barrel, petrol at 40p per litre, £5-a-week.', 'money')).toEqual([
    ['$80', 'USD 80'],
    ['40p', 'GBP 0.4'],
    ['£5', 'GBP 5'],
  ]);
});

test.each([
  'Ten pounds of sugar.',
  'He weighs 200 pounds.',
  'It holds 400 kg (972 pounds) of sand.',
  'The euro fell.',
  'He has 3 million fans.',
  'Price: $',
  'Millions of dollars were lost.',
  'In 2023 Anna Berg won.',
  'Its 120,000 won their vote.',
  'The dentist made two crowns.',
  'She kept 12 guinea pigs.',
  'The N95 masks and the A23 road, COP30 and the R2.',
  'A video in 1080p.',
  'They met at 5 p.m.',
  'The temperature is 30c.',
])('none in: %s', (text) => {
  expect(found(text, 'money')).toEqual([]);
});
