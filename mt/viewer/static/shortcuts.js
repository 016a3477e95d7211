// Keys: what can be chosen by pointer can be chosen without one.
import { element } from "./elements.js";

const KEYS = [
  ["← →", "step of training"],
  ["space", "play training, or pause"],
  ["j k", "next and previous sentence"],
  ["/", "find a sentence"],
  ["v", "map, lines, or all heads"],
  ["m x", "mean or largest weight of the heads"],
  ["1 – 9", "head"],
  ["w", "pieces or words"],
  ["c", "colours: linear, root, log"],
  ["+ −", "size of the cells"],
  ["d", "dark or light page"],
  ["arrows in a map", "from cell to cell"],
];

/** Listen to keys of `place` while the page has no other use for them. Returns a function that ends it. */
export function listenToKeys(root, view, place) {
  const next = (list, value) => list[(list.indexOf(value) + 1) % list.length];
  const actions = {
    ArrowLeft: () => view.steps.move(-1),
    ArrowRight: () => view.steps.move(1),
    " ": () => view.steps.play(),
    j: () => view.list.move(1),
    k: () => view.list.move(-1),
    "/": () => { root.classList.add("mt-list-open"); view.list.focus(); },
    v: () => view.choose({ form: next(["map", "lines", "heads"], view.state.form) }),
    m: () => view.choose({ head: "mean", form: onMap(view) }),
    x: () => view.choose({ head: "max", form: onMap(view) }),
    w: () => view.choose({ words: !view.state.words }),
    c: () => view.choose({ colour: next(["linear", "root", "log"], view.state.colour) }),
    "+": () => view.zoom(1.25),
    "-": () => view.zoom(1 / 1.25),
    d: () => view.useTheme(view.theme === "dark" ? "light" : "dark", true),
    "?": () => view.help.showModal(),
  };
  for (let head = 1; head <= 9; head += 1) actions[head] = () => view.choose({ head: String(head), form: onMap(view) });
  const listen = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !view.panels || view.help.open) return;
    const target = event.target;
    if (target.closest?.("input, select, textarea, [contenteditable], dialog")) return;
    const ofSteps = ["ArrowLeft", "ArrowRight", " "].includes(event.key);
    if (ofSteps && view.steps.box.hidden) return; // the page scrolls
    if (event.key === " " && target.closest?.("button, a, [tabindex]")) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  place.addEventListener("keydown", listen);
  return () => place.removeEventListener("keydown", listen);
}

function onMap(view) {
  return view.state.form === "heads" ? "map" : view.state.form;
}

/** The list of keys, as a dialog. */
export function shortcutList() {
  const rows = KEYS.flatMap(([keys, does]) => [element("dt", {}, element("kbd", {}, keys)), element("dd", {}, does)]);
  const dialog = element("dialog", { class: "mt-help", "aria-label": "Keys" }, element("h2", {}, "Keys"), element("dl", {}, ...rows),
    element("button", { type: "button", class: "mt-button", onclick: () => dialog.close() }, "Close"));
  return dialog;
}
