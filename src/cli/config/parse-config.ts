import {isMap, isScalar, LineCounter, parseDocument} from 'yaml';
import {cleanLine} from '../../text/clean.ts';
import {type Config, isSetting, NOTHING, refused, SCHEMA} from './settings.ts';

/** Reads settings out of the text of a config file, in YAML. */
export function parseConfig(text: string): Config {
  const lineCounter = new LineCounter();
  const lineOf = (offset: number | undefined) => lineCounter.linePos(offset ?? 0).line;
  const document = parseDocument(text, {lineCounter, logLevel: 'silent'});
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    return refused(`config.yaml, line ${lineOf(mistake.pos[0])}: not valid YAML; left unread.`);
  }
  const {contents} = document;
  if (contents === null) return {settings: NOTHING, remarks: []};
  if (!isMap(contents)) return refused('config.yaml: not lines of “name: value”; left unread.');
  let settings = NOTHING;
  const remarks: string[] = [];
  for (const {key, value} of contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const given = isScalar(value) ? value.value : undefined;
    const line = lineOf(isScalar(key) ? key.range?.[0] : undefined);
    if (!isSetting(name)) {
      remarks.push(`config.yaml, line ${line}: there is no setting “${shortened(name)}”.`);
      continue;
    }
    const {read, wanted} = SCHEMA[name];
    const taken = read(given);
    if (taken === null) remarks.push(`config.yaml, line ${line}: ${name} is ${wanted}.`);
    else settings = {...settings, [name]: taken};
  }
  return {settings, remarks};
}

function shortened(name: string): string {
  return cleanLine(name).slice(0, 40);
}
