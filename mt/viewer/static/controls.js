// Controls that several parts of a view use: one of a few, one of many, on or off.
import { element } from "./elements.js";

let count = 0;

/** One of a few: `options` are `[value, text, title]`. Radio buttons, so that arrow keys choose. */
export function oneOf(label, options, chosen, choose) {
  const name = `mt-choice-${(count += 1)}`;
  const buttons = options.map(([value, text, title]) =>
    element("label", { title: title ?? null },
      element("input", { type: "radio", name, value, checked: String(value) === String(chosen), onchange: () => choose(value) }),
      element("span", {}, text)));
  return element("fieldset", { class: "mt-one-of", "data-control": label }, element("legend", {}, label), element("div", { class: "mt-buttons" }, ...buttons));
}

/** One of many: `options` are `[value, text]`. */
export function oneOfMany(label, options, chosen, choose) {
  const select = element("select", { onchange: (event) => choose(event.target.value) },
    ...options.map(([value, text]) => element("option", { value, selected: String(value) === String(chosen) }, text)));
  return element("label", { class: "mt-one-of-many", "data-control": label }, element("span", {}, label), select);
}

/** On or off. */
export function toggle(label, on, change, title = null) {
  return element("label", { class: "mt-toggle", title, "data-control": label },
    element("input", { type: "checkbox", role: "switch", checked: on, onchange: (event) => change(event.target.checked) }),
    element("span", {}, label));
}

/** A button with a text. */
export function button(text, press, attributes = {}) {
  return element("button", { type: "button", class: "mt-button", onclick: press, ...attributes }, text);
}
