import type {Background} from '../../state/theme.ts';

/**
 * The background in a terminal's answer to OSC 11: `rgb:` with one to four hexadecimal
 * digits a part, `rgba:` likewise, or `#` with three, six, nine or twelve. Null for
 * anything else.
 */
export function backgroundIn(report: string): Background | null {
  const colour = /^\x1b\]11;(?:rgba?:([\da-f/]+)|#([\da-f]+))(?:\x07|\x1b\\|\x9c)$/i.exec(report);
  if (colour === null) return null;
  const [, parted, joined = ''] = colour;
  const size = joined.length / 3;
  const parts =
    parted?.split('/') ??
    (Number.isInteger(size) ? [0, 1, 2].map((at) => joined.slice(at * size, (at + 1) * size)) : []);
  const [red, green, blue] = parts.map(share);
  if (red == null || green == null || blue == null) return null;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > MIDDLE ? 'light' : 'dark';
}

// The relative luminance (WCAG 2.2) on which black and white are read equally well.
const MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

/** A part of a colour as a share of its light; null when it is none. */
function share(digits: string): number | null {
  if (!/^[\da-f]{1,4}$/i.test(digits)) return null;
  const part = Number.parseInt(digits, 16) / (16 ** digits.length - 1);
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/**
 * What COLORFGBG ("15;0": the numbers of the foreground and the background among the
 * sixteen colours, as rxvt and its kin set it) says of the background, or null.
 */
export function backgroundHint(colours: string | undefined): Background | null {
  const number = /(?:^|;)(\d{1,2})$/.exec(colours ?? '')?.[1];
  if (number === undefined) return null;
  // White, and the bright ones but for bright black, which is grey.
  return Number(number) === 7 || Number(number) > 8 ? 'light' : 'dark';
}

/** Whether a terminal of this kind (TERM) may be asked what its background is. */
export function mayBeAsked(kind: string | undefined): boolean {
  return !/^(?:|dumb|linux.*|vt\d+.*|cons25.*|emacs.*)$/.test(kind ?? '');
}

/** A question to the terminal, and whether its answer is still to come. */
export type Question = {
  readonly ask: () => void;
  readonly hear: (report: string) => void;
  /**
   * Null when no answer is to come. Else it is fulfilled when it has come, or is not worth
   * waiting for: until then the terminal must not be handed to anybody else, who would be
   * sent the answer.
   */
  readonly settled: () => Promise<void> | null;
};

// What is asked second, what kind of terminal it is, every terminal answers, and after the first.
const QUESTION = '\x1b]11;?\x1b\\\x1b[c';

// An answer takes as long as the line there and back. One that has not come after two
// seconds does not come, and nobody who leaves waits for longer than one.
const LONGEST_MS = 2_000;
const LEAVING_MS = 1_000;

/** Makes the question for the background; `write` sends it, `tell` gets the answer. */
export function createQuestion(
  write: (text: string) => void,
  tell: (background: Background) => void,
): Question {
  let asked: number | null = null;
  let answered = Promise.withResolvers<void>();
  return {
    ask() {
      asked = performance.now();
      answered = Promise.withResolvers<void>();
      write(QUESTION);
    },
    hear(report) {
      const background = backgroundIn(report);
      if (background !== null) tell(background);
      if (/^\x1b\[\?[\d;]*c$/.test(report)) {
        asked = null;
        answered.resolve();
      }
    },
    settled() {
      if (asked === null) return null;
      const left = asked + LONGEST_MS - performance.now();
      if (left <= 0) return null;
      const {promise} = answered;
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, LEAVING_MS));
        void promise.then(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
  };
}
