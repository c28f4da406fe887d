import {needsIsolation, READ_PLAINLY, readDocument} from '../../src/formats/registry.ts';
import type {Source} from '../../src/model/source.ts';
import {cleanText} from '../../src/text/clean.ts';
import {receivedResult} from '../../src/workers/received.ts';

/** What came of a damaged file. */
export type Verdict = {
  readonly is: 'read' | 'refused' | 'wrong';
  readonly why: string;
};

// As in the parser's own process: what a parser does not wait for ends nothing.
process.on('unhandledRejection', () => {});

/** The entry of the process in which damaged files are read, so that it can hang or die alone. */
process.on('message', async ({name, bytes}: Pick<Source, 'name' | 'bytes'>) => {
  const source: Source = {name, bytes, origin: name, stated: null};
  process.send?.({isolated: needsIsolation(source)});
  process.send?.(await verdictOn(source));
});

async function verdictOn(source: Source): Promise<Verdict> {
  try {
    const result = await readDocument(source, READ_PLAINLY);
    // What a document promises is what the program holds that of another process to.
    const received = receivedResult(JSON.stringify(result));
    if (received === null) return {is: 'wrong', why: 'The document is not clean or breaks a law.'};
    if (received.ok) {
      const {text} = received.value;
      if (cleanText(text) === text) return {is: 'read', why: ''};
      return {is: 'wrong', why: 'The text is clean in its pieces only.'};
    }
    const {reason, next} = received.failure;
    const inWords = [reason, next].every((said) => /^.{3,}[.…”)]$/su.test(said));
    return inWords ? {is: 'refused', why: reason} : {is: 'wrong', why: `${reason} ${next}`};
  } catch (error) {
    return {is: 'wrong', why: error instanceof Error ? (error.stack ?? error.message) : `${error}`};
  }
}
