"""What a move requires: study, licenses, experience; and the group that this and the pay put it into."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli import paths
from careercli.answers.requirement_words import work_phrases
from careercli.catalog.moves import MoveTables, Occupation
from careercli.moves import related_experience
from careercli.moves import requirements as moving
from careercli.moves.occupations import Occupations
from careercli.moves.schooling import schooling
from careercli.moves.schooling_share import LEAST_SCHOOLING_SHARE, schooling_share
from careercli.moves.sides import Side
from careercli.roles import education, licences
from careercli.roles.model import Role, Statistics
from helper import ROOT

TABLES = MoveTables.open()
BY_CODE = Occupations(TABLES)
LICENCES = licences.read(ROOT / "data")
ANY = st.sampled_from(TABLES.occupations)


def of(code: str) -> Occupation:
    """An occupation of the tables."""
    known = BY_CODE.of_code(code)
    assert known is not None, code
    return known


# Entry education: Employment Projections 2024-34, Table 5.4 as in data/atlas/projections.tsv. Years of study: those
# between its levels in `education.YEARS`.
@pytest.mark.parametrize(
    ("before", "after", "years"),
    [
        ("23-2011", "23-1011", 5),  # an associate's degree to law school
        ("35-3031", "29-1141", 4),  # no degree to a bachelor's
        ("31-1131", "29-2061", 1),  # both an award below a degree, but of another program
        ("53-3032", "13-1081", 4),  # truck-driving school is no year of college
        ("29-2061", "29-1141", 3),  # a practical nurse's year counts in nursing school
        ("29-2061", "13-1081", 4),  # and nowhere else
        ("43-3031", "13-2011", 3),  # some college to a bachelor's
        ("29-1141", "31-1131", 0),  # down
        ("15-2051.01", "15-2051", 0),  # a bachelor's on both sides
    ],
)
def test_years_of_study_are_those_between_entry_levels(before: str, after: str, years: int) -> None:
    """The Bureau's entry levels say how many."""
    assert moving.study_years(of(before), of(after), LICENCES) == years


def test_a_degree_that_many_have_anyway_is_study_that_may_be_had() -> None:
    """The Bureau asks a bachelor's degree of HR specialists and less of paralegals, most of whom have one (O*NET).

    It is no move that is open now to all of them; courses below a degree are taken as had.
    """
    paralegals, specialists = of("23-2011"), of("13-1071")
    share = schooling_share(paralegals, specialists)
    assert share is not None and share >= LEAST_SCHOOLING_SHARE
    assert (paralegals.entry, specialists.entry) == ("Associate's degree", "Bachelor's degree")
    needs = moving.requirements(paralegals, specialists, LICENCES)
    assert [(stage.years, stage.often_had) for stage in needs.study.stages] == [(2, True)]
    assert moving.group(needs, 1.2, has_experience=True) == "with study"
    secretaries, clerks = of("43-6011"), of("43-3031")
    assert (secretaries.entry, clerks.entry) == ("High school diploma or equivalent", "Some college, no degree")
    assert moving.study_years(secretaries, clerks, LICENCES) == 0


def test_without_a_source_study_begins_at_high_school() -> None:
    """Somebody of whom nothing is known is taken to have a high school diploma."""
    assert moving.study_years(None, of("29-1141"), LICENCES) == education.YEARS[education.BACHELOR]
    assert moving.study_years(None, of("35-3031"), LICENCES) == 0


def test_a_nurse_needs_a_license_and_a_cashier_none() -> None:
    """From the reviewed table; what takes none says None, in JSON too."""
    nurse = moving.requirements(of("35-3031"), of("29-1141"), LICENCES)
    assert nurse.licence is not None
    assert nurse.to_dict()["licence"] == "registered nurse (RN) license, everywhere in the US (exam: NCLEX-RN)"
    cashier = moving.requirements(of("35-3031"), of("41-2011"), LICENCES).to_dict()
    assert cashier["licence"] is None and cashier["experience"] is None and cashier["study_years"] == 0


@pytest.mark.parametrize(
    ("study", "ratio", "group"),
    [
        (0, 1.0, "open now"),
        (0, 0.85, "open now"),
        (0, 0.846, "open now"),  # shown as 15 % less, and so not more than that
        (0, 0.844, "pays less"),
        (4, 1.5, "with study"),
        (4, 0.5, "pays less"),
        (0, None, "open now"),
        (2, None, "with study"),
        (0.3, None, "with study"),
    ],
)
def test_the_group_of_a_move(study: float, ratio: float | None, group: str) -> None:
    """More than 15 % less, in the whole per cents that are shown, is less; unknown pay is not less."""
    assert moving.group(moving.Requirements(study_years=study), ratio, has_experience=True) == group


