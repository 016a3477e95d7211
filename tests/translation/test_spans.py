"""What is kept, where it goes back into a translation, and what becomes of the rest."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_bundle import tiny_bundle, tiny_preprocessing

from mt.attention.maps import AttentionMap, MapName
from mt.batch import EOS, UNK
from mt.config.command_line import compose
from mt.data.text.preprocessing import Preprocessing
from mt.errors import ConfigError
from mt.runs.bundle import Bundle
from mt.translate.checks import check
from mt.translation.kept_spans import KeptSpans
from mt.translation.projection import Node, projected
from mt.translation.spans import Kind, elements_of, find_spans
from mt.translation.translation import Translation
from mt.translation.translator import Translator
from mt.translation.unknown_words import with_known_words
from mt.translation.word_attention import GuidedHead, chosen_map, word_table, words_in

KINDS: list[Kind] = ["placeholders", "tags", "urls"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello {name}!", ["{name}"]),
        ("{{ value }} and ${count}", ["{{ value }}", "${count}"]),
        ("{a}{b} {n, plural, one {# day} other {# days}}", ["{a}{b}", "{n, plural, one {# day} other {# days}}"]),
        ("%d of %s, %1$s, %(name)s, %.2f, %-5d, %%", ["%d", "%s", "%1$s", "%(name)s", "%.2f", "%-5d"]),
        ("100% sure, 5%of, 20 % discount", []),
        ("<b>a</b> <br/> <a href='x>y'>z", ["<b>", "</b>", "<br/>", "<a href='x>"]),
        ("a < b and b > c, <3", []),
        ('<!-- <b> --> <x:y-z.1 a="1">', ["<!-- <b> -->", '<x:y-z.1 a="1">']),
        ("see https://a.org/x?y=1&z={id}. Or www.b.org/ü!", ["https://a.org/x?y=1&z={id}", "www.b.org/ü"]),
        ("(http://a.org/b)", ["http://a.org/b"]),
        ("mail me@example.co.uk.", ["me@example.co.uk"]),
        ('<a href="https://a.org/{x}">', ['<a href="https://a.org/{x}">']),
        ("{ unclosed <b", []),
    ],
)
def test_what_is_found(text: str, expected: list[str]) -> None:
    found = find_spans(text, KINDS)
    assert [span.text for span in found] == expected
    assert all(text[span.start : span.end] == span.text for span in found)


def test_long_lines_take_no_longer_than_others() -> None:
    began = time.process_time()
    assert find_spans("a" * 300_000 + " " + "<!--" * 75_000, KINDS) == []
    assert time.process_time() - began < 2  # trying every place to the end of the line takes minutes


def test_a_line_with_a_thousand_placeholders_keeps_them_all() -> None:
    numbers = " ".join(f"{{n{number}}}" for number in range(1_000))
    text = f"light {numbers}"

    def lossy(texts: Sequence[str], rows: Sequence[int]) -> list[Translation]:
        return [Translation(each, re.sub(r"\{.*?\}", "", each)) for each in texts for _ in rows[:1]]

    (found,) = KeptSpans(["placeholders"], tiny_preprocessing(), None).translate([text], lossy)
    assert found.text == text


def test_only_the_kinds_that_are_asked_for() -> None:
    text = "<b>{name}</b> a@b.org"
    assert [span.text for span in find_spans(text, ["placeholders"])] == ["{name}"]
    assert [span.text for span in find_spans(text, ["urls"])] == ["a@b.org"]
    assert find_spans(text, []) == []


def test_pairs_of_tags() -> None:
    spans = find_spans("<p>a <b>b <i>c</b> d</i> <br> {x} <img></p> </u>", KINDS)
    pairs = [(each.first.text, each.last and each.last.text) for each in elements_of(spans)]
    assert pairs == [
        ("<p>", "</p>"),
        ("<b>", "</b>"),
        ("<i>", None),
        ("</i>", None),
        ("<br>", None),
        ("{x}", None),
        ("<img>", None),
        ("</u>", None),
    ]


def put(text: str, links: Sequence[int], nodes: Sequence[Node], sources: int) -> str:
    """Project nodes where target word j looks at source word links[j] alone."""
    words = words_in(text)
    table = np.zeros((len(words), sources), np.float32)
    for target, source in enumerate(links):
        table[target, source] = 1.0
    return projected(text, words, table, nodes)


def test_a_pair_of_tags_goes_around_the_words_that_come_from_it() -> None:
    """`the <b>red house</b> .`: the two words change places."""
    nodes = [Node(1, 3, "<b>", "</b>")]
    assert put("la casa roja.", [0, 2, 1, 3], nodes, 4) == "la <b>casa roja</b>."
    assert put("roja la casa.", [1, 0, 2, 3], nodes, 4) == "<b>roja</b> la casa."
    assert put("la casa.", [0, 0, 3], [Node(0, 4, "<p>", "</p>")], 4) == "<p>la casa.</p>"


def test_nested_and_neighbouring_tags_stay_apart() -> None:
    inner = Node(1, 2, "<i>", "</i>")
    nodes = [Node(0, 3, "<b>", "</b>", inside=[inner]), Node(3, 4, "<u>", "</u>")]
    assert put("a b c d", [0, 1, 2, 3], nodes, 4) == "<b>a <i>b</i> c</b> <u>d</u>"
    inner.place = (0, 0)
    assert put("d c b a", [3, 2, 1, 0], nodes, 4) == "<u>d</u> <b>c <i>b</i> a</b>"


def test_what_stands_alone_goes_between_words() -> None:
    assert put("uno dos tres", [0, 1, 2], [Node(1, 1, "{x}", word=True)], 3) == "uno {x} dos tres"
    assert put("uno dos.", [0, 1, 2], [Node(2, 2, "{x}", word=True)], 3) == "uno dos {x}."
    assert put("¿uno dos?", [0, 1, 2, 3], [Node(1, 1, "{x}", word=True)], 4) == "¿{x} uno dos?"
    assert put("uno dos", [0, 1], [Node(0, 0, "{x}", word=True)], 2) == "{x} uno dos"
    assert put("uno dos", [0, 1], [Node(2, 2, "{x}", word=True)], 2) == "uno dos {x}"
    assert put("uno dos", [0, 1], [Node(1, 1, "<br>", spaces=(False, True))], 2) == "uno<br> dos"
    nodes = [Node(0, 2, "<b>", "</b>", inside=[Node(0, 0, "{x}", word=True), Node(2, 2, "{y}", word=True)])]
    assert put("uno dos", [0, 1], nodes, 2) == "<b>{x} uno dos {y}</b>"
    assert put("", [], [Node(0, 1, "<b>", "</b>"), Node(1, 1, "{x}")], 1) == "<b></b> {x}"


def fake(preprocessing: Preprocessing, source: str, text: str, links: str = "") -> Translation:
    """A translation whose piece t looks at source piece t, or where `links`, such as `3-0`, say otherwise."""
    ids, source_ids = preprocessing.encode_target(text), preprocessing.encode_source(source)
    weights = torch.zeros(1, len(ids), len(source_ids))
    weights[0, range(len(ids)), [min(t, len(source_ids) - 1) for t in range(len(ids))]] = 1.0
    for link in links.split():
        s, t = map(int, link.split("-"))
        weights[0, t] = torch.nn.functional.one_hot(torch.tensor(s), len(source_ids))
    pieces = preprocessing.target_pieces(ids), preprocessing.source_pieces(source_ids)
    maps = [AttentionMap(MapName("cross"), weights, *pieces)]
    decoded = preprocessing.decode_target(ids)
    return Translation(source, decoded, source_ids=source_ids, ids=ids, attention=maps)


def test_the_attention_between_words() -> None:
    text = tiny_preprocessing()
    table = word_table(fake(text, "Open  the doors.", "Abre la puerta."), text, None)
    assert table.shape == (4, 4)
    assert table[0].argmax() == 0
    np.testing.assert_allclose(table.sum(1), 1.0, atol=1e-6)
    parts = [fake(text, "Open.", "Abre."), fake(text, "Night!", "Luego!")]
    joined = Translation("Open. Night!", "Abre. Luego!", parts=parts)
    assert (word_table(joined, text, None)[:2, 2:] == 0).all()
    assert (word_table(joined, text, None)[2:, :2] == 0).all()


def test_which_map_says_where_words_come_from() -> None:
    weights = torch.rand(2, 3, 3)
    maps = [AttentionMap(MapName("cross", layer), weights * layer, "abc", "xyz") for layer in (1, 2, 3)]
    translation = Translation("x", "y", attention=maps)
    expected = {None: 2 * weights.mean(0), GuidedHead(2, 2): 2 * weights[1], GuidedHead(3, 1): 3 * weights[0]}
    for guided, wanted in expected.items():
        found = chosen_map(translation, guided)
        assert found is not None
        torch.testing.assert_close(found.weights[0], wanted)
    assert chosen_map(Translation("x", "y"), None) is None
    guided = {"_target_": "mt.training.GuidedAlignment"}
    assert GuidedHead.of({**guided, "head": 3, "layer": None}, [4, 4, 4]) == (2, 3)
    assert GuidedHead.of({**guided, "layer": None}, [1]) == (1, 1)
    assert GuidedHead.of({"_target_": "mt.training.CrossEntropy"}, [4, 4, 4]) is None
    for wrong in ({"layer": 4}, {"layer": "two"}, {"layer": 0}, {"head": 5}, {"head": None}, {"head": True}):
        assert GuidedHead.of({**guided, **wrong}, [4, 4, 4]) is None  # as anybody may have written it


class Words:
    """Stands in for a model: it writes what a function makes of each text, and looks straight ahead."""

    def __init__(self, write: object) -> None:
        self.write, self.read = write, list[str]()

    def __call__(self, texts: Sequence[str], rows: Sequence[int]) -> list[Translation]:
        self.read += [texts[row] for row in rows]
        return [fake(tiny_preprocessing(), texts[row], self.write(texts[row])) for row in rows]  # type: ignore[operator]


@pytest.mark.parametrize("name", ["transformer", "bahdanau"])
def test_whatever_a_model_writes_everything_comes_out_once(name: str, tmp_path: Path) -> None:
    """An untrained model writes nonsense."""
    bundle = Bundle.load(tiny_bundle(tmp_path, name), torch.device("cpu"))
    translator = Translator.of(bundle, keep=KINDS)
    plain = Translator.of(bundle)
    texts = [
        "Open <b>the {room} door</b>.",
        "{name}: see https://a.org/x?y=1, %d <br> times",
        "<p>Good <i>night</i></p>",
        "{only}",
        "<a href='x'>%s</a> {x}",
        "",
        "Good night!",
        "The {x} and the {x} <b></b>",
        "un<b>believ</b>able <i>{a} <b>door</b> is</i> <u>open",
        "Open the door. " * 60 + "<b>Close</b> {name}.",
    ]
    found = translator.translate_detailed(texts, label=None)
    for text, translation in zip(texts, found, strict=True):
        wanted = sorted(span.text for span in find_spans(text, KINDS))
        assert translation.source == text
        for span in set(wanted):
            assert translation.text.count(span) >= wanted.count(span)
        kept = sorted(span.text for span in find_spans(translation.text, KINDS))
        assert [each for each in kept if each in wanted] == wanted
        assert not translation.attention
    assert [found[row].text for row in (3, 4, 5)] == [texts[row] for row in (3, 4, 5)]
    assert found[6].text == plain.translate("Good night!")
    assert [each.text for each in found] == [
        translator.translate(text, label=None) for text in texts
    ]  # also one by one
    assert translator.translate_detailed(texts[0], attention=True).attention


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["<b>", "</b>", "<i>", "</i>", "<br>", "{x}", "{y} ", "word", " ", "a.", "Ünd "]), max_size=12
    ),
    st.text("abc .¿{<é", max_size=20),
)
def test_nothing_is_lost_or_doubled_and_the_rest_stays(parts: list[str], written: str) -> None:
    source = "".join(parts)
    spans = find_spans(source, KINDS)
    written = written.replace("{", "").replace("<", "")
    model = Words(lambda text: written)
    found = KeptSpans(KINDS, tiny_preprocessing(), None).translate([source], model)[0].text
    if not any(character.isalnum() for character in re.sub(r"<[^>]*>|\{.\}", "", source)):
        assert found == (source if spans else found)
        return
    kept = [span.text for span in find_spans(found, KINDS)]
    assert sorted(kept) == sorted(span.text for span in spans)
    rest = found
    for span in kept:
        rest = rest.replace(span, " ", 1)
    decoded = tiny_preprocessing().decode_target(tiny_preprocessing().encode_target(written))
    assert rest.split() == decoded.split() or "".join(rest.split()) == "".join(decoded.split())
    if "<i>" not in source:  # one sort of pairs is well nested by itself
        assert [each for each in kept if each in ("<b>", "</b>")] == [
            span.text for span in spans if span.text in ("<b>", "</b>")
        ]


def test_numbers_stand_for_what_a_model_loses_and_are_not_in_the_text() -> None:
    numbers = re.compile(r"\d+")
    given: list[str] = []

    def write(text: str) -> str:
        given.append(text)
        return "Abre la " + " o ".join(numbers.findall(text)) if numbers.search(text) else "Abre"

    class Digits(Words):
        def __call__(self, texts: Sequence[str], rows: Sequence[int]) -> list[Translation]:
            return [Translation(texts[row], write(texts[row])) for row in rows]

    source = "Open {a} or https://a.org/41"
    assert KeptSpans(KINDS, tiny_preprocessing(), None).translate([source], Digits(write))[0].text == (
        "Abre la {a} o https://a.org/41"
    )
    assert given[0] == source
    assert len(given) == 2
    assert "41" not in given[1]


def unknown(source: str, target: str, links: str) -> str:
    text = tiny_preprocessing()
    translation = fake(text, source, target, links)
    assert UNK in translation.ids
    assert translation.ids[-1] == EOS
    return with_known_words(translation, text, None).text


def test_a_word_with_unknown_pieces_is_replaced_by_the_word_it_looks_at() -> None:
    """Pieces are characters; ☃ and 雪 are none of the vocabulary's."""
    assert unknown("Open Zürich.", "Abre ☃.", "9-6") == "Abre Zürich."
    assert unknown("Open 雪, the", "¡Abre ☃ la!", "6-7") == "¡Abre 雪 la!"
    assert unknown("Open the door", "Abre a☃o la", "10-7") == "Abre door la"  # the whole word
    assert unknown("Open the door", "Abre ☃ ☃ la", "10-6 11-8") == "Abre door la"  # two that look at one word are one
    assert unknown("Open the 雪雪 door", "☃ Abre", "10-1") == "雪雪 Abre"


