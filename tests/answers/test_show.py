"""`show`: what stands in for a section that holds nothing, and that --full loses nothing."""

from __future__ import annotations

import re
from pathlib import Path

from careercli.answers import asked_people, work_conditions
from careercli.answers.sections import NAMES
from careercli.answers.show import Sheet
from careercli.catalog.catalog import Catalog
from careercli.roles import conditions
from helper import Ran, roles_of, run, run_with_profile


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


def test_the_conditions_of_the_work_are_a_section(careers) -> None:
    """By several names; JSON has them by topic, each with whose word it is (`data/conditions.tsv`)."""
    answer = careers("show", "paralegal", "--section", "conditions", "--json").json
    assert answer["conditions"]["profile"]["desk"] == "usual"
    assert answer["conditions"]["profile"]["nights"] == "not described"  # the Handbook says that most work full time
    assert answer["conditions"]["profile_source"] == "the Occupational Outlook Handbook 2024-34"
    assert answer["conditions"]["ratings_source"] == "O*NET 30.3"
    for name in ("hours", "work conditions", "Conditions"):
        assert "Conditions of the work" in careers("show", "paralegal", "-s", name, "--format", "table")


def test_work_setting_and_conditions_stand_in_for_each_other(bakery, catalog_of) -> None:
    """Where no text tells where one works, the record's conditions do, and the other way round; never twice."""
    setting = bakery("show", "baker", "-s", "work-setting", "--format", "table")
    assert "Bakeries open at night." in setting and "Stamina" not in setting
    catalog = catalog_of(
        told="title: Told\nsummary: x\nwork_setting: In a tent.\n",
        rated="title: Rated\nsummary: x\noccupation: {code: 43-9061, title: Office Clerks, match: same}\n",
    )
    (of_told,) = _sheet(catalog, "told", "conditions").sections
    (of_rated,) = _sheet(catalog, "rated", "work_setting").sections
    assert (of_told.key, of_told.instead_of) == ("work_setting", "Conditions of the work")
    assert (of_rated.key, of_rated.instead_of) == ("conditions", "Work setting")
    assert _sheet(catalog, "rated", "work_setting").to_dict()["conditions"]["profile"]["desk"] == "usual"


def _sheet(catalog: Catalog, slug: str, key: str) -> Sheet:
    return Sheet(catalog.entry(slug), (key,), catalog=catalog)


def test_whose_tasks_and_tools_stand_there_is_said_where_they_are_of_one_trade(catalog: Catalog) -> None:
    """None of the titles that people reported for 13-1041.00 says compliance: O*NET asked who examines drivers.

    Of an occupation whose people are called by its name nothing is said, though parts of it are described apart.
    """
    said = {
        slug: asked_people.of_some(catalog.entry(slug).role, slug, catalog)
        for slug in ("compliance-officer", "registered-nurse", "civil-engineer", "paralegal", "managers-all-other")
    }
    assert "people called Driver Examiner" in said["compliance-officer"]
    assert "describes apart Environmental Compliance Inspectors" in said["compliance-officer"]
    assert not any(words for slug, words in said.items() if slug != "compliance-officer")


def test_a_section_named_behind_a_role_is_the_section(careers) -> None:
    """Not a role whose other name begins so: "tiers" is no packer, of whom one title is Tier."""
    asked = careers("show", "legal-coordinator", "--section", "tiers", "--section", "pros", "-f", "table")
    ran = careers("show", "legal-coordinator", "ladder", "pros", "-f", "table")
    assert ran == asked
    assert "read as careers show legal-coordinator --section ladder --section pros" in ran.stderr
    both = careers("show", "legal-coordinator", "legal-technician", "pay", "--json")
    assert [one["slug"] for one in both.json] == ["legal-coordinator", "legal-technician"]


def test_what_nobody_speaks_of_stands_in_one_place() -> None:
    """The Handbook's silence on a condition is told with all else that is not recorded, and not beside what it says."""
    known = conditions.WorkConditions("lawyers", {"desk": "usual"}, {})
    assert work_conditions.not_spoken_of(known) == ["lifting", "on one's feet", "nights or shifts", "weekends"]
    assert "desk" in work_conditions.glance_words(known) and "spoken" not in work_conditions.glance_words(known)
    assert work_conditions.not_spoken_of(None) == []


