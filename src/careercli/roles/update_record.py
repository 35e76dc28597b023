"""Which editions of the data sets `careers update` has brought in: a small file beside the person's role files."""

from __future__ import annotations

import json

from careercli import paths
from careercli.roles.atomic_write import write_atomically

NAME, MOST_BYTES = "updates.json", 10_000


def imported() -> dict[str, str]:
    """The period brought in of each data set, by its key; nothing where there is no record that can be read."""
    try:
        with paths.open_ordinary(paths.user_roles().parent / NAME) as file:
            record = json.loads(file.read(MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    known = record if isinstance(record, dict) else {}
    return {key: period for key, period in known.items() if isinstance(period, str)}


def note(periods: dict[str, str]) -> None:
    """Adds what was brought in to the record. Raises CareersError if it cannot be written."""
    text = json.dumps({**imported(), **periods}, indent=2) + "\n"
    write_atomically(paths.user_roles().parent / NAME, text.encode())