def test_texts_without_unknown_pieces_stay() -> None:
    text = tiny_preprocessing()
    translation = fake(text, "Open the door.", "Abre la puerta.")
    assert with_known_words(translation, text, None).text == "Abre la puerta."


def test_the_search_may_write_unknown_pieces_only_with_replace_unknown(tmp_path: Path) -> None:
    bundle = Bundle.load(tiny_bundle(tmp_path), torch.device("cpu"))
    table = bundle.model.output.weight  # type: ignore[union-attr]
    assert isinstance(table, torch.Tensor)
    with torch.no_grad():
        table[UNK] = table.mean(0) + 5.0 * torch.sign(table.sum(0))
    written = Translator.of(bundle, replace_unknown=True).translate_detailed("Open the door.")
    assert "\u2047" not in written.text
    assert not written.attention
    assert UNK not in Translator.of(bundle).translate_detailed("Open the door.").ids


def test_a_model_without_attention_cannot_keep(tmp_path: Path) -> None:
    bundle = Bundle.load(tiny_bundle(tmp_path, "no_attention"), torch.device("cpu"))
    for options in ({"keep": ["tags"]}, {"replace_unknown": True}):
        with pytest.raises(ConfigError, match="this model has no attention"):
            Translator.of(bundle, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("keep=[tag]", "keep=['tag'] does not fit: expected a list of one of 'placeholders', 'tags', 'urls'"),
        ("keep=tags", "write it in brackets: keep=[tags]"),
        ("replace_unknown=maybe", "replace_unknown=maybe"),
    ],
)
def test_wrong_options_of_the_program(word: str, said: str) -> None:
    with pytest.raises(ConfigError) as error:
        compose("translate", [word])
    assert said in str(error.value)


def test_given_translations_are_not_changed() -> None:
    with pytest.raises(ConfigError, match=r"^keep: target=x gives the translations; leave out one of the two"):
        check({**compose("translate", ["keep=[tags]", "target=x", "format=json"])}, {})
