/** What the text of a style is to a reader. `level`: 1 to 9. */
export type Role =
  | {readonly is: 'text' | 'title' | 'quote' | 'code' | 'contents' | 'contents-title' | 'continued'}
  | {readonly is: 'heading'; readonly level: number};

// Word writes the English names of its own styles whatever language it speaks; ids, and the
// names in other programs' files, are in that language. ("berschrift": ids drop letters.)
const HEADING =
  /^(?:heading|h|(?:ü|u)?berschrift|titre|t[íi]tulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|c[íi]msor|başlık|titlu|naslov|pealkiri|заголовок|επικεφαλίδα|标题|標題|見出し|제목)[ _]?([1-9])$/u;
const TITLE =
  /^(?:title|titel|titre|t[íi]tulo|titolo|tytuł|název|názov|tittel|otsikko|cím|titlu|naslov|заголовок|название|назва|τίτλος|标题|標題|表題|제목)$/u;
const QUOTE =
  /^(?:(?:intense ?)?(?:quote|quotations?)|block ?(?:text|quote)|(?:intensives ?)?zitat|citation(?: ?intense)?|cita(?: ?destacada)?|citazione(?: ?intensa)?)$/u;
const CODE =
  /^(?:source ?code|(?:html )?preformatted(?: ?text)?|htmlpreformatted|code(?: ?block)?|verbatim ?char|html ?code|htmlcode|source ?text|sourcetext|(?:inline ?)?code ?(?:char)?|macro)$/u;
const CONTINUED = /^list ?(?:paragraph|continue)(?: ?[2-5])?$/u;
const CONTENTS_TITLE = /^(?:toc ?heading|contents ?heading)$/u;
const CONTENTS = /^(?:toc ?[1-9]|contents ?\d+|table of figures)$/u;

/** What a style's name, or its id, says of its text. */
export function roleOfName(name: string): Role {
  // Other names of the same style follow a comma.
  const plain = name.split(',', 1)[0]?.trim().toLowerCase() ?? '';
  const level = HEADING.exec(plain)?.[1];
  if (level !== undefined) return {is: 'heading', level: Number(level)};
  if (TITLE.test(plain)) return {is: 'title'};
  if (QUOTE.test(plain)) return {is: 'quote'};
  if (CODE.test(plain)) return {is: 'code'};
  if (CONTENTS_TITLE.test(plain)) return {is: 'contents-title'};
  if (CONTENTS.test(plain)) return {is: 'contents'};
  return {is: CONTINUED.test(plain) ? 'continued' : 'text'};
}
