// What a source gave, kept so that going back and forth over steps asks for nothing twice.
import { kindsOf, mapsOf, parseName, weightsOf } from "./maps.js";

const LARGEST = 96 << 20; // bytes of weights that are kept

/** A source with a memory; see `mountView` for what a source is. */
export class Store {
  constructor(source) {
    this.source = source;
    this.kept = new Map(); // key -> promise
    this.sizes = new Map();
    this.total = 0;
  }

  sentences() {
    return this.once("sentences", () => this.source.sentences());
  }

  steps(run, sentence, frame) {
    return this.once(`steps\n${run}\n${sentence}\n${frame}`, () => this.source.steps(run, sentence, frame));
  }

  record(run, sentence, frame, step) {
    return this.once(`record\n${run}\n${sentence}\n${frame}\n${step}`, () => this.source.record(run, sentence, frame, step));
  }

  /** The weights of the chosen maps of a record: `{maps, weights, choice}`; another choice where it has none of them. */
  async weights(run, sentence, frame, step, header, wanted) {
    const choice = chosenMap(header, wanted);
    const maps = mapsOf(header, choice);
    const weights = await Promise.all(maps.map((map) => {
      const key = `weights\n${run}\n${sentence}\n${frame}\n${step}\n${map.name}`;
      return this.once(key, async () => {
        const found = await weightsOf(map, await this.source.block(run, sentence, frame, step, map.name));
        this.keep(key, found.byteLength);
        return found;
      });
    }));
    return { choice, maps, weights };
  }

  /** Forget what may have changed: the sentences, and the steps that a training has reached. */
  refresh() {
    for (const key of [...this.kept.keys()]) if (key === "sentences" || key.startsWith("steps\n")) this.kept.delete(key);
  }

  once(key, ask) {
    if (!this.kept.has(key)) {
      const answer = Promise.resolve().then(ask);
      this.kept.set(key, answer);
      answer.catch(() => this.kept.delete(key)); // so that another try asks again
    } else if (this.sizes.has(key)) {
      const answer = this.kept.get(key); // the latest used is the last to be dropped
      this.kept.delete(key);
      this.kept.set(key, answer);
    }
    return this.kept.get(key);
  }

  keep(key, bytes) {
    this.sizes.set(key, bytes);
    this.total += bytes;
    for (const old of this.kept.keys()) {
      if (this.total <= LARGEST) break;
      if (old === key || !this.sizes.has(old)) continue;
      this.total -= this.sizes.get(old);
      this.sizes.delete(old);
      this.kept.delete(old);
    }
  }
}

/** The map to show: the wanted one, else all layers of its kind, else cross attention, else the first kind there is. */
export function chosenMap(header, wanted) {
  if (wanted !== null && mapsOf(header, wanted).length) return wanted;
  const kinds = kindsOf(header).map(({ kind }) => kind);
  const kind = wanted === null ? "cross" : parseName(wanted).kind;
  return kinds.includes(kind) ? kind : kinds.includes("cross") ? "cross" : kinds[0];
}
