// The drawing library, vendored by scripts/vendor_d3.py. Its one file works as a script and sets a global name.
import "./vendor/d3.min.js";

export const d3 = globalThis.d3;
