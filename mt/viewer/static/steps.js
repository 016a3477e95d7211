// The slider over training: a step at a time, by hand or by itself.
import { element } from "./elements.js";

const PAUSE = 450; // milliseconds between two steps while it plays

/** A slider over the steps of training.
 *
 * Args:
 *   choose: called with a step; its promise says when that step is seen.
 *
 * Returns: {box, show(steps, step), move(by), play(on)}.
 */
export function stepSlider(choose) {
  let steps = [];
  let place = 0;
  let playing = false;
  const slider = element("input", { type: "range", min: 0, step: 1, "aria-label": "Step of training", oninput: () => { play(false); go(Number(slider.value)); } });
  const text = element("output", { class: "mt-step" });
  const button = element("button", { type: "button", class: "mt-button mt-play", "aria-label": "Play training", onclick: () => play(!playing) }, "▶");
  const box = element("div", { class: "mt-steps", hidden: true }, button, slider, text);

  function go(to) {
    place = Math.max(0, Math.min(steps.length - 1, to));
    mark();
    return choose(steps[place]);
  }

  function mark() {
    slider.max = String(Math.max(0, steps.length - 1));
    slider.value = String(place);
    slider.setAttribute("aria-valuetext", `step ${steps[place]}`);
    text.textContent = `step ${(steps[place] ?? 0).toLocaleString("en")}`;
  }

  async function play(on) {
    if (on === playing) return;
    playing = on;
    button.textContent = playing ? "❚❚" : "▶";
    button.setAttribute("aria-label", playing ? "Pause" : "Play training");
    if (playing && place === steps.length - 1) await go(0);
    while (playing) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (!playing || !box.isConnected) break;
      if (place >= steps.length - 1) play(false);
      else await go(place + 1);
    }
  }

  return {
    box,
    play: (on = !playing) => play(on),
    move: (by) => { play(false); return go(place + by); },
    show(all, step) {
      steps = all;
      place = Math.max(0, steps.indexOf(step));
      box.hidden = steps.length < 2;
      mark();
    },
  };
}
