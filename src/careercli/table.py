"""Rows under named columns: what every answer can be turned into, and what formats ask of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from careercli.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from careercli.page import Page, Picture

Cell = str | int | float | bool | None


@dataclass(frozen=True)
class Table:
    """Rows under named columns. A cell is a plain value; money and percentages are numbers."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Convertible(Protocol):
    """What every format can write: an answer has these methods."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be said beside it."""
        ...

    @property
    def page_remarks(self) -> tuple[str, ...]:
        """The same on its page."""
        ...

    def to_dict(self) -> Any:
        """What JSON prints: objects, arrays, text, numbers, true, false and null."""
        ...

    def to_table(self) -> Table:
        """Rows under named columns."""
        ...

    def to_markdown(self) -> str:
        """A text in Markdown."""
        ...

    def to_page(self) -> Page:
        """A page of headed sections."""
        ...

    def to_pictures(self) -> tuple[Picture, ...]:
        """Pictures of pay; none if it has none."""
        ...
