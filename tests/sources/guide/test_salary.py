"""The section of a guide on pay, line by line."""

from __future__ import annotations

import pytest

from careercli.sources.guide import reader

GUIDE = "Lamp Warden Career Guide\n\nA lamp warden keeps lamps alight on piers.\n\n{}\n\nTech Stack\n\n• Radio\n\nPros\n\n• Quiet.\n\nCons\n\n• Cold.\n"
LONG = "This long remark about the pay of wardens, who work on piers and towers, is no figure, and names $1 only once, then goes on."
REMARK = "From $30,000 - $50,000" + " as far as anybody knows" * 5


def pay(*lines: str, heading: str = "Annual Salary (US, USD)") -> dict[str, object]:
    """What a section of these lines, a paragraph each, puts into the role's pay; what is not recorded is left out."""
    role = reader.read(GUIDE.format("\n\n".join((heading, *lines)))).role
    if role.salary is None:
        return {}
    fields = {
        name: getattr(role.salary, name) for name in ("low", "median", "high", "top_tenth_from", "note", "period")
    }
    levels = (
        {name: getattr(role.salary.levels, name) for name in ("entry", "mid", "senior")} if role.salary.levels else {}
    )
    return {name: value for name, value in (fields | levels).items() if value is not None}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Median: $40,000"], {"median": 40_000}),
        (["Median salary", "$40,000"], {"median": 40_000}),  # a label, and its value on the next line
        (["$30,000 - $50,000"], {"low": 30_000, "high": 50_000}),
        (["Range: $30,000 to $50,000"], {"low": 30_000, "high": 50_000}),
        (["Range", "$30k-50k"], {"low": 30_000, "high": 50_000}),
        (["Entry-Level (0-2 years): $33,000", "Mid-level: $40,000", "Senior: $47,000"], {"entry": 33_000, "mid": 40_000, "senior": 47_000}),
        (["Junior", "$33,000", "Intermediate", "$40,000", "Experienced", "$47,000"], {"entry": 33_000, "mid": 40_000, "senior": 47_000}),
        (["Top 10%: $60,000"], {"top_tenth_from": 60_000}),
        (["Top tenth", "$60,000"], {"top_tenth_from": 60_000}),
        (["The top 10% earn over $60,000."], {"top_tenth_from": 60_000, "note": "The top 10% earn over $60,000."}),
        (["The top 10% earn $60,000 to $70,000."], {}),  # not one amount
        (["Top tenth", "See the table below for what they earn."], {"note": "See the table below for what they earn."}),
        (["$30,000 - $50,000", "$35,000 - $45,000"], {"low": 30_000, "high": 50_000}),  # the first is kept
        (["Median: $40,000 to $41,000"], {}),  # one figure, or none
        (["Median", LONG], {"note": LONG}),  # a sentence behind a label is not its value
        ([LONG], {"note": LONG}),
        (["Median", LONG + " All in all."], {"note": LONG + " All in all."}),
        ([REMARK], {"note": REMARK}),  # no range of pay is a line this long
    ],
)  # fmt: skip
def test_each_figure_stands_behind_its_label(lines: list[str], expected: dict[str, object]) -> None:
    """On one line or two; what is doubtful is left out, never guessed."""
    found = pay(*lines)
    assert {name: value for name, value in found.items() if name != "period"} == expected


@pytest.mark.parametrize(
    ("heading", "period"),
    [("Annual Salary (USD)", "year"), ("Hourly Pay (USD)", "hour"), ("Weekly Pay (USD)", "week"), ("Monthly Salary (USD)", "month")],
)  # fmt: skip
def test_the_heading_names_the_period(heading: str, period: str) -> None:
    """And without a word of it, pay is taken as pay a year, with a note."""
    assert pay("Median: $40", heading=heading)["period"] == period
    reading = reader.read(GUIDE.format("Salary (USD)\n\nMedian: $40,000"))
    assert reading.role.salary is not None
    assert reading.role.salary.period == "year"
    assert "pay without a period; it is taken as pay per year" in {
        note.partition(": ")[2] or note for note in reading.notes
    }


def test_a_line_on_growth_in_a_second_section_on_pay_is_kept_whole() -> None:
    """Only the first section on pay is recorded; half a line of the second is not lost behind the half that is placed."""
    line = "Wardens earned $41,000 in 2023. Employment will grow by 6% by 2032."
    text = GUIDE.format(
        "\n\n".join(("Annual Salary (US, USD)", "Median: $40,000 a year", "Salary Info and Job Growth", line))
    )
    role = reader.read(text).role
    assert role.salary is not None
    assert role.outlook is not None
    assert (role.salary.median, role.outlook.growth_percent, role.outlook.status) == (40_000, 6, line)
