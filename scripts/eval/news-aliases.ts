import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import type {Kind} from '../../src/model/entity.ts';
import type {ClusteredText, GoldMention} from './clustered-text.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  g: 'group',
  r: 'product',
  e: 'event',
  w: 'work',
};

/**
 * The entities of the four news documents of GUM (Wikinews) as this project annotates them:
 * a kind and every name of an entity a line. In these documents no name means two.
 */
const ENTITIES: Readonly<Record<string, string>> = {
  GUM_news_homeopathic: `
    p Thomas Sam | Thomas
    p Manju Sam
    p Gloria
    p Sams
    p Mark Tedeschi | Tedeschi
    p Tom Molomby
    l Sydney
    l Australia
    l India
    o Crown
    o Sydney Morning Herald
    o Jambula
    w Social Science & Medicine`,
  GUM_news_iodine: `
    g Australian
    g European
    l Australia
    l New South Wales
    l Victoria
    l South Australia
    l Western Australia
    l Queensland
    l Tasmania
    l United States
    p Cres Eastman | Eastman
    p Lydia Buchtmann | Bauchtman
    p Mu Li
    o Centre for Control of Iodine Deficiency Disorders
    o Food Standards of Australia and New Zealand | Food Standards Australia New Zealand
    o World Health Organisation | WHO
    o University of NSW
    o Medical Journal of Australia
    w Australian National Iodine Nutrition Study | National Iodine Nutrition study`,
  GUM_news_nasa: `
    o NASA
    p Charles Bolden | Bolden
    p Bill Ingalls
    p John Cornyn | Cornyn
    p Chris Gregoire
    p Bonnie Dunbar
    p Yuri Gagarin
    l Kennedy Space Center | KSC
    l Kennedy Space Center Visitor Complex
    l Cape Canaveral
    l Florida
    l Orbiter Processing Facility-1
    l Washington Dulles International Airport
    l Udvar-Hazy Center | Steven F. Udvar-Hazy Center
    l New York City
    l Los Angeles
    l California
    l Houston
    l Texas
    l Seattle
    l Washington | State of Washington
    l Chicago
    l Illinois
    l McMinnville
    l Oregon
    l Huntsville
    l Alabama
    l Ohio
    l Wright-Patterson Air Force Base
    l Pacific Northwest
    l Johnson Space Center | JSC
    l U.S.
    g American
    g Texans
    g Republican
    o Smithsonian
    o Museum of Flight
    o California Science Center
    o Adler Planetarium
    o National Air and Space Museum
    o Intrepid Sea-Air-Space Museum
    o Evergreen Aviation & Space Museum
    o National Museum of the U.S. Air Force
    o U.S. Space and Rocket Center
    o Texas A&M
    r Space Shuttle Columbia | Columbia
    r Space Shuttle Atlantis | Atlantis
    r Space Shuttle Enterprise | Enterprise
    r Space Shuttle Discovery | Discovery
    r Space Shuttle Endeavour | Endeavour
    r Space Shuttle Challenger
    r Vostok 1
    e STS-133
    e STS-134
    e STS-135
    e STS-1
    e Space Shuttle Program | Space Shuttle program`,
  GUM_news_sensitive: `
    o Environment Canada
    o CBC
    o CBC News
    o CBC.ca
    o Treasury Board
    o Hells Angels
    o Canadian Press
    o Toronto Star
    o Edmonton Sun
    p Julie Hahn
    p John Baird | Baird
    p Sujata Raisinghani
    p Paul Dewar | Dewar
    p Maxime Bernier
    p Julie Couillard
    p Peter Zimonjic
    l Castlefrank Road
    l Kanata
    l Ontario
    l Ottawa
    l Canada
    l North America
    g Canadian
    g New Democrat
    g Conservative
    r National Enforcement Management Information System and Intelligence System | National Enforcement and Emergency Management Information System and Intelligence System
    r NEMISIS`,
};

/** The four GUM news documents (annotation CC BY 4.0) with our own clusters of names. */
export function readNews(folder: string): ClusteredText[] {
  const lines = gunzipSync(readFileSync(join(folder, 'dev', 'gum_test.bio.gz')))
    .toString('utf8')
    .split('\n');
  return Object.entries(ENTITIES).map(([id, table]) => {
    const from = lines.indexOf(`-DOC- ${id}`);
    const next = lines.findIndex((line, i) => i > from && line.startsWith('-DOC-'));
    const text = lines
      .slice(from, next < 0 ? undefined : next)
      .flatMap((line) => /^# text = (?<sentence>.*)$/.exec(line)?.groups?.['sentence'] ?? [])
      .join('\n\n');
    return {id, text, mentions: findNames(text, table)};
  });
}

/** Every occurrence of the table's names as whole words, the longest name first. */
function findNames(text: string, table: string): GoldMention[] {
  const entities = new Map<string, {kind: Kind; cluster: string}>();
  for (const line of table.trim().split('\n')) {
    const [letter = '', names = ''] = line.trim().split(/ (?<rest>.*)/);
    const kind = KINDS[letter];
    if (kind === undefined) throw new Error(`no kind ${letter} in "${line}"`);
    for (const name of names.split(' | ')) entities.set(name, {kind, cluster: line.trim()});
  }
  const names = [...entities.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = names.map((name) => name.replaceAll('.', '\\.')).join('|');
  const found = text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'),
  );
  return [...found].flatMap(({0: name, index}) => {
    const entity = entities.get(name);
    return entity === undefined ? [] : [{...entity, start: index, end: index + name.length}];
  });
}
