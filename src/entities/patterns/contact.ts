import type {Span} from '../../model/span.ts';
import type {Candidate} from '../candidate.ts';

const EMAIL = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}\.\p{L}{2,24}`;
const ADDRESS = String.raw`https?://[^\s<>"“”]+|www\.[^\s<>"“”]+`;
const HANDLE = '@[A-Za-z0-9_]{2,30}';
const PHONE = String.raw`\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}\d|\(\d{3}\) ?\d{3}[- ]\d{4}|\d{3}-\d{3}-\d{4}`;
const CONTACT = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._-])(?:(?<email>${EMAIL})|(?<address>${ADDRESS})|(?<handle>${HANDLE})|(?<phone>${PHONE}))(?![\p{L}\p{N}])`,
  'giu',
);
/** A cheap test which texts may hold a contact at all. */
const HINT = /@|:\/\/|www\.|\+\d|\d{3}[-)]/i;

const WHY = {
  email: 'an e-mail address',
  address: 'a web address',
  handle: 'a handle',
  phone: 'a telephone number',
} as const;

/** E-mail and web addresses, handles and telephone numbers in `span` of `text`. */
export function findContacts(text: string, span: Span): Candidate[] {
  const part = text.slice(span.start, span.end);
  if (!HINT.test(part)) return [];
  const found: Candidate[] = [];
  for (const match of part.matchAll(CONTACT)) {
    const groups = match.groups ?? {};
    const which = (['email', 'address', 'handle', 'phone'] as const).find(
      (name) => groups[name] !== undefined,
    );
    if (which === undefined) continue;
    // A sentence's own punctuation is not part of the address that ends it.
    const own = which === 'address' ? match[0].replace(/[.,;:!?)\]'’]+$/u, '') : match[0];
    if (own.length < 4) continue;
    found.push({
      start: span.start + match.index,
      end: span.start + match.index + own.length,
      kind: 'contact',
      certainty: 0.95,
      evidence: [WHY[which]],
      value: null,
    });
  }
  return found;
}
