// The colour bar: which colour is which weight, and where the weight under the pointer lies.
import { element } from "./elements.js";
import { formatWeight } from "./colours.js";

/** A colour bar for a scale; `point(value)` marks a weight, null none. */
export function legend(scale) {
  const bar = element("div", { class: "mt-legend-bar" });
  bar.style.background = `linear-gradient(to right, ${scale.colours.filter((_, index) => index % 15 === 0).join(",")})`;
  const pointer = element("div", { class: "mt-legend-pointer", hidden: true });
  const marks = thinned(scale.marks, scale).map((value) => {
    const mark = element("span", {}, formatWeight(value));
    mark.style.left = `${100 * scale.position(value)}%`;
    return mark;
  });
  const box = element("div", { class: "mt-legend", role: "img", "aria-label": `colours from ${formatWeight(scale.marks[0])} to ${formatWeight(scale.end)}` },
    bar, pointer, element("div", { class: "mt-legend-marks" }, ...marks));
  return {
    box,
    point(value) {
      pointer.hidden = value === null;
      if (value !== null) pointer.style.left = `${100 * scale.position(value)}%`;
    },
  };
}

function thinned(marks, scale) {
  const kept = [];
  for (const mark of marks) {
    if (!kept.length || scale.position(mark) - scale.position(kept.at(-1)) > 0.11) kept.push(mark);
  }
  return kept;
}
