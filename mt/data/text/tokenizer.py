"""Subword pieces by SentencePiece: text to ids and back.

Kudo and Richardson 2018, "SentencePiece" (D18-2012). Ids of special pieces are the same in every vocabulary
(`mt.batch`): PAD 0, UNK 1, BOS 2, EOS 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Self

import sentencepiece

from mt.errors import UserError


class Tokenizer:
    """A trained SentencePiece model. Spaces are part of the pieces (shown as "▁"), so decoding needs no rules.

    Args:
        proto: the serialised SentencePiece model.
        name: name of the model in messages, such as its path.

    Raises:
        UserError: `proto` is not a SentencePiece model.
    """

    def __init__(self, proto: bytes, name: str = "tokenizer") -> None:
        self.proto = proto
        try:
            self._processor = sentencepiece.SentencePieceProcessor(model_proto=proto)
        except (RuntimeError, TypeError):
            raise UserError(f"{name}: not a SentencePiece model, or damaged; restore the file or train again") from None
        if not proto or len(self._processor) == 0:
            raise UserError(f"{name}: an empty SentencePiece model; restore the file or train again")

    def __len__(self) -> int:
        """Number of pieces in the vocabulary, special ones included."""
        return len(self._processor)

    def encode(self, text: str) -> list[int]:
        """Ids of the best segmentation, without BOS or EOS."""
        ids: list[int] = self._processor.encode(text)
        return ids

    def encode_all(self, texts: Sequence[str]) -> list[list[int]]:
        """`encode` for many texts at once, on all CPU cores; the order is kept."""
        ids: list[list[int]] = self._processor.encode(list(texts))
        return ids

    def best(self, text: str, count: int) -> list[list[int]]:
        """Ids of the `count` best segmentations, best first, or of all if there are fewer. Unigram models only."""
        ids: list[list[int]] = self._processor.nbest_encode_as_ids(text, count)
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """Text of the ids; special pieces give no text, an unknown piece gives "⁇"."""
        text: str = self._processor.decode([int(id) for id in ids])
        return text

    def piece(self, id: int) -> str:
        """The piece of an id, such as "▁the" or "</s>"."""
        piece: str = self._processor.id_to_piece(int(id))
        return piece

    def pieces(self, ids: Iterable[int]) -> list[str]:
        """The piece of each id."""
        return [self.piece(id) for id in ids]

    def score(self, id: int) -> float:
        """Log probability of a piece in a unigram model; minus the number of the merge in a BPE model."""
        score: float = self._processor.get_score(id)
        return score

    def is_text(self, id: int) -> bool:
        """Whether the piece is ordinary text, that is, not PAD, UNK, BOS, EOS or a byte."""
        processor = self._processor
        return not (processor.is_control(id) or processor.is_unknown(id) or processor.is_byte(id))

    def save(self, path: Path) -> None:
        """Write the model in SentencePiece's own format."""
        Path(path).write_bytes(self.proto)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a model.

        Raises:
            UserError: the file cannot be read, or is not a SentencePiece model.
        """
        try:
            proto = Path(path).read_bytes()
        except OSError as error:
            raise UserError(f"{path}: cannot be read ({error.strerror})") from None
        return cls(proto, name=str(path))
