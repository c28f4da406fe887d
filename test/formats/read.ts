import {READ_PLAINLY, readDocument} from '../../src/formats/registry.ts';
import type {Document} from '../../src/model/document.ts';
import type {Failure} from '../../src/model/result.ts';

function source(content: string | Uint8Array, name: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {bytes, name, origin: `texts/${name}`, stated: null};
}

/** The document in `content`, for tests of what is read well. */
export async function read(content: string | Uint8Array, name = 'note.txt'): Promise<Document> {
  const result = await readDocument(source(content, name), READ_PLAINLY);
  if (!result.ok) throw new Error(`${result.failure.reason} ${result.failure.next}`);
  return result.value;
}

/** The failure that `content` meets with. */
export async function refusal(content: string | Uint8Array, name: string): Promise<Failure> {
  const result = await readDocument(source(content, name), READ_PLAINLY);
  if (result.ok) throw new Error(`${name} was read as ${result.value.format}`);
  return result.failure;
}
