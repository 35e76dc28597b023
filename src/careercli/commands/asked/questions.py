"""Plain questions, read as the command that answers them; nothing is sent.

The rules stand in `role_questions.py`, read by `about_roles.py`.

A question is about one or two roles ("what does a welder do", "nurse to doctor"), or it asks for roles by what the
record has of them (`asked_list`): pay, schooling, growth, openings, a place, a field, a subject, an interest, what the
work is like. What the record has no word on (`beyond_words.BEYOND`) is said to be so; the rest of
the sentence is answered all the same.
"""

from __future__ import annotations

import re
from dataclasses import replace

from careercli import cued
from careercli import text as wording
from careercli.api import Catalog
from careercli.catalog import lookup, places
from careercli.commands import front_door
from careercli.commands.asked import (
    adverbs,
    asked_by_cue,
    asked_frame,
    asked_intent,
    asked_unread,
    asked_words,
)
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.facts import (
    about_roles,
    asked_conditions,
    asked_life,
    asked_machines,
    asked_of_each,
    asked_of_job,
    asked_paper,
    asked_several,
    asked_sources,
    asked_year,
    figure_parts,
    glossary,
)
from careercli.commands.asked.intent_words import LIKE_BUT
from careercli.commands.asked.jobs import (
    asked_apprentices,
    asked_by_trade,
    asked_trade,
    everyday_names,
    job_spelling,
    named_roles,
    other_names,
    other_senses,
)
from careercli.commands.asked.lists import (
    asked_amounts,
    asked_list,
    asked_skills,
    asked_subjects,
)
from careercli.commands.asked.moves import (
    asked_moves,
    left_work,
    other_field,
)
from careercli.commands.asked.person import (
    asked_facts,
    asked_programs,
    asked_return,
    own_job,
    own_pay,
    own_way,
    person_words,
    told_beside,
    told_of_self,
)
from careercli.commands.asked.place import (
    asked_nowhere,
    asked_places,
)
from careercli.commands.asked.question import Question
from careercli.commands.asked.schooling import (
    asked_length,
    asked_schooling,
    asked_study,
    getting_in,
    own_schooling,
)
from careercli.roles import beyond_words, body_words, plain_conditions

_QUOTES = str.maketrans("‘’“”", "''  ")
LONGEST = 400
"""Characters of a question that are looked at."""
BETWEEN_SENTENCES = r"(?<!\bvs)(?<!\bst)(?<!\bmt)(?<!\bft)(?<!\bdr)(?<!\b[a-z])[.?!;]+ +"
"""What parts one sentence from the next; no full stop of an abbreviation."""
YEARS = (
    r"\b(?:in|for) (?:the )?(?:next |another )?(?:[0-9]+|a few|five|ten|twenty|thirty) years?(?:' time)?(?![ -]?old)|"
    r"\b(?:over )?(?:the )?next (?:[0-9]+|few|five|ten|twenty) years?"
)
_SIGN_CUES = ("w/", ">", "→", "➔", " + ", " w ", " - ", " – ", " — ")
_SIGNS = ((r"\bw/o\b ?", "without "), (r"\bw/ ?", "with "), (r" w (?=[a-z0-9])", " with "),
          (r" ?(?:[-=]+>|→|➔) ?(?=next|what|where|\?)", ", "), (r" ?(?:[-=]+>|→|➔) ?", " to "),
          (r"(?<=[a-z0-9)]) [+–—-] (?=[a-z0-9$])", ", "))  # fmt: skip
"""What a keyboard has for words, and what it means."""
_LESS_SCHOOL = ("without", "no ", "skip", "not ")
"""What may say that somebody would do without a school."""
CAN_TURN_DOWN = (
    "little", "less", "few", "minim", "low ", "limited", "reduced", "hardly", "barely", "scarcely", "rarely", "seldom",
    "not ", "no ", "n't", "without", "zero ", "light on", "free", "avoid", "hate", "hating", "dislik", "never",
    "too m", "so m", "tired of", "sick of", "nothing ", "cannot", "but ", "exclud", "minus", "outside of",
    "leaving out",
)  # fmt: skip
"""One of these stands in every sentence that turns something down."""
_SEVERAL_ASKED = (" and ", ",", "?", ";", ":", " - ", " but ", " plus ", "&")
"""What may stand between two questions."""
_LEFT_HANGING = r"(?:,| (?:who|that|which|with|without|and|or|but|has|have|is|are|i|because|since|,))+$"
"""What stood between the name of a job and a wish."""


