import {describe, expect, test} from 'vitest';
import {clusters, entity, lastReason, linked} from './marked.ts';

describe('one person', () => {
  test.each<[rule: string, text: string, reason: string]>([
    ['family name', '[p Ines Duarte] spoke. [p Duarte] left.', 'the family name'],
    ['given name', 'We met [p Ines Duarte]. We liked [p Ines].', 'the given name'],
    [
      'initials',
      'We met [p John Peter Walker]. Mr [p J. P. Walker] left.',
      'given names that agree',
    ],
    [
      'no middle name',
      '[p John Peter Walker] came. [p John Walker] sat.',
      'given names that agree',
    ],
    ['short form in a full name', '[p Michael Padden] came. [p Mike Padden] sat.', 'given names'],
    [
      'short form alone',
      '[p Elizabeth Marsh] came. [p Lizzy] sat.',
      'short form of the given name',
    ],
    ['given name of a short form', 'We met [p Lizzy Marsh]. [p Elizabeth] sat.', 'it is short'],
    ['family names', '[p Andrés Manuel López Obrador] won. [p López Obrador] sat.', 'family names'],
    ['one family name of two', '[p Pedro Sánchez Castejón] won. [p Sánchez] sat.', 'a name'],
    ['first names', '[p Luiz Inácio Lula da Silva] won. [p Luiz Inácio] sat.', 'first names'],
    ['particle', '[p Vincent van Gogh] painted. [p Van Gogh] left.', 'family names'],
    ['article', '[p Abdel Fattah al-Sisi] won. [p Sisi] left.', 'family name'],
    ['surname first', 'The list had [p Mugabe, Robert]. [p Robert Mugabe] left.', ''],
    ['turned', '[p Viktor Orbán] won. [p Orbán Viktor] left.', 'other order'],
    ['surname first, then alone', '[p Xi Jinping] spoke. [p Xi] left.', 'the given name'],
    ['spelling', '[p Volodymyr Zelenskyy] spoke. [p Volodymyr Zelensky] left.', 'another spelling'],
    ['spelling alone', '[p Volodymyr Zelensky] spoke. [p Zelenskiy] left.', 'another spelling'],
    [
      'spelling after a title',
      '[p Volodymyr Zelenskyy] spoke. Mr [p Zelensky] left.',
      'another spelling',
    ],
    ['loose spelling', '[p Muammar Gaddafi] fell. [p Moammar Qaddafi] hid.', 'another spelling'],
    ['accents and case', '[p JOSÉ DUARTE] spoke. [p Jose Duarte] left.', ''],
    ['hyphen', '[p Jean-Luc Picot] spoke. [p Picot] left.', 'family name'],
    ['suffix', '[p Paul Demar Jr.] spoke. [p Demar] left.', 'family name'],
    ['suffix after which it is left out', '[p Paul Demar Jr.] sat. [p Paul Demar] left.', ''],
    ['suffix of a single name', '[p Paul Demar Jr.] sat. [p Demar Jr.] left.', 'family name'],
    ['letters after the name', '[p Paul Demar] sat. [p Paul Demar MP] left.', ''],
    ['nickname inside', '[p Robert "Bobby" Kane] spoke. [p Bobby] left.', 'the other name'],
    [
      'known as',
      '[p Luiz da Silva], known as [p Lula], won. Then [p Lula] left.',
      'the other name',
    ],
    ['born', '[p Ines Duarte] (born [p Maria Costa]) won. [p Costa] left.', 'the other name'],
    ['born when', '[p Ines Duarte], born [p Maria Costa] in 1960, won. [p Costa] sat.', ''],
    ['formerly', '[p Ines Duarte], formerly [p Maria Costa], won. [p Costa] sat.', ''],
    ['better known as', '[p Ines Duarte], better known as [p Maria Costa].', 'the text says'],
    ['title in the mention', '[p Ines Duarte] spoke. [p Senator Duarte] left.', 'family name'],
  ])('%s', (_, text, reason) => {
    expect(clusters(text)).toHaveLength(1);
    expect(lastReason(text)).toContain(reason);
  });

  test('across a line break and a possessive that is left out', () => {
    expect(clusters('We met [p Ines\nDuarte]. We saw [p Duarte]’s car.')).toHaveLength(1);
  });
});

describe('two people', () => {
  test.each<[why: string, text: string]>([
    ['other initials', '[p George H. W. Bush] met [p George W. Bush].'],
    ['other given names', '[p Anna Berg] met [p Otto Berg].'],
    ['a middle name that is a given name', '[p William Walter Elliot] met [p Walter Elliot].'],
    ['father and son', '[p Paul Demar Jr.] met [p Paul Demar Sr.]'],
    [
      'a father named first',
      '[p Paul Demar] sat. His son [p Paul Demar Jr.] spoke. [p Paul Demar] left. [p Demar Jr.] ran.',
    ],
    [
      'a father in the same sentence',
      '[p Paul Demar Jr.] sat. It rained. [p Paul Demar] met [p Paul Demar Jr.].',
    ],
    [
      'a father in the same sentence, named often',
      '[p Paul Demar Jr.] sat with [p Paul Demar]. It rained. [p Paul Demar] left.',
    ],
    ['a father in full', '[p Paul A. Demar] sat. [p Paul Demar Jr.] spoke. [p Paul Demar] left.'],
    ['well-known names that sound alike', '[p Ann Brown] met [p Browne].'],
    ['two given names in the other order', '[p Ray Charles] met [p Charles Ray].'],
    ['a wife in another spelling', '[p Volodymyr Zelenskyy] sat. Mrs [p Zelensky] left.'],
    ['kinds', '[p Lincoln] and [l Lincoln].'],
    ['a verb that names', '[p Anna Berg] called [p Otto Lind].'],
    ['who helped', '[p James Frost] (Assist: [p Otto Lind]) scored.'],
    ['whom a nationality tells', '[p James Frost] (German: [p Otto Lind]) scored.'],
    ['whose aide somebody was', '[p Sarah Frost], formerly [p Otto Lind] aide, left.'],
    ['an actor in brackets', '[p James Frost] ([p Otto Lind]) wins.'],
  ])('%s', (_, text) => {
    expect(clusters(text)).toHaveLength(2);
  });
});

