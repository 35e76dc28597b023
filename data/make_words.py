"""Makes `english_words.txt`: English words that the rules for typing errors would take for a word of some title.

    python data/make_words.py /usr/share/dict/american-english /usr/share/dict/british-english

The lists are those of SCOWL, as Debian's packages wamerican and wbritish have them. Kept are words of four letters or
more that no title holds, but that are so near to a word of a title, or begin one, that a search would find it. Only
such words are ever asked for.
"""

from __future__ import annotations

import sys
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from careercli.api import open_catalog
from careercli.catalog.rows import NAME
from careercli.search.spelling import PREFIX_FROM, allowed_errors
from careercli.skills import normalize

LONGEST = 20
"""Letters of the longest word that is kept."""
TWO_SLIPS = 6
"""From so many letters on two slips may be forgiven."""


def main() -> None:
    """Reads the lists, and writes the words beside this file."""
    lines = [line for file in sys.argv[1:] for line in Path(file).read_text(encoding="utf-8").splitlines()]
    plain = (line.lower() for line in lines if line.isascii() and line.isalpha() and not line.isupper())
    words = {normalize.stem(word) for word in plain if PREFIX_FROM <= len(word) <= LONGEST}
    with open_catalog() as catalog:
        titles = sorted(set(catalog.query.words_of_lengths(NAME, range(1, LONGEST + 3)).split()))
    begun = {title[:end] for title in titles for end in range(PREFIX_FROM, len(title))}
    kept = sorted(word for word in words - set(titles) if word in begun or _is_near(word, titles))
    Path(__file__).with_name("english_words.txt").write_text("\n".join([*kept, ""]), encoding="utf-8", newline="\n")
    print(f"{len(kept)} of {len(words)} words")


def _is_near(word: str, titles: list[str]) -> bool:
    errors = 2 if len(word) >= TWO_SLIPS else allowed_errors(len(word) + 1)
    return process.extractOne(word, titles, scorer=OSA.distance, score_cutoff=errors) is not None


if __name__ == "__main__":
    main()