def read(catalog: Catalog, text: str) -> Question | None:
    """A sentence as the command that answers it, or None if it is no question that this file has a rule for."""
    with lookup.remembering(catalog.query), places.remembering():
        written = _plain(text)
        spelt, of_names = job_spelling.put(catalog, asked_places.as_one(written))
        meant = other_senses.put(catalog, spelt)
        sentence = other_field.as_left(catalog, meant.sentence)
        question = asked_facts.read(catalog, sentence, _whole) or _whole(catalog, sentence)
        if question is None:
            return None
        question = other_names.told(catalog, asked_list.soonest_first(question, sentence), sentence)
        question = asked_unread.with_jobs(catalog, _place_as_written(question, written), sentence)
        said = (*of_names, *meant.said) if question.arguments else ()
        return meant.restored(replace(question, remarks=tuple(dict.fromkeys((*said, *question.remarks)))))


def _place_as_written(question: Question, sentence: str) -> Question:
    """A question with the comma that its sentence has between a town and its state (`asked_places.as_one`), and with a
    misspelt place as it is spelt, which is said.
    """
    pairs = zip(question.arguments, ("", *question.arguments), strict=False)
    arguments = tuple(asked_places.with_comma(each, sentence) if before == "--in" else each for each, before in pairs)
    arguments, said = asked_places.spelt_right(arguments)
    return replace(question, arguments=arguments, remarks=(*said, *question.remarks))


def _whole(catalog: Catalog, sentence: str) -> Question | None:
    """A sentence in small letters as the rules for whole sentences read it."""
    return _of_body(catalog, sentence) or _without_turned_down(catalog, sentence)


def _of_body(catalog: Catalog, sentence: str) -> Question | None:
    """A sentence that says something of the own body or senses, by what else it says."""
    if '"' in sentence or not any(cue in sentence for cue in body_words.CUES):
        return None
    from careercli.commands.asked.person import told_of_body

    return told_of_body.read(catalog, sentence, _without_turned_down)


def _without_turned_down(catalog: Catalog, sentence: str) -> Question | None:
    """A sentence by what it wants: what it turns down is left out of the answer, and read by no rule as wanted."""
    if '"' in sentence or not any(cue in sentence for cue in CAN_TURN_DOWN):
        return _of_trade(catalog, sentence)
    from careercli.commands.asked.moves import turned_down

    return turned_down.read(catalog, sentence, _of_trade)


def _of_trade(catalog: Catalog, sentence: str) -> Question | None:
    return asked_by_trade.read(catalog, sentence, _question)


def _question(catalog: Catalog, sentence: str) -> Question | None:
    if by_cue := asked_by_cue.read(catalog, sentence, _question):
        return by_cue
    sentence = person_words.without_reader(adverbs.without(sentence))
    question = asked_programs.read(sentence) or asked_schooling.read(catalog, sentence)
    question = question or asked_length.read(catalog, sentence)
    question = question or asked_skills.combined(catalog, sentence) or asked_skills.good_at(catalog, sentence)
    question = question or asked_words.read(catalog, sentence, _read)
    is_sure = question is not None and question.arguments[:1] != ("next",)
    if question is None or not is_sure or any("not looked for" in remark for remark in question.remarks):
        question = asked_skills.needed(catalog, sentence) or question
    question = question or front_door.read(catalog, sentence)
    question = question or asked_skills.listed(catalog, sentence)
    question = own_way.told(catalog, question, sentence)
    if question and (", " in sentence or cued.search(r" (?:and|or|&) ", sentence)):
        from careercli.commands.asked.place import asked_places_listed

        question = asked_places_listed.told(question, sentence)
    if question and question.arguments[:1] and any(cue in sentence for cue in _LESS_SCHOOL):
        from careercli.commands.asked.schooling import asked_less_school

        question = asked_less_school.told(catalog, question, sentence)
    question = question and asked_moves.upward(left_work.told(catalog, question, sentence), sentence)
    question = question and asked_of_each.told(catalog, question, sentence)
    if question and any(cue in sentence for cue in _SEVERAL_ASKED):
        from careercli.commands.asked import asked_clauses

        question = asked_clauses.told(catalog, question, sentence)
    question = question and asked_length.told(catalog, question, sentence)
    question = question and asked_schooling.told(catalog, question, sentence)
    question = asked_subjects.completed(catalog, sentence, question)
    is_next = question is not None and question.arguments[:1] == ("next",)
    is_like = is_next and cued.search(LIKE_BUT, sentence) is not None  # whose wishes name no job: cleaner
    if question and is_next and not is_like and any("not looked for" in each for each in question.remarks):
        from careercli.commands.asked.moves import named_ideas

        question = named_ideas.told(catalog, question)
    if question and "--interests" in question.arguments:
        from careercli.commands.asked.lists import liked_near

        question = liked_near.told(catalog, question, sentence)
    return question and asked_unread.told(catalog, question, sentence)


