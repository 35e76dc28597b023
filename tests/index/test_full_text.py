"""Words as the full text holds them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from careercli.index.full_text import tokens


@given(st.lists(st.text(min_size=1, max_size=8).filter(lambda word: not word.startswith("x")), max_size=5))
def test_every_word_is_a_token_of_its_own(words: list[str]) -> None:
    """ASCII letters and digits, whatever it holds: FTS5 splits none, and takes no accent off."""
    made = tokens(words).split(" ") if words else []
    assert len(made) == len(words)
    assert all(token.isascii() and token.isalnum() for token in made)
    assert len(set(made)) == len(set(words))


def test_accents_and_signs_tell_words_apart() -> None:
    """`resume` is not `résumé`, nor `c` the language `c++`; plain words stay readable."""
    assert tokens(["resume", "résumé", "c", "c++"]) == "resume x72c3a973756dc3a9 c x632b2b"
