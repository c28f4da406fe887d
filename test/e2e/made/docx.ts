import {strToU8, type Zippable, zipSync} from 'fflate';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The main part of a Word document with this body. */
export function part(body: string): string {
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

/** A paragraph of one run. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A Word document of two paragraphs, with these entries besides or instead of its own. */
export function docx(entries: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const whole = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': part(
      `${paragraph('The ferry came back.')}${paragraph('Nobody had missed it.')}`,
    ),
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries({...whole, ...entries})) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  // Always of the same day, so that it is always the same.
  return zipSync(files, {mtime: new Date(2026, 0, 1)});
}
