import {cleanLine} from '../../text/clean.ts';

/** What a Content-Type header says. */
export type MediaType = {
  /** In lower case, without parameters; null when it says nothing that could be one. */
  readonly type: string | null;
  /** As it was given; null when it is not stated. */
  readonly charset: string | null;
};

// RFC 9110, section 8.3: two tokens; here of at most 100 signs.
const TYPE = /^\s*([\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100})\s*(?:[;,]|$)/;
const CHARSET = /;\s*charset\s*=\s*(?:"([^"]{1,60})"|'?([^\s;"']{1,60}))/i;

// Where a header was sent several times, what stands between two of its values.
const NEXT = /,(?=\s*[\w!#$&^.+-]+\/)/;

/** Reads a Content-Type header; of several values the last that is one counts. */
export function readMediaType(header: string | null): MediaType {
  const values = (header ?? '').split(NEXT);
  const value = values.findLast((each) => TYPE.test(each)) ?? '';
  const charset = CHARSET.exec(value);
  return {
    type: TYPE.exec(value)?.[1]?.toLowerCase() ?? null,
    charset: cleanLine(charset?.[1] ?? charset?.[2] ?? '') || null,
  };
}

/**
 * What `type` is, with its article ("an image"), where no text can be in it; null for
 * everything else. Only what a server is hardly ever wrong about: a text served as a picture
 * would show in no browser.
 */
export function withoutText(type: string | null): string | null {
  if (type === null || type === 'image/svg+xml') return null;
  switch (type.slice(0, type.indexOf('/'))) {
    case 'image':
      return 'an image';
    case 'audio':
      return 'a sound recording';
    case 'video':
      return 'a film';
    case 'font':
      return 'a typeface';
    default:
      return null;
  }
}
