"""A role, as standard-library dataclasses. Reading, checking, JSON and the JSON Schema all come from these.

Money is in whole units of `currency` per `period`; percentages are numbers (7 is 7 %); times are "HH:MM" on a
24-hour clock; a text of several paragraphs has them on lines of their own. Everything but a role's title may be
missing: what no source states is not recorded.
"""

# The annotations are evaluated here and now, once, and not put off: msgspec needs them, and so does the search for
# unknown keys, and evaluating their texts afterwards takes 5 ms.
from typing import Annotated, Literal

from msgspec import Meta

from careercli.lazy_dataclass import dataclass

Text = Annotated[str, Meta(min_length=1, max_length=20_000)]
"""A sentence, a paragraph, or several on lines of their own."""
Name = Annotated[str, Meta(min_length=1, max_length=300, pattern=r"^[^\n]*$(?!\n)")]
"""A title, a heading, the name of a skill or a tool: one line."""
Slug = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$(?!\n)", max_length=120)]
"""The name of a role's file without its ending: small letters, digits and single hyphens."""
Clock = Annotated[str, Meta(pattern=r"^(([01]?[0-9]|2[0-3]):[0-5][0-9]|24:00)$(?!\n)")]
"""A time of day, "09:00" to "24:00". A block whose end is before its start crosses midnight."""
Amount = Annotated[float, Meta(ge=0, le=1_000_000_000)]
"""Money, in whole units of the currency that stands beside it."""
Count = Annotated[int, Meta(ge=0, le=1_000_000_000_000)]
"""A whole number of people, jobs or openings."""
Percent = Annotated[float, Meta(ge=-100, le=10_000)]
"""A percentage: 7 is 7 %, -5.8 is a fall of 5.8 %."""
Share = Annotated[float, Meta(ge=0, le=100)]
"""A part of a whole, in percent."""
Country = Annotated[str, Meta(pattern=r"^[A-Z]{2}$(?!\n)")]
"""An ISO 3166 country code, as US."""
Currency = Annotated[str, Meta(pattern=r"^[A-Z]{3}$(?!\n)")]
"""An ISO 4217 currency code, as USD."""
Year = Annotated[int, Meta(ge=1900, le=2200)]
Url = Annotated[str, Meta(pattern=r"^https?://[^\s]+$", max_length=1_000)]
"""The address of a web page."""
YearsOfWork = Annotated[float, Meta(ge=0, le=70)]
Period = Literal["hour", "week", "month", "year"]
Grade = Literal["low", "moderate", "high", "very high"]
Rated = Literal["poor", "fair", "moderate", "good", "very good", "excellent"]

MAX_ITEMS = 2_000
MAX_ALIASES = 5_000
"""O*NET lists 2,750 titles of Production Workers, All Other (51-9199.00), more than of any other occupation."""
Names = Annotated[tuple[Name, ...], Meta(max_length=MAX_ITEMS)]
Texts = Annotated[tuple[Text, ...], Meta(max_length=MAX_ITEMS)]


@dataclass(frozen=True, kw_only=True)
class Occupation:
    """An entry of a classification of occupations, as SOC-2018 43-6012."""

    system: Name = "SOC-2018"
    code: Name
    title: Name | None = None
    reason: Text | None = None
    """Why this role is counted under that code."""
    match: Literal["same", "part"] | None = None
    """Whether the role is that occupation, and takes its facts for its own, or is a part of it."""
    covers: Annotated[tuple[Name, ...], Meta(max_length=20)] = ()
    """The O*NET-SOC codes that the role stands for, where the record counts several occupations under the code."""


@dataclass(frozen=True, kw_only=True)
class Demand:
    """How much the role is asked for, as the guide judges it."""

    level: Grade
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Levels:
    """What a guide says that people earn by experience."""

    entry: Amount | None = None
    mid: Amount | None = None
    senior: Amount | None = None


@dataclass(frozen=True, kw_only=True)
class Salary:
    """A guide's claim about pay. The official record is in `Statistics`."""

    country: Country | None = None
    currency: Currency = "USD"
    period: Period = "year"
    low: Amount | None = None
    median: Amount | None = None
    high: Amount | None = None
    levels: Levels | None = None
    top_tenth_from: Amount | None = None
    note: Text | None = None
    source: Name | None = None


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """A guide's claim about growth."""

    growth_percent: Percent | None = None
    status: Name | None = None
    source: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Floor:
    """The wages of which the record says only that they are at least so much (its ceiling)."""

    p10: Amount | None = None
    p25: Amount | None = None
    median: Amount | None = None
    p75: Amount | None = None
    p90: Amount | None = None


