import {deflateSync} from 'node:zlib';
import {lines, objects, pdf, stream} from '../made/pdf.ts';
import type {Bad} from './bad.ts';

/** 400 MB of blanks, packed twice, so that there is hardly anything left of them. */
function bomb(): string {
  const once = deflateSync(Buffer.alloc(400_000_000, 32), {level: 1});
  return stream(once, true).replace('/FlateDecode', '[/FlateDecode /FlateDecode]');
}

const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2));

/** The objects of a document whose `number`th object is another one. */
function withObject(number: number, object: string): readonly string[] {
  return objects(stream(lines('The ferry came back.'))).with(number - 1, object);
}

/** PDF documents. */
export const PDFS: readonly Bad[] = [
  {name: 'bomb.pdf', content: () => pdf(objects(bomb()))},
  {name: 'cut.pdf', content: () => cut(pdf())},
  {name: 'head.pdf', content: () => '%PDF-1.7\n', says: /./},
  {
    name: 'loop.pdf',
    content: () => pdf(withObject(2, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>')),
  },
  {
    name: 'count.pdf',
    content: () => pdf(withObject(2, '<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>')),
  },
  {
    name: 'none.pdf',
    content: () => pdf(withObject(2, '<< /Type /Pages /Kids [] /Count 0 >>')),
    says: /./,
  },
  {
    name: 'deep.pdf',
    content: () => pdf(withObject(4, `${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
  },
  {
    name: 'nested.pdf',
    content: () => pdf(objects(stream(`${'['.repeat(100_000)} ${lines('ferry')}`))),
  },
  {
    name: 'itself.pdf',
    content: () =>
      pdf([
        ...objects(stream('/X Do')).with(
          2,
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>',
        ),
        stream(
          '/X Do',
          false,
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> ',
        ),
      ]),
  },
  {name: 'empty-page.pdf', content: () => pdf(objects(stream('0 0 m 100 100 l S'))), says: /./},
  {
    name: 'controls.pdf',
    content: () =>
      pdf(objects(stream(lines('one\\033[2Jtwo\\233three\\007four', 'and a line more')))),
    prints: /line more/,
  },
  {
    name: 'previous.pdf',
    content: () => pdf(undefined, '/Prev 9 '),
  },
  {
    name: 'locked.pdf',
    content: () =>
      pdf(
        undefined,
        `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> `,
      ),
    says: /password/,
  },
  {
    name: 'many.pdf',
    content: () => pdf(objects(stream(lines(...Array.from({length: 50_000}, () => 'ferry'))))),
  },
];
