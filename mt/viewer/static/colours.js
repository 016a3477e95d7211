// Colours of weights. Lightness is linear in CIELAB, so equal steps of a scale look equal, light page or dark.
import { d3 } from "./d3.js";

const STEPS = 256;
const RAMPS = {
  // From the colour of the ground, over one hue, to the strongest contrast with it: [lightness, chroma, hue].
  light: { from: [97, 3, 270], to: [19, 42, 292], chroma: 62 },
  dark: { from: [15, 8, 280], to: [95, 14, 260], chroma: 58 },
};
const TWO_WAYS = { light: [97, 55], dark: [15, 70] }; // lightness at 0, and at the ends
const POSITIVE = 280;
const NEGATIVE = 50; // hues that red-green blind readers tell apart: blue and orange
const SMALLEST = 0.001; // of a logarithmic scale, as a share of its end

/** The 256 colours of weights from 0 to the end of the scale. */
export const ramp = cached((theme) => {
  const { from, to, chroma } = RAMPS[theme];
  return Array.from({ length: STEPS }, (_, index) => {
    const t = index / (STEPS - 1);
    const bow = 4 * t * (1 - t);
    const mix = (place) => from[place] + (to[place] - from[place]) * t;
    return d3.lch(mix(0), mix(1) + bow * (chroma - (from[1] + to[1]) / 2), mix(2)).rgb().clamp().formatHex();
  });
});

/** The 256 colours of signed values, from the most negative over 0 to the most positive. */
export const diverging = cached((theme) => {
  const [middle, end] = TWO_WAYS[theme];
  return Array.from({ length: STEPS }, (_, index) => {
    const t = (index / (STEPS - 1)) * 2 - 1;
    const size = Math.abs(t);
    return d3.lch(middle + (end - middle) * size, 3 + 60 * size, t < 0 ? NEGATIVE : POSITIVE).rgb().clamp().formatHex();
  });
});

function cached(make) {
  const kept = {};
  return (theme) => (kept[theme] ??= make(theme));
}

/** The scale of some matrices: where on the colours a weight lies, and which marks explain it.
 *
 * Args:
 *   matrices: those that are seen together; they share one scale.
 *   form: "linear", "root" (the square root of the weight), or "log".
 *   theme: "light" or "dark".
 */
export function colourScale(matrices, form, theme) {
  const signed = matrices.some((matrix) => matrix.signed);
  const largest = matrices.reduce((most, { values }) => values.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0);
  // Weights of attention share one scale, 0 to 1, at every step and in every model. Other values end at a round number.
  const end = signed || largest > 1.0001 ? roundUp(largest) : 1;
  const place = { linear: (share) => share, root: Math.sqrt, log: logarithmic }[form];
  const colours = signed ? diverging(theme) : ramp(theme);
  const index = (value) => {
    const share = place(Math.min(1, Math.abs(value) / end));
    const position = signed ? 0.5 + Math.sign(value) * 0.5 * share : share;
    return Math.round(position * (STEPS - 1));
  };
  return {
    signed, end, form, colours,
    share: (value) => place(Math.min(1, Math.abs(value) / end)),
    position: (value) => (signed ? 0.5 + Math.sign(value) * 0.5 * place(Math.min(1, Math.abs(value) / end)) : place(Math.min(1, Math.abs(value) / end))),
    index,
    colour: (value) => colours[index(value)],
    marks: marks(end, form, signed),
  };
}

function logarithmic(share) {
  return share <= SMALLEST ? 0 : 1 - Math.log(share) / Math.log(SMALLEST);
}

function marks(end, form, signed) {
  const shares = { linear: [0, 0.25, 0.5, 0.75, 1], root: [0, 0.01, 0.1, 0.25, 0.5, 1], log: [0.001, 0.01, 0.1, 1] }[form];
  const values = shares.map((share) => share * end);
  return signed ? [...values.filter((value) => value > 0).map((value) => -value).reverse(), 0, ...values.filter((value) => value > 0)] : values;
}

function roundUp(value) {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].find((step) => step * power >= value * 0.9999) * power;
}

/** A weight in words: three significant digits, a real minus sign. */
export function formatWeight(value) {
  if (value === 0) return "0";
  const size = Math.abs(value);
  const text = size >= 0.0005 && size < 1000 ? size.toPrecision(3).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "") : size.toExponential(1);
  return (value < 0 ? "−" : "") + text;
}
