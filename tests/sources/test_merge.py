"""The rule of imports: what a file holds and a source does not have stays; less, older or other is said, and kept."""

from __future__ import annotations

import dataclasses
import typing
from pathlib import Path
from typing import Any

import onet_files
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.roles import loader, model, surveys, wage_survey
from careercli.roles.dumper import dump
from careercli.roles.figures import Figures
from careercli.roles.layers import is_empty
from careercli.roles.model import Floor, GrowthFactor, Occupation, Rating, Role, Source, Statistics, Wages
from careercli.sources.bls.tables import read_figures
from careercli.sources.differences import Differences, Writer
from careercli.sources.merge import Change, merge, merge_statistics

KEYS = tuple(field.name for field in dataclasses.fields(Role))


def onet(release: str, *covers: str) -> Source:
    """An entry for a release of O*NET."""
    return Source(name=f"O*NET {release} Database (Agency)", url="https://example.org", covers=covers)


def kinds(changes: typing.Iterable[Change]) -> dict[str, str]:
    """What became of each section."""
    return {change.section: change.kind for change in changes}


def test_what_the_source_lacks_stays_with_its_own_source() -> None:
    """Aliases and tools that a later release does not have: kept, and covered by the release that they are from."""
    old = Role(
        title="Keepers", aliases=("Warden",), tools=("Lamp",), responsibilities=("Light",), pros=("the view",),
        sources=(onet("30.1", "title", "aliases", "tools", "responsibilities"),),
    )  # fmt: skip
    new = Role(title="Keepers", responsibilities=("Light it",), sources=(onet("30.3", "title", "responsibilities"),))
    role, changes = merge(old, new, scope=("title", "aliases", "tools", "responsibilities"))
    assert (role.aliases, role.tools, role.pros) == (old.aliases, old.tools, old.pros)
    assert role.responsibilities == new.responsibilities
    assert kinds(changes) == {"aliases": "lacking", "tools": "lacking", "responsibilities": "changed"}
    assert role.sources == (onet("30.3", "title", "responsibilities"), onet("30.1", "aliases", "tools"))
    again, changes = merge(role, new, scope=("aliases", "tools"))
    assert again == role
    assert kinds(changes) == {"aliases": "lacking", "tools": "lacking"}


@pytest.mark.parametrize(("entries", "kind"), [(5, "changed"), (4, "smaller"), (1, "smaller"), (30, "changed")])
def test_a_list_cut_below_half_is_kept(entries: int, kind: str) -> None:
    """Of ten entries five others are a newer release, four are a loss; --replace takes them."""
    old = Role(title="A", aliases=tuple(f"old {n}" for n in range(10)))
    new = Role(title="A", aliases=tuple(f"new {n}" for n in range(entries)))
    role, changes = merge(old, new, scope=KEYS)
    assert changes == (Change("aliases", kind, 10, entries),)  # type: ignore[arg-type]
    assert role.aliases == (new if kind == "changed" else old).aliases
    assert merge(old, new, scope=KEYS, replace=True).role.aliases == new.aliases


def test_ratings_are_compared_kind_by_kind_and_figure_by_figure() -> None:
    """Knowledge that a release lacks stays; skills without their levels are a loss; abilities are new."""
    skills = tuple(Rating(name=f"s{n}", kind="skill", importance=3, level=4) for n in range(4))
    bare = tuple(dataclasses.replace(rating, level=None) for rating in skills)
    knowledge = (Rating(name="k", kind="knowledge", importance=2),)
    ability = (Rating(name="a", kind="ability", importance=2),)
    role, changes = merge(
        Role(title="A", ratings=skills + knowledge), Role(title="A", ratings=bare + ability), scope=KEYS
    )
    assert role.ratings == skills + knowledge + ability
    assert kinds(changes) == {
        "ratings.skill": "smaller", "ratings.knowledge": "lacking", "ratings.ability": "gained"
    }  # fmt: skip


