// Readable labels of subword pieces. The same rules as mt/figures/piece_labels.py, so that pictures and pages agree.

export const WORD_START = "\u2581";
const SPACE = "␣";
const CONTINUATION = "·";
const LONGEST = 24; // characters of a label
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}\u30fc\uff70]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;
const STRONG = /\p{L}/u;
// Characters that a reader cannot see but that change what he reads: controls, and those that turn the direction of text.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Whether a piece is a control or byte piece, such as `</s>`, `<unk>`, `<0xE3>`. */
export function isSpecial(piece) {
  return piece.length > 2 && piece.startsWith("<") && piece.endsWith(">");
}

/** Whether a text begins with a letter of a script that is written without spaces between words. */
export function beginsUnspaced(text) {
  return UNSPACED.test(text);
}

/** Whether a text ends with such a letter. */
export function endsUnspaced(text) {
  return UNSPACED.test([...text].at(-1) ?? "");
}

/** A text in which characters that nobody sees are written out, such as `\u202e`. */
export function visible(text) {
  return text.replace(HIDDEN, (character) => `\\u${character.codePointAt(0).toString(16).padStart(4, "0")}`);
}

/** Labels for the pieces of a sentence: `▁walk` `ing` `.` gives `walk` `·ing` `.`. */
export function readable(pieces) {
  const single = pieces.every((piece) => isSpecial(piece) || [...piece.replace(/^\u2581+/, "")].length <= 1);
  let afterSpace = true;
  return pieces.map((piece) => {
    const body = piece.startsWith(WORD_START) ? piece.slice(1) : piece;
    const goesOn = body === piece && !afterSpace && !single && joins(body);
    afterSpace = !body || body.endsWith(WORD_START) || isSpecial(piece);
    return (goesOn ? CONTINUATION : "") + printable(body);
  });
}

/** Whether a label is read from right to left: its first letter decides. */
export function isRightToLeft(label) {
  const letter = label.match(STRONG);
  return letter !== null && RIGHT_TO_LEFT.test(letter[0]);
}

/** A text cut to a number of characters. */
export function shortened(text, longest = LONGEST) {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}

function joins(body) {
  return body !== "" && !isSpecial(body) && /^[\p{L}\p{M}\p{N}]/u.test(body) && !beginsUnspaced(body);
}

function printable(body) {
  if (body === "") return SPACE;
  const text = body.replaceAll(WORD_START, SPACE).replace(/[\p{Zs}\p{Zl}\p{Zp}\t\n]/gu, SPACE);
  return shortened(visible(text));
}
