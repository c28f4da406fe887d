import {describe, expect, test} from 'vitest';
import type {Entity} from '../../src/model/entity.ts';
import type {Hit} from '../../src/model/hit.ts';
import {buildIndex} from '../../src/search/build-index.ts';
import {search} from '../../src/search/search.ts';
import {article, entity, lightUp} from './article.ts';

function asking(text: string, ...entities: readonly Entity[]): (query: string) => string[] {
  const index = buildIndex(article(text), {language: 'en', entities});
  return (query) => search(index, query, 100).hits.map(shown);
}

function shown(hit: Hit): string {
  return `${hit.field}: ${lightUp(hit.label, hit.lit)}`;
}

function isOfName(hit: string): boolean {
  return /^(?:name|alias):/u.test(hit);
}

/** The entity with a part that stands in `text` as `role`. */
function playing(text: string, one: Entity, ...roles: readonly string[]): Entity {
  return {
    ...one,
    roles: roles.map((role) => {
      const start = text.indexOf(role);
      return {text: role, at: null, start, end: start + role.length};
    }),
  };
}

describe('an honorific before a name', () => {
  const text = 'Mrs Marlow met Mr Tovey. Captain Orsolo sailed. Lady Orsolo waited. Marlow wrote.';
  const ask = asking(
    text,
    entity(text, 'person', 'Orsolo'),
    entity(text, 'person', 'Marlow'),
    entity(text, 'person', 'Lady Orsolo'),
  );

  test('is not asked of the name', () => {
    expect(ask('mrs marlow')[0]).toBe('name: [Marlow]');
    expect(ask('Capt. Orsolo')[0]).toBe('name: [Orsolo]');
    expect(ask('mr mar')[0]).toBe('name: [Mar]low');
    expect(ask('who is mrs marlow?')[0]).toBe('name: [Marlow]');
  });

  test('but a name that has it comes first', () => {
    expect(ask('lady orsolo').slice(0, 3)).toEqual([
      'name: [Lady] [Orsolo]',
      'name: [Orsolo]',
      'text: [Lady] [Orsolo] waited. Marlow wrote.',
    ]);
  });

  test('is asked of the text, and asked for where it stands alone', () => {
    expect(ask('mrs marlow').filter((hit) => !isOfName(hit))).toHaveLength(1);
    expect(ask('mrs').filter(isOfName)).toEqual([]);
    expect(ask('marlow lady').filter(isOfName)).toEqual([]);
  });
});

describe('a role', () => {
  const text =
    'Defense Minister Ilse Varga spoke. The bridge builder, Tom Ashby, agreed. Ministers left. A builder came.';
  const ask = asking(
    text,
    playing(text, entity(text, 'person', 'Ilse Varga', 'Varga'), 'Defense Minister', 'Minister'),
    playing(text, entity(text, 'person', 'Tom Ashby'), 'bridge builder'),
  );

  test('finds who plays it, before the text that states it', () => {
    expect(ask('defense minister')).toEqual([
      'role: Ilse Varga, [Defense] [Minister]',
      'text: [Defense] [Minister] Ilse Varga spoke. The bridge builder, Tom Ashby, agreed. Ministers left. A builder came.',
    ]);
  });

  test('in British spelling too', () => {
    expect(ask('defence minister')[0]).toBe('role: Ilse Varga, [Defense] [Minister]');
  });

  test('together with the name, or with function words', () => {
    expect(ask('builder ashby')[0]).toBe('role: Tom [Ashby], bridge [builder]');
    expect(ask('who is the bridge builder?')[0]).toBe('role: Tom Ashby, [bridge] [builder]');
  });

  test('stands after text of a better tier, and an entity after its name only once', () => {
    expect(ask('build').map((hit) => hit.split(':')[0])).toEqual(['role', 'text', 'text']);
    expect(ask('builder').map((hit) => hit.split(':')[0])).toEqual(['text', 'text', 'role']);
    expect(ask('varga').filter((hit) => !hit.startsWith('text'))).toEqual(['alias: [Varga]']);
  });

  test('tells namesakes apart that are asked for by it', () => {
    const couple = 'Mrs Brandt left, and Admiral Brandt stayed.';
    const [first, second] = asking(
      couple,
      entity(couple, 'person', 'Mrs Brandt', 'Brandt'),
      playing(couple, entity(couple, 'person', 'Brandt'), 'Admiral'),
    )('admiral brandt');
    expect([first, second]).toEqual(['name: [Brandt]', 'alias: [Brandt]']);
  });

  test('leads to where it is stated', () => {
    const index = buildIndex(article(text), {
      language: 'en',
      entities: [playing(text, entity(text, 'person', 'Tom Ashby'), 'bridge builder')],
    });
    const start = text.indexOf('bridge builder');
    const [hit] = search(index, 'bridge builder', 1).hits;
    const at = {start, end: start + 'bridge builder'.length};
    expect(hit).toMatchObject({entity: 'tom-ashby', tier: 'exact', at, spans: [at]});
  });
});

describe('what is counted or dated', () => {
  const text = 'She had two parcels. The parcel from Parcelby came in May. A parcel left.';
  const ask = asking(
    text,
    entity(text, 'quantity', 'two parcels'),
    entity(text, 'date', 'May'),
    entity(text, 'place', 'Parcelby'),
    entity(text, 'place', 'Mayfield'),
  );

  test('comes after better text where the match is inside', () => {
    expect(ask('parcel').map((hit) => hit.slice(0, 17))).toEqual([
      'name: [Parcel]by',
      'text: The [parcel',
      'text: A [parcel] ',
      'name: two [parcel',
      'text: She had two',
    ]);
  });

  test('comes before the text where its beginning matches, after other names', () => {
    expect(ask('two')[0]).toBe('name: [two] parcels');
    const values = 'Ten tons of tin from Tenby.';
    const [first, second] = asking(
      values,
      entity(values, 'quantity', 'Ten tons'),
      entity(values, 'place', 'Tenby'),
    )('te');
    expect([first, second]).toEqual(['name: [Te]nby', 'name: [Te]n tons']);
  });
});

test('a name two letters off is a guess for when nothing else begins like it', () => {
  const text = 'The Norvish fleet left Norvia.';
  const place = entity(text, 'place', 'Norvia');
  const ask = asking(text, place);
  expect(ask('norvish')).toEqual(['text: The [Norvish] fleet left Norvia.']);
  expect(ask('novria')[0]).toBe('name: [Norvia]');
  expect(asking('They left Norvia.', place)('norvish')[0]).toBe('name: [Norvia]');
});