@dataclass(frozen=True, kw_only=True)
class Wages:
    """Percentiles of pay: a tenth of people earn less than `p10`, half less than `median`."""

    p10: Amount | None = None
    p25: Amount | None = None
    median: Amount | None = None
    p75: Amount | None = None
    p90: Amount | None = None
    at_least: Floor | None = None


@dataclass(frozen=True, kw_only=True)
class GrowthFactor:
    """Why BLS expects an occupation's share of jobs to rise or fall: its causes, in all industries or in one."""

    causes: Names = ()
    share: Literal["increases", "decreases"]
    industry: Name | None = None


@dataclass(frozen=True, kw_only=True)
class Statistics:
    """What an official statistic says of the occupation that the role is counted under.

    `employment_error` and `wage_error` are relative standard errors, of the employment and of the mean wage, in
    percent. `exit_rate` and `transfer_rate` are the shares of its people, in percent a year, who leave work
    altogether, and who leave for another occupation; `self_employed_percent` is the share who work for themselves.
    """

    source: Name
    occupation: Occupation | None = None
    year: Year | None = None
    country: Country | None = None
    currency: Currency = "USD"
    period: Period = "year"
    employment: Count | None = None
    employment_error: Share | None = None
    wages: Wages | None = None
    wage_error: Share | None = None
    growth_percent: Percent | None = None
    growth_period: Name | None = None
    growth_factors: Annotated[tuple[GrowthFactor, ...], Meta(max_length=100)] = ()
    annual_openings: Count | None = None
    exit_rate: Share | None = None
    transfer_rate: Share | None = None
    self_employed_percent: Share | None = None
    entry_education: Name | None = None
    work_experience: Name | None = None
    training: Name | None = None
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class TechMarks:
    """Which entries of `tech_stack` the source marks as much asked for, by their names there."""

    hot: Names = ()
    in_demand: Names = ()


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of software or tools, and those of it that the role lists."""

    name: Name
    examples: Names = ()


@dataclass(frozen=True, kw_only=True)
class Activity:
    """A work activity, as O*NET names it, and how many of the occupation's tasks, and core tasks, stand behind it."""

    name: Name
    core_tasks: Count | None = None
    tasks: Count | None = None


@dataclass(frozen=True, kw_only=True)
class Skills:
    """Skills as the source lists them."""

    technical: Names = ()
    soft: Names = ()


@dataclass(frozen=True, kw_only=True)
class Rating:
    """How much a skill or a field of knowledge matters, and at which level, as O*NET rates it.

    `importance` runs from 1 to 5 (scale IM), `level` from 0 to 7 (scale LV).
    """

    name: Name
    kind: Literal["skill", "knowledge", "ability", "work activity"]
    importance: Annotated[float, Meta(ge=1, le=5)] | None = None
    level: Annotated[float, Meta(ge=0, le=7)] | None = None


@dataclass(frozen=True, kw_only=True)
class WorkStyle:
    """How much a trait helps in the role (-3 to 3, O*NET scale WI) and how much it marks it out (0 to 10, DR).

    `importance` (1 to 5, scale IM) is what O*NET rated instead until release 29.3.
    """

    name: Name
    impact: Annotated[float, Meta(ge=-3, le=3)] | None = None
    distinctiveness: Annotated[float, Meta(ge=0, le=10)] | None = None
    importance: Annotated[float, Meta(ge=1, le=5)] | None = None


@dataclass(frozen=True, kw_only=True)
class EducationShare:
    """The share of people in the occupation who say that this education is required."""

    level: Name
    percent: Share


@dataclass(frozen=True, kw_only=True)
class Education:
    """What one has to have learned: the level asked for, and the way there.

    `withheld` is the share of answers, in percent, that the survey behind `required` does not publish.
    """

    level: Text | None = None
    path: Text | None = None
    withheld: Share | None = None
    required: Annotated[tuple[EducationShare, ...], Meta(max_length=20)] = ()


@dataclass(frozen=True, kw_only=True)
class JobZone:
    """How much preparation the occupation needs, from 1 (little) to 5 (extensive), in O*NET's words."""

    zone: Annotated[int, Meta(ge=1, le=5)]
    name: Name | None = None
    experience: Text | None = None
    education: Text | None = None
    training: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Years:
    """Years of experience. Without `max` the tier is open-ended."""

    min: YearsOfWork
    max: YearsOfWork | None = None


