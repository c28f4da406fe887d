import {linkAliases} from '../../src/entities/aliases/link.ts';
import {analyse} from '../../src/entities/analyse.ts';
import type {Block, Document} from '../../src/model/document.ts';
import type {Kind} from '../../src/model/entity.ts';
import type {Span} from '../../src/model/span.ts';
import {loadModel} from '../../src/workers/load-model.ts';
import {KEPT_APART} from '../recogniser/corpora.ts';
import {readDocred, readLitbank} from './alias-data.ts';
import {
  type Clustering,
  type ClusterScores,
  clusterScores,
  onSharedMentions,
  type Pair,
} from './cluster-scores.ts';
import type {ClusteredText} from './clustered-text.ts';
import {readNews} from './news-aliases.ts';

/** One set of texts and how well its names are brought together. */
export type AliasScores = {
  readonly set: string;
  readonly documents: number;
  readonly mentions: number;
  /** The annotated mentions, linked by us. */
  readonly given: ClusterScores;
  /** The annotated mentions, one cluster for each kind and exact string. */
  readonly exact: ClusterScores;
  /** Our own mentions, those that are annotated too (same span). */
  readonly own: ClusterScores;
  /** All our own mentions: spurious ones count against precision, missing ones against recall. */
  readonly ownStrict: ClusterScores;
  /** The share of annotated mentions that are found with the same span, per cent. */
  readonly found: number;
};

/** The kinds that a set annotates; what else we find in it is not judged. */
const NAMES: readonly Kind[] = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'product',
  'work',
];

/** Texts that linking was developed on, and those that were never looked at. */
export type Part = 'developed' | 'apart';

/**
 * Scores alias linking on the sets of `folder` (see its README). Linking has no training;
 * its rules were developed on DocRED's dev file and LitBank's training documents, and the
 * figures are for DocRED's test file and LitBank's test documents, whose split is that of
 * the data. Our own mentions are
 * judged on every fifth document of DocRED's test file from the first on, which the
 * recogniser's training leaves out.
 */
export function scoreAliases(folder: string, part: Part = 'apart'): AliasScores[] {
  const apart = part === 'apart';
  const docred = readDocred(folder, apart ? 'test' : 'dev');
  return [
    scoresOf('news', readNews(folder), NAMES),
    scoresOf('DocRED', docred, NAMES, apart ? docred.filter(isKeptApart) : docred.slice(0, 100)),
    scoresOf('LitBank', readLitbank(folder, apart ? 'dev/litbank_test' : 'train/litbank_train'), [
      'person',
      'organisation',
      'place',
    ]),
  ];
}

/** What the recogniser's training leaves out of DocRED's test file. */
function isKeptApart(_: ClusteredText, index: number): boolean {
  return index % KEPT_APART === 0;
}

function scoresOf(
  set: string,
  texts: readonly ClusteredText[],
  kinds: readonly Kind[],
  ownTexts: readonly ClusteredText[] = texts,
): AliasScores {
  const own = ownTexts.map((text) => ({
    gold: goldOf(text),
    system: ownClusters(text, kinds),
  }));
  const shared = own.map(onSharedMentions);
  const count = (pairs: readonly Pair[]): number =>
    pairs.reduce((sum, {gold}) => sum + gold.size, 0);
  return {
    set,
    documents: texts.length,
    mentions: texts.reduce((sum, {mentions}) => sum + mentions.length, 0),
    given: clusterScores(texts.map((text) => ({gold: goldOf(text), system: givenClusters(text)}))),
    exact: clusterScores(texts.map((text) => ({gold: goldOf(text), system: exactClusters(text)}))),
    own: clusterScores(shared),
    ownStrict: clusterScores(own),
    found: (100 * count(shared)) / count(own),
  };
}

const keyOf = ({start, end}: Span): string => `${start} ${end}`;

function goldOf({mentions}: ClusteredText): Clustering {
  return new Map(mentions.map((mention) => [keyOf(mention), mention.cluster]));
}

function exactClusters({text, mentions}: ClusteredText): Clustering {
  return new Map(
    mentions.map((mention) => [
      keyOf(mention),
      `${mention.kind} ${text.slice(mention.start, mention.end)}`,
    ]),
  );
}

function givenClusters({text, mentions}: ClusteredText): Clustering {
  const clusters = linkAliases(
    text,
    mentions.map(({start, end, kind}) => ({
      start,
      end,
      kind,
      certainty: 1,
      evidence: ['given'],
      value: null,
    })),
  );
  const linked = clusters.flatMap((cluster, i) =>
    cluster.mentions.map(({start, end}) => ({start, end, id: `${i}`})),
  );
  const exact = new Map(linked.map((mention) => [keyOf(mention), mention.id]));
  // Linking may join two mentions into one, as of "Jarndyce and Jarndyce": it holds both.
  const around = ({start, end}: Span): string =>
    linked.find((mention) => mention.start <= start && end <= mention.end)?.id ?? 'lost';
  return new Map(
    mentions.map((mention) => [keyOf(mention), exact.get(keyOf(mention)) ?? around(mention)]),
  );
}

function ownClusters({text}: ClusteredText, kinds: readonly Kind[]): Clustering {
  const {entities} = analyse(documentOf(text), loadModel());
  return new Map(
    entities
      .filter(({kind}) => kinds.includes(kind))
      .flatMap((entity) => entity.mentions.map((mention) => [keyOf(mention), entity.id])),
  );
}

/** A document of one paragraph a block; its offsets are the text's. */
function documentOf(text: string): Document {
  let start = 0;
  const blocks = text.split('\n\n').map((paragraph): Block => {
    const block = {start, end: start + paragraph.length};
    start = block.end + 2;
    return {...block, kind: 'paragraph', level: 0, within: [], cells: [], header: false};
  });
  return {
    title: '',
    byline: null,
    date: null,
    source: null,
    language: null,
    origin: 'evaluation',
    format: 'text',
    text,
    blocks,
    marks: [],
    outline: [],
    notes: [],
  };
}
