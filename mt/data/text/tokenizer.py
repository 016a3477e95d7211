"""Subword pieces by SentencePiece: text to ids and back.

Kudo and Richardson 2018, "SentencePiece" (D18-2012). Ids of special pieces are the same in every vocabulary
(`mt.batch`): PAD 0, UNK 1, BOS 2, EOS 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Self

import sentencepiece

from mt.errors import UserError
from mt.special_ids import BOS, EOS, PAD

LARGEST = 32 << 20
"""Largest file of a SentencePiece model, in bytes. A vocabulary of 256,000 pieces takes about 5 MiB."""
SPACE = "▁"
"""How SentencePiece writes a space, and the start of a text."""
STAND_INS = {SPACE: "\ufdd0", "▅": "\ufdd1"}
"""Two characters that SentencePiece keeps for itself, for a space and for what it does not know -> what stands for them
inside a model: code points that Unicode keeps for the internal use of programs, so no text has them."""


class Tokenizer:
    """A trained SentencePiece model. Spaces are part of the pieces (shown as "▁"), so decoding needs no rules.

    Args:
        proto: the serialised SentencePiece model.
        name: name of the model in messages, such as its path.
        stand_ins: whether the model was trained with `STAND_INS`. Without them, "▁" in a text is read as a space.

    Raises:
        UserError: `proto` is not a SentencePiece model.
    """

    def __init__(self, proto: bytes, name: str = "tokenizer", stand_ins: bool = True) -> None:
        self.proto = proto
        self.stand_ins = stand_ins
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
        ids: list[int] = self._processor.encode(self.inner(text))
        return ids

    def encode_all(self, texts: Sequence[str]) -> list[list[int]]:
        """`encode` for many texts at once, on all CPU cores; the order is kept."""
        ids: list[list[int]] = self._processor.encode([self.inner(text) for text in texts])
        return ids

    def best(self, text: str, count: int) -> list[list[int]]:
        """Ids of the `count` best segmentations, best first, or of all if there are fewer. Unigram models only."""
        ids: list[list[int]] = self._processor.nbest_encode_as_ids(self.inner(text), count)
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """Text of the ids; special pieces give no text, an unknown piece gives "⁇"."""
        text: str = self._processor.decode([int(id) for id in ids])
        return without_stand_ins(text) if self.stand_ins else text

    def piece(self, id: int) -> str:
        """The piece of an id, such as "▁the" or "</s>", as it stands in the model."""
        piece: str = self._processor.id_to_piece(int(id))
        return piece

    def pieces(self, ids: Iterable[int]) -> list[str]:
        """The piece of each id, for a reader: without stand-ins."""
        return [without_stand_ins(self.piece(id)) for id in ids]

    def tag(self, name: str) -> int:
        """The id of a tag, a piece that no text is split into.

        Raises:
            UserError: the vocabulary has no such tag.
        """
        id = int(self._processor.piece_to_id(name))
        if self.piece(id) != name or not self._processor.is_control(id):
            raise UserError(f"the vocabulary has no tag {name}")
        return id

    def is_tag(self, id: int) -> bool:
        """Whether a piece is a tag: no text is split into it, and it is not PAD, BOS or EOS."""
        return bool(self._processor.is_control(id)) and id not in (PAD, BOS, EOS)

    def characters(self) -> list[str]:
        """The characters that have a piece of their own."""
        return [piece for id in range(len(self)) if self.is_text(id) and len(piece := self.piece(id)) == 1]

    def inner(self, text: str) -> str:
        """A text as the model reads it: with stand-ins. Applying it twice changes nothing more."""
        return with_stand_ins(text) if self.stand_ins else text

    def piece_ends(self, text: str) -> list[int]:
        """Where each piece of the best segmentation ends in a normalised text, in characters."""
        inner = self.inner(text).replace(SPACE, " ")
        pieces: list[str] = self._processor.encode(
            self.inner(text), out_type=str
        )  # an unknown piece as it stands there
        ends = accumulate(1 if self._is_byte(piece) else len(piece.replace(SPACE, " ").encode()) for piece in pieces)
        read = f" {inner}".encode()  # a space comes before the first word, too
        return [max(0, len(read[:end].decode(errors="ignore")) - 1) for end in ends]

    def _is_byte(self, piece: str) -> bool:
        return piece.startswith("<0x") and bool(self._processor.is_byte(self._processor.piece_to_id(piece)))

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
    def load(cls, path: Path, stand_ins: bool = True) -> Self:
        """Read a model.

        Args:
            path: the file that `save` wrote.
            stand_ins: see the class.

        Raises:
            UserError: the file cannot be read, is larger than `LARGEST`, or is not a SentencePiece model.
        """
        try:
            with Path(path).open("rb") as file:
                proto = file.read(LARGEST + 1)
        except OSError as error:
            raise UserError(f"{path}: cannot be read ({error.strerror})") from None
        if len(proto) > LARGEST:
            raise UserError(f"{path}: larger than {LARGEST >> 20} MiB, as no vocabulary is; restore the file")
        return cls(proto, str(path), stand_ins)


def with_stand_ins(text: str) -> str:
    """A text with `STAND_INS` for the two characters that SentencePiece keeps for itself."""
    for character, inner in STAND_INS.items():
        if character in text:
            text = text.replace(character, inner)
    return text


def without_stand_ins(text: str) -> str:
    """The reverse of `with_stand_ins`."""
    for character, inner in STAND_INS.items():
        if inner in text:
            text = text.replace(inner, character)
    return text
