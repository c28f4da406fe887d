/**
 * What a terminal has sent: one key, in the form that Ink is given it; a paste, in its
 * brackets; or a report of the terminal itself, which no one has typed.
 */
export type Heard = {
  readonly kind: 'key' | 'paste' | 'report';
  readonly sequence: string;
};

/** Takes apart what comes from a terminal, read by read. */
export type KeyReader = {
  /** What is complete now; the rest is kept for the next read. */
  readonly push: (chunk: string) => readonly Heard[];
  /** How long to wait for the rest of what is kept, in ms; null to wait for as long as it takes. */
  readonly patience: () => number | null;
  /** What is kept is not going to be completed: as what it counts then. */
  readonly giveUp: () => readonly Heard[];
  /** Forgets what is kept. */
  readonly reset: () => void;
};

/**
 * Esc by itself, in the form of kitty's keyboard protocol, which is complete: Ink would
 * wait for what else might follow the bare character, and has been spared that here.
 */
export const ESCAPE = '\x1b[27u';

// As long as Ink waits: longer than a terminal takes for the rest of a key, shorter than a
// person from Esc to the next one.
const KEY_MS = 20;
// Reports come over slow lines too, and nobody types what they begin with.
const REPORT_MS = 250;

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

// Control sequences as in ECMA-48, with two that are not: the Linux console's ESC [ [ A and
// rxvt's ESC [ 2 $. Their length is bounded, so that no noise is collected for ever.
const CSI = /\x1b\[(?:[235678]\$|\[?[0-?]{0,48}[ -/]{0,4}[@-Z\\-~])/y;
const CSI_BEGUN = /^\x1b\[\[?[0-?]{0,48}[ -/]{0,4}$/;
const SS3 = /\x1bO[0-9;]{0,8}[@-~]/y;
const SS3_BEGUN = /^\x1bO[0-9;]{0,8}$/;
// The answer with a colour (OSC 4, 10, 11, …): no more than a colour may stand in it, so
// that one cut short does not swallow what is typed after it.
const COLOUR = /\x1b\]\d{1,3};[\d;]{0,8}[rgba:#/\dA-Fa-f?]{0,40}(?:\x07|\x1b\\|\x9c)/y;
const COLOUR_BEGUN = /^\x1b\](?:\d{0,3}|\d{1,3};[\d;]{0,8}[rgba:#/\dA-Fa-f?]{0,40}\x1b?)$/;
const COLOUR_CUT = /\x1b\]\d{1,3};[\d;]{0,8}[rgba:#/\dA-Fa-f?]{0,40}/y;
// The mouse reports of X10: three characters after the final M.
const X10 = /\x1b\[M[^\x00-\x1f]{3}/y;
const X10_BEGUN = /^\x1b\[M[^\x00-\x1f]{0,2}$/;

/**
 * Sequences that only terminals send: what they are (c), what has the cursor's place (R;
 * also F3 with Shift, which no command has), how they are (n), modes (y), sizes (t), the
 * keyboard (u), focus gained and lost (I, O), the mouse (M, m). Numbers and finals:
 * https://invisible-island.net/xterm/ctlseqs/ctlseqs.html
 */
const REPORT =
  /^\x1b\[(?:[?>=][\d;]*c|\??\d+;\d+(?:;\d+)?R|[03]n|\?[\d;]*[nuS]|\??[\d;]*\$y|[IO]|<[\d;]*[Mm]|\d+;\d+;\d+M|\d[\d;]*t)$/;

const IN_PASTE =
  /\x1b\]\d{1,3};[\d;]{0,8}[rgba:#/\dA-Fa-f?]{0,40}(?:\x07|\x1b\\|\x9c)|\x1b\[\?[\d;]{0,48}c/g;

/** Makes a reader of keys. However its input is cut into reads, the same is heard. */
export function createKeyReader(): KeyReader {
  let kept = '';
  // A paste that has not ended: in pieces, because joined and looked through anew at every
  // read, a long one would take for ever. Its end may begin in the `tail` of the last piece.
  let paste: string[] = [];
  let tail = '';
  const forget = () => {
    kept = '';
    paste = [];
    tail = '';
  };
  return {
    push(chunk) {
      const heard: Heard[] = [];
      if (paste.length > 0 && !(tail + chunk).includes(PASTE_END)) {
        paste.push(chunk);
        tail = (tail + chunk).slice(1 - PASTE_END.length);
        return heard;
      }
      const text = paste.join('') + kept + chunk;
      forget();
      let at = 0;
      while (at < text.length) {
        const length = hear(text, at, heard);
        if (length === 0) break;
        at += length;
      }
      kept = text.slice(at);
      if (kept.startsWith(PASTE_START)) {
        tail = kept.slice(PASTE_START.length).slice(1 - PASTE_END.length);
        paste = [kept];
        kept = '';
      }
      return heard;
    },
    patience() {
      if (kept === '') return null;
      return isReportBegun(kept) ? REPORT_MS : KEY_MS;
    },
    giveUp() {
      const left = kept;
      kept = '';
      if (left === '') return [];
      // A report cut short is no typing; anything else is keys that were typed in a row.
      if (/^\x1b(?:\]\d{1,3};|\[[?<>M])/.test(left)) return [];
      return [key(ESCAPE), ...Array.from(left.slice(1), (one) => key(one))];
    },
    reset: forget,
  };
}

/** Hears what stands at `at`, and gives its length: 0 when there is more to come. */
function hear(text: string, at: number, heard: Heard[]): number {
  if (text[at] !== '\x1b') {
    // Where brackets are not to be had, a paste's lines end in both; that is one Enter.
    const one = text.startsWith('\r\n', at) ? '\r\n' : String.fromCodePoint(codeAt(text, at));
    heard.push(key(one));
    return one.length;
  }
  if (text.startsWith(PASTE_START, at)) return hearPaste(text, at, heard);
  const rest = text.length - at <= 80 ? text.slice(at) : '';
  if (X10_BEGUN.test(rest)) return 0;
  const report = matchAt(X10, text, at) ?? matchAt(COLOUR, text, at);
  if (report !== null) {
    heard.push({kind: 'report', sequence: report});
    return report.length;
  }
  if (COLOUR_BEGUN.test(rest)) return 0;
  const cut = matchAt(COLOUR_CUT, text, at);
  if (cut !== null) return cut.length;
  const sequence = matchAt(CSI, text, at) ?? matchAt(SS3, text, at);
  if (sequence !== null) {
    heard.push(REPORT.test(sequence) ? {kind: 'report', sequence} : key(sequence));
    return sequence.length;
  }
  if (rest === '\x1b' || CSI_BEGUN.test(rest) || SS3_BEGUN.test(rest)) return 0;
  heard.push(key(ESCAPE));
  return 1;
}

// A terminal that is asked while it pastes a long text may answer in the midst of it.
function hearPaste(text: string, at: number, heard: Heard[]): number {
  const end = text.indexOf(PASTE_END, at + PASTE_START.length);
  if (end === -1) return 0;
  const length = end + PASTE_END.length - at;
  const whole = text.slice(at, at + length);
  const reports = whole.match(IN_PASTE) ?? [];
  heard.push({kind: 'paste', sequence: whole.replace(IN_PASTE, '')});
  for (const sequence of reports) heard.push({kind: 'report', sequence});
  return length;
}

function isReportBegun(kept: string): boolean {
  return COLOUR_BEGUN.test(kept) || X10_BEGUN.test(kept) || /^\x1b\[[?<>=\d]/.test(kept);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

function key(sequence: string): Heard {
  return {kind: 'key', sequence};
}
