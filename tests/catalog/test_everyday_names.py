"""What people call their work, in everyday words, among all occupations."""

from __future__ import annotations

import pytest

from careercli.catalog.catalog import Catalog
from careercli.errors import NoSuchRole
from careercli.search import roles

NAMES = {
    "nurse": ["registered-nurse"],
    "teacher": [
        "elementary-school-teacher",
        "high-school-teacher",
        "middle-school-teacher",
    ],
    "carpenter": ["carpenter"],
    "electrician": ["electrician"],
    "accountant": ["accountant"],
    "truck driver": ["truck-driver"],
    "software engineer": ["software-developer"],
    "waiter": ["waiter"],
    "data analyst": ["data-scientist"],
    "doctor": ["family-physician", "general-internal-medicine-physicians"],
    "plumber": ["plumber"],
    "lawyer": ["lawyer"],
    "cook": ["restaurant-cook", "fast-food-cook", "cooks-institution-and-cafeteria"],
    "chef": ["chef"],
    "cashier": ["cashier"],
    "janitor": ["janitor"],
    "firefighter": ["firefighter"],
    "police officer": ["police-officer"],
    "mechanic": ["automotive-mechanic"],
    "welder": ["welder"],
    "pharmacist": ["pharmacist"],
    "dentist": ["dentist"],
    "dental hygienist": ["dental-hygienist"],
    "hairdresser": ["hairdresser"],
    "bartender": ["bartender"],
    "pilot": ["airline-pilot", "commercial-pilots"],
    "flight attendant": ["flight-attendants"],
    "social worker": [
        "child-family-and-school-social-worker",
        "healthcare-social-workers",
        "mental-health-and-substance-abuse-social-workers",
    ],
    "receptionist": ["receptionist"],
    "secretary": ["administrative-assistant"],
    "graphic designer": ["graphic-designer"],
    "web developer": ["web-developer"],
    "project manager": ["project-management-specialist"],
    "physical therapist": ["physical-therapist"],
    "veterinarian": ["veterinarian"],
    "architect": ["architect"],
    "civil engineer": ["civil-engineer"],
    "butcher": ["butchers-and-meat-cutters"],
    "baker": ["bakers"],
    "farmer": ["farmers-ranchers-and-other-agricultural-managers"],
    "security guard": ["security-guard"],
    "real estate agent": ["real-estate-agent"],
    "bus driver": ["bus-drivers-school", "bus-drivers-transit-and-intercity"],
    "roofer": ["roofers"],
    "painter": ["painters-construction-and-maintenance"],
    "librarian": ["librarian"],
    "journalist": ["news-analysts-reporters-and-journalists"],
    "psychologist": ["clinical-psychologist", "school-psychologists"],
    "paralegal": ["paralegal"],
    "economist": ["economists"],
}
"""The role that each name means, typed out by hand; several, most jobs first, where the name is truly ambiguous."""


def meant(catalog: Catalog, name: str) -> list[str]:
    """The role that a name means, or those among which it leaves the choice."""
    try:
        return [catalog.slug(name)]
    except NoSuchRole as error:
        return list(error.suggestions) if "several" in error.message else []


@pytest.mark.parametrize("name", NAMES)
def test_an_everyday_name_means_what_people_mean_by_it(catalog: Catalog, name: str) -> None:
    """`careers show NAME` shows the role, or offers the right ones first; `careers search NAME` begins with one."""
    expected = NAMES[name]
    assert meant(catalog, name)[: len(expected)] == expected
    assert len(expected) > 1 or len(meant(catalog, name)) == 1 or name in OPEN
    assert roles.search(catalog, name, 1).hits[0].slug in expected


OPEN = {"data analyst", "mechanic"}
"""Names of which only the first choice is sure."""


def test_fifty_names_are_tried() -> None:
    """Everyday work of every kind, in the singular."""
    assert len(NAMES) == 50


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("carpenter", "carpenter"),
        ("CARPENTER", "carpenter"),
        ("registered nurse", "registered-nurse"),
        ("waitresses", "waiter"),
        ("waitress", "waiter"),
        ("firemen", "firefighter"),
        ("Lawyers", "lawyer"),
        ("paralegals", "paralegal"),
        ("hairdressers", "hairdresser"),
        ("truck drivers", "truck-driver"),
        ("nurses", "registered-nurse"),
        ("software engineers", "software-developer"),
    ],
)
def test_number_and_case_make_no_difference(catalog: Catalog, name: str, expected: str) -> None:
    """Singulars of titles, plurals of other names, capitals."""
    assert meant(catalog, name) == [expected]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("29-1141", "registered-nurse"),
        ("29-1141.00", "registered-nurse"),
        ("291141", "registered-nurse"),
        ("29114100", "registered-nurse"),
        ("29 1141", "registered-nurse"),
        ("13-1041.07", "regulatory-affairs-specialist"),
        ("13104107", "regulatory-affairs-specialist"),
        ("13-1041", "compliance-officer"),
        ("11-1031", "legislators"),
        ("55-1011", "air-crew-officers"),
    ],
)
def test_a_code_in_any_writing_is_its_occupation(catalog: Catalog, code: str, expected: str) -> None:
    """With and without signs; a code of six figures is the whole occupation, never a detail of it."""
    assert meant(catalog, code) == [expected]


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("13-1020", {"13-1021", "13-1022", "13-1023"}),
        ("13-2020", {"13-2022", "13-2023"}),
        ("25-2052", {"25-2055", "25-2056"}),
        ("29-2010", {"29-2011", "29-2012"}),
        ("39-7010", {"39-7011", "39-7012"}),
        ("47-4090", {"47-4091", "47-4099"}),
        ("51-2028", {"51-2022", "51-2023"}),
    ],
)
def test_a_code_that_stands_for_several_occupations_offers_them(catalog: Catalog, code: str, parts: set[str]) -> None:
    """Codes under which BLS publishes several occupations as one (OEWS May 2025), and no role stands for them all."""
    codes = [str(catalog.entry(slug).role.occupation.code)[:7] for slug in meant(catalog, code)]  # type: ignore[union-attr]
    assert set(codes) == parts
    assert len(codes) == len(parts)


