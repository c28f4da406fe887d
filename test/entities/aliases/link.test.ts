import {describe, expect, test} from 'vitest';
import {analyse} from '../with-model.ts';
import {article, mentioned, named} from '../article.ts';

/** The entity's mentions in an article of one paragraph a sentence. */
function mentions(name: string, ...paragraphs: string[]): string[] {
  const document = article(paragraphs);
  return mentioned(document, named(analyse(document), name));
}

describe('one person', () => {
  test('by a title, the family name and a possessive', () => {
    expect(
      mentions(
        'Ines Duarte',
        'Judge Ines Duarte spoke.',
        'Judge Duarte left. We saw Duarte’s car.',
      ),
    ).toEqual(['Ines Duarte', 'Duarte', 'Duarte']);
  });

  test('by the given name, where it can mean nobody else', () => {
    expect(mentions('Ines Duarte', 'We met Ines Duarte.', 'We liked Ines.')).toHaveLength(2);
  });

  test('by initials and without a middle name', () => {
    expect(
      mentions(
        'John Peter Walker',
        'We met John Peter Walker.',
        'He is John Walker, or J. Walker.',
      ),
    ).toEqual(['John Peter Walker', 'John Walker', 'J. Walker']);
  });

  test('but initials that differ are two people', () => {
    const {entities} = analyse(article(['George H. W. Bush met George W. Bush.']));
    expect(entities).toHaveLength(2);
  });

  test('across a line break', () => {
    expect(mentions('Ines Duarte', 'We met Ines\nDuarte.', 'We saw Duarte.')).toEqual([
      'Ines\nDuarte',
      'Duarte',
    ]);
  });
});

describe('two people of one family name', () => {
  const document = article([
    'Robert Mugabe and Grace Mugabe came to the rally.',
    'Robert Mugabe sat down. Then Mugabe spoke.',
    'Mrs Mugabe left early.',
  ]);
  const analysis = analyse(document);
  const [robert, grace] = [named(analysis, 'Robert Mugabe'), named(analysis, 'Grace Mugabe')];

  test('are never one', () => {
    expect(robert.id).not.toBe(grace.id);
  });

  test('share a bare family name in doubt, the one named last first', () => {
    expect(mentioned(document, robert)).toEqual(['Robert Mugabe', 'Robert Mugabe', 'Mugabe']);
    expect(robert.mentions[2]?.doubt).toEqual([grace.id]);
    expect(robert.mentions[0]?.doubt).toEqual([]);
  });

  test('are told apart by a title without doubt', () => {
    expect(mentioned(document, grace)).toEqual(['Grace Mugabe', 'Mugabe']);
    expect(grace.mentions[1]?.doubt).toEqual([]);
    expect(grace.mentions[1]?.evidence.join()).toContain('family name');
  });

  test('known by titles alone show their titles', () => {
    const {entities} = analyse(article(['Mr Clay met Mrs Clay.', 'Mrs Clay told Mr Clay so.']));
    expect(entities.map(({name, mentions: {length}}) => [name, length]).toSorted()).toEqual([
      ['Mr Clay', 2],
      ['Mrs Clay', 2],
    ]);
  });
});

