// The views of a page, each with the records that lie in its place. A page that is one view keeps what is seen in its
// own address; a view among other things stays as light as they are and listens to keys only while it has the focus.
import { DEFAULTS, fromHash, toHash } from "./link.js";
import { pageSource } from "./page_source.js";
import { mountView } from "./view.js";

for (const place of document.querySelectorAll("[data-mt-view]")) {
  const data = JSON.parse(place.querySelector("script").textContent);
  if (place.dataset.mtView === "page") mountPage(place, data);
  else mountView(place, pageSource(data), { state: data.state, title: data.title, note: data.note, theme: "light", keysInside: true, copies: false });
}

function mountPage(place, data) {
  const start = { ...DEFAULTS, ...data.state };
  let own = location.hash;
  const view = mountView(place, pageSource(data), {
    state: { ...start, ...fromHash(location.hash) },
    title: data.title,
    note: data.note,
    onState(chosen) {
      own = toHash(chosen, start);
      history.replaceState(null, "", own || location.pathname + location.search);
    },
    link: (chosen) => location.href.replace(/#.*/, "") + toHash(chosen, start),
    onTheme: (theme) => { document.documentElement.dataset.theme = theme; },
  });
  window.addEventListener("hashchange", () => {
    if (location.hash !== own) view.setState({ ...start, ...fromHash(location.hash) }, true);
  });
}
