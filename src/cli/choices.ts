import {offersFile, READ_PLAINLY, readDocument} from '../formats/registry.ts';
import {type Result, succeed} from '../model/result.ts';
import {readHead} from '../sources/file.ts';
import {listArticles} from '../sources/library.ts';
import type {Choice} from '../state/state.ts';

// Enough to hold the front matter or the first lines, which have the title.
const HEAD_BYTES = 4096;

/**
 * The articles of a folder, for the picker: each by its title, which is read from the
 * beginning of the file, with its byline and date as a note. Fails in words for a folder that cannot be listed.
 */
export async function listChoices(folder: string): Promise<Result<readonly Choice[]>> {
  const found = await listArticles(folder, offersFile);
  if (!found.ok) return found;
  const choices = await Promise.all(
    found.value.map(async ({path, name}) => {
      const head = await readHead(path, HEAD_BYTES);
      const read = head.ok ? await readDocument(head.value, READ_PLAINLY) : head;
      if (!read.ok) return {path, title: name, note: ''};
      const {title, byline, date} = read.value;
      return {path, title, note: [byline, date].filter((part) => part !== null).join(', ')};
    }),
  );
  return succeed(choices);
}
