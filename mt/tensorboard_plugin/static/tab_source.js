// The source of a view over HTTP: what the plugin's endpoints answer. See mt/tensorboard_plugin/endpoints.py.

const RECORDS = 4; // records that are asked for at the same time: two sides, and the step that comes next on each

/** A source over the endpoints below an address.
 *
 * `contents()` asks what there is; `sentences()` gives those of the first run in `runs`, or of all while that is null.
 */
export class TabSource {
  constructor(base) {
    this.base = base;
    this.runs = null;
    this.known = null;
    this.asked = new Map(); // record -> {controller, waiting}: what was asked for and has not come, the oldest first
  }

  /** What there is: `{runs, sentences, problems, more_problems, files, unread, folders}`; a sentence names its runs. */
  async contents() {
    const found = await this.json("sentences", {});
    for (const sentence of found.sentences) sentence.runs = sentence.runs.map((number) => found.runs[number]);
    this.known = found;
    return found;
  }

  async sentences() {
    const { sentences } = this.known ?? (await this.contents());
    if (this.runs === null) return sentences;
    return sentences
      .filter((sentence) => sentence.runs.includes(this.runs[0]))
      .map((sentence) => ({ ...sentence, runs: this.runs.filter((run) => sentence.runs.includes(run)) }));
  }

  async steps(run, sentence, frame) {
    return (await this.json("steps", { run, sentence, frame })).steps;
  }

  record(run, sentence, frame, step) {
    return this.ofRecord({ run, sentence, frame, step }, (signal) => this.json("record", { run, sentence, frame, step }, signal));
  }

  block(run, sentence, frame, step, map) {
    return this.ofRecord({ run, sentence, frame, step }, async (signal) => (await this.get("block", { run, sentence, frame, step, map }, signal)).arrayBuffer());
  }

  health(run) {
    return this.json("health", { run });
  }

  /** Ask for a part of a record. When more records are asked for than can be wanted at once, the oldest is given up. */
  async ofRecord(record, ask) {
    const key = JSON.stringify(record);
    const entry = this.asked.get(key) ?? { controller: new AbortController(), waiting: 0 };
    this.asked.delete(key); // to the end
    this.asked.set(key, entry);
    entry.waiting += 1;
    while (this.asked.size > RECORDS) {
      const [oldest, { controller }] = this.asked.entries().next().value;
      this.asked.delete(oldest);
      controller.abort();
    }
    try {
      return await ask(entry.controller.signal);
    } finally {
      entry.waiting -= 1;
      if (!entry.waiting && this.asked.get(key) === entry) this.asked.delete(key);
    }
  }

  async json(name, parameters, signal) {
    return (await this.get(name, parameters, signal)).json();
  }

  async get(name, parameters, signal) {
    const address = new URL(name, this.base);
    for (const [key, value] of Object.entries(parameters)) address.searchParams.set(key, value);
    let response;
    try {
      response = await fetch(address, { signal });
    } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new Error("TensorBoard does not answer. Is it still running?");
    }
    if (response.ok) return response;
    const said = await response.json().catch(() => ({}));
    throw new Error(said.error ?? `TensorBoard answers ${response.status} to ${name}`);
  }
}
