// Elements of a page. Text is only ever set as text: what a sentence holds is never read as markup.

/** Make an element: `element("button", {class: "quiet", "aria-label": "Play", onclick: play}, "▶")`.
 * Values that are functions become listeners, `true` an empty attribute; false, null and undefined none. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** A text of a file in its own direction, so that it cannot turn the text around it. */
export function isolated(text, attributes = {}) {
  return element("bdi", { dir: "auto", ...attributes }, text);
}