describe('titles', () => {
  /** Name and number of mentions of everybody in a text, sorted. */
  function people(...paragraphs: string[]): string[] {
    const {entities} = analyse(article(paragraphs));
    return entities
      .filter(({kind}) => kind === 'person')
      .map(({name, mentions: {length}}) => `${name} ${length}`)
      .toSorted();
  }

  test('a wife is not the dead girl of the family, nor is its officer', () => {
    expect(
      people(
        'Captain Orlow had lost Nora Orlow, his sister. Mrs Orlow wept.',
        'Miss Orlow came to Mrs Orlow. Captain Orlow slept.',
      ),
    ).toEqual(['Captain Orlow 2', 'Miss Orlow 1', 'Mrs Orlow 2', 'Nora Orlow 1']);
  });

  test('an officer is addressed by his rank, so that Mr is another of his name', () => {
    expect(
      people(
        'We met Captain Frederick Orlow. Captain Orlow spoke.',
        'Mr Orlow, a curate, was not there. Captain Orlow smiled.',
      ),
    ).toEqual(['Frederick Orlow 3', 'Mr Orlow 1']);
  });

  test('a father is not the son whom all call by his given name', () => {
    expect(
      people(
        'Mr Charles Orlow and Richard Orlow rode out. Then Charles fell. Charles cried.',
        'Mr Orlow was told.',
      ),
    ).toEqual(['Charles Orlow 3', 'Mr Orlow 1', 'Richard Orlow 1']);
  });

  test('a full name under the same title decides among several', () => {
    expect(
      people('Mr Charles Orlow and Richard Orlow rode out.', 'Mr Orlow fell. Mr Orlow cried.'),
    ).toEqual(['Charles Orlow 3', 'Richard Orlow 1']);
  });

  test('so does being the one whom the text is about', () => {
    const dead = 'Old Thomas Orlow had died.';
    const named = 'We met John Orlow. We liked John Orlow. We left John Orlow.';
    expect(people(dead, named, 'Mr Orlow called.')).toEqual(['John Orlow 4', 'Thomas Orlow 1']);
    expect(people(dead, 'We met John Orlow.', 'Mr Orlow called.')).toContain('Mr Orlow 1');
  });

  test('Mrs before a man’s name means his wife', () => {
    expect(
      people('We met Charles Orlow. Charles spoke. Mrs Charles Orlow came, and Mrs Charles sat.'),
    ).toEqual(['Charles Orlow 2', 'Mrs Charles 1', 'Mrs Charles Orlow 1']);
  });

  test('a given name of several that mostly stands alone is nobody’s for sure', () => {
    expect(
      people('We met Charles Orlow and Charles Pryde. Charles sat. Then Charles spoke, and Charles left.'),
    ).toEqual(['Charles 3', 'Charles Orlow 1', 'Charles Pryde 1']);
  });

  test('do not part a minister who is now a colonel, now plainly Mr', () => {
    expect(
      people('We met Minister Brelan Tovik. Mr Tovik sat. Then Minister Tovik spoke to Tovik.'),
    ).toEqual(['Brelan Tovik 4']);
    expect(people('We met Dr Anna Berg. Ms Berg sat, and Berg spoke.')).toEqual(['Anna Berg 3']);
  });

  test('are part of the name of somebody known by them alone, bare surname or not', () => {
    expect(people('Mrs Orlow came. Mrs Orlow sat. Orlow was late.')).toEqual(['Mrs Orlow 3']);
  });

  test('give names to search for, the most used first, after the plain ones', () => {
    const text =
      'We met Lieutenant Colonel Brelan Tovik. Colonel Tovik spoke. Colonel Tovik sat, and Minister Tovik too. Tovik left.';
    expect(named(analyse(article([text])), 'Brelan Tovik').aliases).toEqual([
      'Tovik',
      'Colonel Tovik',
      'Lieutenant Colonel Brelan Tovik',
    ]);
    expect(
      named(analyse(article(['We thanked Sir Walter Orlow. Sir Walter sat.'])), 'Sir Walter'),
    ).toMatchObject({name: 'Walter Orlow'});
  });

  test('end with the sentence before', () => {
    expect(
      named(analyse(article(['They saw the Captain. Anna Berg left.'])), 'Anna Berg').aliases,
    ).toEqual([]);
  });
});

test('names that differ by their capitals are one', () => {
  const document = article(['ORLOW spoke to Anna Orlow. Orlow sat. Then ORLOW and Orlow left.']);
  expect(named(analyse(document), 'Anna Orlow').aliases).toHaveLength(1);
});

describe('one thing', () => {
  test.each<[name: string, short: string, text: string]>([
    ['Acme Holdings Ltd', 'Acme', 'They sued Acme Holdings Ltd in June. The company Acme agreed.'],
    ['World Food Programme', 'WFP', 'She ran the World Food Programme. The WFP said so.'],
    [
      'University of Oxford',
      'Oxford University',
      'The University of Oxford, or Oxford University.',
    ],
    ['United States', 'U.S.', 'He left the United States. The U.S. economy grew.'],
    ['Britain', 'UK', 'We like Britain. The UK voted.'],
    ['Kyiv', 'Kiev', 'They flew to Kyiv. The road to Kiev is long.'],
  ])('%s is also %s', (name, short, text) => {
    const entity = named(analyse(article([text])), name);
    expect([entity.name, ...entity.aliases]).toContain(short);
    expect(entity.mentions).toHaveLength(2);
  });

  test('a short form that fits two names stays apart', () => {
    const {entities} = analyse(
      article(['The Acme Salt Company sued Acme Foods Ltd in court.', 'The company Acme met.']),
    );
    const organisations = entities.filter(({kind}) => kind === 'organisation');
    expect(organisations.map(({name}) => name).toSorted()).toEqual([
      'Acme',
      'Acme Foods Ltd',
      'Acme Salt Company',
    ]);
  });
});
