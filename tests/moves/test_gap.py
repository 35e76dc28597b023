"""What lies between occupations, over the real tables: properties that hold for every pair, and what an adviser wants."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.catalog.moves import MoveTables, Rated
from careercli.index.moves import FILE
from careercli.moves import sides
from careercli.moves.characteristic_work import LEAST_SHARE
from careercli.moves.gap import Comparison
from careercli.moves.level_gaps import level_weight
from careercli.moves.own_abilities import OwnAbilities, with_more
from careercli.moves.own_duties import statement_stems
from careercli.skills import normalize
from helper import ROOT

LEGAL_SECRETARY, PARALEGAL, LAWYER = "43-6012.00", "23-2011.00", "23-1011.00"
NURSE, WAITER, WELDER, PIPEFITTER = "29-1141.00", "35-3031.00", "51-4121.00", "47-2152.00"


@pytest.fixture(scope="module")
def tables() -> Iterator[MoveTables]:
    """The tables of every occupation."""
    with MoveTables(ROOT / "data" / FILE.name) as opened:
        opened.activity_spread = functools.cache(opened.activity_spread)  # type: ignore[method-assign]
        yield opened


def side(tables: MoveTables, code: str) -> sides.Side:
    """What O*NET records of an occupation."""
    return sides.of_occupation(tables, tables.occupations[tables.ids[code]])


def compare(tables: MoveTables, source: str, target: str, held: OwnAbilities | None = None) -> Comparison:
    """What lies between two occupations."""
    return Comparison(tables, side(tables, source), side(tables, target), held or OwnAbilities())


places = st.integers(0, 922)


@given(place=places)
def test_nothing_is_missing_from_a_role_to_itself(tables: MoveTables, place: int) -> None:
    """Nothing is new, nothing is to be raised, no kind of tools is lacking, and one is ready."""
    own = sides.of_occupation(tables, tables.occupations[place])
    comparison = Comparison(tables, own, own, OwnAbilities())
    assert (comparison.new_work, comparison.level_gaps, comparison.tools, comparison.named_skills) == ([], [], [], [])
    assert comparison.ready == pytest.approx(1)


@given(source=places, target=places, data=st.data())
def test_learning_never_lowers_readiness(tables: MoveTables, source: int, target: int, data: st.DataObject) -> None:
    """Whatever is learned of what is lacking, by name or at a level, readiness stays within 0 and 1 and never falls."""
    ends = [sides.of_occupation(tables, tables.occupations[place]) for place in (source, target)]
    lacking = [gap.name for gap in Comparison(tables, *ends, OwnAbilities()).level_gaps]
    lacking += [name for gap in Comparison(tables, *ends, OwnAbilities()).tools for name in gap.kind.usual]
    lacking += ["Juggling", "Python"]
    held, before = OwnAbilities(), 0.0
    for name in data.draw(st.lists(st.sampled_from(lacking), max_size=4)):
        key = normalize.key(name)
        level = data.draw(st.none() | st.floats(0, 7))
        held = with_more(held, OwnAbilities({key: name}, {} if level is None else {key: level}))
        now = Comparison(tables, *ends, held).ready
        if now is not None:
            assert before - 1e-9 <= now <= 1 + 1e-9
            before = now


@given(source=places, target=places)
def test_a_comparison_is_the_same_on_every_run(tables: MoveTables, source: int, target: int) -> None:
    """Two readings of the same tables give the same lists in the same order, to the last digit."""
    ends = [tables.occupations[place] for place in (source, target)]
    once, again = (
        Comparison(tables, *(sides.of_occupation(tables, end) for end in ends), OwnAbilities()) for _ in range(2)
    )
    for part in ("ready", "new_work", "level_gaps", "tools", "work_kept", "levels_kept", "tools_kept"):
        assert getattr(once, part) == getattr(again, part)


def test_every_learned_gap_makes_one_ready(tables: MoveTables) -> None:
    """Whoever has every level, activity and kind that is lacking is ready as people of the target are."""
    comparison = compare(tables, WAITER, NURSE)
    assert comparison.ready is not None
    assert comparison.ready < 0.4
    levels = {normalize.key(name): 7.0 for _kind, name in side(tables, NURSE).levels}
    held = OwnAbilities(
        levels=levels,
        activities=frozenset(work.activity for work in comparison.new_work),
        kinds=frozenset(gap.kind.key for gap in comparison.tools),
    )
    after = compare(tables, WAITER, NURSE, held)
    assert after.ready == pytest.approx(1)
    assert (after.new_work, after.level_gaps) == ([], [])
    assert all(gap.had for gap in after.tools)


@pytest.mark.parametrize("target", [PARALEGAL, LAWYER, "11-9199.02"])
def test_english_is_nothing_to_learn_to_somebody_who_uses_it_daily(tables: MoveTables, target: str) -> None:
    """What everybody needs and one's own people use much is kept, however high the target rates it."""
    comparison = compare(tables, LEGAL_SECRETARY, target)
    raised = {gap.name for gap in comparison.level_gaps}
    assert not raised & {"English Language", "Reading Comprehension", "Active Listening", "Speaking"}
    assert "English Language" in {gap.name for gap in comparison.levels_kept}


