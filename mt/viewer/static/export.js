// What is seen as a file: a picture (SVG, PNG) or its numbers (CSV).
import { d3 } from "./d3.js";
import { formatWeight } from "./colours.js";
import { FONT, drawColumnLabels, drawRowLabels, labelLayout, labelsOf, textWidth } from "./labels.js";
import { drawLineLabels, linePath, lineWidth, linesLayout, visibleLines } from "./lines.js";
import { isRightToLeft, visible } from "./pieces.js";

const MARGIN = 20;
const CELL = { wide: 24, high: 24 };
const SMALL_CELL = { wide: 16, high: 16 }; // of several heads
const MOST_ACROSS = 1800; // pixels of a row of heads
const LINE = 900; // pixels of a line of text
const LARGEST_PNG = 8000; // pixels of a side
const FORMULA = /((?:^|[;\t\r\n])[\s"]*)([=+\-@＝＋－＠])/g;

/** The drawing as the text of an SVG file.
 *
 * Args:
 *   shown: {title, lines: [text], form, scale, colours: {paper, ink, quiet, rule}, axes,
 *     panels: [{title, text, matrices: [{title, ...matrix}]}]}.
 */
export function asSvg(shown) {
  const { paper, ink, quiet } = shown.colours;
  const svg = d3.create("svg:svg").attr("xmlns", "http://www.w3.org/2000/svg").attr("font-family", FONT).attr("fill", ink);
  const ground = svg.append("rect").attr("fill", paper);
  let y = MARGIN;
  let width = 360;
  const write = (whole, size, weight = 400, colour = ink) => {
    const rtl = isRightToLeft(whole);
    for (const text of wrapped(whole, size)) {
      y += Math.round(size * 1.25);
      svg.append("text").attr("x", MARGIN).attr("y", y).attr("font-size", size).attr("font-weight", weight).attr("fill", colour)
        .attr("direction", rtl ? "rtl" : "ltr").attr("text-anchor", rtl ? "end" : "start").text(text);
      width = Math.max(width, textWidth(text, size, weight) + 2 * MARGIN);
    }
    y += Math.round(size * 0.35);
  };
  for (const line of shown.lines) write(line, 14);
  y += 4;
  for (const panel of shown.panels) {
    y += 8;
    write(panel.title, 12, 600, quiet);
    if (panel.text) write(panel.text, 14);
    y += 6;
    let x = MARGIN;
    let deepest = 0;
    for (const matrix of panel.matrices) {
      const group = svg.append("g");
      const size = shown.form === "lines" ? lines(group, matrix, shown) : cells(group, matrix, shown, panel.matrices.length > 1);
      if (x > MARGIN && x + size.width > MOST_ACROSS) [x, y, deepest] = [MARGIN, y + deepest + MARGIN, 0];
      group.attr("transform", `translate(${x},${y})`);
      x += size.width + MARGIN;
      deepest = Math.max(deepest, size.height);
      width = Math.max(width, x);
    }
    y += deepest + 10;
  }
  y = bar(svg, shown, y + 8);
  const height = y + MARGIN;
  svg.selectAll(".mt-special, .mt-caption").attr("fill", quiet);
  svg.selectAll("[class]").attr("class", null);
  ground.attr("width", width).attr("height", height);
  svg.attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg.node())}\n`;
}

/** A text in lines that are not too wide, broken between words, or within one that is too wide itself. */
function wrapped(text, size) {
  const lines = [""];
  const add = (part) => {
    if (lines.at(-1) && textWidth(lines.at(-1) + part, size) > LINE) lines.push("");
    lines[lines.length - 1] += part;
  };
  for (const word of text.split(/(?<=\s)/)) (textWidth(word, size) > LINE ? [...word] : [word]).forEach(add);
  return lines;
}

function cells(group, matrix, shown, several) {
  const cell = several ? SMALL_CELL : CELL;
  const labels = labelsOf(matrix);
  const layout = labelLayout(labels, cell);
  const head = several ? 20 : 0;
  if (several) group.append("text").attr("font-size", 12).attr("font-weight", 600).attr("x", layout.left).attr("y", 11).text(matrix.title);
  drawColumnLabels(group.append("g").attr("transform", `translate(${layout.left},${head})`), labels.columns, cell, layout);
  drawRowLabels(group.append("g").attr("transform", `translate(0,${head + layout.top})`), labels.rows, cell, layout);
  const field = group.append("g").attr("transform", `translate(${layout.left},${head + layout.top})`).attr("shape-rendering", "crispEdges");
  matrix.values.forEach((value, index) => {
    const row = Math.floor(index / matrix.columns);
    const column = index % matrix.columns;
    field.append("rect").attr("x", column * cell.wide).attr("y", row * cell.high).attr("width", cell.wide - 1).attr("height", cell.high - 1)
      .attr("fill", shown.scale.colour(value));
  });
  return { width: layout.left + matrix.columns * cell.wide + layout.right, height: head + layout.top + matrix.rows * cell.high };
}

function lines(group, matrix, shown) {
  const layout = linesLayout(matrix, 760);
  group.append("g").attr("fill", "none").attr("stroke-linecap", "round").selectAll("path").data(visibleLines(matrix, shown.scale)).join("path")
    .attr("d", (line) => linePath(line, layout)).attr("stroke", (line) => shown.scale.colour(line.value)).attr("stroke-width", lineWidth);
  drawLineLabels(group.append("g"), layout, shown.axes);
  return layout;
}

function bar(svg, shown, top) {
  const { scale, colours } = shown;
  const width = 220;
  const strips = scale.colours.filter((_, index) => index % 4 === 0);
  strips.forEach((colour, index) => {
    svg.append("rect").attr("x", MARGIN + (index * width) / strips.length).attr("y", top).attr("width", width / strips.length + 0.5).attr("height", 8).attr("fill", colour);
  });
  let last = -1;
  for (const mark of scale.marks) {
    const place = scale.position(mark);
    if (place - last < 0.11) continue;
    last = place;
    svg.append("text").attr("x", MARGIN + place * width).attr("y", top + 21).attr("font-size", 10).attr("text-anchor", "middle").attr("fill", colours.quiet).text(formatWeight(mark));
  }
  return top + 24;
}

/** The drawing as a PNG file, two device pixels for each pixel. */
export async function asPng(shown) {
  const address = URL.createObjectURL(new Blob([asSvg(shown)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    const ratio = Math.min(2, LARGEST_PNG / Math.max(image.naturalWidth, image.naturalHeight));
    canvas.width = Math.round(image.naturalWidth * ratio);
    canvas.height = Math.round(image.naturalHeight * ratio);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The numbers as CSV, a line for each weight. Places are counted from 1. */
export function asCsv(shown) {
  const lines = ["run,frame,step,map,head,row,row_label,column,column_label,weight"];
  for (const panel of shown.panels) {
    for (const matrix of panel.matrices) {
      const start = [panel.run, panel.frame, panel.step, matrix.map, matrix.headName].map(field).join(",");
      matrix.values.forEach((value, index) => {
        const row = Math.floor(index / matrix.columns);
        const column = index % matrix.columns;
        lines.push(`${start},${row + 1},${field(matrix.rowPieces[row])},${column + 1},${field(matrix.columnPieces[column])},${Number(value.toPrecision(6))}`);
      });
    }
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** A text as a field of CSV which no spreadsheet takes for a formula (OWASP, "CSV Injection"). */
function field(value) {
  const text = typeof value === "string" ? visible(value).replace(FORMULA, "$1'$2") : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Give a file to the user. */
export function save(content, name, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
