import type {Report} from '../model/report.ts';
import type {Result} from '../model/result.ts';
import type {Source, Wishes} from '../model/source.ts';
import type {Effect} from '../state/effect.ts';
import type {Message} from '../state/message.ts';
import type {Reference} from '../state/state.ts';
import type {Request} from '../workers/protocol.ts';

export type LookPorts = {
  /** Reads a file of modest size; fails for everything else, without waiting. */
  readonly read: (path: string, signal: AbortSignal) => Promise<Result<Source>>;
  readonly send: (request: Request) => void;
  readonly dispatch: (message: Message) => void;
  readonly wishes: Wishes;
};

export type Looker = {
  readonly look: (effect: Extract<Effect, {type: 'look'}>) => void;
  readonly away: () => void;
  /** Hears what the worker says of it. */
  readonly heard: (report: Extract<Report, {type: 'looked'}>) => void;
};

/**
 * Looks into articles one after the other, so that what is to be read for the person goes
 * first. The worker answers a query at once for what it has ready; the others follow.
 */
export function createLooker({read, send, dispatch, wishes}: LookPorts): Looker {
  let revision = 0;
  let references: readonly Reference[] = [];
  /** Still to be looked into for the newest query; null until the worker has said what is ready. */
  let waiting: readonly Reference[] | null = null;
  let busy: string | null = null;
  let reading = new AbortController();

  const next = () => {
    const [first] = waiting ?? [];
    if (first === undefined || busy !== null) return;
    const {id} = first;
    const {signal} = reading;
    busy = id;
    void read(id, signal).then((result) => {
      if (signal.aborted) return;
      if (result.ok) send({type: 'look-into', id, ...result.value, ...wishes});
      else heard({type: 'looked', revision, looked: [{id, inside: null}]});
    });
  };

  const heard: Looker['heard'] = (report) => {
    if (report.looked.some(({id}) => id === busy)) busy = null;
    if (report.revision === revision) {
      const ids = new Set(report.looked.map(({id}) => id));
      const wanted = new Set((waiting ?? references).map(({id}) => id));
      waiting = (waiting ?? references).filter(({id}) => !ids.has(id));
      dispatch({...report, looked: report.looked.filter(({id}) => wanted.has(id))});
    }
    next();
  };

  return {
    look(effect) {
      ({revision, references} = effect);
      waiting = null;
      if (reading.signal.aborted) reading = new AbortController();
      send({type: 'look', revision, query: effect.query});
    },
    away() {
      references = [];
      waiting = null;
      busy = null;
      reading.abort();
      send({type: 'look-away'});
    },
    heard,
  };
}