def test_what_the_own_field_uses_is_no_gap(tables: MoveTables) -> None:
    """A record that lacks what most of the field have is a gap of the record."""
    nurse = side(tables, NURSE)
    medical = next(key for key, kind in nurse.tools.items() if kind.name == "Medical software")
    assert nurse.occupation is not None
    assert medical in sides.usual_in_field(tables, nurse.occupation).kinds
    bare = replace(nurse, slug="nurse", tools={key: kind for key, kind in nurse.tools.items() if key != medical})
    target = side(tables, "15-1211.01")
    assert "Medical software" not in {gap.kind.name for gap in Comparison(tables, bare, target, OwnAbilities()).tools}
    assert "Medical software" in {gap.kind.name for gap in compare(tables, WAITER, NURSE).tools}


def test_new_work_is_told_by_the_core_tasks_behind_it(tables: MoveTables) -> None:
    """The most central first; what nearly every occupation does is no news, and what is at the edge of the job none
    to learn.
    """
    comparison = compare(tables, WELDER, PIPEFITTER)
    assert comparison.new_work[0].name == "Install plumbing or piping equipment or systems"
    assert 0 not in [work.core for work in comparison.new_work]
    accountant = compare(tables, PARALEGAL, "13-2011.00")
    for work in (*accountant.new_work, *accountant.work_kept):
        whole = accountant.target.work[work.activity].core
        assert whole >= LEAST_SHARE * sum(each.core for each in accountant.target.work.values())
    assert "Collect evidence for legal proceedings" not in {work.detail for work in accountant.new_work}
    everyday = {"Maintain operational records", "Supervise personnel activities"}
    for target in (PIPEFITTER, NURSE, LAWYER):
        assert not everyday & {work.name for work in compare(tables, WAITER, target).new_work}


def test_only_differences_that_matter_are_to_be_raised(tables: MoveTables) -> None:
    """Half a level or more, of something of importance; ordered by weight times what is lacking."""
    comparison = compare(tables, WAITER, NURSE)
    asked = side(tables, NURSE).levels
    for gap in comparison.level_gaps:
        assert gap.asked - gap.had >= 0.5
        assert gap.weight == level_weight(asked[gap.kind, gap.name].importance) > 0
    for source, target in ((PARALEGAL, LAWYER), (LEGAL_SECRETARY, PARALEGAL), (WELDER, PIPEFITTER)):
        assert min(gap.asked - gap.had for gap in compare(tables, source, target).level_gaps) >= 0.5
    assert any(gap.asked - gap.had < 0.7 for gap in compare(tables, WELDER, PIPEFITTER).level_gaps)
    order = [gap.weight * (gap.asked - gap.had) for gap in comparison.level_gaps]
    assert order == sorted(order, reverse=True)
    assert comparison.level_gaps[0].name == "Medicine and Dentistry"


