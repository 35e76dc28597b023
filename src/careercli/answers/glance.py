"""What `careers show` begins with: what one does in a role, the way in, what one uses, and what nobody has recorded.

Whose a statement is stands beside it: a guide's claim is never passed off as a figure of the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers import characteristic_tools, counted_together
from careercli.answers.kind_words import plain_kind
from careercli.roles.education import NO_FORMAL, SURVEY_LEVELS, most_named

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.licences import Licence
    from careercli.roles.model import Role
    from careercli.roles.programs import Credential, Program

GUIDE, RECORD = "guide", "record"
"""Whose a statement is."""
LEAST_IMPORTANCE = 3.0
"""Knowledge that is rated as less important (1 to 5) is not what an occupation is known by."""
NONE = "None"
"""What BLS writes where no experience or training is typical."""
ALL = 100
"""Percent of the answers."""


def has_guide(role: Role | IndexedRole) -> bool:
    """Whether anything is recorded that only a guide or a person says: O*NET and BLS have none of these."""
    return bool(role.salary or role.outlook or role.demand or role.tiers or role.day or role.balance or role.faq) or (
        role.remote_friendly is not None
    )


def said_by(who: str, words: str) -> str:
    """A statement behind the name of who makes it, "The Handbook: …"; alone where nobody is named, or it names them."""
    return words if not who or words.startswith(f"{who} ") else f"{who[0].upper()}{who[1:]}: {words}"


def whose(role: Role | IndexedRole, key: str) -> str:
    """Who says what stands under a key of a role file: "O*NET", "BLS", "the Handbook", "the guide", or several of them.

    Empty if no source is named. The Handbook is the Occupational Outlook Handbook.
    """
    publishers = dict.fromkeys(_publisher(source.name) for source in role.sources if key in source.covers)
    return wording.natural_list(list(publishers))


THE_GUIDE = "the guide"
_PUBLISHERS = (
    ("O*NET", "O*NET"),
    ("Occupational Outlook Handbook", "the Handbook"),
    ("BLS", "BLS"),
    ("Occupational Employment", "BLS"),
    ("Employment Projections", "BLS"),
)
"""How the names of sources begin, and who that is; every other is a guide."""


def _publisher(source: str) -> str:
    return next((name for start, name in _PUBLISHERS if source.startswith(start)), THE_GUIDE)


def work(role: Role | IndexedRole) -> tuple[str, Sequence[str]]:
    """What one does: the key of the section that tells it, and its texts; no texts where nothing is recorded."""
    if role.responsibilities:
        return "responsibilities", role.responsibilities
    if role.activities:
        return "activities", [activity.name for activity in role.activities]
    return "core_functions", role.core_functions


def way_in(role: Role | IndexedRole) -> list[tuple[str, str, str]]:
    """What it takes to get in, as (who, statement, whose): schooling, experience, training, license, an account of it.

    Who is empty where the statement says it; of an account that names no source it is the guide.
    """
    required = licence(role)
    by_law = f"By law: {required}" if required else ""
    statements = [("", words, RECORD) for words in (_entry(role), _survey(role), program(role), by_law) if words]
    if role.occupation and role.occupation.match == "part" and (own := _own_way_in(role)):
        return [*own, *statements]
    if role.education and role.education.level:
        who = next((_publisher(source.name) for source in role.sources if "education" in source.covers), THE_GUIDE)
        statements.append((who, " ".join(role.education.level.split()), GUIDE if who == THE_GUIDE else RECORD))
    return statements


def _own_way_in(role: Role | IndexedRole) -> list[tuple[str, str, str]]:
    """The way in that the file of a part tells, before what is recorded of its whole occupation."""
    from careercli.answers import own_way_in  # few roles have one

    texts = own_way_in.told(role)
    return [(own_way_in.WHO, " ".join(texts), GUIDE)] if texts else []


def _entry(role: Role | IndexedRole) -> str:
    """BLS's typical entry education, experience and training: what it asks for besides, or that it asks for nothing."""
    record = role.statistics
    if record is None or not record.entry_education:
        return ""
    parts = [record.entry_education]
    if record.work_experience and record.work_experience != NONE:
        words = _within_sentence(record.work_experience)
        parts.append(f"{words} of experience" if "year" in words else f"experience: {words}")
    if record.training and record.training != NONE:
        parts.append(_within_sentence(record.training))
    if record.work_experience == record.training == NONE:
        parts.append("no experience or on-the-job training")
    counted = counted_together.counted_of(role)
    whose = "BLS, broader occupation" if wording.catch_all_words(counted) else f"BLS{counted_together.mark(counted)}"
    return f"{'; '.join(parts)} ({whose}){_apprenticeship(role)}"


