import {strToU8, zlibSync} from 'fflate';

/** What a page shows: a line of text each. */
export function lines(...texts: readonly string[]): string {
  const shown = texts.map((text) => `(${text}) Tj 0 -14 Td`).join(' ');
  return `BT /F1 12 Tf 72 720 Td ${shown} ET`;
}

/** An object of a PDF that is a stream, packed or not. */
export function stream(content: string | Uint8Array, packed = false, more = ''): string {
  const bytes = typeof content === 'string' ? strToU8(content, true) : content;
  const data = packed ? zlibSync(bytes) : bytes;
  const filter = packed ? '/Filter /FlateDecode ' : '';
  return `<< ${filter}${more}/Length ${data.length} >>\nstream\n${latin(data)}\nendstream`;
}

/** The objects of a document of one page whose contents are object 4. */
export function objects(contents: string): string[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    contents,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
}

/** A PDF of these objects, numbered from 1; the first is its catalogue. `trailer` has more keys. */
export function pdf(
  all: readonly string[] = objects(stream(lines('The ferry came back.', 'Nobody had missed it.'))),
  trailer = '',
): Uint8Array {
  const parts = ['%PDF-1.7\n'];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of all.entries()) {
    const text = `${index + 1} 0 obj\n${object}\nendobj\n`;
    offsets.push(length);
    parts.push(text);
    length += text.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(
    `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${entries.join('')}`,
    `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
  );
  return strToU8(parts.join(''), true);
}

/** Bytes as a string, a character each. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
