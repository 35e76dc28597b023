"""An answer as a page: headed sections of blocks, which `formats/html.py` writes and nothing else knows how to draw.

All text is plain text. What it looks like is a template's; what stands on it is an answer's.
"""

from __future__ import annotations

from typing import Literal

from careercli.lazy_dataclass import dataclass

Tone = Literal["", "quiet", "claim", "warn"]
"""How a paragraph is meant: as it is, beside the point, as somebody's claim, as something to mind."""


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str
    tone: Tone = ""


@dataclass(frozen=True)
class Bullets:
    """A list, with a title of its own where a section has several; numbered if the order matters.

    `inline`: in print its items stand one behind the other.
    """

    items: tuple[str, ...]
    title: str = ""
    ordered: bool = False
    inline: bool = False


@dataclass(frozen=True)
class Facts:
    """Facts with their names. A name may be empty: then the fact belongs to the one before it."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Tile:
    """A figure that is seen first: what it is, the figure, and what to know of it."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True)
class Tiles:
    """The figures that are seen first."""

    tiles: tuple[Tile, ...]


@dataclass(frozen=True)
class Grid:
    """A table. The first cell of a row names it; `numeric` are the numbers of the columns that hold figures, from 0."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()


@dataclass(frozen=True)
class HeadedEntry:
    """A headed entry of a section: a step, a tier, a question. `aside` stands beside the title."""

    title: str
    aside: str = ""
    texts: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    closing: str = ""


@dataclass(frozen=True)
class Link:
    """A source: its name, its address if it has one on the web, and what to know of it."""

    name: str
    url: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Links:
    """A list of sources; `inline`, in running text, for a page that is to be short."""

    links: tuple[Link, ...]
    inline: bool = False


@dataclass(frozen=True)
class Band:
    """A row of a picture of pay, in amounts of the picture's currency and period; None where one is not known.

    A line goes from `low` to `high`, a bar from `inner_low` to `inner_high`, with the median marked. `words` say the
    same. `is_open`: pay goes on above `high`, and nobody publishes how far.
    """

    label: str
    aside: str
    words: str
    low: float
    high: float
    inner_low: float | None = None
    inner_high: float | None = None
    median: float | None = None
    shown: str = ""
    is_claim: bool = False
    is_open: bool = False


@dataclass(frozen=True)
class Mark:
    """An amount that is marked across all bands: the median of all jobs, an offer."""

    amount: float
    label: str
    is_offer: bool = False


@dataclass(frozen=True)
class Picture:
    """A picture of pay: bands on one scale. `legend` says what line, bar and marks are."""

    title: str
    currency: str
    bands: tuple[Band, ...]
    marks: tuple[Mark, ...] = ()
    legend: str = ""


@dataclass(frozen=True)
class Section:
    """A headed part of a page. `aside` stands beside the heading."""

    heading: str
    blocks: tuple[Block, ...]
    aside: str = ""


Block = Paragraph | Bullets | Facts | Tiles | Grid | HeadedEntry | Links | Picture | Section


@dataclass(frozen=True)
class Page:
    """A page: its title, what stands above and below that, its sections, and what stands at the foot."""

    title: str
    sections: tuple[Section, ...]
    kicker: str = ""
    lede: tuple[str, ...] = ()
    opening: tuple[Block, ...] = ()
    foot: tuple[str, ...] = ()