def test_a_figure_or_a_text_of_a_mapping_that_is_gone_is_a_loss() -> None:
    """A job zone without its training, interests without one of the six."""
    old = Role(title="A", job_zone=model.JobZone(zone=4, training="two years"), interests=model.Interests(social=3))
    new = Role(title="A", job_zone=model.JobZone(zone=4), interests=model.Interests(artistic=3))
    role, changes = merge(old, new, scope=KEYS)
    assert (role.job_zone, role.interests) == (old.job_zone, old.interests)
    assert set(kinds(changes).values()) == {"smaller"}


def test_an_older_release_fills_in_and_takes_nothing_over() -> None:
    """Tools that the newer release had no table for come in; what both have stays the newer's, but for --replace."""
    old = Role(title="A", aliases=("newer",), sources=(onet("30.3", "title", "aliases"),))
    new = Role(title="A", aliases=("older",), tools=("Lamp",), sources=(onet("9.1", "title", "aliases", "tools"),))
    role, changes = merge(old, new, scope=KEYS)
    assert (role.aliases, role.tools) == (("newer",), ("Lamp",))
    assert kinds(changes) == {"aliases": "older", "tools": "gained"}
    assert role.sources == (onet("9.1", "tools"), onet("30.3", "title", "aliases"))
    assert merge(old, new, scope=KEYS, replace=True).role.aliases == ("older",)


def test_education_and_marks_are_looked_at_by_their_parts() -> None:
    """The way there that a guide tells stays beside a survey's shares; marks go with the entries that they stand on."""
    old = Role(
        title="A", education=model.Education(path="Study."), tech_stack=("a", "b"),
        tech_marks=model.TechMarks(hot=("a",), in_demand=("a", "b")),
    )  # fmt: skip
    shares = (model.EducationShare(level="Bachelor's", percent=60),)
    new = Role(title="A", education=model.Education(withheld=4, required=shares), tech_stack=("b", "c"))
    role, changes = merge(old, new, scope=KEYS)
    assert role.education == model.Education(path="Study.", withheld=4, required=shares)
    assert role.tech_marks == model.TechMarks(in_demand=("b",))
    assert kinds(changes)["tech_stack"] == "changed"


# Figures

BOTH = Statistics(
    source="BLS OEWS May 2024 and Employment Projections 2024-34",
    occupation=Occupation(code="13-1020", title="Buyers and Agents"),
    year=2024, employment=500, wages=Wages(p10=1, median=5, at_least=Floor(p90=9)), growth_percent=1.0,
    growth_period="2024-34", exit_rate=3.0, transfer_rate=5.0,
    growth_factors=(GrowthFactor(share="increases", causes=("demand",)),),
    note="BLS counts 13-1023 together with others: the figures are for 13-1020, Buyers and Agents."
    " Growth and openings are for 13-1023, Agents.",
)  # fmt: skip
OUTLOOK = Statistics(
    source="BLS Employment Projections 2025-35", occupation=Occupation(code="13-1023", title="AGENTS"),
    year=2025, employment=700, wages=Wages(median=6), growth_percent=2.0, growth_period="2025-35",
    note="Employment counts the self-employed too.",
)  # fmt: skip
PAY = Statistics(
    source="BLS OEWS May 2025", occupation=Occupation(code="13-1020", title="buyers and agents"), year=2025,
    employment=510, wages=Wages(p10=2, median=6, p90=12),
)  # fmt: skip


