import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';
import type {Report} from '../model/report.ts';
import type {Failure} from '../model/result.ts';
import type {Progress} from '../model/source.ts';
import type {Steps} from '../model/steps.ts';
import type {Index, TextWords} from '../search/build-index.ts';
import {cleanLine} from '../text/clean.ts';
import {countWords} from '../text/words.ts';
import type {DeskRequest} from './protocol.ts';
import {readArticle} from './read-article.ts';
import {workInSlices} from './slices.ts';
import {createTeller} from './telling.ts';

/** How many hits an answer carries: more than anyone reads, few enough to send at once. */
const MOST_HITS = 200;

const PREPARING = 'getting ready to search';
const FINDING = 'finding names';

/** The worker's side of the protocol; the thread it runs in only passes messages on. */
export type Desk = {
  readonly take: (request: DeskRequest) => void;
};

/** An open article, of which the names may still be missing. */
type OnDesk = {
  readonly article: number;
  readonly document: Document;
  readonly tools: Tools;
  readonly index: Index;
  /** What the index was made from, until there is one with the names. */
  readonly words: TextWords | null;
};

type Query = Extract<DeskRequest, {type: 'search'}>;

/** Letters (UTF-16 units) of text whose indexes are kept; that of the article used last always is. */
const MOST_TEXT = 12_000_000;

/**
 * Makes a desk that reports to `report`. Work is done in slices, between which the thread
 * takes new requests (`later` runs a slice after those that wait): so queries are answered
 * while names are still looked for, only the newest of several about an article that have come
 * meanwhile, and several articles are worked on side by side. `read` reads an article, `now` is
 * the time in milliseconds, and `mostText` bounds what is kept; others in tests.
 */
export function createDesk(
  report: (report: Report) => void,
  later: (step: () => void) => void,
  read: typeof readArticle = readArticle,
  now: () => number = () => performance.now(),
  mostText: number = MOST_TEXT,
): Desk {
  let reading = new AbortController();
  /** What is open and ready to be searched, the article used last at the end. */
  const shelf = new Map<number, OnDesk>();
  const queries = new Map<number, Query>();
  /** Stand for the searches for names that are under way; another one, or none, ends them. */
  const naming = new Map<number, symbol>();

  const keep = (kept: OnDesk) => {
    shelf.delete(kept.article);
    shelf.set(kept.article, kept);
    let text = 0;
    for (const {document} of shelf.values()) text += document.text.length;
    for (const {article, document} of [...shelf.values()]) {
      if (text <= mostText) break;
      if (article === kept.article || naming.has(article)) continue;
      text -= document.text.length;
      shelf.delete(article);
      report({type: 'index-dropped', article});
    }
  };

  const answer = (article: number) => {
    const query = queries.get(article);
    const asked = shelf.get(article);
    if (query === undefined || asked === undefined) return;
    keep(asked);
    queries.delete(article);
    const found = asked.tools.search(asked.index, query.query, MOST_HITS);
    report({type: 'found', article, revision: query.revision, answer: found});
  };

  const tellerFor = (article: number) =>
    createTeller((progress) => report({type: 'progressed', article, progress}), now);

  const findNames = (article: number, tell: (progress: Progress) => void) => {
    const open = shelf.get(article);
    if (open === undefined || open.words === null) return;
    const {document, tools, words} = open;
    const own = Symbol('search for names');
    naming.set(article, own);
    tell({doing: FINDING, share: 0});
    workInSlices(namesOf(document, tools), {
      later,
      now,
      isWanted: () => naming.get(article) === own,
      onShare: (share) => tell({doing: FINDING, share}),
      onDone(analysis) {
        // The index first: with the names comes the promise that they are found by it.
        const index = tools.indexOf(words, analysis);
        naming.delete(article);
        keep({article, document, tools, index, words: null});
        report({type: 'analysed', article, analysis});
      },
      onError(error) {
        naming.delete(article);
        report({type: 'analysis-failed', article, failure: stumbled(error)});
      },
    });
  };

  /** Makes the index; with `analysis` also of its names, and `then` what is to come after it. */
  const prepare = (
    article: number,
    document: Document,
    tools: Tools,
    analysis: Analysis | null,
    then: (tell: (progress: Progress) => void) => void,
  ) => {
    const tell = tellerFor(article);
    workInSlices(tools.readWords(document), {
      later,
      now,
      isWanted: () => true,
      onShare: (share) => tell({doing: PREPARING, share}),
      onDone(words) {
        const index = tools.indexOf(words, analysis);
        keep({article, document, tools, index, words: analysis === null ? words : null});
        report({type: 'indexed', article});
        answer(article);
        then(tell);
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
          queries.set(request.article, request);
          later(() => answer(request.article));
          return;
        case 'stop-names':
          naming.delete(request.article);
          return;
        case 'find-names':
          findNames(request.article, tellerFor(request.article));
          return;
        case 'index': {
          const {article, document, analysis} = request;
          void loadTools().then((tools) => prepare(article, document, tools, analysis, () => {}));
          return;
        }
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
        prepare(article, document, tools, null, (tell) => findNames(article, tell));
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
