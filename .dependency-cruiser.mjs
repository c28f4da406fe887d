// The import table of README.md, "Architecture": what each folder of src/ may import
// besides itself. Packages are allowed where the last column names them.
const TABLE = {
  model: {folders: [], packages: []},
  text: {folders: ['model'], packages: ['string-width']},
  entities: {folders: ['model', 'text'], packages: ['chrono-node', 'franc-min']},
  search: {folders: ['model', 'text'], packages: ['fuse\\.js']},
  formats: {
    folders: ['model', 'text'],
    packages: [
      'mdast[^/]*',
      'micromark[^/]*',
      'yaml',
      'parse5',
      'linkedom',
      '@mozilla/readability',
      'fflate',
      'saxes',
      'unpdf',
      'jschardet',
      'iconv-lite',
    ],
  },
  sources: {folders: ['model', 'text'], packages: ['undici', 'env-paths']},
  state: {folders: ['model', 'text', 'search'], packages: []},
  commands: {folders: ['model', 'state', 'search'], packages: []},
  workers: {folders: ['model', 'text', 'entities', 'search', 'formats'], packages: []},
  effects: {folders: ['model', 'text', 'state', 'sources', 'workers'], packages: []},
  output: {folders: ['model', 'text'], packages: []},
  ui: {
    folders: ['model', 'text', 'state', 'commands'],
    packages: ['ink', 'ink-select-input', 'react', 'chalk'],
  },
};

const rules = Object.entries(TABLE).flatMap(([folder, {folders, packages}]) => [
  {
    name: `${folder}-folders`,
    comment: `src/${folder} may import only: ${[folder, ...folders].join(', ')}`,
    severity: 'error',
    from: {path: `^src/${folder}/`},
    to: {path: '^src/', pathNot: `^src/(${[folder, ...folders].join('|')})/`},
  },
  {
    name: `${folder}-packages`,
    comment: `src/${folder} may import only these packages: ${packages.join(', ') || 'none'}`,
    severity: 'error',
    from: {path: `^src/${folder}/`},
    to: {
      path: 'node_modules/',
      ...(packages.length > 0 && {pathNot: `node_modules/(@types/)?(${packages.join('|')})(/|$)`}),
    },
  },
]);

export default {
  forbidden: [
    ...rules,
    {
      name: 'no-circular',
      comment: 'Two files that import each other are one file, or are cut in the wrong place.',
      severity: 'error',
      from: {},
      to: {circular: true, dependencyTypesNot: ['type-only']},
    },
    {
      name: 'pure-core',
      comment: 'Effects stay at the edge: the core reads no files and starts no threads.',
      severity: 'error',
      from: {path: '^src/(model|text|entities|search|formats|state|commands|output)/'},
      // `buffer` holds pure functions on bytes, besides its class.
      to: {dependencyTypes: ['core'], pathNot: '^(node:)?buffer$'},
    },
    {
      name: 'one-user-of-fuse',
      comment: "Fuse's conventions are translated in one file.",
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/search/fuzzy\\.ts$'},
      to: {path: 'node_modules/fuse\\.js'},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // mdast is a package of types only.
      to: {couldNotResolve: true, pathNot: '^mdast$'},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    // TypeScript 7 has no API that dependency-cruiser could use yet.
    parser: 'swc',
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