def test_a_code_that_a_role_stands_for_is_that_role(catalog: Catalog) -> None:
    """So are the singular titles of the occupations that it covers; their slugs and codes stay theirs."""
    aide = "home-health-and-personal-care-aide"
    for name in ("31-1120", "311120", "home health aide", "Personal Care Aide", "home health and personal care aides"):
        assert meant(catalog, name) == [aide], name
    assert meant(catalog, "home-health-aides") == meant(catalog, "31-1121") == ["home-health-aides"]
    assert meant(catalog, "25-9045") == ["teaching-assistant"]


def test_a_code_of_a_group_offers_those_with_most_jobs(catalog: Catalog) -> None:
    """29-1000 begins with registered nurses; a code that nothing has is no role."""
    assert meant(catalog, "29-1000")[0] == "registered-nurse"
    assert len(meant(catalog, "29-0000")) == 5
    for unknown in ("99-9999", "00-0000", "13-1041.99", "0000000"):
        assert meant(catalog, unknown) == []


def test_what_is_left_over_of_a_group_comes_last(catalog: Catalog) -> None:
    """ "All Other" is offered only where nothing else has the name, and stands behind equals in a search."""
    assert not any("all-other" in slug for name in NAMES for slug in meant(catalog, name))
    hits = [hit.slug for hit in roles.search(catalog, "physician", 40).hits]
    assert hits.index("family-physician") < hits.index("physicians-all-other")


@pytest.mark.parametrize(("name", "slug"), [("barista", "baristas"), ("Baristas", "baristas"), ("nanny", "nannies")])
def test_a_whole_title_wins_over_what_the_table_says(catalog: Catalog, name: str, slug: str) -> None:
    """The reviewed table names the wider occupation, which counts baristas too; theirs is the entry of that name."""
    assert catalog.slug(name) == slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("system administrator", ["network-and-computer-systems-administrators"]),
        ("benefits administrator", ["compensation-benefits-and-job-analysis-specialists"]),
        ("key account manager", ["wholesale-sales-representative"]),
        ("chief executive officer", ["chief-executives"]),
        ("qa engineer", ["software-quality-assurance-analysts-and-testers"]),
    ],
)
def test_a_title_is_a_name_without_its_short_form_in_brackets(catalog: Catalog, name: str, expected: list[str]) -> None:
    """O*NET 30.3 writes both in one cell: "System Administrator (System Admin)", "CEO (Chief Executive Officer)"."""
    assert meant(catalog, name) == expected


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("front desk agent", "hotel-motel-and-resort-desk-clerks"),  # there are more medical secretaries
        ("branch manager", "financial-manager"),  # and supervisors of shops
        ("contract manager", "contract-specialist"),
    ],
)
def test_those_who_report_a_name_stand_before_those_who_are_merely_called_so(
    catalog: Catalog, name: str, first: str
) -> None:
    """O*NET's sample of reported titles weighs beside the number of jobs."""
    assert meant(catalog, name)[0] == first


def test_a_text_need_not_hold_the_small_words_of_a_query(catalog: Catalog) -> None:
    """Lawyers represent clients before courts; of legal technicians it is said that they do not do so in court."""
    first, *_others = roles.search(catalog, "represent clients in court").hits
    assert (first.slug, first.where) == ("lawyer", "responsibilities")


@pytest.mark.parametrize(
    ("beginning", "first"), [("nurs", "registered-nurse"), ("engin", None), ("manag", "general-and-operations-manager")]
)
def test_of_the_roles_that_a_beginning_means_those_with_the_most_jobs_are_offered(
    catalog: Catalog, beginning: str, first: str | None
) -> None:
    """OEWS May 2025: of all with a title of nursing, registered nurses have the most jobs; of managers, general ones."""
    with pytest.raises(NoSuchRole) as error:
        catalog.slug(beginning)
    offered = error.value.suggestions
    assert error.value.ambiguous and first in (None, offered[0])
    jobs = [catalog.query.role_choices([slug])[slug].jobs or 0 for slug in offered]
    assert jobs == sorted(jobs, reverse=True)
