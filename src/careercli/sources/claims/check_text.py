"""The answer of `careers check FILE`: each claim of a text beside the record, with a verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from careercli import text as wording
from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.catalog.places import PlaceFigures
from careercli.sources.claims import document as documents
from careercli.sources.claims import figures, find, growth_rules, rules, verdicts
from careercli.sources.claims.document import Document, Sentence
from careercli.sources.claims.find import Claim
from careercli.sources.claims.mentions import Names
from careercli.sources.claims.places import Place, open_between
from careercli.sources.claims.record import Records
from careercli.sources.claims.subject import NONE_NAMED, Subjects, required
from careercli.table import Table

QUOTE = 160
"""Characters of the text that stand with a claim at most."""
NOTHING_CLAIMED = "no claim of pay, growth, openings, jobs or education was found in this text"
NOTHING_WRITTEN = "there is no text in it"
FIGURE, MOST_NAMED = "figure", 8
"""The kind of a row that is not judged, and how many of such figures a line names."""


@dataclass(frozen=True)
class HeldClaim:
    """A claim of a text and what the record says of it.

    `claimed_low` and `claimed_high` are the same for a single figure, and so are the official ones; both are in the
    claim's unit: money per `per`, percent, or a number. For pay that has no figure of its own in the record, the
    official ones bound it. `claimed_level` and `official_level` are of education. `slug` is None where it is open which
    occupation is meant.
    """

    line: int
    quote: str
    slug: str | None
    occupation: str | None
    code: str | None
    kind: str
    measure: str
    claimed_low: float | None
    claimed_high: float | None
    claimed_level: str | None
    claimed_period: str | None
    currency: str | None
    per: str | None
    place: str | None
    official_low: float | None
    official_high: float | None
    official_median: float | None
    official_level: str | None
    period: str | None
    verdict: str
    words: str
    source: str | None


@dataclass(frozen=True)
class TextCheck(Answer):
    """The claims of a text, in its order. `name` is the file's, as messages show it.

    `not_judged` are its other amounts and percentages, so that none is passed over without a word.
    """

    name: str
    claims: tuple[HeldClaim, ...]
    empty: bool = False
    posting: bool = False
    not_judged: tuple[HeldClaim, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """Says so where nothing was claimed, and which figures are not judged."""
        none = () if self.claims else (f"{self.name}: {NOTHING_WRITTEN if self.empty else NOTHING_CLAIMED}",)
        left = [f"{row.words} (line {row.line})" for row in self.not_judged]
        return (*none, *((f"{verdicts.NOT_JUDGED}: {wording.abridged(left, MOST_NAMED)}",) if left else ()))

    @property
    def rows(self) -> list[HeldClaim]:
        """The claims and the figures that are not judged, by their lines."""
        return sorted((*self.claims, *self.not_judged), key=lambda row: row.line)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects, one a claim or a figure that is not judged."""
        return [asdict(row) for row in self.rows]

    def to_table(self) -> Table:
        """A row a claim or a figure that is not judged."""
        columns = tuple(HeldClaim.__dataclass_fields__)
        return Table(columns, tuple(tuple(getattr(row, name) for name in columns) for row in self.rows))


def check_text(catalog: Catalog, raw: bytes, name: str) -> TextCheck:
    """The claims of a text's bytes, held against a catalogue's record. Raises CareersError for what is no text."""
    names = Names(catalog.refresh())
    document = documents.read(raw, name, names.knows_word)
    if document.is_empty:
        return TextCheck(name, (), empty=True)
    subjects = Subjects(document, names)
    with PlaceFigures.open() as figures:
        reading = _Reading(document, subjects, Records(catalog, figures))
        claims = tuple(reading.claims())
        return TextCheck(name, claims, posting=subjects.is_posting, not_judged=tuple(reading.not_judged))


