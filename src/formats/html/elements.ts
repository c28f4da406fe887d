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

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|em|pt))/;

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
  return style !== '' && HIDING.test(style) && !classes.some((name) => name.startsWith('mwe-math'));
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
