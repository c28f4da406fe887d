/**
 * The sound of a folded name from another script as far as its usual English spellings
 * agree: Zelensky, Zelenskyy and Zelenskiy share one, and so do Sisi and Sissi.
 */
export function closeSpelling(folded: string): string {
  return folded
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll(/(?:iy|yy|ij|ii|ey|ie|i|y)$/g, 'y')
    .replaceAll(/(?:ou|oo)/g, 'u')
    .replaceAll('ph', 'f')
    .replaceAll(/ck|q(?!u)/g, 'k')
    .replaceAll(/(?<=[aeiou])y(?=[aeiou])/g, 'i')
    .replaceAll('w', 'v')
    .replaceAll('tch', 'ch')
    .replaceAll(/(?<letter>\p{L})\k<letter>/gu, '$<letter>');
}

/**
 * The consonants of a folded name, voiced and voiceless velars as one: Gaddafi, Qaddafi and
 * Kadhafi share it. Many other names do too, so more must agree before two are one.
 */
export function looseSpelling(folded: string): string {
  return closeSpelling(folded)
    .replaceAll(/[gk]h|q|g|c(?=[aourlt])/g, 'k')
    .replaceAll('dh', 'd')
    .replaceAll(/(?<=.)[aeiouy]/g, '')
    .replaceAll(/(?<letter>\p{L})\k<letter>/gu, '$<letter>');
}
