"""Joining the links of two directions: of a model from source to target and of one from target to source."""

from __future__ import annotations

import heapq
from typing import Literal, assert_never

from mt.alignment.links import Link, Links

Symmetrization = Literal["intersection", "union", "grow-diag-final-and"]
"""How two directions are joined."""

NEIGHBOURS = ((-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1))


def symmetrized(forward: Links, backward: Links, how: Symmetrization) -> Links:
    """The links of both directions as one set.

    Args:
        forward: links of the model from source to target.
        backward: links of the model from target to source, also as (source word, target word).
        how: `intersection` keeps the links of both, `union` those of either; `grow-diag-final-and` starts from the
            intersection, adds neighbours from the union, and then links of either direction between words that both
            have none (Koehn, Axelrod et al. 2005, https://aclanthology.org/2005.iwslt-1.8).
    """
    if how == "intersection":
        return forward & backward
    if how == "union":
        return forward | backward
    if how == "grow-diag-final-and":
        return _grow_diag_final_and(forward, backward)
    assert_never(how)


def _grow_diag_final_and(forward: Links, backward: Links) -> Links:
    union = forward | backward
    links = set(forward & backward)
    sources, targets = {source for source, _ in links}, {target for _, target in links}

    def add(link: Link) -> None:
        links.add(link)
        sources.add(link[0])
        targets.add(link[1])

    grown = True
    while grown:
        grown = False
        waiting = [(target, source) for source, target in links]  # target by target, with those added on the way
        heapq.heapify(waiting)
        while waiting:
            here = heapq.heappop(waiting)
            for down, across in NEIGHBOURS:
                near = (here[1] + across, here[0] + down)
                if near in union and near not in links and (near[0] not in sources or near[1] not in targets):
                    add(near)
                    grown = True
                    if (near[1], near[0]) > here:
                        heapq.heappush(waiting, (near[1], near[0]))
    for direction in (forward, backward):
        for target, source in sorted((target, source) for source, target in direction):
            if source not in sources and target not in targets:
                add((source, target))
    return frozenset(links)
