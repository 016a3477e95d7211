// The view of attention: choose a sentence, a model, a map and a head, and see who attends to what.
import { button } from "./controls.js";
import { drawColourControls, drawControls, drawForms, drawTexts } from "./bar.js";
import { element } from "./elements.js";
import { asCsv, asPng, asSvg, save } from "./export.js";
import { DEFAULTS, toHash } from "./link.js";
import { axesOf, loadPanel } from "./panel.js";
import { visible } from "./pieces.js";
import { sentenceList } from "./sentences.js";
import { listenToKeys, shortcutList } from "./shortcuts.js";
import { drawStage, scoreOf } from "./stage.js";
import { stepSlider } from "./steps.js";
import { Store } from "./store.js";
import { Tooltip } from "./tooltip.js";

/** Show a view in an element.
 *
 * Args:
 *   host: the element; its content is replaced.
 *   source: where records come from:
 *     sentences() -> [{key, source, reference, runs, frames}]
 *     steps(run, sentence, frame) -> [step]
 *     record(run, sentence, frame, step) -> header
 *     block(run, sentence, frame, step, map) -> ArrayBuffer, compressed by zlib
 *     each a promise; see mt/viewer/records.py for headers and blocks.
 *   options:
 *     state: what to show first, see DEFAULTS in link.js.
 *     lead: an element at the left of the top line.
 *     title, note: texts at the top and at the bottom.
 *     empty: what to say where there is no sentence.
 *     onState(state): called when something else is seen, with all that a link must restore.
 *     link(state): the address that shows a state.
 *     theme: "light" or "dark"; else what the system prefers, until the reader switches.
 *     copies: false where there is no address to copy.
 *     keysInside: true to listen to keys only while the focus is inside the view.
 *     onTheme(theme): called at the start and when it changes.
 *
 * Returns: {getState(), setState(changes, whole), setTheme(theme), refresh(), destroy()}. `setState` with `whole` puts
 * all that is not named back to its default; `refresh` asks the source again what there is.
 */
export function mountView(host, source, options = {}) {
  return new View(host, source, options).handle;
}

class View {
  constructor(host, source, options) {
    this.options = options;
    this.store = new Store(source);
    this.state = { ...DEFAULTS, ...options.state };
    this.turn = 0;
    this.shown = null;
    this.stageEnd = null;
    this.build(host);
    this.followTheme();
    this.stopKeys = listenToKeys(this.root, this, options.keysInside ? this.root : document);
    this.watcher = new ResizeObserver(() => {
      if (this.panels && this.stage.clientWidth !== this.drawnWidth) requestAnimationFrame(() => this.draw());
    });
    this.watcher.observe(this.stage);
    this.handle = {
      getState: () => ({ ...this.state }),
      setState: (changes, whole = false) => this.choose(whole ? { ...DEFAULTS, ...changes } : changes, false),
      setTheme: (theme) => this.useTheme(theme),
      refresh: () => { this.store.refresh(); return this.load(); },
      destroy: () => this.destroy(),
    };
    this.load();
  }

  build(host) {
    this.list = sentenceList((sentence) => { this.root.classList.remove("mt-list-open"); this.choose({ sentence }); });
    this.steps = stepSlider((step) => this.choose({ step }));
    this.texts = element("dl", { class: "mt-texts" });
    this.controls = element("div", { class: "mt-controls", role: "group", "aria-label": "What is seen" });
    this.colours = element("div", { class: "mt-colours", role: "group", "aria-label": "Colours" });
    this.forms = element("div", { class: "mt-forms" });
    this.mapTitle = element("h2", { class: "mt-map-title" });
    this.legendPlace = element("div", { class: "mt-legend-place" });
    this.stage = element("div", { class: "mt-stage" });
    this.status = element("p", { class: "mt-status", role: "status" });
    this.opener = button("Sentences", () => this.toggleList(), { class: "mt-button mt-opener", "aria-expanded": "false" });
    const more = button("Options", () => more.setAttribute("aria-expanded", String(this.root.classList.toggle("mt-more"))), { class: "mt-button mt-more-button", "aria-expanded": "false" });
    this.themeButton = button("", () => this.useTheme(this.theme === "dark" ? "light" : "dark", true), { class: "mt-button mt-icon" });
    this.help = shortcutList();
    const size = element("div", { class: "mt-size", role: "group", "aria-label": "Size" },
      button("−", () => this.zoom(1 / 1.25), { class: "mt-button mt-icon", "aria-label": "Smaller cells", title: "Smaller cells (−)" }),
      button("+", () => this.zoom(1.25), { class: "mt-button mt-icon", "aria-label": "Larger cells", title: "Larger cells (+)" }));
    const actions = element("div", { class: "mt-actions" },
      this.options.copies === false ? null : button("Copy link", () => this.copyLink(), { title: "Copy a link to what is seen" }),
      element("div", { class: "mt-exports", role: "group", "aria-label": "Save what is seen" },
        ...["SVG", "PNG", "CSV"].map((form) => button(form, () => this.save(form), { title: `Save what is seen as ${form}`, "aria-label": `Save as ${form}` }))),
      size, this.themeButton,
      button("?", () => this.help.showModal(), { class: "mt-button mt-icon mt-help-button", "aria-label": "Keys", title: "Keys (?)" }));
    this.aside = element("aside", { class: "mt-aside" }, this.list.box);
    this.root = element("div", { class: "mt-view" },
      element("header", { class: "mt-top" }, this.opener, more, this.options.lead ?? null, this.options.title ? element("h1", {}, visible(this.options.title)) : null, actions),
      element("div", { class: "mt-body" }, this.aside,
        element("main", { class: "mt-main" }, this.texts, this.controls,
          element("div", { class: "mt-under" }, this.forms, this.mapTitle, this.steps.box, this.legendPlace, this.colours), this.stage, this.status,
          this.options.note ? element("footer", { class: "mt-note" }, visible(this.options.note)) : null)),
      this.help);
    this.tooltip = new Tooltip(this.root);
    host.replaceChildren(this.root);
  }

