import type {ColourDepth} from '../ui/theme.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether the program may take the screen over: output is a terminal, of a kind that can
 * be painted on, and nobody runs it unattended (CI).
 */
export function canPaint(output: {isTTY?: boolean}, environment: Environment): boolean {
  const kind = environment['TERM'] ?? '';
  const unattended = !['', '0', 'false'].includes(environment['CI'] ?? '');
  return output.isTTY === true && kind !== '' && kind !== 'dumb' && !unattended;
}

/** How many colours the terminal shows; none where NO_COLOR is set to anything. */
export function colourDepth(
  output: {getColorDepth?: (environment?: object) => number},
  environment: Environment,
): ColourDepth {
  if ((environment['NO_COLOR'] ?? '') !== '') return 0;
  switch (output.getColorDepth?.(environment)) {
    case 24:
      return 3;
    case 8:
      return 2;
    case 4:
      return 1;
    default:
      return 0;
  }
}
