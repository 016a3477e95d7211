// The runs that are seen: one, or two side by side, each chosen from a list that is searched by typing.
import { element, isolated } from "../viewer/elements.js";
import { visible } from "../viewer/pieces.js";

const MOST = 200; // entries shown at once; typing finds the others
const NOTHING = null;

/** The bar at the top of the tab; it is empty where there is one run only.
 *
 * `choose` is called with changes of the state: `{run}` or `{run2, frame2}`.
 */
export class RunBar {
  constructor(choose) {
    this.first = new RunList("Run", (run) => choose({ run }));
    this.second = new RunList("Second run", (run) => choose({ run2: run, frame2: null }));
    this.count = element("span", { class: "mt-quiet" });
    this.box = element("nav", { class: "mt-tab-runs", "aria-label": "Runs", hidden: true }, this.first.box, this.second.box, this.count);
  }

  show(runs, first, second) {
    this.box.hidden = runs.length < 2;
    this.first.show(runs, first);
    this.second.show([NOTHING, ...runs.filter((run) => run !== first)], second);
    this.count.textContent = `${runs.length.toLocaleString("en")} runs, the newest first`;
  }
}

/** A button that names a run, and opens a list of all with a field to search it. */
class RunList {
  constructor(label, choose) {
    this.choose = choose;
    this.runs = [];
    this.chosen = null;
    const id = `mt-runs-${label.toLowerCase().replace(" ", "-")}`;
    this.name = element("bdi", { dir: "auto" });
    this.button = element("button", { type: "button", class: "mt-button mt-tab-run", "aria-haspopup": "listbox", "aria-expanded": "false", onclick: () => (this.panel.hidden ? this.open() : this.close()) },
      element("span", { class: "mt-quiet" }, label), this.name);
    this.field = element("input", { type: "search", placeholder: "Find a run", "aria-label": `Find a run (${label})`, autocomplete: "off", spellcheck: "false", role: "combobox", "aria-controls": id, "aria-expanded": "true", oninput: () => this.draw() });
    this.list = element("ul", { id, role: "listbox", "aria-label": label });
    this.more = element("p", { class: "mt-quiet" });
    this.panel = element("div", { class: "mt-tab-list", hidden: true }, this.field, this.list, this.more);
    this.box = element("div", { class: "mt-tab-picker", onkeydown: (event) => this.key(event) }, this.button, this.panel);
    document.addEventListener("pointerdown", (event) => {
      if (!this.box.contains(event.target)) this.close();
    });
  }

  show(runs, chosen) {
    this.runs = runs;
    this.chosen = chosen;
    this.name.textContent = titleOf(chosen);
    if (!this.panel.hidden) this.draw();
  }

  open() {
    this.panel.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    this.field.value = "";
    this.marked = this.chosen;
    this.draw();
    this.field.focus();
  }

  close() {
    this.panel.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
  }

  draw() {
    const words = this.field.value.toLowerCase().split(/\s+/).filter(Boolean);
    this.found = this.runs.filter((run) => words.every((word) => titleOf(run).toLowerCase().includes(word)));
    if (!this.found.includes(this.marked)) this.marked = this.found[0];
    this.list.replaceChildren(...this.found.slice(0, MOST).map((run) =>
      element("li", { role: "option", "aria-selected": String(run === this.marked), onclick: () => this.pick(run) }, isolated(titleOf(run)))));
    const hidden = this.found.length - MOST;
    this.more.textContent = !this.found.length ? "No run has this in its name." : hidden > 0 ? `${hidden.toLocaleString("en")} more: type to find them` : "";
    this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  key(event) {
    if (this.panel.hidden) return;
    if (event.key === "Escape") {
      this.close();
      this.button.focus();
    } else if (event.key === "Enter" && event.target === this.field) {
      if (this.found.length) this.pick(this.marked);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const place = this.found.indexOf(this.marked) + (event.key === "ArrowDown" ? 1 : -1);
      this.marked = this.found[Math.max(0, Math.min(this.found.length - 1, place))];
      this.draw();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  pick(run) {
    this.close();
    this.button.focus();
    if (run !== this.chosen) this.choose(run);
  }
}

function titleOf(run) {
  return run === NOTHING ? "nothing" : visible(run);
}
