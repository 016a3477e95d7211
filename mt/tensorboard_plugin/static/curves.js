// Attention health over training: a line for each head. A click on a line opens that head's map at that step.
import { d3 } from "../viewer/d3.js";
import { formatWeight } from "../viewer/colours.js";
import { oneOf } from "../viewer/controls.js";
import { element, isolated } from "../viewer/elements.js";
import { numberTitle, parseName } from "../viewer/maps.js";
import { visible } from "../viewer/pieces.js";

const NUMBERS = [
  ["entropy", "Entropy", "of a row, in nats: 0 if all weight is on one piece"],
  ["coverage", "Coverage", "share of source pieces that a head looked at"],
  ["end_of_sentence", "End of sentence", "share of the weight on the last source piece"],
];
const HEIGHT = 150;
const MARGIN = { top: 8, right: 22, bottom: 22, left: 38 };
const MOST_POINTS = 400; // of a line
const NEAR = 14; // pixels between the pointer and a line that it means

/** The panel of curves.
 *
 * `open` is called with `{run, map, head, step, form}` when a curve is clicked.
 */
export class Curves {
  constructor(open) {
    this.open = open;
    this.turn = 0;
    this.kept = new Map(); // run -> {records, answer}
    this.layer = null;
    this.body = element("div", { class: "mt-tab-charts" });
    this.choice = element("div", { class: "mt-tab-layers" });
    this.box = element("section", { class: "mt-tab-curves", "aria-label": "Heads over training", hidden: true },
      element("header", {}, element("h2", {}, "Heads over training"),
        element("p", { class: "mt-quiet" }, "Cross attention of every head over the same sentences. A click opens that head's map at that step."), this.choice),
      this.body);
    this.charts = [];
    new ResizeObserver(() => {
      if (this.seen && Math.abs(this.body.clientWidth - this.width) > 8) this.draw();
    }).observe(this.body);
  }

  /** Show the health of some runs, and mark the step of a state. */
  async show(source, runs, state) {
    this.state = state;
    const turn = (this.turn += 1);
    const { records } = source.known;
    const wanted = JSON.stringify([records, runs]);
    if (wanted === this.wanted) return this.mark();
    const found = await Promise.all(runs.map(async (run) => ({ run, health: await this.health(source, run, records) })));
    if (turn !== this.turn) return undefined;
    this.wanted = wanted;
    this.seen = found.filter(({ health }) => health !== null && health.steps.length);
    this.box.hidden = !this.seen.length;
    return this.draw();
  }

  health(source, run, records) {
    const known = this.kept.get(run);
    if (known?.records === records) return known.answer;
    const answer = source.health(run).catch(() => null);
    this.kept.clear();
    this.kept.set(run, { records, answer });
    return answer;
  }

  useTheme(theme) {
    this.theme = theme;
    if (this.seen?.length) this.draw();
  }

  draw() {
    if (!this.seen?.length) return;
    const names = Object.keys(this.seen[0].health.maps); // the second run may have other layers
    if (!names.includes(this.layer)) this.layer = names.at(-1);
    const options = names.map((name) => [name, parseName(name).number ?? name, nameOf(name)]);
    this.choice.replaceChildren(...(names.length > 1 ? [oneOf("Layer", [...options, ["", "All"]], this.all ? "" : this.layer, (name) => {
      this.all = name === "";
      this.layer = name || this.layer;
      this.draw();
    })] : []));
    this.width = this.body.clientWidth;
    this.charts = [];
    this.body.replaceChildren(...this.seen.map(({ run, health }) => {
      const row = element("div", { class: "mt-tab-row" });
      const own = Object.keys(health.maps);
      const shown = this.all || !own.includes(this.layer) ? own : [this.layer];
      row.append(...NUMBERS.map(([number, title, meaning]) => {
        const chart = new Chart(run, health, number, shown, this);
        this.charts.push(chart);
        return element("figure", {}, element("figcaption", {}, element("strong", {}, title), " ", element("span", { class: "mt-quiet" }, meaning)), chart.box);
      }));
      return this.seen.length > 1 ? element("div", {}, element("h3", {}, isolated(visible(run))), row) : row;
    }));
    const across = this.width > 900 ? 3 : this.width > 600 ? 2 : 1;
    for (const chart of this.charts) chart.draw(Math.floor((this.width - (across - 1) * 24) / across));
    this.mark();
  }

  mark() {
    for (const chart of this.charts) chart.mark(this.state.step);
  }
}

/** One number of one run: lines of all heads of some maps. */
class Chart {
  constructor(run, health, number, names, owner) {
    Object.assign(this, { run, health, number, owner });
    this.lines = names.flatMap((name) => {
      const values = health.maps[name]?.[number] ?? [];
      const heads = Math.max(0, ...values.map((each) => each?.length ?? 0));
      return Array.from({ length: heads }, (_, head) => ({ name, head: head + 1, values: values.map((each) => each?.[head] ?? null) }));
    });
    const one = this.lines.length < 2;
    const first = names.length > 1 ? names : null;
    this.lines.forEach((line, index) => {
      const place = first ? first.indexOf(line.name) / Math.max(1, first.length - 1) : index / Math.max(1, this.lines.length - 1);
      line.colour = one ? "var(--mt-accent)" : d3.interpolateTurbo(owner.theme === "dark" ? 0.12 + 0.78 * place : 0.06 + 0.84 * place);
    });
    this.box = element("div", { class: "mt-tab-chart" });
    this.note = element("div", { class: "mt-tooltip", hidden: true });
  }

