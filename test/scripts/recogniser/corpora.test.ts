import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, describe, expect, test} from 'vitest';
import {
  fromMarkup,
  type GoldDocument,
  isKeptApart,
  readBio,
  readCrossNer,
  readDocRed,
  readOwnMarkup,
  readWnut,
} from '../../../scripts/recogniser/corpora.ts';
import {readMarkup} from '../../../scripts/recogniser/markup.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-corpora-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** The path of a file of this content, gzipped. */
function gzipped(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, gzipSync(content));
  return path;
}

/** A sentence in columns from "Anna/B-PER Berg/I-PER left": outside where there is no tag. */
function columns(sentence: string): string {
  return sentence
    .split(' ')
    .map((token) => {
      const [word = '', tag = 'O'] = token.split('/');
      return `${word}\t${tag}\n`;
    })
    .join('');
}

function bio(...lines: readonly string[]): GoldDocument[] {
  return readBio(gzipped('some.bio.gz', lines.join('\n')), 'some', ['work']);
}

/** The names of documents as "kind or kinds: text". */
function names(documents: readonly GoldDocument[]): string[] {
  return documents.flatMap(({text, gold}) =>
    gold.map(({start, end, kinds}) => `${kinds.join('|')}: ${text.slice(start, end)}`),
  );
}

/** The names of a sentence of coarse tags. */
function namesIn(sentence: string): string[] {
  return names(bio(columns(sentence)));
}

describe('a file of tokens and tags', () => {
  test('is read as documents with their sentences as parts', () => {
    const documents = bio(
      '-DOC- one',
      columns('Anna/B-PER Berg/I-PER left .'),
      columns('It rained .'),
      '-DOC- two',
      columns('Oslo/B-LOC fell .'),
      '-DOC- empty',
      '',
    );
    expect(documents.map(({id, set, text, unlabelled}) => [id, set, text, unlabelled])).toEqual([
      ['some/one', 'some', 'Anna Berg left.\n\nIt rained.', ['work']],
      ['some/two', 'some', 'Oslo fell.', ['work']],
    ]);
    expect(
      documents.map(({text, parts}) => parts.map(({start, end}) => text.slice(start, end))),
    ).toEqual([['Anna Berg left.', 'It rained.'], ['Oslo fell.']]);
    expect(names(documents)).toEqual(['person: Anna Berg', 'place: Oslo']);
  });

  test('without marks of documents is one', () => {
    const documents = bio(columns('Oslo/B-LOC fell .'), columns('It rained .'));
    expect(documents.map(({text}) => text)).toEqual(['Oslo fell.\n\nIt rained.']);
  });

  test('that is empty has none', () => {
    expect(bio('')).toEqual([]);
    expect(bio('-DOC- one', '', '-DOC- two')).toEqual([]);
  });

  test('two names side by side are two', () => {
    expect(namesIn('Anna/B-PER Berg/B-PER Lind/I-PER left')).toEqual([
      'person: Anna',
      'person: Berg Lind',
    ]);
  });

  test('a name of an unknown label, or of no one kind, is left open', () => {
    expect(namesIn('Salt/B-XYZ and Sea/B-MISC fell')).toEqual([
      ': Salt',
      'group|event|product|work: Sea',
    ]);
  });

  test('tokens are joined as people write', () => {
    const sentence = '" I do n\'t , " said Anna/B-PER \'s aunt ( 12 % ) .';
    const [document] = bio(columns(sentence));
    expect(document?.text).toBe('"I don\'t," said Anna\'s aunt (12%).');
    expect(names(bio(columns(sentence)))).toEqual(['person: Anna']);
  });

  test('stands in its raw text where that is known', () => {
    const documents = bio(
      '# text = Anna  Berg(left)Oslo .',
      columns('Anna/B-PER Berg/I-PER ( left ) Oslo/B-LOC .'),
    );
    expect(documents[0]?.text).toBe('Anna  Berg(left)Oslo .');
    expect(names(documents)).toEqual(['person: Anna  Berg', 'place: Oslo']);
  });

  test('a token may be written with a blank in its raw text', () => {
    const documents = bio(
      '# text = So 10 000 of Os lo fell',
      columns('So 10000 of Oslo/B-LOC fell'),
    );
    expect(documents[0]?.text).toBe('So 10 000 of Os lo fell');
    expect(names(documents)).toEqual(['place: Os lo']);
  });

  test('a raw text of other words is not trusted', () => {
    const documents = bio('# text = Bergen fell.', columns('Oslo/B-LOC fell .'));
    expect(documents[0]?.text).toBe('Oslo fell.');
    expect(names(documents)).toEqual(['place: Oslo']);
  });
});

