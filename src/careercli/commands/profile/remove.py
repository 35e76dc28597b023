"""`careers profile remove`: take skills out of your profile, and languages and certificates."""

from __future__ import annotations

from careercli import paths
from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json
from careercli.commands.profile.changes import Skills


def command(skills: Skills, format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Take skills out of your profile, and languages and certificates.

    Examples:
      careers profile remove excel
    """
    from careercli.answers.profile import ProfileChanges
    from careercli.profile import model, not_skills, recognize, store
    from careercli.search import name_lists

    mine = model.load()
    own = [skill.name for skill in mine.skills] if mine else []
    catalog = catalog_options.catalog()
    owned = recognize.recognize_phrases(catalog, own)
    wanted: list[str] = []
    names = name_lists.split_all(catalog, skills)
    others = not_skills.named_in(mine, names) if mine is not None else ()
    for phrase in recognize.recognize_phrases(catalog, [name for name in names if name not in others]):
        keys = {skill.key for skill in phrase.skills}
        same = [other.text for other in owned if keys & {skill.key for skill in other.skills}]
        wanted += same or [phrase.text]
    done = store.change(removed=wanted, values=(lambda mine: not_skills.without(mine, others)) if others else None)
    gone = (*done.removed, *others)
    output.emit(
        ProfileChanges(paths.display(model.profile_file()), removed=gone, not_there=done.not_there), format, json
    )
