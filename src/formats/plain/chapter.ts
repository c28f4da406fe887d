const NUMBER = String.raw`(?:\d{1,3}|[ivxlc]+|(?:twenty|thirty|forty|fifty|sixty)?[\s-]?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)|(?:twenty|thirty|forty|fifty|sixty)|the (?:first|second|third|fourth|fifth|last))`;
const PARTS = '(?:chapter|part|book|volume|vol\\.|act|scene|canto|letter|section|appendix)';
const NUMBERED = new RegExp(`^${PARTS}\\s+${NUMBER}\\b[.:]?(?<title>.*)$`, 'i');
const ALONE =
  /^(?:prologue|epilogue|preface|foreword|introduction|conclusion|contents|afterword|appendix)[.:]?$/i;
const ROMAN = /^[IVXLC]+\.?$/;

/**
 * Whether a line that stands alone opens a part of a book: "CHAPTER I", "Chapter 2: The
 * road", "Prologue", "IV." A sentence that merely begins that way ("Chapter 2 says more.")
 * does not.
 */
export function isChapter(line: string): boolean {
  if (line.length > 80) return false;
  if (ALONE.test(line) || ROMAN.test(line)) return true;
  const title = NUMBERED.exec(line)?.groups?.['title'];
  return title !== undefined && (title.trim() === '' || /^\s*[-–—:.]*\s*\p{Lu}[^.]*$/u.test(title));
}
