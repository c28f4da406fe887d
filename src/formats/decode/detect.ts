import {decoderNamed} from './decoder.ts';
import type {Decoder} from './decoding.ts';
import {SUSPECTS, type Suspect} from './encodings.ts';
import {piecesOf} from './sample.ts';
import {strangeness} from './strangeness.ts';

// Bytes; a short file is also judged whole.
const SHORT = 4096;

// How fast strangeness makes an encoding unlikely. A text in a language that the detector has
// never seen is as good as none to it: there it helps that several encodings say the same, but
// no more than by so much, because where it knows the language it is right by itself.
const AGAINST_STRANGE = 4;
const FOR_OTHERS = 0.3;
const FOR_OTHERS_MOST = 0.1;
// What is so much less likely than the best need not be looked at.
const HOPELESS = 0.05;

type Candidate = Suspect & {
  /** By the statistics of letter pairs, 0 to 1. */
  readonly confidence: number;
};

/**
 * The decoder of the encoding that `bytes` are most likely in: what jschardet's statistics
 * of letter pairs say, corrected by how strange the text would look. Windows-1252 when there is
 * nothing to go by. Loads the detector, which takes a tenth of a second; linear.
 */
export async function detect(bytes: Uint8Array): Promise<Decoder> {
  const pieces = piecesOf(bytes);
  const readings: {decoder: Decoder; text: string; likely: number}[] = [];
  for (const {name, confidence, prior} of await candidatesFor(bytes, pieces)) {
    const decoder = await decoderNamed(name);
    if (decoder === null) continue;
    const text = pieces.map((piece) => decoder.decode(piece)).join('\n');
    readings.push({decoder: {...decoder, name}, text, likely: confidence * prior});
  }
  const together = new Map<string, number>();
  for (const {text, likely} of readings) {
    together.set(text, (together.get(text) ?? 0) + likely);
  }
  let best = LATIN;
  let bestScore = 0;
  for (const {decoder, text, likely} of readings) {
    const others = Math.min(FOR_OTHERS_MOST, FOR_OTHERS * (together.get(text) ?? 0));
    const score = (likely + others) * Math.exp(-AGAINST_STRANGE * strangeness(text));
    if (score <= bestScore) continue;
    best = decoder;
    bestScore = score;
  }
  return best;
}

const latin = new TextDecoder('windows-1252');
const LATIN: Decoder = {name: 'Windows-1252', decode: (bytes) => latin.decode(bytes)};

async function candidatesFor(
  bytes: Uint8Array,
  pieces: readonly Uint8Array[],
): Promise<Candidate[]> {
  const {detectAll} = await import('jschardet');
  const guessesAt = (piece: Uint8Array): ReadonlyMap<string, number> =>
    new Map(
      detectAll(piece, {minimumThreshold: 0}).map(({encoding, confidence}) => [
        encoding?.toLowerCase() ?? '',
        confidence,
      ]),
    );
  const apart = pieces.map(guessesAt);
  const whole = bytes.length <= SHORT ? guessesAt(bytes) : new Map<string, number>();
  const candidates = SUSPECTS.map((suspect): Candidate => {
    const at = (guesses: ReadonlyMap<string, number>): number =>
      Math.max(...suspect.guesses.map((guess) => guesses.get(guess) ?? 0));
    return {...suspect, confidence: Math.max(typical(apart.map(at)), at(whole))};
  });
  const most = Math.max(...candidates.map(({confidence}) => confidence));
  return candidates.filter(({confidence}) => confidence > HOPELESS * most);
}

/** The mean without the least one: a damaged piece is impossible in the encoding of the others. */
function typical(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length < 3) return sum / Math.max(1, values.length);
  return (sum - Math.min(...values)) / (values.length - 1);
}
