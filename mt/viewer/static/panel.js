// One side of what is seen: a run's record of a sentence at a step, and the matrices that were chosen of it.
import { everyHead, kindTitle, numberTitle, parseName, reduced } from "./maps.js";
import { headTitle } from "./multiples.js";
import { toWords } from "./words.js";

export const FRAMES = { hypothesis: "Translation", reference: "Reference" };

/** Load a side.
 *
 * Args:
 *   store: of the source.
 *   side: {run, sentence, frame}.
 *   state: of the view.
 *
 * Returns: {run, frame, step, steps, header, choice, title, matrices, heads}: `heads` is the number of heads.
 * Throws an error that says in plain words what is missing.
 */
export async function loadPanel(store, { run, sentence, frame }, state) {
  const steps = await store.steps(run, sentence, frame);
  if (!steps.length) throw new Error(`${run} has no ${FRAMES[frame]?.toLowerCase() ?? frame} of this sentence.`);
  const step = nearestStep(steps, state.step);
  const header = await store.record(run, sentence, frame, step);
  if (!header.maps.length) throw new Error(`${run} kept no attention of this sentence${header.left_out?.length ? ": its maps are too large" : ""}.`);
  const { choice, maps, weights } = await store.weights(run, sentence, frame, step, header, state.map);
  const several = new Set(maps.map(({ name }) => name)).size > 1;
  const heads = Math.max(...maps.map((map) => map.heads));
  const total = maps.reduce((sum, map) => sum + map.heads, 0);
  const wanted = Number(state.head);
  // A number names a head of one layer; over all layers, and where there are fewer heads, the mean takes its place.
  const head = state.head === "max" ? "max" : !several && wanted >= 1 && wanted <= heads ? wanted : "mean";
  const own = state.form === "heads" && total > 1
    ? everyHead(header, maps, weights).map((each) => ({ ...each, map: each.name, headName: each.head, title: headTitle(each, several) }))
    : [{ ...reduced(header, maps, weights, head), map: choice, headName: head, title: "" }];
  return {
    run, frame, step, steps, header, choice, heads, head,
    title: panelTitle(choice, maps, head, state.form),
    matrices: state.words ? own.map(toWords) : own,
  };
}

/** The last step that is not after a wanted one; the last of all where none is wanted. */
export function nearestStep(steps, wanted) {
  if (wanted === null) return steps.at(-1);
  return steps.filter((step) => step <= wanted).at(-1) ?? steps[0];
}

function panelTitle(choice, maps, head, form) {
  const { kind, number } = parseName(choice);
  const parts = [kindTitle(kind)];
  if (number !== null) parts.push(numberTitle(kind, number));
  const total = maps.reduce((sum, map) => sum + map.heads, 0);
  const over = maps.length > 1 ? `${maps.length} layers` : `${total} heads`;
  if (form === "heads" && total > 1) parts.push("all heads");
  else if (total > 1) parts.push(typeof head === "number" ? `head ${head}` : `${head === "mean" ? "mean" : "largest"} of ${maps.length > 1 ? `${over}, ${total} heads` : over}`);
  return parts.join(", ");
}

/** What the rows and the columns of a kind are. */
export function axesOf(kind, frame) {
  const target = frame === "reference" ? "reference" : "translation";
  const both = `source, then ${target} before`;
  const columns = { rollout: both, gradient: both, integrated: both, decoder: `${target} before`, sentences: "sentences before", context: "sentence before" };
  return [kind === "encoder" ? "source (attends)" : target, columns[kind] ?? "source"];
}

