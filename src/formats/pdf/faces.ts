import type {PDFPageProxy} from 'unpdf/pdfjs';
import type {Face} from './run.ts';

/** The faces of a document's fonts by the names that PDF.js gives them. */
export type Faces = Map<string, Face>;

const BOLD = /bold|black|heavy|semib|demi|cmbx|cmb\d|-bd\b|medi$/i;
const ITALIC = /ital|obli|slanted|cmti|cmsl|cmmi|-it\b/i;
const MONO = /mono|courier|consol|typewriter|cmtt|cmsltt|nimbusmonl|menlo|fixed/i;

// Fonts are few, and most of a document's are on its first pages.
const LOOKS = 24;

/**
 * A reader of the faces of fonts: PDF.js tells a font's own name only when it lists what is
 * painted on a page, so this is asked of pages that show new ones, and not of many.
 */
export function faceReader(): (
  page: PDFPageProxy,
  fonts: readonly string[],
  styles: Readonly<Record<string, {fontFamily?: string}>>,
) => Promise<Faces> {
  const faces: Faces = new Map();
  let looks = 0;
  return async (page, fonts, styles) => {
    if (fonts.some((font) => !faces.has(font)) && looks++ < LOOKS) {
      await page.getOperatorList();
    }
    for (const font of fonts) {
      if (faces.has(font)) continue;
      const name = page.commonObjs.has(font) ? nameOf(page.commonObjs.get(font)) : '';
      const mono = MONO.test(name) || styles[font]?.fontFamily === 'monospace';
      faces.set(font, {font, bold: BOLD.test(name), italic: ITALIC.test(name), mono});
    }
    return faces;
  };
}

function nameOf(font: unknown): string {
  if (typeof font !== 'object' || font === null || !('name' in font)) return '';
  return typeof font.name === 'string' ? font.name : '';
}
