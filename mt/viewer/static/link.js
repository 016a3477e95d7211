// What is seen, as a link: the state of a view in the part of an address after `#`.

/** What a view shows where nothing else was chosen; null: the first, or for a step the last, that there is. */
export const DEFAULTS = Object.freeze({
  sentence: null, run: null, frame: null, step: null, // what is seen
  run2: null, frame2: null, // what is seen beside it; null: nothing
  map: null, // such as "cross.2", or "cross" for all layers together
  head: "mean", // "mean", "max", or a number from 1
  form: "map", // "map", "lines", or "heads"
  words: false, // pieces joined to words
  colour: "root", // "linear", "root" or "log"
  zoom: 1, // of the cells
});

/** A state as text for an address; what is as at the start is left out. */
export function toHash(state, start = DEFAULTS) {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(DEFAULTS)) {
    const own = state[name];
    if (own !== undefined && own !== (start[name] ?? value)) words.set(name, own === null ? "" : String(own));
  }
  const text = words.toString();
  return text ? `#${text}` : "";
}

/** The state that a text describes. Names that are not known and values that cannot be are left out. */
export function fromHash(text) {
  const words = new URLSearchParams(text.replace(/^#/, ""));
  const state = {};
  for (const [name, value] of Object.entries(DEFAULTS)) {
    const own = words.get(name);
    if (own === null) continue;
    if (own === "") state[name] = null;
    else if (name === "words") state.words = own === "true";
    else if (name === "zoom" || name === "step") {
      if (Number.isFinite(Number(own))) state[name] = Number(own);
    } else if (name === "form" && !["map", "lines", "heads"].includes(own)) state.form = value;
    else if (name === "colour" && !["linear", "root", "log"].includes(own)) state.colour = value;
    else state[name] = own;
  }
  for (const name of ["head", "form", "words", "colour", "zoom"]) if (state[name] === null) delete state[name];
  if (state.zoom !== undefined) state.zoom = Math.min(4, Math.max(0.25, state.zoom));
  return state;
}
