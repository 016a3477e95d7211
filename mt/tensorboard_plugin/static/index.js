// The tab "Attention": runs at the top, the view of their sentences, and attention health over training below.
import { element } from "../viewer/elements.js";
import { toHash } from "../viewer/link.js";
import { mountView } from "../viewer/view.js";
import { linkTo, onAddress, readAddress, writeAddress } from "./address.js";
import { Curves } from "./curves.js";
import { messages } from "./messages.js";
import { onReload } from "./reload.js";
import { RunBar } from "./run_bar.js";
import { TabSource } from "./tab_source.js";
import { followTheme } from "./theme.js";

const SOON = 700; // milliseconds between two looks while event files are read for the first time

/** Called by TensorBoard when the reader opens the tab. */
export async function render() {
  document.documentElement.lang = "en";
  document.title = "Attention";
  const styles = ["../viewer/view.css", "./tab.css"].map((name) => loadStyle(new URL(name, import.meta.url)));
  const tab = new Tab(new TabSource(new URL("../../", import.meta.url)));
  await Promise.all([...styles, tab.load()]);
}

class Tab {
  constructor(source) {
    this.source = source;
    this.view = null;
    this.seen = "";
    this.theme = "light";
    this.state = readAddress();
    this.bar = new RunBar((changes) => this.chooseRuns(changes));
    this.said = element("div", { class: "mt-tab-messages", role: "status" }, "Looking for attention ...");
    this.place = element("div", { class: "mt-tab-view" });
    this.curves = new Curves((changes) => this.open(changes));
    this.root = element("div", { class: "mt-view mt-tab" }, this.said, this.place, this.curves.box);
    document.body.replaceChildren(this.root);
    followTheme((theme) => this.useTheme(theme));
    onAddress((state) => this.follow(state));
    onReload(() => this.load());
  }

  /** Ask what there is, and show it if it is new. */
  async load() {
    let found;
    try {
      found = await this.source.contents();
    } catch (error) {
      this.said.replaceChildren(element("p", { role: "alert" }, error.message));
      return;
    }
    this.said.replaceChildren(...messages(found));
    const contents = JSON.stringify([found.runs, found.sentences, found.records]);
    if (found.sentences.length && contents !== this.seen) await this.show(found);
    this.seen = contents;
    if (found.unread) setTimeout(() => this.load(), SOON);
  }

  async show(found) {
    this.useRuns();
    if (this.view) await this.view.refresh();
    else {
      this.view = mountView(this.place, this.source, {
        state: this.state,
        theme: this.theme,
        lead: this.bar.box,
        link: linkTo,
        onState: (state) => this.keep(state),
        onTheme: (theme) => this.paint(theme),
      });
    }
    this.curves.show(this.source, this.source.runs, this.state, this.theme);
  }

  /** The runs that the state names, and where it names none the newest. */
  useRuns() {
    const { runs } = this.source.known;
    const first = runs.includes(this.state.run) ? this.state.run : runs[0];
    const second = runs.includes(this.state.run2) && this.state.run2 !== first ? this.state.run2 : null;
    this.source.runs = second === null ? [first] : [first, second];
    this.bar.show(runs, first, second);
  }

  /** Something else is seen. */
  keep(state) {
    this.state = state;
    writeAddress(state);
    this.useRuns();
    this.curves.show(this.source, this.source.runs, state, this.theme);
  }

  chooseRuns(changes) {
    this.keep({ ...this.state, ...changes });
    this.view?.setState({ ...this.state }, true);
    return this.view?.refresh();
  }

  /** A link within the page. */
  follow(state) {
    if (toHash(state) === toHash(this.state)) return undefined; // TensorBoard has changed another part of the address
    this.state = state;
    this.useRuns();
    this.view?.setState(state, true);
    return this.view?.refresh();
  }

  /** A curve was clicked; the runs that are seen stay where they are. */
  open({ run, ...changes }) {
    this.keep({ ...this.state, run: this.source.runs.includes(run) ? this.source.runs[0] : run, ...changes });
    this.view?.setState({ ...this.state }, true);
    this.place.scrollIntoView({ behavior: "smooth" });
  }

  /** TensorBoard has changed between light and dark. */
  useTheme(theme) {
    this.theme = theme;
    if (this.view) this.view.setTheme(theme);
    else this.paint(theme);
  }

  /** What lies around the view has its colours. */
  paint(theme) {
    this.root.dataset.theme = theme;
    document.documentElement.dataset.theme = theme;
    this.curves.useTheme(theme);
  }
}

function loadStyle(address) {
  return new Promise((resolve) => {
    const link = element("link", { rel: "stylesheet", href: address.href, onload: resolve, onerror: resolve });
    document.head.append(link);
  });
}
