"""`careers list`: list roles with pay, growth, way in and jobs; filter and sort them."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Unpack

import typer

from careercli.answers.list import FilterOptions, Listing
from careercli.commands import catalog_options, completion, options, output
from careercli.commands.output import Format, Json
from careercli.errors import UsageError

After = Annotated[
    str | None,
    typer.Option(
        "--after",
        metavar="ROLE",
        help="Count --training from this job: its schooling and years.",
        autocompletion=catalog_options.complete_role,
    ),
]
Have = Annotated[
    str | None,
    typer.Option(
        "--have",
        metavar="LEVEL",
        help="Count --training from this schooling of yours, such as bachelor.",
        autocompletion=completion.OF_FILTERS["education"],
    ),
]


By = Annotated[
    str | None,
    typer.Option(
        "--by",
        metavar="WHAT",
        help="education: jobs by usual way in; major: by what is studied.",
        autocompletion=completion.among(lambda: ("education", "major")),
    ),
]


@options.with_filters
def command(
    sort: Annotated[
        str,
        typer.Option(
            "--sort",
            metavar="FIELD",
            help="Sort by this; -FIELD: descending.",
            autocompletion=catalog_options.complete_sort,
        ),
    ] = "title",
    place: catalog_options.FigurePlace = None,
    by: By = None,
    after: After = None,
    have: Have = None,
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
    **filters: Unpack[FilterOptions],
) -> None:
    """List roles with pay, growth, way in and jobs; filter and sort them.

    \b
    Examples:
      careers list --sort -jobs
      careers list --education "high school" --min-pay 60000 --sort -growth
      careers list --family health --zone 3 --min-jobs 100000
      careers list --family trades --education "high school" --sort -pay
      careers list --in Austin --sort -jobs
      careers list --work desk,no-nights --education "high school"
      careers list --sector schools --without instructing --sort -jobs
      careers list --study psychology --education bachelor
      careers list --training "6 months" --min-pay 45000
      careers list --min-pay 45000 --sort training
      careers list --self-employed 25 --sort -jobs
      careers list --on-the-job apprenticeship --in Ohio --sort -pay
      careers list --by education
      careers list --by major

    Sort by title, family, pay, growth, jobs, openings, education, zone, recorded or slug: the official figures. What
    guides claim is sorted by claimed_median, claimed_low, claimed_high, claimed_growth, demand, stress and remote; pay
    and growth filters ignore claims. What is not recorded matches no filter; the number of roles left out is shown.
    Amounts in different currencies are not compared: pay is filtered and sorted in the one you name, or that of most
    roles. With --in, pay and jobs are local, and location_quotient can be sorted by too. With a --skill that O*NET
    rates (mathematics, biology, design), -rating puts those first in which it matters most, and shows how much: before
    all those of which it is the core, where fewer than three fields of knowledge are rated higher. Education, family or
    zone may stand in front of another field: with --sort=-education,-pay the highest schooling is first, and within it
    the best paid. "training" is how soon one is trained, study and paid training together, the soonest first;
    "interests", with --interests SEC, has first the jobs of the first letter, then of the second; self_employed is the
    share of people who work for themselves, which --self-employed asks to be so high. Sorted by pay or growth, the
    highest first, a screen has jobs of very few behind the others: fewer than 5,000 in the nation, in a place one in
    30,000 of all jobs there, at least 100. --min-jobs 0 sorts them among the others, as JSON and CSV always do.

    --work takes one or more of desk, outdoors, home, part-time, no-desk, no-outdoors, no-lifting, no-strain,
    no-standing, no-nights, no-weekends, no-travel, no-driving, no-license, no-customers, no-talking, nights, weekends,
    travel, licensed, no-danger, low-stress, no-upset-people, no-noise, no-heat, no-cold, no-fumes, no-heights,
    no-tight-spaces, no-dirt and summers-off, with commas between them, or what means the same: days, mornings,
    weekdays, evenings, sitting, a bad back, afraid of heights, no rude customers. What each rests on is said below the
    list, and what is not certain stands last.

    --family takes one or more fields by the name of one, a part of it, or as people call it: health, tech, office work,
    public safety; trades are construction, repair and production.

    --sector takes one part of the economy by name: schools, health, government, federal, state, local, manufacturing,
    retail, hotels, finance and others, or what people call it: hospitals, factories, banks. A role is listed where the
    survey counts at least one in twenty of its jobs there, whatever the work is: a school has cooks and drivers.

    --education is the most schooling, --min-education the least, --zone the highest job zone, --min-zone the lowest;
    both of a pair with one level ask for exactly that. --without leaves out where O*NET rates a skill or field of
    knowledge (mathematics, science, sales) 3 or more of 5, which stands for important, or 2.5 or more at a level of 3
    or more of 7; what nobody has rated is left out as well, and counted. --not-title takes words of titles.

    --remote lists what can be done from home, as the Handbook or a guide says, and whose word it is; --work home asks
    the Handbook alone, and keeps what it does not describe.

    --study takes a field of study as people name it, and lists what programs of that name prepare for by expert
    judgement (NCES); --study any has the jobs for which no field is named. --training counts full-time study before the
    job, from a high school diploma, or from the schooling and the years of the job named by --after, and from your own
    schooling (--have); paid training on the job and apprenticeships are not counted, unless the time is "6 months in
    all". What may take longer stands last, and says so; "under 2 years" leaves out what takes two.

    --on-the-job takes one or more kinds of training on the job, as the Bureau of Labor Statistics names one for each
    occupation: none, short (up to a month), moderate (1 to 12 months), long (more than a year), apprenticeship,
    internship. Each role says how long its own takes, where that is stated.

    --by education shows what the jobs of each usual way in pay, how many there are and how they grow; --by major
    shows the same for the jobs that a program of study prepares for (NCES, expert judgement), with --education for
    another level than a bachelor's degree. Other filters hold for both.

    Keys of --json and columns of --format csv: `careers schema --answers`.
    """
    limit = options.limited(limit, format, json)
    if by is not None:
        if place or after or have or sort != "title":
            raise UsageError("--by cannot be combined with --in, --sort, --after and --have", "leave them out")
        grouped = catalog_options.catalog().list_by(by, limit=limit, **filters)
        output.emit(grouped, format, json)
        if not grouped.groups:
            options.say_none("no group of roles", has_least_pay=filters.get("min_pay") is not None)
        return
    # On a screen a row may stand for several roles that are counted together: it takes so many of all that fit.
    most, limit = (None, limit) if output.wants_rows(format, json) else (limit, None)
    catalog = catalog_options.catalog()
    answer = replace(catalog.list(sort, place=place, limit=limit, after=after, have=have, **filters), most=most)
    output.emit(answer, format, json)
    if not answer.rows:
        if isinstance(answer, Listing):
            none = f"none of {answer.total:,} roles"
        else:
            none = f"no role with figures in {answer.area.name}"
        options.say_none(none, has_least_pay=filters.get("min_pay") is not None)
