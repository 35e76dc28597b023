"""Plain names of kinds of software."""

from __future__ import annotations

from careercli.answers.kind_words import PLAIN, plain_kind
from careercli.roles.atlas import read_table
from helper import ROOT


def test_every_plain_name_stands_for_a_kind_of_onets() -> None:
    """No name is left over, and no two kinds share one."""
    kinds = {row[1] for row in read_table(ROOT / "data" / "atlas" / "software_kinds.tsv")}
    assert set(PLAIN) <= kinds
    assert len(set(PLAIN.values())) == len(PLAIN)
    assert not set(PLAIN.values()) & (kinds - set(PLAIN))


def test_other_names_stay() -> None:
    """But for the words that the UNSPSC puts before kitchen equipment."""
    assert plain_kind("Medical software") == "Medical software"
    assert plain_kind("Commercial use mixers") == "Mixers"
