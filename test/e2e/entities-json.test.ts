import {expect, test} from 'vitest';
import {fileWith} from './articles.ts';
import {runLectern} from './lectern.ts';

const REPORT = `HARBOUR STRIKE ENDS

By Jo March

Prime Minister Ana Costa met Colonel Diego Reyes in Lisbon on 3 May 2021.  Costa
promised the Portuguese dockers $2.5 million; Reyes, the harbour's commander,
spoke of 40 kilometres of quay.

\tThe United Nations sent no one.
Costa's office (press@harbour.example) would not comment.
`;

const KINDS = [
  ...['person', 'organisation', 'place', 'group', 'date', 'money', 'quantity'],
  ...['event', 'product', 'work', 'contact'],
];

/** A value of the JSON, of which nothing is known yet. */
type Unknown = Readonly<Record<string, unknown>>;

function fields(value: Unknown): readonly string[] {
  return Object.keys(value);
}

test('entities --json has the shape that scripts rely on, and its offsets fit its text', async () => {
  const {stdout, stderr, code} = await runLectern([
    'entities',
    fileWith('report.txt', REPORT),
    '--json',
  ]);
  expect({stderr, code}).toEqual({stderr: '', code: 0});
  const report = JSON.parse(stdout);
  expect(fields(report)).toEqual(['version', 'document', 'entities', 'quotes']);
  expect(report.version).toBe(1);
  expect(report.quotes).toEqual([]);

  const {title, origin, text} = report.document;
  expect(fields(report.document)).toEqual(['title', 'origin', 'language', 'text']);
  expect(title).toBe('HARBOUR STRIKE ENDS');
  expect(origin).toContain('report.txt');
  const withoutSpace = (words: string): string => words.replaceAll(/\s+/g, '');
  expect(withoutSpace(text)).toBe(withoutSpace(REPORT));

  expect(report.entities.length).toBeGreaterThan(4);
  const ids = report.entities.map(({id}: Unknown) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const entity of report.entities) {
    expect(fields(entity)).toEqual([
      ...['id', 'kind', 'name', 'aliases', 'of', 'value', 'roles', 'mentions'],
    ]);
    expect(entity.id).toEqual(expect.any(String));
    expect(KINDS).toContain(entity.kind);
    expect(entity.name).toMatch(/\S/);
    for (const alias of entity.aliases) expect(alias).toEqual(expect.any(String));
    expect([null, ...ids]).toContain(entity.of);
    if (entity.value !== null) expect(entity.value).toEqual(expect.any(String));
    for (const role of entity.roles) {
      expect(fields(role)).toEqual(['text', 'start', 'end', 'at']);
      expect(text.slice(role.start, role.end)).toBe(role.text);
      expect([null, ...ids]).toContain(role.at);
    }
    expect(entity.mentions.length).toBeGreaterThan(0);
    let last = -1;
    for (const mention of entity.mentions) {
      expect(fields(mention)).toEqual(['start', 'end', 'text', 'certainty', 'doubt']);
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.start).toBeGreaterThan(last);
      expect(mention.certainty).toBeGreaterThan(0);
      expect(mention.certainty).toBeLessThanOrEqual(1);
      for (const other of mention.doubt) expect(ids).toContain(other);
      last = mention.start;
    }
  }
});

test('entities --json names who and what is there, under all their names', async () => {
  const {stdout} = await runLectern(['entities', fileWith('report.txt', REPORT), '--json']);
  const {entities} = JSON.parse(stdout);
  const named = (name: string): Unknown =>
    entities.find((entity: Unknown) => entity['name'] === name);
  expect(named('Ana Costa')).toMatchObject({
    kind: 'person',
    aliases: expect.arrayContaining(['Costa']),
    mentions: [{text: 'Ana Costa'}, {text: 'Costa'}, {text: 'Costa'}],
  });
  expect(named('Lisbon')).toMatchObject({kind: 'place'});
  expect(named('United Nations')).toMatchObject({kind: 'organisation'});
  expect(named('3 May 2021')).toMatchObject({kind: 'date', value: '2021-05-03'});
  expect(entities.map(({kind}: Unknown) => kind)).toEqual(
    expect.arrayContaining(['money', 'quantity', 'contact']),
  );
});