def test_conditions_say_whose_they_are(tmp_path: Path, atlas_data: Path) -> None:
    """O*NET 30.3 rates no Health Technologists, All Other as a whole (29-2099.00), but some of its details, as
    29-2099.08 (strength 1.88); a role that is a part of an occupation has what is said of all of that.
    """
    own = tmp_path / "roles"
    own.mkdir()
    text = 'title: Kite Nurse\nsummary: x\noccupation: {code: "29-1141", title: Registered Nurses, match: part}\n'
    (own / "kite-nurse.yaml").write_text(text, encoding="utf-8")

    def shown(*words: str) -> str:
        ran = run("--roles", str(own), "show", *words, "--format", "table", home=tmp_path, CAREERS_DATA=str(atlas_data))
        return " ".join(ran.split())

    other = "health-technologists-and-technicians-all-other"
    whole = shown(other, "-s", "conditions")
    assert "2.1 of 5*" in whole and "* the highest of the occupations that O*NET rates within it" in whole
    assert "strength 2.1 of 5 (O*NET, jobs within it)" in shown(other)
    part = shown("kite-nurse", "-s", "conditions")
    assert "3.0 of 5*" in part and "usual*" in part and "* of Registered Nurses, not of this job alone." in part
    assert "(O*NET, broader occupation)" in shown("kite-nurse")
    detail = shown("patient-representatives", "-s", "conditions")
    assert "1.9 of 5" in detail and "*" not in detail.replace("O*NET", "")
    assert "speaking" not in part + whole + detail


def test_every_form_of_a_role_names_its_fields_of_study_and_whom_onet_asked(tmp_path: Path, atlas_data: Path) -> None:
    """NCES's fields (CIP 2020); of compliance officers O*NET asked driver's license examiners (O*NET 30.3)."""

    def shown(*words: str, **more: str) -> Ran:
        return run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data), **more)

    fields = shown("show", "registered-nurse", "--json").json["fields_of_study"]
    for form in ("markdown", "html"):
        text = shown("show", "registered-nurse", "--format", form)
        assert "Fields of study (NCES)" in text and fields[0].split("/")[0] in text
        assert "people called Driver Examiner" in shown("show", "compliance-officer", "--format", form)
        assert "people called" not in text
    assert "people called Driver Examiner" in shown("show", "compliance-officer", "--json").json["asked_people"]
    assert "people called Driver Examiner" in shown("show", "compliance-officer")
    assert "people called Driver Examiner" in " ".join(shown("next", "compliance-officer").stderr.split())
    guide = " ".join(shown("show", "legal-coordinator", "--format", "table", COLUMNS="80").split())
    assert "many employers prefer a bachelor's degree" in guide


PART = "title: Tree Climber\nsummary: x\noccupation: {code: '37-3013', title: Tree Trimmers and Pruners, match: part}\n"


def test_a_part_without_duties_has_those_of_the_wider_occupation(tmp_path: Path, atlas_data: Path) -> None:
    """In every form, each section marked as of the whole (O*NET 30.3 on 37-3013); what the file tells is its own."""
    own = roles_of(tmp_path) / "tree-climber.yaml"
    own.parent.mkdir(parents=True)

    def shown(*words: str, **more: str) -> Ran:
        return run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data), **more)

    own.write_text(PART, encoding="utf-8")
    whole = shown("show", "tree-trimmers-and-pruners", "--json").json
    part = shown("show", "tree-climber", "--json").json
    assert part["work_of"] == "Tree Trimmers and Pruners"
    assert {"activities", "tools"} <= {*part["work_keys"]}
    assert all(part[key] == whole[key] for key in part["work_keys"])
    assert "work_of" not in whole
    of_all, duty = "of all Tree Trimmers and Pruners", whole["activities"][0]["name"]
    glance = shown("show", "tree-climber", "--format", "table", COLUMNS="100")
    assert f"What they do  O*NET says, {of_all}" in glance and duty in glance
    assert "O*NET publishes no survey" not in glance
    for more in (("-s", "activities"), ("-s", "tools"), ("--full",)):
        assert f", {of_all}" in shown("show", "tree-climber", *more, "--format", "table", COLUMNS="100"), more
    for words in (("show", "tree-climber", "--format", "markdown"), ("show", "tree-climber", "--format", "html")):
        assert of_all in shown(*words) and duty in shown(*words)
    assert shown("report", "tree-climber", "--output", str(tmp_path / "report.html")).exit_code == 0
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert f"source: O*NET, {of_all}" in page and duty in page
    for command in ("compare", "day"):
        words = (command, "tree-climber", *(("fallers",) if command == "compare" else ()))
        told = " ".join(shown(*words, "--format", "table", COLUMNS="120").split())
        assert of_all in told and "Operate grounds maintenance equipment" in told, command
    compared = shown("compare", "tree-climber", "fallers", "--json").json
    assert compared["roles"][0]["work_of"] == "Tree Trimmers and Pruners" and "work_of" not in compared["roles"][1]
    assert "Felling wedges" in {skill["skill"] for skill in compared["skills"]["common"]}
    rows = shown("show", "tree-climber", "-s", "activities", "--format", "tsv").lines
    assert rows[1] == f"work_of\t{', '.join(part['work_keys'])}\tTree Trimmers and Pruners"

    own.write_text(f"{PART}responsibilities: [Climb trees]\n", encoding="utf-8")
    told = shown("show", "tree-climber", "--json").json
    assert "work_of" not in told and not told["activities"]


