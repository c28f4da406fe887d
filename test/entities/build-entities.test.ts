import {describe, expect, test} from 'vitest';
import {entity, linked} from './aliases/marked.ts';

describe('names', () => {
  test.each<[name: string, aliases: readonly string[], text: string]>([
    ['Ines Duarte', ['Duarte', 'Ines'], '[p Ines] came. [p Ines Duarte]. [p Duarte], [p Duarte].'],
    ['Anna Orlow', ['Orlow'], '[p ANNA ORLOW] WINS. Then [p Anna Orlow] left. [p Orlow] sat.'],
    ['Kyiv', ['Kiev'], 'The road to [l Kiev], to [l Kiev], to [l Kyiv].'],
    ['United Kingdom', ['UK'], 'The [l UK] is the [l United Kingdom].'],
    ['British', ['Briton'], 'A [g Briton] is [g British], all [g British].'],
    ['Mrs Orlow', ['Orlow'], 'Mrs [p Orlow] came. Mrs [p Orlow] sat.'],
    ['Mrs Orlow', ['Orlow'], 'Mrs [p Orlow] came. [p Mrs Orlow] sat. Mrs [p Orlow] left.'],
    ['Charles Orlow', ['Little Charles Orlow'], '[p Little Charles Orlow], [p Charles Orlow].'],
  ])('%s', (name, aliases, text) => {
    expect(entity(text, name)).toMatchObject({name, aliases});
  });
});

describe('a people', () => {
  test.each<[people: string, place: string]>([
    ['[g Russian]', '[l Russia]'],
    ['[g British]', '[l UK]'],
    ['[g Congolese]', '[l DRC]'],
    ['[g AMERICANS]', '[l U.S.]'],
    ['[g Muscovites]', '[l Moscow]'],
    ['[g Dutch]', '[l Holland]'],
  ])('%s is of %s', (people, place) => {
    const {entities} = linked(`The ${people} love ${place}.`);
    const [group, home] = ['group', 'place'].map((kind) =>
      entities.find((own) => own.kind === kind),
    );
    expect(group?.of).toBe(home?.id);
    expect(home?.of).toBeNull();
  });

  test('of a place that the text does not name is of none', () => {
    expect(entity('The [g Russian] love [l France].', 'Russian').of).toBeNull();
  });
});

test('two entities of one name have ids that differ', () => {
  const {entities} = linked('[p Anna Berg Jr.] met [p Anna Berg Sr.] and [o Anna Berg].');
  expect(new Set(entities.map(({id}) => id)).size).toBe(3);
});
