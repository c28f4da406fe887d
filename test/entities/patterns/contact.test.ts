import {expect, test} from 'vitest';
import {found} from './found.ts';

test.each<[text: string, contact: string]>([
  ['Write to press.office@news.example.org.', 'press.office@news.example.org'],
  ['See https://news.example/a?b=c, or not.', 'https://news.example/a?b=c'],
  ['See (https://news.example/a_(b)) now.', 'https://news.example/a_(b)'],
  ['(More: https://news.example/a.)', 'https://news.example/a'],
  ['See www.news.example.', 'www.news.example'],
  ['Book at theatre.example/tickets now.', 'theatre.example/tickets'],
  ['More at georgia.travel', 'georgia.travel'],
  ['Follow @lectern_app now.', '@lectern_app'],
  ['Call +44 20 7946 0958 now.', '+44 20 7946 0958'],
  ['Call (202) 555-0142 now.', '(202) 555-0142'],
  ['Ring 020 7946 0958 now.', '020 7946 0958'],
  ['Ring 0800 555 111 now.', '0800 555 111'],
  ['Contact 1-800-555-0142 now.', '1-800-555-0142'],
  ['Anyone who saw it may call police on 101.', '101'],
  ['Call Samaritans on 116 123.', '116 123'],
  ['Dial 1930 or wait.', '1930'],
])('%s', (text, contact) => {
  expect(found(text, 'contact').map(([own]) => own)).toEqual([contact]);
});

test.each([
  'Meet me @ noon.',
  'It is 1.5 or 2.5.',
  'A ratio of 10:30.',
  'No contact here.',
  'They call 300 people a day.',
  'The end.In other news, it rained.',
  'Prices rose 0.5 per cent.',
  'He won 2010-2014 and lost.',
])('none in: %s', (text) => {
  expect(found(text, 'contact')).toEqual([]);
});
