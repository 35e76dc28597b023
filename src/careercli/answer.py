"""What every answer to a question is: frozen data that can be turned into JSON's objects, rows, Markdown and HTML."""

from __future__ import annotations

import copy
import functools
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from careercli.formats import for_people
from careercli.table import Cell, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Self

    from careercli.page import Page, Picture


def _with_names(computed: Callable[[Answer], tuple[str, ...]], answer: Answer) -> tuple[str, ...]:
    """The remarks of an answer, behind those on the names that it was asked about."""
    return tuple(dict.fromkeys((*answer.taken_as, *computed(answer))))


class Answer(ABC):
    """An answer. The command line prints what its methods give, so a program and a person read the same."""

    screen: ClassVar[str] = ""
    """The module of `careercli.screens` that draws it; empty: the one named as the answer's own module."""
    section: ClassVar[str] = ""
    """The column of its table whose values are the headings of sections, where a person reads it."""

    taken_as: ClassVar[tuple[str, ...]] = ()
    """As what the names of a program's call were taken, where that has to be known; an answer of a call has its own."""

    def __init_subclass__(cls) -> None:
        """Puts what names were taken as in front of the remarks that a class computes."""
        super().__init_subclass__()
        computed = vars(cls).get("remarks")
        if isinstance(computed, property) and computed.fget is not None:
            cls.remarks = property(functools.partial(_with_names, computed.fget))  # type: ignore[assignment]

    def naming(self, said: tuple[str, ...]) -> Self:
        """The same answer with what is said of the names that it was asked about, in front of its remarks."""
        named = copy.copy(self)
        has_field = "remarks" in vars(self)
        object.__setattr__(named, *(("remarks", (*said, *self.remarks)) if has_field else ("taken_as", said)))
        return named

    @property
    def remarks(self) -> tuple[str, ...]:
        """Sentences on what the answer leaves out or takes for granted, which the command line prints on stderr."""
        return self.taken_as

    @property
    def page_remarks(self) -> tuple[str, ...]:
        """The remarks as they stand on its page, which may be read by somebody without this program."""
        return self.remarks

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """The remarks that its screen tells itself, so that nobody reads them twice."""
        return ()

    @abstractmethod
    def to_dict(self) -> Any:
        """The answer as `--json` prints it: dicts, lists, text, numbers, True, False and None."""

    @abstractmethod
    def to_table(self) -> Table:
        """The answer as rows, as `--format csv` prints them."""

    def to_rows(self) -> list[dict[str, Cell]]:
        """The answer as a list of dicts, one a row, keyed by column: what `pandas.DataFrame` and `polars` take.

        Amounts of money are floats, in every answer and row, so that a column is of one type.
        """
        table = self.to_table()
        money = {name for name in table.columns if for_people.is_money(name)}
        return [
            {
                name: float(cell) if name in money and isinstance(cell, int) else cell
                for name, cell in zip(table.columns, row, strict=True)
            }
            for row in table.rows
        ]

    def to_markdown(self) -> str:
        """The answer as `--format markdown` prints it, for people: a text with headings if it has one, else a table."""
        return for_people.of_rows(self.to_table(), self.section)

    def to_page(self) -> Page:
        """The answer as `--format html` writes it: headed sections where it has them, else a page with its table."""
        from careercli.formats import table_page  # only a page needs it

        return table_page.of_table(self.screen or type(self).__module__.rpartition(".")[2], self.to_table())

    def to_pictures(self) -> tuple[Picture, ...]:
        """The pictures that `--format svg` writes; none if the answer has none."""
        return ()

    def _repr_html_(self) -> str:
        """How a notebook shows it: a table, all text in it escaped."""
        from careercli.formats import html_table  # it takes longer to load than most answers

        return html_table.of_table(self.to_table())


class Found(Answer):
    """What a search found: as long as its hits are many, false where there are none, and it gives them one by one."""

    hits: tuple[Any, ...]

    def __len__(self) -> int:
        """How many hits there are."""
        return len(self.hits)

    def __iter__(self) -> Iterator[Any]:
        """The hits, best first."""
        return iter(self.hits)
