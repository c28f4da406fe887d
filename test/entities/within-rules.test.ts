import {describe, expect, test} from 'vitest';
import {readSentences} from '../../src/entities/reading.ts';
import {readFacts} from '../../src/entities/tagger/facts.ts';
import {NAMED} from '../../src/entities/tagger/labels.ts';
import {type TaggedName, tagSentences} from '../../src/entities/tagger/tag.ts';
import {withinRules} from '../../src/entities/within-rules.ts';
import {marked} from './aliases/marked.ts';
import {article} from './article.ts';
import {modelOf} from './tagger/models.ts';

const model = modelOf([]);

/** The name that is marked in a sentence, as the tagger would have it. */
function taggedIn(source: string): {text: string; name: TaggedName} {
  const {text, candidates} = marked(source);
  const [{start, end, kind: own} = {start: 0, end: 0, kind: null}] = candidates;
  const sentences = readSentences(article([text]));
  const [sentence] = tagSentences(model, sentences, readFacts(sentences));
  const kind = NAMED.find((named) => named === own);
  if (sentence === undefined || kind === undefined) throw new Error(`no name in: ${source}`);
  const {words} = sentence.sentence;
  const from = words.findIndex((word) => word.start === start);
  const to = words.findIndex((word) => word.end === end) + 1;
  return {text, name: {start, end, kind, sentence, from, to}};
}

/** The marked name as the rules have it: its kind and its text. */
function ruled(source: string): string {
  const {text, name} = taggedIn(source);
  const {start, end, kind, from, to, sentence} = withinRules(name).name;
  const {words} = sentence.sentence;
  expect([start, end]).toEqual([words[from]?.start, words[to - 1]?.end]);
  return `${kind}: ${text.slice(start, end)}`;
}

describe('a title before a person stays outside', () => {
  test.each([
    ['We met [p Mr John Walker] there.', 'person: John Walker'],
    ['We met [p Gen. John Walker] there.', 'person: John Walker'],
    ['We met [p President Walker] there.', 'person: Walker'],
    ['We met [p Sen. Walker] there.', 'person: Walker'],
    ['We met [p Vice Admiral Sir John Walker] there.', 'person: Vice Admiral Sir John Walker'],
    ['We met [p Admiral Sir John Walker] there.', 'person: John Walker'],
    ['We met [p PM Walker] there.', 'person: Walker'],
    ['We met [p QB Walker] there.', 'person: Walker'],
    ['We met [p CEO Anna Berg] there.', 'person: Anna Berg'],
  ])('%s', (source, expected) => {
    expect(ruled(source)).toBe(expected);
  });

  test.each([
    ['alone', 'We met the [p President] there.'],
    ['that is a given name too', 'We met [p Marshal Walker] there.'],
    ['before small letters', 'We met [p King of Norway] there.'],
    ['of a thing', 'We saw the [w Captain Walker] there.'],
    ['of an office that nobody is addressed by', 'We met [p Minister Walker] there.'],
  ])('but not one %s', (_, source) => {
    const {name} = taggedIn(source);
    expect(withinRules(name)).toEqual({name, why: null});
  });
});

describe('a small word behind that says what it is stays outside', () => {
  test.each([
    ['We saw [l Kivu province] there.', 'place: Kivu'],
    ['We saw the [o Wagner group] there.', 'organisation: Wagner'],
    ['We saw the [o Acme campus] there.', 'organisation: Acme'],
    ['We saw the [o Oslo city government] there.', 'organisation: Oslo'],
  ])('%s', (source, expected) => {
    expect(ruled(source)).toBe(expected);
  });

  test.each([
    ['that has a capital', 'We saw [l Kivu Province] there.'],
    ['that is of the name', 'We saw [l Evin prison] there.'],
    ['that is all', 'We saw a [o group] of Anna’s there.'],
    ['of a person', 'We saw [p Anna state] there.'],
  ])('but not one %s', (_, source) => {
    const {name} = taggedIn(source);
    expect(withinRules(name)).toEqual({name, why: null});
  });
});

describe('a people with its direction is a group', () => {
  test.each([
    ['The [l North Korean] came.', 'group: North Korean'],
    ['The [o South African] came.', 'group: South African'],
    ['The [l Latin American] came.', 'group: Latin American'],
    ['The [l North Korean government] came.', 'group: North Korean'],
  ])('%s', (source, expected) => {
    expect(ruled(source)).toBe(expected);
  });

  test.each([
    ['of a people alone', 'The [l Korean] came.'],
    ['with another word', 'The [o Old Korean] came.'],
    ['of a place', 'The [l North Korea] came.'],
    ['of a person', 'The [p North Korean] came.'],
    ['that is one already', 'The [g North Korean] came.'],
  ])('but not a name %s', (_, source) => {
    const {name} = taggedIn(source);
    expect(withinRules(name)).toEqual({name, why: null});
  });
});

describe('what comes after a personal title is a person', () => {
  test.each([
    ['So said Sir [l Leicester] again.', 'person: Leicester'],
    ['So said [o Sir Leicester] again.', 'person: Leicester'],
    ['So said Mr [r Mercedes] again.', 'person: Mercedes'],
    ['It is in Dr [l Kane Street] now.', 'place: Kane Street'],
    ['It is in [l Leicester] again.', 'place: Leicester'],
  ])('%s', (source, expected) => {
    expect(ruled(source)).toBe(expected);
  });
});

describe('signs at the edge of a name stay outside', () => {
  test.each([
    ['It was [e Operation Legend -] named so.', 'event: Operation Legend'],
    ['They sang [w , Dolly] then.', 'work: Dolly'],
    ['They use [o Yahoo!] there.', 'organisation: Yahoo!'],
  ])('%s', (source, expected) => {
    expect(ruled(source)).toBe(expected);
  });
});

test('a quoted title keeps its article', () => {
  expect(ruled('She sang "The [w Lady Is a Tramp]," twice.')).toBe('work: The Lady Is a Tramp');
  expect(ruled('She read the [w Lady Is a Tramp] twice.')).toBe('work: Lady Is a Tramp');
});

describe('the town that begins a report in capitals is a place', () => {
  test.each([
    ['[o AURORA], Colo. (AP) - A car drove off.', 'place: AURORA'],
    ['[o NAIROBI] (Reuters) - A bus stopped.', 'place: NAIROBI'],
    ['[o LUANDA], Angola — The road is open.', 'place: LUANDA'],
    ['[o CNN] — A man was held.', 'organisation: CNN'],
    ['It was in [o Aurora], Colo., at noon.', 'place: Aurora'],
    ['So said [o Acme], Inc., at noon.', 'organisation: Acme'],
    ['[o NATO] and others met.', 'organisation: NATO'],
    ['[o Aurora] (AP) - A car drove off.', 'organisation: Aurora'],
  ])('%s', (source, expected) => {
    expect(ruled(source)).toBe(expected);
  });
});
