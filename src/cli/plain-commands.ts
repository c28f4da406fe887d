import {analyse} from '../entities/analyse.ts';
import type {Document} from '../model/document.ts';
import type {Result} from '../model/result.ts';
import {articleText} from '../output/article-text.ts';
import {entitiesJson} from '../output/entities-json.ts';
import {entitiesText} from '../output/entities-text.ts';
import {hitsJson} from '../output/hits-json.ts';
import {hitsText} from '../output/hits-text.ts';
import {overviewText} from '../output/overview-text.ts';
import {buildIndex} from '../search/build-index.ts';
import {search} from '../search/search.ts';
import {loadModel} from '../workers/load-model.ts';
import {readArticle} from '../workers/read-article.ts';
import type {How, Request} from './arguments.ts';
import {withNearFile} from './near-file.ts';
import {readingFrom, type Surroundings} from './reading.ts';
import {complain, EXIT, remark, say} from './say.ts';

/** What a command without a screen reads from and writes to. */
export type Streams = Surroundings & {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
};

/** A command that only prints. */
export type PlainRequest =
  | Extract<Request, {do: 'print' | 'entities' | 'search'}>
  | {readonly do: 'overview'; readonly article: string; readonly how: How};

/** Runs a command that only prints, and gives its exit code. */
export async function runPlain(request: PlainRequest, streams: Streams): Promise<number> {
  const {article, how} = request;
  // Nothing but a signal to the process stops a command that prints, and nobody watches it.
  const {signal} = new AbortController();
  const progress = () => {};
  const {encoding, password, offline} = how;
  const started = process.uptime() * 1000;
  const source = await readingFrom(streams, {offline, watched: false})(article, {signal, progress});
  // The wait for a server counts; that for another program in a pipe does not.
  const read: Result<Document> = source.ok
    ? await readArticle(source.value, {encoding, password, progress}, signal, {
        spent: source.value.stated === null ? started : process.uptime() * 1000,
        watched: false,
      })
    : source;
  if (!read.ok) {
    await complain(streams.stderr, await withNearFile(read.failure, article));
    return EXIT.failed;
  }
  for (const note of read.value.notes) {
    await remark(streams.stderr, note);
  }
  return say(streams.stdout, textFor(request, read.value), streams.stderr);
}

function textFor(request: PlainRequest, document: Document): string {
  switch (request.do) {
    case 'overview':
      return overviewText(document, analyse(document, loadModel()));
    case 'print':
      return articleText(document, request.width);
    case 'entities': {
      const analysis = analyse(document, loadModel());
      return request.json ? entitiesJson(document, analysis) : entitiesText(analysis);
    }
    case 'search': {
      const index = buildIndex(document, analyse(document, loadModel()));
      const hits = search(index, request.query, Number.MAX_SAFE_INTEGER);
      return request.json ? hitsJson(document, hits) : hitsText(document, hits);
    }
  }
}
