// Bipartite lines: the words that are attended to on the left, those that attend on the right, a line for each weight.
import { d3 } from "./d3.js";
import { element } from "./elements.js";
import { formatWeight } from "./colours.js";
import { isRightToLeft } from "./pieces.js";
import { fitted, labelsOf, textWidth } from "./labels.js";

const FEWEST = 0.02; // share of the scale below which a line is left out, however few columns there are
const NEAR = 6; // pixels between the pointer and a line that it touches
const HEAD = 26; // pixels of the captions above

/** Sizes of a drawing of lines: `{row, size, left, right, middle, width, height}` in pixels. */
export function linesLayout(matrix, width) {
  const labels = labelsOf(matrix);
  const most = Math.max(matrix.rows, matrix.columns);
  const row = most <= 24 ? 26 : most <= 60 ? 22 : 19;
  const size = most <= 24 ? 14 : most <= 60 ? 13 : 12;
  const limit = Math.max(60, Math.min(220, width * 0.33));
  const widest = (list) => Math.min(limit, list.reduce((wide, { text }) => Math.max(wide, textWidth(text, size, 600)), 0)) + 14;
  const left = widest(labels.columns);
  const right = widest(labels.rows);
  const middle = Math.max(80, Math.min(520, width - left - right - 88));
  return { labels, row, size, left, right, middle, limit, width: left + middle + right + 88, height: HEAD + most * row + 8 };
}

/** The weight from which a line is drawn: what attention that is spread evenly over all columns would give each. */
export function faintest(matrix, scale) {
  return scale.end * Math.max(FEWEST, Math.min(0.5, 1 / matrix.columns));
}

/** The lines that are strong enough to be seen, the weakest first: `[{row, column, value, share}]`. */
export function visibleLines(matrix, scale, smallest = faintest(matrix, scale)) {
  const lines = [];
  matrix.values.forEach((value, index) => {
    const size = Math.abs(value);
    if (size >= smallest) lines.push({ row: Math.floor(index / matrix.columns), column: index % matrix.columns, value, share: Math.min(1, size / scale.end) });
  });
  return lines.sort((a, b) => a.share - b.share);
}

/** The curve of a line as an SVG path. */
export function linePath(line, layout) {
  const x = layout.left + 44;
  return d3.linkHorizontal()({
    source: [x, HEAD + (line.column + 0.5) * layout.row],
    target: [x + layout.middle, HEAD + (line.row + 0.5) * layout.row],
  });
}

/** The width of a line in pixels. */
export function lineWidth(line) {
  return 0.8 + 6 * line.share;
}

/** Draw captions and the labels of both sides into an SVG group; returns the nodes of the labels. */
export function drawLineLabels(group, layout, axes) {
  const { labels, row, size, left, middle, limit } = layout;
  const isLong = axes[1].length * 6 > left + 36; // then it begins at the edge, and goes on over the lines
  const captions = [isLong ? [axes[1], 0, "start"] : [axes[1], left + 36, "end"], [axes[0], left + middle + 52, "start"]];
  group.selectAll(".mt-caption").data(captions).join("text").attr("class", "mt-caption").attr("font-size", 11)
    .attr("x", (caption) => caption[1]).attr("y", 12).attr("text-anchor", (caption) => caption[2]).text((caption) => caption[0]);
  const side = (name, list, x, anchor) =>
    group.selectAll(`.${name}`).data(list).join("text").attr("class", `mt-label ${name}`).classed("mt-special", (label) => label.special)
      .attr("font-size", size)
      .attr("direction", (label) => (isRightToLeft(label.text) ? "rtl" : "ltr"))
      .attr("text-anchor", (label) => (isRightToLeft(label.text) ? { start: "end", end: "start" }[anchor] : anchor))
      .attr("x", x).attr("y", (_, index) => HEAD + (index + 0.5) * row).attr("dy", "0.35em")
      .text((label) => fitted(label.text, size, limit));
  return {
    columns: side("mt-side-columns", labels.columns, left + 36, "end").nodes(),
    rows: side("mt-side-rows", labels.rows, left + middle + 52, "start").nodes(),
  };
}

