"""The Typer app: the global options, and the commands, each of them imported only when it is used."""

from __future__ import annotations

import importlib
import keyword
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from careercli.commands import global_options, help_in_words
from careercli.commands.strict_values import check_repeated, strict

PANELS: dict[str, tuple[str, ...]] = {
    "What is a job like?": ("show", "compare", "report", "tiers", "day", "faq"),
    "Is the pay good?": ("salary", "places", "check"),
    "What could I become?": ("start", "next", "related", "match", "interests", "whatif"),
    "How do I get there?": ("gap", "path", "plan", "profile"),
    "Which roles are there?": ("list", "search", "find", "skills", "star", "note", "export"),
    "Role files and data": ("new", "edit", "validate", "schema", "where", "import", "update", "mcp"),
}
"""Every command and group of commands, as the help groups them, in its order: a person's questions, then making files.

Each is a module of its name in `careercli.commands` (with an underscore behind a name that is a word of Python) whose
function `command` is the command; a group is a package whose docstring is its help and whose COMMANDS are its modules.
"""
HIDDEN = ("fetch",)
"""Commands that still work by an earlier name, which the help does not show."""


def _file(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


_PANEL_OF: dict[str, str | None] = {name: panel for panel, names in PANELS.items() for name in names}
_PANEL_OF |= dict.fromkeys(HIDDEN)


def _loaded(name: str, package: str, panel: str | None) -> Any:
    """The command of a module, or the group of a package."""
    module = _module(name, package)
    if not hasattr(module, "__path__"):
        single = typer.Typer(add_completion=False, rich_markup_mode="rich")
        single.command(name, cls=Single, rich_help_panel=panel)(module.command)
        return strict(typer.main.get_command(single))
    group = type("Group", (Commands,), {"package": module.__name__, "panel_of": dict.fromkeys(module.COMMANDS)})
    group.alone = getattr(module, "ALONE", "")  # type: ignore[attr-defined]
    settings = {"rich_markup_mode": "rich", "rich_help_panel": panel, "hidden": name in HIDDEN}
    return group(name=name, help=module.__doc__, no_args_is_help=True, **settings)


def _module(name: str, package: str = "careercli.commands") -> ModuleType:
    """The module of a command, or the package of a group."""
    return importlib.import_module(f"{package}.{_file(name)}")


def names() -> list[tuple[str, ...]]:
    """Every command as it is typed, a word or a group and a word, in the order of the help."""
    every: list[tuple[str, ...]] = []
    for name in _PANEL_OF:
        inner = getattr(_module(name), "COMMANDS", None)
        every += [(name, word) for word in inner] if inner else [(name,)]
    return every


def function(name: tuple[str, ...]) -> Callable[..., Any]:
    """The function behind a command, of which `names` gives the name."""
    command: Callable[..., Any] = _module(name[-1], ".".join(["careercli.commands", *map(_file, name[:-1])])).command
    return command


class _Help:
    """How both kinds of commands write their help; stands before the parser's class."""

    help: str | None

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """As the parser does, its text laid out for this width and none read as markup; in plain lines if asked for."""
        if not help_in_words.wrote(self, ctx, formatter):
            with help_in_words.as_drawn(self, ctx):
                super().format_help(ctx, formatter)  # type: ignore[misc]
            help_in_words.write_notes(self, formatter)


_FORMATS = ("--json", "--format", "-f")
"""Options that every command takes which answers: they name no command of a group."""


class Commands(_Help, TyperGroup):
    """A group that builds only the command that is used."""

    package = "careercli.commands"
    panel_of: Mapping[str, str | None] = _PANEL_OF
    alone = ""
    """The command that is meant where the group is named without one; empty for the help."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        strict(self)

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - the base class's signature
        """Every name, in the order of the help."""
        return list(self.panel_of)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - the base class's signature
        """The command of a name, or None."""
        if cmd_name not in self.commands and cmd_name in self.panel_of:
            self.commands[cmd_name] = _loaded(cmd_name, self.package, self.panel_of[cmd_name])
        return self.commands.get(cmd_name)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Lets --roles, --plain, --no-color and --color stand behind the command too."""
        if self.alone and not ctx.resilient_parsing and (not args or args[0] in _FORMATS):
            args = [self.alone, *args]
        if ctx.parent is not None or (ctx.resilient_parsing and args[-1:] == ["--roles"]):  # its folder is being typed
            return super().parse_args(ctx, args)
        front, rest = global_options.parted(args)
        global_options.use_typed(front)  # --help answers before anything else is read
        return super().parse_args(ctx, [*front, *rest])


class Single(_Help, TyperCommand):
    """A command that is no group."""

    def make_parser(self, ctx: Any) -> Any:
        """The base class's, which raises UsageError for an option given twice of which only one value would count."""
        parser = super().make_parser(ctx)
        if ctx.resilient_parsing:
            return parser
        parse = parser.parse_args

        def parse_once(args: list[str]) -> Any:
            parsed = parse(args)
            check_repeated(parsed[2])
            return parsed

        parser.parse_args = parse_once  # type: ignore[method-assign]
        return parser


def _version(asked: bool) -> None:
    if asked:
        from careercli.version import __version__

        print(f"careers {__version__}")  # noqa: T201 - this is the whole answer
        raise typer.Exit


app = typer.Typer(
    cls=Commands,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def careers(
    context: typer.Context,
    roles: Annotated[
        list[str] | None,
        typer.Option("--roles", metavar="DIR", help="Read role files from this folder too; it takes precedence."),
    ] = None,
    color: Annotated[
        bool | None, typer.Option("--color/--no-color", help="Force or forbid color.", show_default=False)
    ] = None,
    plain: Annotated[
        bool,
        typer.Option("--plain", help="Write plain lines of text, for a screen reader; so does CAREERS_PLAIN=1."),
    ] = False,
    version: Annotated[  # noqa: ARG001 - its callback answers
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Explore careers in the terminal: what a job is like, what it pays, where it leads, and whether the figures hold
    up.

    \b
    Examples:
      careers show nurse
      careers salary electrician --offer 62000
      careers next paralegal
      careers path waiter nurse
      careers list --family legal

    A role is named by its title, slug, code or alternate title, or the unique beginning of one. A role
    without a command is shown. Only `update` goes online.

    For programs, answers take --json and --format (csv, tsv, jsonl, markdown and more); `careers schema
    --answers` tells their keys. In Python, `import careercli` has the same answers: help(careercli.Catalog).
    """
    global_options.use(roles or [], color, plain=plain)
    if context.invoked_subcommand is None:
        from careercli.commands import home

        home.command()
