"""What a record stores is what was given, within its 8 bits; a damaged record is refused in one line."""

import json
import math
import subprocess
import sys
import tracemalloc
import zlib
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from mt.attention.maps import AttentionMap, MapName
from mt.translation.translation import Translation
from mt.viewer.record_headers import MOST_WEIGHTS, DamagedRecord, json_bytes
from mt.viewer.records import Record, error_bound, quantised, sentence_key

SOURCE, TARGET = ["▁a", "b", "▁c", "</s>"], ["▁x", "▁y", "</s>"]


def attention(name: str, rows: list[str], columns: list[str], heads: int = 2, seed: int = 0) -> AttentionMap:
    random = torch.Generator().manual_seed(seed)
    weights = torch.randn(heads, len(rows), len(columns), generator=random).mul(3).softmax(-1)
    return AttentionMap(MapName.parse(name), weights, rows, columns)


def translation(maps: list[AttentionMap] | None = None, **changes: Any) -> Translation:
    own = [
        attention("cross.1", TARGET, SOURCE, seed=1),
        attention("cross.2", TARGET, SOURCE, heads=3, seed=2),
        attention("encoder.1", SOURCE, SOURCE, seed=3),
        attention("decoder.1", TARGET, ["<s>", *TARGET[:-1]], seed=4),
        attention("sentences", TARGET, ["-1", "-2"], heads=1, seed=5),
    ]
    values = {
        "source": "ab  c",
        "text": "x y",
        "reference": "x z",
        "score": -1.5,
        "source_pieces": SOURCE,
        "pieces": TARGET,
        "token_scores": [-0.5, -0.75, -0.25],
        "attention": own if maps is None else maps,
    }
    return Translation(**{**values, **changes})


def again(record: Record) -> Record:
    """The record after a way through bytes."""
    header, *blocks = record.parts
    return Record.read(header, blocks)


def test_stored_maps_equal_the_given_ones_within_their_quantisation() -> None:
    given_maps = translation().attention
    read = again(Record.of(translation(), "hypothesis"))
    assert [each["name"] for each in read.header["maps"]] == [str(each.name) for each in given_maps]
    for each in given_maps:
        stored, weights = read.map(str(each.name)), each.weights.numpy()
        assert stored.shape == weights.shape
        for head in range(len(weights)):
            scale = float(weights[head].max())
            assert (np.abs(stored[head] - weights[head]) <= scale * (np.sqrt(weights[head] / scale) / 255 + 1e-5)).all()
        assert read.labels(str(each.name)) == (list(each.rows), list(each.columns))


@given(
    arrays(
        np.float32,
        array_shapes(min_dims=3, max_dims=3, max_side=6),
        elements=st.floats(-(2.0**100), 2.0**100, width=32, allow_subnormal=False),
    ),
    st.booleans(),
)
def test_any_weights_come_back_within_the_stated_bound(weights: np.ndarray, signed: bool) -> None:
    weights = weights if signed else np.abs(weights)
    given_map = AttentionMap(
        MapName("cross"), torch.from_numpy(weights), [""] * weights.shape[1], [""] * weights.shape[2]
    )
    read = again(Record.of(translation([given_map]), "hypothesis"))
    (described,) = read.header["maps"]
    assert described["signed"] == bool((weights < 0).any())
    stored = read.map("cross").astype(np.float64)
    for head, scale in enumerate(described["scale"]):
        bound = error_bound(weights[head].astype(np.float64), scale, described["signed"])
        assert (np.abs(stored[head] - weights[head]) <= bound + 1e-37).all()
        assert bound.max() <= scale * (0.0041 if not described["signed"] else 0.0081)


def test_zero_stays_zero_and_the_largest_weight_stays_itself() -> None:
    values, scale, signed = quantised(np.array([[[0.0, 0.25, 1.0]], [[0.0, 0.0, 0.0]]], dtype=np.float32))
    assert values.tolist() == [[[0, 128, 255]], [[0, 0, 0]]]
    assert (scale, signed) == ([1.0, 0.0], False)


def test_the_weights_of_a_model_that_diverged_are_stored_as_nothing_and_the_rest_stays() -> None:
    weights = torch.full((2, 3, 4), 0.25)
    weights[0, 1, 2] = math.nan
    read = again(Record.of(translation([AttentionMap(MapName("cross"), weights, TARGET, SOURCE)]), "hypothesis"))
    (described,) = read.header["maps"]
    assert described["entropy"] == [None, pytest.approx(math.log(4), rel=1e-4)]
    assert described["coverage"] == [None, 1.0]
    assert np.array_equal(read.map("cross")[0], np.zeros((3, 4)))
    assert np.array_equal(read.map("cross")[1], np.full((3, 4), 0.25))
    infinite = translation(score=-math.inf, token_scores=[-math.inf, 0.0, 0.0])
    assert again(Record.of(infinite, "hypothesis")).header["score"] is None