@pytest.mark.parametrize(("importance", "weight"), [(1, 0), (2.5, 0), (3, 0.125), (5, 0.625)])
def test_the_weight_of_an_importance(importance: float, weight: float) -> None:
    """Nothing up to 2.5 of 5, then evenly."""
    assert level_weight(importance) == pytest.approx(weight)


def test_equipment_counts_where_hands_do_the_work(tables: MoveTables) -> None:
    """Pipe vises count to a pipefitter, and come first; a projector does not count to a trainer, nor screwdrivers."""
    pipefitter = compare(tables, WAITER, PIPEFITTER).tools
    assert pipefitter[0].kind.source == "tools"
    assert not {"Screwdrivers", "Personal computer"} & {gap.kind.name for gap in pipefitter}
    assert {gap.kind.source for gap in compare(tables, NURSE, "13-1151.00").tools} == {"software"}


def test_what_everybody_uses_is_no_kind_to_learn(tables: MoveTables) -> None:
    """Spreadsheets and electronic mail are no gap to anybody."""
    for target in (LAWYER, NURSE, PIPEFITTER, "13-2011.00"):
        names = {gap.kind.name for gap in compare(tables, WAITER, target).tools}
        assert not names & {"Spreadsheet software", "Electronic mail software", "Word processing software"}


def test_one_product_of_a_kind_counts(tables: MoveTables) -> None:
    """Who has LexisNexis has the kind of which Westlaw is another."""
    key = normalize.key("LexisNexis")
    gaps = compare(tables, WAITER, PARALEGAL, OwnAbilities({key: "LexisNexis"})).tools
    (search,) = [gap for gap in gaps if gap.kind.name == "Information retrieval or search software"]
    assert search.had == ("LexisNexis",)
    assert "Thomson Reuters Westlaw" in search.kind.usual


def test_a_level_that_one_has_counts(tables: MoveTables) -> None:
    """The higher of the role's and one's own; a skill without a level counts fully."""
    key = normalize.key("Medicine and Dentistry")

    def had(held: OwnAbilities) -> float | None:
        gaps = compare(tables, WAITER, NURSE, held).level_gaps
        return next((gap.had for gap in gaps if gap.name == "Medicine and Dentistry"), None)

    assert had(OwnAbilities()) == 0
    assert had(OwnAbilities({key: "Medicine"}, {key: 2.0})) == 2
    assert had(OwnAbilities({key: "Medicine"})) is None


def test_occupations_that_nobody_rated_borrow_the_means_of_their_field(tables: MoveTables) -> None:
    """Some of the 923 have no ratings: levels are those of the field, and say so."""
    rated = tables.ratings(range(len(tables.occupations)))
    unrated = [occupation for occupation in tables.occupations if occupation.id not in rated]
    assert unrated
    for occupation in unrated[:5]:
        own = sides.of_occupation(tables, occupation)
        assert own.levels_of == sides.MEAN
        assert own.levels


def test_without_core_tasks_all_tasks_count(tables: MoveTables) -> None:
    """O*NET has not asked yet which tasks of a data scientist are core."""
    work = side(tables, "15-2051.00").work
    assert work
    assert all(each.core == each.tasks for each in work.values())


def test_two_roles_of_one_occupation_are_not_told_apart(tables: MoveTables) -> None:
    """What is the same record cannot be compared: no number, nothing new."""
    one = side(tables, PARALEGAL)
    comparison = Comparison(tables, one, replace(one, slug="another"), OwnAbilities())
    assert (comparison.comparable, comparison.ready, comparison.new_work) == (False, None, [])


def test_without_a_role_only_what_is_said_is_held_against_the_target(tables: MoveTables) -> None:
    """Unknown is not no: nothing is called new or lacking but what somebody's own levels say."""
    nurse = side(tables, NURSE)
    key = normalize.key("Psychology")
    comparison = Comparison(tables, None, nurse, OwnAbilities({key: "Psychology"}, {key: 3.0}))
    assert (comparison.comparable, comparison.ready, comparison.new_work) == (False, None, [])
    assert [(gap.name, gap.had) for gap in comparison.level_gaps] == [("Psychology", 3.0)]


