// A heat map: columns across, rows down, with headers that stay in sight while the cells scroll.
import { d3 } from "./d3.js";
import { paintCells } from "./cells.js";
import { element } from "./elements.js";
import { formatWeight } from "./colours.js";
import { drawColumnLabels, drawRowLabels, labelLayout, labelsOf, longestLabel } from "./labels.js";

const SMALLEST = 15; // pixels of a cell: labels of neighbours do not touch
const LARGEST = 54;
const FLATTEST = 2.4; // times as wide as high, where that lets the labels above stand level

/** The size of a cell, {wide, high}: as large as the place allows, but never so small that labels would be lost. */
export function cellSize(matrix, width, height, zoom = 1) {
  const labels = labelsOf(matrix);
  let cell = LARGEST;
  for (let round = 0; round < 3; round += 1) { // the headers' sizes depend on the cell's
    const { left, top, right } = labelLayout(labels, { wide: cell, high: cell }, width * 0.4);
    const fits = Math.min((width - left - right) / matrix.columns, (height - top) / matrix.rows);
    cell = Math.max(SMALLEST, Math.min(LARGEST, Math.floor(fits)));
  }
  const high = Math.max(4, Math.round(cell * zoom));
  const level = Math.ceil(longestLabel(labels.columns, high)) + 10;
  const { left } = labelLayout(labels, { wide: level, high }, width * 0.4);
  const fits = level > high && level <= high * FLATTEST && left + level * matrix.columns <= width;
  return { wide: fits ? level : high, high };
}

/** Draw a heat map into an empty element.
 *
 * Args:
 *   host: the element.
 *   matrix: what to draw.
 *   context: {scale, cell, width, title, axes: [rows, columns], tooltip, hovered(row, column), pointed(weight),
 *     note(row, column), open()}; `note` gives a further line of the tooltip, `open` is called by a click.
 *
 * Returns: {highlight(row, column)}: marks a cell from outside; null marks none.
 */
export function drawHeatmap(host, matrix, context) {
  const { scale, cell, tooltip } = context;
  const labels = labelsOf(matrix);
  const layout = labelLayout(labels, cell, context.width * 0.4);
  const wide = matrix.columns * cell.wide;
  const high = matrix.rows * cell.high;
  const top = d3.create("svg:svg").attr("class", "mt-columns").attr("width", wide + layout.right).attr("height", layout.top).attr("aria-hidden", "true");
  const left = d3.create("svg:svg").attr("class", "mt-rows").attr("width", layout.left).attr("height", high).attr("aria-hidden", "true");
  const columnLabels = drawColumnLabels(top, labels.columns, cell, layout).nodes();
  const rowLabels = drawRowLabels(left, labels.rows, cell, layout).nodes();
  const canvas = element("canvas");
  paintCells(canvas, matrix, cell, scale);
  const across = element("div", { class: "mt-band mt-across", hidden: true });
  const down = element("div", { class: "mt-band mt-down", hidden: true });
  const cells = element(
    "div",
    {
      class: "mt-cells", tabindex: context.open ? -1 : 0, role: "application", "aria-roledescription": "heat map",
      "aria-label": `${context.title}: ${matrix.rows} rows (${context.axes[0]}), ${matrix.columns} columns (${context.axes[1]}). Arrow keys move from cell to cell.`,
    },
    canvas, across, down,
  );
  cells.style.width = `${wide}px`;
  cells.style.height = `${high}px`;
  const corner = element("div", { class: "mt-corner" });
  const grid = element("div", { class: "mt-grid" }, corner, top.node(), left.node(), cells);
  const scroller = element("div", { class: "mt-scroll" }, grid);
  host.append(scroller);

  let marked = null;
  function highlight(row, column) {
    if (marked) {
      rowLabels[marked[0]]?.classList.remove("mt-marked");
      columnLabels[marked[1]]?.classList.remove("mt-marked");
    }
    const seen = row !== null && column !== null && row < matrix.rows && column < matrix.columns;
    marked = seen ? [row, column] : null;
    across.hidden = down.hidden = !seen;
    if (!seen) return;
    rowLabels[row]?.classList.add("mt-marked");
    columnLabels[column]?.classList.add("mt-marked");
    across.style.cssText = `width:${wide}px;height:${cell.high}px;transform:translateY(${row * cell.high}px)`;
    down.style.cssText = `width:${cell.wide}px;height:${high}px;transform:translateX(${column * cell.wide}px)`;
  }

  function value(row, column) {
    return matrix.values[row * matrix.columns + column];
  }

  function show(row, column, x, y) {
    highlight(row, column);
    context.hovered(row, column);
    context.pointed(value(row, column));
    tooltip.show(labels.rows[row], labels.columns[column], value(row, column), x, y, context.note?.(row, column));
  }

  function leave() {
    highlight(null, null);
    context.hovered(null, null);
    context.pointed(null);
    tooltip.hide();
  }

  const follow = (event) => {
    const box = canvas.getBoundingClientRect();
    const column = Math.floor((event.clientX - box.left) / cell.wide);
    const row = Math.floor((event.clientY - box.top) / cell.high);
    if (row >= 0 && column >= 0 && row < matrix.rows && column < matrix.columns) show(row, column, event.clientX, event.clientY);
    else leave();
  };
  cells.addEventListener("pointermove", follow);
  cells.addEventListener("pointerdown", follow);
  if (context.open) cells.addEventListener("click", context.open);
  // A finger that is lifted leaves, too; what it pointed at stays until something else is touched.
  cells.addEventListener("pointerleave", (event) => { if (event.pointerType !== "touch") leave(); });
  cells.addEventListener("blur", leave);
  cells.addEventListener("keydown", (event) => {
    const moves = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -1e9], End: [0, 1e9] };
    if (event.key === "Escape") leave();
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const [row, column] = marked ?? [0, -move[1]];
    const to = [clamp(row + move[0], matrix.rows), clamp(column + move[1], matrix.columns)];
    keepInSight(scroller, layout, cell, to);
    const box = canvas.getBoundingClientRect();
    show(...to, box.left + (to[1] + 1) * cell.wide - 12, box.top + (to[0] + 1) * cell.high - 12);
    tooltip.say(`${labels.rows[to[0]].full} to ${labels.columns[to[1]].full}: ${formatWeight(value(...to))}`);
  });
  return { highlight };
}

function clamp(index, count) {
  return Math.max(0, Math.min(count - 1, index));
}

function keepInSight(scroller, layout, cell, [row, column]) {
  const x = column * cell.wide;
  const y = row * cell.high;
  const wide = scroller.clientWidth - layout.left;
  const high = scroller.clientHeight - layout.top;
  if (x < scroller.scrollLeft) scroller.scrollLeft = x;
  else if (x + cell.wide > scroller.scrollLeft + wide) scroller.scrollLeft = x + cell.wide - wide;
  if (y < scroller.scrollTop) scroller.scrollTop = y;
  else if (y + cell.high > scroller.scrollTop + high) scroller.scrollTop = y + cell.high - high;
}
