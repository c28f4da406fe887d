import type {PDFDocumentProxy} from 'unpdf/pdfjs';
import {fail, type Result, succeed} from '../../model/result.ts';
import {withNewEnd} from './repair.ts';

/** A document that is open; it must be closed by `pdf.loadingTask.destroy()`. */
export type Opened = {
  readonly pdf: PDFDocumentProxy;
  /**
   * The tables for letters of fonts outside the file that its pages have asked for so far.
   * There are none here: such letters cannot be read.
   */
  readonly missing: ReadonlySet<string>;
};

/**
 * Opens the PDF in `bytes` with PDF.js, told to leave alone everything but text: no worker, no
 * fonts, no pictures (none is ever decoded: the largest allowed has no area), no WebAssembly,
 * no forms, nothing from disk or network; this version has no code that evaluates code. `name`
 * is what failures call the file.
 */
export async function openPdf(
  bytes: Uint8Array,
  name: string,
  password: string | null,
): Promise<Result<Opened>> {
  const opened = await attempt(bytes, password);
  if (!(opened instanceof Error)) return succeed(opened);
  if (opened.name === 'InvalidPDFException') {
    const mended = withNewEnd(bytes);
    const again = mended === null ? opened : await attempt(mended, password);
    if (!(again instanceof Error)) return succeed(again);
  }
  return refused(opened, name, password);
}

async function attempt(bytes: Uint8Array, password: string | null): Promise<Opened | Error> {
  const {getDocument} = await import('unpdf/pdfjs');
  const missing = new Set<string>();
  const task = getDocument({
    // PDF.js takes over the buffer that it is given.
    data: new Uint8Array(bytes),
    ...(password === null ? {} : {password}),
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    BinaryDataFactory: noTables(missing),
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return {pdf: await task.promise, missing};
  } catch (error) {
    await task.destroy();
    return error instanceof Error ? error : new Error(String(error));
  }
}

function refused(error: Error, name: string, password: string | null): Result<never> {
  if (error.name === 'PasswordException') {
    return password === null
      ? fail(
          `${name} is locked with a password.`,
          'Give it with --password or in the environment variable LECTERN_PASSWORD.',
        )
      : fail(
          `The password given does not open ${name}.`,
          'Check its capitals and the keyboard, and give it again with --password or in LECTERN_PASSWORD.',
        );
  }
  // An encryption that PDF.js does not know fails as any other thing that it does not know.
  if (/encryption|crypt/i.test(error.message)) {
    return fail(
      `${name} is encrypted in a way that Lectern cannot read.`,
      'Open it in a PDF viewer and save it without encryption.',
    );
  }
  return fail(
    `${name} is a damaged PDF document: no pages can be found in it.`,
    'Get the file anew, or repair it, for example with qpdf or a PDF viewer.',
  );
}

/** What PDF.js asks for tables; it makes one with `new`. It has none, and notes what is wanted. */
function noTables(missing: Set<string>): () => void {
  return function Tables(this: {fetch?: unknown}): void {
    this.fetch = async ({kind, filename}: {kind: string; filename: string}) => {
      if (kind === 'cMapUrl') missing.add(filename);
      throw new Error(`There is no ${filename}.`);
    };
  };
}
