// TensorBoard's dark mode, which is a class of its page's body; where that is out of reach, what the system prefers.

/** Call a function with "dark" or "light", now and whenever it changes. */
export function followTheme(call) {
  let body;
  try {
    body = window.parent === window ? null : window.parent.document.body;
  } catch {
    body = null;
  }
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const theme = () => ((body ? body.classList.contains("dark-mode") : system.matches) ? "dark" : "light");
  let last = theme();
  const tell = () => {
    if (theme() !== last) call((last = theme()));
  };
  if (body) new MutationObserver(tell).observe(body, { attributes: true, attributeFilter: ["class"] });
  else system.addEventListener("change", tell);
  call(last);
}
