import type { Position } from "./file-finding.js";

/** Where the lines of a text begin. A line ends with LF, CR LF or CR (YAML 1.2, 5.4). */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}

/** The line and column of an offset. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let [low, high] = [0, lineStarts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
