"""The questions as tools for assistants: a server of the Model Context Protocol on stdin and stdout.

It reads only, needs no network, and answers with what the commands of the same names print as JSON, with the sources
of the figures and their periods beside it. Nothing of the person's profile goes out: whoever asks names the role, the
place and the skills. The SDK (`careercli[mcp]`) is loaded when the server starts, and by nothing else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_type_hints

from careercli.answer import Answer
from careercli.answers.list import FilterOptions
from careercli.answers.pay_in_places import MOST_PLACES, places_asked
from careercli.errors import CareersError, DamagedIndex, NoSuchChoice, UsageError
from careercli.formats.json import json_text
from careercli.roles import releases, update_record
from careercli.roles.money import PayAmount

if TYPE_CHECKING:
    from mcp.server.lowlevel import Server

    from careercli.api import Catalog

INSTALL = "pip install 'careercli[mcp]'"
MOST_CHARACTERS = 40_000
"""An answer is no longer, so that it does not fill what an assistant can read."""
INSTRUCTIONS = """\
US occupations: what a job is, what it pays in the nation and in each state and area, how it is projected to grow, what
skills it asks for, and how to move between jobs. Answers are the published record (BLS, O*NET, BEA); `claimed` figures
are a career guide's, never the record's. Quote a figure with its source and period, which stand beside it or in
`sources`. null means that nothing is recorded, not zero. `cut` names lists that were shortened, with how many entries
there are: ask again with a larger `limit`."""

Arguments = dict[str, Any]
Schema = dict[str, Any]


class Tool(NamedTuple):
    """A question: its name and what it answers, the properties of its arguments, and who answers.

    `sources` are the keys of the data sets behind an answer, `limit` how many entries of a list there are unless asked
    otherwise, in each of `groups`. `part` is the key of the answer that goes out, if not all of it does.
    """

    name: str
    about: str
    properties: dict[str, Schema]
    required: tuple[str, ...]
    sources: tuple[str, ...]
    ask: Callable[[Catalog, Arguments], Answer]
    limit: int = 25
    groups: int = 1
    part: str | None = None

    @property
    def schema(self) -> Schema:
        """The JSON Schema of the arguments."""
        limit = {**_whole(1, 100), "default": self.limit, "description": "At most so many entries of each list."}
        properties = {**self.properties, "limit": limit}
        return {
            "type": "object",
            "properties": properties,
            "required": list(self.required),
            "additionalProperties": False,
        }


def _text(about: str, **more: Any) -> Schema:
    return {"type": "string", "minLength": 1, "maxLength": 300, "description": about, **more}


def _texts(about: str, least: int, most: int) -> Schema:
    items = {"type": "string", "minLength": 1, "maxLength": 300}
    return {"type": "array", "items": items, "minItems": least, "maxItems": most, "description": about}


def _whole(least: int, most: int) -> Schema:
    return {"type": "integer", "minimum": least, "maximum": most}


AMOUNT = {"type": ["number", "string"], "minLength": 1, "maxLength": 60}
"""An amount of pay: a number, or a text that names its currency."""


def _filters() -> dict[str, Schema]:
    """The filters of `careers list`, with the help of its options."""
    kinds: dict[Any, Schema] = {
        str | None: {"type": "string", "minLength": 1, "maxLength": 300},
        PayAmount | None: AMOUNT,
        float | None: {"type": "number", "minimum": -100, "maximum": 10_000},
        int | None: _whole(0, 1_000_000_000),
        bool | None: {"type": "boolean"},
    }
    hints = get_type_hints(FilterOptions, include_extras=True)
    parts = {name: get_args(hint) for name, hint in hints.items()}
    made = {name: {**kinds[kind], "description": words} for name, (kind, words) in parts.items()}
    return made | {"zone": {**made["zone"], **_whole(1, 5)}}


ROLE = _text("A title, another usual name, a SOC or O*NET code, or a slug, as `nurse`, `29-1141`.")
FROM, TO = (_text(f"The role to {which}, by any name of it.") for which in ("leave", "go to"))
PLACE = "A state, city, metropolitan or nonmetropolitan area of the US, as `Austin TX`; the tool `places` finds them."
SORT = "A field, with `-` before it descending: pay, growth, jobs, openings, education, title."
PER = _text("The period of pay.", enum=["hour", "week", "month", "year"], default="year")
ALL = tuple(data.key for data in releases.DATA_SETS if data.key != "consumer_prices")
JOBS = ("onet", "wages", "projections")
PRICES = ("price_levels", "state_price_levels")


def _compare(catalog: Catalog, given: Arguments) -> Answer:
    """Roles side by side; unlike the command it never adds the place of the profile."""
    from careercli.answers.compare import MOST, compare, comparison_part

    parts = tuple(dict.fromkeys(map(comparison_part, given.get("only", ()))))
    asked = places_asked(given["in"]) if "in" in given else None
    return compare(catalog, catalog.entries(given["roles"]), parts, asked_places=asked, most=MOST)


def _salary(catalog: Catalog, given: Arguments) -> Answer:
    """Pay as asked; unlike the command it never adds the place of the profile."""
    from careercli.answers.salary import pay

    roles, per, by = given["roles"], given.get("per", "year"), given.get("by")
    if by and not given.keys().isdisjoint(("in", "offer")):
        raise UsageError(f"`by` {by} goes with neither `in` nor `offer`", "ask for one of them at a time")
    if by == "place":
        return catalog.salary_where(*roles, per=per)
    if by:
        return catalog.salary_by(by, *roles, per=per)
    asked = places_asked(given["in"]) if "in" in given else None
    return pay(catalog.entries_with_figures(roles), per, given.get("offer"), given.get("currency"), asked)


def _list(catalog: Catalog, given: Arguments) -> Answer:
    place, sort = given.pop("in", None), given.pop("sort", "title")
    return catalog.list(sort, place=place, **given)


def _next(catalog: Catalog, given: Arguments) -> Answer:
    return catalog.next(given.pop("role"), place=given.pop("in", None), **given)


TOOLS = (
    Tool(
        "search", "The occupations that fit some words, by title, other name, skill or text, best first.",
        {"query": _text("Words, as `works with animals`.")}, ("query",), ("onet",),
        lambda catalog, given: catalog.search(given["query"], limit=given["limit"]), 10,
    ),
    Tool(
        "show", "An occupation: what one does, pay, growth, skills, software, education, ladder, and its sources.",
        {"role": ROLE, "sections": _texts("Only these, as `skills`, `education`, `outlook`, `tasks`.", 1, 20)},
        ("role",), ALL, lambda catalog, given: catalog.show(given["role"], *given.get("sections", ())), 10,
    ),
    Tool(
        "salary",
        "Pay of occupations in the nation and in places: percentiles, jobs, errors, location quotient, prices. "
        "Places an offer among them. `by` ranks all places, or splits national pay by sector or by year.",
        {
            "roles": _texts("One occupation or several.", 1, 50), "in": _texts(PLACE, 1, MOST_PLACES), "per": PER,
            "offer": {**AMOUNT, "description": "An offer, as 62000 or £60k."},
            "currency": _text("The currency of the offer, as GBP."),
            "by": _text("All places, states, sectors, or years.", enum=["place", "state", "sector", "year"]),
        },
        ("roles",), ("wages", *PRICES, "consumer_prices"), _salary, MOST_PLACES,
    ),
    Tool(
        "places", "The states and areas that pay is published for, by a part of a name, with jobs, pay and prices.",
        {"query": _text("A state, a city, a code, or a part of a name; without it all.")}, (), ("wages", *PRICES),
        lambda catalog, given: catalog.places(given.get("query", ""), limit=given["limit"]),
    ),
    Tool(
        "list", "Occupations by filters and in an order, in the nation or in a place, with pay, growth and jobs.",
        {**_filters(), "in": _text(PLACE), "sort": _text(SORT)},
        (), JOBS, _list,
    ),
    Tool(
        "compare", "Two to six occupations side by side: pay, growth, education, skills in common and apart.",
        {
            "roles": _texts("Two to six occupations.", 2, 6), "only": _texts("Only these parts, as `pay`.", 1, 10),
            "in": _texts(PLACE, 1, MOST_PLACES),
        },
        ("roles",), ALL, _compare,
    ),
    Tool(
        "next", "The jobs near an occupation, in three groups, with fit, pay and what it takes.",
        {"role": ROLE, "in": _text(PLACE), **_filters()}, ("role",), JOBS, _next, 6, 3,
    ),
    Tool(
        "gap", "What lies between two occupations: skills to raise, new work, tools, licenses, schooling.",
        {"from": FROM, "to": TO, "tier": _text("A step of the ladder of the role to go to.")}, ("from", "to"), JOBS,
        lambda catalog, given: catalog.gap(given["from"], given["to"], tier=given.get("tier")),
    ),
    Tool(
        "path", "Ways from one occupation to another, direct and over stepping stones, with time, schooling and pay.",
        {"from": FROM, "to": TO, "max_hops": {**_whole(1, 5), "description": "At most so many moves.", "default": 3}},
        ("from", "to"), JOBS,
        lambda catalog, given: catalog.path(given["from"], given["to"], max_hops=given.get("max_hops", 3)),
    ),
    Tool(
        "match", "The occupations that fit what somebody can do, with what speaks for each.",
        {"skills": _texts("Skills, tools or work, each a word or a phrase.", 1, 50), **_filters()}, ("skills",),
        JOBS, lambda catalog, given: catalog.match(given.pop("skills"), **given), 10,
    ),
    Tool(
        "check", "What career guides claim of occupations, held against the record, each claim with a verdict.",
        {"roles": _texts("One to six occupations.", 1, 6)}, ("roles",), ("wages", "projections"),
        lambda catalog, given: catalog.check(*given["roles"]),
    ),
    Tool(
        "where", "The data sets that all answers come from: period, day of publication, age, and what is newer.",
        {}, (), (), lambda catalog, _given: catalog.where(), part="data",
    ),
)  # fmt: skip
BY_NAME: Mapping[str, Tool] = {tool.name: tool for tool in TOOLS}


def call(catalog: Catalog, name: str, arguments: Arguments) -> str:
    """The answer of a tool as JSON: `answer`, `notes`, `sources`, and `cut` if lists were shortened.

    Raises UsageError for a tool or arguments that there are not, and what the question raises.
    """
    if name not in BY_NAME:
        raise NoSuchChoice(f"no tool is called {name[:60]!r}", name, tuple(BY_NAME))
    tool = BY_NAME[name]
    _check(tool, arguments)
    limit = arguments.get("limit", tool.limit)
    answer = tool.ask(catalog, {**arguments, "limit": limit})
    document: Any = answer.to_dict()
    if tool.part:  # the rest, and what is said beside it, is of this machine
        return _bounded(document[tool.part], {"notes": [], "sources": []}, limit)
    rest = {"notes": list(_notes(answer)), "sources": list(_sources(tool))}
    return _bounded(document, rest, limit * tool.groups)


def _notes(answer: Answer) -> Iterator[str]:
    """What the command says beside an answer: its remarks, a hint, and that nothing fits."""
    yield from answer.remarks
    if hint := getattr(answer, "hint", ""):
        yield hint
    if not answer.to_table().rows:
        yield "nothing fits"


def _check(tool: Tool, arguments: Arguments) -> None:
    """Raises UsageError for arguments that the tool does not take."""
    import jsonschema

    if re.search("[\ud800-\udfff]", json.dumps(arguments, ensure_ascii=False)):
        raise UsageError(f"{tool.name}: a text in the arguments is not UTF-8", "leave out what is not a character")
    error = jsonschema.exceptions.best_match(jsonschema.Draft202012Validator(tool.schema).iter_errors(arguments))
    if error is not None:
        where = ".".join(map(str, (tool.name, *error.absolute_path)))
        message = error.message if len(error.message) <= 200 else f"{error.message[:200]}…"
        raise UsageError(f"{where}: {message}", f"{tool.name} takes: {', '.join(tool.schema['properties'])}")


def _sources(tool: Tool) -> Iterator[dict[str, str]]:
    """The data sets behind an answer: whose, of which period, and whether a newer edition is out."""
    updated = update_record.imported()
    for data in releases.DATA_SETS:
        if data.key in tool.sources:
            period = updated.get(data.key, data.bundled.period)
            newer = releases.newer(data) if period == data.bundled.period else None
            known = {"name": data.title, "period": period, "publisher": data.publisher, "fills": data.fills}
            yield known | {"page": data.page} | ({"newer": newer.words} if newer else {})


def _bounded(answer: Any, rest: dict[str, Any], limit: int) -> str:
    """The answer as JSON with at most `limit` entries in each list, fewer and shorter texts if it would be too long."""
    for items, characters in ((limit, 20_000), (25, 4_000), (10, 2_000), (5, 1_000), (3, 300), (1, 100)):
        cut: dict[str, int] = {}
        document = {"answer": _shortened(answer, "", min(limit, items), characters, cut), **rest}
        text = json_text(document | ({"cut": cut} if cut else {}))
        if len(text) <= MOST_CHARACTERS:
            break
    return text


def _shortened(value: Any, path: str, items: int, characters: int, cut: dict[str, int]) -> Any:
    """A document with its lists and texts shortened; `cut` gets the length of each list by its place."""
    if isinstance(value, str) and len(value) > characters:
        return f"{value[:characters]}…"
    if isinstance(value, list | tuple):
        if len(value) > items:
            cut[path or "answer"] = max(len(value), cut.get(path or "answer", 0))
        return [_shortened(item, path, items, characters, cut) for item in value[:items]]
    if isinstance(value, dict):
        parts = value.items()
        return {key: _shortened(item, f"{path}.{key}".strip("."), items, characters, cut) for key, item in parts}
    return value


def answered(catalog: Catalog, name: str, arguments: Arguments) -> tuple[str, bool]:
    """The answer of a tool, or what is wrong in the words of the command line; and whether it is an error.

    Role files that changed since the last call are read again. A damaged index is made anew, once.
    """
    try:
        try:
            return call(catalog.reload(), name, arguments), False
        except DamagedIndex:
            catalog.close()
            catalog.discard_indexes()
            return call(catalog.reload(), name, arguments), False
    except CareersError as error:
        return "\n".join(filter(None, (error.message, error.hint))), True


def server(open_catalog: Callable[[], Catalog]) -> Server[Any]:
    """The server, which opens the catalogue at the first question. Raises CareersError without the SDK."""
    try:
        from mcp import types
        from mcp.server.lowlevel import Server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("mcp", "mcp_types"):
            raise
        raise CareersError("the tools for assistants need a package that is not installed", INSTALL) from None
    from careercli.version import __version__

    opened: list[Catalog] = []

    async def list_tools(_context: Any, _page: Any) -> types.ListToolsResult:
        hints = types.ToolAnnotations(
            read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
        )
        tools = [
            types.Tool(name=tool.name, description=tool.about, input_schema=tool.schema, annotations=hints)
            for tool in TOOLS
        ]
        return types.ListToolsResult(tools=tools)

    async def call_tool(_context: Any, asked: types.CallToolRequestParams) -> types.CallToolResult:
        if not opened:
            opened.append(open_catalog())
        text, is_error = answered(opened[0], asked.name, asked.arguments or {})
        return types.CallToolResult(content=[types.TextContent(text=text)], is_error=is_error)

    return Server(
        "careers",
        version=__version__,
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def serve(open_catalog: Callable[[], Catalog]) -> None:
    """Answers on stdin and stdout until stdin ends or nobody reads any more. Raises CareersError without the SDK."""
    made = server(open_catalog)
    import anyio
    from mcp.server.stdio import stdio_server

    async def run() -> None:
        async with stdio_server() as (incoming, outgoing):
            await made.run(incoming, outgoing, made.create_initialization_options())

    try:
        anyio.run(run)
    except* BrokenPipeError:  # in the group of the SDK's tasks
        pass
