#!/usr/bin/env node
// The entry of the installed program. It must parse and run on a Node that is too old
// for everything else, so it looks at the version before it loads anything.
const OLDEST = 22;

const major = Number.parseInt(process.versions.node, 10);
if (major < OLDEST) {
  process.stderr.write(
    `Lectern needs Node ${OLDEST} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
} else {
  // A name the compiler does not follow: the bundle beside this file.
  const main: string = './main.js';
  await import(main);
}