@dataclass(frozen=True, kw_only=True)
class Tier:
    """A step of the career ladder."""

    title: Name
    years: Years | None = None
    description: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Market:
    """The market today."""

    challenges: Text | None = None
    growth_paths: Text | None = None
    trends: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Block:
    """A part of a working day."""

    period: Name
    start: Clock
    end: Clock
    focus: Name | None = None
    activities: Texts = ()


@dataclass(frozen=True, kw_only=True)
class Balance:
    """Stress, and how work and private life go together."""

    stress: Grade | None = None
    rating: Rated | None = None
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class SkillGroup:
    """A group of the skill map, from the essentials towards specialised expertise."""

    name: Name
    description: Text | None = None
    skills: Names = ()


@dataclass(frozen=True, kw_only=True)
class CaseStudy:
    """A case, and what it teaches."""

    title: Name
    story: Text | None = None
    takeaway: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Faq:
    """A question that people ask, and its answer."""

    question: Text
    answer: Text


@dataclass(frozen=True, kw_only=True)
class Interests:
    """How well the role fits each of Holland's six interests (RIASEC), 1 to 7 (O*NET scale OI)."""

    realistic: Annotated[float, Meta(ge=0, le=7)] | None = None
    investigative: Annotated[float, Meta(ge=0, le=7)] | None = None
    artistic: Annotated[float, Meta(ge=0, le=7)] | None = None
    social: Annotated[float, Meta(ge=0, le=7)] | None = None
    enterprising: Annotated[float, Meta(ge=0, le=7)] | None = None
    conventional: Annotated[float, Meta(ge=0, le=7)] | None = None


@dataclass(frozen=True, kw_only=True)
class Overtaken:
    """What a guide says and is so no longer. The guide's statement stays where it is; this stands beside it.

    `claim` reads on after "the guide says that", without a full stop; `keys` are those in which it stands, as faq or
    education.path. `change` is what has happened since, in sentences, and `since` the year in which it began.
    """

    claim: Text
    keys: Names = ()
    change: Text
    since: Year
    source: Name
    url: Url | None = None


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where something comes from, and which keys of the role it covers."""

    name: Name
    url: Url | None = None
    year: Year | None = None
    licence: Name | None = None
    covers: Names = ()


@dataclass(frozen=True, kw_only=True)
class Role:
    """A role: one YAML file. The order of the fields is the order of the keys in a file and in JSON."""

    title: Name
    aliases: Annotated[tuple[Name, ...], Meta(max_length=MAX_ALIASES)] = ()
    family: Name | None = None
    summary: Text | None = None
    occupation: Occupation | None = None
    remote_friendly: bool | None = None
    demand: Demand | None = None
    salary: Salary | None = None
    outlook: Outlook | None = None
    statistics: Statistics | None = None
    core_functions: Texts = ()
    responsibilities: Texts = ()
    activities: Annotated[tuple[Activity, ...], Meta(max_length=MAX_ITEMS)] = ()
    work_setting: Text | None = None
    tech_stack: Names = ()
    tech_marks: TechMarks | None = None
    tech_kinds: Annotated[tuple[Kind, ...], Meta(max_length=MAX_ITEMS)] = ()
    tools: Names = ()
    tool_kinds: Annotated[tuple[Kind, ...], Meta(max_length=MAX_ITEMS)] = ()
    skills: Skills | None = None
    ratings: Annotated[tuple[Rating, ...], Meta(max_length=MAX_ITEMS)] = ()
    work_styles: Annotated[tuple[WorkStyle, ...], Meta(max_length=MAX_ITEMS)] = ()
    education: Education | None = None
    job_zone: JobZone | None = None
    entry_path: Texts = ()
    tiers: Annotated[tuple[Tier, ...], Meta(max_length=50)] = ()
    global_outlook: Texts = ()
    market: Market | None = None
    day: Annotated[tuple[Block, ...], Meta(max_length=100)] = ()
    balance: Balance | None = None
    skill_map: Annotated[tuple[SkillGroup, ...], Meta(max_length=50)] = ()
    pros: Texts = ()
    cons: Texts = ()
    beginner_mistakes: Texts = ()
    advice: Texts = ()
    case_studies: Annotated[tuple[CaseStudy, ...], Meta(max_length=200)] = ()
    portfolio_tips: Texts = ()
    interests: Interests | None = None
    related: Annotated[tuple[Slug, ...], Meta(max_length=500)] = ()
    faq: Annotated[tuple[Faq, ...], Meta(max_length=500)] = ()
    overtaken: Annotated[tuple[Overtaken, ...], Meta(max_length=100)] = ()
    sources: Annotated[tuple[Source, ...], Meta(max_length=200)] = ()
