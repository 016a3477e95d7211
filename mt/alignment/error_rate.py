"""How good links are: precision, recall and alignment error rate against gold links.

Och and Ney 2003, "A Systematic Comparison of Various Statistical Alignment Models", https://aclanthology.org/J03-1002,
section 4.2. A are the links, S the sure and P the possible gold links, of a whole test set.
"""

from __future__ import annotations

from dataclasses import dataclass

from mt.alignment.links import GoldLinks, Links


@dataclass
class AlignmentScore:
    """Counts over the sentences that were added, and the scores that follow from them.

    Attributes:
        links: |A|.
        sure: |S|.
        links_in_sure: |A and S|.
        links_in_possible: |A and P|.
    """

    links: int = 0
    sure: int = 0
    links_in_sure: int = 0
    links_in_possible: int = 0

    def add(self, links: Links, gold: GoldLinks) -> None:
        """Count the links of one more pair of sentences."""
        self.links += len(links)
        self.sure += len(gold.sure)
        self.links_in_sure += len(links & gold.sure)
        self.links_in_possible += len(links & gold.possible)

    def __str__(self) -> str:
        return f"precision {self.precision:.1%}, recall {self.recall:.1%}, AER {self.error_rate:.1%}"

    @property
    def precision(self) -> float:
        """The share of the links that are possible, |A and P| / |A|; 1 if there are no links."""
        return self.links_in_possible / self.links if self.links else 1.0

    @property
    def recall(self) -> float:
        """The share of the sure links that were found, |A and S| / |S|; 1 if there are no sure links."""
        return self.links_in_sure / self.sure if self.sure else 1.0

    @property
    def error_rate(self) -> float:
        """1 - (|A and S| + |A and P|) / (|A| + |S|); 0 if both sets are empty."""
        both = self.links + self.sure
        return 1 - (self.links_in_sure + self.links_in_possible) / both if both else 0.0