/** Draw lines into an empty element; arguments and result as `drawHeatmap`. */
export function drawLines(host, matrix, context) {
  const { scale, tooltip } = context;
  const layout = linesLayout(matrix, context.width);
  const lines = visibleLines(matrix, scale);
  const svg = d3.create("svg:svg").attr("width", layout.width).attr("height", layout.height).attr("class", "mt-line-labels");
  const nodes = drawLineLabels(svg, layout, context.axes);
  const weights = svg.append("g");
  const canvas = element("canvas");
  const ratio = Math.min(window.devicePixelRatio || 1, 8192 / layout.height);
  canvas.width = Math.round(layout.width * ratio);
  canvas.height = Math.round(layout.height * ratio);
  canvas.style.width = `${layout.width}px`;
  canvas.style.height = `${layout.height}px`;
  const board = element(
    "div",
    {
      class: "mt-lines", tabindex: 0, role: "application", "aria-roledescription": "lines",
      "aria-label": `${context.title}: lines from ${context.axes[1]} to ${context.axes[0]}. Up and down move from word to word, left and right change the side.`,
    },
    canvas, svg.node(),
  );
  board.style.width = `${layout.width}px`;
  board.style.height = `${layout.height}px`;
  host.append(element("div", { class: "mt-scroll" }, board));

  const curves = lines.map((line) => new Path2D(linePath(line, layout)));
  function paint(chosen) {
    const pen = canvas.getContext("2d");
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, layout.width, layout.height);
    pen.lineCap = "round";
    lines.forEach((line, index) => {
      pen.strokeStyle = scale.colour(line.value);
      pen.lineWidth = lineWidth(line);
      pen.globalAlpha = chosen && !chosen(line) ? 0.05 : 0.9;
      pen.stroke(curves[index]);
    });
  }
  paint(null);

  let marked = null;
  /** Mark a row and a column, or all that one of them is connected with (the other is null). */
  function highlight(row, column) {
    if (marked && marked[0] === row && marked[1] === column) return;
    marked = row === null && column === null ? null : [row, column];
    for (const node of [...nodes.rows, ...nodes.columns]) node.classList.remove("mt-marked", "mt-joined");
    weights.selectAll("*").remove();
    if (!marked) return paint(null);
    const chosen = (line) => (row === null || line.row === row) && (column === null || line.column === column);
    paint(chosen);
    nodes.rows[row]?.classList.add("mt-marked");
    nodes.columns[column]?.classList.add("mt-marked");
    const other = row === null ? "rows" : "columns";
    const joined = lines.filter(chosen);
    for (const line of joined) nodes[other][row === null ? line.row : line.column].classList.add("mt-joined");
    if (row !== null && column !== null) return;
    weights.selectAll("text").data(joined).join("text").attr("class", "mt-line-weight").attr("font-size", 10.5)
      .attr("x", row === null ? layout.left + layout.middle + 84 + textPlace(layout) : 4)
      .attr("y", (line) => HEAD + ((row === null ? line.row : line.column) + 0.5) * layout.row).attr("dy", "0.35em")
      .attr("text-anchor", row === null ? "end" : "start")
      .text((line) => formatWeight(line.value));
  }

  function leave() {
    highlight(null, null);
    context.hovered(null, null);
    context.pointed(null);
    tooltip.hide();
  }

  const follow = (event) => {
    const box = board.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top - HEAD;
    const place = Math.floor(y / layout.row);
    const from = layout.left + 40;
    if (x < from && place >= 0 && place < matrix.columns) return pointAt(null, place);
    if (x > from + layout.middle + 8 && place >= 0 && place < matrix.rows) return pointAt(place, null);
    const line = nearest(lines, layout, (x - layout.left - 44) / layout.middle, y);
    if (!line) return leave();
    highlight(line.row, line.column);
    context.hovered(line.row, line.column);
    context.pointed(line.value);
    return tooltip.show(layout.labels.rows[line.row], layout.labels.columns[line.column], line.value, event.clientX, event.clientY);
  };
  board.addEventListener("pointermove", follow);
  board.addEventListener("pointerdown", follow);
  board.addEventListener("pointerleave", (event) => { if (event.pointerType !== "touch") leave(); });
  board.addEventListener("blur", leave);

  function pointAt(row, column) {
    tooltip.hide();
    highlight(row, column);
    context.hovered(row, column);
  }

  board.addEventListener("keydown", (event) => {
    const keys = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: 0, ArrowRight: 0 };
    if (!(event.key in keys) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    let [row, column] = marked ?? [null, null];
    if (event.key === "ArrowLeft") [row, column] = [null, column ?? Math.min(row ?? 0, matrix.columns - 1)];
    else if (event.key === "ArrowRight") [row, column] = [row ?? Math.min(column ?? 0, matrix.rows - 1), null];
    else if (row === null && column === null) row = 0;
    else if (row !== null) [row, column] = [Math.max(0, Math.min(matrix.rows - 1, row + keys[event.key])), null];
    else column = Math.max(0, Math.min(matrix.columns - 1, column + keys[event.key]));
    pointAt(row, column);
    (row === null ? nodes.columns[column] : nodes.rows[row]).scrollIntoView({ block: "nearest" });
    const joined = lines.filter((line) => (row === null ? line.column === column : line.row === row)).reverse().slice(0, 3);
    const own = row === null ? layout.labels.columns[column] : layout.labels.rows[row];
    const others = joined.map((line) => `${(row === null ? layout.labels.rows[line.row] : layout.labels.columns[line.column]).full} ${formatWeight(line.value)}`);
    tooltip.say(`${own.full}: ${others.join(", ") || "no line"}`);
  });
  return { highlight };
}

function textPlace(layout) {
  return layout.right - 4;
}

/** The line nearest to a point: `x` is the share of the way from left to right, `y` in pixels. */
function nearest(lines, layout, x, y) {
  if (x < 0 || x > 1) return null;
  let [low, high] = [0, 1]; // the curve's parameter at this x, by halving: x(t) = 3(1-t)^2 t / 2 + 3(1-t) t^2 / 2 + t^3
  for (let round = 0; round < 20; round += 1) {
    const t = (low + high) / 2;
    if (1.5 * (1 - t) * t + t ** 3 < x) low = t;
    else high = t;
  }
  const share = low ** 2 * (3 - 2 * low);
  let best = null;
  let distance = NEAR;
  for (const line of lines) {
    const height = (line.column + 0.5 + (line.row - line.column) * share) * layout.row;
    const off = Math.max(0, Math.abs(height - y) - lineWidth(line) / 2);
    if (off <= distance) [best, distance] = [line, off];
  }
  return best;
}
