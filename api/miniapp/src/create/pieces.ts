/** Characters of a text that mean something, while the text is being written. */

export interface Range {
  start: number;
  end: number;
}

/** Where they are after an edit; those that it touched are gone. */
export const shifted = <Piece extends Range>(pieces: readonly Piece[], before: string, after: string): Piece[] => {
  if (before === after) return [...pieces];
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const by = after.length - before.length;
  return pieces.flatMap((piece) => {
    if (piece.end <= head) return [piece];
    if (piece.start >= before.length - tail) return [{ ...piece, start: piece.start + by, end: piece.end + by }];
    return [];
  });
};

/** The text in parts, one after another; `piece` where one is meant. */
export const split = <Piece extends Range>(text: string, pieces: readonly Piece[]): { text: string; piece?: Piece }[] => {
  const parts: { text: string; piece?: Piece }[] = [];
  let at = 0;
  for (const piece of [...pieces].sort((one, other) => one.start - other.start)) {
    if (piece.start < at) continue;
    if (piece.start > at) parts.push({ text: text.slice(at, piece.start) });
    parts.push({ text: text.slice(piece.start, piece.end), piece });
    at = piece.end;
  }
  parts.push({ text: text.slice(at) });
  return parts;
};
