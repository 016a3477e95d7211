// Attention maps of a record: what a header says of them, their weights out of a block, and reductions over heads.
// H heads, T rows (pieces that attend), S columns (pieces that are attended to).

const LARGEST = 1 << 26; // weights of a map; more is refused before memory is taken

const TITLES = {
  cross: "Cross attention",
  encoder: "Encoder self-attention",
  decoder: "Decoder self-attention",
  sentences: "Sentences before",
  context: "Sentence before",
  rollout: "Attention rollout",
  gradient: "Input × gradient",
  integrated: "Integrated gradients",
};
const SHORT = { cross: "Cross", encoder: "Encoder", decoder: "Decoder", sentences: "Sentences", context: "Context", gradient: "Gradient", integrated: "Integrated", rollout: "Rollout" };

/** Kinds whose numbers are parts of a log-probability, as in mt/attention/maps.py: they may be negative. */
export const CONTRIBUTIONS = new Set(["gradient", "integrated"]);

/** The title of a kind of map; a kind that is not known here is shown by its own name. */
export function kindTitle(kind) {
  return Object.hasOwn(TITLES, kind) ? TITLES[kind] : plain(kind);
}

/** The title of a kind on a button. */
export function kindButton(kind) {
  return SHORT[kind] ?? plain(kind);
}

function plain(kind) {
  const text = kind.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A map's name in two parts: `cross.2` is kind `cross`, number `2`; `cross` has no number. */
export function parseName(name) {
  const point = name.lastIndexOf(".");
  return point < 0 ? { kind: name, number: null } : { kind: name.slice(0, point), number: name.slice(point + 1) };
}

/** What a number of a kind counts. */
export function numberTitle(kind, number) {
  return kind === "context" ? `${number} back` : `layer ${number}`;
}

/** The kinds of a record in order, each with the numbers of its maps: `[{kind, numbers: ["1", "2"]}]`. */
export function kindsOf(header) {
  const kinds = new Map();
  for (const map of header.maps) {
    const { kind, number } = parseName(map.name);
    if (!kinds.has(kind)) kinds.set(kind, []);
    if (number !== null) kinds.get(kind).push(number);
  }
  const order = Object.keys(TITLES);
  const place = (kind) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [...kinds].map(([kind, numbers]) => ({ kind, numbers })).sort((a, b) => place(a.kind) - place(b.kind));
}

/** The maps of a record that a choice names: `cross.2` is one map; `cross` is that map, or else those of all layers.
 * `context` is the first, as each is of another sentence. Of maps of different sizes, it is those that are like the first. */
export function mapsOf(header, choice) {
  const exact = header.maps.filter((map) => map.name === choice);
  if (exact.length) return exact;
  const [first, ...others] = header.maps.filter((map) => parseName(map.name).kind === choice);
  if (!first) return [];
  return [first, ...others.filter((map) => choice !== "context" && map.rows === first.rows && map.columns === first.columns)];
}

/** The pieces of a map's rows and columns; those that its kind implies where the header leaves them out. */
export function piecesOf(header, map) {
  const before = ["<s>", ...header.target_pieces.slice(0, -1)];
  const rows = map.kind === "encoder" ? header.source_pieces : header.target_pieces;
  const columns = map.kind === "decoder" ? before : header.source_pieces;
  return { rows: map.row_labels ?? rows, columns: map.column_labels ?? columns };
}

/** The weights [H, T, S] of a map out of its compressed block.
 *
 * Throws where the block does not hold as many weights as the header says. */
export async function weightsOf(map, block) {
  const size = map.heads * map.rows * map.columns;
  if (!(size >= 0 && size <= LARGEST)) throw new Error(`${map.name}: ${size} weights are too many to show`);
  const bytes = await inflated(block, size, map.name);
  const codes = map.signed ? new Int8Array(bytes.buffer) : bytes;
  const steps = map.signed ? 127 : 255;
  const table = Float64Array.from({ length: 256 }, (_, code) => {
    const number = map.signed && code > 127 ? code - 256 : code;
    return Math.sign(number) * (number / steps) ** 2;
  });
  const weights = new Float32Array(size);
  const each = map.rows * map.columns;
  for (let index = 0; index < size; index += 1) {
    weights[index] = map.scale[Math.floor(index / each)] * table[codes[index] & 255];
  }
  return weights;
}

async function inflated(block, size, name) {
  const stream = new Blob([block]).stream().pipeThrough(new DecompressionStream("deflate"));
  const bytes = new Uint8Array(size);
  let filled = 0;
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.length > size) throw new Error("too long");
      bytes.set(part.value, filled);
      filled += part.value.length;
    }
  } catch {
    filled = -1;
  }
  reader.cancel().catch(() => {});
  if (filled !== size) throw new Error(`${name}: its stored weights are damaged`);
  return bytes;
}

/** One head of a map, or a reduction of all heads of several maps of the same shape, as a matrix.
 *
 * Args:
 *   header: the record's header.
 *   maps: descriptions of maps of one kind, at least one.
 *   weights: the weights of each.
 *   head: a number counted from 1, "mean", or "max" (of a signed map: the value farthest from 0).
 */
export function reduced(header, maps, weights, head) {
  const first = maps[0];
  const { rows, columns } = piecesOf(header, first);
  const size = first.rows * first.columns;
  const values = new Float64Array(size);
  const number = Number(head);
  if (head === "mean" || head === "max") {
    maps.forEach((map, place) => {
      for (let start = 0; start < map.heads * size; start += size) {
        for (let index = 0; index < size; index += 1) {
          const value = weights[place][start + index];
          if (head === "mean") values[index] += value / map.heads / maps.length;
          else if (Math.abs(value) > Math.abs(values[index])) values[index] = value;
        }
      }
    });
  } else {
    values.set(weights[0].subarray((number - 1) * size, number * size));
  }
  return {
    kind: first.kind, signed: first.signed || CONTRIBUTIONS.has(first.kind), values, rows: first.rows, columns: first.columns,
    rowPieces: rows, columnPieces: columns, words: false,
  };
}

/** Every head of the maps by itself: `[{name, head, entropy, ...matrix}]`. */
export function everyHead(header, maps, weights) {
  return maps.flatMap((map, place) =>
    Array.from({ length: map.heads }, (_, index) => ({
      ...reduced(header, [map], [weights[place]], index + 1),
      name: map.name,
      head: index + 1,
      entropy: map.entropy?.[index] ?? null,
    })),
  );
}
