"""English words that no title holds, though a slip of the fingers would make one of them: `english_words.txt`.

A thatcher is no teacher misspelt. `data/make_words.py` makes the file; only near words are in it.
"""

from __future__ import annotations

import functools
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError

FILE = "english_words.txt"


def is_word(stem: str) -> bool:
    """Whether a folded, stemmed word is in the list. Raises CareersError if the file cannot be read."""
    return f"\n{stem}\n" in _read(paths.bundled_data())


@functools.cache
def _read(folder: Path) -> str:
    """All the words, each on its line."""
    file = folder / FILE
    try:
        return "\n" + file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CareersError(f"{paths.display(file)}: cannot be read: {error}", "install the program again") from error
