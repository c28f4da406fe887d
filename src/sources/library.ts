import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {type Result, succeed} from '../model/result.ts';
import {cleanLine} from '../text/clean.ts';
import {failureOf} from './failures.ts';

/** A file that a picker can offer. */
export type ArticleChoice = {
  /** To open it by. Not clean: never shown. */
  readonly path: string;
  /** The file's name, clean. */
  readonly name: string;
};

/**
 * The files right inside `folder` whose names `offers` accepts, by name in the order that
 * people expect ("part 2" before "part 10"); hidden ones are left out. Fails in words when
 * the folder cannot be listed.
 */
export async function listArticles(
  folder: string,
  offers: (name: string) => boolean,
): Promise<Result<readonly ArticleChoice[]>> {
  try {
    const entries = await readdir(folder, {withFileTypes: true});
    const order = new Intl.Collator('en', {numeric: true});
    const choices = entries
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
      .filter((entry) => offers(entry.name))
      .map(({name}) => ({path: join(folder, name), name: cleanLine(name)}))
      .sort((a, b) => order.compare(a.name, b.name));
    return succeed(choices);
  } catch (error) {
    return {ok: false, failure: failureOf(error, cleanLine(folder))};
  }
}