def test_an_apprenticeship_is_not_open_now() -> None:
    """Four years of it are paid work, and no study; but nobody is an electrician tomorrow. Electricians are."""
    needs = moving.requirements(of("47-2031"), of("47-2111"), LICENCES)
    assert (needs.study_years, needs.is_apprenticeship) == (0, True)
    assert (
        moving.group(needs, 1.1, has_experience=True) == "with study"
        and moving.group(needs, 0.5, has_experience=True) == "pays less"
    )
    assert needs.program is not None and (needs.program.months.least, needs.program.months.most) == (48, 60)
    foremen = moving.requirements(of("47-2111"), of("47-1011"), LICENCES)
    assert not foremen.is_apprenticeship and moving.group(foremen, 1.1, has_experience=True) == "open now"


@pytest.mark.parametrize(
    ("source", "target", "years"),
    [
        ("29-1141.00", "15-1252.00", 2),  # a nurse to a software developer
        ("25-2031.00", "13-2011.00", 2),  # a teacher to an accountant
        ("17-2141.00", "15-1252.00", 0),  # the Handbook takes engineers
        ("13-2011.00", "13-2051.00", 0),  # business
        ("25-2031.00", "13-1151.00", 0),  # any degree will do
        ("25-2031.00", "13-1041.00", 0),
        ("25-2031.00", "25-2058.00", 2),  # special education is a field of its own
        ("15-2051.01", "25-2031.00", 2),  # teachers' programs, or one of the other ways
        ("15-2051.01", "15-2051.00", 0),
        ("17-2051.00", "17-2141.00", 0),  # engineers among each other
    ],
)
def test_a_degree_in_another_field_is_not_enough_where_the_field_matters(source: str, target: str, years: int) -> None:
    """Up to two years, as for a second bachelor's degree; related fields and open ones are no burden."""
    needs = moving.requirements(of(source), of(target), LICENCES)
    assert needs.study_years == years and needs.study.second is bool(years)
    assert moving.group(needs, None, has_experience=True) == ("with study" if years else "open now")


# Years of programs: `programs.tsv`, each with its source.
@pytest.mark.parametrize(
    ("source", "target", "stages"),
    [
        ("29-1141", "29-1216", [("Medical school (M.D. or D.O.)", 4, 4)]),
        ("35-3031", "29-1216", [("Bachelor's degree", 4, 4), ("Medical school (M.D. or D.O.)", 4, 4)]),
        ("23-2011", "23-1011", [("Bachelor's degree", 2, 2), ("Law school (J.D.)", 3, 3)]),
        ("33-3051", "23-1011", [("Bachelor's degree", 4, 4), ("Law school (J.D.)", 3, 3)]),
        ("35-3031", "29-1051", [("2 years of college", 2, 2), ("Pharmacy school (Pharm.D.)", 3, 4)]),
        ("41-2011", "29-1292", [("Dental hygiene program (associate's degree)", 3, 3)]),
        ("35-3031", "53-3032", [("Truck-driving school", 0.25, 0.5)]),
        ("25-2031", "53-3032", [("Truck-driving school", 0.25, 0.5)]),  # a bachelor's degree is no license to drive
        ("29-1141", "29-2061", []),
        ("29-1141", "31-1131", []),
        ("29-2043", "29-2042", []),  # a paramedic is an EMT
        ("29-2042", "29-2043", [("Paramedic program", 0, 1)]),
        ("33-2011", "29-2043", [("Paramedic program", 0, 1)]),  # EMT training is a part of a firefighter's
        ("33-2011", "29-2042", []),
        ("29-2042", "33-2011", [("Fire academy", 0, 0.5)]),
        ("29-2043", "33-2011", [("Fire academy", 0, 0.5)]),
        ("35-3031", "33-2011", [("EMT training and a fire academy", 0, 1)]),
        ("49-3023", "49-9021", [("HVAC program", 0.5, 2)]),  # a certificate of the same agency is no program
        ("39-5012", "39-5011", [("State-approved barber program", 0, 0.5)]),
        ("53-3032", "53-2012", [("Postsecondary nondegree award", 0, 1)]),
        ("25-1072", "29-1141", []),  # who teaches nursing is a nurse
        ("19-3033", "21-1014", []),
        ("29-1141", "29-1141.04", [("Master's degree in nursing", 2, 2)]),
        ("43-3031", "13-2011", [("Bachelor's degree in accounting", 3, 3)]),
        ("19-3011", "25-1063", [("Doctoral or professional degree", 1, 5)]),  # a master's counts two years
    ],
)
def test_the_stages_of_study(source: str, target: str, stages: list[tuple[str, float, float]]) -> None:
    """College first, where a program builds on it, then the program in its own length."""
    study = schooling(of(source), of(target), LICENCES)
    assert [(stage.name, stage.least, stage.years) for stage in study.stages] == stages