describe('our rules for what the data decide otherwise', () => {
  test.each([
    ['a title stays outside', 'Mr/B-PER John/I-PER Walker/I-PER left', 'person: John Walker'],
    ['also one with its stop', 'Gov./B-PER Walker/I-PER left', 'person: Walker'],
    ['and several', 'President/B-PER Dr/I-PER Walker/I-PER left', 'person: Walker'],
    ['a title alone is left open', 'so Captain/B-PER left', ': Captain'],
    ['"the" stays outside', 'so the/B-ORG Guardian/I-ORG fell', 'organisation: Guardian'],
    ['a possessive stays outside', "Anna/B-PER 's/I-PER aunt left", 'person: Anna'],
    ['a demonym is a group', 'so French/B-MISC salt fell', 'group: French'],
    ['also as a place', 'so French/B-LOC salt fell', 'group: French'],
    ['but not within a name', 'so French/B-ORG Senate/I-ORG fell', 'organisation: French Senate'],
    ['a facility is a place', 'so Oslo/B-ORG Airport/I-ORG fell', 'place: Oslo Airport'],
    ['but not a person', 'so Anna/B-PER Park/I-PER fell', 'person: Anna Park'],
    ['and not by one word', 'so Airport/B-ORG fell', 'organisation: Airport'],
    ['a house is a body', 'so Oslo/B-LOC University/I-LOC fell', 'organisation: Oslo University'],
    ['a league is an event', 'so Premier/B-ORG League/I-ORG fell', 'event: Premier League'],
    ['by its letters', 'so NBA/B-ORG fell', 'event: NBA'],
    ['by its head', 'so World/B-ORG Cup/I-ORG fell', 'event: World Cup'],
    ['but not every league', 'so Arab/B-ORG League/I-ORG fell', 'organisation: Arab League'],
    ['a country may be its government', 'so France/B-ORG fell', 'place|organisation: France'],
    ['but not the other way', 'so France/B-LOC fell', 'place: France'],
    ['what needs no rule stays', 'so Acme/B-ORG fell', 'organisation: Acme'],
  ])('%s: %s', (_, sentence, expected) => {
    expect(namesIn(sentence)).toEqual([expected]);
  });
});

