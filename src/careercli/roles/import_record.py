"""What imports wrote into a folder: the hidden file `.careers-import.json`, which tells their files from the person's.

`files` has the hash of every file as an import last wrote it, `next` the hashes of those that one was about to move
into place when the record was last saved, and `staged` the hidden folder that they are moved from. So an import that is
stopped anywhere (a kill, a full disk, a power cut) leaves no file that a later one would take for the person's, and the
later one can finish what was begun.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from careercli import paths
from careercli.errors import CareersError
from careercli.roles.atomic_write import write_atomically

RECORD = ".careers-import.json"
MAX_BYTES = 100_000_000

GUIDE_COMMENT = "From a saved career guide."
"""How the file of an imported guide begins: what the person saved stands with their own, before what is bundled."""


@dataclass
class ImportRecord:
    """Hashes by the files' names: `files` as they were written, `planned` as they were about to be, from `staged`."""

    files: dict[str, str] = field(default_factory=dict)
    planned: dict[str, str] = field(default_factory=dict)
    staged: str = ""

    @classmethod
    def load(cls, folder: Path) -> ImportRecord:
        """The record of a folder, empty where there is none. Raises CareersError if it cannot be read."""
        file = folder / RECORD
        try:
            with paths.open_ordinary(file) as stream:
                body: Any = json.loads(stream.read(MAX_BYTES))
            return cls(_hashes(body["files"]), _hashes(body.get("next", {})), str(body.get("staged", "")))
        except FileNotFoundError:
            return cls()
        except NotADirectoryError:
            raise CareersError(f"{paths.display(folder)}: this is a file, not a folder", "name a folder") from None
        except OSError as error:
            message = f"{paths.display(file)}: cannot be read: {error.strerror or error}"
            raise CareersError(message, "check it") from None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            message = f"{paths.display(file)}: damaged; it says which files an import wrote"
            hint = "remove it: every file then counts as your own, and --overwrite replaces it"
            raise CareersError(message, hint) from None

    def save(self, folder: Path, hint: str) -> None:
        """Writes the record, and brings all names in the folder to the disk. Raises CareersError."""
        body: dict[str, object] = {"version": 1, "files": dict(sorted(self.files.items()))}
        if self.planned:
            body |= {"next": dict(sorted(self.planned.items())), "staged": self.staged}
        write_atomically(folder / RECORD, (json.dumps(body, indent=1) + "\n").encode(), hint=hint)

    def has(self, name: str, hashed: str | None) -> bool:
        """Whether a file with this hash is as an import wrote it."""
        return hashed is not None and hashed in (self.files.get(name), self.planned.get(name))

    def settle(self, hash_of: Callable[[str], str | None]) -> None:
        """Takes what was planned and is there as written, and forgets the rest. `hash_of` gives a file's by name."""
        self.files.update({name: hashed for name, hashed in self.planned.items() if hash_of(name) == hashed})
        self.planned, self.staged = {}, ""


def _hashes(value: Any) -> dict[str, str]:
    if not all(isinstance(name, str) and isinstance(hashed, str) for name, hashed in value.items()):
        raise TypeError("not names and hashes")
    return dict(value)
