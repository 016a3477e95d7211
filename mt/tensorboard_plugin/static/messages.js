// What the tab says beside its pictures: what is being read, what is damaged, and what to do where nothing is recorded.
import { element } from "../viewer/elements.js";
import { visible } from "../viewer/pieces.js";

/** What is to be said of the contents, as elements. */
export function messages(found) {
  const said = [];
  const { files, unread, sentences } = found;
  if (unread) said.push(element("p", {}, `Reading event files: ${(files - unread).toLocaleString("en")} of ${files.toLocaleString("en")}.`));
  else if (!sentences.length) said.push(nothing(found));
  if (found.problems.length) {
    const more = found.more_problems ? [element("li", {}, `and ${found.more_problems.toLocaleString("en")} more`)] : [];
    said.push(element("div", { class: "mt-tab-problems", role: "alert" },
      element("p", {}, "Some event files are damaged. What is whole is shown."),
      element("ul", {}, ...found.problems.map((problem) => element("li", {}, visible(problem))), ...more)));
  }
  return said;
}

function nothing({ files, folders }) {
  const where = folders.map(visible).join(", ") || "the log folder";
  return element("div", { class: "mt-tab-empty" },
    element("h2", {}, files ? "These runs recorded no attention" : "There are no runs here yet"),
    element("p", {}, files
      ? `TensorBoard finds ${files.toLocaleString("en")} event ${files === 1 ? "file" : "files"} in ${where}, but none holds attention maps.`
      : `TensorBoard finds no event files in ${where}.`),
    element("p", {}, "A training records the attention of a few sentences at each validation:"),
    element("pre", {}, "python -m mt.train\ntensorboard --logdir outputs"),
    element("p", {}, "This page looks again every few seconds."));
}
