import type {Document} from '../model/document.ts';
import type {Looked} from '../model/inside.ts';
import type {Report} from '../model/report.ts';
import type {Index} from '../search/build-index.ts';
import type {Waiting} from './patience.ts';
import type {LookRequest} from './protocol.ts';
import {readArticle} from './read-article.ts';
import {workInSlices} from './slices.ts';

/** Letters (UTF-16 units) of text that are kept ready for the next query. */
const MOST_TEXT = 8_000_000;

/** Nobody waits for one file of many as for the one that is being opened. */
const PATIENCE: Waiting = {spent: 0, watched: false};

type Ready = {readonly text: string; readonly index: Index};

/** The side of the worker that looks into articles which are not open. */
export type LookDesk = {
  readonly take: (request: LookRequest) => void;
};

/**
 * Makes a desk that looks for a query in articles and reports with `looked`: at once for those
 * that it has ready, for any other after it was read. Always the newest query is answered.
 */
export function createLookDesk(
  report: (report: Report) => void,
  later: (step: () => void) => void,
): LookDesk {
  const shelf = new Map<string, Ready | null>();
  let kept = 0;
  let revision = 0;
  let query = '';
  let reading = new AbortController();

  const tell = (looked: readonly Looked[]) => report({type: 'looked', revision, looked});

  const answer = async (articles: readonly (readonly [string, Ready | null])[]) => {
    const {lookInside} = await import('../search/look-inside.ts');
    tell(
      articles.map(([id, ready]) => ({
        id,
        inside: ready === null ? null : lookInside(ready.index, ready.text, query),
      })),
    );
  };

  const prepare = async (id: string, document: Document, signal: AbortSignal) => {
    const {indexOf, readWords} = await import('../search/build-index.ts');
    const {text} = document;
    workInSlices(readWords(document), {
      later,
      now: () => performance.now(),
      isWanted: () => !signal.aborted,
      onShare: () => {},
      onDone(words) {
        const ready = {text, index: indexOf(words, null)};
        // What there is no room for is read anew for the next query.
        if (kept + text.length <= MOST_TEXT) {
          kept += text.length;
          shelf.set(id, ready);
        }
        void answer([[id, ready]]);
      },
      onError() {
        // A text that the index stumbles over is one in which nothing is found.
        shelf.set(id, null);
        tell([{id, inside: null}]);
      },
    });
  };

  return {
    take(request) {
      switch (request.type) {
        case 'look':
          ({revision, query} = request);
          void answer([...shelf]);
          return;
        case 'look-away':
          reading.abort();
          return;
        case 'look-into': {
          const {id, encoding, password} = request;
          reading = new AbortController();
          const {signal} = reading;
          const how = {encoding, password, progress: () => {}};
          void readArticle(request, how, signal, PATIENCE).then((read) => {
            if (signal.aborted) return;
            if (read.ok) {
              void prepare(id, read.value, signal);
              return;
            }
            // It says why when it is opened.
            shelf.set(id, null);
            tell([{id, inside: null}]);
          });
        }
      }
    },
  };
}
