"""Looking around: what is in the catalogue, the list of roles, and one role."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli import paths
from careercli.catalog.catalog import Catalog
from careercli.commands import catalog_options, options, output
from careercli.commands.output import Format, Json


def home() -> None:
    """What is in the catalogue, and what to type next."""
    from careercli.answers.home import home as question

    output.emit(question(catalog_options.catalog()))


def list_roles(
    sort: Annotated[
        str, typer.Option("--sort", "-s", metavar="FIELD", help="Sort by this; -FIELD: descending.")
    ] = "title",
    family: options.Family = None,
    min_salary: options.MinSalary = None,
    max_salary: options.MaxSalary = None,
    min_growth: options.MinGrowth = None,
    remote: options.Remote = None,
    demand: options.Demand = None,
    stress: options.Stress = None,
    skill: options.Skill = None,
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """List roles with pay and growth, claimed and recorded.

    \b
    Examples:
      careers list --sort -median
      careers list --remote --skill westlaw
      careers list --min-salary 55000 --json

    Sort by title, slug, family, median, low, high, official_median, growth, official_growth, openings, demand, stress,
    remote or recorded. Pay filters use the guide's median, or the official one where no guide claims any.
    """
    from careercli.answers.list import Filters, listing

    filters = Filters(
        family=family,
        min_salary=min_salary,
        max_salary=max_salary,
        min_growth=min_growth,
        remote=remote,
        demand=demand,
        stress=stress,
        skill=skill,
    )
    answer = listing(catalog_options.catalog(), filters, sort, options.limited(limit, format, json))
    output.emit(answer, format, json)
    if not answer.rows:
        output.note(f"no role of {answer.total} fits: loosen a filter, or see `careers list` for all")


def _sections(incomplete: str) -> list[str]:
    from careercli.answers.sections import NAMES

    names = [name.replace("_", "-") for name in NAMES]
    return [name for name in names if name.startswith(incomplete.lower())]


def show(
    role: catalog_options.RoleName,
    section: Annotated[
        list[str] | None,
        typer.Option(
            "--section", "-s", metavar="NAME", help="Only this section; may be repeated.", autocompletion=_sections
        ),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Everything that is recorded.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show a role: at a glance, a section of it, or in full.

    \b
    Examples:
      careers show legal-coordinator
      careers show legal-technician --section pros --section cons
      careers show legal-t --full
      careers show legal-coordinator --format markdown > handout.md
    """
    found = catalog_options.catalog(whole=False)
    from careercli.answers.show import Sheet

    keys = _keys(section) if section else ()
    rows = output.wants_rows(format, json)
    entry = found.entry(role)
    yours = frozenset() if rows else _yours(found, entry.slug)
    output.emit(Sheet(entry, keys, full or rows, yours), format, json, page=True)


def _yours(found: Catalog, slug: str) -> frozenset[str]:
    """The phrases of a role that are the person's. Without a profile, nothing that reads one is loaded."""
    if not paths.user_profile().is_file():
        return frozenset()
    from careercli.profile.person import own_texts

    return own_texts(found, slug)


def _keys(names: list[str]) -> tuple[str, ...]:
    from careercli.answers.sections import named

    return tuple(dict.fromkeys(named(name) for name in names))
