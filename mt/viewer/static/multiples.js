// All heads side by side, each with its labels. A click opens one.
import { drawHeatmap } from "./heatmap.js";
import { LEGIBLE, labelLayout, labelsOf } from "./labels.js";
import { element } from "./elements.js";
import { formatWeight } from "./colours.js";
import { numberTitle, parseName } from "./maps.js";

const SMALLEST = 10; // pixels of a cell with labels
const LARGEST = 26;
const GAP = 28; // pixels between two heads

/** The size of a cell, {wide, high}: as many heads side by side, up to four, as leaves their labels readable. */
export function smallCell(matrix, width, zoom = 1) {
  const labels = labelsOf(matrix);
  const fits = (across, cell) => {
    const { left, right } = labelLayout(labels, { wide: cell, high: cell }, 140);
    return Math.floor(((width - GAP * (across - 1)) / across - left - right) / matrix.columns);
  };
  const across = [4, 3, 2].find((count) => fits(count, SMALLEST) >= SMALLEST) ?? 1;
  let cell = Math.min(LARGEST, fits(across, SMALLEST));
  while (cell > SMALLEST && fits(across, cell) < cell) cell -= 1; // larger cells have larger labels
  const side = Math.max(3, Math.round(Math.max(SMALLEST, cell) * zoom));
  return { wide: side, high: side };
}

/** The name of a head, such as `layer 2, head 3`. */
export function headTitle({ name, head }, several) {
  const { kind, number } = parseName(name);
  return several && number !== null ? `${numberTitle(kind, number)}, head ${head}` : `head ${head}`;
}

/** Draw all heads into an empty element.
 *
 * Args:
 *   host: the element.
 *   heads: of `everyHead`.
 *   context: as for `drawHeatmap`, with `chosen(name, head)`, which a click calls.
 */
export function drawMultiples(host, heads, context) {
  const several = new Set(heads.map(({ name }) => name)).size > 1;
  const list = element("div", { class: "mt-multiples", role: "list", "aria-label": context.title });
  const waiting = new Map();
  const drawn = [];
  const draw = (place) => {
    const make = waiting.get(place);
    waiting.delete(place);
    if (make) drawn.push(make());
  };
  // Those out of sight are drawn when they come near: a model may have a hundred heads.
  const watcher = new IntersectionObserver((seen) => seen.filter((each) => each.isIntersecting).forEach((each) => draw(each.target)), { rootMargin: "400px" });
  for (const head of heads) {
    const title = headTitle(head, several);
    const open = () => context.chosen(head.name, head.head);
    const place = element("div", { class: "mt-multiple-map" });
    const layout = labelLayout(labelsOf(head), context.cell, 140);
    place.style.minHeight = `${Math.min(layout.top + head.rows * context.cell.high, 900)}px`;
    place.style.width = `${layout.left + head.columns * context.cell.wide + layout.right}px`;
    const entropy = head.entropy === null ? null : element("span", { class: "mt-quiet", title: "mean entropy of a row, in nats" }, `entropy ${formatWeight(head.entropy)}`);
    list.append(
      element("section", { class: "mt-multiple", role: "listitem" },
        element("h3", {}, element("button", { class: "mt-open", "aria-label": `Open ${title}`, onclick: open }, title.charAt(0).toUpperCase() + title.slice(1)), entropy),
        place),
    );
    waiting.set(place, () => drawHeatmap(place, head, { ...context, title: `${context.title}, ${title}`, width: 350, open }));
    watcher.observe(place);
  }
  host.append(list);
  return {
    highlight: (row, column) => drawn.forEach((each) => each.highlight(row, column)),
    end: () => watcher.disconnect(),
    legible: context.cell.high >= LEGIBLE,
  };
}
