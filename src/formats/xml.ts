import {SaxesParser} from 'saxes';

/**
 * What to do with what `scanXml` meets, in the order of the source. Names are as they are
 * written: "dc:title".
 */
export type XmlHandlers = {
  /** Opens an element; `attributes` has no prototype. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Closes the innermost open element, which was opened as `name`. */
  readonly close: (name: string) => void;
  /** Text between tags and CDATA, unclean, with references resolved; white space too. */
  readonly text: (text: string) => void;
};

/** How a source went through `scanXml`. */
export type XmlScan = {
  /** False where anything had to be guessed: what was reported may be amiss. */
  readonly wellFormed: boolean;
  /** False where it was left off because it has too many elements. */
  readonly whole: boolean;
};

/** How `scanXml` is to read. */
export type XmlOptions = {
  /** What named references mean, besides XML's own five. */
  readonly entities?: Readonly<Record<string, string>>;
  /** After how many elements to stop, or soon after; three million unless it is said. */
  readonly most?: number;
};

/**
 * How many elements are reported within each other; what deeper ones hold is reported as if it
 * were in the last.
 */
export const DEEPEST = 256;
const MOST_ELEMENTS = 3_000_000;

// In characters. Between portions it can be left off.
const PORTION = 65_536;

const FIVE = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/**
 * Reads XML as events, without ever failing: in broken XML it goes on, and says so. There is no
 * network, no file and no DTD in it: what a DOCTYPE declares is skipped, so that entities never
 * expand, and `&name;` that is neither one of XML's five nor in `entities` stays as it stands
 * there. A bare "&" is itself. Every `open` has its `close`. Elements within 256 others are not
 * reported, what they hold is; after `most` elements it stops. Namespaces are not resolved (see
 * `localName`). Linear.
 */
export function scanXml(
  source: string,
  handlers: XmlHandlers,
  {entities = {}, most = MOST_ELEMENTS}: XmlOptions = {},
): XmlScan {
  const text = withBareAmpersands(source);
  const parser = new SaxesParser({position: false, xmlns: false});
  // Without a prototype: an article may say "&constructor;".
  parser.ENTITIES = Object.assign(Object.create(null), entities, FIVE);
  const open: string[] = [];
  let depth = 0;
  let elements = 0;
  let wellFormed = true;
  const close = (): void => {
    if (depth-- <= DEEPEST) handlers.close(open.pop() ?? '');
  };
  // Instead of a handler of errors: to make an Error each takes seconds in a broken source.
  parser.fail = () => {
    wellFormed = false;
    return parser;
  };
  parser.on('opentag', ({name, attributes}) => {
    elements++;
    if (depth++ >= DEEPEST) return;
    open.push(name);
    handlers.open(name, attributes);
  });
  parser.on('closetag', close);
  const report = (value: string): void => handlers.text(withPunctuation(value));
  parser.on('text', report);
  parser.on('cdata', report);
  for (let at = 0; at < text.length && elements <= most; at += PORTION) {
    parser.write(text.slice(at, at + PORTION));
  }
  parser.close();
  while (depth > 0) close();
  return {wellFormed, whole: elements <= most};
}

/** An element's or attribute's name without its prefix: "title" of "dc:title". */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

const BARE_AMPERSAND = /&(?!(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][\w.-]*);)/g;

// The parser would take everything up to the next semicolon, tags too, for a reference.
function withBareAmpersands(source: string): string {
  return source.includes('<![CDATA[') ? source : source.replaceAll(BARE_AMPERSAND, '&amp;');
}

// Quotation marks, apostrophes, dashes, the trade mark: of the other numbers some begin
// what a terminal would act on, and are left to the cleaner.
const PUNCTUATION = /[\x82\x84\x91-\x97\x99]/g;

/** Numbers of Windows-1252 are often written as references ("&#146;"); HTML has them mean what their writers meant. */
function withPunctuation(text: string): string {
  return text.replaceAll(PUNCTUATION, (letter) =>
    new TextDecoder('windows-1252').decode(Uint8Array.of(letter.charCodeAt(0))),
  );
}
