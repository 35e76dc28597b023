"""`careers edit`: change a role file in your editor; it is checked before it counts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from careercli import paths
from careercli.commands import catalog_options, output
from careercli.errors import EXIT_DONE, EXIT_PROBLEM, CareersError, NoSuchRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.authoring.editor import Draft
    from careercli.catalog.catalog import Catalog
    from careercli.roles.changed_keys import Cut
    from careercli.roles.problems import Problem
from careercli.commands.role_files import at_terminal, open_editor, print_path
from careercli.system import quoted

OWN_KEYS = """\
Your own keys for this role. Every other key comes from the bundled role, including newer versions: write a key
here to override it, remove it to get the bundled one back."""
"""What stands on top of a file that holds only what a person changed."""
SHOWN = 5
"""Problems that are told on stderr when no editor can show them."""


def command(role: catalog_options.RoleName) -> int:
    """Edit a role file in your editor; it is checked before it replaces the old one.

    The editor is $VISUAL, or $EDITOR. Of a bundled role, or of an occupation that has no file, the keys that
    you change become a file of your own; all others still come from the bundled data, including newer data.
    With errors, the editor is offered again with the problems on top; your work is never lost.

    \b
    Examples:
      careers edit legal-coordinator
      careers edit night-baker
    """
    from careercli.authoring import editor
    from careercli.authoring import new as authoring

    catalog = catalog_options.catalog(warn=False)
    slug, source, bundled = _file(catalog, role)
    target = paths.user_roles() / (source.name if source else f"{slug}.yaml")
    if source and not bundled:
        target = source.resolve()
    command = editor.editor(terminal=at_terminal())
    original = _original(source) if source else authoring.file_of(catalog.role(slug))
    for old in editor.left_behind(target, original):
        output.note(f"careers: an earlier edit was interrupted; its work is in {paths.display(old)}")
    if bundled:
        authoring.prepare_folder(target.parent)
    if source is None:
        output.note(f"{slug} has no file: the editor gets one made from O*NET and BLS data")
    draft = editor.Draft(target, original)
    try:
        return _edited(draft, command, catalog.slugs(), whole=not _is_laid_over(catalog, bundled))
    except BaseException:
        _put_aside(draft)
        raise


def _is_laid_over(catalog: Catalog, bundled: bool) -> bool:
    """Whether a new file of the person's is laid over what is bundled, key by key; else it hides all of it."""
    return bundled and any(folder.seed is not None for folder in catalog.folders)


def _original(file: Path) -> bytes:
    """What the file holds. Raises CareersError."""
    try:
        with paths.open_ordinary(file) as stream:
            return stream.read()
    except OSError as error:
        message = f"{paths.display(file)}: cannot be read: {error.strerror or error}"
        raise CareersError(message, "check that you may read it") from None


def _file(catalog: Catalog, name: str) -> tuple[str, Path | None, bool]:
    """The slug and the file to edit for a role's name, also one that cannot be used yet, and whether it is bundled.

    An occupation that no file describes is bundled, without a file. Raises NoSuchRole.
    """
    from careercli.skills import normalize

    try:
        slug = catalog.slug(name)
    except NoSuchRole:
        slug = normalize.name_key(name)
        if not _files(catalog, slug):
            raise
    for rank, file in _files(catalog, slug):
        return slug, catalog.folders[rank].path / file, catalog.folders[rank].origin == "bundled"
    return slug, catalog.file(slug), True  # the index lists no bundled files, as they do not change


def _files(catalog: Catalog, slug: str) -> list[tuple[int, str]]:
    files = catalog.query.files_of(slug)
    return [(rank, name) for rank, name in files if (catalog.folders[rank].path / name).is_file()]


def _edited(draft: Draft, command: Sequence[str], known: Sequence[str], *, whole: bool) -> int:
    """Opens the editor until the work is good, given up or put aside; the exit code. Raises CareersError.

    Unless `whole`, only the keys that were changed are saved.
    """
    from careercli.answers.validate import check_bytes

    problems = _errors(check_bytes(draft.original, str(draft.target), known))
    while True:
        if problems:
            draft.explain(problems)
        code = open_editor(command, draft.path)
        if code:
            raise CareersError(f"the editor ended with {_ending(code)}, so nothing was changed", "run it again")
        if draft.work() == draft.original:
            draft.remove()
            output.note("unchanged (an editor that opens its own window may need an option to wait, as `code --wait`)")
            return EXIT_DONE
        doubts = check_bytes(draft.work(), str(draft.target), known)
        problems = _errors(doubts)
        if not problems:
            return _saved(draft, len(doubts)) if whole else _saved_changes(draft, known)
        _tell(problems)
        answer = _asked() if at_terminal() else "k"
        if answer == "d":
            draft.remove()
            output.note("discarded; the file is as it was")
            return EXIT_PROBLEM
        if answer == "k":
            return EXIT_PROBLEM if _put_aside(draft) else EXIT_DONE


def _errors(problems: Sequence[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity == "error"]


def _ending(code: int) -> str:
    return f"exit code {code}" if code > 0 else f"signal {-code}"


def _saved_changes(draft: Draft, known: Sequence[str]) -> int:
    """Saves the keys that differ from the bundled role's; the exit code. Raises CareersError."""
    from careercli.answers.validate import check_bytes
    from careercli.roles.changed_keys import changed_keys_only

    cut = changed_keys_only(draft.work(), draft.original, OWN_KEYS)
    if cut is None:
        return _saved(draft, len(check_bytes(draft.work(), str(draft.target), known)))
    if cut.removed:  # a layer cannot say that something is not so
        output.note(f"still in the bundled role, since your own file only adds to it: {', '.join(cut.removed)}")
    if not cut.changed and not cut.comments:
        draft.remove()
        output.note("unchanged: no key differs from the bundled role's")
        return EXIT_DONE
    return _saved(draft, len(check_bytes(cut.data, str(draft.target), known)), cut)


def _saved(draft: Draft, doubts: int, cut: Cut | None = None) -> int:
    taken = draft.new and cut is None
    draft.save(cut and cut.data)
    print_path(draft.target)
    if cut is not None:
        keys = ", ".join(cut.changed) or "none but your comments"
        output.note(
            f"saved as your own file, with the keys that you changed: {keys}; all others stay the bundled role's"
        )
    if taken:
        output.note("saved as your own file; it overrides the bundled one until you remove it")
    if doubts:
        many = f"{doubts} warnings" if doubts > 1 else "1 warning"
        output.note(f"{many}: `careers validate {quoted(draft.target)}` shows them")
    return EXIT_DONE


def _tell(problems: Sequence[Problem]) -> None:
    for problem in problems[:SHOWN]:
        output.complain(str(problem).replace("\n", " "), problem.hint)
    if len(problems) > SHOWN:
        output.note(f"careers: and {len(problems) - SHOWN} problems more")


def _asked() -> str:
    """What to do with work that has errors: e, k or d. No answer keeps it."""
    while True:
        line = output.ask("[e]dit again, [k]eep the work beside the file, or [d]iscard it? ")
        if not line:
            return "k"
        if line.strip().lower()[:1] in ("e", "k", "d") and line.strip():
            return line.strip().lower()[0]
        output.note("careers: that is none of them; type e, k or d")


def _put_aside(draft: Draft) -> bool:
    """Keeps changed work as FILE.rejected and says so; an unchanged copy goes."""
    if draft.path.exists() and draft.changed():
        try:
            output.note(f"your work is kept in {paths.display(draft.set_aside())}")
        except CareersError:
            output.note(f"your work is still in {paths.display(draft.path)}")
        return True
    draft.remove()
    return False
