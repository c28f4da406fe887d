import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';
import type {Report} from '../model/report.ts';
import type {Progress} from '../model/source.ts';
import type {Index} from '../search/build-index.ts';
import {cleanLine} from '../text/clean.ts';
import {countWords} from '../text/words.ts';
import type {Request} from './protocol.ts';
import {readArticle} from './read-article.ts';

/** How many hits an answer carries: more than anyone reads, few enough to send at once. */
const MOST_HITS = 200;

/** The worker's side of the protocol; the thread it runs in only passes messages on. */
export type Desk = {
  readonly take: (request: Request) => void;
};

/**
 * Makes a desk that reports to `report`. Between steps it lets the thread take new
 * requests (`later` runs a step after those that wait): of several queries that have come
 * meanwhile only the newest is answered, and a newer article ends the work on an older one.
 * `read` reads an article; another one in tests.
 */
export function createDesk(
  report: (report: Report) => void,
  later: (step: () => void) => void,
  read: typeof readArticle = readArticle,
): Desk {
  let newest = 0;
  let reading = new AbortController();
  let tools: Tools | null = null;
  let index: Index | null = null;
  let query: Extract<Request, {type: 'search'}> | null = null;

  const answer = () => {
    if (query === null || index === null || tools === null) return;
    const {article, revision} = query;
    const found = tools.search(index, query.query, MOST_HITS);
    query = null;
    report({type: 'found', article, revision, answer: found});
  };

  const analyseNext = (article: number, document: Document, loaded: Tools) => {
    if (article !== newest) return;
    tools = loaded;
    const analysis = analysed(article, document, loaded, report);
    later(() => {
      if (article !== newest) return;
      index = loaded.buildIndex(document, analysis);
      report({type: 'indexed', article});
      answer();
    });
  };

  return {
    take(request) {
      if (request.type === 'search') {
        query = request;
        later(answer);
        return;
      }
      // A hostile file is left to itself as soon as nobody waits for it any more.
      reading.abort();
      if (request.type === 'stop') return;
      const {article, encoding, password} = request;
      reading = new AbortController();
      newest = article;
      index = null;
      query = null;
      const progress = (now: Progress) => report({type: 'progressed', article, progress: now});
      const {signal} = reading;
      void read(request, {encoding, password, progress}, signal).then(async (result) => {
        if (signal.aborted) return;
        if (!result.ok) {
          report({type: 'open-failed', article, failure: result.failure});
          return;
        }
        const document = result.value;
        report({type: 'opened', article, document, words: countWords(document.text)});
        const loaded = await loadTools();
        later(() => analyseNext(article, document, loaded));
      });
    },
  };
}

type Tools = Awaited<ReturnType<typeof loadTools>>;

// The recogniser's word lists take longer to load than most articles take to read, and
// the reader is waiting for the article.
async function loadTools() {
  const [{analyse}, {loadModel}, {buildIndex}, {search}] = await Promise.all([
    import('../entities/analyse.ts'),
    import('./load-model.ts'),
    import('../search/build-index.ts'),
    import('../search/search.ts'),
  ]);
  return {analyse, loadModel, buildIndex, search};
}

// A text that the recogniser stumbles over can still be read and searched.
function analysed(
  article: number,
  document: Document,
  {analyse, loadModel}: Tools,
  report: (report: Report) => void,
): Analysis | null {
  try {
    const analysis = analyse(document, loadModel());
    report({type: 'analysed', article, analysis});
    return analysis;
  } catch (error) {
    const detail = cleanLine(error instanceof Error ? error.message : String(error));
    const failure = {
      reason: `The names could not be found (${detail}).`,
      next: 'Reading and search work all the same.',
    };
    report({type: 'analysis-failed', article, failure});
    return null;
  }
}
