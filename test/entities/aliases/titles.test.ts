import {describe, expect, test} from 'vitest';
import {entity, linked} from './marked.ts';

describe('titles', () => {
  /** Name and number of mentions of everybody in a marked text, sorted. */
  function people(...paragraphs: string[]): string[] {
    return linked(paragraphs.join('\n\n'))
      .entities.map(({name, mentions: {length}}) => `${name} ${length}`)
      .toSorted();
  }

  test('a wife is not the dead girl of the family, nor is its officer', () => {
    expect(
      people(
        'Captain [p Orlow] had lost [p Nora Orlow], his sister. Mrs [p Orlow] wept.',
        'Miss [p Orlow] came to Mrs [p Orlow]. Captain [p Orlow] slept.',
      ),
    ).toEqual(['Captain Orlow 2', 'Miss Orlow 1', 'Mrs Orlow 2', 'Nora Orlow 1']);
  });

  test('an officer is addressed by his rank, so that Mr is another of his name', () => {
    expect(
      people(
        'We met Captain [p Frederick Orlow]. Captain [p Orlow] spoke.',
        'Mr [p Orlow], a curate, was not there. Captain [p Orlow] smiled.',
      ),
    ).toEqual(['Frederick Orlow 3', 'Mr Orlow 1']);
  });

  test('a father is not the son whom all call by his given name', () => {
    expect(
      people(
        'Mr [p Charles Orlow] and [p Richard Orlow] rode out. Then [p Charles] fell. [p Charles] cried.',
        'Mr [p Orlow] was told.',
      ),
    ).toEqual(['Charles Orlow 3', 'Mr Orlow 1', 'Richard Orlow 1']);
  });

  test('a full name under the same title decides among several', () => {
    expect(
      people(
        'Mr [p Charles Orlow] and [p Richard Orlow] rode out.',
        'Mr [p Orlow] fell. Mr [p Orlow] cried.',
      ),
    ).toEqual(['Charles Orlow 3', 'Richard Orlow 1']);
  });

  test('so does being the one whom the text is about', () => {
    const dead = 'Old [p Thomas Orlow] had died.';
    const named = 'We met [p John Orlow]. We liked [p John Orlow]. We left [p John Orlow].';
    expect(people(dead, named, 'Mr [p Orlow] called.')).toEqual(['John Orlow 4', 'Thomas Orlow 1']);
    expect(people(dead, 'We met [p John Orlow].', 'Mr [p Orlow] called.')).toContain('Mr Orlow 1');
  });

  test('Mrs before a man’s name means his wife', () => {
    expect(
      people(
        'We met [p Charles Orlow]. [p Charles] spoke. Mrs [p Charles Orlow] came, and Mrs [p Charles] sat.',
      ),
    ).toEqual(['Charles Orlow 2', 'Mrs Charles 1', 'Mrs Charles Orlow 1']);
  });

  test('a given name of several that mostly stands alone is nobody’s for sure', () => {
    expect(
      people(
        'We met [p Charles Orlow] and [p Charles Pryde]. [p Charles] sat. Then [p Charles] spoke, and [p Charles] left.',
      ),
    ).toEqual(['Charles 3', 'Charles Orlow 1', 'Charles Pryde 1']);
  });

  test('do not part a minister who is now a colonel, now plainly Mr', () => {
    expect(
      people(
        'We met Minister [p Brelan Tovik]. Mr [p Tovik] sat. Then Minister [p Tovik] spoke to [p Tovik].',
      ),
    ).toEqual(['Brelan Tovik 4']);
    expect(people('We met Dr [p Anna Berg]. Ms [p Berg] sat, and [p Berg] spoke.')).toEqual([
      'Anna Berg 3',
    ]);
  });

  test('are part of the name of somebody known by them alone, bare surname or not', () => {
    expect(people('Mrs [p Orlow] came. Mrs [p Orlow] sat. [p Orlow] was late.')).toEqual([
      'Mrs Orlow 3',
    ]);
  });

  test('give names to search for, the most used first, after the plain ones', () => {
    const text =
      'We met Lieutenant Colonel [p Brelan Tovik]. Colonel [p Tovik] spoke. Colonel [p Tovik] sat, and Minister [p Tovik] too. [p Tovik] left.';
    expect(entity(text, 'Brelan Tovik').aliases).toEqual([
      'Tovik',
      'Colonel Tovik',
      'Lieutenant Colonel Brelan Tovik',
    ]);
    expect(entity('We thanked Sir [p Walter Orlow]. Sir [p Walter] sat.', 'Sir Walter').name).toBe(
      'Walter Orlow',
    );
  });

  test.each<[before: string, aliases: readonly string[]]>([
    ['Director General', ['Director General Anna Berg']],
    ['First Lady', ['First Lady Anna Berg']],
    ['Deputy Governor', ['Deputy Governor Anna Berg']],
    ['Chief Executive Officer', []],
    ['Detective Chief Inspector', []],
    ['Governor General Dame', ['Dame Anna Berg']],
    ['Foreign Secretary Dame', ['Dame Anna Berg']],
    ['Chief of Staff Lt. Gen.', ['Lt Gen Anna Berg']],
    ['Army Captain', ['Captain Anna Berg']],
    ['Former General', ['General Anna Berg']],
    ['They saw the Chief. Inspector', ['Inspector Anna Berg']],
  ])('are no part of an office: %s', (before, aliases) => {
    expect(entity(`${before} [p Anna Berg] left.`, 'Anna Berg').aliases).toEqual(aliases);
  });

  test('of two words tell a gender by the last, and no officer', () => {
    expect(
      people('First Lady [p Zeb Orlow] sat with [p Otto Orlow]. First Lady [p Orlow] left.'),
    ).toEqual(['Otto Orlow 1', 'Zeb Orlow 2']);
    expect(people('Attorney General [p Otto Orlow] sat. Mr [p Orlow] left.')).toEqual([
      'Otto Orlow 2',
    ]);
    expect(people('First Lady [p Orlow] sat. First Lady [p Orlow] left.')).toEqual([
      'First Lady Orlow 2',
    ]);
  });

  test('end with the sentence before', () => {
    expect(entity('They saw the Captain. [p Anna Berg] left.', 'Anna Berg').aliases).toEqual([]);
  });

  test('tell a wife from her husband whatever his given name', () => {
    expect(
      people('Mr [p Bayram Orlow] came. Mrs [p Bayram Orlow] sat. Mrs [p Orlow] left.'),
    ).toEqual(['Bayram Orlow 1', 'Mrs Bayram Orlow 1', 'Mrs Orlow 1']);
  });

  test('stand before given names, but Mrs only where it is one', () => {
    expect(people('We met [p Ines Duarte]. Miss [p Ines] sat.')).toEqual(['Ines Duarte 2']);
    expect(people('[p Orlow Sees] all. Mrs [p Orlow] left.')).toEqual([
      'Mrs Orlow 1',
      'Orlow Sees 1',
    ]);
  });
});