def test_a_license_that_asks_for_more_than_the_wider_code_says_so() -> None:
    """The Bureau's bachelor's degree is that of nurses; clinical nurse specialists need a master's, in every word."""
    needs = moving.requirements(of("29-1141"), of("29-1141.04"), LICENCES).to_dict()
    assert (needs["entry_education"], needs["usual_education"]) == ("Bachelor's degree", "Master's degree")
    assert (needs["usual_education_from"], needs["study_years"]) == ("license", 2)


@given(ANY)
def test_nothing_is_required_from_an_occupation_to_itself(occupation: Occupation) -> None:
    """No study and no license on the way to where one is."""
    needs = moving.requirements(occupation, occupation, LICENCES)
    assert (needs.study_years, needs.licence) == (0, None)


@given(ANY, ANY)
def test_study_takes_from_nothing_to_a_doctorate(before: Occupation, after: Occupation) -> None:
    """At least as long as its least, never longer than from high school; a share of schooling is between 0 and 1."""
    study = schooling(before, after, LICENCES)
    assert 0 <= study.least <= study.years <= schooling(None, after, LICENCES).years + 2
    assert all(stage.years > 0 and stage.name for stage in study.stages)
    share = schooling_share(before, after)
    assert share is None or 0 <= share <= 1 + 1e-6


def test_every_entry_level_of_the_tables_is_known() -> None:
    """A level that the ladder lacks would be taken for none."""
    levels = {occupation.entry for occupation in TABLES.occupations} - {None}
    assert levels <= education.ENTRY_LEVELS.keys()
    assert paths.bundled_data().joinpath(licences.FILE).is_file()


@pytest.mark.parametrize(
    ("source", "target", "years"),
    [
        ("25-2031.00", "29-1141.00", (1, 2)),  # a teacher to a nurse: a degree, but not in nursing
        ("31-1131.00", "29-2061.00", 1),  # a nursing assistant to a practical nurse
        ("17-2051.00", "17-1011.00", (1, 5)),  # a civil engineer to an architect: one year is for those of near fields
        ("29-1216.00", "23-1011.00", 3),  # a physician to a lawyer
        ("35-3031.00", "29-1141.00", (2, 4)),  # a waiter: an associate's degree, or a bachelor's
        ("35-3031.00", "29-2043.00", 2),  # how long at most is all that is known of a paramedic's program
        ("35-3031.00", "29-1171.00", 6),  # who goes on to a master's degree has a bachelor's first
        ("29-1141.00", "29-2061.00", 0),  # a registered nurse to a practical nurse
        ("29-1171.00", "29-1141.00", 0),  # a nurse practitioner is a registered nurse
        ("25-2022.00", "25-2031.00", 0),  # a teacher to a teacher
        ("23-1023.00", "23-1011.00", 0),  # a judge to a lawyer
        ("29-1141.00", "29-1141.00", 0),
        ("41-1011.00", "13-1071.00", 4),  # no license: the Bureau's levels alone
    ],
)
def test_a_license_of_another_profession_asks_for_its_program(
    source: str, target: str, years: int | tuple[int, int]
) -> None:
    """General courses count; what one has studied for the same profession counts whole. The shortest way comes first."""
    needs = moving.requirements(of(source), of(target), LICENCES)
    shortest, longest = years if isinstance(years, tuple) else (years, years)
    assert (needs.study_years, needs.study_years_most) == (shortest, longest)
    assert needs.to_dict().get("study_years_most") == (longest if longest > shortest else None)


