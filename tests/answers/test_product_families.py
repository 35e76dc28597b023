"""SharePoint and SharePoint Server are one product; what merely begins alike is not."""

from __future__ import annotations

import pytest

from careercli.answers.product_families import as_families, family
from careercli.catalog.rows import RoleMention


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Microsoft SharePoint", "Microsoft SharePoint Server", True),
        ("SharePoint", "Microsoft SharePoint Online", True),
        ("Adobe Acrobat", "Adobe Acrobat Pro DC", True),
        ("Microsoft Project", "Project management software", False),
        ("Microsoft", "Microsoft Word", False),
    ],
)
def test_editions_of_a_product_are_one_family(one: str, other: str, same: bool) -> None:
    """The maker before and the edition behind tell no product from another."""
    assert (family(one) == family(other)) == same


def test_mentions_of_a_family_are_counted_under_its_shortest_name() -> None:
    """So what one role calls by its edition is common to both."""
    mentions = [
        RoleMention("a", "sharepoint server", "Microsoft SharePoint Server", "name", "SharePoint Server"),
        RoleMention("b", "sharepoint", "Microsoft SharePoint", "name", "SharePoint"),
    ]
    assert {(each.key, each.name) for each in as_families(mentions)} == {("sharepoint", "Microsoft SharePoint")}
