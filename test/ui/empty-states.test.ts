import {describe, expect, test} from 'vitest';
import {withoutCard, withoutEntries, withoutHits} from '../../src/ui/empty-states.ts';
import {documentOf, FERRY} from '../state/articles.ts';
import {openSession} from '../state/session.ts';

const SIZE = {columns: 120, rows: 40};
const NOBODY = {document: documentOf('Nobody came.'), entities: []};

describe('an empty list of names', () => {
  test('names the key for searching only where it works', () => {
    const session = openSession(SIZE, NOBODY);
    expect(withoutEntries(session.reader())).toBe(
      'No names in this text. Its words can be searched all the same.',
    );
    session.keys('2');
    expect(withoutEntries(session.reader())).toMatch(/^No names.*: s\.$/);
  });

  test('says of a filter what to try while it is typed, and how to change it afterwards', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 /');
    session.type('zzzz');
    expect(withoutEntries(session.reader())).toMatch(/fewer letters.*kind:place.*Esc clears/);
    const {filter, ...rest} = session.reader();
    const left = {...rest, filter: filter && {...filter, typing: false}};
    expect(withoutEntries(left)).toMatch(/\/ changes.*Esc clears/);
    expect(withoutEntries({...left, pane: 'text'})).toBe('No name like this.');
  });

  test('says how hidden kinds are shown again', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2');
    session.send({type: 'kinds-chosen', kinds: []});
    expect(withoutEntries(session.reader())).toMatch(/hidden.*F chooses/);
    session.keys('3');
    expect(withoutEntries(session.reader())).toMatch(/F, in the list or the text/);
  });

  test('says that a name may be of a hidden kind, and which keys show it', () => {
    const session = openSession(SIZE, FERRY);
    session.send({type: 'kinds-chosen', kinds: ['person']});
    session.keys('2 /');
    session.type('zzzz');
    expect(withoutEntries(session.reader())).toMatch(/kinds shown\. Esc clears, then F/);
    const {filter, ...rest} = session.reader();
    const left = {...rest, filter: filter && {...filter, typing: false}};
    expect(withoutEntries(left)).toMatch(/kinds shown\. F shows the others/);
  });
});

describe('a search without hits', () => {
  test.each([
    ['xylophone', /fewer letters, another word, or kind:place/],
    ['grand xylophone', /one of the words alone/],
    ['kind:event goat', /without kind:/],
  ])('says of “%s” what else to try', (query, advice) => {
    expect(withoutHits(` ${query} `)).toMatch(new RegExp(`^Nothing found for “${query}”\\. `));
    expect(withoutHits(query)).toMatch(advice);
  });
});

test('a card of nobody says where to choose one, or that there are none', () => {
  expect(withoutCard(openSession(SIZE, FERRY).reader())).toMatch(/list \(2\)/);
  expect(withoutCard(openSession(SIZE, NOBODY).reader())).toMatch(/has none/);
});
