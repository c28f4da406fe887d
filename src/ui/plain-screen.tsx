import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Message} from '../state/message.ts';
import type {Screen, State} from '../state/state.ts';
import {cleanLine} from '../text/clean.ts';
import {statusBar} from './bars.ts';
import {Menu} from './menu.tsx';
import {filled, NOTHING} from './paint.ts';
import type {Theme} from './theme.ts';
import {wrapped} from './wrapped.ts';

export type PlainScreenProps = {
  readonly state: State;
  readonly screen: Exclude<Screen, {kind: 'ready'}>;
  readonly theme: Theme;
  readonly dispatch: (message: Message) => void;
};

/** What is shown while no article is open: the picker, the wait, or what went wrong. */
export function PlainScreen({state, screen, theme, dispatch}: PlainScreenProps): ReactNode {
  const {columns, rows} = state.size;
  const height = Math.max(1, rows - 1);
  return (
    <>
      {screen.kind === 'choosing' && screen.choices.length > 0 ? (
        <Menu
          title="Lectern · choose an article"
          box={{width: columns, height}}
          bordered={false}
          items={screen.choices.map(({path, title, note}) => ({
            value: path,
            label: note === '' ? title : `${title}  (${note})`,
          }))}
          theme={theme}
          onChoose={(path) => dispatch({type: 'article-chosen', path})}
        />
      ) : (
        <Box height={height} flexShrink={0}>
          <Text>{messageLines(screen, columns, height, theme).join('\n')}</Text>
        </Box>
      )}
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
        ...wrapped('There are no articles to choose from.', columns, theme.warning),
        ...wrapped('Quit and name one: lectern FILE opens it.', columns, theme.plain),
      ];
    case 'loading':
      return wrapped(`Reading ${cleanLine(screen.name)} …`, columns, theme.accent);
    case 'failed':
      return [
        ...wrapped(screen.failure.reason, columns, theme.warning),
        ...wrapped(screen.failure.next, columns, theme.plain),
      ];
  }
}
