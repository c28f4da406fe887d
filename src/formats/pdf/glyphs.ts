import type {PDFPageProxy} from 'unpdf/pdfjs';

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The pieces of text that PDF.js finds on a page. */
export type Items = readonly Content['items'][number][];
/** The styles that they name. */
export type Styles = Content['styles'];
