"""The layouts of O*NET's releases, as data: which file holds a table in which release, and what its columns are called.

A table and its columns have one name here, whatever a release calls them; the importer and `data/make_atlas.py` ask by
these. Names of files are those of the text release without their ending; the csv release writes them small, with
underscores (`Job Titles.txt`, `job_titles.csv`), and has the same columns and more. A release is laid out as the data
dictionary of its number says, https://www.onetcenter.org/dictionary/30.3/text/.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

Version = tuple[int, int]
OLDEST: Version = (20, 1)
"""The first release that is read."""
NEWEST: Version = (31, 0)
"""The last release whose names are known; a later one is read if it keeps them."""
FIRST_OF_SOC_2018: Version = (25, 1)
"""The first release by O*NET-SOC 2019, which follows SOC 2018; those before it go by O*NET-SOC 2010."""
CODES_OF_SOC_2010 = frozenset({"15-1131.00", "15-1132.00", "15-1133.00", "29-1111.00", "31-1014.00", "43-9011.00"})
"""Codes by which a release that does not say its number is known to go by O*NET-SOC 2010: later ones lack them."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """The releases that have a column, where not all of a layout do, and what the roles lack without it."""

    since: Version = OLDEST
    until: Version | None = None
    lacks: str = ""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A table in the releases from `since` to `until`: its files, all of them read, and its columns by our names.

    `partly` are columns that some of these releases do not have. Where `only` names a column and a value, the file
    holds rows of another table, too, and those with the value are this one's.
    """

    files: tuple[str, ...]
    columns: Mapping[str, str]
    since: Version = OLDEST
    until: Version | None = None
    partly: Mapping[str, Span] = field(default_factory=dict)
    only: tuple[str, str] | None = None


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table in all its layouts, the newest first. `lacks` says what the roles do not have without it."""

    lacks: str
    layouts: tuple[Layout, ...]


_CODE = {"code": "O*NET-SOC Code"}
_SCALED = {**_CODE, "element": "Element Name", "scale": "Scale ID", "value": "Data Value"}
_RATED = {**_SCALED, "suppress": "Recommend Suppress", "irrelevant": "Not Relevant", "date": "Date"}
_SHARES = {
    **_CODE,
    "scale": "Scale ID",
    "category": "Category",
    "value": "Data Value",
    "suppress": "Recommend Suppress",
}
_CATEGORIES = {"scale": "Scale ID", "category": "Category", "text": "Category Description"}
_MARKED = {"hot": "Hot Technology", "in_demand": "In Demand"}
_COMMODITY = {"kind_id": "Commodity Code", "kind": "Commodity Title"}
_T2 = {**_CODE, **_COMMODITY, "type": "T2 Type"}
_IN_DEMAND = Span(since=(27, 1), lacks="no technology is marked as in demand")
_HOT = Span(since=(21, 0), lacks="no technology is marked as hot")
_CAREER_MATRICES = ("Career Changers Matrix", "Career Starters Matrix")


def _always(file: str, columns: Mapping[str, str], lacks: str, **partly: Span) -> Table:
    """A table that every release calls the same."""
    return Table(lacks=lacks, layouts=(Layout(files=(file,), columns=columns, partly=partly),))


TABLES: dict[str, Table] = {
    "occupations": _always(
        "Occupation Data", {**_CODE, "title": "Title", "description": "Description"}, "no occupations"
    ),
    "titles": Table(
        lacks="no alternate titles",
        layouts=(
            Layout(
                since=(30, 3),
                files=("Job Titles",),
                columns={**_CODE, "title": "Job Title", "short": "Short Title", "named_by": "Source(s)"},
            ),
            Layout(
                until=(30, 2),
                files=("Alternate Titles",),
                columns={**_CODE, "title": "Alternate Title", "short": "Short Title", "named_by": "Source(s)"},
            ),
        ),
    ),
    "reported titles": _always(
        "Sample of Reported Titles", {**_CODE, "title": "Reported Job Title"}, "no titles that only people report"
    ),
    "tasks": _always(
        "Task Statements", {**_CODE, "task_id": "Task ID", "task": "Task", "type": "Task Type"}, "no tasks"
    ),
    "task activities": Table(
        lacks="no detailed work activities",
        layouts=(
            Layout(
                since=(30, 3),
                files=("Tasks to DWAs",),
                columns={**_CODE, "task_id": "Task ID", "activity": "DWA Element ID"},
            ),
            Layout(
                until=(30, 2), files=("Tasks to DWAs",), columns={**_CODE, "task_id": "Task ID", "activity": "DWA ID"}
            ),
        ),
    ),
    "detailed activities": Table(
        lacks="no detailed work activities",
        layouts=(
            Layout(
                since=(30, 3),
                files=("GWAs to IWAs to DWAs",),
                columns={"activity": "DWA Element ID", "name": "DWA Element Name"},
            ),
            Layout(until=(30, 2), files=("DWA Reference",), columns={"activity": "DWA ID", "name": "DWA Title"}),
        ),
    ),
    "intermediate activities": Table(
        lacks="no intermediate work activities",
        layouts=(
            Layout(
                since=(30, 3),
                files=("GWAs to IWAs",),
                columns={"activity": "IWA Element ID", "name": "IWA Element Name"},
            ),
            Layout(until=(30, 2), files=("IWA Reference",), columns={"activity": "IWA ID", "name": "IWA Title"}),
        ),
    ),
    "content model": _always(
        "Content Model Reference", {"element": "Element ID", "name": "Element Name"}, "no names of elements"
    ),
    "software": Table(
        lacks="no technology",
        layouts=(
            Layout(
                since=(30, 3),
                files=("Software Skills",),
                columns={
                    **_CODE,
                    "product": "Workplace Example",
                    "kind_id": "Element ID",
                    "kind": "Element Name",
                    **_MARKED,
                },
            ),
            Layout(
                since=(23, 2),
                until=(30, 2),
                files=("Technology Skills",),
                columns={**_CODE, "product": "Example", **_COMMODITY, **_MARKED},
                partly={"in_demand": _IN_DEMAND},
            ),
            Layout(
                until=(23, 1),
                files=("Tools and Technology",),
                columns={**_T2, "product": "T2 Example", **_MARKED},
                partly={"hot": _HOT, "in_demand": _IN_DEMAND},
                only=("type", "Technology"),
            ),
        ),
    ),
    "tools": Table(
        lacks="no tools",
        layouts=(
            Layout(
                since=(23, 2),
                until=(30, 2),
                files=("Tools Used",),
                columns={**_CODE, "tool": "Example", **_COMMODITY},
            ),
            Layout(
                until=(23, 1),
                files=("Tools and Technology",),
                columns={**_T2, "tool": "T2 Example"},
                only=("type", "Tools"),
            ),
        ),
    ),
    "skills": Table(
        lacks="no skills in ratings",
        layouts=(
            Layout(since=(30, 3), files=("Essential Skills", "Transferable Skills"), columns=_RATED),
            Layout(until=(30, 2), files=("Skills",), columns=_RATED),
        ),
    ),
    "knowledge": _always("Knowledge", _RATED, "no knowledge in ratings"),
    "abilities": _always("Abilities", _RATED, "no abilities in ratings"),
    "work activities": _always("Work Activities", _RATED, "no work activities in ratings"),
    "work styles": _always(
        "Work Styles", {**_SCALED, "suppress": "Recommend Suppress"}, "no work styles", suppress=Span(until=(29, 3))
    ),
    "interests": Table(
        lacks="no interests",
        layouts=(
            Layout(since=(30, 3), files=("Career Interest Types",), columns=_SCALED),
            Layout(until=(30, 2), files=("Interests",), columns=_SCALED),
        ),
    ),
    "job zones": _always("Job Zones", {**_CODE, "zone": "Job Zone"}, "no job zones"),
    "job zone reference": _always(
        "Job Zone Reference",
        {
            "zone": "Job Zone",
            "name": "Name",
            "experience": "Experience",
            "education": "Education",
            "training": "Job Training",
        },
        "no words about the job zones",
    ),
    "education": Table(
        lacks="no required education",
        layouts=(
            Layout(since=(30, 3), files=("Education",), columns=_SHARES),
            Layout(until=(30, 2), files=("Education, Training, and Experience",), columns=_SHARES),
        ),
    ),
    "education categories": Table(
        lacks="the levels of required education have numbers for names",
        layouts=(
            Layout(since=(30, 3), files=("Education Categories",), columns=_CATEGORIES),
            Layout(until=(30, 2), files=("Education, Training, and Experience Categories",), columns=_CATEGORIES),
        ),
    ),
    "related": Table(
        lacks="no related roles",
        layouts=(
            Layout(
                since=(26, 3),
                files=("Related Occupations",),
                columns={**_CODE, "related": "Related O*NET-SOC Code", "index": "Index"},
            ),
            Layout(
                until=(26, 2),
                files=_CAREER_MATRICES,
                columns={**_CODE, "related": "Related O*NET-SOC Code", "index": "Index"},
            ),
        ),
    ),
}

NOT_READ = (
    *("Read Me", "Abilities to Work Activities", "Abilities to Work Context", "Basic Interests to RIASEC"),
    *("Career Interest Type Keywords", "Emerging Tasks", "Essential Skills to Work Activities"),
    *("Essential Skills to Work Context", "Green Occupations", "Green DWA Reference", "Green Task Statements"),
    *("Interests Illustrative Activities", "Interests Illustrative Occupations", "Level Scale Anchors"),
    *("Occupation Level Metadata", "RIASEC Keywords", "Scales Reference", "Skills to Work Activities"),
    *("Skills to Work Context", "Specific Interest Areas", "Specific Interest Areas to Career Interest Types"),
    *("Survey Booklet Locations", "Task Categories", "Task Ratings", "Training and Experience"),
    *("Training and Experience Categories", "Transferable Skills to Work Activities"),
    *("Transferable Skills to Work Context", "UNSPSC Reference", "Work Context", "Work Context Categories"),
    *("Work Styles to Work Activities", "Work Styles to Work Context", "Work Values"),
)
"""Files of a release that no role is made of."""

NOT_USED_SCALES = {
    "interests": ("IH",),
    "education": ("RW", "PT", "OJ", "IM"),
    "education categories": ("RW", "PT", "OJ", "IM"),
}
"""Scales whose values no role has a place for: high points of interests, and training and experience."""


def key(name: str) -> str:
    """By what a file is known in both releases: `Job Titles` and `job_titles` are job_titles."""
    return re.sub(r"[\W_]+", "_", name.casefold())


def words(version: Version) -> str:
    """A release's number in words: 30.3."""
    return f"{version[0]}.{version[1]}"


def in_range(layout: Layout | Span, number: Version) -> bool:
    """Whether a release of that number is laid out so, or has that column."""
    return layout.since <= number and (layout.until is None or number <= layout.until)


KNOWN_FILES = {
    key(name): name
    for name in (*(file for table in TABLES.values() for layout in table.layouts for file in layout.files), *NOT_READ)
}
"""The names of every file of a release that is known, by their keys."""
