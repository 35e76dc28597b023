"""Which sources a role has: every one that a screen of it cites."""

from __future__ import annotations

import pytest

from careercli.answers import cited_sources, glance, work_conditions
from careercli.answers.pages import sources as page
from careercli.api import Catalog

HANDBOOK = "Occupational Outlook Handbook"
ADDRESS = "https://www.bls.gov/ooh/"


def test_what_a_screen_cites_of_the_handbook_is_among_the_sources(catalog: Catalog) -> None:
    """Of every role with conditions: its profile with title and address, once, for what it tells."""
    seen = 0
    for slug in catalog:
        role = catalog.entry(slug).role
        known = work_conditions.known_of(role)
        if known is None or not known.profile:
            continue
        seen += 1
        named = cited_sources.of(role)
        of_handbook = [source for source in named if (source.url or "").startswith(ADDRESS)]
        assert any("conditions" in source.covers or not source.covers for source in of_handbook), slug
        profiles = [source.url for source in of_handbook if source.url != ADDRESS]
        assert profiles and len({*profiles}) == len(profiles), slug
        assert all(
            source.name.startswith(f"{HANDBOOK}, ") and source.year for source in of_handbook if source.url != ADDRESS
        )
        if "(Handbook, " in glance.program(role):
            assert any("education" in source.covers or not source.covers for source in of_handbook), slug
        assert {source.name for source in role.sources} <= {source.name for source in named}
    assert seen > 650


@pytest.mark.parametrize(
    ("role", "profile"),
    [
        ("dental-assistants", "healthcare/dental-assistants.htm"),
        ("waiter", "food-preparation-and-serving/waiters-and-waitresses.htm"),
        ("computer-programmers", "computer-and-information-technology/computer-programmers.htm"),
    ],
)
def test_the_page_and_the_data_have_the_profile(catalog: Catalog, role: str, profile: str) -> None:
    """On the screen, in JSON and on a page; the addresses are those of the Handbook 2024-34."""
    sheet = catalog.show(role, "sources")
    addresses = [source["url"] for source in sheet.to_dict()["sources"]]
    assert addresses.count(f"{ADDRESS}{profile}") == 1
    assert any(f"{ADDRESS}{profile}" in row for row in map(str, sheet.to_table().rows))
    (section,) = page.sections([catalog.entry(role)])
    assert f"{ADDRESS}{profile}" in str(section)
