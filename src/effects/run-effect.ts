import type {Report} from '../model/report.ts';
import type {Failure, Result} from '../model/result.ts';
import type {Source} from '../model/source.ts';
import type {Effect} from '../state/effect.ts';
import type {Message} from '../state/message.ts';
import {cleanLine} from '../text/clean.ts';
import type {Client} from '../workers/client.ts';

/** What effects need from the world; tests hand in their own. */
export type Ports = {
  readonly read: (path: string) => Promise<Result<Source>>;
  readonly startWorker: (
    onReport: (report: Report) => void,
    onCrash: (error: Error) => void,
  ) => Client;
  /** Stops the program as Ctrl-Z does; settles when it goes on. */
  readonly suspend: () => void;
  readonly redraw: () => void;
  readonly quit: () => void;
};

/** Makes the function that runs effects; what they learn goes to `dispatch`. */
export function createRunner(
  ports: Ports,
  dispatch: (message: Message) => void,
): (effect: Effect) => void {
  let worker: Client | null = null;
  let newest = 0;

  const workerAtHand = (): Client => {
    worker ??= ports.startWorker(dispatch, (error) => {
      worker = null;
      dispatch({type: 'worker-stopped', article: newest, failure: stopped(error)});
    });
    return worker;
  };

  return (effect) => {
    switch (effect.type) {
      case 'open': {
        const {article, path} = effect;
        newest = article;
        void ports.read(path).then((result) => {
          if (article !== newest) return;
          if (result.ok)
            workerAtHand().send({
              type: 'open',
              article,
              ...result.value,
              encoding: null,
              password: null,
            });
          else dispatch({type: 'open-failed', article, failure: result.failure});
        });
        return;
      }
      case 'search':
        if (worker === null)
          dispatch({type: 'refused', why: 'Search has stopped; open the article again.'});
        else worker.send(effect);
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