def test_levels_without_an_importance_weigh_nothing() -> None:
    """A table of one rated skill of little importance gives no gap."""
    little = Rated("Programming", "skill", 1.5, 5.0)
    assert level_weight(little.importance) == 0


def test_means_keep_two_digits() -> None:
    """As O*NET's own levels do: 3.25 and 3.13 are 3.19 in the mean, not 3.2."""
    rated = [[Rated("Writing", "skill", 3.5, 3.25)], [Rated("Writing", "skill", 3.0, 3.13)]]
    mean = sides._means(rated)["skill", "Writing"]
    assert (mean.importance, mean.level) == (3.25, 3.19)


AIDE, PRACTICAL_NURSE, THERAPY_ASSISTANT = "31-1131.00", "29-2061.00", "31-2021.00"


def licensed(tables: MoveTables, source: str, target: str) -> Comparison:
    """What lies between two occupations where the second takes a license that people of the first lack."""
    return Comparison(tables, side(tables, source), side(tables, target), OwnAbilities(), licensed=True)


def test_what_a_license_is_needed_for_is_new_to_an_aide(tables: MoveTables) -> None:
    """Other activities of the same kind on the own record are no such work, nor what neighbours probably do."""
    new = {work.detail for work in licensed(tables, AIDE, PRACTICAL_NURSE).new_work}
    assert {
        "Administer intravenous medications",
        "Collaborate with healthcare professionals to plan or provide treatment",
    } <= new
    assert not any("daily living" in name for name in new)  # the record of an assistant says "daily activities"
    assert "Collect biological specimens from patients" not in new
    assert "Prepare medical supplies or equipment for use" in {
        work.detail for work in licensed(tables, WAITER, PRACTICAL_NURSE).new_work
    }


def test_what_is_of_a_kind_with_ones_own_work_is_near_and_not_new(tables: MoveTables) -> None:
    """O*NET 30.3: a dental assistant records health information, cleans medical equipment and works the x-ray machine;
    to treat teeth and to give anesthetics is what the license is about.
    """
    comparison = licensed(tables, "31-9091.00", "29-1292.00")
    new, near = ({work.detail for work in works} for works in (comparison.new_work, comparison.near_work))
    assert near == {
        "Record patient medical histories", "Sterilize medical equipment or instruments",
        "Process x-rays or other medical images",
    }  # fmt: skip
    assert {"Treat dental problems or diseases", "Administer anesthetics or sedatives to control pain"} <= new
    assert not new & near


@pytest.mark.parametrize("source", [AIDE, WAITER, "23-2011.00", "47-2031.00"])
@pytest.mark.parametrize("target", [NURSE, "43-6012.00", "11-9051.00", "47-2111.00"])
def test_near_work_is_of_a_kind_that_is_on_the_own_record(tables: MoveTables, source: str, target: str) -> None:
    """And nothing is told twice, nor all that is new as near."""
    comparison = compare(tables, source, target)
    own = {work.activity for work in tables.work(tables.ids[source])}
    assert all(work.activity in own for work in comparison.near_work)
    assert not {work.detail for work in comparison.near_work} & {work.detail for work in comparison.new_work}
    assert comparison.new_work or not comparison.near_work


def test_readiness_for_licensed_work_counts_the_own_record_alone(tables: MoveTables) -> None:
    """With what neighbours probably do an aide would be a nurse already."""
    by_record, taken_for_done = licensed(tables, AIDE, NURSE).ready, compare(tables, AIDE, NURSE).ready
    assert by_record is not None
    assert taken_for_done is not None
    assert by_record < taken_for_done


def test_equipment_that_only_the_target_lists_is_told(tables: MoveTables) -> None:
    """It counts for nothing in a ward, but what is new there is not nothing."""
    names = {name for kind in compare(tables, AIDE, PRACTICAL_NURSE).equipment_there for name in kind.usual}
    assert {"Nebulizers", "Bag infusion systems"} & names
    assert compare(tables, AIDE, AIDE).equipment_there == []


