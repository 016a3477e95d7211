// The cells of a matrix on a canvas, sharp on every screen. Canvas, because 120 x 120 elements would make hovering slow.

const LONGEST = 8192; // device pixels of a side, and of all of them: larger canvases take more memory than they are worth
const MOST_PIXELS = 24e6;
const GAPS_FROM = 7; // pixels of a cell from which cells are separated by a gap

/** Paint a matrix. The canvas becomes as large as its cells, in CSS pixels.
 *
 * Args:
 *   canvas: where to paint.
 *   matrix: values and their numbers of rows and columns.
 *   cell: {wide, high} of a cell in CSS pixels.
 *   scale: of `colourScale`.
 */
export function paintCells(canvas, matrix, cell, scale) {
  const { rows, columns, values } = matrix;
  const [across, down] = [Math.max(1, columns * cell.wide), Math.max(1, rows * cell.high)];
  const ratio = Math.min(window.devicePixelRatio || 1, LONGEST / Math.max(across, down), Math.sqrt(MOST_PIXELS / across / down));
  canvas.width = Math.max(1, Math.round(columns * cell.wide * ratio));
  canvas.height = Math.max(1, Math.round(rows * cell.high * ratio));
  canvas.style.width = `${columns * cell.wide}px`;
  canvas.style.height = `${rows * cell.high}px`;
  const pen = canvas.getContext("2d");
  if (cell.high < GAPS_FROM) {
    pen.imageSmoothingEnabled = false;
    pen.drawImage(pixels(matrix, scale), 0, 0, canvas.width, canvas.height);
    return;
  }
  const gap = Math.max(1, Math.round(ratio * (cell.high >= 24 ? 1.5 : 1)));
  const edge = (index, size) => Math.round(index * size * ratio);
  for (let row = 0; row < rows; row += 1) {
    const top = edge(row, cell.high);
    const height = edge(row + 1, cell.high) - top - gap;
    for (let column = 0; column < columns; column += 1) {
      const left = edge(column, cell.wide);
      pen.fillStyle = scale.colour(values[row * columns + column]);
      pen.fillRect(left, top, edge(column + 1, cell.wide) - left - gap, height);
    }
  }
}

function pixels(matrix, scale) {
  const { rows, columns, values } = matrix;
  const small = document.createElement("canvas");
  small.width = columns;
  small.height = rows;
  const pen = small.getContext("2d");
  const image = pen.createImageData(columns, rows);
  const colours = scale.colours.map((colour) => Number.parseInt(colour.slice(1), 16));
  values.forEach((value, index) => {
    const colour = colours[scale.index(value)];
    image.data.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255], index * 4);
  });
  pen.putImageData(image, 0, 0);
  return small;
}
