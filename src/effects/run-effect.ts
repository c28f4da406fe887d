import type {Report} from '../model/report.ts';
import type {Failure, Result} from '../model/result.ts';
import type {Progress, Source, Wishes} from '../model/source.ts';
import type {Effect} from '../state/effect.ts';
import type {Message} from '../state/message.ts';
import type {Choice} from '../state/state.ts';
import {cleanLine} from '../text/clean.ts';
import type {Client} from '../workers/client.ts';
import {createLooker} from './look-into.ts';
import type {SavedState} from './saved-state.ts';

/** What effects need from the world; tests hand in their own. */
export type Ports = {
  /** Reads what a path, an address or "-" names; told to stop, it fails. */
  readonly read: (path: string, how: Attended) => Promise<Result<Source>>;
  readonly startWorker: (
    onReport: (report: Report) => void,
    onCrash: (error: Error) => void,
  ) => Client;
  /** Reads a file of modest size; fails for everything else, without waiting. */
  readonly readModest: (path: string, signal: AbortSignal) => Promise<Result<Source>>;
  /** The articles that come with Lectern. */
  readonly listShipped: () => Promise<readonly Choice[]>;
  readonly saved: Pick<SavedState, 'remember' | 'forgetGone'>;
  /** Stops the program as Ctrl-Z does; settles when it goes on. */
  readonly suspend: () => void;
  readonly redraw: () => void;
  readonly quit: () => void;
};

/** A reading that somebody waits for. */
export type Attended = {
  /** Nobody waits any more. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
};

/**
 * Makes the function that runs effects; what they learn goes to `dispatch`. Every article is
 * read as `wishes` say.
 */
export function createRunner(
  ports: Ports,
  wishes: Wishes,
  dispatch: (message: Message) => void,
): (effect: Effect) => void {
  let worker: Client | null = null;
  let newest = 0;
  let reading = new AbortController();

  const workerAtHand = (): Client => {
    const onReport = (report: Report) => {
      if (report.type === 'looked') looker.heard(report);
      else dispatch(report);
    };
    worker ??= ports.startWorker(onReport, (error) => {
      worker = null;
      // What was being looked into is lost with it; the next query begins anew.
      looker = newLooker();
      dispatch({type: 'worker-stopped', article: newest, failure: stopped(error)});
    });
    return worker;
  };

  const newLooker = () =>
    createLooker({
      read: ports.readModest,
      send: (request) => workerAtHand().send(request),
      dispatch,
      wishes,
    });
  let looker = newLooker();

  return (effect) => {
    switch (effect.type) {
      case 'open': {
        const {article, path} = effect;
        newest = article;
        reading.abort();
        reading = new AbortController();
        const {signal} = reading;
        const progress = (now: Progress) => {
          if (!signal.aborted) dispatch({type: 'progressed', article, progress: now});
        };
        void ports.read(path, {signal, progress}).then((result) => {
          if (signal.aborted) return;
          if (result.ok) workerAtHand().send({type: 'open', article, ...result.value, ...wishes});
          else dispatch({type: 'open-failed', article, failure: result.failure});
        });
        return;
      }
      case 'stop':
        reading.abort();
        worker?.send({type: 'stop'});
        return;
      case 'search':
        if (worker === null)
          dispatch({type: 'refused', why: 'Search has stopped; open the article again.'});
        else worker.send(effect);
        return;
      case 'list-shipped':
        void ports.listShipped().then((choices) => dispatch({type: 'shipped-listed', choices}));
        return;
      case 'look':
        looker.look(effect);
        return;
      case 'look-away':
        looker.away();
        return;
      case 'remember': {
        const {reference, title, byline} = effect;
        ports.saved.remember({id: reference.id, title, byline});
        return;
      }
      case 'forget-gone':
        ports.saved.forgetGone(effect.reference.id);
        return;
      case 'stop-names':
      case 'find-names':
      case 'index':
        worker?.send(effect);
        return;
      case 'suspend':
        ports.suspend();
        return;
      case 'redraw':
        ports.redraw();
        return;
      case 'quit':
        ports.quit();
        return;
    }
  };
}

function stopped(error: Error): Failure {
  return {
    reason: `The part of Lectern that analyses articles has stopped (${cleanLine(error.message)}).`,
    next: 'Quit and open the article again.',
  };
}