def test_the_measures_of_a_head() -> None:
    uniform, last = torch.full((3, 4), 0.25), torch.tensor([[0.0, 0.0, 0.0, 1.0]]).expand(3, 4)
    given_map = AttentionMap(MapName("cross", 1), torch.stack([uniform, last]), TARGET, SOURCE)
    (described,) = Record.of(translation([given_map]), "hypothesis").header["maps"]
    assert described["entropy"] == pytest.approx([math.log(4), 0.0], rel=1e-4)
    assert described["end_of_sentence"] == [0.25, 1.0]
    assert described["coverage"] == [1.0, 0.0]  # three rows give each piece 3/4, or nothing
    assert described["layer"] == 1


def test_the_two_frames() -> None:
    own = Record.of(translation(), "hypothesis")
    assert (own.header["hypothesis"], own.header["reference"], own.header["score"]) == ("x y", "x z", -1.5)
    forced = Record.of(translation(text="x z", reference=None), "reference", hypothesis="x y")
    assert (forced.header["hypothesis"], forced.header["reference"]) == ("x y", "x z")
    assert own.tag == f"mt_attention/hypothesis/{sentence_key('ab c')}"
    assert forced.tag == f"mt_attention/reference/{sentence_key('ab c')}"


def test_a_sentence_keeps_its_key_where_only_spaces_and_composition_differ() -> None:
    assert sentence_key("caf\u00e9  au lait\n") == sentence_key("cafe\u0301 au lait")
    assert sentence_key("caf\u00e9") != sentence_key("cafe")
    assert sentence_key("\ud800")  # a text that cannot be encoded has a key too


def test_a_map_takes_less_than_a_byte_for_each_weight() -> None:
    """Peaked weights, as trained models have, compress; the worst case costs a few bytes more than one a weight."""
    pieces = [str(number) for number in range(40)]
    noise = torch.rand(8, 40, 40, generator=torch.Generator().manual_seed(1))
    peaked = (noise * 4 + 12 * torch.eye(40)).softmax(-1)
    sizes = {}
    for name, weights in (("peaked", peaked), ("noise", noise)):
        record = Record.of(translation([AttentionMap(MapName("cross"), weights, pieces, pieces)]), "hypothesis")
        sizes[name] = len(record.blocks[0])
        assert record.header["maps"][0]["bytes"] == len(record.blocks[0])
    assert sizes["peaked"] < 8 * 40 * 40 * 0.5
    assert sizes["noise"] < 8 * 40 * 40 * 1.01


def test_a_map_that_is_too_large_is_named_and_the_rest_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mt.viewer.records.MOST_WEIGHTS", 30)
    read = again(Record.of(translation(), "hypothesis"))
    assert read.header["left_out"] == ["cross.2", "encoder.1"]
    assert [each["name"] for each in read.header["maps"]] == ["cross.1", "decoder.1", "sentences"]


def test_hostile_text_comes_back_as_it_is_and_half_a_character_is_replaced() -> None:
    text = "<script>alert(1)</script>\x00\x1b[31m\u202e\u2028"
    header = again(Record.of(translation(source=text, text=text), "hypothesis")).header
    assert (header["source"], header["hypothesis"]) == (text, text)
    assert again(Record.of(translation(text="\ud800x"), "hypothesis")).header["hypothesis"] == "?x"


def header_and_blocks() -> tuple[dict[str, Any], list[bytes]]:
    record = Record.of(translation(), "hypothesis")
    return json.loads(record.parts[0]), list(record.blocks)


WRONG: list[tuple[str, Any]] = [
    ("format", 2),
    ("format", True),
    ("format", None),
    ("sentence", "../../etc"),
    ("sentence", "ABCDEF0123456789"),
    ("sentence", 7),
    ("frame", "other"),
    ("frame", ["reference"]),
    ("source", 3),
    ("source", None),
    ("source", "\ud800"),
    ("source", "x" * (1 << 21) + "x"),
    ("reference", 0),
    ("hypothesis", None),
    ("score", "1"),
    ("score", 10**400),
    ("score", True),
    ("source_pieces", "abc"),
    ("source_pieces", ["a"] * 3),
    ("source_pieces", [1, 2, 3, 4]),
    ("target_pieces", {}),
    ("token_scores", [0.0]),
    ("token_scores", [0.0, 0.0, None]),
    ("left_out", ["<script>"]),
    ("maps", {}),
    ("maps", [[]]),
    ("maps", None),
    ("maps", []),
    ("maps.name", "cross.2"),
    ("maps.name", "encoder.1.1"),
    ("maps.name", "<b>"),
    ("maps.kind", "encoder"),
    ("maps.layer", -1),
    ("maps.layer", 1.0),
    ("maps.heads", 0),
    ("maps.heads", 3),
    ("maps.heads", 10**30),
    ("maps.heads", 2.0),
    ("maps.heads", True),
    ("maps.rows", 4),
    ("maps.rows", -3),
    ("maps.columns", 10**9),
    ("maps.row_labels", ["a"]),
    ("maps.column_labels", 4),
    ("maps.signed", 0),
    ("maps.scale", [1.0]),
    ("maps.scale", [1.0, -1.0]),
    ("maps.scale", [1.0, 1e39]),
    ("maps.scale", [1.0, None]),
    ("maps.bytes", 0),
    ("maps.bytes", 1 << 40),
    ("maps.entropy", None),
    ("maps.entropy", [0.0, "x"]),
    ("maps.coverage", [0.0]),
    ("maps.end_of_sentence", 0.0),
]


