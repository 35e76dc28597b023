"""The program's commands: an explicit list, each loaded only when it is asked for."""

from __future__ import annotations

import importlib
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from careercli.commands import global_options

COMMANDS: dict[str, str] = {
    "list": "browse:list_roles",
    "show": "browse:show",
    "salary": "figures:salary",
    "tiers": "figures:tiers",
    "day": "figures:day",
    "compare": "figures:compare",
    "check": "figures:check",
    "skills": "searching:skills",
    "search": "searching:search",
    "find": "finding:find",
    "faq": "searching:faq",
    "related": "moving:related",
    "gap": "moving:gap",
    "path": "moving:path",
    "match": "moving:match",
    "whatif": "moving:whatif",
    "plan": "moving:plan",
    "validate": "files:validate",
    "schema": "files:schema",
    "new": "authoring:new",
    "edit": "authoring:edit",
    "where": "authoring:where",
}
"""Every command: its name, and the module and function in `careercli.commands`."""

GROUPS: dict[str, tuple[str, dict[str, str]]] = {
    "profile": (
        "Keep your own file: what you can do, and what you wish for.",
        {
            "show": "profile:show",
            "add": "profile:add",
            "remove": "profile:remove",
            "import": "profile:import_",
            "edit": "profile:edit",
        },
    ),
    "import": (
        "Bring other people's data in as role files.",
        {"onet": "import_:onet", "bls": "import_:bls", "guide": "import_guide:guide"},
    ),
    "fetch": (
        "Download official data: the only commands that go online.",
        {"onet": "fetch:onet", "bls": "fetch:bls"},
    ),
}
"""Every group of commands: its name, its help, and its commands."""


PANELS: dict[str, tuple[str, ...]] = {
    "Explore": ("list", "show", "salary", "tiers", "day", "compare", "check", "faq"),
    "Search": ("skills", "search", "find"),
    "Plan a move": ("related", "gap", "path", "match", "whatif", "plan", "profile"),
    "Role files and data": ("new", "edit", "validate", "schema", "where", "import", "fetch"),
}
"""How the help groups the commands, in its order."""
_PANEL_OF = {name: panel for panel, names in PANELS.items() for name in names}


def _loaded(name: str, where: str, panel: str | None) -> Any:
    module, function = where.split(":")
    single = typer.Typer(add_completion=False, rich_markup_mode="rich")
    found = importlib.import_module(f"careercli.commands.{module}")
    single.command(name, rich_help_panel=panel)(getattr(found, function))
    return typer.main.get_command(single)


class Commands(TyperGroup):
    """A group that builds only the command that is used."""

    table: dict[str, str] = COMMANDS
    groups: dict[str, tuple[str, dict[str, str]]] = GROUPS
    panel_of: dict[str, str] = _PANEL_OF

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - the base class's signature
        """Every name, in the order of the help."""
        return [*self.panel_of] or [*self.table, *self.groups]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - the base class's signature
        """The command of a name, or None."""
        if cmd_name in self.commands:
            return self.commands[cmd_name]
        if cmd_name in self.table:
            self.commands[cmd_name] = _loaded(cmd_name, self.table[cmd_name], self.panel_of.get(cmd_name))
        elif cmd_name in self.groups:
            about, inner = self.groups[cmd_name]
            group = type("Group", (Commands,), {"table": inner, "groups": {}, "panel_of": {}})
            self.commands[cmd_name] = group(
                name=cmd_name,
                help=about,
                no_args_is_help=True,
                rich_markup_mode="rich",
                rich_help_panel=self.panel_of.get(cmd_name),
            )
        return self.commands.get(cmd_name)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Lets --roles, --no-color and --color stand behind the command too."""
        return super().parse_args(ctx, global_options.hoisted(args) if ctx.parent is None else args)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """As the base class does; a misspelt command gets the nearest ones."""
        if args and self.get_command(ctx, args[0]) is None:
            for name in self.list_commands(ctx):  # so that the nearest names can be found
                self.get_command(ctx, name)
        return super().resolve_command(ctx, args)


def _version(asked: bool) -> None:
    if asked:
        from careercli import __version__

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
        typer.Option("--roles", metavar="DIR", help="Read role files from this folder too; it wins over the others."),
    ] = None,
    color: Annotated[
        bool | None, typer.Option("--color/--no-color", help="Force or forbid colour.", show_default=False)
    ] = None,
    version: Annotated[  # noqa: ARG001 - its callback answers
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and leave.")
    ] = False,
) -> None:
    """Explore careers in the terminal: what a job is, what it pays, how one grows in it, and if the figures are true.

    Nothing leaves this machine. A role is named by its slug, title or alias, or a unique beginning of one.

    Start with: careers list, careers show ROLE, careers compare ROLE ROLE, careers skills WORDS.
    """
    global_options.use(roles or [], color)
    if context.invoked_subcommand is None:
        from careercli.commands.browse import home

        home()
