import {describe, expect, test} from 'vitest';
import {article, mentioned, named, summary} from './article.ts';
import {analyse} from './with-model.ts';

const report = article(
  [
    '# Frigates for Tallinn',
    'Estonia took over two patrol frigates from Norway on Tuesday, the Baltic News Agency (BNA) reported.',
    'Defence Minister Kadri Tamm welcomed the ships at Tallinn airport road harbour with navy chief Admiral Jaan Ilves. The Estonian navy paid $3.5 million for them.',
    'Admiral Ilves said the radar could follow 40 targets. Tamm’s office did not comment, and Norwegian officials declined to do so in March 2021.',
    'However, the BNA quoted a source in Oslo. The ships arrive on Friday.',
  ],
  '14 May 2021',
);
const analysis = analyse(report);

describe('a news report', () => {
  test('names its people without their titles, and knows them by their family names', () => {
    const minister = named(analysis, 'Kadri Tamm');
    expect(minister.kind).toBe('person');
    expect(mentioned(report, minister)).toEqual(['Kadri Tamm', 'Tamm']);
    expect(minister.aliases).toEqual(['Tamm']);
    expect(mentioned(report, named(analysis, 'Jaan Ilves'))).toEqual(['Jaan Ilves', 'Ilves']);
  });

  test('holds a lower-case head for part of the name', () => {
    expect(mentioned(report, named(analysis, 'Estonian navy'))).toEqual(['Estonian navy']);
    expect(named(analysis, 'Estonian navy').kind).toBe('organisation');
    expect(named(analysis, 'Tallinn airport').kind).toBe('place');
  });

  test('takes an acronym for its expansion', () => {
    const agency = named(analysis, 'Baltic News Agency');
    expect(agency.kind).toBe('organisation');
    expect(mentioned(report, agency)).toEqual(['Baltic News Agency', 'BNA', 'BNA']);
    expect(agency.mentions[1]?.evidence.join()).toContain('Baltic News Agency');
  });

  test('relates a people to its place', () => {
    const group = named(analysis, 'Norwegian');
    expect(group.kind).toBe('group');
    expect(group.of).toBe(named(analysis, 'Norway').id);
  });

  test('resolves dates against its own, and gives amounts their currency', () => {
    expect(named(analysis, 'March 2021').value).toBe('2021-03');
    expect(named(analysis, 'Friday').value).toMatch(/^2021-05-\d\d$/);
    expect(named(analysis, '$3.5 million').value).toBe('USD 3500000');
    expect(named(analysis, '40 targets').kind).toBe('quantity');
  });

  test('shows no words that only begin a sentence, and no days as people', () => {
    const people = analysis.entities.filter(({kind}) => kind === 'person');
    expect(people.map(({name}) => name).toSorted()).toEqual(['Jaan Ilves', 'Kadri Tamm']);
    expect(summary(analysis).join()).not.toMatch(/However|The\b/);
  });
});

describe('names', () => {
  test.each<[text: string, kind: string, name: string]>([
    ['She lives in Geneva-based luxury.', 'place', 'Geneva'],
    ['The vote at the UN General Assembly failed.', 'organisation', 'UN General Assembly'],
    ['He left the Kremlin for good.', 'organisation', 'Kremlin'],
    ['The US and the WHO agreed.', 'place', 'US'],
    ['They agreed with the WHO.', 'organisation', 'WHO'],
    ['She studied at the University of Oxford.', 'organisation', 'University of Oxford'],
    ['A ship crossed the South China Sea.', 'place', 'South China Sea'],
    ['He fought in World War II and came home.', 'event', 'World War II'],
    ['They bought 30 Boeing 787 jets.', 'product', 'Boeing 787'],
    ['The novel “The Long Ferry” sold well.', 'work', 'The Long Ferry'],
    ['Most Muslims in the town agreed.', 'group', 'Muslims'],
    ['She met Abdel Fattah al-Sisi at noon.', 'person', 'Abdel Fattah al-Sisi'],
    ['They blame Korvex, the security arm that it uses.', 'organisation', 'Korvex'],
    ['She left Ostwick, a town in the hills.', 'place', 'Ostwick'],
    ['A bow to Queen Margrethe followed.', 'person', 'Queen Margrethe'],
    ['He thanked Mrs. Hall and left.', 'person', 'Mrs Hall'],
    [
      'She joined the Food and Drug Administration.',
      'organisation',
      'Food and Drug Administration',
    ],
  ])('%s', (text, kind, name) => {
    expect(summary(analyse(article([text])))).toContain(`${kind}: ${name}`);
  });

  test.each([
    'However, nothing happened. There it was.',
    'I said so. You know it, and She said No.',
    'In May we met. It may rain in March, or on Monday.',
    'Chapter One. The End.',
    'The Prime Minister spoke to the Foreign Secretary.',
    'None of your Queen Squares for us.',
    'We spoke of the Great Nation.',
  ])('none in: %s', (text) => {
    const found = analyse(article([text])).entities.filter(({kind}) => kind !== 'date');
    expect(found).toEqual([]);
  });

  test('a capital at the start of a sentence is decided by the rest of the text', () => {
    const text = [
      'Rivers flow. The rivers are long.',
      'Vexley grows. We drove to Vexley again, and lived near Vexley.',
    ];
    expect(summary(analyse(article(text)))).toEqual(['place: Vexley']);
  });
});

describe('headings', () => {
  test('a line of one ends the name, and the number of a chapter is none', () => {
    const text = ['# CHAPTER XVI\nOtto’s Visit', 'We saw Otto Lind. Then Otto left.'];
    expect(summary(analyse(article(text)))).toEqual(['person: Otto Lind']);
  });

  test.each(['# Chapter XXIII. Otto’s Visit', '# XXIII Otto’s Visit'])('%s', (heading) => {
    const {entities} = analyse(article([heading, 'We saw Otto Lind. Then Otto left.']));
    expect(entities.flatMap(({name, aliases}) => [name, ...aliases])).toEqual([
      'Otto Lind',
      'Otto',
    ]);
  });
});

test('an acronym of the letters of Roman numbers opens a headline as a name', () => {
  const text = ['# CCL and Norway Meet Again', 'They sued the company CCL in Oslo.'];
  const document = article(text);
  expect(mentioned(document, named(analyse(document), 'CCL'))).toEqual(['CCL', 'CCL']);
});

test('an emoji beside a name hides nothing', () => {
  for (const beside of ['🚁Brelan Tovik', '🚁 Brelan Tovik', 'Brelan Tovik🇲🇱']) {
    const document = article([`We heard Minister ${beside} there.`, 'Colonel Tovik spoke.']);
    expect(mentioned(document, named(analyse(document), 'Brelan Tovik'))).toEqual([
      'Brelan Tovik',
      'Tovik',
    ]);
  }
});

test('a plural whose singular the text uses in lower case is no name', () => {
  const found = analyse(article(['The trallop was late. Trallops, London, costs!']));
  expect(summary(found)).toEqual(['place: London']);
});

test('nothing in, nothing out', () => {
  expect(analyse(article([]))).toEqual({language: null, entities: []});
});
