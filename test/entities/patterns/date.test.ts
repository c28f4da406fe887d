import {describe, expect, test} from 'vitest';
import {found} from './found.ts';

describe('with their year', () => {
  test.each<[text: string, expression: string, value: string]>([
    ['on 5 March 2020, they', '5 March 2020', '2020-03-05'],
    ['on March 5, 2020, they', 'March 5, 2020', '2020-03-05'],
    ['on Saturday, May 18, 2019, they', 'Saturday, May 18, 2019', '2019-05-18'],
    ['the 2nd of May 1997 was', '2nd of May 1997', '1997-05-02'],
    ['PARIS, MARCH 5, 2020 (AFP)', 'MARCH 5, 2020', '2020-03-05'],
    ['on July 21-22, 2024 in', 'July 21-22, 2024', '2024-07-21/2024-07-22'],
    ['from 18-28 June 2024 in', '18-28 June 2024', '2024-06-18/2024-06-28'],
    ['since 2021-07-04 it', '2021-07-04', '2021-07-04'],
    ['on 25/12/2021 it', '25/12/2021', '2021-12-25'],
    ['on 3.5.2021 it', '3.5.2021', '2021-05-03'],
    ['in March 2022 it', 'March 2022', '2022-03'],
    ['the July-August 2006 war', 'July-August 2006', '2006-07/2006-08'],
    ['seized power in 2020.', '2020', '2020'],
    ['(2013) it', '2013', '2013'],
    ['the 2015 deal was', '2015', '2015'],
    ['Canada’s 2018 junior team', '2018', '2018'],
    ['the 1990 marches were', '1990', '1990'],
    ['in 2019 researchers found', '2019', '2019'],
    ['from 2023-24 on', '2023-24', '2023/2024'],
    ['in 2026/27 they', '2026/27', '2026/2027'],
    ['the war of 1914–1918 was', '1914–1918', '1914/1918'],
    ['the early 2020s were', '2020s', '2020/2029'],
    ['the mid-1990s were', 'mid-1990s', '1990/1999'],
    ["in the 1960's it", "1960's", '1960/1969'],
    ['on August 9 and 10, 2021, they', 'August 9 and 10, 2021', '2021-08-09/2021-08-10'],
    ['2020 marks the centenary', '2020', '2020'],
    ['in the ’80s it', '’80s', '1980/1989'],
    ['in the 19th century it', '19th century', '1801/1900'],
    ['the twenty-first century is', 'twenty-first century', '2001/2100'],
    ['in 44 BC it', '44 BC', '-0043'],
    ['in AD 79 it', 'AD 79', '0079'],
    ['in the summer of 2012 it', 'summer of 2012', '2012-06/2012-08'],
    ['in winter 2012 it', 'winter 2012', '2012-12/2013-02'],
    ['in the first quarter of 2023 it', 'first quarter of 2023', '2023-01/2023-03'],
    ['in Q3 2023 it', 'Q3 2023', '2023-07/2023-09'],
    ['in the first half of 2024 it', 'first half of 2024', '2024-01/2024-06'],
    ['since Christmas Eve 1968 it', 'Christmas Eve 1968', '1968-12-24'],
    ['in fiscal 2026 it', 'fiscal 2026', '2026'],
    ['on 1 and 2 May 2020 it', '1 and 2 May 2020', '2020-05-01/2020-05-02'],
    ['on the Fourth of July 2021 it', 'Fourth of July 2021', '2021-07-04'],
    ['on the twenty-third of May, 1997 it', 'twenty-third of May, 1997', '1997-05-23'],
    ['ran May 2020-June 2021 on', 'May 2020-June 2021', '2020-05/2021-06'],
    ['ran 5 May 2020–6 June 2021 on', '5 May 2020–6 June 2021', '2020-05-05/2021-06-06'],
    ['ran 5 May-6 June 2021 on', '5 May-6 June 2021', '2021-05-05/2021-06-06'],
    ['opens June or July 2021 at last', 'June or July 2021', '2021-06/2021-07'],
    ['from May to August 2021 it', 'May to August 2021', '2021-05/2021-08'],
    ['in December and January 2021 it', 'December and January 2021', '2020-12/2021-01'],
  ])('%s', (text, expression, value) => {
    expect(found(text, 'date')).toEqual([[expression, value]]);
  });

  test('years in a list are all years', () => {
    expect(found('They lost in 1983, 1993 and 2003.', 'date').map(([own]) => own)).toEqual([
      '1983',
      '1993',
      '2003',
    ]);
  });

  test('days that do not follow each other are no span', () => {
    expect(found('on 1 and 3 May 2020 it', 'date')).toEqual([['1 and 3 May 2020', null]]);
    expect(found('on 5 or 9 May 2020 it', 'date')).toEqual([['5 or 9 May 2020', null]]);
    expect(found('from 1 to 3 May 2020 it', 'date')).toEqual([
      ['1 to 3 May 2020', '2020-05-01/2020-05-03'],
    ]);
  });

  test('months that do not follow each other are two', () => {
    expect(found('in July and September 2021 it', 'date').map(([own]) => own)).toEqual([
      'July',
      'September 2021',
    ]);
  });

  test('a part of a month is no day of it', () => {
    expect(found('for a third of May 2021 it', 'date')).toEqual([['May 2021', '2021-05']]);
  });

  test('what figures leave open has no value', () => {
    expect(found('on 3/4/2021 it', 'date')).toEqual([['3/4/2021', null]]);
    expect(found('on 31 February 2021 it', 'date')).toEqual([['31 February 2021', null]]);
    expect(found('on 2021-02-31 it', 'date')).toEqual([['2021-02-31', null]]);
  });
});

