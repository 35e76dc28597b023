"""A role that O*NET does not describe is compared as the nearest of its field by every command, in the same words."""

from __future__ import annotations

from careercli.api import Catalog

STAND_IN = (
    "O*NET does not describe Social Workers, All Other; it is compared as Child, Family, and School Social Workers, the "
    "closest in its field"
)
PART = "Legal Coordinator is compared as Legal Secretaries and Administrative Assistants, the broader occupation it belongs to"


def test_whatif_and_next_say_as_what_a_role_is_compared(catalog: Catalog) -> None:
    """SOC 21-1029 is left over of social workers: O*NET 30.3 has no tasks or levels of it."""
    opened = catalog.whatif(["Python"], start="social-workers-all-other")
    assert opened.roles and STAND_IN in opened.remarks
    assert STAND_IN in catalog.next("social-workers-all-other").remarks
    assert PART in catalog.next("legal-coordinator").remarks
    assert PART not in catalog.next("legal-secretary").remarks


def test_what_the_screen_and_the_page_tell_is_told_once(catalog: Catalog) -> None:
    """Rows and JSON have it as a remark; a screen and a page begin with it."""
    answer = catalog.next("legal-coordinator")
    assert PART in answer.told_on_screen and PART not in answer.page_remarks


def test_the_forces_have_no_stand_in_and_are_told_what_to_ask(catalog: Catalog) -> None:
    """O*NET describes no military occupation (major group 55)."""
    (said,) = catalog.whatif(["Python"], start="infantry").remarks[:1]
    assert said.startswith("Infantry: O*NET does not describe this occupation, nor any of its field")
    assert "`careers next 88M`" in said
