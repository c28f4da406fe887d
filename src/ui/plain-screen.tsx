import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Progress} from '../model/source.ts';
import {everyRow} from '../state/catalogue-rows.ts';
import type {Screen, State} from '../state/state.ts';
import {cleanLine} from '../text/clean.ts';
import {statusBar} from './bars.ts';
import {catalogueLines} from './catalogue-lines.ts';
import {filled, joined, NOTHING, piece} from './paint.ts';
import {PER_CENT_CELLS, progressBar} from './progress-bar.ts';
import type {Theme} from './theme.ts';
import {wrapped} from './wrapped.ts';

export type PlainScreenProps = {
  readonly state: State;
  readonly screen: Exclude<Screen, {kind: 'ready'}>;
  readonly theme: Theme;
};

/** What is shown while no article is open: the list of articles, the wait, or what went wrong. */
export function PlainScreen({state, screen, theme}: PlainScreenProps): ReactNode {
  const {columns, rows} = state.size;
  const height = Math.max(1, rows - 1);
  const lines =
    screen.kind === 'choosing' && everyRow(state).length > 0
      ? catalogueLines(state, {width: columns, height}, theme)
      : messageLines(screen, columns, height, theme);
  return (
    <>
      <Box height={height} flexShrink={0}>
        <Text>{lines.join('\n')}</Text>
      </Box>
      {rows > 1 && <Text>{statusBar(state, columns, theme)}</Text>}
    </>
  );
}

function messageLines(
  screen: PlainScreenProps['screen'],
  columns: number,
  height: number,
  theme: Theme,
): string[] {
  const lines = messages(screen, columns, theme);
  const above = Math.max(0, Math.floor((height - lines.length) / 3));
  const blank = filled(NOTHING, columns);
  return [...Array.from({length: above}, () => blank), ...lines].slice(0, height);
}

function messages(screen: PlainScreenProps['screen'], columns: number, theme: Theme): string[] {
  switch (screen.kind) {
    case 'choosing':
      return [
        ...wrapped('There is no article to choose yet.', columns, theme.bold),
        ...wrapped(
          'q quits; lectern FILE then opens one, lectern FOLDER offers all in it.',
          columns,
          theme.plain,
        ),
      ];
    case 'loading': {
      const {name, progress} = screen;
      return [
        ...wrapped(`Reading ${cleanLine(name)} …`, columns, theme.accent),
        ...(progress === null ? [] : progressLines(progress, columns, theme)),
        ...wrapped('Esc stops it.', columns, theme.dim),
      ];
    }
    case 'failed':
      return [
        ...wrapped(screen.failure.reason, columns, theme.warning),
        ...wrapped(screen.failure.next, columns, theme.plain),
      ];
  }
}

const WIDEST_BAR = 40;

/** What is being done, and a bar where it is known how much of it is left. */
function progressLines({doing, share}: Progress, columns: number, theme: Theme): string[] {
  const what = wrapped(cleanLine(doing), columns, theme.plain);
  if (share === null) return what;
  const cells = Math.min(WIDEST_BAR, columns - PER_CENT_CELLS - 2);
  if (cells < 4) return what;
  const bar = joined(piece(' ', theme.plain), progressBar(share, cells, theme));
  return [...what, filled(bar, columns)];
}