def _apprenticeship(role: Role | IndexedRole) -> str:
    """How long the apprenticeship takes by which one enters, and who says so; empty without one, or where no table has
    its length.
    """
    usual = usual_program(role)
    return f"; it takes {_length(usual)}" if usual and is_entered_by_apprenticeship(role, usual) else ""


def is_entered_by_apprenticeship(role: Role | IndexedRole, usual: Program) -> bool:
    """Whether a program is an apprenticeship, and the usual way in is one."""
    return bool(usual.is_apprenticeship and role.statistics and role.statistics.training == "Apprenticeship")


def _within_sentence(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


def _survey(role: Role | IndexedRole) -> str:
    """What most of those O*NET asked say is required, or how much of that it holds back.

    What more than half of them say is required; what fewer say is only named most often, with what as many say.
    """
    education = role.education
    if education is None:
        return ""
    if best := most_named(education.required):
        levels = [
            "no high school diploma" if SURVEY_LEVELS.get(each.level) == NO_FORMAL else each.level for each in best
        ]
        share = wording.percent(best[0].percent)
        if best[0].percent > ALL / 2:
            return f"{levels[0][:1].upper()}{levels[0][1:]} required, say {share} of workers surveyed (O*NET)"
        each = " each" if len(best) > 1 else ""
        return f"Most often named: {wording.natural_list(levels)} ({share} of workers surveyed{each}, O*NET)"
    if education.withheld and not education.level:
        if round(education.withheld) >= ALL:
            return "O*NET does not publish the answers to its survey"
        return f"O*NET does not publish {wording.percent(education.withheld)} of the answers to its survey"
    return ""


def program(role: Role | IndexedRole) -> str:
    """The program that is usual for the role, its length and who says so; empty where none is known."""
    usual = usual_program(role)
    if usual is None or usual.is_apprenticeship:  # that is among what BLS says
        return ""
    return f"{usual.name[:1].upper()}{usual.name[1:]}, {_length(usual)}"


def _length(usual: Program) -> str:
    """How long a program takes, and who says so: "3 years (Handbook, 2025)"."""
    return f"{lasts(usual)} ({published_by(usual)})"


def published_by(usual: Program) -> str:
    """Who says how long a program takes, and of which year that is: "Handbook, 2025"."""
    return f"{_house(usual.source)}, {usual.year}"


def usual_program(role: Role | IndexedRole) -> Program | None:
    """The program, or the apprenticeship, of the occupation of a role."""
    occupation = role.occupation or (role.statistics and role.statistics.occupation)
    return program_of(occupation.code) if occupation else None


def program_of(code: str | None) -> Program | None:
    """The program, or the apprenticeship, of an occupation by its code."""
    from careercli import paths
    from careercli.roles import licences

    return licences.read(paths.bundled_data()).programs.of(code) if code else None


def lasts(usual: Program) -> str:
    """How long a program takes: "4 to 5 years", "up to 2 years", "at least 18 months"."""
    from careercli.roles import training_time

    months = usual.months
    if months.open_end:
        return f"at least {training_time.in_words(months.most)}"
    return training_time.span_in_words(months.least, months.most)


def _house(source: str) -> str:
    """Who publishes a source, without the page of it."""
    house = source.partition(": ")[0]
    return "Handbook" if house == "Occupational Outlook Handbook" else house


def licence(role: Role | IndexedRole) -> str:
    """The license, registration or certification that the law asks for, and where; empty where none is known."""
    required = _required(role)
    entry = role.statistics.entry_education if role.statistics else None
    return required.words_beside(entry) if required else ""


SEE_WAY_IN = "told in the way in; ask the state's licensing board"
"""What is said where no table, but the text of a role, has its license."""


def licence_or_none(role: Role | IndexedRole) -> str:
    """As `licence`; where none is known that, whom to ask, and what employers ask for instead. What the role's own
    text on the way in says of a license stands there.
    """
    known = licence_alone(role)
    return none_named(_credential(role)) if known == wording.NONE_NAMED else known


def licence_alone(role: Role | IndexedRole) -> str:
    """As `licence_or_none`, where what employers ask for instead stands beside it (`often_held`)."""
    return licence(role) or (SEE_WAY_IN if _speaks_of_license(role) else wording.NONE_NAMED)


def _speaks_of_license(role: Role | IndexedRole) -> bool:
    known = role.education
    written = (*(filter(None, (known.level, known.path)) if known else ()), *role.entry_path)
    return any(" license" in f" {each.lower()}" for each in written)


def none_named(credential: Credential | None) -> str:
    """That no license is known, with the certificate that employers may ask for all the same."""
    if credential is None:
        return wording.NONE_NAMED
    return f"{wording.NONE_NAMED}; often held, or asked for by employers: {credential.name}"


def usual_schooling(role: Role | IndexedRole) -> str | None:
    """The usual entry education, for where it stands alone: with what is enough for the license where that is less, as
    "Bachelor's degree; an associate's degree is enough for the license".
    """
    usual = role.statistics.entry_education if role.statistics else None
    required = _required(role) if usual else None
    enough = required.enough_beside(usual) if required else ""
    article = "an" if enough[:1] in ("A", "E", "I", "O") else "a"
    return f"{usual}; {article} {wording.small(enough)} is enough for the license" if enough else usual


def entry_needs(role: Role | IndexedRole) -> tuple[tuple[str, str | None], ...]:
    """The schooling, experience and training that BLS names as usual for who enters, each with its name; None where the
    record has none of it.
    """
    from careercli.answers import on_the_job_filter

    before = role.statistics.work_experience if role.statistics else None
    return (
        ("Typical entry-level education (BLS)", usual_schooling(role)),
        ("Usual work experience (BLS)", wording.small(before) if before else None),
        on_the_job_filter.beside_schooling(role),
    )


def often_held(role: Role | IndexedRole) -> str:
    """The certificate that many have or are asked for without a law, with who says so; empty without one."""
    held = _credential(role)
    return f"{held.name}, or asked for by employers ({_house(held.source)}, {held.year})" if held else ""


def _required(role: Role | IndexedRole) -> Licence | None:
    """The license of the occupation of a role."""
    from careercli import paths
    from careercli.roles import licences

    code = code_of(role)
    return licences.read(paths.bundled_data()).of(code) if code else None


def _credential(role: Role | IndexedRole) -> Credential | None:
    """What many of the occupation of a role have, or are asked for, though the law does not require it."""
    from careercli import paths
    from careercli.roles import licences

    code = code_of(role)
    return licences.read(paths.bundled_data()).programs.credential_of(code) if code else None


def code_of(role: Role | IndexedRole) -> str:
    """The code of the occupation of a role; empty without one."""
    occupation = role.occupation or (role.statistics and role.statistics.occupation)
    return occupation.code if occupation else ""


def software(role: Role | IndexedRole) -> list[str]:
    """The kinds of software that tell the work, each with the product that stands for it; else the products."""
    if not role.tech_kinds:
        return list(role.tech_stack)
    return [_kind_with_product(kind.name, product) for kind, product in characteristic_tools.software(role)]


def _kind_with_product(kind: str, product: str) -> str:
    name = plain_kind(kind)
    if product.casefold() == name.casefold():
        return name
    words = _within_sentence(name.removesuffix(" software")).replace(" (", ", ").rstrip(")")  # no brackets in brackets
    return f"{product} ({words})"


def skills(role: Role | IndexedRole, catalog: Catalog | None) -> tuple[str, list[str]]:
    """What they are called and the skills: those of a guide's map and list, else fields of knowledge that are rated."""
    named = [name for group in role.skill_map[:1] for name in group.skills]
    named += list(role.skills.technical if role.skills else ())
    return ("Skills", list(dict.fromkeys(named))) if named else ("Knowledge", _telling_knowledge(role, catalog))


def _telling_knowledge(role: Role | IndexedRole, catalog: Catalog | None) -> list[str]:
    """Important fields of knowledge by importance and by how far that is above the mean of all occupations."""
    rated: dict[str, float] = {
        rating.name: rating.importance
        for rating in role.ratings
        if rating.kind == "knowledge" and rating.importance is not None and rating.importance >= LEAST_IMPORTANCE
    }
    means = _means(rated, catalog) if catalog and rated else {}
    return sorted(rated, key=lambda name: (-rated[name] * (rated[name] - means.get(name, 0)), name))


def _means(names: Iterable[str], catalog: Catalog) -> dict[str, float]:
    """The mean importance of fields of knowledge over all roles that are rated on them."""
    from careercli.catalog.terms import HUNDREDTHS, SIGNALS

    letter = SIGNALS["knowledge"]
    ids = catalog.query.term_ids(letter + name for name in names)
    name_of = {number: word.removeprefix(letter) for word, number in ids.items()}
    return {
        name_of[sums.term]: sums.total / sums.roles / HUNDREDTHS
        for sums in catalog.query.rating_sums(name_of)
        if sums.roles
    }


def own_names(role: Role | IndexedRole) -> Iterable[str]:
    """Every name of a skill or tool that a role lists, of which some may be the person's."""
    groups = [name for group in role.skill_map for name in group.skills]
    listed = [*role.skills.technical, *role.skills.soft] if role.skills else []
    return dict.fromkeys([*groups, *listed, *role.tech_stack, *role.tools, *(rating.name for rating in role.ratings)])


def judgments(role: Role | IndexedRole) -> list[tuple[str, str]]:
    """What only a guide says of a role, as (what, its word): demand, stress, balance."""
    named = (
        ("demand", role.demand.level if role.demand else None),
        ("stress", role.balance.stress if role.balance else None),
        ("balance", role.balance.rating if role.balance else None),
    )
    return [(name, word) for name, word in named if word]


def conditions(role: Role | IndexedRole) -> str:
    """What the work is like by the record, in a line or two; empty where nothing is known."""
    from careercli.answers import work_conditions

    return work_conditions.glance_words(work_conditions.known_of(role), of_wider=work_conditions.is_of_wider(role))


def from_home(role: Role | IndexedRole) -> str:
    """What each source says of work from home; empty where none speaks of it."""
    from careercli.answers import work_conditions

    return work_conditions.home_words(role) if work_conditions.is_home_told(role) else ""


def _not_spoken_of(role: Role | IndexedRole) -> list[str]:
    from careercli.answers import work_conditions

    return work_conditions.not_spoken_of(work_conditions.known_of(role))


def unknown(role: Role | IndexedRole) -> list[str]:
    """What nobody has recorded, in words for one line."""
    record = role.statistics
    named = (
        ("what they do", work(role)[1]),
        ("pay", role.salary or (record and record.wages)),
        ("outlook", role.outlook or (record and record.growth_percent is not None)),
        ("the way in", way_in(role)),
        ("skills and tools", role.tech_stack or role.tools or role.skills or role.skill_map or role.ratings),
        ("demand", role.demand),
        ("working conditions", role.work_setting or conditions(role)),
        ("work from home", from_home(role)),
        ("stress and balance", role.balance),
        ("career ladder", role.tiers),
        ("a working day", role.day),
    )
    return [*(name for name, recorded in named if not recorded), *_not_spoken_of(role)]
