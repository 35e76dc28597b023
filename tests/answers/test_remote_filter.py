"""`--remote`: what can be done from home, by whichever source says so, and whose word it is."""

from __future__ import annotations

import pytest

from careercli.answers.list import FilterOptions, listing
from careercli.answers.mover import allowed

ROLES = {
    "secretary": "title: Secretary\nsummary: x\noccupation: {code: 43-6012, title: Legal Secretaries, match: same}\n"
    "remote_friendly: false\n",
    "writer": "title: Writer\nsummary: x\nremote_friendly: true\n",
    "welder": "title: Welder\nsummary: x\noccupation: {code: 51-4121, title: Welders, match: same}\n",
    "porter": "title: Porter\nsummary: x\nremote_friendly: false\n",
}
"""The Handbook says of secretaries that some work from home, of welders nothing (`conditions.tsv`)."""


@pytest.mark.parametrize(
    ("remote", "slugs", "remarks"),
    [
        (
            True,
            ["secretary", "writer"],
            (
                "from home: Handbook 2024-34, usual or for some: 1 role; guide: Writer",
                "left out because it is not known whether they fit: 1 role without a word on work from home "
                "(`--work home` keeps those that are not certain)",
            ),
        ),
        (
            False,
            ["porter"],
            (
                "not from home: guide: Porter",
                "left out because it is not known whether they fit: 1 role without a word on work from home "
                "(`--work home` keeps those that are not certain)",
            ),
        ),
    ],
)
def test_the_handbook_and_guides_are_asked_and_named(catalog_of, remote: bool, slugs, remarks) -> None:
    """What the Handbook speaks of can be done from home, whatever a guide says; a claim is called one.

    What a guide or the Handbook says the contrary of is left out, and not unknown.
    """
    answer = listing(catalog_of(**ROLES), FilterOptions(remote=remote))
    assert [row.slug for row in answer.rows] == slugs
    assert answer.remarks == remarks


def test_moves_go_by_the_same_filter(catalog_of) -> None:
    """`next --remote` names what `list --remote` does."""
    assert allowed(catalog_of(**ROLES), FilterOptions(remote=True), wishes=False).slugs == {"secretary", "writer"}


def test_whose_word_it_is_stands_with_each_role(catalog_of) -> None:
    """A claim and the Handbook's word are told apart in a row, not in a remark alone; no other list has the key."""
    opened = catalog_of(**ROLES)
    by = {row["slug"]: row["remote_by"] for row in listing(opened, {"remote": True}).to_dict()}
    assert by == {"secretary": "Handbook 2024-34", "writer": "guide"}
    assert {row["remote_by"] for row in listing(opened, {"remote": False}).to_rows()} == {"guide"}
    assert all("remote_by" not in row for row in listing(opened, {}).to_dict())
