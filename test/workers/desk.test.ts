import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model/report.ts';
import {createDesk} from '../../src/workers/desk.ts';
import type {DeskRequest} from '../../src/workers/protocol.ts';
import {readArticle} from '../../src/workers/read-article.ts';

const FERRY = `# The ferry

On 3 May the Blue Anchor Line sent its ferry to Lisbon. Ana Duarte stood on the quay.

Duarte counted the cars.
`;

function open(article: number, text = FERRY): DeskRequest {
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

/**
 * A desk whose thread goes on only when it is told to. By its clock every look at it takes
 * `tick` milliseconds: by one that stands still, all work is done in one slice.
 */
function desk(tick = 0, mostText = Number.POSITIVE_INFINITY) {
  const reports: Report[] = [];
  const steps: (() => void)[] = [];
  let time = 0;
  const {take} = createDesk(
    (report) => reports.push(report),
    (step) => steps.push(step),
    readArticle,
    () => {
      time += tick;
      return time;
    },
    mostText,
  );
  return {
    take,
    reports,
    types: () => reports.map(({type}) => type),
    /** Runs what waits, one after the other, until nothing does. */
    rest() {
      for (let step = steps.shift(); step !== undefined; step = steps.shift()) step();
    },
    /** Runs the next of what waits; undefined where nothing does. */
    step() {
      const next = steps.shift();
      next?.();
      return next;
    },
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
  test('is reported as opened, indexed and analysed, in this order', async () => {
    const {take, read, rest, reports, types} = desk();
    take(open(1));
    await read(1);
    rest();
    expect(types()).toEqual(['opened', 'indexed', 'analysed']);
    expect(reports[0]).toMatchObject({article: 1, document: {title: 'The ferry'}});
    const analysed = reports[2];
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

  test('does not end the work on the one before it', async () => {
    const {take, read, rest, reports} = desk();
    take(open(1));
    await read(1);
    take(open(2));
    await read(2);
    rest();
    for (const article of [1, 2]) {
      const own = reports.filter((report) => 'article' in report && report.article === article);
      expect(own.map(({type}) => type)).toEqual(['opened', 'indexed', 'analysed']);
    }
  });
});

describe('several open articles', () => {
  test('have their indexes dropped, the one used least lately first, and made anew', async () => {
    const {take, read, rest, reports} = desk(0, FERRY.length * 2);
    for (const article of [1, 2]) {
      take(open(article));
      await read(article);
      rest();
    }
    take({type: 'search', article: 1, query: 'duarte', revision: 1});
    rest();
    take(open(3));
    await read(3);
    rest();
    expect(reports.filter(({type}) => type === 'index-dropped')).toEqual([
      {type: 'index-dropped', article: 2},
    ]);
    const opened = reports.find((each) => each.type === 'opened' && each.article === 2);
    const found = reports.find((each) => each.type === 'analysed' && each.article === 2);
    if (opened?.type !== 'opened' || found?.type !== 'analysed') throw new Error('not opened');
    reports.length = 0;
    const {document} = opened;
    take({type: 'search', article: 2, query: 'duatre', revision: 4});
    take({type: 'index', article: 2, document, analysis: found.analysis});
    const isAnswered = () => {
      rest();
      return reports.some(({type}) => type === 'found');
    };
    await expect.poll(isAnswered).toBe(true);
    const answer = reports.find((each) => each.type === 'found');
    expect(answer).toMatchObject({article: 2, revision: 4});
    expect(answer?.type === 'found' && answer.answer.hits[0]?.label).toBe('Ana Duarte');
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
    expect(types()).toEqual(['opened', 'indexed', 'found', 'analysed']);
  });

  test('between two steps of the analysis is not lost', async () => {
    const {take, read, step, rest, types} = desk();
    take(open(1));
    await read(1);
    step();
    take({type: 'search', article: 1, query: 'duarte', revision: 1});
    rest();
    expect(types()).toEqual(['opened', 'indexed', 'analysed', 'found']);
  });

  test('is answered out of the article that it is about, whichever came last', async () => {
    const {take, read, rest, reports} = await ready();
    take(open(2, 'A goat.\n'));
    await read(2);
    rest();
    for (const article of [1, 2]) take({type: 'search', article, query: 'goat', revision: 7});
    rest();
    expect(reports.filter(({type}) => type === 'found')).toMatchObject([
      {article: 1, answer: {total: 0}},
      {article: 2, answer: {total: 1}},
    ]);
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

describe('a long article', () => {
  const BOOK = 'Ana Duarte came from Lisbon, and Berg of the Blue Anchor Line saw her.\n\n'.repeat(
    900,
  );

  /** A desk that has read the book, by a clock that lets nothing be done in one slice. */
  async function begun() {
    const one = desk(30);
    one.take(open(1, BOOK));
    await one.read(1);
    return one;
  }

  /** Goes on until a report of this type is there. */
  function until({step, reports}: Awaited<ReturnType<typeof begun>>, type: Report['type']) {
    while (!reports.some((report) => report.type === type) && step() !== undefined);
    expect(reports.map((report) => report.type)).toContain(type);
  }

  test('is told of by shares that never fall, what is done first and what then', async () => {
    const one = await begun();
    one.rest();
    const told = one.reports.flatMap((report) =>
      report.type === 'progressed' ? [report.progress] : [],
    );
    const works = told.map(({doing}) => doing);
    expect([...new Set(works)]).toEqual(['getting ready to search', 'finding names']);
    expect(works).toEqual(works.toSorted().toReversed());
    for (const work of new Set(works)) {
      const shares = told.flatMap(({doing, share}) => (doing === work ? [share ?? -1] : []));
      expect(shares.length).toBeGreaterThan(1);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    }
    expect(one.reports.at(-1)?.type).toBe('analysed');
  });

  test('is searched while its names are still looked for, and by them when they are there', async () => {
    const one = await begun();
    until(one, 'indexed');
    one.take({type: 'search', article: 1, query: 'duarte', revision: 1});
    until(one, 'found');
    expect(one.types()).not.toContain('analysed');
    expect(fieldsOf(one.reports.at(-1))).toEqual(['text']);
    one.rest();
    one.take({type: 'search', article: 1, query: 'duarte', revision: 2});
    one.rest();
    expect(fieldsOf(one.reports.at(-1))).toEqual(['name', 'text']);
  });

  test('is not looked through for names any more once that is called off', async () => {
    const one = await begun();
    until(one, 'indexed');
    one.step();
    one.take({type: 'stop-names', article: 1});
    const before = one.reports.length;
    one.rest();
    expect(one.reports).toHaveLength(before);
    one.take({type: 'search', article: 1, query: 'duarte', revision: 1});
    one.rest();
    expect(fieldsOf(one.reports.at(-1))).toEqual(['text']);
  });

  test('is looked through from the start when names are asked for again, and once only', async () => {
    const one = await begun();
    until(one, 'indexed');
    one.take({type: 'stop-names', article: 1});
    one.take({type: 'find-names', article: 1});
    one.rest();
    expect(one.types().filter((type) => type === 'analysed')).toHaveLength(1);
    one.take({type: 'find-names', article: 1});
    one.rest();
    expect(one.types().filter((type) => type === 'analysed')).toHaveLength(1);
  });

  test('is not left for another one: both are finished', async () => {
    const one = await begun();
    until(one, 'indexed');
    one.step();
    one.take(open(2));
    await one.read(2);
    one.rest();
    const named = one.reports.flatMap((each) => (each.type === 'analysed' ? [each.article] : []));
    expect(new Set(named)).toEqual(new Set([1, 2]));
  });
});

/** The fields of the hits of an answer, each once. */
function fieldsOf(report: Report | undefined): string[] {
  if (report?.type !== 'found') throw new Error(`no answer: ${report?.type}`);
  return [...new Set(report.answer.hits.map(({field}) => field))];
}
