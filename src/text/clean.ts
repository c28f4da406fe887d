/** First simple body; see the tests for what it must do. */
export function cleanText(raw: string): string {
  return raw
    .replaceAll(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .replaceAll('\f', '\n\n')
    .replaceAll(/\u001B\[[0-?]*[ -/]*[@-~]/g, '')
    .replaceAll(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .toWellFormed();
}

/** `cleanText` on one line: every run of white space becomes one space. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replaceAll(/\s+/g, ' ').trim();
}
