"""The tables of words, each member once: its meaning is written out here, so that an entry that goes or changes is seen."""

from __future__ import annotations

import pytest

from careercli.skills import normalize, phrase
from careercli.skills.aliases import bundled_taxonomy

BRITISH = """
analyse analyze, analysing analyzing, behaviour behavior, behavioural behavioral, cancelling canceling, catalogue catalog,
centre center, colour color, counselling counseling, defence defense, enrol enroll, enrolment enrollment, fibre fiber,
fulfil fulfill, grey gray, instalment installment, jewellery jewelry, judgement judgment, labelling labeling, labour labor,
licence license, metre meter, modelling modeling, mould mold, paediatric pediatric, plough plow, practise practice,
programme program, sceptical skeptical, theatre theater, travelling traveling, tyre tire, anaesthesia anesthesia,
anaesthetic anesthetic, orthopaedic orthopedic, haematology hematology, aluminium aluminum
"""
WITH_Z = (
    "organ", "priorit", "optim", "custom", "special", "summar", "util", "standard", "digit", "recogn", "real", "categor",
    "emphas", "minim", "maxim", "author", "visual", "general", "normal", "central", "local", "global", "modern", "final",
    "stabil", "steril", "synchron", "character", "immun", "computer", "monet", "capital", "item",
)  # fmt: skip
ENDINGS = ("e", "es", "ed", "er", "ers", "ing", "ation", "ations", "ational")
NO_SKILLS = """
skill tool system software platform solution application program package technology technique database procedure concept
process method management analysis standard support project training time task work proficiency knowledge understanding
ability experience expertise other staff team client document data report office written verbal oral independently
equipment service product principle practice general advanced basic level degree
"""
BORROWERS = """
written verbal oral time task project workflow calendar filing document case client data record risk change quality vendor
deadline contract budget inventory event people team stress conflict
"""
VERBS = """
drafting preparing writing managing conducting reviewing editing organizing maintaining handling mentoring coordinating
developing creating analyzing
"""
PRAISE = """
strong excellent exceptional outstanding superior good great basic foundational fundamental advanced intermediate solid
sound proven demonstrated effective proper thorough deep working general overall expert high superb keen clear concise
and or the a an in of with to for as both other various relevant related modern current specific multiple
"""
BEFORE = """
proficiency in, proficient with, competence in, competency in, competent in, experience with, experienced in, expertise in,
knowledge of, knowledgeable about, understanding of, familiarity with, familiar with, ability to, fluency in, skilled in,
skill in, skills in, command of, grasp of, use of, using of, usage of, working with, mastery of, awareness of,
proficient use of, effective use of, efficient use of, proficiency with the use of, very strong, clear and concise
"""
AFTER = """
ability abilities proficiency proficiencies expertise experience usage use understanding knowledge competence competency
competencies operation technique techniques aptitude capability capabilities orientation
"""
SOFTWARE_OF = """
management filing signature e-discovery ediscovery collaboration communication conferencing storage scheduling editing
automation docketing tracking accounting presentation compliance analytics reporting billing timekeeping redaction
"""
CALLED = (
    "tool tools platform platforms system systems solution solutions application applications program package packages"
)
SUCH_AS = ("such as", "including", "e.g.", "e.g.,", "for example", "like")


def names(text: str, thing: bool = False) -> list[str]:
    """The names of the skills that a phrase names."""
    return [skill.name for skill in bundled_taxonomy().skills(text, thing=thing)]


@pytest.mark.parametrize("pair", [pair.strip() for pair in BRITISH.replace("\n", " ").split(",")])
def test_british_spelling_has_the_american_key(pair: str) -> None:
    """Alone, and in the plural where the word has one."""
    british, american = pair.split()
    assert normalize.stem(british) == normalize.stem(american) == american
    if not american.endswith(("y", "ing", "al", "ic")):
        assert normalize.key(f"{british}s") == normalize.key(f"{american}s") == normalize.key(american)


def test_a_plural_has_the_key_of_its_singular() -> None:
    """Whatever its last letter is."""
    for one, many in (
        ("size", "sizes"), ("prize", "prizes"), ("waltz", "waltzes"), ("box", "boxes"), ("class", "classes"),
        ("batch", "batches"), ("brush", "brushes"), ("policy", "policies"), ("database", "databases"), ("tool", "tools"),
    ):  # fmt: skip
        assert normalize.key(one) == normalize.key(many) == one
    for word in ("analysis", "campus", "business", "gis", "css"):
        assert normalize.key(word) == word


def test_ise_is_ize_in_the_words_that_have_both() -> None:
    """Each stem with each ending; what only looks so stays: advise, exercise, supervise, revision."""
    for word in WITH_Z:
        for ending in ENDINGS:
            assert normalize.stem(f"{word}is{ending}") == normalize.stem(f"{word}iz{ending}"), word + ending
            assert "iz" in normalize.stem(f"{word}is{ending}")
    for word in ("advise", "exercise", "supervise", "revision", "premise", "television", "organist"):
        assert normalize.stem(word) == word


