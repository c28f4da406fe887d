import {describe, expect, test} from 'vitest';
import {analyse} from '../../../src/entities/analyse.ts';
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

describe('one thing', () => {
  test.each<[name: string, short: string, text: string]>([
    ['Acme Holdings Ltd', 'Acme', 'They sued Acme Holdings Ltd in June. The board of Acme agreed.'],
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
