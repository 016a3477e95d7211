// The list of sentences, searched by what is typed.
import { element, isolated } from "./elements.js";
import { shortened, visible } from "./pieces.js";

const MOST = 300; // entries shown at once; typing finds the others

/** The sentences that hold all words of a query, in their source or reference. */
export function matching(sentences, query) {
  const words = query.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return sentences;
  return sentences.filter(({ source, reference }) => {
    const text = `${source} ${reference ?? ""}`.normalize("NFKC").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** A searchable list.
 *
 * Args:
 *   choose: called with the key of the chosen sentence.
 *
 * Returns: {box, show(sentences, key), move(step), focus()}.
 */
export function sentenceList(choose) {
  let sentences = [];
  let found = [];
  let current = null;
  const field = element("input", {
    type: "search", placeholder: "Find a sentence", "aria-label": "Find a sentence", autocomplete: "off", spellcheck: "false",
    role: "combobox", "aria-expanded": "true", "aria-controls": "mt-sentences", oninput: () => draw(), onkeydown: keys,
  });
  const list = element("ul", { id: "mt-sentences", role: "listbox", "aria-label": "Sentences", tabindex: 0, onkeydown: keys });
  const counted = element("p", { class: "mt-quiet mt-count", "aria-live": "polite" });
  const box = element("div", { class: "mt-sentences" }, field, list, counted);

  function keys(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    move(step);
  }

  function move(step) {
    if (!found.length) return;
    const place = found.findIndex(({ key }) => key === current);
    const next = place < 0 ? (step > 0 ? 0 : found.length - 1) : Math.max(0, Math.min(found.length - 1, place + step));
    choose(found[next].key);
  }

  function draw() {
    found = matching(sentences, field.value);
    list.replaceChildren(...found.slice(0, MOST).map((sentence) => {
      const item = element("li", { role: "option", id: `mt-sentence-${sentence.key}`, "aria-selected": String(sentence.key === current), onclick: () => choose(sentence.key) },
        isolated(shortened(visible(sentence.source), 160)));
      return item;
    }));
    const hidden = found.length - MOST;
    counted.textContent = !found.length ? "No sentence has these words." : hidden > 0 ? `${hidden.toLocaleString("en")} more: type to find them` : "";
    mark();
  }

  function mark() {
    for (const item of list.children) item.setAttribute("aria-selected", String(item.id === `mt-sentence-${current}`));
    const chosen = list.querySelector("[aria-selected=true]");
    list.setAttribute("aria-activedescendant", chosen?.id ?? "");
    if (chosen && list.scrollHeight > list.clientHeight) {
      const [top, bottom] = [chosen.offsetTop - list.offsetTop, chosen.offsetTop - list.offsetTop + chosen.offsetHeight];
      if (top < list.scrollTop) list.scrollTop = top;
      else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
    }
  }

  return {
    box,
    move,
    focus: () => field.focus(),
    show(all, key) {
      const same = all === sentences;
      sentences = all;
      current = key;
      if (same) mark();
      else draw();
    },
  };
}