def _plain(text: str) -> str:
    """A sentence in small letters, as the rules read it."""
    plain = asked_places.spelled_out(other_senses.with_programs(_in_plain_signs(text[:LONGEST]))).lower()
    for sign, meant in _SIGNS if any(sign in plain for sign in _SIGN_CUES) else ():
        plain = cued.sub(sign, meant, plain)
    plain = cued.sub(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", "", plain)
    for written, meant in rules.APOSTROPHES:
        plain = cued.sub(written, meant, plain)
    return " ".join(cued.sub(r"[?!. ]+$|^find:", "", plain).split())


def _read(catalog: Catalog, sentence: str) -> Question | None:
    """A sentence as the rules read it, with nothing said yet of the figures that no rule has used."""
    if not sentence or '"' in sentence or cued.search(r"(?:title|skill|faq):", sentence):
        return None
    if asked_sources.are_asked(sentence):
        return Question(("where",), (asked_sources.FROM_WHERE,))
    if (term := glossary.term_of(sentence)) and not asked_words.is_of_role(catalog, sentence):
        return Question(term=term)
    if question := asked_year.read(catalog, sentence, _read) or asked_nowhere.read(catalog, sentence, _read):
        return question
    if question := asked_return.read(catalog, sentence) or figure_parts.read(catalog, sentence):
        return question
    question = told_of_self.read(catalog, sentence, _read) or told_beside.read(catalog, sentence, _read)
    if question := question or asked_study.read(catalog, sentence, _read):
        return asked_intent.with_goal(catalog, asked_places.parted(sentence), question, _read_rest)
    whole = sentence
    is_wish = cued.search(rf"\b(?:{own_job.WISHES_TO_MOVE})\b", sentence) is not None
    is_wish = is_wish and not cued.search(own_job.OF_THE_YEARS, sentence)
    sentence = person_words.as_asker(sentence if is_wish else " ".join(re.sub(YEARS, "", sentence).split()))
    asked = asked_places.parted(sentence)
    if question := _own_pay(catalog, asked):
        return asked_intent.of_other_job(catalog, asked, question)
    question = (
        asked_paper.read(catalog, asked.rest, asked.place)
        or asked_words.of_record(catalog, asked, _read_rest)
        or asked_several.read(catalog, asked, _read_rest)
        or _read_rest(catalog, asked)
    )
    clauses = [clause.strip(" ,") for clause in re.split(BETWEEN_SENTENCES, asked.rest)]
    for clause in clauses if question is None and len(clauses) > 1 else ():
        question = _read_rest(catalog, asked._replace(rest=clause))
        if question is not None:
            left = "; ".join(other for other in clauses if other != clause and other not in asked_places.LIVING)
            question = Question(question.arguments, (*question.remarks, *((f"left aside: {left}",) if left else ())))
            question = asked_intent.reconsidered(catalog, asked, question, _read_rest) or question
            return about_roles.located(own_schooling.added(question, asked.rest), asked)
    question = asked_frame.completed(catalog, asked, question)
    question = asked_intent.reconsidered(catalog, asked, question, _read_rest)
    question = question or asked_life.of_work(catalog, asked.rest)
    question = figure_parts.completed(catalog, whole, question)
    question = question and own_schooling.added(question, asked.rest)
    return question and about_roles.located(question, asked)


def _in_plain_signs(text: str) -> str:
    """A sentence as a keyboard types it: without what cannot be seen and curly quotes, with plain digits and spaces."""
    if text.isascii():
        return text
    import unicodedata

    plain = unicodedata.normalize("NFKC", wording.blank(text)).translate(_QUOTES)
    return cued.sub(r"[^\D0-9]", lambda digit: str(unicodedata.digit(digit[0])), plain)


def _read_rest(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """What is left of a sentence without its place, as a question."""
    if many := cued.fullmatch(rules.HOW_MANY_BEHIND, asked.rest) if asked.rest.count("how many ") == 1 else None:
        asked = asked._replace(rest=f"how many jobs are there for {many['job']}")
    period, rest = asked_moves.without_period(asked.rest)
    if period:
        paid = about_roles.read(catalog, rest)
        if paid and paid.arguments[:1] == ("salary",) and "--where" not in paid.arguments:
            return Question((*paid.arguments, *period), paid.remarks)
        if paid and paid.arguments[:1] == ("list",):
            by_period = f"`careers salary waiter {' '.join(period)}` tells that of one role by the {period[1]}"
            return Question(paid.arguments, (*paid.remarks, by_period))
    rest = asked.rest
    question = (
        asked_machines.read(catalog, rest)
        or everyday_names.read(rest, lambda words: named_roles.named(catalog, words))
        or asked_apprentices.read(catalog, rest, named_roles.named_or_work)
        or other_field.read(catalog, rest, asked.place)
        or getting_in.read(catalog, rest)
        or asked_moves.read(catalog, rest, asked.place)
        or asked_of_job.read(catalog, asked)
        or asked_trade.for_workers(catalog, asked)
        or asked_life.read(catalog, rest)
        or _about_me(catalog, rest)
        or _beside_wishes(catalog, rest, of_person=True)
        or _move_beside_wishes(catalog, rest)
        or _about_roles_and_wishes(catalog, rest)
        or own_job.read(catalog, rest, asked.place)
    )
    if question and asked.place and rest.startswith("how many ") and question.arguments[:1] == ("show",):
        return Question(("salary", question.arguments[1]), question.remarks)  # which counts the jobs in a place
    if question or _is_title(catalog, rest):
        return question
    return (
        _beside_wishes(catalog, rest)
        or asked_trade.read(catalog, asked)
        or asked_list.read(catalog, asked)
        or _with_skill(catalog, rest)
        or about_roles.read(catalog, rest, misspelt=True)
    )


def _beside_wishes(catalog: Catalog, sentence: str, *, of_person: bool = False) -> Question | None:
    """A question about a role beside what the record may have no word on: "can I become a nurse at 45".

    The question is answered; of what it wishes beside that it is said what is known. With `of_person` only where some
    of that is of the person who asks.
    """
    wishes = plain_conditions.parted(sentence)
    if wishes.rest == sentence or (of_person and not set(wishes.beyond) & set(beyond_words.OF_THE_PERSON)):
        return None
    rest = cued.sub(_LEFT_HANGING, "", wishes.rest.strip(" ,"))
    rest = cued.sub(r"^(can|could) (?:an? )?(?=be|work)", r"\1 i ", rest)  # "can a felon be a nurse"
    question = about_roles.read(catalog, rest)
    if question is None or len(question.arguments) < 2:
        return None
    command, slug, *more = question.arguments
    slug = more[0] if command == "path" and more else slug  # the job that is gone to
    if command in ("next", "list"):
        return Question((*question.arguments, *wishes.options), (*question.remarks, *wishes.remarks))
    if command == "show" and "introversion" in wishes.beyond:  # "am i too shy to be a teacher"
        to_show = asked_frame.command_for(catalog, asked_frame.PERSON, slug)
        return Question(tuple(to_show), (*question.remarks, *wishes.remarks))
    known = asked_conditions.answers_on_conditions(catalog, slug, wishes.conditions)
    return Question(question.arguments, (*question.remarks, *known, *wishes.remarks))


def _about_roles_and_wishes(catalog: Catalog, sentence: str) -> Question | None:
    """A question about roles; one that leaves a wish of the sentence aside is read without it, and has it beside."""
    question = about_roles.read(catalog, sentence)
    remarks = question.remarks if question else ()
    left = " ".join(remark.replace("' ", " ") for remark in remarks if "not looked for" in remark)
    wishes = plain_conditions.parted(left).conditions if left else ()
    return (_beside_wishes(catalog, sentence) if wishes else None) or question


def _move_beside_wishes(catalog: Catalog, sentence: str) -> Question | None:
    """A move between two jobs that are named, with wishes behind: "nurse to editor no nights"."""
    move = _beside_wishes(catalog, sentence) if " to " in sentence else None
    is_read = move and move.arguments[:1] == ("path",) and not any("not looked for" in each for each in move.remarks)
    return move if is_read else None


def _own_pay(catalog: Catalog, asked: asked_places.Asked) -> Question | None:
    """Whether one's own pay is low, or whether one could have another job."""

    def named(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return named_roles.named_or_work(catalog, words)

    if move := own_pay.move(asked.rest, asked.place, named):
        return Question(move[0], (*move[1], *asked.remarks))
    answer = own_pay.read(catalog, asked.rest, asked.place, named)
    if answer is None:
        return None
    # "here", with no place in the profile, is still to be told; `salary` takes that of the profile by itself
    return Question(answer[0], (*answer[1], *asked.remarks) if answer[0] else answer[1])


def _is_title(catalog: Catalog, sentence: str) -> bool:
    """Whether words are a title: a travel nurse asks for no travel, a part-time plumber for no hours."""
    if cued.search(rf"\b{rules.JOBS}\b", sentence):
        return False
    if named_roles.named(catalog, sentence):
        return True
    wishes = plain_conditions.parted(sentence)
    if any(name.startswith("no-") for name in wishes.conditions):  # "office manager no weekends" asks of one
        return False
    rest = " ".join(wishes.rest.split())
    return rest != sentence and bool(named_roles.named(catalog, rest))


def _about_me(catalog: Catalog, sentence: str) -> Question | None:
    """What the person could become: `next` of the role in the profile, or a word on `careers start`."""
    if not any(cue in sentence for cue in person_words.ABOUT_ME_CUES):
        return None
    if match := rules.fits(person_words.EARNING, rules.DIGITS, sentence):
        return _earning(match)
    if match := rules.fits(person_words.LEAVING, person_words.LEAVING_CUES, sentence):
        work, _comma, rest = (part.strip() for part in match["work"].partition(","))
        slugs = named_roles.named(catalog, named_roles.worker(work) or work)
        remark = f"{work} is taken as {slugs[0]}: name your own role instead" if slugs else ""
        return own_job.moves(catalog, slugs[0], (remark,), rest) if slugs else None
    if any(cue in sentence for cue in own_job.CLUELESS_CUES) and (clueless := cued.search(own_job.CLUELESS, sentence)):
        return own_job.of_the_undecided(catalog, sentence.replace(clueless[0], " "))
    if not cued.fullmatch(person_words.FROM_HERE, sentence):
        return None
    if named_roles.own(catalog):
        return Question(("next",))
    return Question(
        (),
        (
            "that depends on you: `careers start` asks what you have done and like; for example from waiter: `careers "
            "next waiter`",
        ),
    )


def _with_skill(catalog: Catalog, sentence: str) -> Question | None:
    """What a skill leads to: "what can I do with excel"."""
    match = cued.fullmatch(person_words.SKILL, sentence)
    skill = match["skill"] if match else ""
    return Question(("match", skill)) if skill and getattr(catalog.skills(skill, limit=1), "sure", ()) else None


def _earning(match: re.Match[str]) -> Question | None:
    """An amount without a role: what it is a year, and what places it."""
    amount = asked_amounts.yearly(match["offer"], match["offer"].lstrip("$0123456789.,k")) or asked_amounts.yearly(
        match["offer"], ""
    )
    if amount is None:
        return None
    per = f"{match['offer']} is about ${int(amount):,} a year of full-time work; " if "h" in match["offer"] else ""
    place = f'for a waiter, for example, `careers salary waiter --offer "{rules.offered(match["offer"])}"` places it'
    return Question((), (f"{per}{place}; `careers list --min-pay {amount}` shows the jobs that pay as much",))