class _Reading:
    """One document being read: where it is about, and what each of its sentences claims.

    `not_judged` are the figures of the sentences read so far that are no claim.
    """

    def __init__(self, document: Document, subjects: Subjects, records: Records) -> None:
        self._document, self._subjects, self._records = document, subjects, records
        self._place = self._of_posting() if subjects.is_posting else None
        self._figures: list[tuple[int, int]] = []
        self.not_judged: list[HeldClaim] = []

    def claims(self) -> Iterator[HeldClaim]:
        """Every claim, in the order of the text."""
        posting = self._subjects.is_posting
        for sentence in filter(lambda sentence: find.may_claim(sentence.text), self._document.sentences):
            read: list[tuple[int, int]] = []
            found = find.claims(
                sentence.text,
                posting=posting,
                required=required(sentence.section),
                listed=self._subjects.is_listed(sentence),
            )
            spans = {(claim.start, claim.end) for claim in found}
            self._figures = sorted({*spans, *((each.start, each.end) for each in figures.unread(sentence.text, spans))})
            for claim in found:
                if row := self._held(claim, sentence):
                    read.append((claim.start, claim.end))
                    yield row
            self.not_judged += (_unread(figure, sentence) for figure in figures.unread(sentence.text, read))

    def _held(self, claim: Claim, sentence: Sentence) -> HeldClaim | None:
        if claim.measure == "workers" and not self._subjects.counts_people(claim, sentence):
            return None
        slug, why = self._subjects.of(claim, sentence)
        if slug is None:
            if claim.kind == "pay" and rules.NAMED_PERSON.search(sentence.text[: claim.start]):
                return None
            # A growth or a number that no occupation is named for is mostly a company's, a city's, a price's.
            told = claim.kind in ("pay", "openings") or why not in ("", NONE_NAMED) or _is_of_jobs(claim, sentence)
            why = why or NONE_NAMED
            return _row(claim, sentence, None, verdicts.Verdict(verdicts.NOT_HELD, why)) if told else None
        place = self._where(claim, sentence)
        if place and place.several:
            why = f"it is open which place is meant: {place.name}"
            return _row(claim, sentence, self._records.entry(slug), verdicts.Verdict(verdicts.NOT_HELD, why))
        record = self._records.of(slug, place)
        verdict = verdicts.hold(claim, record, self._document.year)
        if year := verdicts.year_if_old(claim, record, self._document.year):
            claim = replace(claim, year=year)
        return _row(claim, sentence, self._records.entry(slug), verdict)

    def _where(self, claim: Claim, sentence: Sentence) -> Place | None:
        """The place of a claim; of education only one in another country, as the rest is the nation's."""
        place = self._named_for(claim, sentence)
        return None if claim.kind == "education" and not (place and place.abroad) else place

    def _named_for(self, claim: Claim, sentence: Sentence) -> Place | None:
        places = self._records.places
        named = places.named(sentence.text, self._subjects.starts(sentence))
        place = places.of_figure(sentence.text, named, self._figures, claim.start) or places.of_there(sentence)
        if place or named:
            return place
        if self._subjects.is_posting and claim.kind != "openings":
            return self._place if claim.measure in ("offer", "asked") else None  # its place is its own offer's alone
        titles = [line for line in self._document.first[:1] if len(line) <= rules.LONGEST_HEAD and line[-1] != "."]
        above = [*filter(None, map(self._of_line, sentence.section.headings))]
        abroad = [place for place in (*above, *filter(None, map(self._of_line, titles))) if place.abroad]
        if claim.kind not in ("openings", "growth") and above:
            return above[0]
        return next(iter(abroad), None) or self._by_money(claim)

    def _of_line(self, line: str) -> Place | None:
        """The place that a heading or a title names."""
        return open_between(self._records.places.named(line, self._subjects.starts_in(line)))

    def _by_money(self, claim: Claim) -> Place | None:
        """Another country where all the money of a text is its; pay has its own currency beside it."""
        money = self._document.abroad
        if not money or claim.kind == "pay":
            return None
        return Place(rules.COUNTRY_OF_MONEY.get(money, f"a country that pays in {money}"), abroad=True)

    def _of_posting(self) -> Place | None:
        """The place of a posting, by its first lines."""
        first = self._document.first[:6]
        written = next(filter(None, map(self._records.places.with_state, first)), None)
        return written.place if written else next(filter(None, map(self._of_line, first)), None)


def _is_of_jobs(claim: Claim, sentence: Sentence) -> bool:
    """Whether a growth that no occupation is named for is plainly one of jobs, so that it is listed as not held."""
    return claim.kind == "growth" and growth_rules.JOBS_SUBJECT.search(sentence.text) is not None


def _row(claim: Claim, sentence: Sentence, entry: Any, verdict: verdicts.Verdict) -> HeldClaim:
    role = entry.role if entry else None
    occupation = (role.statistics and role.statistics.occupation) or role.occupation if role else None
    pay = claim.kind == "pay"
    return HeldClaim(
        line=sentence.line,
        quote=_quote(claim, sentence.text),
        slug=entry.slug if entry else None,
        occupation=role.title if role else None,
        code=occupation.code if occupation else None,
        kind=claim.kind,
        measure=claim.measure,
        claimed_low=claim.low,
        claimed_high=claim.high,
        claimed_level=claim.level,
        claimed_period=_claimed_period(claim),
        currency=(claim.currency or "USD") if pay else None,
        per=claim.per,
        place=verdict.place,
        official_low=verdict.low,
        official_high=verdict.high,
        official_median=verdict.median,
        official_level=verdict.level,
        period=verdict.period,
        verdict=verdict.verdict,
        words=verdict.words,
        source=verdict.source,
    )


def _unread(figure: figures.Figure, sentence: Sentence) -> HeldClaim:
    """The row of a figure that is not judged: where it stands, and how it is written."""
    claim = Claim(FIGURE, figure.kind, figure.start, figure.end)
    return _row(claim, sentence, None, verdicts.Verdict(verdicts.NOT_JUDGED, figure.text))


def _claimed_period(claim: Claim) -> str | None:
    if claim.years:
        return f"to 20{claim.years[1:]}" if claim.years.startswith("-") else claim.years
    return str(claim.year) if claim.year else None


def _quote(claim: Claim, sentence: str) -> str:
    """The sentence, or as much of it around the figure as fits."""
    if len(sentence) <= QUOTE:
        return sentence
    start = max(0, min(claim.start - QUOTE // 2, len(sentence) - QUOTE))
    piece = sentence[start : start + QUOTE].strip()
    return f"{'…' if start else ''}{piece}{'…' if start + QUOTE < len(sentence) else ''}"
