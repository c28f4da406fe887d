import type {Format, Sample} from './format.ts';

const NAMES = /\.pdf$/i;

/** PDF: the text of its pages in reading order. */
export const pdf: Format = {
  id: 'pdf',
  claim: (sample) => {
    if (isPdf(sample)) return 'content';
    const named = NAMES.test(sample.name) || sample.type === 'application/pdf';
    return named && mayBePdf(sample) ? 'name' : null;
  },
  offers: (name) => NAMES.test(name),
  isolated: true,
  read: async (source, reading) => {
    const {readPdf} = await import('./pdf/read.ts');
    return readPdf(source, reading);
  },
};

// The signature may be letters throughout, but not as a sentence goes on.
const HEADER = /^%PDF-\d\.\d[ \t]*(?:[\r\n]|$)/;
// Viewers look for it in the first kilobyte: some mailers and servers put something before it.
const LATE_HEADER = /%PDF-\d\.\d[ \t]*[\r\n][\s\S]{0,400}?\d+ \d+ obj\b/;
const LOOKED_AT = 1024;

function isPdf({head}: Sample): boolean {
  return HEADER.test(head) || LATE_HEADER.test(head.slice(0, LOOKED_AT + 500));
}

/** Whether a file without its signature may be a damaged one: a text that is called so is a text. */
function mayBePdf({head}: Sample): boolean {
  return /[\0-\x08\x0e-\x1f\ufffd]|%PDF|\b\d+ \d+ obj\b|\b(?:xref|trailer)\b/.test(head);
}