@pytest.mark.parametrize(("key", "value"), WRONG)
def test_a_wrong_header_is_refused_in_one_line(key: str, value: Any) -> None:
    header, blocks = header_and_blocks()
    if key.startswith("maps."):
        header["maps"][0][key.removeprefix("maps.")] = value
    else:
        header[key] = value
    with pytest.raises(DamagedRecord) as caught:
        Record.read(json.dumps(header), blocks)
    assert len(str(caught.value)) < 300


def test_each_key_of_a_header_is_needed_and_unknown_ones_are_left_out() -> None:
    header, blocks = header_and_blocks()
    for key in header:
        with pytest.raises(DamagedRecord):
            Record.read(json.dumps({name: value for name, value in header.items() if name != key}), blocks)
    for key in header["maps"][0]:
        less = [{name: value for name, value in header["maps"][0].items() if name != key}, *header["maps"][1:]]
        with pytest.raises(DamagedRecord):
            Record.read(json.dumps({**header, "maps": less}), blocks)
    more = json.dumps({**header, "html": "<script>", "maps": [{**each, "onclick": "x"} for each in header["maps"]]})
    assert Record.read(more, blocks).header == header


@pytest.mark.parametrize(
    "text", [b"", b"[]", b"null", b"{", b"\xff", b"[" * 10**5, b'{"format": NaN}', b'{"format": 1}', b"9" * 5000]
)
def test_what_is_no_header_is_refused(text: bytes) -> None:
    with pytest.raises(DamagedRecord):
        Record.read(text, [])


def test_nan_and_infinity_in_a_header_are_refused() -> None:
    header, blocks = header_and_blocks()
    for number in (math.nan, math.inf, -math.inf):
        for changed in ({"score": number}, {"maps": [{**header["maps"][0], "entropy": [number, 0.0]}]}):
            with pytest.raises(DamagedRecord):
                Record.read(json.dumps({**header, **changed}), blocks)


def test_a_block_is_never_inflated_beyond_the_stated_size() -> None:
    header, blocks = header_and_blocks()
    bomb = zlib.compress(bytes(200 << 20), 9)
    header["maps"][0]["bytes"] = len(bomb)
    read = Record.read(json.dumps(header), [bomb, *blocks[1:]])
    tracemalloc.start()
    with pytest.raises(DamagedRecord, match=r"cross\.1 does not hold 2 x 3 x 4 weights"):
        read.map("cross.1")
    assert tracemalloc.get_traced_memory()[1] < 1 << 20
    tracemalloc.stop()


@pytest.mark.parametrize("damage", ["cut", "longer", "garbage", "few", "many", "trailing"])
def test_a_damaged_block_is_refused(damage: str) -> None:
    header, blocks = header_and_blocks()
    block = {
        "cut": blocks[0][:-3],
        "longer": blocks[0] + b"x",
        "garbage": b"\x00" * len(blocks[0]),
        "few": zlib.compress(bytes(23)),
        "many": zlib.compress(bytes(25)),
        "trailing": zlib.compress(bytes(24)) + b"more",
    }[damage]
    if len(block) != len(blocks[0]):
        with pytest.raises(DamagedRecord, match=r"the block of cross\.1 has"):
            Record.read(json_bytes(header), [block, *blocks[1:]])
    header["maps"][0]["bytes"] = len(block)
    with pytest.raises(DamagedRecord, match=r"cross\.1 does not hold"):
        Record.read(json_bytes(header), [block, *blocks[1:]]).map("cross.1")
    with pytest.raises(DamagedRecord, match="blocks for 5 maps"):
        Record.read(json_bytes(header), blocks[1:])


def test_a_map_that_would_fill_memory_is_refused_by_its_header() -> None:
    header, blocks = header_and_blocks()
    header["maps"][0] |= {"heads": 4096, "scale": [1.0] * 4096, "entropy": [0.0] * 4096, "coverage": None}
    header["maps"][0] |= {"end_of_sentence": None, "rows": 3, "columns": MOST_WEIGHTS // (3 * 4096) + 1}
    header["maps"][0]["column_labels"] = ["x"] * header["maps"][0]["columns"]
    with pytest.raises(DamagedRecord, match="more than"):
        Record.read(json.dumps(header), blocks)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)


@given(st.data())
def test_any_value_in_any_place_is_read_or_refused(data: st.DataObject) -> None:
    header, blocks = header_and_blocks()
    place = data.draw(st.sampled_from([header, *header["maps"]]))
    place[data.draw(st.sampled_from(sorted(place)))] = data.draw(values)
    try:
        read = Record.read(json.dumps(header), blocks)
        for each in read.header["maps"]:
            rows, columns = read.labels(each["name"])
            assert read.map(each["name"]).shape[1:] == (len(rows), len(columns))
    except DamagedRecord:
        return
    assert again(read).header == read.header


def test_reading_records_needs_no_torch() -> None:
    program = "import sys, mt.viewer.records; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
