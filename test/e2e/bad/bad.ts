/** A file that is damaged, odd or made to do harm. */
export type Bad = {
  readonly name: string;
  readonly content: () => string | Uint8Array;
  /** What must stand in what is printed, where it is to be opened. */
  readonly prints?: RegExp;
  /** What must stand in what is said, where it is to be refused. With neither, both will do. */
  readonly says?: RegExp;
};