def test_newer_projections_keep_pay_and_what_they_lack_with_its_edition() -> None:
    """Whatever code they count the occupation under: pay stays, growth is the newer, and the note names whose, and of
    when the rates of leaving and the factors are."""
    both, changes = merge_statistics(BOTH, OUTLOOK)
    assert both
    assert (both.year, both.employment, both.wages, both.occupation) == (2024, 500, BOTH.wages, BOTH.occupation)
    assert (both.growth_percent, both.growth_period, both.exit_rate) == (2.0, "2025-35", 3.0)
    assert both.source == "BLS OEWS May 2024 and Employment Projections 2025-35"
    assert both.note == (
        "BLS counts 13-1023 together with others: the figures are for 13-1020, Buyers and Agents. "
        "Growth and openings are for 13-1023, AGENTS. The rates of leaving are from Employment Projections 2024-34. "
        "The growth factors are from Employment Projections 2024-34."
    )
    assert kinds(changes) == {
        "statistics.pay": "lacking", "statistics.growth": "changed", "statistics.separations": "lacking",
        "statistics.growth factors": "lacking",
    }  # fmt: skip
    assert merge_statistics(both, OUTLOOK)[0] == both
    whole = dataclasses.replace(OUTLOOK, exit_rate=1.0, transfer_rate=2.0)
    later, _ = merge_statistics(both, whole)
    assert later
    assert later.exit_rate == 1.0
    assert "leaving" not in (later.note or "")


def test_a_newer_survey_of_pay_is_taken_whole() -> None:
    """A percentile that was only known to be at least so much may become a figure; growth stays, and whose it is."""
    both, changes = merge_statistics(BOTH, PAY)
    assert both
    assert (both.year, both.wages, both.growth_percent) == (2025, PAY.wages, 1.0)
    assert both.source == "BLS OEWS May 2025 and Employment Projections 2024-34"
    assert both.note == "Growth and openings are for 13-1023, Agents."
    assert kinds(changes)["statistics.pay"] == "changed"


@pytest.mark.parametrize(
    ("new", "kind"),
    [
        (dataclasses.replace(PAY, wages=None), "smaller"),
        (dataclasses.replace(PAY, wages=Wages(p10=2, median=6)), "smaller"),
        (dataclasses.replace(PAY, employment=None), "smaller"),
        (dataclasses.replace(PAY, source="BLS OEWS May 2023", year=2023), "older"),
    ],
)
def test_pay_with_a_figure_less_or_of_an_earlier_year_is_kept_whole(new: Statistics, kind: str) -> None:
    """Half of one year's pay beside half of another's is a record that nobody published; --replace takes the new."""
    both, changes = merge_statistics(BOTH, new)
    assert both == BOTH
    assert kinds(changes)["statistics.pay"] == kind
    taken, _ = merge_statistics(BOTH, new, replace=True)
    assert taken
    assert (taken.employment, taken.wages, taken.growth_percent) == (new.employment, new.wages, 1.0)


def test_a_newer_survey_need_not_tell_its_errors() -> None:
    """A workbook without the columns of standard errors is taken where it is newer, not for the same year."""
    sure = dataclasses.replace(BOTH, wage_error=0.4, employment_error=1.2)
    newer, _ = merge_statistics(sure, PAY)
    assert newer
    assert (newer.wages, newer.wage_error) == (PAY.wages, None)
    same = dataclasses.replace(PAY, source="BLS OEWS May 2024", year=2024)
    assert merge_statistics(sure, same)[0] == sure


def test_titles_that_differ_by_a_capital_change_nothing() -> None:
    """The same figures for the same code are the same."""
    louder = dataclasses.replace(BOTH, occupation=Occupation(code="13-1020", title="BUYERS AND AGENTS"))
    assert merge_statistics(BOTH, louder) == (BOTH, [])


def test_another_publisher_s_figures_are_kept() -> None:
    """A national office's beside the Bureau's: said, and taken only when asked for."""
    own = Statistics(source="Office for National Statistics", country="GB", wages=Wages(median=1))
    assert merge_statistics(own, PAY) == (own, [Change("statistics", "foreign")])
    assert merge_statistics(own, PAY, replace=True)[0] == PAY


