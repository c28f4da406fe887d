/** The bytes of one article and what to call it: what sources hand to formats. */
export type Source = {
  readonly bytes: Uint8Array;
  /** The file's name without its folder, or "standard input". */
  readonly name: string;
  /** Where it was read from, as shown to people: the path as it was given, or "standard input". */
  readonly origin: string;
  /** What the server that sent it said of it; null for files and streams. */
  readonly stated: Stated | null;
};

/** What a server says of what it sends. It may be wrong. */
export type Stated = {
  /** The media type in lower case, without parameters. */
  readonly type: string | null;
  /** The encoding's name as it was given. */
  readonly charset: string | null;
  /** Where the bytes came from in the end, without credentials: relative links start here. */
  readonly address: string;
  /** What a reader should know about how it was fetched, a sentence each. */
  readonly notes: readonly string[];
};

/** What the person asks for about how an article is read. */
export type Wishes = {
  /** The encoding of its text, by any of its names; null to find it out. */
  readonly encoding: string | null;
  /** For documents that are locked. */
  readonly password: string | null;
};

/** How far something that takes its time has come: "Reading page 12 of 300". */
export type Progress = {
  /** Without a full stop. */
  readonly doing: string;
  /** 0 to 1, or null when the end is not known. */
  readonly share: number | null;
};
