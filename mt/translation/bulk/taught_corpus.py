"""A corpus whose training split a teacher translates, and whose other splits stay as people wrote them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from mt.config.build import accepted, build, find
from mt.data.corpora.base import Corpus
from mt.data.corpora.pairs import chunks_of
from mt.errors import ConfigError, UserError
from mt.evaluation.test_sets import corpus_node, in_direction
from mt.files.folders import whole_file
from mt.ranks import ALONE, Ranks
from mt.runs.bundle import Bundle
from mt.runs.run_folder import corpus_of
from mt.translation.bulk.shards import REAL, ShardFolder
from mt.translation.bulk.text_blocks import PairBlocks, TextBlocks


class TaughtCorpus:
    """The corpus that the settings of `mt.distill` name, or that of the bundle's run.

    Args:
        settings: `data`, `cache`, `shard` and `trust` of `configs/distill.yaml`.
        bundle: the teacher.
        folder: of the bundle.
        ranks: the processes that translate together; the first one reads the corpus before the others.
        say: shows a line to the user.

    Attributes:
        name: what is translated.

    Raises:
        ConfigError: the corpus is not known, or has other languages than the teacher.
        UserError: it cannot be read, or has no such split.
    """

    def __init__(
        self,
        settings: Mapping[str, Any],
        bundle: Bundle,
        folder: Path,
        ranks: Ranks = ALONE,
        say: Callable[[str], None] = lambda line: None,
    ) -> None:
        data, languages = settings["data"], bundle.preprocessing
        node = corpus_node(data, corpus_of(folder) or bundle.config.get("data"), settings["trust"])
        wanted = languages.source_language, languages.target_language
        takes = accepted(find(node["_target_"], "data._target_"))  # the parts of a mixture have languages of their own
        node = {side: code for side, code in zip(("source", "target"), wanted, strict=True) if side in takes} | node
        corpus: Corpus = build(_not_streamed(node), "data")
        if wanted not in [each.languages for each in corpus.directions]:
            raise ConfigError(
                f"data.source={corpus.source} data.target={corpus.target}: the bundle translates {wanted[0]} to "
                f"{wanted[1]}; give another corpus, or input=FILE"
            )
        cache, self.size = Path(settings["cache"]), settings["shard"]
        ranks.doing("reading the corpus")
        ranks.at_first(lambda: len(corpus.load(cache)))
        self.splits = {split: in_direction(pairs, corpus, wanted) for split, pairs in corpus.load(cache).items()}
        if ranks.first:
            for line in corpus.notices.lines():
                say(line)
        if data["split"] not in self.splits:
            raise UserError(
                f"data.split={data['split']}: {corpus.describe()} has no such split; it has {', '.join(self.splits)}"
            )
        self.split = data["split"]
        self.name = f"{self.split} of {corpus.describe()}"

    def blocks(self) -> TextBlocks:
        """The pairs of the split, to be translated."""
        return PairBlocks(self.splits[self.split], self.size, self.name)

    def write_real(self, folder: ShardFolder) -> None:
        """Write the other splits beside the shards, so that a training is validated and tested on human translations.

        Raises:
            UserError: the disk is full, or cannot be written.
        """
        schema = pa.schema([(name, pa.string()) for name in folder.making.columns])
        for split in ("validation", "test"):
            if split in self.splits and split != self.split:
                with folder.refusals():
                    (folder.folder / REAL).mkdir(exist_ok=True)
                    with (
                        whole_file(folder.folder / REAL / f"{split}.parquet") as stream,
                        pq.ParquetWriter(stream, schema, compression="zstd", write_page_checksum=True) as writer,
                    ):
                        for sides in chunks_of(self.splits[split]):
                            writer.write_table(pa.table(list(sides), schema=schema))


def _not_streamed(node: Mapping[str, Any]) -> dict[str, Any]:
    """The node of a corpus or a mixture whose pairs are all cached: of a stream it would be a sample."""
    found = {key: _not_streamed(value) if isinstance(value, Mapping) else value for key, value in node.items()}
    return {**found, "streaming": False} if found.get("streaming") else found
