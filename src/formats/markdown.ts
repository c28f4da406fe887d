import {succeed} from '../model/result.ts';
import {decode} from './decode.ts';
import type {Format, Sample} from './format.ts';

const NAMES = /\.(?:md|markdown|mdown|mkd)$/i;

/** Markdown as GitHub writes it, with a front matter of YAML. */
export const markdown: Format = {
  id: 'markdown',
  claim: (sample) => {
    if (NAMES.test(sample.name)) return 'name';
    return looksLikeMarkdown(sample) ? 'look' : null;
  },
  offers: (name) => NAMES.test(name),
  isolated: false,
  read: async (source, {encoding}) => {
    const declared = [source.stated?.charset ?? null];
    const decoded = await decode({bytes: source.bytes, wished: encoding, declared});
    if (!decoded.ok) return decoded;
    const {readMarkdown} = await import('./markdown/read.ts');
    return succeed(readMarkdown(decoded.value, source));
  },
};

// Signs that hardly occur in text that is not Markdown. A heading alone may be a comment
// in a script, stars alone may be footnotes: so two kinds of them are asked for.
const SIGNS: readonly RegExp[] = [
  /^ {0,3}#{1,6} \S/m,
  /\[[^\]\n]{1,200}\]\((?:https?:\/\/|mailto:|[#./])[^\s)]*\)/,
  /^ {0,3}(?:```|~~~)/m,
  /(?<![\w*])\*\*[^\s*](?:[^*\n]{0,200}[^\s*])?\*\*(?![\w*])/,
  /^ {0,3}\|?(?: *:?-{3,}:? *\|)+ *(?::?-{3,}:? *)?$/m,
  /^ {0,3}\[[^\]\n]{1,200}\]: \S/m,
];
const FRONT_MATTER =
  /^---[ \t]*\r?\n(?:[A-Za-z][\w-]*[ \t]*:.*\r?\n)(?:.*\r?\n){0,200}?---[ \t]*(?:\r?\n|$)/;

function looksLikeMarkdown({head}: Sample): boolean {
  return FRONT_MATTER.test(head) || SIGNS.filter((sign) => sign.test(head)).length >= 2;
}