  draw(width) {
    const { steps } = this.health;
    const inner = { width: width - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
    this.x = d3.scaleLinear().domain(steps.length > 1 ? d3.extent(steps) : [steps[0] - 1, steps[0] + 1]).range([0, inner.width]);
    const most = d3.max(this.lines, (line) => d3.max(line.values)) || 1;
    this.y = d3.scaleLinear().domain([0, this.number === "entropy" ? most : Math.max(most, 0.05)]).nice(4).range([inner.height, 0]);
    const svg = d3.create("svg").attr("width", width).attr("height", HEIGHT).attr("role", "img").attr("tabindex", 0)
      .attr("aria-label", `${this.number.replaceAll("_", " ")} of ${this.lines.length} heads of ${visible(this.run)} over ${steps.length} steps`);
    const plot = svg.append("g").attr("transform", `translate(${MARGIN.left},${MARGIN.top})`);
    plot.append("g").attr("class", "mt-tab-grid").call(d3.axisLeft(this.y).ticks(4).tickSize(-inner.width).tickPadding(6));
    plot.append("g").attr("class", "mt-tab-axis").attr("transform", `translate(0,${inner.height})`).call(d3.axisBottom(this.x).ticks(Math.max(2, Math.floor(inner.width / 90))).tickSizeOuter(0).tickFormat(d3.format(",")));
    this.marker = plot.append("line").attr("class", "mt-tab-marker").attr("y1", 0).attr("y2", inner.height).attr("hidden", true);
    const every = Math.max(1, Math.ceil(steps.length / MOST_POINTS));
    const places = d3.range(0, steps.length).filter((index) => index % every === 0 || index === steps.length - 1);
    const path = (line) => d3.line().defined((index) => line.values[index] !== null).x((index) => this.x(steps[index])).y((index) => this.y(line.values[index]))(places);
    this.paths = plot.append("g").attr("class", "mt-tab-lines").selectAll("path").data(this.lines).join("path").attr("d", path).attr("stroke", (line) => line.colour);
    this.dot = plot.append("circle").attr("class", "mt-tab-dot").attr("r", 4).attr("hidden", true);
    svg.on("pointermove", (event) => this.point(this.nearest(d3.pointer(event, plot.node()))))
      .on("pointerleave", () => this.point(null))
      .on("click", (event) => this.choose(this.nearest(d3.pointer(event, plot.node()))))
      .on("keydown", (event) => this.key(event)).on("blur", () => this.point(null));
    this.box.replaceChildren(svg.node(), this.note);
  }

  /** The point of a line that a place in the plot means, or null. */
  nearest([left, top]) {
    const { steps } = this.health;
    const index = d3.bisectCenter(steps, this.x.invert(left));
    const near = d3.least(this.lines.filter((line) => line.values[index] !== null && line.values[index] !== undefined), (line) => Math.abs(this.y(line.values[index]) - top));
    return near && Math.abs(this.y(near.values[index]) - top) <= NEAR ? { line: near, index } : null;
  }

  /** Mark a point, in all charts of the run the head that it belongs to. */
  point(found) {
    this.pointed = found;
    for (const chart of this.owner.charts) {
      chart.paths?.classed("mt-tab-faint", (line) => found !== null && chart.run === this.run && (line.name !== found.line.name || line.head !== found.line.head));
    }
    this.note.hidden = found === null;
    this.dot.attr("hidden", found === null ? true : null);
    if (found === null) return;
    const { line, index } = found;
    const [left, top] = [this.x(this.health.steps[index]), this.y(line.values[index])];
    this.dot.attr("cx", left).attr("cy", top).attr("fill", line.colour);
    this.note.replaceChildren(element("div", { class: "mt-tooltip-weight" }, formatWeight(line.values[index])), `${nameOf(line.name)}, head ${line.head}, step ${this.health.steps[index].toLocaleString("en")}`);
    const right = left > this.x.range()[1] / 2;
    this.note.style.transform = `translate(${MARGIN.left + left + (right ? -12 : 12)}px, ${MARGIN.top + top - 20}px)${right ? " translateX(-100%)" : ""}`;
  }

  choose(found) {
    if (found === null) return;
    this.owner.open({ run: this.run, map: found.line.name, head: String(found.line.head), step: this.health.steps[found.index], form: "map" });
  }

  /** Arrows go from step to step and from head to head. */
  key(event) {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.key === "Enter") this.choose(this.pointed ?? null);
    else if (by) {
      const last = this.health.steps.length - 1;
      const index = this.pointed ? Math.max(0, Math.min(last, this.pointed.index + by[0])) : last;
      const place = this.pointed ? this.lines.indexOf(this.pointed.line) + by[1] : 0;
      const line = this.lines[(place + this.lines.length) % this.lines.length];
      if (line.values[index] !== null) this.point({ line, index });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Mark the step that is seen; null: the last. */
  mark(step) {
    const place = this.x(step ?? this.health.steps.at(-1));
    this.marker.attr("hidden", null).attr("x1", place).attr("x2", place);
  }
}

function nameOf(name) {
  const { kind, number } = parseName(name);
  const text = number === null ? kind : numberTitle(kind, number);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
