import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {needsIsolation, offersFile, READ_PLAINLY, readDocument} from '../formats/registry.ts';
import {fail, type Result, succeed} from '../model/result.ts';
import {readHead} from '../sources/file.ts';
import {listArticles} from '../sources/library.ts';
import type {Choice} from '../state/state.ts';
import {identityOf, isFolder, isPath, nameOf} from './named.ts';

// Enough to hold the front matter or the first lines, which have the title.
const HEAD_BYTES = 4096;
// In a long list people look for a name; reading all heads would keep them waiting.
const MOST_HEADS = 200;

/**
 * The articles right inside a folder, for the picker. Fails in words for a folder that cannot
 * be listed or has no article in it.
 */
export async function choicesIn(folder: string): Promise<Result<readonly Choice[]>> {
  const found = await listArticles(folder, offersFile);
  if (!found.ok) return found;
  if (found.value.length > 0) return succeed(await titled(found.value.map(({path}) => path)));
  return fail(
    `There are no articles in ${nameOf(folder)}.`,
    'Name a folder with texts, Markdown, web pages, books, PDF or Word documents right in it.',
  );
}

/**
 * What the arguments name, in their order, for the picker: a folder stands for the articles right
 * inside it. What cannot be read is there all the same, and says why when it is chosen.
 */
export async function choicesAmong(articles: readonly string[]): Promise<readonly Choice[]> {
  const paths = await Promise.all(
    articles.map(async (argument) => {
      if (!(await isFolder(argument))) return [argument];
      const found = await listArticles(argument, offersFile);
      return found.ok ? found.value.map(({path}) => path) : [argument];
    }),
  );
  return titled(paths.flat());
}

/** The articles that come with Lectern, for the picker; none where there are none. */
export async function shippedChoices(): Promise<readonly Choice[]> {
  const found = await listArticles(SHIPPED, offersFile);
  return found.ok ? titled(found.value.map(({path}) => path)) : [];
}

const SHIPPED = fileURLToPath(new URL('../content', import.meta.url));

async function titled(paths: readonly string[]): Promise<readonly Choice[]> {
  const first = await Promise.all(paths.slice(0, MOST_HEADS).map(titledChoice));
  return [...first, ...paths.slice(MOST_HEADS).map(namedChoice)];
}

/**
 * An article by its title, which is read from the beginning of the file, with its byline and
 * date as a note; by its name where that would take a process of its own.
 */
async function titledChoice(path: string): Promise<Choice> {
  if (!isPath(path)) return namedChoice(path);
  const head = await readHead(path, HEAD_BYTES);
  if (!head.ok || needsIsolation(head.value)) return namedChoice(path);
  const read = await readDocument(head.value, READ_PLAINLY);
  if (!read.ok) return namedChoice(path);
  const {title, byline, date} = read.value;
  return {
    path,
    id: identityOf(path),
    title,
    note: [byline, date].filter((part) => part !== null).join(', '),
  };
}

function namedChoice(path: string): Choice {
  return {path, id: identityOf(path), title: calledBriefly(path), note: ''};
}

/** What to call an argument in a list: a file by its name without the folder. */
function calledBriefly(argument: string): string {
  return isPath(argument) ? basename(nameOf(argument)) || nameOf(argument) : nameOf(argument);
}
