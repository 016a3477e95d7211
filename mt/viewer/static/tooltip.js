// What is under the pointer: both words and the weight, beside the pointer, and said to screen readers on request.
import { element, isolated } from "./elements.js";
import { formatWeight } from "./colours.js";

/** One tooltip for a view. */
export class Tooltip {
  constructor(root) {
    this.box = element("div", { class: "mt-tooltip", role: "tooltip", hidden: true });
    this.live = element("div", { class: "mt-spoken", "aria-live": "polite" });
    root.append(this.box, this.live);
    this.root = root;
  }

  /** Show a weight beside a point of the window. `extra` is a further line, or "". */
  show(row, column, value, x, y, extra = "") {
    this.box.replaceChildren(
      element("div", { class: "mt-tooltip-weight" }, formatWeight(value)),
      element("div", { class: "mt-tooltip-words" }, isolated(row.full), element("span", { class: "mt-quiet" }, " to "), isolated(column.full)),
      ...(extra ? [element("div", { class: "mt-quiet" }, extra)] : []),
    );
    this.box.hidden = false;
    const frame = this.root.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const right = Math.min(document.documentElement.clientWidth, frame.right);
    const left = x + 16 + width > right ? Math.max(4, x - width - 16) : x + 16;
    const top = y + 18 + height > window.innerHeight ? y - height - 12 : y + 18;
    this.box.style.transform = `translate(${Math.round(left - frame.left)}px, ${Math.round(top - frame.top)}px)`;
  }

  hide() {
    this.box.hidden = true;
  }

  /** Tell a screen reader. */
  say(text) {
    this.live.textContent = text;
  }
}