def test_the_real_workbooks_one_after_the_other_are_both_at_once() -> None:
    """For every code: pay, then projections, in either order, and both together give the same record."""
    wages, outlook = onet_files.shared("bls", "national_M2024_dl.xlsx"), onet_files.shared("bls", "occupation.xlsx")
    both = read_figures(wages, outlook)
    pay, growth = Figures(wages=both.wages), Figures(projections=both.projections)
    assert both.wages
    assert both.projections
    for code in {*both.wages.rows, *both.projections.rows}:
        first, second = pay.statistics(code), growth.statistics(code)
        if first and second:
            assert merge_statistics(first, second)[0] == both.statistics(code)
            assert merge_statistics(second, first)[0] == both.statistics(code) or (
                wage_survey.is_bls(second.source)
                and kinds(merge_statistics(second, first)[1])["statistics.pay"] == "smaller"
            )


# Any role


def _values(hint: Any) -> st.SearchStrategy[Any]:
    """Small values for a type of the model, of few sorts, so that two roles have much in common."""
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        needed = {name: _values(hints.pop(name)) for name in _required(hint)}
        optional = {name: _values(kind) for name, kind in hints.items()}
        return st.fixed_dictionaries(needed, optional=optional).map(lambda given: hint(**given))  # type: ignore[operator]
    inner = typing.get_args(hint)
    if typing.get_origin(hint) is typing.Literal:
        return st.sampled_from(inner)
    if typing.get_origin(hint) is tuple:
        return st.lists(_values(inner[0]), max_size=5, unique_by=repr).map(tuple)
    if type(None) in inner:
        return _values(next(kind for kind in inner if kind is not type(None)))
    return {bool: st.booleans(), int: st.integers(1, 3), float: st.sampled_from([1.0, 2.0])}.get(
        hint, st.sampled_from(["a", "b", "c"])
    )


def _required(hint: Any) -> list[str]:
    return [field.name for field in dataclasses.fields(hint) if field.default is dataclasses.MISSING]


_EDITIONS = ("BLS OEWS May 2024", "BLS OEWS May 2025 and Employment Projections 2024-34", "BLS", "Elsewhere")
_OCCUPATIONS = (Occupation(code="11-1011", title="A"), Occupation(code="13-1020"), None)
_statistics = st.builds(
    lambda statistics, source, occupation: dataclasses.replace(statistics, source=source, occupation=occupation),
    _values(Statistics),
    st.sampled_from([*_EDITIONS, "BLS Employment Projections 2025-35"]),
    st.sampled_from(_OCCUPATIONS),
)
_covers = st.lists(st.sampled_from(KEYS[:-1]), max_size=6, unique=True).map(tuple)
_sources = st.lists(
    st.builds(lambda release, covers: onet(release, *covers), st.sampled_from(["30.1", "30.3"]), _covers), max_size=2
).map(tuple)
_SECTIONS = {
    name: _values(hint)
    for name, hint in typing.get_type_hints(Role).items()
    if name not in ("title", "statistics", "sources")
}
roles = st.fixed_dictionaries(
    {"title": st.sampled_from(["a", "b"])},
    optional={**_SECTIONS, "statistics": _statistics, "sources": _sources},
).map(lambda given: Role(**given))


