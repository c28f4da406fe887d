import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';
import type {Report} from '../model/report.ts';
import type {Failure} from '../model/result.ts';
import type {Progress} from '../model/source.ts';
import type {Steps} from '../model/steps.ts';
import type {Index, TextWords} from '../search/build-index.ts';
import {cleanLine} from '../text/clean.ts';
import {countWords} from '../text/words.ts';
import type {Request} from './protocol.ts';
import {readArticle} from './read-article.ts';
import {workInSlices} from './slices.ts';
import {createTeller} from './telling.ts';

/** How many hits an answer carries: more than anyone reads, few enough to send at once. */
const MOST_HITS = 200;

const PREPARING = 'getting ready to search';
const FINDING = 'finding names';

/** The worker's side of the protocol; the thread it runs in only passes messages on. */
export type Desk = {
  readonly take: (request: Request) => void;
};

/** The open article, of which the names may still be missing. */
type OnDesk = {
  readonly article: number;
  readonly document: Document;
  readonly tools: Tools;
  readonly index: Index;
  /** What the index was made from, until there is one with the names. */
  readonly words: TextWords | null;
};

/**
 * Makes a desk that reports to `report`. Work is done in slices, between which the thread
 * takes new requests (`later` runs a slice after those that wait): so queries are answered
 * while names are still looked for, only the newest of several that have come meanwhile,
 * and a newer article ends the work on an older one. `read` reads an article and `now` is
 * the time in milliseconds; others in tests.
 */
export function createDesk(
  report: (report: Report) => void,
  later: (step: () => void) => void,
  read: typeof readArticle = readArticle,
  now: () => number = () => performance.now(),
): Desk {
  let newest = 0;
  let reading = new AbortController();
  let open: OnDesk | null = null;
  let query: Extract<Request, {type: 'search'}> | null = null;
  /** Stands for the search for names that is under way; another one, or null, ends it. */
  let naming: symbol | null = null;

  const answer = () => {
    if (query === null || open === null || query.article !== open.article) return;
    const {article, revision} = query;
    const found = open.tools.search(open.index, query.query, MOST_HITS);
    query = null;
    report({type: 'found', article, revision, answer: found});
  };

  const tellerFor = (article: number) =>
    createTeller((progress) => report({type: 'progressed', article, progress}), now);

  const findNames = (tell: (progress: Progress) => void) => {
    if (open === null || open.words === null) return;
    const {article, document, tools, words} = open;
    const own = Symbol('search for names');
    naming = own;
    tell({doing: FINDING, share: 0});
    workInSlices(namesOf(document, tools), {
      later,
      now,
      isWanted: () => naming === own && article === newest,
      onShare: (share) => tell({doing: FINDING, share}),
      onDone(analysis) {
        // The index first: with the names comes the promise that they are found by it.
        open = {article, document, tools, index: tools.indexOf(words, analysis), words: null};
        report({type: 'analysed', article, analysis});
      },
      onError: (error) => report({type: 'analysis-failed', article, failure: stumbled(error)}),
    });
  };

  const prepare = (article: number, document: Document, tools: Tools) => {
    const tell = tellerFor(article);
    workInSlices(tools.readWords(document), {
      later,
      now,
      isWanted: () => article === newest,
      onShare: (share) => tell({doing: PREPARING, share}),
      onDone(words) {
        open = {article, document, tools, index: tools.indexOf(words, null), words};
        report({type: 'indexed', article});
        answer();
        findNames(tell);
      },
      onError(error) {
        throw error;
      },
    });
  };

  return {
    take(request) {
      switch (request.type) {
        case 'search':
          query = request;
          later(answer);
          return;
        case 'stop-names':
          if (request.article === newest) naming = null;
          return;
        case 'find-names':
          if (request.article === open?.article) findNames(tellerFor(request.article));
          return;
        case 'stop':
          // A hostile file is left to itself as soon as nobody waits for it any more.
          reading.abort();
          return;
        case 'open':
          reading.abort();
          break;
      }
      const {article, encoding, password} = request;
      reading = new AbortController();
      newest = article;
      open = null;
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
        const tools = await loadTools();
        if (article === newest) prepare(article, document, tools);
      });
    },
  };
}

type Tools = Awaited<ReturnType<typeof loadTools>>;

// The recogniser's word lists take longer to load than most articles take to read, and
// the reader is waiting for the article.
async function loadTools() {
  const [{analyseInSteps}, {loadModel}, {indexOf, readWords}, {search}] = await Promise.all([
    import('../entities/analyse.ts'),
    import('./load-model.ts'),
    import('../search/build-index.ts'),
    import('../search/search.ts'),
  ]);
  return {analyseInSteps, loadModel, indexOf, readWords, search};
}

/** The model comes with the first step, because loading it takes its time too. */
function* namesOf(document: Document, {analyseInSteps, loadModel}: Tools): Steps<Analysis> {
  const model = loadModel();
  yield 0;
  return yield* analyseInSteps(document, model);
}

// A text that the recogniser stumbles over can still be read and searched.
function stumbled(error: unknown): Failure {
  const detail = cleanLine(error instanceof Error ? error.message : String(error));
  return {
    reason: `The names could not be found (${detail}).`,
    next: 'Reading and search work all the same.',
  };
}