describe('a name that several share', () => {
  const two = '[p Robert Mugabe] spoke, then [p Robert Mugabe] sat with [p Grace Mugabe]. ';

  test('goes to the one named most, in doubt', () => {
    const text = `${two}There was a rally. There [p Mugabe] spoke.`;
    const robert = entity(text, 'Robert Mugabe');
    const grace = entity(text, 'Grace Mugabe');
    expect(robert.mentions.map(({doubt}) => doubt)).toEqual([[], [], [grace.id]]);
    expect(robert.mentions[2]?.evidence.join()).toContain('of several');
    expect(grace.mentions).toHaveLength(1);
  });

  test('goes to the one whose gender a pronoun tells, without doubt', () => {
    const grace = entity(
      `${two}There was a rally. [p Mugabe] said that she would go.`,
      'Grace Mugabe',
    );
    expect(grace.mentions.map(({doubt}) => doubt)).toEqual([[], []]);
    expect(grace.mentions[1]?.evidence.join()).toContain('she');
  });

  test('goes to the one whose gender a title tells, without doubt', () => {
    const grace = entity(`${two}There was a rally. Mrs [p Mugabe] spoke.`, 'Grace Mugabe');
    expect(grace.mentions.map(({doubt}) => doubt)).toEqual([[], []]);
  });

  test('is not that of the one whom the same sentence names in full', () => {
    const text = `[p Otto Lind] met [p Karl Lind]. [p Karl Lind] sat. [p Karl Lind] spoke.
      It rained. Then [p Lind] embraced [p Karl Lind], his brother.`;
    expect(entity(text, 'Otto Lind').mentions).toHaveLength(2);
  });

  test('goes to the one named lately, in a long text', () => {
    const pause = 'Nothing happened for a while. '.repeat(3000);
    const early = '[p Otto Lind] came. [p Otto Lind] sat. [p Otto Lind] left. [p Karl Lind] came. ';
    const text = `${early}${pause}[p Karl Lind] was back. [p Karl Lind] sat. It rained. [p Lind] spoke.`;
    expect(entity(text, 'Karl Lind').mentions).toHaveLength(4);
  });

  test.each<[first: string, text: string]>([
    ['Otto Lind = Lind', '[p Otto Lind] ate; [p Lind], a cook, paid. [p Karl Lind] sat.'],
    ['Jordan Lind = Jordan', '[p Jordan Lind] ate. [p Jordan] paid. [p Otto Jordan] sat.'],
    ['Anna II = Anna', 'Queen [p Anna II] died; [p Anna] was 96. [p Anna Berg] sat.'],
  ])('is never that of somebody yet to be named: %s', (first, text) => {
    expect(clusters(text)).toContain(first);
  });

  test('goes to the one known to be of the gender that a title tells', () => {
    const text = `[p Anna Lind] and her husband [p Zeb Lind] came. [p Zeb Lind] sat.
      [p Zeb Lind] left. Ms [p Lind] stayed.`;
    expect(entity(text, 'Anna Lind').mentions).toHaveLength(2);
  });

  test('is no middle name of somebody yet to be named', () => {
    const text = 'She was [p Duarte] then. Now we call her [p Ines Duarte Costa].';
    expect(clusters(text)).toEqual(['Duarte', 'Ines Duarte Costa']);
  });

  test('is a shorter full name in doubt, too', () => {
    const text =
      '[p George H. W. Bush] met [p George W. Bush]. It rained. They saw [p George Bush].';
    expect(linked(text).entities).toHaveLength(2);
    const doubts = linked(text).entities.flatMap(({mentions}) => mentions.map(({doubt}) => doubt));
    expect(doubts.filter((doubt) => doubt.length > 0)).toHaveLength(1);
  });
});

test('a given name goes to the one who mostly bears it, once that is clear', () => {
  const often = 'Mr [p Charles] sat. '.repeat(12);
  const text = `[p Charles Orlow] met [p Charles Pryde]. Mr [p Charles Orlow] left. ${often}[p Charles] came.`;
  expect(entity(text, 'Charles Orlow').mentions).toHaveLength(15);
});

describe('families', () => {
  test('are entities of their own', () => {
    const {entities} = linked(
      '[p Anna Orlow] came. The [p Orlows] sat. The [p Orlow] family left.',
    );
    expect(entities.map(({name, mentions: {length}}) => [name, length])).toEqual([
      ['Anna Orlow', 1],
      ['the Orlows', 2],
    ]);
  });

  test('are called families where the text calls them so', () => {
    expect(
      entity('[p Anna Orlow] left the [p Orlow] family.', 'Orlow family').mentions,
    ).toHaveLength(1);
  });

  test('do not take a name that ends in s', () => {
    expect(clusters('[p Anna Hasting] met [p Hastings].')).toHaveLength(2);
  });
});

test('a case at law is neither of its parties', () => {
  const {entities, text} = linked('[p John Orlow] knew [p Orlow] and [p Orlow] well.');
  const suit = entities.find(({kind}) => kind === 'event');
  expect(suit?.mentions.map(({start, end}) => text.slice(start, end))).toEqual(['Orlow and Orlow']);
});
