import {attribute, classesOf, type Element, lower} from './tree.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a browser sets on lines of its own, by the HTML standard's rendering section. */
const BLOCKS = names(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

// What is no text, what runs, what is filled in, and what is shown by something else.
const GONE = names(
  'annotation annotation-xml applet area audio base basefont bgsound button canvas datalist embed frame frameset head iframe input label legend link map meta meter noembed noframes noscript object optgroup option output param progress script select source style svg template textarea title track video',
);

/** What keeps its spaces and line ends. */
export const PREFORMATTED = names('pre listing xmp plaintext');

/** Blocks that a paragraph's distance parts from what is around them. */
export const SPACED = names(
  'address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main nav ol p search section table ul menu dir pre listing xmp plaintext figcaption caption td',
);

const VISUALLY_HIDDEN = names(
  'sr-only visually-hidden visuallyhidden screen-reader-text screenreader-text screen-reader-only screenreader sr-text u-visually-hidden element-invisible assistive-text a11y-hidden mw-editsection mw-cite-backlink noprint-hidden',
);

// A length of nothing, and the end of its declaration.
const NOTHING = String.raw`[+-]?(?:0+(?:\.0*)?|\.0+)(?:[a-z]{1,4}|%)?\s*(?:!\s*important\s*)?(?:;|$)`;

const declares = (...declarations: readonly string[]): RegExp =>
  new RegExp(`(?:^|;)\\s*(?:${declarations.join('|')})`);

const HIDING = declares(
  String.raw`display\s*:\s*none`,
  String.raw`visibility\s*:\s*(?:hidden|collapse)`,
  String.raw`mso-hide\s*:\s*all`,
  String.raw`(?:left|top|text-indent)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|em|pt)`,
  String.raw`font-size\s*:\s*${NOTHING}`,
  String.raw`font\s*:(?:[^;]*\s)?0(?:px|pt|em|rem|%)?[\s/]`,
  String.raw`(?:-webkit-)?transform\s*:[^;]*\bscale(?:x|y|3d)?\(\s*0*(?:\.0+)?\s*[,)]`,
  String.raw`clip\s*:\s*rect\(\s*(?:0|1px)[a-z]{0,3}(?:[\s,]+(?:0|1px)[a-z]{0,3}){3}\s*\)`,
  String.raw`(?:-webkit-)?clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)`,
);

// What fades in as the page is scrolled, and letters that show what is behind them, are seen.
const FAINT = declares(String.raw`opacity\s*:\s*${NOTHING}`);
const FADES_IN = declares(
  String.raw`(?:-webkit-)?(?:transform|transition|animation)\s*:`,
  'will-change',
);
const CLEAR = declares(String.raw`color\s*:\s*transparent\b`);
const SHINES_THROUGH = /background-clip\s*:\s*text/;

// A box of no size hides what it holds only where that may not run over.
const EMPTY = declares(String.raw`(?:max-)?(?:height|width)\s*:\s*${NOTHING}`);
const CUTS = declares(String.raw`overflow(?:-[xy])?\s*:\s*(?:hidden|clip)`);

/**
 * Whether nothing in `element` is to be read: it is no text to anybody (scripts, styles, form
 * controls, embedded things), or its page hides it. What only `aria-hidden` says is gone where
 * it is inline, mostly signs and doublets; a block with it is on screen like any other.
 */
export function isGone(element: Element): boolean {
  if (GONE.has(element.tagName)) return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === null) return true;
  if (element.attrs.length === 0) return false;
  if (isHidden(element)) return true;
  return lower(element, 'aria-hidden') === 'true' && !BLOCKS.has(element.tagName);
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'popover') !== null) return true;
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const classes = classesOf(element);
  if (classes.some((name) => VISUALLY_HIDDEN.has(name))) return true;
  const style = styleOf(element);
  // A formula is there twice, for eyes and for machines: the one with the words counts.
  return style !== '' && hides(style) && !classes.some((name) => name.startsWith('mwe-math'));
}

function hides(style: string): boolean {
  return (
    HIDING.test(style) ||
    (EMPTY.test(style) && CUTS.test(style)) ||
    (FAINT.test(style) && !FADES_IN.test(style)) ||
    (CLEAR.test(style) && !SHINES_THROUGH.test(style))
  );
}

// Longer ones hold pictures.
const LONGEST_STYLE = 4096;

function styleOf(element: Element): string {
  const style = attribute(element, 'style') ?? '';
  return style.length > LONGEST_STYLE ? '' : style.toLowerCase();
}

/** Whether `element` stands on lines of its own. */
export function isBlock(element: Element): boolean {
  return (
    BLOCKS.has(element.tagName) ||
    /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)\b/.test(styleOf(element))
  );
}
