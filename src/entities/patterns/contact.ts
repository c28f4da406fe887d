import type {Candidate} from '../candidate.ts';

const EMAIL = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}\.\p{L}{2,24}`;
const ADDRESS = String.raw`https?://[^\s<>"“”]+|www\.[^\s<>"“”]+`;
/** Top-level domains after which a name in small letters is an address without "www.". */
const DOMAIN = String.raw`(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|org|net|edu|gov|mil|int|info|biz|io|co|ai|app|dev|news|tv|fm|me|eu|uk|us|ca|au|nz|ie|in|za|ng|ke|gh|de|fr|es|it|nl|be|ch|at|se|no|dk|fi|pl|cz|pt|gr|ru|ua|jp|cn|kr|sg|hk|my|ph|id|th|br|mx|ar|cl|travel|london|scot|wales|museum|example|invalid|test)(?:/[^\s<>"“”]*)?`;
const HANDLE = '@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?|u/[A-Za-z0-9_-]{3,20}';
const PHONE = String.raw`\+\d{1,3}(?:[ .\u00A0-]?\(?\d{1,4}\)?){2,5}\d|\(\d{2,5}\) ?\d{3,4}[- ]\d{3,4}|\d{3}-\d{3}-\d{4}|1-\d{3}-\d{3}-\d{4}|1?-?8\d\d-[A-Z]{3,7}(?:-[A-Z]{3,4})?|0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4}){1,2}|0\d{3,4}[ -]\d{5,7}|0\d{1,2} \d{4} \d{4}|0\d{9,10}`;
/** Short numbers and those that look like others are telephone numbers where one is told to call. */
const CALLED = String.raw`(?<=(?:\b[Cc]all(?:ed|ing)?|\b[Dd]ial(?:led|ling)?|\b[Pp]hone|\b[Ff]reephone|\b[Tt]el(?:ephone)?\.?:?|\b[Tt]exts?|\b[Rr]ing|\b[Hh]otline|\b[Hh]elpline)(?:[ \n](?:on|at|:|to|number|the|your|bank|police|free|toll-free|us|them|\p{Lu}\p{L}+)){0,3}[ \n])(?:\d{3}[ -]\d{3,4}(?:[ -]\d{3,4})?|\d{3,6}(?![\d,.]?\d| \p{L}+s\b| (?:people|times|miles)))`;
const CONTACT = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._/-])(?:(?<email>${EMAIL})|(?<address>${ADDRESS})|(?<domain>${DOMAIN})|(?<handle>${HANDLE})|(?<phone>${PHONE}|${CALLED}))(?![\p{L}\p{N}])`,
  'gu',
);
/** A cheap test which texts may hold a contact at all. */
const HINT =
  /@|\bu\/|:\/\/|www\.|\+\d|\d{3}[-)]|\b0\d{2,4}[ -]\d|\b0\d{9}|[a-z0-9]\.[a-z]{2,7}\b|(?:[Cc]all|[Dd]ial|[Pp]hone|[Tt]el|[Tt]ext|[Rr]ing|line)\b.{0,40}\d{3}/;

const CLOSING = "].,;:!?'’»…";
/** After these words a bare domain is where one looks, not who runs it. */
const LOOKED_UP = /\b(?:at|on|see|visit|via|to|from|website|online)[ \n:]+$/i;

const WHY = {
  email: 'an e-mail address',
  address: 'a web address',
  domain: 'a web address',
  handle: 'a handle',
  phone: 'a telephone number',
} as const;
const KINDS = ['email', 'address', 'domain', 'handle', 'phone'] as const;

/** E-mail and web addresses, handles and telephone numbers in `part`; offsets in `part`. */
export function findContacts(part: string): Candidate[] {
  if (!HINT.test(part)) return [];
  const found: Candidate[] = [];
  for (const match of part.matchAll(CONTACT)) {
    const groups = match.groups ?? {};
    const which = KINDS.find((name) => groups[name] !== undefined);
    if (which === undefined) continue;
    const own = which === 'address' || which === 'domain' ? withoutClosing(match[0]) : match[0];
    if (own.length < 3) continue;
    found.push({
      start: match.index,
      end: match.index + own.length,
      kind: 'contact',
      certainty:
        which === 'domain' &&
        !own.includes('/') &&
        !LOOKED_UP.test(part.slice(Math.max(0, match.index - 12), match.index))
          ? 0.6
          : 0.95,
      evidence: [WHY[which]],
      value: null,
    });
  }
  return found;
}

/** A sentence's own punctuation is not part of the address that ends it; a bracket opened inside is. */
function withoutClosing(address: string): string {
  let end = address.length;
  let open = address.split('(').length - address.split(')').length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && open < 0) open++;
    else if (!CLOSING.includes(last)) break;
  }
  return address.slice(0, end);
}