@settings(suppress_health_check=list(HealthCheck), deadline=None)
@given(old=roles, new=roles, replace=st.booleans())
def test_nothing_is_missing_that_was_not_said(old: Role, new: Role, replace: bool) -> None:
    """Whatever a file holds and a source says: no key is gone, and one with another value is told as changed or filled
    in; done again, no section changes any more."""
    role, changes = merge(old, new, scope=KEYS, replace=replace)
    told = {section.partition(".")[0] for section, kind in kinds(changes).items() if kind in ("gained", "changed")}
    for key in KEYS[:-1]:
        before, after = getattr(old, key), getattr(role, key)
        if key == "tech_marks" and before != after:
            stray = set(marks(before)) - set(old.tech_stack)  # a person's mistake: nothing that they stand on
            assert told & {"tech_stack", "tech_marks"} or stray or not marks(before)
        elif key == "ratings":
            assert set(before) <= set(after) or key in told
        else:
            assert says_nothing(before) or not says_nothing(after)
            assert (
                before == after
                or says_nothing(before)
                or key in told
                or (key == "statistics" and old.statistics is None)
            )
    for figure in vars(old.statistics) if old.statistics else ():
        if not is_empty(getattr(old.statistics, figure)) and figure not in ("note", "source", "occupation"):
            assert role.statistics
            unsaid = figure not in surveys.LABELS and not figure.endswith("_error") and not replace
            assert not is_empty(getattr(role.statistics, figure)) or not unsaid
    covered = {name for source in role.sources for name in source.covers}
    empty = {name for name in KEYS if is_empty(getattr(old, name))}  # a source of what the role did not have is no loss
    assert {name for source in old.sources for name in source.covers} - covered <= told | empty
    again = merge(role, new, scope=KEYS, replace=replace).role
    assert without_notes(again) == without_notes(role)


def test_an_older_release_stays_older_where_no_source_covers_the_title() -> None:
    """What no source covers is of the latest release among them, and the same import changes it no second time."""
    source = model.Source(name="O*NET 30.3 Database (Agency)", url="https://example.org", covers=("title", "aliases"))
    older = dataclasses.replace(source, name="O*NET 30.1 Database (Agency)", covers=("market",))
    old = Role(title="Keeper", aliases=("Wickie",), global_outlook=("a lamp",), sources=(source,))
    new = Role(title="Lamp Keeper", global_outlook=("a horn",), sources=(older,))
    role = merge(old, new, scope=KEYS).role
    assert (role.title, role.global_outlook) == ("Keeper", ("a lamp",))
    assert merge(role, new, scope=KEYS).role == role


def without_notes(role: Role) -> Role:
    """A role without its sources, and without the figures' note: of figures for no occupation it cannot say whose."""
    statistics = role.statistics and dataclasses.replace(role.statistics, note=None)
    return dataclasses.replace(role, statistics=statistics, sources=())


def says_nothing(value: object) -> bool:
    """Whether a key has no value, or a mapping with none."""
    return is_empty(value) or (dataclasses.is_dataclass(value) and all(map(is_empty, vars(value).values())))


def marks(value: model.TechMarks | None) -> tuple[str, ...]:
    """The names that are marked."""
    return (*value.hot, *value.in_demand) if value else ()


# Files


def test_a_file_that_cannot_be_read_stays_unless_asked_for() -> None:
    """What cannot be compared is left alone, and named; --replace puts the source's role in its place."""
    role = Role(title="A")
    writer = Writer(KEYS)
    assert writer.maker(role, "Head", "a.yaml")(b"title: [") is None
    assert writer.unreadable == ["a.yaml"]
    assert Writer(KEYS, replace=True).maker(role, "Head", "a.yaml")(b"title: [") == b"# Head\ntitle: A\n"


def test_the_lines_that_head_a_file_stay_beside_another_importer_s() -> None:
    """As a licence asks; those of an earlier release make room for the later one's."""
    make = Writer(KEYS).maker(Role(title="A", pros=("b",)), "From 30.3 by them", "a.yaml")
    assert make(b"# From 30.1 by them\ntitle: A\n") == b"# From 30.3 by them\ntitle: A\npros:\n  - b\n"
    both = make(b"# From a guide\ntitle: A\n")
    assert both == b"# From 30.3 by them\n# From a guide\ntitle: A\npros:\n  - b\n"
    assert make(both) == both


