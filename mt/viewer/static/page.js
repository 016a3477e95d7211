// A page that holds one view and its records: it keeps what is seen in its own address.
import { fromHash, toHash } from "./link.js";
import { pageSource } from "./page_source.js";
import { mountView } from "./view.js";

const data = JSON.parse(document.getElementById("mt-records").textContent);
const state = fromHash(location.hash);
let own = location.hash;

const view = mountView(document.getElementById("mt-view"), pageSource(data), {
  state,
  title: data.title,
  note: data.note,
  onState(chosen) {
    own = toHash(chosen);
    history.replaceState(null, "", own || location.pathname + location.search);
  },
  link: (chosen) => location.href.replace(/#.*/, "") + toHash(chosen),
  onTheme: (theme) => { document.documentElement.dataset.theme = theme; },
});

window.addEventListener("hashchange", () => {
  if (location.hash !== own) view.setState(fromHash(location.hash), true);
});