  /** Change what is seen. `tell` is false where the change came from outside, which then knows it already. */
  choose(changes, tell = true) {
    this.state = { ...this.state, ...changes };
    if (tell) this.options.onState?.({ ...this.state });
    return this.load();
  }

  async load() {
    const turn = (this.turn += 1);
    try {
      const sentences = await this.store.sentences();
      if (turn !== this.turn) return;
      if (!sentences.length) return this.say(this.options.empty ?? "No attention is recorded here.");
      const seen = resolved(this.state, sentences);
      const sides = [{ run: seen.run, frame: seen.frame }, ...(seen.second ? [seen.second] : [])];
      const slow = setTimeout(() => { if (turn === this.turn) this.root.classList.add("mt-waiting"); }, 250);
      const panels = await Promise.all(sides.map((side) =>
        loadPanel(this.store, { ...side, sentence: seen.sentence.key }, this.state).catch((error) => ({ ...side, error: error.message }))));
      clearTimeout(slow);
      if (turn !== this.turn) return; // something else was chosen in the meantime
      this.root.classList.remove("mt-waiting");
      this.status.textContent = "";
      Object.assign(this, { sentences, seen, panels });
      this.draw();
      this.prefetch();
    } catch (error) {
      if (turn === this.turn) this.say(`This cannot be shown: ${error.message}`);
    }
  }

  draw() {
    const { seen, panels, state } = this;
    const first = panels.find((panel) => !panel.error);
    this.list.show(this.sentences, seen.sentence.key);
    this.root.classList.toggle("mt-single", this.sentences.length < 2);
    drawTexts(this.texts, seen.sentence, textsOf(seen.sentence, panels));
    const choose = (changes) => this.choose(changes);
    // Where a model beside has more maps, such as one with layers beside one without, it says what can be chosen:
    const richest = panels.filter((panel) => !panel.error).sort((a, b) => b.header.maps.length - a.header.maps.length)[0];
    const now = { ...seen, header: richest?.header, choice: richest?.choice, head: richest?.head };
    drawControls(this.controls, now, state, choose);
    drawForms(this.forms, now, state, choose);
    drawColourControls(this.colours, state, choose);
    this.mapTitle.textContent = panels.length === 1 && first ? first.title : "";
    this.steps.show(first?.steps ?? [], first?.step);
    this.stageEnd?.();
    const { scale, end } = drawStage(this.stage, panels, {
      state, theme: this.theme, tooltip: this.tooltip, legendPlace: this.legendPlace, choose,
    });
    this.stageEnd = end;
    this.scale = scale;
    this.drawnWidth = this.stage.clientWidth;
  }

  /** While a reader looks at a step, the next one is fetched. */
  prefetch() {
    const panel = this.panels[0];
    const next = panel.steps?.[panel.steps.indexOf(panel.step) + 1];
    if (next === undefined || panel.error) return;
    const side = { run: panel.run, frame: panel.frame, sentence: this.seen.sentence.key };
    loadPanel(this.store, side, { ...this.state, step: next }).catch(() => {});
  }

  say(text) {
    this.root.classList.remove("mt-waiting");
    this.stageEnd?.();
    this.stageEnd = null;
    this.panels = null;
    for (const part of [this.texts, this.controls, this.stage, this.legendPlace, this.forms, this.colours, this.mapTitle]) part.replaceChildren();
    this.steps.show([], null);
    this.root.classList.add("mt-single");
    this.status.textContent = text;
  }

  zoom(by) {
    this.choose({ zoom: Math.min(4, Math.max(0.25, Number((this.state.zoom * by).toFixed(3)))) });
  }

