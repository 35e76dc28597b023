"""What an answer about moves counts from: the person's own pay, else the median of the role left; and the schooling.

One rule for `next`, `path`, `gap`, `plan` and `whatif`: own pay comes before the median where it is known, that is
typed, or in the profile of whoever leaves its role. Schooling is what one says, whatever that is; of who says nothing
the higher of what the guide to the role calls the least, and of what the record calls usual there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answers.requirement_words import article, entry_words
from careercli.lazy_dataclass import dataclass
from careercli.moves.held_schooling import GUIDE as BY_GUIDE
from careercli.moves.held_schooling import YOU, Held
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.catalog.catalog import Entry
    from careercli.catalog.moves import Occupation
    from careercli.moves.facts import MoveFacts
    from careercli.moves.median_pay import Pay

RECORD = "record"
"""The word of the record on what is usual in a role."""
PAY_BEFORE = ("pay_before", "pay_before_currency", "pay_before_from")
SCHOOLING = ("schooling_before", "schooling_before_from")
"""The names of both in JSON and CSV."""
_WHOSE = {"guide": "claimed", YOU: YOU}
_NO_FORMAL = "No formal educational credential"


def whose(pay: Pay | None) -> str | None:
    """Whose figure a pay is, as `salary` names it: "official" or "claimed"; or the person's own."""
    return _WHOSE.get(pay.source, "official") if pay else None


@dataclass(frozen=True)
class CountedFrom:
    """The pay before a move (of a `place`, if one is named), and the level of schooling with whose word it is.

    `title` is that of the role left, empty without one; `study` the field of one's own schooling, empty where none is
    named. Then `field_of_job` is the one that counts for the role left, if any, and `guide_names_field` tells whether
    it is the guide to that which names it.
    """

    title: str = ""
    pay: Pay | None = None
    place: str = ""
    level: str | None = None
    level_from: str | None = None
    study: str = ""
    field_of_job: str = ""
    guide_names_field: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the pay is what the person says that they earn."""
        return self.pay is not None and self.pay.source == YOU

    @property
    def pay_words(self) -> str:
        """From which pay changes count, as a sentence; empty where none is known."""
        return f"Change in pay: from {self.which_pay}." if self.pay else ""

    @property
    def which_pay(self) -> str:
        """The pay within a sentence: "your $43,680 a year", "the median of Waiter, $36,000 a year"."""
        if self.pay is None:
            return ""
        amount = f"{text.money(self.pay.amount, self.pay.currency)} a year"
        if self.is_own:
            return f"your {amount}"
        median = "the guide's median" if self.pay.source == "guide" else "the median"
        nationwide = self.place == "United States"
        where = " nationwide" if nationwide else f" in {self.place}" if self.place else ""
        return f"{median} of {self.title}{where}, {amount}"

    @property
    def schooling_words(self) -> str:
        """Which schooling counts as had, as a sentence, and how to name the field that a degree lacks; empty where none
        is known.
        """
        if not self.lacks_field:
            return self.counted_words
        degree = (self.level or "").partition(" ")[0].lower().replace("doctoral", "doctorate")
        return f'{self.counted_words} {self._field_words}: `--have "{degree} in FIELD"` counts {self._it}.'

    @property
    def start_words(self) -> str:
        """The same for `careers start`, which asks for one's schooling."""
        if self.lacks_field:
            return f"{self.counted_words} {self._field_words}: `careers start` takes {self._it}, too."
        how = "" if self.level is None or self.level_from == YOU else " If yours is another, `careers start` counts it."
        return f"{self.counted_words}{how}"

    @property
    def _field_words(self) -> str:
        """In which field a degree counts of which one names none."""
        if not self.field_of_job:
            return "Its field is not named"
        whose = f"as the guide to {self.title} names it" if self.guide_names_field else f"as usual for {self.title}"
        return f"Its field counts as {self.field_of_job}, {whose}"

    @property
    def _it(self) -> str:
        return "another" if self.field_of_job else "it"

    @property
    def lacks_field(self) -> bool:
        """Whether it is a degree that somebody says they have, of which they name no field."""
        is_degree = education.ENTRY_LEVELS.get(self.level or "", 0) >= education.ASSOCIATE
        return is_degree and self.level_from == YOU and not self.study

    @property
    def counted_words(self) -> str:
        """Which schooling counts as had, as a sentence; empty where none is known."""
        if self.level is None:
            return ""
        level = "none" if self.level == _NO_FORMAL else article(entry_words(self.level))
        if self.level_from == YOU:
            field = f" in {self.study}" if self.study else ""
            return f"Schooling counted: {level}{field}, as you say."
        if self.level_from == BY_GUIDE:
            field = f" in {self.field_of_job}" if self.field_of_job else ""
            return f"Schooling counted: {level}{field}, the least that the guide to {self.title} names."
        usual = f"usual for {self.title}" if self.title else "as you name none"
        return f"Schooling counted: {level}, {usual}."

    def sentence(self, change: str) -> str:
        """Both sentences, with the change in pay in words; without a change that is known, the pay before it alone."""
        pay = f"Change in pay: {change}, from {self.which_pay}." if change else f"Pay before: {self.which_pay}."
        return " ".join(filter(None, (pay if self.pay else "", self.schooling_words)))

    @property
    def own_sentence(self) -> str:
        """Both sentences, each only where it is the person's own, or a guide's word: not what is usual in the role."""
        own_schooling = self.schooling_words if self.level_from != RECORD else ""
        return " ".join(filter(None, (self.pay_words if self.is_own else "", own_schooling)))

    @property
    def usual_sentence(self) -> str:
        """Which schooling is usual and so counts as had, and how to name one's own; empty where that is known."""
        options = [*([] if self.is_own else ["`--earning`"]), *(["`--have`"] if self.level_from == RECORD else [])]
        own = f"{', '.join(options)}." if options else ""
        if self.level_from != RECORD:
            return f"Your own pay: {own}" if own else ""
        usual = self.counted_words.removesuffix(".").replace(f"usual for {self.title}", "as usual")
        return f"{usual}; yours: {own}"

    def pay_cells(self) -> dict[str, Any]:
        """The pay as JSON and CSV name it."""
        pay = self.pay
        values = (pay.amount if pay else None, pay.currency if pay else None, whose(pay))
        return dict(zip(PAY_BEFORE, values, strict=True))

    def schooling_cells(self) -> dict[str, Any]:
        """The schooling as JSON and CSV name it."""
        return dict(zip(SCHOOLING, (self.level, self.level_from), strict=True))

    def to_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return {**self.pay_cells(), **self.schooling_cells()}


