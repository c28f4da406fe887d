import type {Reading} from '../formats/format.ts';
import {needsIsolation, readDocument} from '../formats/registry.ts';
import type {Document} from '../model/document.ts';
import type {Result} from '../model/result.ts';
import type {Source} from '../model/source.ts';

/**
 * The article in `source`, read here or, where its format asks for it, in a process of its
 * own; only that can be stopped by `signal`. Fails in words, as `readDocument` does. `spent`
 * is how long the person has waited already, in milliseconds.
 */
export async function readArticle(
  source: Source,
  reading: Reading,
  signal: AbortSignal,
  spent = 0,
): Promise<Result<Document>> {
  if (!needsIsolation(source)) return readDocument(source, reading);
  const {readIsolated} = await import('./read-isolated.ts');
  return readIsolated(source, reading, signal, spent);
}