# Health professions: their programs by `programs.tsv`, and the Bureau's entry levels.
@pytest.mark.parametrize("source", ["29-1141", "29-2061", "31-1131", "25-2031", "23-2011", "29-1126"])
def test_a_degree_for_one_health_profession_is_none_for_another(source: str) -> None:
    """Nobody is a sonographer or a therapist for being a nurse, a teacher or another therapist: it takes a program."""
    held, own = of(source), LICENCES.programs.field_of(of(source).code)
    for target in TABLES.occupations:
        level = education.ENTRY_LEVELS.get(target.entry or "", 0)
        if not target.code.startswith(("29-", "31-2")) or level < education.ASSOCIATE:
            continue
        wanted = LICENCES.programs.field_of(target.code)
        is_own = target.code[:7] == held.code[:7] or bool(own and wanted and own.name in wanted.accepted)
        is_had = is_own and level <= education.ENTRY_LEVELS[held.entry or ""]
        years = moving.study_years(held, target, LICENCES)
        assert bool(years) is not is_had, (source, target.title, years)


@pytest.mark.parametrize(
    ("source", "target", "stages"),
    [
        ("29-1141", "29-2032", [(14 / 12, 2)]),  # a certificate in sonography for nurses
        ("29-1126", "29-1124", [(2, 2)]),  # respiratory to radiation therapy
        ("29-2034", "29-2035", []),  # radiologic to MRI technologist
        ("29-2061", "29-2055", [(0, 2)]),
        ("29-1141", "29-1141.02", [(2, 2)]),  # a master's degree beside the nursing school that one has
        ("29-1141", "29-1151", [(3, 3)]),  # a doctorate since 2022
        ("25-2031", "29-1171", [(1, 2), (2, 2)]),  # nurse practitioners are nurses first
        ("29-1171", "29-1161", [(2, 2)]),  # and these are
        ("29-2061", "31-9092", [(1, 2)]),  # the Handbook names a program of its own, no part of a nurse's
        ("31-9092", "29-2061", [(1, 1)]),  # but no assistant is a practical nurse
        ("29-2053", "29-2061", [(1, 1)]),
        ("31-9097", "31-9092", [(1, 2)]),
        ("29-1141", "31-9097", []),
    ],
)
def test_health_programs_build_on_each_other(source: str, target: str, stages: list[tuple[float, float]]) -> None:
    """What one has been through is spared, what a program builds on is not forgotten."""
    study = moving.requirements(of(source), of(target), LICENCES).study
    assert [(stage.least, stage.years) for stage in study.stages] == stages


def test_the_license_of_an_advanced_nurse_is_not_that_of_a_nurse() -> None:
    """A master's degree and a second license; special education has a certification of its own."""
    for code, level in (("29-1141.02", "Master's degree"), ("29-1151", "Doctoral or professional degree")):
        needs = moving.requirements(of("29-1141"), of(code), LICENCES)
        assert needs.entry_education == level
        assert needs.licence is not None and "APRN" in needs.licence.text
    needs = moving.requirements(of("25-2031"), of("25-2058"), LICENCES)
    assert needs.licence is not None and "special education" in needs.licence.text


def test_how_many_call_less_schooling_enough_is_told_where_the_law_allows_it() -> None:
    """O*NET's survey: a quarter of paralegals, over half of construction managers; never of nurses or teachers."""
    share = moving.requirements(of("43-6012"), of("23-2011"), LICENCES).less_share
    assert share is not None and 0.2 < share < 0.3
    share = moving.requirements(of("47-2031"), of("11-9021"), LICENCES).less_share
    assert share is not None and 0.5 < share < 0.6
    for code in ("29-1141", "25-2011", "31-1131", "29-2056", "23-1011"):
        assert moving.requirements(of("43-6012"), of(code), LICENCES).less_share is None, code


def test_a_level_that_is_of_the_survey_is_not_called_the_bureaus() -> None:
    """The Bureau counts health informatics under systems analysts, with a bachelor's degree; most of those asked said
    a master's.
    """
    needs = moving.requirements(of("29-1141"), of("15-1211.01"), LICENCES)
    assert (needs.entry_education, needs.stated) == ("Master's degree", "Bachelor's degree")
    assert moving.requirements(of("29-1141"), of("15-1252"), LICENCES).stated is None


