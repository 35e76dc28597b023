"""`show`: what stands in for a section that holds nothing, and that --full loses nothing."""

from __future__ import annotations

from careercli.answers import work_conditions
from careercli.answers.sections import NAMES
from careercli.roles import conditions
from helper import run


def test_pay_without_a_guide_is_the_official_pay(careers) -> None:
    """On the screen, in a pipe and in JSON; a section of which nothing at all is known is named on stderr."""
    screen = careers("show", "judge", "-s", "salary", "--format", "table")
    assert "Official pay" in screen
    assert "90 % earn less than" in screen
    assert {line.split("\t")[0] for line in careers("show", "judge", "-s", "salary").lines} == {"statistics"}
    answer = careers("show", "judge", "-s", "salary", "--json").json
    assert (answer["salary"], answer["statistics"]["wages"] is not None) == (None, True)
    empty = careers("show", "judge", "-s", "tiers")
    assert (str(empty), empty.stderr.strip()) == ("", "tiers not recorded for judge")


def test_full_begins_with_its_contents_and_holds_every_section(careers) -> None:
    """Each section that holds something is named with the option that shows it alone, and every text of it is there."""
    shown = " ".join(careers("show", "legal-technician", "--full", "--format", "table", COLUMNS="200").split())
    rows = [line.split("\t") for line in careers("show", "legal-technician").lines[1:]]
    for key in NAMES:
        assert (f"-s {key.replace('_', '-')} " in shown) == any(row[0] == key for row in rows), key
    texts = [text.rpartition(" · ")[2] if key == "day" else text for key, _name, text in rows]  # hours are drawn
    assert [text for text in texts if " ".join(text.split()) not in shown] == []


def test_salary_without_a_role_is_that_of_the_profile(tmp_path) -> None:
    """The role and the pay of the profile; without a profile it says what to name."""
    assert run("salary", home=tmp_path).exit_code == 2
    run("profile", "add", "Excel", home=tmp_path)
    (file,) = tmp_path.rglob("profile.yaml")
    file.write_text("role: legal-coordinator\npay: {amount: 5000, period: month}\n", encoding="utf-8")
    (role,) = run("salary", "--json", home=tmp_path).json
    assert (role["slug"], role["offer"]["amount"]) == ("legal-coordinator", 60_000)


def test_what_nobody_speaks_of_stands_in_one_place() -> None:
    """The Handbook's silence on a condition is told with all else that is not recorded, and not beside what it says."""
    known = conditions.WorkConditions("lawyers", {"desk": "usual"}, {})
    assert work_conditions.not_spoken_of(known) == ["lifting", "on one's feet", "nights or shifts", "weekends"]
    assert "desk" in work_conditions.glance_words(known) and "spoken" not in work_conditions.glance_words(known)
    assert work_conditions.not_spoken_of(None) == []
