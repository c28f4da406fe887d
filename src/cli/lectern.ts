#!/usr/bin/env node
// The entry of the installed program. It must parse and run on a Node that is too old
// for everything else, so it looks at the version before it loads anything.
const OLDEST = [22, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `Lectern needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
} else {
  // A name the compiler does not follow: the bundle beside this file.
  const main: string = './main.js';
  await import(main);
}
