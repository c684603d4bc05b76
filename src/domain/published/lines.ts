// Cuts a text into numbered lines, for a file with one JSON object a line. Skips empty lines and a byte order mark.

export type NumberedLine = { readonly number: number; readonly text: string };

/** Every line that holds something, counted from 1. A line may end in LF or CRLF. */
export function* linesOf(text: string): Generator<NumberedLine> {
  let number = 0;
  let start = text.startsWith('\ufeff') ? 1 : 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end).trim();
    number += 1;
    if (line !== '') yield { number, text: line };
    if (end === -1) return;
    start = end + 1;
  }
}
