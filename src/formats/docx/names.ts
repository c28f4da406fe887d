import {localName} from '../xml.ts';

/** Attributes of an element by their names as written, as `scanXml` reports them. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * The namespaces that a Word document's text is made of, by the prefix they get here. Each has two
 * addresses: that of ECMA-376 ("transitional") and that of ISO/IEC 29500 ("strict").
 */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

/** The prefix of whatever is in no namespace of these. */
const OTHER = '?';

type Prefixes = ReadonlyMap<string, string>;

/** Names elements by the prefixes of `NAMESPACES`, whatever prefixes a file writes. */
export type Namer = {
  /** The name of the element that opens ("w:p"); one that is not known begins with "?:". */
  readonly open: (written: string, attributes: Attributes) => string;
  /** Closes the element that was opened last. */
  readonly close: () => void;
};

/** A namer that stands before a file's root. */
export function namer(): Namer {
  const scopes: Prefixes[] = [];
  const names = new Map<string, string>();
  let named: Prefixes | null = null;
  return {
    open: (written, attributes) => {
      const outer = scopes.at(-1) ?? new Map<string, string>();
      const scope = withDeclared(outer, attributes);
      scopes.push(scope);
      // Nearly all declarations are at the root: names are worked out once.
      if (scope !== named) {
        names.clear();
        named = scope;
      }
      const known = names.get(written);
      if (known !== undefined) return known;
      const name = nameIn(scope, written);
      names.set(written, name);
      return name;
    },
    close: () => {
      scopes.pop();
    },
  };
}

// A prefix that is declared nowhere means what it usually means.
function nameIn(scope: Prefixes, written: string): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  return `${scope.get(prefix) ?? (prefix || OTHER)}:${written.slice(colon + 1)}`;
}

function withDeclared(outer: Prefixes, attributes: Attributes): Prefixes {
  let scope: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    scope ??= new Map(outer);
    const address = attributes[name] ?? '';
    const prefix = NAMESPACES.find(([pattern]) => pattern.test(address))?.[1] ?? OTHER;
    scope.set(name.slice('xmlns:'.length), prefix);
  }
  return scope ?? outer;
}

/** The value of the attribute of this local name, whatever its prefix, or null. */
export function valueIn(attributes: Attributes, local: string): string | null {
  const usual = attributes[`w:${local}`];
  if (usual !== undefined) return usual;
  for (const written in attributes) {
    if (localName(written) === local) return attributes[written] ?? null;
  }
  return null;
}

/** Whether a property that is on or off, and on when it is merely there, is on. */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off|none)$/.test(valueIn(attributes, 'val') ?? '');
}

/** A whole number in an attribute, or null. */
export function numberIn(attributes: Attributes, local: string): number | null {
  const value = valueIn(attributes, local);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}
