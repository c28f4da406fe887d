import {expect, test} from 'vitest';
import {findContacts} from '../../../src/entities/patterns/contact.ts';

const found = (text: string): string[] =>
  findContacts(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end));

test.each<[text: string, contact: string]>([
  ['Write to press.office@news.example.org.', 'press.office@news.example.org'],
  ['See https://news.example/a?b=c, or not.', 'https://news.example/a?b=c'],
  ['See www.news.example.', 'www.news.example'],
  ['Follow @lectern_app now.', '@lectern_app'],
  ['Call +44 20 7946 0958 now.', '+44 20 7946 0958'],
  ['Call (202) 555-0142 now.', '(202) 555-0142'],
])('%s', (text, contact) => {
  expect(found(text)).toEqual([contact]);
});

test.each(['Meet me @ noon.', 'It is 1.5 or 2.5.', 'A ratio of 10:30.', 'No contact here.'])(
  'none in: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