  toggleList() {
    const open = this.root.classList.toggle("mt-list-open");
    this.opener.setAttribute("aria-expanded", String(open));
    if (open) this.list.focus();
  }

  /** All that an export needs of what is seen. */
  exported() {
    const style = getComputedStyle(this.root);
    const colour = (name) => style.getPropertyValue(name).trim();
    const good = (this.panels ?? []).filter((panel) => !panel.error);
    return {
      form: this.state.form === "lines" ? "lines" : "map",
      scale: this.scale,
      colours: { paper: colour("--mt-paper"), ink: colour("--mt-ink"), quiet: colour("--mt-quiet") },
      axes: axesOf(good[0]?.matrices[0].kind, good[0]?.frame),
      lines: good.length ? [visible(this.seen.sentence.source)] : [],
      panels: good.map((panel) => ({
        ...panel,
        title: [visible(panel.run), panel.steps.length > 1 ? `step ${panel.step}` : null, panel.title].filter(Boolean).join(" · "),
        text: visible(panel.frame === "reference" ? panel.header.reference ?? "" : panel.header.hypothesis),
      })),
    };
  }

  async save(form) {
    if (!this.panels?.some((panel) => !panel.error)) return;
    const shown = this.exported();
    const panel = shown.panels[0];
    const head = panel.matrices.length > 1 ? "heads" : panel.head;
    const name = `attention_${panel.choice}_${head}${panel.steps.length > 1 ? `_step_${panel.step}` : ""}.${form.toLowerCase()}`.replace(/[^\w.-]/g, "_");
    if (form === "CSV") save(`\ufeff${asCsv(shown)}`, name, "text/csv;charset=utf-8"); // the mark tells spreadsheets that it is UTF-8
    else if (form === "SVG") save(asSvg(shown), name, "image/svg+xml");
    else save(await asPng(shown), name, "image/png");
  }

  async copyLink() {
    const address = this.options.link?.(this.fullState()) ?? location.href.replace(/#.*/, "") + toHash(this.fullState());
    try {
      await navigator.clipboard.writeText(address);
      this.status.textContent = "The link is copied.";
      setTimeout(() => { if (this.status.textContent === "The link is copied.") this.status.textContent = ""; }, 2500);
    } catch {
      window.prompt("The link to what is seen:", address);
    }
  }

  /** The state with what is seen by default named too, so that a link still shows it when more was recorded. */
  fullState() {
    const { seen, panels, state } = this;
    if (!panels) return state;
    const first = panels.find((panel) => !panel.error);
    return { ...state, sentence: seen.sentence.key, run: seen.run, frame: seen.frame, map: first?.choice ?? state.map, step: first?.steps.length > 1 ? first.step : state.step };
  }

  followTheme() {
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    this.switched = Boolean(this.options.theme);
    this.useTheme(this.options.theme ?? (system.matches ? "dark" : "light"));
    this.onSystem = (event) => { if (!this.switched) this.useTheme(event.matches ? "dark" : "light"); };
    system.addEventListener("change", this.onSystem);
    this.stopTheme = () => system.removeEventListener("change", this.onSystem);
  }

  useTheme(theme, byReader = false) {
    if (byReader) this.switched = true;
    this.theme = theme;
    this.root.dataset.theme = theme;
    this.themeButton.textContent = theme === "dark" ? "☀" : "☾";
    this.themeButton.setAttribute("aria-label", theme === "dark" ? "Light page" : "Dark page");
    this.options.onTheme?.(theme);
    if (this.panels) this.draw();
  }

  destroy() {
    this.turn += 1;
    this.steps.play(false);
    this.stageEnd?.();
    this.stopKeys();
    this.stopTheme();
    this.watcher.disconnect();
    this.root.remove();
  }
}

/** What a state means among the sentences there are: names that do not exist give way to the first that do. */
function resolved(state, sentences) {
  const sentence = sentences.find(({ key }) => key === state.sentence) ?? sentences[0];
  const run = sentence.runs.includes(state.run) ? state.run : sentence.runs[0];
  const frame = sentence.frames.includes(state.frame) ? state.frame : sentence.frames[0];
  const second = state.run2 !== null || state.frame2 !== null ? { run: state.run2 ?? run, frame: state.frame2 ?? frame } : null;
  const good = second && sentence.runs.includes(second.run) && sentence.frames.includes(second.frame) && (second.run !== run || second.frame !== frame);
  return { sentence, run, frame, second: good ? second : null, runs: sentence.runs, frames: sentence.frames };
}

function textsOf(sentence, panels) {
  const rows = [["Source", sentence.source, null]];
  const only = panels.length === 1 && !panels[0].error ? panels[0].header : null;
  const score = only && scoreOf(only);
  if (sentence.reference) rows.push(["Reference", sentence.reference, only?.frame === "reference" ? score : null]);
  if (only?.hypothesis) rows.push(["Translation", only.hypothesis, only.frame === "reference" ? null : score]);
  return rows;
}
