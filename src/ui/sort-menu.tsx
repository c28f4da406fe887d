import type {ReactNode} from 'react';
import type {Box} from '../state/geometry.ts';
import type {Message} from '../state/message.ts';
import {ORDER_NAMES, ORDERS} from '../state/ordering.ts';
import type {Reader} from '../state/state.ts';
import {Menu} from './menu.tsx';
import type {Theme} from './theme.ts';

export type SortMenuProps = {
  readonly reader: Reader;
  readonly box: Box;
  readonly bordered: boolean;
  readonly theme: Theme;
  readonly dispatch: (message: Message) => void;
};

/** The orders that the list can have; Enter takes one and closes the menu. */
export function SortMenu({reader, box, bordered, theme, dispatch}: SortMenuProps): ReactNode {
  const items = ORDERS.map((order) => ({
    label: `${order === reader.order ? '✓' : ' '} ${ORDER_NAMES[order]}`,
    value: order,
  }));
  return (
    <Menu
      title="Order of the list"
      box={box}
      bordered={bordered}
      items={items}
      theme={theme}
      onChoose={(value) => {
        const order = ORDERS.find((one) => one === value);
        if (order !== undefined) dispatch({type: 'order-chosen', order});
      }}
    />
  );
}
