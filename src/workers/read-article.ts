import type {Reading} from '../formats/format.ts';
import {needsIsolation, readDocument} from '../formats/registry.ts';
import type {Document} from '../model/document.ts';
import type {Result} from '../model/result.ts';
import type {Source} from '../model/source.ts';
import {WATCHED, type Waiting} from './patience.ts';

/**
 * The article in `source`, read here or, where its format asks for it, in a process of its
 * own; only that can be stopped by `signal`, and ends as `waiting` allows. Fails in words, as
 * `readDocument` does.
 */
export async function readArticle(
  source: Source,
  reading: Reading,
  signal: AbortSignal,
  waiting: Waiting = WATCHED,
): Promise<Result<Document>> {
  if (!needsIsolation(source)) return readDocument(source, reading);
  const {readIsolated} = await import('./read-isolated.ts');
  return readIsolated(source, reading, signal, waiting);
}