@pytest.mark.parametrize(
    ("source", "target", "rank", "counts"),
    [
        ("25-2031", "13-1151", 0.05, True),  # a teacher's years to training specialist
        ("25-2031", "13-1151", 0.3, False),
        ("13-1081", "11-3071.04", 0.01, True),  # five years, of what is next to it
        ("41-1011", "11-3121", 0.05, False),
        ("47-2031", "47-1011", 0.5, True),  # one trade
        ("35-3031", "41-2011", 0.01, False),  # nothing is asked for
        ("29-2061", "29-2043", 0.01, False),  # one works as an EMT before one is a paramedic
        ("29-2042", "29-2043", 0.01, True),
        ("31-1131", "29-2035", 0.03, False),  # nobody has years with a scanner before the school for it
        ("29-1292", "29-2035", 0.05, False),
        ("29-2034", "29-2035", 0.01, True),  # the same school
        ("23-1011", "23-1023", 0.01, True),
        ("23-2011", "23-1023", 0.01, False),  # law school lies between
        ("53-3053", "53-2011", 0.4, False),  # one major group, and far: a shuttle is no airliner
        ("43-6012", "33-3021", 0.01, False),  # one comes up to detective from the police, however like the papers are
        ("33-3051", "33-3021", 0.5, True),
        ("33-3041", "33-3021", 0.01, False),  # who tickets parked cars is no sworn officer
        ("33-9092", "33-1012", 0.01, False),  # a lifeguard leads no police
        ("33-9032", "33-1091", 0.3, True),
        ("33-2011", "33-2021", 0.5, True),
        ("43-9061", "11-9131", 0.06, False),  # a clerk's years are not the mail's
        ("43-5052", "11-9131", 0.012, True),
        ("23-2011", "41-9021", 0.01, False),  # a broker has been a licensed agent
        ("41-9022", "41-9021", 0.5, True),
        ("23-2011", "25-1112", 0.01, False),  # a professor of law has been through law school
        ("23-1011", "25-1112", 0.01, True),
        ("11-9051", "11-9041", 0.2, False),  # "other managers" are no kind of work
        ("11-9051", "49-1011", 0.03, False),  # the mechanics' supervisor has been one
        ("43-6014", "43-1011", 0.5, True),
    ],
)
def test_years_of_a_near_job_count_as_experience(source: str, target: str, rank: float, counts: bool) -> None:
    """Of one trade, or near by fit: the longer it has to be, the nearer; where a school comes first, of who has it."""
    assert related_experience.has_related_experience(of(source), of(target), rank, LICENCES) is counts


def test_what_one_is_in_the_years_that_do_not_count_is_told() -> None:
    """The Handbook: many scanner technologists start out as radiologic technologists, who go to the same school."""
    needs = moving.requirements(of("31-1131"), of("29-2035"), LICENCES)
    asked = "some related experience (under 5 years), as a radiologic technologist"
    assert asked in work_phrases(needs)
    assert asked not in work_phrases(needs, has_experience=True)
    assert work_phrases(moving.requirements(of("31-1131"), of("11-9111"), LICENCES))[0] == asked.partition(", as")[0]


def test_from_a_role_to_itself_only_its_schooling_is_said() -> None:
    """Of a role that O*NET does not describe, as its own figures state it; without figures nothing."""
    side = Side("lamp-warden", "Lamp Warden", None)
    figures = Statistics(
        source="Harbour Board", entry_education="Associate's degree", work_experience="5 years or more"
    )
    for statistics, entry in ((figures, "Associate's degree"), (None, None)):
        needs = moving.of_role(LICENCES, side, side, Role(title="Lamp Warden", statistics=statistics))
        assert needs == moving.Requirements(entry_education=entry, published=entry)


def test_years_that_one_does_not_have_come_before_what_is_open_now() -> None:
    """Study comes before years, less pay before both; years that count, and fewer than five, keep nobody out."""
    long = moving.Requirements(experience=moving.LONG_EXPERIENCE)
    assert moving.group(long, 1.2, has_experience=False) == "years first"
    assert moving.group(long, 1.2, has_experience=True) == "open now"
    assert moving.group(long, 0.5, has_experience=False) == "pays less"
    assert moving.group(replace(long, study_years=2), 1.2, has_experience=False) == "with study"
    assert moving.group(replace(long, experience="Less than 5 years"), 1.2, has_experience=False) == "open now"


@pytest.mark.parametrize(
    ("source", "target", "years"),
    [
        ("49-9063", "49-3023", 1),  # who mends instruments has not learned cars
        ("49-3031", "49-3023", 0),  # a diesel mechanic has
        ("29-1141", "29-2072", 0),  # a nurse needs no course in medical records
    ],
)
def test_a_certificate_of_another_trade_is_studied(source: str, target: str, years: float) -> None:
    """Trades are the minor groups of the SOC; in other work a field is its major group."""
    assert moving.requirements(of(source), of(target), LICENCES).study_years == years