@pytest.mark.parametrize("word", NO_SKILLS.split())
def test_a_word_that_says_nothing_alone_is_no_skill(word: str) -> None:
    """Not as itself, not in the plural, and not joined to a skill."""
    assert phrase.is_generic(word)
    assert phrase.is_generic(word.capitalize())
    assert phrase.is_generic(word + "s") or word.endswith(("s", "y", "e")) or normalize.stem(word + "s") != word
    assert word not in {name.lower() for name in names(f"Quilting theory and {word}")}


def test_what_says_something_alone_is_a_skill() -> None:
    """Also where it ends or begins like a word that says nothing."""
    for word in ("quilting", "datalog", "timekeeping", "workday", "teamwork", "processing"):
        assert not phrase.is_generic(word), word


@pytest.mark.parametrize("word", BORROWERS.split())
def test_a_word_borrows_the_noun_of_what_it_is_joined_to(word: str) -> None:
    """`Time and kiln planning` is time planning, too."""
    assert phrase.split_at_and(f"{word} and kiln planning", lambda _name: False) == [
        f"{word} planning",
        "kiln planning",
    ]
    assert phrase.split_at_and("pottery and kiln planning", lambda _name: False) == ["pottery", "kiln planning"]


@pytest.mark.parametrize("verb", VERBS.split())
def test_a_verb_holds_for_all_its_objects(verb: str) -> None:
    """`Drafting odes and elegies` is drafting elegies, too; but not where the next has a verb of its own."""
    assert phrase.split_at_and(f"{verb} odes and elegies", lambda _name: False) == [f"{verb} odes", f"{verb} elegies"]
    assert phrase.split_at_and(f"{verb} odes and singing elegies", lambda _name: False)[1] == "singing elegies"
    assert phrase.split_at_and("singing odes and elegies", lambda _name: False) == ["singing odes", "elegies"]


def test_praise_and_filler_are_left_out() -> None:
    """Each word of praise before a name, each phrase of knowing before it, each noun of it behind it."""
    before = [*PRAISE.split(), *(part.strip() for part in BEFORE.replace("\n", " ").split(","))]
    for filler in before:
        assert names(f"{filler} kiln repair") == ["Kiln repair"], filler
        assert names(f"{filler.capitalize()} kiln repair") == ["Kiln repair"], filler
    for filler in AFTER.split():
        assert names(f"Kiln repair {filler}") == ["Kiln repair"], filler
    assert names("highland dancing") == ["Highland dancing"]  # a beginning of a word is no word


def test_software_is_one_thing_whatever_it_is_called() -> None:
    """`Billing platforms`, `billing systems` and `billing software` have one key; other platforms stay platforms."""
    taxonomy = bundled_taxonomy()
    for kind in SOFTWARE_OF.split():
        keys = {taxonomy.key(f"Kiln {kind} {called}") for called in (*CALLED.split(), "software")}
        assert len(keys) == 1, (kind, keys)
    assert taxonomy.key("Kiln platforms") != taxonomy.key("Kiln software")


def test_examples_are_told_by_each_word_that_announces_them() -> None:
    """In brackets and behind the name; "using", "via" and "with" announce only what stands alone."""
    for words in SUCH_AS:
        assert names(f"Kiln software {words} Kornal, Kornel and Kornil") == [
            "Kiln software",
            "Kornal",
            "Kornel",
            "Kornil",
        ], words
        assert names(f"Kiln software ({words} Kornal or Kornel)") == ["Kiln software", "Kornal", "Kornel"], words
    for words in ("using", "via", "with"):
        assert names(f"Kiln repair {words} Westlaw and hands") == ["Kiln repair", "Westlaw"], words
    for end in ("etc.", "and so on", "and more", "or similar tools", "or similar"):
        assert names(f"Kiln software (Kornal, Kornel, {end})") == ["Kiln software", "Kornal", "Kornel"], end


def test_members_of_a_suite_get_its_brand() -> None:
    """Word in Microsoft Office is Microsoft Word, Teams and Project too, which say nothing alone; elsewhere they are not."""
    for suite in ("Microsoft Office", "MS Office"):
        members = ("Word", "Excel", "Outlook", "PowerPoint", "Access", "Teams", "OneNote", "Project", "Visio")
        assert names(f"{suite} ({', '.join(members)})")[1:] == [f"Microsoft {member}" for member in members]
    members = ("Docs", "Sheets", "Slides", "Drive", "Calendar", "Forms", "Meet")
    assert names(f"Google Workspace ({', '.join(members)})")[1:] == [f"Google {member}" for member in members]
    assert names("Google Workspace (Docs, Word)")[2:] == names("Word")
    assert names("Kiln software (Kornal, Teams, Project)") == ["Kiln software", "Kornal"]
