import {Box, Text, useApp} from 'ink';
import {memo, type ReactNode, useEffect, useSyncExternalStore} from 'react';
import {geometry} from '../state/geometry.ts';
import type {Reader, State} from '../state/state.ts';
import type {Store} from '../state/store.ts';
import {lookOf} from '../state/theme.ts';
import {statusBar, tabBar, titleBar} from './bars.ts';
import {catalogueLines} from './catalogue-lines.ts';
import {helpLines} from './help-lines.ts';
import {useKeyboard} from './keyboard.ts';
import {KindsMenu} from './kinds-menu.tsx';
import {paletteLines} from './palette-lines.ts';
import {PlainScreen} from './plain-screen.tsx';
import {cardLines, entitiesLines, searchLines, textLines} from './screen.ts';
import {SortMenu} from './sort-menu.tsx';
import type {Theme, Themes} from './theme.ts';
import {ThemeMenu} from './theme-menu.tsx';

export type Suspend = ReturnType<typeof useApp>['suspendTerminal'];

export type AppProps = {
  readonly store: Store;
  readonly themes: Themes;
  /** Called once with the function that hands the terminal over and takes it back. */
  readonly onReady: (suspend: Suspend) => void;
};

/** The whole screen, from the store's state, at exactly the terminal's size. */
export function App({store, themes, onReady}: AppProps): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const {suspendTerminal} = useApp();
  useKeyboard(store);
  useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
  const {columns, rows} = state.size;
  const theme = themes(lookOf(state.theming));
  return (
    <Box width={columns} height={rows} flexDirection="column" overflow="hidden">
      <Body state={state} store={store} theme={theme} />
    </Box>
  );
}

function Body({state, store, theme}: {state: State; store: Store; theme: Theme}): ReactNode {
  const {columns, rows} = state.size;
  if (state.overlay.kind === 'help') {
    const lines = helpLines(state, state.overlay, columns, Math.max(1, rows - 1), theme);
    return (
      <>
        <Lines lines={lines} />
        {rows > 1 && <Lines lines={[statusBar(state, columns, theme)]} />}
      </>
    );
  }
  if (state.overlay.kind === 'palette') {
    return (
      <>
        <Lines lines={paletteLines(state, state.overlay, theme)} />
        {rows > 1 && <Lines lines={[statusBar(state, columns, theme)]} />}
      </>
    );
  }
  if (state.overlay.kind === 'articles') {
    const box = {width: columns, height: Math.max(1, rows - 1)};
    return (
      <>
        <Lines lines={catalogueLines(state, box, theme)} />
        {rows > 1 && <Lines lines={[statusBar(state, columns, theme)]} />}
      </>
    );
  }
  if (state.screen.kind !== 'ready') {
    return <PlainScreen state={state} screen={state.screen} theme={theme} />;
  }
  return <Panes state={state} reader={state.screen.reader} store={store} theme={theme} />;
}

type PanesProps = {state: State; reader: Reader; store: Store; theme: Theme};

function Panes({state, reader, store, theme}: PanesProps): ReactNode {
  const layout = geometry(state.size, reader.pane);
  const {columns} = state.size;
  const {text, entities, card, search, side} = layout;
  const bar = layout.bordered ? titleBar(reader, columns, theme) : tabBar(reader, columns, theme);
  const covered = state.overlay.kind !== 'none';
  const overlay =
    state.overlay.kind === 'kinds' ? (
      <KindsMenu
        reader={reader}
        box={side}
        bordered={layout.bordered}
        theme={theme}
        dispatch={store.dispatch}
      />
    ) : state.overlay.kind === 'sort' ? (
      <SortMenu
        reader={reader}
        box={side}
        bordered={layout.bordered}
        theme={theme}
        dispatch={store.dispatch}
      />
    ) : state.overlay.kind === 'theme' ? (
      <ThemeMenu
        tried={state.theming.choice}
        before={state.overlay.before}
        box={side}
        bordered={layout.bordered}
        theme={theme}
        dispatch={store.dispatch}
      />
    ) : state.overlay.kind === 'card' ? (
      <Lines lines={cardLines(state, reader, side, layout, theme)} />
    ) : null;
  return (
    <>
      {layout.header && <Lines lines={[bar]} />}
      <Box height={layout.body.height}>
        {text !== null && !(covered && layout.kind === 'single') && (
          <Lines lines={textLines(state, reader, text, layout, theme)} />
        )}
        {covered ? (
          overlay
        ) : (
          <Box flexDirection="column">
            {entities !== null && (
              <Lines lines={entitiesLines(state, reader, entities, layout, theme)} />
            )}
            {card !== null && <Lines lines={cardLines(state, reader, card, layout, theme)} />}
            {search !== null && <Lines lines={searchLines(state, reader, search, layout, theme)} />}
          </Box>
        )}
      </Box>
      {layout.status && <Lines lines={[statusBar(state, columns, theme)]} />}
    </>
  );
}

/** Painted lines as one text, which costs Ink least. */
function Lines({lines}: {lines: readonly string[]}): ReactNode {
  return <Painted text={lines.join('\n')} />;
}

const Painted = memo(function Painted({text}: {text: string}): ReactNode {
  return (
    <Box flexShrink={0}>
      <Text>{text}</Text>
    </Box>
  );
});
