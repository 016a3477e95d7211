// What is seen, in the address of TensorBoard's page: `#mt_attention&p.mt_attention.run=...`. TensorBoard keeps what
// begins with `p.` and the name of a plugin, and its own first part, the name of the tab.
import { fromHash, toHash } from "../viewer/link.js";

const TAB = "mt_attention";
const PREFIX = `p.${TAB}.`;

/** The window whose address the reader sees: TensorBoard's page, or this one where that is out of reach. */
function page() {
  try {
    return window.parent.location.hash === undefined ? window : window.parent;
  } catch {
    return window;
  }
}

/** The state that the address describes. */
export function readAddress() {
  const words = new URLSearchParams();
  for (const part of page().location.hash.slice(1).split("&")) {
    const [name, value] = part.split("=");
    if (value === undefined || !name.startsWith(PREFIX)) continue;
    try {
      words.set(name.slice(PREFIX.length), decodeURIComponent(value));
    } catch {
      // no text: somebody has cut the address
    }
  }
  return fromHash(words.toString());
}

/** The address that shows a state. */
export function linkTo(state) {
  const { location } = page();
  const others = location.hash.slice(1).split("&").filter((part) => part.includes("=") && !part.startsWith(PREFIX));
  const own = [...new URLSearchParams(toHash(state).slice(1))].map(([name, value]) => `${PREFIX}${name}=${encodeURIComponent(value)}`);
  return `${location.href.replace(/#.*/s, "")}#${[TAB, ...others, ...own].join("&")}`;
}

/** Keep a state in the address, without a new entry in the browser's history. */
export function writeAddress(state) {
  const { history, location } = page();
  if (tabOf(location.hash) === TAB || page() === window) history.replaceState(history.state, "", linkTo(state));
}

/** Call a function with the state when the reader follows a link within the page. */
export function onAddress(call) {
  const listen = () => {
    if (tabOf(page().location.hash) === TAB) call(readAddress());
  };
  page().addEventListener("hashchange", listen);
}

function tabOf(hash) {
  return hash.slice(1).split("&")[0];
}
