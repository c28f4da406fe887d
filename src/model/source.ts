/** The bytes of one article and what to call it: what sources hand to formats. */
export type Source = {
  readonly bytes: Uint8Array;
  /** The file's name without its folder, or "standard input". */
  readonly name: string;
  /** Where it was read from, as shown to people: the path as it was given, or "standard input". */
  readonly origin: string;
};
