import type {PDFPageProxy} from 'unpdf/pdfjs';
import type {Items, Styles} from './glyphs.ts';
import type {Face} from './run.ts';

/** The faces of a document's fonts by the names that PDF.js gives them. */
export type Faces = Map<string, Face>;

const BOLD = /bold|black|heavy|semib|demi|cmbx|cmb\d|-bd\b|medi$/i;
const ITALIC = /ital|obli|slanted|cmti|cmsl|cmmi|-it\b/i;
const MONO = /mono|courier|consol|typewriter|cmtt|cmsltt|nimbusmonl|menlo|fixed/i;

// Fonts are few, and most of a document's are on its first pages.
const LOOKS = 24;
// In UTF-16 units: listing what a page shows takes memory many times its text.
const MOST_TEXT = 50_000;
const NO_ANNOTATIONS = 0;

/**
 * A reader of the faces of fonts: PDF.js tells a font's own name only when it lists what is
 * painted on a page, so this is asked of pages that show new ones, and not of many.
 */
export function faceReader(): (page: PDFPageProxy, items: Items, styles: Styles) => Promise<Faces> {
  const faces: Faces = new Map();
  let looks = 0;
  return async (page, items, styles) => {
    const fonts = Object.keys(styles).filter((font) => !faces.has(font));
    if (fonts.length > 0 && looks < LOOKS && lengthOf(items) < MOST_TEXT) {
      looks++;
      // What is wrong with the page's pictures is no reason to lose its words.
      await page.getOperatorList({annotationMode: NO_ANNOTATIONS}).catch(() => null);
    }
    for (const font of fonts) {
      const name = page.commonObjs.has(font) ? nameOf(page.commonObjs.get(font)) : '';
      const mono = MONO.test(name) || styles[font]?.fontFamily === 'monospace';
      faces.set(font, {font, bold: BOLD.test(name), italic: ITALIC.test(name), mono});
    }
    return faces;
  };
}

function lengthOf(items: Items): number {
  return items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 1), 0);
}

function nameOf(font: unknown): string {
  if (typeof font !== 'object' || font === null || !('name' in font)) return '';
  return typeof font.name === 'string' ? font.name : '';
}
