import type {Terminal} from '@xterm/headless';

/** What a program has switched on in the terminal, as left by the bytes so far. */
export type Modes = {
  readonly alternateScreen: boolean;
  readonly cursorVisible: boolean;
  readonly bracketedPaste: boolean;
  readonly mouse: boolean;
  readonly focusReports: boolean;
  readonly synchronisedOutput: boolean;
  /** The keyboard protocol of kitty, which changes what keys send. */
  readonly kittyKeyboard: boolean;
};

/** The modes of a terminal that nobody has touched, or that was left tidy. */
export const TIDY: Modes = {
  alternateScreen: false,
  cursorVisible: true,
  bracketedPaste: false,
  mouse: false,
  focusReports: false,
  synchronisedOutput: false,
  kittyKeyboard: false,
};

const ALTERNATE_SCREEN = [47, 1047, 1049];
const MOUSE = [9, 1000, 1002, 1003, 1005, 1006, 1015, 1016];

/**
 * Watches the private modes that pass through an emulator's parser.
 *
 * The emulator's own `modes` do not tell whether the cursor is shown, nor which mouse
 * encodings are on. Numbers: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html
 * (DECSET) and https://sw.kovidgoyal.net/kitty/keyboard-protocol/ (CSI > u, CSI < u).
 */
export function watchModes(terminal: Terminal): () => Modes {
  const on = new Set([25]);
  let keyboardLevels = 0;
  const {parser} = terminal;
  const flat = (parameters: readonly (number | number[])[]): number[] => parameters.flat();
  parser.registerCsiHandler({prefix: '?', final: 'h'}, (parameters) => {
    for (const mode of flat(parameters)) on.add(mode);
    return false;
  });
  parser.registerCsiHandler({prefix: '?', final: 'l'}, (parameters) => {
    for (const mode of flat(parameters)) on.delete(mode);
    return false;
  });
  parser.registerCsiHandler({prefix: '>', final: 'u'}, () => {
    keyboardLevels += 1;
    return false;
  });
  parser.registerCsiHandler({prefix: '<', final: 'u'}, (parameters) => {
    keyboardLevels = Math.max(0, keyboardLevels - Math.max(1, flat(parameters)[0] ?? 1));
    return false;
  });
  parser.registerEscHandler({final: 'c'}, () => {
    on.clear();
    on.add(25);
    keyboardLevels = 0;
    return false;
  });
  const any = (modes: readonly number[]): boolean => modes.some((mode) => on.has(mode));
  return () => ({
    alternateScreen: any(ALTERNATE_SCREEN),
    cursorVisible: on.has(25),
    bracketedPaste: on.has(2004),
    mouse: any(MOUSE),
    focusReports: on.has(1004),
    synchronisedOutput: on.has(2026),
    kittyKeyboard: keyboardLevels > 0,
  });
}
