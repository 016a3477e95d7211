"""How a Transformer represents positions: sinusoidal codes, rotary positions, ALiBi slopes and T5 buckets.

Shapes: T positions, D width of the codes, H heads.
"""

from __future__ import annotations

from functools import partial

import torch
from matplotlib.colors import Normalize
from torch import Tensor

from mt.attention.positions import SinusoidalPositions
from mt.attention.relative import ALiBi, Buckets, Rotary
from mt.figures.attention_maps import INK
from mt.figures.color_scale import COLORS
from mt.gallery.drawing import SERIES, TWO_WAYS, chart, color_bar, label, legend, matrix, new_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SmallModels

LENGTH, WIDTH = 60, 32
COLUMNS = (4, 5, 8, 9)
PAIR, SHIFT, STARTS = 4, 6, (0, 19, 42)
"""The pair of columns drawn as a circle, the distance of the shift, and its starting positions."""
HEADS, REACH = 8, 40


def codes(length: int = LENGTH, width: int = WIDTH) -> Tensor:
    """Sinusoidal codes [T, D]."""
    return SinusoidalPositions(width)(0, length)  # type: ignore[no-any-return]


def shifted(code: Tensor, distance: int) -> Tensor:
    """Sinusoidal codes [T, D] of positions p -> those of positions p + distance, only by rotation.

    A pair (sin, cos) is (y, x) of a point on a circle, which `Rotary` turns by the pair's own angle per position.
    """
    rotary = Rotary(heads=1, head_width=code.shape[-1], causal=False)
    points = flipped(code)[
        :, None, None, None
    ]  # [T, 1, 1, 1, D]: sequences of length 1, so that all turn by the same distance
    return flipped(rotary.rotate(points, start=distance)[:, 0, 0, 0])


def flipped(code: Tensor) -> Tensor:
    """Swap the elements of each (sin, cos) pair: [..., D] -> [..., D]."""
    return code.view(*code.shape[:-1], -1, 2).flip(-1).flatten(-2)


def rotary_scores(seed: int, length: int = LENGTH, width: int = WIDTH) -> Tensor:
    """Products [T, T] of one vector with itself, as query and key at all positions, each turned by its position."""
    generator = torch.Generator().manual_seed(seed)
    vector = torch.randn(width, generator=generator)
    same = (vector / vector.norm()).expand(1, 1, length, width)
    turned = Rotary(heads=1, head_width=width, causal=False).rotate(same.contiguous(), start=0)[0, 0]
    return turned @ turned.t()


def alibi_penalties(reach: int = REACH) -> Tensor:
    """Terms [H, reach + 1] that each head adds to the score of a key at each distance to the left."""
    bias = ALiBi(heads=HEADS, head_width=1, causal=True).bias(torch.zeros(1, HEADS, 1, 1), reach + 1, start=reach)
    return bias[0, :, 0].flip(-1)


def bucket_of_distance(reach: int) -> Tensor:
    """The T5 bucket of each distance -reach..reach, [2 reach + 1]."""
    buckets = Buckets(heads=1, head_width=1, causal=False)
    with torch.no_grad():  # with row numbers as weights, the bias shows which row is used
        buckets.weight.copy_(torch.arange(buckets.weight.shape[1], dtype=torch.float32)[None])
        return buckets.bias(torch.zeros(1, 1, 1, 1), 2 * reach + 1, start=reach)[0, 0, 0].round().long()


def exhibit(studio: SmallModels) -> Exhibit:
    """Pictures of the sinusoidal code, its columns, its shift as a rotation, and three encodings of distance."""
    drawn = (draw_matrix, draw_columns, draw_rotation, partial(draw_rotary, studio.seed), draw_alibi, draw_buckets)
    return Exhibit(
        name="positions",
        title="How positions are represented",
        formulas=(
            Formula(
                r"P_{p,2i} = \sin(\omega_i p),\quad P_{p,2i+1} = \cos(\omega_i p)",
                "P(p, 2i) = sin(w_i p), P(p, 2i+1) = cos(w_i p)",
            ),
            Formula(r"\omega_i = 10000^{-2i/d}", "w_i = 10000^(-2i/d)"),
            Formula(
                r"\sin(\omega(p+k)) = \cos(\omega k)\,\sin(\omega p) + \sin(\omega k)\,\cos(\omega p)",
                "sin(w(p+k)) = cos(wk) sin(wp) + sin(wk) cos(wp)",
            ),
            Formula(
                r"\cos(\omega(p+k)) = \cos(\omega k)\,\cos(\omega p) - \sin(\omega k)\,\sin(\omega p)",
                "cos(w(p+k)) = cos(wk) cos(wp) - sin(wk) sin(wp)",
            ),
        ),
        explanation=(
            "Attention by itself ignores word order, so each position gets a pattern of waves: fast waves distinguish "
            "neighbours, slow waves distinguish the beginning from the end. A step of k positions turns every pair of "
            "waves by the same angle wherever it starts; rotary, ALiBi and T5 positions put the distance into the "
            "scores themselves."
        ),
        pictures=tuple(draw() for draw in drawn),
        source="Vaswani et al. 2017, section 3.5; Su et al. 2021; Press et al. 2022; Raffel et al. 2020",
    )


