// Pieces joined to words, as AttentionMap.to_words does: columns of a word are summed, its rows averaged. The rows of
// contributions, which are parts of a log-probability, are summed, too.
import { CONTRIBUTIONS } from "./maps.js";
import { WORD_START, beginsUnspaced, endsUnspaced, isSpecial } from "./pieces.js";

/** Whether a word ends between two pieces because their script has no spaces: there, each piece is a word. */
function apart(before, piece) {
  return piece !== "" && !/^\p{M}/u.test(piece) && (endsUnspaced(before) || beginsUnspaced(piece));
}

/** The words of some pieces: `{words, owner}`, where piece p belongs to word owner[p]. */
export function merging(pieces) {
  const words = [];
  const owner = [];
  let before = ""; // the piece before
  for (const piece of pieces) {
    const begins = !before || isSpecial(before) || isSpecial(piece) || piece.startsWith(WORD_START);
    if (begins || apart(before, piece)) words.push("");
    words[words.length - 1] += piece.startsWith(WORD_START) ? piece.slice(1) : piece;
    owner.push(words.length - 1);
    before = piece;
  }
  return { words, owner };
}

/** A matrix of pieces as one of words. Columns that are whole sentences stay. */
export function toWords(matrix) {
  const down = merging(matrix.rowPieces);
  const sentences = matrix.kind === "sentences";
  const across = sentences
    ? { words: matrix.columnPieces, owner: matrix.columnPieces.map((_, index) => index) }
    : merging(matrix.columnPieces);
  const sizes = new Float64Array(down.words.length);
  for (const word of down.owner) sizes[word] = CONTRIBUTIONS.has(matrix.kind) ? 1 : sizes[word] + 1;
  const rows = down.words.length;
  const columns = across.words.length;
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < matrix.rows; row += 1) {
    const to = down.owner[row] * columns;
    const from = row * matrix.columns;
    for (let column = 0; column < matrix.columns; column += 1) {
      values[to + across.owner[column]] += matrix.values[from + column] / sizes[down.owner[row]];
    }
  }
  return { ...matrix, values, rows, columns, rowPieces: down.words, columnPieces: across.words, words: true };
}
