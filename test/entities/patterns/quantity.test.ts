import {describe, expect, test} from 'vitest';
import {found} from './found.ts';

describe('a number with its unit', () => {
  test.each<[quantity: string, value: string]>([
    ['8,000 kilometres an hour', '8000 km/h'],
    ['226 kilometres per hour', '226 km/h'],
    ['30 mph', '30 mph'],
    ['70 m.p.h.', '70 mph'],
    ['5,000 miles', '5000 mi'],
    ['40 km', '40 km'],
    ['22cm', '22 cm'],
    ['5.5%', '5.5%'],
    ['five per cent', '5%'],
    ['15-20%', '15–20%'],
    ['0.25 percentage points', '0.25 pp'],
    ['500 basis points', '500 bp'],
    ['12 square kilometres', '12 km²'],
    ['90 cubic metres', '90 m³'],
    ['12 nautical miles', '12 nmi'],
    ['10 to 15 metres', '10–15 m'],
    ['10-15 metres', '10–15 m'],
    ['40°C', '40 °C'],
    ['30C', '30 °C'],
    ['-5C', '-5 °C'],
    ['16 degrees Celsius', '16 °C'],
    ['100 MW', '100 MW'],
    ['12GB', '12 GB'],
    ['120,000 barrels', '120000 bbl'],
    ['21bn litres', '21000000000 l'],
    ['two million tonnes', '2000000 t'],
    ['half an hour', '0.5 h'],
    ['half a century', '0.5 century'],
    ['two and a half months', '2.5 mo'],
    ['2½ hours', '2.5 h'],
    ['twenty-five years', '25 yr'],
    ['9.58 seconds', '9.58 s'],
    ['one per cent', '1%'],
  ])('%s', (quantity, value) => {
    expect(found(`It rose nearly ${quantity}, they say.`, 'quantity')).toEqual([[quantity, value]]);
  });

  test.each([
    ['6ft 2in', '74 in'],
    ['5 feet 11 inches', '71 in'],
    ['5 ft 11 in', '71 in'],
    ['9st 4lb', '130 lb'],
    ['11st 2lb', '156 lb'],
    ['six pounds and three ounces', '99 oz'],
    ['two hours and 14 minutes', '134 min'],
    ['2 hours 10 minutes', '130 min'],
    ['2 hours, 1 minute and 39.5 seconds', '7299.5 s'],
    ['2 to 3 hours and 10 minutes', '120–190 min'],
    ['two years and three months', '27 mo'],
    ['one year and 10 days', '1 yr 10 d'],
    ['1 year, 2 months and 3 days', '14 mo 3 d'],
  ])('%s is one, in the smallest unit', (measure, value) => {
    expect(found(`It was ${measure}.`, 'quantity')).toEqual([[measure, value]]);
  });

  test('the length of a race is no number of millions', () => {
    expect(found('They ran the 400m hurdles.', 'quantity')).toEqual([['400m', '400 m']]);
    expect(found('It has 400m users.', 'quantity')).toEqual([['400m users', '400000000 users']]);
  });

  test('what follows in no smaller unit is no part of it', () => {
    expect(found('It was 6 feet 2 miles away.', 'quantity')).toEqual([
      ['6 feet', '6 ft'],
      ['2 miles', '2 mi'],
    ]);
  });
});

describe('a number with what it counts', () => {
  test.each<[quantity: string, value: string]>([
    ['35 countries', '35 countries'],
    ['1,200 people', '1200 people'],
    ['10 000 people', '10000 people'],
    ['9,00,000 members', '900000 members'],
    ['four combat helicopters', '4 combat helicopters'],
    ['3.2 million people', '3200000 people'],
    ['3.2m people', '3200000 people'],
    ['30 Boeing 787 jets', '30 Boeing 787 jets'],
    ['six U.S.-made Boeing 737 aircraft', '6 U.S.-made Boeing 737 aircraft'],
    ['88 F-35s', '88 F-35s'],
    ['40 Tory MPs', '40 Tory MPs'],
    ['two dozen ships', '24 ships'],
    ['half a dozen homes', '6 homes'],
    ['a hundred women', '100 women'],
    ['two police officers', '2 police officers'],
    ['five arts courses', '5 arts courses'],
    ['two locally made pistols', '2 locally made pistols'],
    ['two water cannon', '2 water cannon'],
    ['14 others', '14 others'],
    ['190 drivers and mechanics', '190 drivers and mechanics'],
    ['seven drivers’ titles', '7 drivers’ titles'],
    ['39 Chinese', '39 Chinese'],
    ['12 Republicans', '12 Republicans'],
    ['two or three people', '2–3 people'],
    ['one soldier', '1 soldier'],
    ['two hundred and fifty houses', '250 houses'],
    ['five times', '5 times'],
    ['six ads', '6 ads'],
    ['two TVs', '2 TVs'],
    ['two GPS units', '2 GPS units'],
    ['2,5 million people', '2500000 people'],
    ['1.250.000 people', '1250000 people'],
    ['one and a half million people', '1500000 people'],
    ['17,000 co-plaintiffs', '17000 co-plaintiffs'],
  ])('%s', (quantity, value) => {
    expect(found(`They saw at least ${quantity}, they say.`, 'quantity')).toEqual([
      [quantity, value],
    ]);
  });
});

test('a word that may name a number names none in running text', () => {
  expect(found('Last year 12 pupils left.', 'quantity')).toEqual([['12 pupils', '12 pupils']]);
});

test.each([
  'She is 45 years old.',
  'A boy aged 12 years.',
  'A six-month stay and a 98-metre rocket.',
  'Thousands of lives were lost.',
  'Hundreds of people and dozens of cars.',
  'They won 3-1 at home.',
  'Burnley 1-2 Leeds.',
  'At 10:30 it began.',
  'It began three days ago.',
  'One of the men left.',
  'One day he will speak.',
  'One man said so.',
  'The two were in it.',
  'It cost $300 tickets.',
  'Chapter 3 heroes win.',
  'The Year 12 pupils left.',
  'He is number 10 among players.',
  'The top 10 movies.',
  'The 3rd Battalion left.',
  'Four in ten wells are dry.',
  'Three times as many came.',
  'It runs on 5G networks and in 4K.',
  'A magnitude of 7.3 shook it.',
  'Version 2.3.1 users may wait.',
  'At 192.168.100.200 hosts wait.',
  'At 2,5 hosts wait.',
  'The 21st and 11th floors, the 2nd and 3rd.',
  'In the 1960s it was so.',
  'Three quarters of them left.',
  '48 aboard crashes.',
  'The Covid-19 deaths.',
])('none in: %s', (text) => {
  expect(found(text, 'quantity')).toEqual([]);
});
