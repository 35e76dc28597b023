"""What the database of moves answers with: occupations, their work, tools, duties and ratings."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Occupation:
    """An occupation that O*NET describes. `id` is its place in a row of fits.

    `openings` are those a year, of a part of a SOC code its share; `entry` is its entry education, `experience` and
    `training` what else it takes, in the Bureau's words ("None" where it takes none). `stated` is the Bureau's entry
    education for the wider occupation where `entry`, that of a part, is taken from O*NET's survey; else None.
    `schooling` has the percentages of people in it who call each step of schooling required, and is empty if they are
    not shown. `best_fit` is the fit
    with the occupation that fits best, `log_total` the logarithm of the sum over all others of exp(fit + 0.67
    ln(openings)), by which the share of those who move to one of them is reckoned. `growth` is the projected change of
    its jobs in percent over a `growth_period` as "2024-34", that of the SOC code.
    """

    id: int
    code: str
    title: str
    zone: int | None
    openings: float | None
    entry: str | None
    experience: str | None
    training: str | None
    counted: str
    stated: str | None
    best_fit: float
    log_total: float
    schooling: tuple[float, ...]
    growth: float | None = None
    growth_period: str | None = None


@dataclass(frozen=True)
class Work:
    """An intermediate work activity of an occupation, with the core tasks and all tasks that stand behind it.

    `detail` is the detailed activity behind most of these tasks: the same in the words of the occupation. `near` is how
    much these words are words of the occupation's titles and tasks, 0 to 1; 1 where no occupation's words are known.
    """

    activity: int
    name: str
    core: int
    tasks: int
    detail: str = ""
    near: float = 1.0


@dataclass(frozen=True)
class Kind:
    """A kind of software or of tools: how many products of it the occupations have that have any, by their ids.

    `share` is the mean share of an occupation's products that are of the kind.
    """

    id: int
    name: str
    source: str
    share: float
    counts: dict[int, int]


@dataclass(frozen=True)
class Product:
    """A product or tool: its kind, whether O*NET calls it hot, and the occupations that ask for it most, by id."""

    kind: int
    hot: bool
    in_demand: frozenset[int]


@dataclass(frozen=True)
class WordUse:
    """A stem of the words of the work: how rare it is, and how much each occupation uses it, 0 to 1, by its id."""

    rarity: float
    shares: dict[int, float]


@dataclass(frozen=True)
class Duty:
    """A detailed work activity: the stems of its words, its intermediate one, and the occupations that have it.

    `core` are those that have it among their core tasks, `other` those that have it only among others.
    """

    stems: frozenset[str]
    kin: int
    core: frozenset[int]
    other: frozenset[int]


@dataclass(frozen=True)
class OwnDuty:
    """A detailed work activity with its name, the intermediate one that it is of, and the stems of its words.

    `tasks` are the core tasks behind it by the ids of the occupations that have any, `other` who has it besides.
    """

    activity: int
    name: str
    stems: frozenset[str]
    tasks: dict[int, int]
    other: Sequence[int]


@dataclass(frozen=True)
class Rated:
    """A skill or field of knowledge of an occupation: its importance, 1 to 5, and level, 0 to 7.

    `is_published` is False for a level that O*NET holds back: then it is the one that goes with such an importance.
    """

    name: str
    kind: str
    importance: float
    level: float
    is_published: bool = True


@dataclass(frozen=True)
class UsualKind:
    """A kind of software or tools of an occupation: how many products of it there are, and the most usual ones."""

    kind: int
    products: int
    usual: tuple[str, ...]
