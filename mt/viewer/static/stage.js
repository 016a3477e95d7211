// The panels of a view: draws them, and lets a cell that is marked in one be marked in the others.
import { colourScale, formatWeight } from "./colours.js";
import { element, isolated } from "./elements.js";
import { cellSize, drawHeatmap } from "./heatmap.js";
import { legend } from "./legend.js";
import { drawLines } from "./lines.js";
import { drawMultiples, smallCell } from "./multiples.js";
import { FRAMES, axesOf } from "./panel.js";
import { visible } from "./pieces.js";

const BESIDE = 860; // pixels of the stage from which two panels stand side by side

/** Draw the panels into an element whose earlier content is replaced.
 *
 * Args:
 *   host: the element.
 *   panels: of `loadPanel`, or `{run, frame, error}`.
 *   options: {state, theme, tooltip, legendPlace, choose(change)}.
 *
 * Returns: {scale, end()}; `end` stops what the drawing still watches.
 */
export function drawStage(host, panels, { state, theme, tooltip, legendPlace, choose }) {
  const kept = [...host.querySelectorAll(".mt-scroll")].map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
  const focused = [...host.querySelectorAll(".mt-cells, .mt-lines")].indexOf(document.activeElement);
  tooltip.hide();
  const good = panels.filter((panel) => !panel.error);
  const matrices = good.flatMap((panel) => panel.matrices);
  const scale = colourScale(matrices, state.colour, theme);
  const bar = legend(scale);
  legendPlace.replaceChildren(...(matrices.length ? [bar.box] : []));
  const width = host.clientWidth || 800;
  const across = panels.length > 1 && width >= BESIDE ? 2 : 1;
  const own = Math.floor((width - (across - 1) * 32) / across);
  const several = matrices.length > good.length;
  const height = Math.max(380, window.innerHeight - 300);
  const sizes = good.map(({ matrices: [first] }) => (several ? smallCell(first, own, state.zoom) : cellSize(first, own, height, state.zoom)));
  const cell = { wide: Math.min(...sizes.map(({ wide }) => wide)), high: Math.min(...sizes.map(({ high }) => high)) };
  host.classList.toggle("mt-beside", across > 1);

  const drawn = [];
  const ends = [];
  host.replaceChildren(...panels.map((panel) => {
    const place = element("div", { class: "mt-panel-map" });
    const box = element("section", { class: "mt-panel", "aria-label": `${panel.run}, ${FRAMES[panel.frame] ?? panel.frame}` }, panels.length > 1 ? heading(panel) : null, place);
    if (panel.error) {
      place.append(element("p", { class: "mt-message", role: "alert" }, panel.error));
      return box;
    }
    const index = drawn.length;
    const context = {
      scale, cell, tooltip, width: own, title: panel.title,
      axes: axesOf(panel.matrices[0].kind, panel.frame),
      note: noteOf(panel, state),
      pointed: bar.point,
      hovered(row, column) {
        drawn.forEach((other, number) => { if (number !== index || several) other.highlight(row, column); });
      },
      chosen: (map, head) => choose({ map, head: String(head), form: "map" }),
    };
    const made = panel.matrices.length > 1 ? drawMultiples(place, panel.matrices, context)
      : state.form === "lines" ? drawLines(place, panel.matrices[0], context)
      : drawHeatmap(place, panel.matrices[0], context);
    drawn.push(made);
    if (made.end) ends.push(made.end);
    return box;
  }));
  [...host.querySelectorAll(".mt-scroll")].forEach((scroller, index) => {
    if (kept[index]) [scroller.scrollLeft, scroller.scrollTop] = kept[index];
  });
  if (focused >= 0) host.querySelectorAll(".mt-cells, .mt-lines")[focused]?.focus({ preventScroll: true });
  return { scale, end: () => ends.forEach((end) => end()) };
}

/** What tells two panels apart: the model, what its rows are, the map, and its translation. */
function heading(panel) {
  return element("header", { class: "mt-panel-head" },
    element("h2", {}, isolated(visible(panel.run)), ` · ${FRAMES[panel.frame] ?? panel.frame}`),
    panel.title ? element("p", { class: "mt-map-title" }, panel.title) : null,
    panel.header?.hypothesis ? element("p", { class: "mt-hypothesis" }, isolated(visible(panel.header.hypothesis)), panel.frame === "hypothesis" ? scoreOf(panel.header) : null) : null,
    panel.header && panel.frame === "reference" ? element("p", { class: "mt-reference-score" }, scoreOf(panel.header)) : null);
}

/** The score of a record's rows, as a quiet addition to their text. */
export function scoreOf({ score, frame }) {
  if (score === null || score === undefined) return null;
  const [text, of] = frame === "reference" ? ["score of the reference", "reference"] : ["score", "translation"];
  return element("span", { class: "mt-quiet mt-score", title: `log-probability of the ${of}, in nats` }, `${text} ${formatWeight(Number(score.toFixed(2)))}`);
}

function noteOf(panel, state) {
  const scores = panel.header.token_scores;
  const kind = panel.matrices[0].kind;
  if (!scores || state.words || kind === "encoder") return () => "";
  return (row) => (scores[row] === undefined ? "" : `probability of the piece ${formatWeight(Math.exp(scores[row]))}`);
}