def test_an_older_release_leaves_the_head_and_an_unchanged_file_its_bytes() -> None:
    """A file of which nothing is taken stays byte for byte; one that is filled in says the later release."""
    old = Role(title="A", aliases=("b",), sources=(onet("30.3", "title", "aliases"),))
    before = dump(old, comment="From 30.3").encode()
    less = Role(title="A", aliases=("c",), sources=(onet("30.1", "title", "aliases"),))
    assert Writer(KEYS).maker(less, "From 30.1", "a.yaml")(before) == before
    more = dataclasses.replace(less, tools=("d",), sources=(onet("30.1", "title", "aliases", "tools"),))
    filled = Writer(KEYS).maker(more, "From 30.1", "a.yaml")(before)
    assert filled
    assert filled.startswith(b"# From 30.3\ntitle: A\n")
    assert b"tools:\n  - d\n" in filled


def test_differences_name_three_files_and_programs_get_all() -> None:
    """On a screen up to three, with the numbers where a list would shrink; in a short report only what was kept."""
    differences = Differences()
    for number in range(4):
        differences.add(f"{number}.yaml", [Change("aliases", "smaller", 9, number + 1), Change("tools", "gained")])
    smaller = "kept in 4 files, as the source has less (0.yaml: 9 to 1, 1.yaml: 9 to 2, 2.yaml: 9 to 3, …)"
    assert differences.facts(examples=False) == (("aliases", smaller), ("tools", "new in 4 files"))
    assert differences.facts(examples=True)[1] == ("tools", "new in 4 files (0.yaml, 1.yaml, 2.yaml, …)")
    assert differences.data()["tools"] == {"gained": [f"{number}.yaml" for number in range(4)]}
    assert differences.withheld


def test_imports_one_after_the_other_lose_nothing(tmp_path: Path) -> None:
    """A release without three of its tables over the whole one, then with most titles gone: every key is as before,
    the report tells it by section, and --replace takes the fewer titles."""
    titles = onet_files.TABLES["Alternate Titles"]
    more = [*titles, *(["11-1011.00", f"Keeper {number}", "n/a", "08"] for number in range(10))]
    whole = onet_files.release(tmp_path / "db_30_1_text", Alternate_Titles=onet_files.text(more))
    to = tmp_path / "roles"
    onet_files.careers("import", "onet", whole, "--to", to, home=tmp_path)
    before = loader.load_file(to / "lighthouse-keepers.yaml").role
    for table in ("Technology Skills", "Tools Used", "Skills"):
        (whole / f"{table}.txt").unlink()
    onet_files.release(tmp_path / "less", Alternate_Titles=onet_files.text(titles))
    (whole / "Alternate Titles.txt").write_bytes((tmp_path / "less" / "Alternate Titles.txt").read_bytes())
    ran = onet_files.careers("import", "onet", whole, "--to", to, "--dry-run", "--json", home=tmp_path)
    keepers = ["lighthouse-keepers.yaml"]
    assert ran.json["differences"] == {
        "aliases": {"smaller": keepers}, "tech_stack": {"lacking": keepers}, "tools": {"lacking": keepers},
        "tech_marks.hot": {"lacking": keepers}, "tech_marks.in_demand": {"lacking": keepers},
        "ratings.skill": {"lacking": keepers}, "tech_kinds": {"lacking": keepers}, "tool_kinds": {"lacking": keepers},
    }  # fmt: skip
    ran = onet_files.careers("import", "onet", whole, "--to", to, "--format", "table", home=tmp_path)
    assert "--replace" in ran
    kept = loader.load_file(to / "lighthouse-keepers.yaml").role
    assert kept
    assert before
    assert dataclasses.replace(kept, sources=()) == dataclasses.replace(before, sources=())
    assert set(before.sources) <= set(kept.sources)
    onet_files.careers("import", "onet", whole, "--to", to, "--replace", home=tmp_path)
    after = loader.load_file(to / "lighthouse-keepers.yaml").role
    assert before
    assert after
    assert len(after.aliases) == 4
    assert dataclasses.replace(after, aliases=before.aliases) == kept
