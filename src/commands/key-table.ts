import {GROUPS} from './command.ts';
import {keysOf} from './help.ts';
import {TABLE} from './table.ts';

/** The table of keys for the README, as Markdown: a row a command, in groups. */
export function keyTable(): string {
  const rows = GROUPS.flatMap((group) =>
    TABLE.filter((command) => command.group === group).map(
      (command, index) =>
        `| ${index === 0 ? group : ''} | ${cell(keysOf(command))} | ${command.title} |`,
    ),
  );
  return ['| | keys | what they do |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function cell(keys: string): string {
  return keys
    .split(' ')
    .map((key) => `\`${key}\``)
    .join(' ');
}
