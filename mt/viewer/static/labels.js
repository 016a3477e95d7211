// The labels along the two sides of a matrix, as SVG text: the same on a page and in an exported picture.
import { isRightToLeft, isSpecial, readable, shortened, visible } from "./pieces.js";

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "Noto Naskh Arabic", sans-serif';
const SLANT = 52; // degrees of labels above narrow columns
export const LEGIBLE = 10; // pixels of a cell below which there is no room for labels
const GAP = 7; // pixels between a label and its cells
let pen = null;

/** The labels of a matrix's rows and columns: `{text, special, full}` each. Words carry no marks of pieces. */
export function labelsOf(matrix) {
  return { rows: side(matrix.rowPieces, matrix.words), columns: side(matrix.columnPieces, matrix.words) };
}

function side(pieces, words) {
  const texts = words ? pieces.map((word) => shortened(visible(word)) || "␣") : readable(pieces);
  return texts.map((text, index) => ({ text, special: isSpecial(pieces[index]), full: visible(pieces[index].replaceAll("\u2581", " ")).trim() || text }));
}

/** The width of the longest label of a list in pixels, for cells of a height. */
export function longestLabel(list, high) {
  return list.reduce((width, { text }) => Math.max(width, textWidth(text, fontSize(high))), 0);
}

function fontSize(high) {
  return Math.max(9, Math.min(14, Math.round(high * 0.66 * 2) / 2));
}

/** The width of a text in pixels. */
export function textWidth(text, size, weight = 400) {
  pen ??= document.createElement("canvas").getContext("2d");
  pen.font = `${weight} ${size}px ${FONT}`;
  return pen.measureText(text).width;
}

/** Where labels go, for cells of a size: widths and heights of both headers, in pixels.
 *
 * Args:
 *   labels: of `labelsOf`.
 *   cell: {wide, high} of a cell.
 *   most: the largest width of the row header.
 */
export function labelLayout(labels, cell, most = 220) {
  if (cell.high < LEGIBLE) return { size: 0, left: 0, top: 0, right: 0, turn: 0 };
  const size = fontSize(cell.high);
  const left = Math.min(most, Math.ceil(longestLabel(labels.rows, cell.high)) + 2 * GAP);
  // The end of the sentence may reach over its column, as beside it there is room:
  const end = labels.columns.at(-1);
  const over = end?.special && textWidth(end.text, size) <= 1.9 * cell.wide ? Math.ceil(Math.max(0, textWidth(end.text, size) - cell.wide) / 2) : 0;
  const long = Math.min(200, longestLabel(over ? labels.columns.slice(0, -1) : labels.columns, cell.high));
  const turn = long <= cell.wide - 6 ? 0 : cell.wide >= 18 ? SLANT : 90;
  const radians = (turn * Math.PI) / 180;
  const top = turn === 0 ? Math.ceil(size * 1.5) + GAP : Math.ceil(long * Math.sin(radians) + size * Math.cos(radians)) + GAP + 3;
  // What a slanted label of the last column takes to the right of it:
  const last = labels.columns.reduce(
    (most, { text }, index) => Math.max(most, Math.min(200, textWidth(text, size)) * Math.cos(radians) - (labels.columns.length - index - 0.5) * cell.wide),
    0,
  );
  const right = turn === SLANT ? Math.max(0, Math.ceil(last + size * 0.6)) : turn === 0 ? over : 0;
  return { size, left, top, right, turn };
}

/** Draw the labels of the columns into an SVG group whose lower edge is at `top`. */
export function drawColumnLabels(group, labels, cell, layout) {
  const { size, top, turn } = layout;
  if (!size) return group.selectAll("text");
  return group
    .selectAll("text")
    .data(labels)
    .join("text")
    .attr("class", "mt-label")
    .classed("mt-special", (label) => label.special)
    .attr("font-size", size)
    .attr("direction", (label) => (isRightToLeft(label.text) ? "rtl" : "ltr"))
    .attr("text-anchor", (label) => (turn === 0 ? "middle" : isRightToLeft(label.text) ? "end" : "start"))
    .attr("transform", (_, index) => {
      const x = (index + 0.5) * cell.wide;
      if (turn === 0) return `translate(${x},${top - GAP})`;
      const shift = turn === 90 ? size * 0.34 : size * 0.25;
      return `translate(${x + shift},${top - GAP + (turn === 90 ? 2 : 1)}) rotate(${-turn})`;
    })
    .text((label) => fitted(label.text, size, 200));
}

/** Draw the labels of the rows into an SVG group whose right edge is at `left`. */
export function drawRowLabels(group, labels, cell, layout) {
  const { size, left } = layout;
  if (!size) return group.selectAll("text");
  return group
    .selectAll("text")
    .data(labels)
    .join("text")
    .attr("class", "mt-label")
    .classed("mt-special", (label) => label.special)
    .attr("font-size", size)
    .attr("direction", (label) => (isRightToLeft(label.text) ? "rtl" : "ltr"))
    .attr("text-anchor", (label) => (isRightToLeft(label.text) ? "start" : "end"))
    .attr("x", left - GAP)
    .attr("y", (_, index) => (index + 0.5) * cell.high)
    .attr("dy", "0.35em")
    .text((label) => fitted(label.text, size, left - GAP - 2));
}

/** A text cut so that it is no wider than some pixels. */
export function fitted(text, size, width) {
  if (textWidth(text, size) <= width + 0.5) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size) > width) characters.pop();
  return `${characters.join("")}…`;
}
