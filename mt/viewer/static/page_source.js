// The source of a page that holds its records itself: `{runs: [names], records: [{run, frame, step, header, blocks}]}`.

/** A source over the records of a page; blocks are base64. */
export function pageSource(data) {
  const records = new Map();
  const sentences = new Map();
  for (const record of data.records) {
    const { sentence, source, reference } = record.header;
    const run = data.runs[record.run];
    records.set(name(run, sentence, record.frame, record.step), record);
    if (!sentences.has(sentence)) sentences.set(sentence, { key: sentence, source, reference, runs: [], frames: [] });
    const entry = sentences.get(sentence);
    if (!entry.runs.includes(run)) entry.runs.push(run);
    if (!entry.frames.includes(record.frame)) entry.frames.push(record.frame);
    entry.reference ??= reference;
  }

  function find(run, sentence, frame, step) {
    const record = records.get(name(run, sentence, frame, step));
    if (!record) throw new Error(`${run}: this page holds no ${frame} of this sentence`);
    return record;
  }

  return {
    sentences: async () => [...sentences.values()],
    steps: async (run, sentence, frame) =>
      data.records.filter((each) => data.runs[each.run] === run && each.header.sentence === sentence && each.frame === frame).map(({ step }) => step).sort((a, b) => a - b),
    record: async (run, sentence, frame, step) => find(run, sentence, frame, step).header,
    block: async (run, sentence, frame, step, map) => {
      const { header, blocks } = find(run, sentence, frame, step);
      const text = atob(blocks[header.maps.findIndex((each) => each.name === map)]);
      return Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer;
    },
    health: async () => null,
  };
}

function name(run, sentence, frame, step) {
  return JSON.stringify([run, sentence, frame, step]);
}