HOTEL_CLERK, COOK, POLICE, PERSONNEL, PROGRAMMER = "43-4081.00", "35-2015.00", "33-3051.00", "13-1071.00", "15-1254.00"


@pytest.mark.parametrize(
    ("source", "target", "first"),
    [
        (WAITER, NURSE, "Monitor patient conditions during treatments, procedures, or activities"),
        (WAITER, WELDER, "Operate welding equipment"),
        (COOK, POLICE, "Patrol properties to maintain safety"),
        (HOTEL_CLERK, PERSONNEL, "Coordinate personnel recruitment activities"),
        (COOK, PROGRAMMER, "Design websites or web applications"),
    ],
)
def test_new_work_begins_with_what_people_of_the_trade_would_name(
    tables: MoveTables, source: str, target: str, first: str
) -> None:
    """By the words that the target uses, not by how rare alone: health programs come behind a nurse's patients."""
    assert compare(tables, source, target).new_work[0].detail == first


FAR = [("41-1011.00", "15-1252.00"), (NURSE, "15-1252.00"), ("29-1021.00", "15-1252.00"), (WAITER, NURSE)]
NEAR = [(LEGAL_SECRETARY, PARALEGAL), ("31-1131.00", "29-2061.00"), ("15-1254.00", "15-1252.00"), (PARALEGAL, LAWYER)]


def test_what_is_brought_tells_near_from_far(tables: MoveTables) -> None:
    """Who reads and listens brings a developer's job little; who runs a shop uses no programming languages there."""
    far, near = ([compare(tables, *pair).ready or 0.0 for pair in pairs] for pairs in (FAR, NEAR))
    assert max(far) < 1 / 3 and min(near) > 2 / 3
    kept = {gap.kind.name for gap in compare(tables, *FAR[0]).tools_kept}
    assert not {name for name in kept if "development" in name or "Data base" in name}


@pytest.mark.parametrize(
    ("target", "said", "is_done"),
    [
        (
            PARALEGAL,
            "Manage and maintain accurate legal files and documentation.",
            "Maintain the order of legal documents",
        ),
        (PARALEGAL, "Liaise with clients and court personnel.", "Confer with court staff to clarify information"),
        (PARALEGAL, "Talk to court staff.", ""),  # what is done is not said
        ("43-6011.00", "Keep the law library in order.", ""),
        ("43-6011.00", "Answer the telephone, file court documents.", "File documents or records"),
        ("43-6013.00", "Maintain the office, file court documents.", ""),  # no medical records
    ],
)
def test_what_a_file_says_of_the_work_is_not_new(tables: MoveTables, target: str, said: str, is_done: str) -> None:
    """A statement counts for an activity of which it says what is done, and to what; no other comes or goes."""
    bare, there = side(tables, LEGAL_SECRETARY), side(tables, target)
    own = replace(bare, statements=(statement_stems(said),))
    before, after = (Comparison(tables, each, there, OwnAbilities()) for each in (bare, own))
    gone = {work.detail for work in (*before.new_work, *before.near_work)} - {
        work.detail for work in (*after.new_work, *after.near_work)
    }
    assert gone == ({is_done} if is_done else set())
    assert {work.detail for work in after.new_work} <= {work.detail for work in (*before.new_work, *before.near_work)}
    licensed = Comparison(tables, own, there, OwnAbilities(), licensed=True)
    assert is_done in {
        "",
        *(work.detail for work in (*licensed.new_work, *licensed.near_work)),
    }  # where the law asks for a license


def test_an_activity_that_says_no_more_than_what_one_does_is_not_new(tables: MoveTables) -> None:
    """Legal secretaries perform administrative or clerical activities: such tasks are nothing else."""
    new = {work.detail for work in compare(tables, LEGAL_SECRETARY, "43-6011.00").new_work}
    assert new and "Perform administrative or clerical tasks" not in new
