"""Which software and equipment a look at a role, a comparison and a handout name first."""

from __future__ import annotations

import pytest

from careercli.answers import characteristic_tools, glance
from careercli.answers.compare import compare
from careercli.answers.pages import compare as compare_page
from careercli.api import Catalog
from careercli.roles.model import Kind, Role, TechMarks

OFFICE = Kind(name="Spreadsheet software", examples=("Microsoft Excel",))
MEETINGS = Kind(name="Video conferencing software", examples=("FaceTime",))
LANGUAGES = Kind(name="Object or component oriented development software", examples=("Python",))
WEB = Kind(name="Web page creation and editing software", examples=("Facebook",))
MEDICAL = Kind(name="Medical software", examples=("MEDITECH software", "AIGHD OASIS"))
SCHEDULES = Kind(name="Calendar and scheduling software", examples=("Maestro", "Crew 2", "Bid Line"))


def role(*kinds: Kind, hot: tuple[str, ...] = (), in_demand: tuple[str, ...] = ()) -> Role:
    """A role with such software."""
    stack = tuple(name for kind in kinds for name in kind.examples)
    return Role(title="Aide", tech_stack=stack, tech_kinds=kinds, tech_marks=TechMarks(hot=hot, in_demand=in_demand))


def test_what_every_trade_has_or_only_others_ask_for_is_not_named() -> None:
    """No FaceTime, Excel, Facebook or Python for an aide; the record's own of the trade is."""
    aide = role(MEETINGS, OFFICE, LANGUAGES, WEB, MEDICAL, hot=("Python", "MEDITECH software"))
    assert glance.software(aide) == ["MEDITECH software (medical)"]


def test_what_employers_ask_for_is_named_and_office_programs_come_last() -> None:
    """Python where it is in demand in the occupation; Excel too, behind everything else."""
    aide = role(OFFICE, LANGUAGES, MEDICAL, hot=("Python", "Microsoft Excel"), in_demand=("Python", "Microsoft Excel"))
    named = [product for _kind, product in characteristic_tools.software(aide)]
    assert named == ["Python", "MEDITECH software", "Microsoft Excel"]


def test_what_employers_ask_for_comes_before_what_is_only_listed() -> None:
    """Though the record lists the kind first that nobody asks for."""
    backup = Kind(name="Backup or archival software", examples=("Veritas NetBackup",))
    named = characteristic_tools.software(role(backup, LANGUAGES, in_demand=("Python",)))
    assert [product for _kind, product in named] == ["Python", "Veritas NetBackup"]


def test_the_product_that_is_asked_for_stands_for_its_kind() -> None:
    """Of a kind in which the record lists another one first."""
    sheets = Kind(name="Spreadsheet software", examples=("Google Sheets", "Microsoft Excel"))
    assert characteristic_tools.software(role(sheets, in_demand=("Microsoft Excel",))) == [(sheets, "Microsoft Excel")]


def test_a_trade_with_several_programs_of_its_own_for_an_everyday_thing_is_told_by_them() -> None:
    """Crew schedules of an airline."""
    assert characteristic_tools.software(role(SCHEDULES)) == [(SCHEDULES, "Maestro")]


def test_in_a_comparison_what_any_trade_has_comes_last(catalog: Catalog) -> None:
    """Of what a nurse, a paralegal and an HR specialist share nothing tells their work: the handout names none of it."""
    entries = catalog.entries_with_figures(["registered-nurse", "paralegal", "human-resources-specialists"])
    answer = compare(catalog, entries)
    assert {"Microsoft Excel", "Microsoft Word"} <= answer.skills.anywhere
    common = [skill.skill for skill in answer.skills.common]
    telling = [name in answer.skills.anywhere for name in common]
    assert telling == sorted(telling), "what tells comes first"
    assert set(answer.skills.telling(answer.skills.common)) == set(common) - answer.skills.anywhere
    (section,) = compare_page.skills(answer, 5)
    labels = [label for label, _names in section.blocks[0].pairs]
    assert labels[0] == "Only Registered Nurse"
    assert ("All of them" in labels) is bool(answer.skills.telling(answer.skills.common))


@pytest.mark.parametrize(
    ("name", "named", "not_named"),
    [
        ("registered-nurse", {"MEDITECH software"}, {"FaceTime", "Apache Spark", "YouTube"}),
        ("home-health-aides", {"AIGHD OASIS"}, {"Linux", "Python", "FaceTime", "Salesforce software"}),
        ("barbers", set(), {"Linux", "Microsoft PowerPoint"}),
        ("accountants-and-auditors", {"Intuit TurboTax", "Intuit QuickBooks"}, {"MEDITECH software"}),
        ("software-developer", {"GitHub", "JavaScript"}, {"Microsoft Outlook"}),
    ],
)
def test_trades_are_told_by_their_own(catalog: Catalog, name: str, named: set[str], not_named: set[str]) -> None:
    """The first eight names of very different occupations of the atlas, as an adviser would read them."""
    first = {product for _kind, product in characteristic_tools.software(catalog.entry(name).role)[:8]}
    assert named <= first
    assert not first & not_named


def test_equipment_of_a_trade_begins_with_what_is_in_its_hands(catalog: Catalog) -> None:
    """Knives before zesters, and nobody's phaco apparatus as the second of a nurse's things."""
    assert characteristic_tools.equipment(catalog.entry("chefs-and-head-cooks").role)[0] == "Chefs' knives"
    assert "Phaco apparatus" not in characteristic_tools.equipment(catalog.entry("registered-nurse").role)[:3]


def test_the_name_of_a_class_stands_for_no_kind() -> None:
    """What only repeats its kind is passed over for a product, and ranks last; an abbreviation says what is used."""
    library = Kind(name="Library software", examples=("Computer access catalog software",))
    control = Kind(name="Industrial control software", examples=("Process control software", "PLC software", "InTouch"))
    assert characteristic_tools.software(role(library, control)) == [(control, "PLC software")]
    ranks = characteristic_tools.ranks(role(library, control))
    assert all(
        ranks[name] > ranks["InTouch"] for name in ("Computer access catalog software", "Process control software")
    )
    assert ranks["PLC software"] < ranks["Process control software"]


@pytest.mark.parametrize(
    ("name", "other"),
    [("human-resources-specialist", "GitHub"), ("school-counselor", "Ext JS"), ("school-counselor", "Facebook")],
)
def test_what_is_listed_once_is_not_typical(catalog: Catalog, name: str, other: str) -> None:
    """Next to the programs of a job, O*NET lists what an advertisement happened to name."""
    named = [product for _kind, product in characteristic_tools.software(catalog.entry(name).role)]
    assert len(named) >= 3 and other not in named
