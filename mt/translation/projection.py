"""Puts tags, and other parts of a text, into its translation at the places that attention points to.

The text is translated without them, so the translation is as good as without tags (Hanneman and Dinu 2020, "How Should
Markup Tags Be Translated?", https://aclanthology.org/2020.wmt-1.138: detag and project). A pair of tags goes around the
words of the translation that come from the words between them: around those neighbouring words for which attention
inside exceeds attention outside by most. Anything else goes where most of the attention before it is to words that
stood before it, and most of that behind it to words that stood behind it. Tags stay nested as they were.

Shapes: I words of the source, J words of the translation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from mt.translation.spans import Element
from mt.translation.word_attention import Table, Words

OPENING = ("¿", "¡", "(", "[", "«", "“", "‘", "„")
"""Marks that stick to the word behind them."""
CLOSING = (".", ",", ";", ":", "!", "?", ")", "]", "»", "”", "’", "…", "%", "。", "，", "、", "！", "？")
"""Marks that stick to the word before them."""


@dataclass
class Node:
    """Something to put into a translation, with what is inside it.

    Attributes:
        start, end: the words of the source inside it, from `start` to before `end`; equal: it is before word `start`.
        first: its start tag, or all of its text.
        last: its end tag; empty if it has none.
        spaces: whether white space stood before and behind it.
        word: whether it stands for a word.
        inside: the nodes between its tags, in order.
        place: the words of the translation inside it; equal: it stands before the first of the two.
    """

    start: int
    end: int
    first: str
    last: str = ""
    spaces: tuple[bool, bool] = (True, True)
    word: bool = False
    inside: list[Node] = field(default_factory=list)
    place: tuple[int, int] = (0, 0)


def projected(text: str, words: Words, table: Table, nodes: Sequence[Node]) -> str:
    """The translation with all nodes in it, each once.

    Args:
        text: the translation.
        words: its J words.
        table: [J, I].
        nodes: the outermost ones, in the order of the source.
    """
    root = Node(0, table.shape[1], "", inside=list(nodes), place=(0, len(words)))
    _place(root, table)
    made, cursor = "", 0
    for insertion in _insertions(root, _Gaps(text, words)):
        made += text[cursor : insertion.at]
        cursor = insertion.at
        made = insertion.after(made, text[cursor : cursor + 1])
    return made + text[cursor:]


def _place(parent: Node, table: Table) -> None:
    """Find the places of what is inside a node, within its own place."""
    low, high = parent.place
    free = [(low, high)]
    for node in parent.inside:
        if node.end > node.start:
            node.place = _best_range(node, parent, table, free)
            free = [part for each in free for part in _without(each, node.place)]
            _place(node, table)
    taken = [node.place for node in parent.inside if node.end > node.start]
    for node in parent.inside:
        if node.end == node.start:
            gap = _best_gap(node.start, parent, table, taken)
            node.place = (gap, gap)


def _best_range(node: Node, parent: Node, table: Table, free: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The free neighbouring words with the largest sum of attention inside the node less attention outside."""
    if (node.start, node.end) == (parent.start, parent.end) and len(free) == 1:
        return free[0]
    gain = 2 * table[:, node.start : node.end].sum(1) - table.sum(1) - 1e-6
    best, place = -np.inf, (parent.place[1], parent.place[1])
    for low, high in free:
        total, start = 0.0, low
        for word in range(low, high):
            if total <= 0:
                total, start = 0.0, word
            total += float(gain[word])
            if total > best:
                best, place = total, (start, word + 1)
    return place


def _best_gap(source: int, parent: Node, table: Table, taken: Sequence[tuple[int, int]]) -> int:
    """The place with most attention on the right side, outside the words of neighbouring nodes."""
    low, high = parent.place
    if source <= parent.start:
        return low
    if source >= parent.end:
        return high
    gain = table[low:high, parent.start : source].sum(1) - table[low:high, source : parent.end].sum(1)
    sums = np.concatenate([[0.0], np.cumsum(gain)])
    allowed = [gap for gap in range(low, high + 1) if not any(first < gap < last for first, last in taken)]
    return max(allowed, key=lambda gap: (sums[gap - low], -gap))


def _without(part: tuple[int, int], taken: tuple[int, int]) -> list[tuple[int, int]]:
    if taken[0] >= part[1] or taken[1] <= part[0]:
        return [part]
    return [each for each in ((part[0], taken[0]), (taken[1], part[1])) if each[0] < each[1]]


@dataclass(frozen=True)
class _Gaps:
    """The places between words.

    Attributes:
        text: the text.
        words: its words.
    """

    text: str
    words: Words

    def behind(self, word: int) -> int:
        """The place at the end of the words before `word`."""
        return self.words[word - 1][1] if word > 0 else 0

    def before(self, word: int) -> int:
        """The place at the beginning of `word`."""
        return self.words[word][0] if word < len(self.words) else len(self.text)


@dataclass(frozen=True)
class _Insertion:
    """Something to insert into a text.

    Attributes:
        at: the place.
        said: what to insert.
        node: for a node without words inside; None for a tag around words.
        opens: whether it comes first in its parent.
    """

    at: int
    said: str
    node: Node | None = None
    opens: bool = False

    def after(self, made: str, following: str) -> str:
        """The text so far with this behind it, and with white space where it is needed."""
        if self.node is None:
            return made + self.said
        before, behind = self.node.spaces
        if self.node.word:
            before = not made.endswith(OPENING)
            behind = following not in CLOSING
        before = before and bool(made) and not made[-1].isspace() and not self.opens
        behind = behind and bool(following) and not following.isspace()
        return f"{made}{' ' * before}{self.said}{' ' * behind}"


def _insertions(parent: Node, gaps: _Gaps) -> Iterator[_Insertion]:
    """What is inside a node, in the order of the translation."""
    low, high = parent.place
    for node in sorted(parent.inside, key=lambda node: (node.place[0], node.place[1] > node.place[0])):
        first, last = node.place
        if last > first:
            yield _Insertion(gaps.before(first), node.first)
            yield from _insertions(node, gaps)
            yield _Insertion(gaps.behind(last), node.last)
        else:
            opens = first == low and high > low
            at = gaps.before(first) if opens else gaps.behind(first)
            yield _Insertion(at, _whole(node), node, opens and bool(parent.first))


def _whole(node: Node) -> str:
    """All tags and texts of a node, without words."""
    return node.first + "".join(map(_whole, node.inside)) + node.last


def nodes_of(elements: Sequence[Element], text: str, starts: Sequence[int], ends: Sequence[int]) -> list[Node]:
    """The outermost nodes of a text.

    Args:
        elements: in the order of their starts.
        text: what they stand in.
        starts: for each element the first word of the source behind its beginning.
        ends: for each element the first word behind its end; that of a part alone is its start.
    """
    outer, open_ = list[Node](), list[tuple[int, Node]]()
    for element, start, end in zip(elements, starts, ends, strict=True):
        first, last = element.first, element.last
        while open_ and open_[-1][0] <= first.start:
            open_.pop()
        if open_ and open_[-1][1].start == open_[-1][1].end:
            continue  # inside a node without words, which has all of its text
        stop = first.end if last is None else last.end
        spaces = first.start == 0 or text[first.start - 1].isspace(), stop == len(text) or text[stop].isspace()
        if start == end:
            node = Node(start, start, text[first.start : stop], "", spaces, word=last is None and not first.tag)
        else:
            assert last is not None
            node = Node(start, end, first.text, last.text, spaces)
        (open_[-1][1].inside if open_ else outer).append(node)
        if last is not None:
            open_.append((stop, node))
    return outer