describe('against the article’s own date, a Friday', () => {
  test.each<[text: string, expression: string, value: string | null]>([
    ['came late Wednesday to', 'Wednesday', '2022-03-30'],
    ['on Tuesday night it', 'Tuesday', '2022-03-29'],
    ['it met on Friday to', 'Friday', '2022-04-01'],
    ['will come on Tuesday to', 'Tuesday', '2022-04-05'],
    ['the vote is due on Saturday', 'Saturday', '2022-04-02'],
    ['left last Tuesday for', 'last Tuesday', '2022-03-29'],
    ['leaves next Tuesday for', 'next Tuesday', '2022-04-05'],
    ['the match this Sunday is', 'this Sunday', '2022-04-03'],
    ['Yesterday they left', 'Yesterday', '2022-03-31'],
    ['said yesterday that', 'yesterday', '2022-03-31'],
    ['open tomorrow at', 'tomorrow', '2022-04-02'],
    ['open the day after tomorrow at', 'day after tomorrow', '2022-04-03'],
    ['it rained last night in', 'last night', '2022-03-31'],
    ['it rains this morning in', 'this morning', '2022-04-01'],
    ['Last month they left', 'Last month', '2022-03'],
    ['the vote last week was', 'last week', '2022-W12'],
    ['earlier this week it', 'this week', '2022-W13'],
    ['the show next weekend is', 'next weekend', '2022-04-09/2022-04-10'],
    ['it closed over the weekend in', 'weekend', '2022-03-26/2022-03-27'],
    ['later this year it', 'this year', '2022'],
    ['the past of last year is', 'last year', '2021'],
    ['sales last quarter were', 'last quarter', '2022-01/2022-03'],
    ['it came last summer as', 'last summer', '2021-06/2021-08'],
    ['it comes next spring as', 'next spring', '2023-03/2023-05'],
    ['left three days ago for', 'three days ago', '2022-03-29'],
    ['left two weeks ago for', 'two weeks ago', '2022-W11'],
    ['left four months ago for', 'four months ago', '2021-12'],
    ['built three years ago by', 'three years ago', '2019'],
    ['built a decade ago by', 'a decade ago', '2012'],
    ['built a year and a half ago by', 'a year and a half ago', null],
    ['made 40,000 years ago by', '40,000 years ago', null],
    ['fell 600,000 to 700,000 years ago, they', '600,000 to 700,000 years ago', null],
    ['left two or three days ago by', 'two or three days ago', null],
    ['more than a year earlier by', 'a year earlier', null],
    ['a trip in March that', 'March', '2022-03'],
    ['a trip in December that', 'December', '2021-12'],
    ['a trip will be made in December and', 'December', '2022-12'],
    ['born last June in', 'last June', '2021-06'],
    ['on Wednesday, 30 March it', 'Wednesday, 30 March', '2022-03-30'],
    ['on 30 December they met', '30 December', '2021-12-30'],
    ['they will meet on 5 January in', '5 January', '2023-01-05'],
    ['it opens on Tuesday week.', 'Tuesday week', '2022-04-12'],
    ['at Christmas they met', 'Christmas', '2021-12-25'],
    ['before Easter they met', 'Easter', null],
    ['it rained on Boxing Day in', 'Boxing Day', '2021-12-26'],
    ['sales rose in the first quarter', 'first quarter', '2022-01/2022-03'],
    ['profit rose in the third quarter of', 'third quarter', '2021-07/2021-09'],
  ])('%s', (text, expression, value) => {
    expect(found(text, 'date', '1 April 2022')).toEqual([[expression, value]]);
    expect(found(text, 'date')).toEqual([[expression, null]]);
  });
});

test.each<[text: string, month: string]>([
  ['It renews its mandate every June.', 'June'],
  ['before the August recess', 'August'],
  ['It was late May when it came.', 'May'],
  ['The March report was late.', 'March'],
  ['July was dry.', 'July'],
])('the month in: %s', (text, month) => {
  expect(found(text, 'date').map(([own]) => own)).toEqual([month]);
});

test.each([
  'They may march on.',
  'May said she would resign.',
  'A deal by May Sinclair.',
  'The Women’s March on the capital.',
  'April Jones sat down.',
  'He is 1999 metres up.',
  'At 10:30 it began.',
  'She was 45 years old.',
  'For a long time nothing happened.',
  'A survey of 1709 pupils began.',
  'More than 1000 protesters came.',
  'It cost $2020 then.',
  'A Windows 2000 machine.',
  'They came in the second half.',
  'A team lost the third quarter.',
  'A Christmas tree stood there.',
  'It was one day at a time, a day of days.',
  'They met in room 2012.',
  'It took 2020 tonnes.',
  'They won 21-19 and 1998-13.',
  'In recent years, decades ago.',
])('none in: %s', (text) => {
  expect(found(text, 'date')).toEqual([]);
});
