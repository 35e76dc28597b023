"""`careers profile remove`: take skills out of your profile."""

from __future__ import annotations

from careercli import paths
from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json
from careercli.commands.profile.changes import Skills


def command(skills: Skills, format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Take skills out of your profile.

    Examples:
      careers profile remove excel
    """
    from careercli.answers.profile import Changed
    from careercli.profile import model, recognize, store

    mine = model.load()
    own = [one.name for one in mine.skills] if mine else []
    catalog = catalog_options.catalog()
    wanted: list[str] = []
    for one in recognize.recognise(catalog, skills):
        keys = {skill.key for skill in one.skills}
        same = [said.text for said in recognize.recognise(catalog, own) if keys & {skill.key for skill in said.skills}]
        wanted += same or [one.text]
    gone, missing = store.remove(wanted)
    output.emit(Changed(paths.shown(model.file()), removed=gone, not_there=missing), format, json)