def test_a_long_summary_ends_with_a_sentence_where_that_is_most_of_what_fits(tmp_path: Path) -> None:
    """Half a sentence tells nothing; one sentence of three words would leave most of the room empty."""
    long, short = f"Bakers bake {'bread and rolls and ' * 6}cakes.", "Bakers bake bread."
    summaries = {"whole": f"{long} They {'knead ' * 30}", "cut": f"{short} They {'knead ' * 40}", "brief": short}
    shown = {}
    for slug, summary in summaries.items():
        (tmp_path / "roles").mkdir(exist_ok=True)
        (tmp_path / "roles" / f"{slug}.yaml").write_text(f"title: A {slug} one\nsummary: {summary}\n", encoding="utf-8")
    for slug in summaries:
        ran = run("--roles", str(tmp_path / "roles"), "show", slug, "--format", "table", home=tmp_path, COLUMNS="80")
        shown[slug] = " ".join(ran.split())
    assert f"{long} … " in shown["whole"] and "knead" not in shown["whole"]
    assert f"{short} They knead" in shown["cut"] and "knead… " in shown["cut"]
    assert short in shown["brief"] and "…" not in shown["brief"]


def test_what_less_than_half_name_is_no_requirement(tmp_path: Path, atlas_data: Path) -> None:
    """27 % of the supervisors of trades name a certificate, 43 % a diploma or less; of the inspectors 36 % each name
    a diploma and a certificate (O*NET 30.3).
    """
    shown = {
        slug: " ".join(
            run("show", slug, "--format", "table", home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="100").split()
        )
        for slug in ("construction-supervisor", "construction-and-building-inspectors")
    }
    supervisor, inspector = shown.values()
    assert "Most often named: Post-Secondary Certificate (27 % of workers surveyed, O*NET)" in supervisor
    assert "Most often named: High School Diploma and Post-Secondary Certificate (36 % of workers surveyed" in inspector
    assert "required, say" not in supervisor + inspector


def test_a_survey_that_names_no_diploma_says_so_in_plain_words(tmp_path: Path, atlas_data: Path) -> None:
    """45 % of the actors asked say that less than a high school diploma is required (O*NET 30.3)."""
    glance = run("show", "actors", "--format", "table", home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="100")
    assert "Most often named: no high school diploma (45 % of workers surveyed, O*NET)" in " ".join(glance.split())


def test_one_skill_that_is_yours_is_told_in_the_singular(tmp_path: Path, atlas_data: Path) -> None:
    """O*NET lists Microsoft Excel for actors (30.3)."""
    words = ("show", "actors", "--format", "table")
    shown = run_with_profile("skills: [Microsoft Excel]\n", *words, home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert " 1 of " in shown and " is yours" in shown and "are yours" not in shown


def test_a_tick_marks_what_is_yours_and_a_star_broader_figures(tmp_path: Path, atlas_data: Path) -> None:
    """Of legal coordinators, counted with legal secretaries, both stand on one screen; ASCII has a plus, --plain words."""
    words, profile = ("show", "legal-coordinator"), "skills: [Microsoft Excel]\n"

    def shown(*arguments: str, **more: str) -> Ran:
        return run_with_profile(profile, *arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), **more)

    screen = shown(*words, "--format", "table")
    assert re.search(r"\u2713 \d+ of \d+ (is|are) yours", screen) and "(BLS*)" in screen
    assert "(yours)" in shown("--plain", *words)


def test_related_roles_are_named_by_their_titles_for_a_reader(tmp_path: Path, atlas_data: Path) -> None:
    """Also where a role file has another slug than O*NET's occupation; rows and JSON keep what is typed."""
    home = {"home": tmp_path, "CAREERS_DATA": str(atlas_data)}
    shown = run("show", "registered-nurse", "-s", "related", "--format", "table", **home)
    rows = run("show", "registered-nurse", "-s", "related", "--json", **home).json["related"]
    assert "Critical Care Nurses" in shown and "critical-care-nurses" not in shown
    assert "critical-care-nurses" in rows
    assert not [slug for slug in rows if "-" in slug and slug in shown]
