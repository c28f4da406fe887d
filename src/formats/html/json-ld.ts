/** What a page says of its article in a script for machines, by schema.org's names. */
export type Stated = {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly body: string | null;
};

const ARTICLE =
  /(?:^|\/)(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Recipe)$/;
const LONGEST = 2_000_000;
const MOST_OBJECTS = 5000;

type Fields = Readonly<Record<string, unknown>>;

/** What the first article described in `scripts` is said to be; null when none is. Never throws. */
export function statedArticle(scripts: readonly string[]): Stated | null {
  for (const script of scripts) {
    const article = articleIn(parsed(script));
    if (article === null) continue;
    const {headline, name, author, creator, datePublished, publisher, inLanguage, articleBody} =
      article;
    return {
      headline: textOf(headline) ?? textOf(name),
      authors: namesOf(author).length > 0 ? namesOf(author) : namesOf(creator),
      date: textOf(datePublished),
      publisher: namesOf(publisher)[0] ?? null,
      language: textOf(inLanguage),
      body: textOf(articleBody),
    };
  }
  return null;
}

function parsed(script: string): unknown {
  if (script.length > LONGEST) return null;
  try {
    // Some publishers wrap it as browsers of the last century needed it.
    return JSON.parse(script.replaceAll(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''));
  } catch {
    // Not JSON: it says nothing.
    return null;
  }
}

function articleIn(value: unknown): Fields | null {
  const rest: unknown[] = [value];
  for (let seen = 0; rest.length > 0 && seen < MOST_OBJECTS; seen++) {
    const next = rest.shift();
    if (Array.isArray(next)) rest.push(...next.slice(0, 200));
    else if (isFields(next)) {
      if ([next['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) {
        return next;
      }
      rest.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
    }
  }
  return null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 12)
    .map((each) => textOf(isFields(each) ? [each['name']].flat()[0] : each))
    .filter((name) => name !== null)
    .filter((name) => !/^https?:/i.test(name));
}
