import {describe, expect, test} from 'vitest';
import {findDates} from '../../../src/entities/patterns/date.ts';
import {dateResolver} from '../../../src/entities/patterns/resolve-date.ts';

function dates(text: string, date: string | null = null): [string, string | null][] {
  return findDates(text, {start: 0, end: text.length}, dateResolver(date)).map(
    ({start, end, value}) => [text.slice(start, end), value],
  );
}

describe('with their year', () => {
  test.each<[text: string, expression: string, value: string]>([
    ['on 5 March 2020, they', '5 March 2020', '2020-03-05'],
    ['on March 5, 2020, they', 'March 5, 2020', '2020-03-05'],
    ['on Saturday, May 18, 2019, they', 'Saturday, May 18, 2019', '2019-05-18'],
    ['the 2nd of May 1997 was', '2nd of May 1997', '1997-05-02'],
    ['in March 2022 it', 'March 2022', '2022-03'],
    ['seized power in 2020.', '2020', '2020'],
    ['(2013) it', '2013', '2013'],
    ['the early 2020s were', '2020s', '2020/2029'],
    ['the mid-1990s were', 'mid-1990s', '1990/1999'],
    ['since 2021-07-04 it', '2021-07-04', '2021-07-04'],
    ['in the summer of 2012 it', 'summer of 2012', '2012'],
  ])('%s', (text, expression, value) => {
    expect(dates(text)).toContainEqual([expression, value]);
  });
});

describe('against the article’s own date', () => {
  test.each<[text: string, expression: string, value: string | null]>([
    ['came late Wednesday to', 'Wednesday', '2022-03-30'],
    ['on Tuesday night it', 'Tuesday', '2022-03-29'],
    ['Yesterday they left', 'Yesterday', '2022-03-31'],
    ['Last month they left', 'Last month', '2022-03'],
    ['said yesterday that', 'yesterday', '2022-03-31'],
    ['left three days ago for', 'three days ago', '2022-03-29'],
    ['a trip in March that', 'March', '2022-03'],
    ['on Wednesday, 30 March it', 'Wednesday, 30 March', '2022-03-30'],
    ['the vote last week was', 'last week', null],
    ['built three years ago by', 'three years ago', '2019'],
    ['the vote last month was', 'last month', '2022-03'],
  ])('%s', (text, expression, value) => {
    expect(dates(text, '1 April 2022')).toEqual([[expression, value]]);
    expect(dates(text)).toEqual([[expression, null]]);
  });
});

test.each([
  'They may march on.',
  'He is 1999 metres up.',
  'At 10:30 it began.',
  'She was 45 years old.',
  'For a long time nothing happened.',
  'A survey of 1709 pupils began.',
  'It cost $2020 then.',
])('none in: %s', (text) => {
  expect(dates(text)).toEqual([]);
});
