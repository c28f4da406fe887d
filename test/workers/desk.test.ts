import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model/report.ts';
import {createDesk} from '../../src/workers/desk.ts';
import type {Request} from '../../src/workers/protocol.ts';

const FERRY = `# The ferry

On 3 May the Blue Anchor Line sent its ferry to Lisbon. Ana Duarte stood on the quay.

Duarte counted the cars.
`;

function open(article: number, text = FERRY): Request {
  return {
    type: 'open',
    article,
    bytes: new TextEncoder().encode(text),
    name: 'ferry.md',
    origin: 'ferry.md',
    stated: null,
    encoding: null,
    password: null,
  };
}

/** A desk whose thread goes on only when it is told to. */
function desk() {
  const reports: Report[] = [];
  const steps: (() => void)[] = [];
  const {take} = createDesk(
    (report) => reports.push(report),
    (step) => steps.push(step),
  );
  return {
    take,
    reports,
    types: () => reports.map(({type}) => type),
    /** Runs what waits, one after the other, until nothing does. */
    rest() {
      for (let step = steps.shift(); step !== undefined; step = steps.shift()) step();
    },
    step: () => steps.shift()?.(),
    /** Waits until the article has been read and its analysis is next, or it could not be read. */
    async read(article: number) {
      await expect
        .poll(
          () => {
            const report = reports.find((each) => 'article' in each && each.article === article);
            return report?.type === 'opened' ? steps.length > 0 : report !== undefined;
          },
          {interval: 1, timeout: 10_000},
        )
        .toBe(true);
    },
  };
}

describe('an article', () => {
  test('is reported as opened, analysed and indexed, in this order', async () => {
    const {take, read, rest, reports, types} = desk();
    take(open(1));
    await read(1);
    rest();
    expect(types()).toEqual(['opened', 'analysed', 'indexed']);
    expect(reports[0]).toMatchObject({article: 1, document: {title: 'The ferry'}});
    const analysed = reports[1];
    const names =
      analysed?.type === 'analysed' ? analysed.analysis.entities.map(({name}) => name) : [];
    expect(names).toContain('Ana Duarte');
  });

  test('survives structuredClone, as it must to leave its thread', async () => {
    const {take, read, rest, reports} = desk();
    take(open(1));
    await read(1);
    rest();
    expect(structuredClone(reports)).toEqual(reports);
  });

  test('has its words counted', async () => {
    const {take, read, reports} = desk();
    take(open(1, 'One  two\nthree\u00a0four.\n\nFive\n'));
    await read(1);
    expect(reports[0]).toMatchObject({type: 'opened', words: 5});
  });

  test('that cannot be read is reported with a reason and a next step', async () => {
    const {take, read, rest, reports, types} = desk();
    take(open(1, ''));
    await read(1);
    rest();
    expect(types()).toEqual(['open-failed']);
    const [report] = reports;
    const failure = report?.type === 'open-failed' ? report.failure : null;
    expect(failure?.reason).not.toBe('');
    expect(failure?.next).not.toBe('');
  });

  test('ends the work on the one before it', async () => {
    const {take, read, rest, reports} = desk();
    take(open(1));
    await read(1);
    take(open(2));
    await read(2);
    rest();
    const heard = reports.map((report) => ('article' in report ? report.article : 0));
    expect(heard).toEqual([1, 2, 2, 2]);
  });
});

describe('a query', () => {
  async function ready() {
    const one = desk();
    one.take(open(1));
    await one.read(1);
    one.rest();
    one.reports.length = 0;
    return one;
  }

  test('is answered with its revision, a typo forgiven', async () => {
    const {take, rest, reports} = await ready();
    take({type: 'search', article: 1, query: 'duatre', revision: 7});
    rest();
    expect(reports).toMatchObject([{type: 'found', revision: 7, answer: {query: 'duatre'}}]);
    const [found] = reports;
    expect(found?.type === 'found' && found.answer.hits[0]?.label).toBe('Ana Duarte');
  });

  test('is not answered when a newer one has come meanwhile', async () => {
    const {take, rest, reports} = await ready();
    for (const [revision, query] of ['d', 'du', 'dua'].entries()) {
      take({type: 'search', article: 1, query, revision});
    }
    rest();
    expect(reports).toMatchObject([{type: 'found', revision: 2, answer: {query: 'dua'}}]);
  });

  test('that comes before the index is answered after it', async () => {
    const {take, read, rest, types} = desk();
    take(open(1));
    take({type: 'search', article: 1, query: 'duarte', revision: 1});
    await read(1);
    rest();
    expect(types()).toEqual(['opened', 'analysed', 'indexed', 'found']);
  });

  test('between two steps of the analysis is not lost', async () => {
    const {take, read, step, rest, types} = desk();
    take(open(1));
    await read(1);
    step();
    take({type: 'search', article: 1, query: 'duarte', revision: 1});
    rest();
    expect(types()).toEqual(['opened', 'analysed', 'indexed', 'found']);
  });

  test('of the article before is not answered out of the next one', async () => {
    const {take, read, rest, types} = await ready();
    take({type: 'search', article: 1, query: 'duarte', revision: 1});
    take(open(2));
    await read(2);
    rest();
    expect(types()).toEqual(['opened', 'analysed', 'indexed']);
  });

  test('carries the first hits only, and how many there are', async () => {
    const {take, read, rest, reports} = desk();
    take(open(1, 'A goat.\n\n'.repeat(300)));
    await read(1);
    rest();
    take({type: 'search', article: 1, query: 'goat', revision: 1});
    rest();
    const found = reports.at(-1);
    expect(found).toMatchObject({type: 'found', answer: {total: 300}});
    expect(found?.type === 'found' && found.answer.hits.length).toBe(200);
  });
});