def draw_matrix() -> Picture:
    figure = new_figure(4.6, 4.2, "The sinusoidal code")
    axes = figure.add_subplot()
    image = matrix(axes, codes(), Normalize(-1, 1), colors=TWO_WAYS)
    label(axes, "column of the code", "position in the sentence")
    color_bar(figure, image, axes, "value")
    return Picture(
        "sinusoidal",
        figure,
        "A matrix of waves: columns on the left change with every position, columns on the right hardly at all.",
        "Each row is added to the embedding of the word at that position.",
        across=3,
    )


def draw_columns() -> Picture:
    figure, axes = chart("Four columns of the code", "position in the sentence", "value")
    table = codes()
    for column, color in zip(COLUMNS, (SERIES[0], SERIES[0], SERIES[1], SERIES[1]), strict=True):
        name = f"column {column}, {'cos' if column % 2 else 'sin'}"
        axes.plot(table[:, column], color=color, linestyle="--" if column % 2 else "-", linewidth=1.8, label=name)
    axes.set_ylim(-1.15, 1.75)
    legend(axes, "upper right", columns=2)
    return Picture(
        "columns",
        figure,
        "Two pairs of waves, each a sine and a cosine; the later pair has a longer wavelength.",
        "Columns come in pairs of one wavelength: a sine and a cosine.",
        across=3,
    )


def draw_rotation() -> Picture:
    figure, axes = chart(
        f"A step of {SHIFT} is always the same rotation",
        f"cosine: column {2 * PAIR + 1}",
        f"sine: column {2 * PAIR}",
        (4.4, 4.4),
    )
    table = codes()
    moved = shifted(table, SHIFT)
    sine, cosine = 2 * PAIR, 2 * PAIR + 1
    axes.scatter(table[:, cosine], table[:, sine], s=12, color="#c3c9d6", zorder=2)
    for start, color in zip(STARTS, SERIES, strict=False):
        tail, tip = table[start], moved[start]
        ends = [(float(point[cosine]), float(point[sine])) for point in (tail, tip)]
        for (x, y), place in zip(ends, (start, start + SHIFT), strict=True):
            axes.plot([0, x], [0, y], color=color, linewidth=1.4)
            axes.annotate(
                f"p = {place}", (x, y), (1.22 * x, 1.18 * y), fontsize=8, ha="center", va="center", color=color
            )
        arrow = {"arrowstyle": "-|>", "color": color, "linewidth": 2.2, "shrinkA": 2, "shrinkB": 2}
        axes.annotate("", ends[1], ends[0], arrowprops={**arrow, "connectionstyle": "arc3,rad=0.18"})
    axes.set_aspect("equal")
    axes.set(xlim=(-1.4, 1.4), ylim=(-1.4, 1.4))
    return Picture(
        "rotation",
        figure,
        f"Points on a circle; three arrows, each from a position to the one {SHIFT} later, span the same angle.",
        f"A dot is a position, 0 to {LENGTH - 1}. Rotation alone gives an arrow's tip, which is the later code.",
        across=3,
    )


def draw_rotary(seed: int) -> Picture:
    figure = new_figure(4.6, 4.2, "Rotary: equal vectors, turned by position")
    axes = figure.add_subplot()
    image = matrix(axes, rotary_scores(seed), Normalize(-1, 1), colors=TWO_WAYS)
    label(axes, "position of the key", "position of the query")
    color_bar(figure, image, axes, "product of query and key")
    return Picture(
        "rotary",
        figure,
        "Stripes along the diagonal: the product is the same wherever query and key are equally far apart.",
        "The vector is the same at every position, so the product depends only on the distance.",
        across=3,
    )


def draw_alibi() -> Picture:
    figure, axes = chart("ALiBi: far keys get lower scores", "distance from query to key", "added to the score")
    for head, line in enumerate(alibi_penalties()):
        color = COLORS(1.0 - 0.1 * head)
        axes.plot(line, color=color, linewidth=1.8, label=f"head {head + 1}")
    legend(axes, "lower left", columns=2)
    return Picture(
        "alibi",
        figure,
        f"{HEADS} straight lines that start at 0 and fall, each half as steeply as the one before.",
        "Each head has its own slope, so some heads prefer near keys and others also reach far ones.",
        across=3,
    )


def draw_buckets() -> Picture:
    reach = 140
    figure, axes = chart("T5: distances share buckets", "distance, key minus query", "bucket")
    distances = torch.arange(-reach, reach + 1)
    axes.step(distances, bucket_of_distance(reach), where="mid", color=SERIES[0], linewidth=1.6)
    axes.axvline(0, color=INK, linewidth=0.8, linestyle=":")
    axes.text(-reach, 30, "keys to the left", fontsize=8.5, color=INK)
    axes.text(reach, 2, "keys to the right", fontsize=8.5, color=INK, ha="right")
    return Picture(
        "buckets",
        figure,
        "Steps that are short near distance 0 and grow longer away from it, on both sides.",
        "Each near distance has its own bucket, far distances share one; a number is learned for each bucket and head.",
        across=3,
    )
