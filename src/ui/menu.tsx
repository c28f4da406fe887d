import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {type ReactNode, useRef} from 'react';
import type {Box as Size} from '../state/geometry.ts';
import {truncate} from '../text/width.ts';
import type {Theme} from './theme.ts';

/** A choice in a menu; `value` is unique in it. */
export type Item = {
  readonly label: string;
  readonly value: string;
};

export type MenuProps = {
  readonly title: string;
  readonly box: Size;
  readonly bordered: boolean;
  readonly items: readonly Item[];
  /** The value of the item that is marked at first; without it the first one is. */
  readonly start?: string;
  readonly theme: Theme;
  /** Called with the value of every item that is moved to. */
  readonly onMove?: (value: string) => void;
  /** Called with the value of the item that was chosen. */
  readonly onChoose: (value: string) => void;
};

/** A bounded menu with a title; it owns its keys (j k ↑ ↓, Enter, digits) while it is mounted. */
export function Menu(props: MenuProps): ReactNode {
  const {title, box, bordered, items, start, theme, onMove, onChoose} = props;
  const border = bordered ? 2 : 0;
  const cells = Math.max(1, box.width - border - 3);
  const limit = Math.max(1, Math.min(items.length, box.height - border - 1));
  // An arrow and Enter that arrive as one: the row that Enter is answered with is the one
  // painted last, not the one that the arrow has moved to.
  const movedTo = useRef<string | null>(null);
  return (
    <Box
      width={box.width}
      height={box.height}
      flexDirection="column"
      overflow="hidden"
      {...(bordered && {borderStyle: theme.coloured ? ('round' as const) : ('bold' as const)})}
    >
      <Text>{theme.accentBold(truncate(` ${title}`, Math.max(1, box.width - border)))}</Text>
      <SelectInput
        // It keeps its row when it gets lower, also one that is no longer there: start anew.
        key={limit}
        items={items.map(({label, value}) => ({label: truncate(label, cells), value, key: value}))}
        limit={limit}
        initialIndex={Math.max(
          0,
          items.findIndex(({value}) => value === start),
        )}
        indicatorComponent={({isSelected = false}) => (
          <Text>{isSelected ? theme.accentBold(' ❯ ') : '   '}</Text>
        )}
        itemComponent={({label, isSelected = false}) => (
          <Text>{isSelected ? theme.bold(label) : label}</Text>
        )}
        // An empty menu answers keys with no item at all.
        onHighlight={(item: {value: string} | undefined) => {
          movedTo.current = item?.value ?? null;
          queueMicrotask(() => {
            movedTo.current = null;
          });
          if (item !== undefined) onMove?.(item.value);
        }}
        onSelect={(item: {value: string} | undefined) => {
          if (item !== undefined) onChoose(movedTo.current ?? item.value);
        }}
      />
    </Box>
  );
}