def counted_from(
    facts: MoveFacts, entry: Entry | None, pay: Pay | None, own: Held | None, place: str = ""
) -> CountedFrom:
    """What counts for moves from a role, for somebody of whom that schooling is known."""
    compared = facts.compared_in_field(entry) if entry else None
    usual = compared.occupation.entry if compared else None
    title = entry.role.title if entry else ""
    level, level_from = (own.level, own.whose) if own else (None, None)
    if own is not None and own.whose == YOU:
        of_job = own.field_of_guide or _field_of_record(facts, compared.occupation if compared else None, own)
        return CountedFrom(
            title, pay, place, level, level_from, own.studied, of_job, guide_names_field=bool(own.field_of_guide)
        )
    if usual and (own is None or education.ENTRY_LEVELS[usual] > own.step):
        level, level_from = usual, RECORD
    of_guide = own.field_of_guide if own is not None and level_from == BY_GUIDE else ""
    return CountedFrom(title, pay, place, level, level_from, field_of_job=of_guide)


def _field_of_record(facts: MoveFacts, occupation: Occupation | None, own: Held) -> str:
    """The field of the degree that is usual in the occupation that one leaves, for who has no lower one and names none;
    empty where the tables name none.
    """
    usual = education.ENTRY_LEVELS.get((occupation.entry if occupation else None) or "", 0)
    if occupation is None or own.is_named or usual < education.ASSOCIATE or own.step < usual:
        return ""
    programs = facts.licences.programs
    program, field = programs.of(occupation.code), programs.field_of(occupation.code)
    name = program.name.partition(" (")[0] if program is not None and not program.is_apprenticeship else ""
    _degree, behind, subject = name.rpartition(" in ")
    if behind or (field is None and name.endswith(" program")):
        return subject.removesuffix(" program")
    return field.name if field else ""
