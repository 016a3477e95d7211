// The row of controls over the maps: run, frame, map, head, form, words, colours.
import { element } from "./elements.js";
import { oneOf, oneOfMany, toggle } from "./controls.js";
import { kindButton, kindTitle, kindsOf, mapsOf, numberTitle, parseName } from "./maps.js";
import { FRAMES } from "./panel.js";
import { shortened, visible } from "./pieces.js";

const MOST_BUTTONS = 8; // more are a list

/** The controls for what is seen.
 *
 * Args:
 *   host: the element.
 *   seen: {runs, frames, run, frame, second: null or {run, frame}, header, choice, head}.
 *   state: of the view.
 *   choose: called with changes of the state.
 */
export function drawControls(host, seen, state, choose) {
  redrawn(host, controls(seen, state, choose));
}

/** The form of the drawing: a map, lines, or all heads where there are several. */
export function drawForms(host, { header, choice }, state, choose) {
  const forms = [["map", "Map"], ["lines", "Lines"], ["heads", "Heads"]].filter(([form]) => form !== "heads" || manyHeads(header, choice));
  const form = forms.some(([each]) => each === state.form) ? state.form : "map";
  redrawn(host, [oneOf("View", forms, form, (value) => choose({ form: value }))]);
}

/** How weights become colours, and pieces words. */
export function drawColourControls(host, state, choose) {
  redrawn(host, [
    oneOf("Colour", [["linear", "Linear"], ["root", "Root", "square root of the weight"], ["log", "Log"]], state.colour, (colour) => choose({ colour })),
    toggle("Words", state.words, (words) => choose({ words }), "join pieces to words: columns are added up, rows averaged"),
  ]);
}

/** Replace controls; the focus stays on the control that has it. */
function redrawn(host, made) {
  const focus = document.activeElement?.closest?.("[data-control]");
  const focused = host.contains(focus) ? focus.dataset.control : null;
  host.replaceChildren(...made.filter(Boolean));
  if (focused === null) return;
  const again = host.querySelector(`[data-control="${CSS.escape(focused)}"]`);
  again?.querySelector("input:checked, select, input")?.focus({ preventScroll: true });
}

function controls(seen, state, choose) {
  const { header, choice } = seen;
  return [
    seen.runs.length > 1 ? oneOfMany("Model", seen.runs.map((run) => [run, shortened(visible(run), 60)]), seen.run, (run) => choose({ run })) : null,
    seen.frames.length > 1 ? oneOf("Rows", seen.frames.map((frame) => [frame, FRAMES[frame] ?? frame]), seen.frame, (frame) => choose({ frame })) : null,
    beside(seen, choose),
    ...(header ? maps(header, choice, seen.head, state, choose) : []),
  ];
}

function manyHeads(header, choice) {
  return Boolean(header) && mapsOf(header, choice).reduce((sum, map) => sum + map.heads, 0) > 1;
}

/** What may stand beside: every other run and frame. */
function beside({ runs, frames, run, frame, second }, choose) {
  const pairs = runs.flatMap((other) => frames.map((each) => [other, each])).filter(([other, each]) => other !== run || each !== frame);
  if (!pairs.length) return null;
  const text = ([other, each]) => [runs.length > 1 ? shortened(visible(other), 60) : null, frames.length > 1 ? FRAMES[each] ?? each : null].filter(Boolean).join(" · ");
  const options = [["", "nothing"], ...pairs.map((pair) => [JSON.stringify(pair), text(pair)])];
  return oneOfMany("Beside", options, second ? JSON.stringify([second.run, second.frame]) : "", (value) => {
    const [run2, frame2] = value ? JSON.parse(value) : [null, null];
    choose({ run2, frame2 });
  });
}

function maps(header, choice, head, state, choose) {
  const kinds = kindsOf(header);
  const { kind } = parseName(choice);
  const number = mapsOf(header, choice).length === 1 ? parseName(mapsOf(header, choice)[0].name).number : null;
  const numbers = kinds.find((each) => each.kind === kind)?.numbers ?? [];
  const made = [];
  if (kinds.length > 1) {
    const pick = (other) => choose({ map: keepNumber(kinds, other, number) });
    made.push(kinds.length <= 4
      ? oneOf("Attention", kinds.map((each) => [each.kind, kindButton(each.kind), kindTitle(each.kind)]), kind, pick)
      : oneOfMany("Attention", kinds.map((each) => [each.kind, kindTitle(each.kind)]), kind, pick));
  }
  if (numbers.length > 1) {
    const options = [...(kind === "context" ? [] : [[kind, "All"]]), ...numbers.map((each) => [`${kind}.${each}`, each, numberTitle(kind, each)])];
    const label = kind === "context" ? "Back" : "Layer";
    made.push((numbers.length < MOST_BUTTONS ? oneOf : oneOfMany)(label, options, number === null ? kind : `${kind}.${number}`, (map) => choose({ map })));
  }
  const heads = mapsOf(header, choice)[0].heads;
  const total = mapsOf(header, choice).reduce((sum, map) => sum + map.heads, 0);
  if (total > 1 && state.form !== "heads") {
    const options = [["mean", "Mean"], ["max", "Max", "the largest weight of all heads"]];
    if (mapsOf(header, choice).length === 1) for (let index = 1; index <= heads; index += 1) options.push([String(index), String(index), `head ${index}`]);
    made.push((options.length <= MOST_BUTTONS + 2 ? oneOf : oneOfMany)("Head", options, String(head), (value) => choose({ head: value })));
  }
  return made;
}

/** The map of another kind in the same layer, where there is one. */
function keepNumber(kinds, kind, number) {
  const numbers = kinds.find((each) => each.kind === kind).numbers;
  return number !== null && numbers.includes(number) ? `${kind}.${number}` : kind;
}

/** The texts of a sentence: source, reference, and the translation where one model is seen. */
export function drawTexts(host, sentence, rows) {
  const long = rows.reduce((most, [, text]) => Math.max(most, text.length), 0);
  host.classList.toggle("mt-long", long > 160);
  host.replaceChildren(...rows.flatMap(([name, text, extra]) => [
    element("dt", {}, name),
    element("dd", {}, element("span", { dir: "auto", class: name === "Source" ? "mt-source" : null }, visible(text)), extra),
  ]));
}