/** An entry of a tar archive. */
function tarred(name: string, content: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(Buffer.byteLength(content).toString(8).padStart(11, '0'), 124);
  header.write('0', 156);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

test('CrossNER: the five domains of its archive, a sentence a document, by fine types', () => {
  const archive = Buffer.concat([
    tarred(
      'x/ner_data/music/train.txt',
      `${columns('Anna/B-musicalartist sang Salt/B-song at/O jazz/B-musicgenre')}\n${columns('Oslo/B-location fell')}`,
    ),
    tarred('x/ner_data/politics/dev.txt', columns('Greens/B-politicalparty won Nobel/B-award')),
    tarred('x/ner_data/music/._train.txt', columns('Hidden/B-song')),
    tarred('x/ner_data/conll2003/train.txt', columns('Other/B-location')),
    tarred('x/readme.txt', columns('Other/B-location')),
    Buffer.alloc(1024),
  ]);
  const documents = readCrossNer(gzipped('crossner.tar.gz', archive));
  expect(documents.map(({set}) => set)).toEqual(['crossner', 'crossner', 'crossner']);
  expect(new Set(documents.map(({id}) => id)).size).toBe(3);
  expect(names(documents)).toEqual([
    'person: Anna',
    'work: Salt',
    'place: Oslo',
    'organisation|group: Greens',
    'work: Nobel',
  ]);
});

test('WNUT: a sentence a document, groups and events being unlabelled', () => {
  const path = gzipped(
    'wnut.gz',
    `${columns('Acme/B-corporation sold Salt/B-creative-work')}\n\n \n${columns('it rained')}`,
  );
  const documents = readWnut(path);
  expect(documents.map(({text, unlabelled}) => [text, unlabelled])).toEqual([
    ['Acme sold Salt', ['group', 'event']],
    ['it rained', ['group', 'event']],
  ]);
  expect(names(documents)).toEqual(['organisation: Acme', 'work: Salt']);
});

describe('Re-DocRED', () => {
  const docRed = (title: string) => ({
    title,
    sents: [
      ['Anna', 'Berg', 'left', '.'],
      ['Berg', 'saw', 'Oslo', 'in', '2019', '.'],
    ],
    vertexSet: [
      [
        {type: 'PER', pos: [0, 2], sent_id: 0},
        {type: 'PER', pos: [0, 1], sent_id: 1},
      ],
      [{type: 'LOC', pos: [2, 3], sent_id: 1}],
      [{type: 'TIME', pos: [4, 5], sent_id: 1}],
      [{type: 'LOC', pos: [0, 1], sent_id: 7}],
    ],
  });
  mkdirSync(join(folder, 'raw'));
  for (const part of ['dev', 'test'])
    gzipped(
      `raw/docred_${part}.json.gz`,
      JSON.stringify(Array.from({length: 7}, (_, i) => docRed(`${part} ${i}`))),
    );

  test('has the mentions of all its entities, dates aside', () => {
    const [document] = readDocRed(folder, 'training');
    expect(document?.text).toBe('Anna Berg left.\n\nBerg saw Oslo in 2019.');
    expect(names(document === undefined ? [] : [document])).toEqual([
      'person: Anna Berg',
      'person: Berg',
      'place: Oslo',
    ]);
  });

  test('every fifth of its test part is kept apart, all else is for training', () => {
    const ids = (which: 'training' | 'apart'): string[] =>
      readDocRed(folder, which).map(({id}) => id);
    expect(ids('apart')).toEqual(['docred/test 0', 'docred/test 5']);
    expect(ids('training')).toHaveLength(12);
    expect(new Set([...ids('training'), ...ids('apart')]).size).toBe(14);
  });
});

describe('our own documents', () => {
  test('are plain text with the kinds that the tagger tells apart', () => {
    const [marked] = readMarkup(
      '= a-01 | news\n# [o Acme] falls\n[p Anna Berg] left on [d Friday].\nShe saw [l Oslo].\n\n- [q 30 [r Boeing] jets]',
      'a.txt',
    );
    expect(marked).toBeDefined();
    if (marked === undefined) return;
    const document = fromMarkup(marked);
    expect(document.text).toBe(
      'Acme falls\n\nAnna Berg left on Friday. She saw Oslo.\n\n30 Boeing jets',
    );
    expect(
      document.parts.map(({start, end, heading}) => [document.text.slice(start, end), heading]),
    ).toEqual([
      ['Acme falls', true],
      ['Anna Berg left on Friday. She saw Oslo.', false],
      ['30 Boeing jets', false],
    ]);
    expect(names([document])).toEqual([
      'organisation: Acme',
      'person: Anna Berg',
      'place: Oslo',
      'product: Boeing',
    ]);
    expect(document).toMatchObject({id: 'a-01', set: 'own', unlabelled: []});
  });

  test('can be read, are all there once, and about a tenth of them is kept apart', () => {
    const ids = readOwnMarkup().map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const apart = ids.filter(isKeptApart).length;
    expect(apart / ids.length).toBeGreaterThan(0.05);
    expect(apart / ids.length).toBeLessThan(0.15);
  });
});

describe('what is kept apart', () => {
  const ids = Array.from({length: 5000}, (_, i) => `doc-${i}`);

  test('is about a tenth', () => {
    const share = ids.filter(isKeptApart).length / ids.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  });

  test('is the same in every run and on every machine', () => {
    expect(ids.slice(0, 30).filter(isKeptApart)).toEqual([
      'doc-0',
      'doc-4',
      'doc-9',
      'doc-19',
      'doc-25',
      'doc-28',
    ]);
  });
});
