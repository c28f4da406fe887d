import type {Sentence} from '../reading.ts';
import {countCasing, type DocumentCasing} from './casing.ts';

/** What a whole document tells of each of its sentences. */
export type DocumentFacts = {
  readonly casing: DocumentCasing;
  /** Whether it is about sport, where a city is more often its club than a place. */
  readonly sport: boolean;
};

const SPORT: ReadonlySet<string> = new Set(
  `goal goals goalless match matches game games season seasons coach coached striker midfielder
  defender goalkeeper keeper winger captain penalty penalties scored scoring scorer score league
  team teams teammate teammates win wins winner won beat beating beaten defeat defeated draw drew
  lead equaliser substitute final semifinal semifinals semi-final semi-finals quarterfinals
  quarter-final quarter-finals champion champions championship title player players half-time
  halftime innings inning wicket wickets overs batsman batter bowler quarterback touchdown
  touchdowns yards playoffs playoff play-offs roster rookie draft drafted pitcher pitched homer
  homered hitter rebounds assists assist points standings fixture fixtures kick-off referee squad
  transfer loan club clubs fans lap laps race racing podium medal medals tournament round
  tie-break seeded unbeaten relegated relegation promoted promotion midfield overtime offense
  defense forward guard linebacker receiver hat-trick batting bowling try tries conversion`
    .trim()
    .split(/\s+/),
);

/** The share of its words in small letters from which a text is about sport. */
const SHARE = 0.035;
const FEWEST = 2;

/** Reads the facts of a document; linear. */
export function readFacts(sentences: readonly Sentence[]): DocumentFacts {
  let words = 0;
  let sport = 0;
  for (const sentence of sentences)
    for (const {kind, capital, lower} of sentence.words) {
      if (kind !== 'word' || capital) continue;
      words++;
      if (SPORT.has(lower)) sport++;
    }
  return {casing: countCasing(sentences), sport: sport >= FEWEST && sport >= words * SHARE};
}
