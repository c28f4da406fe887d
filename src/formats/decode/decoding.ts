/** A decoder of one encoding. Never throws: what it cannot read becomes U+FFFD. */
export type Decoder = {
  /** The encoding's name as people know it. */
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => string;
};
