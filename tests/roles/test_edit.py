"""One key of a file is changed, and every other line stays where it is."""

from __future__ import annotations

import pytest

from careercli.roles.edit import with_key
from careercli.roles.loader import load_bytes
from careercli.roles.model import Role

BETWEEN = "\n# what it is\n# for\n\n"


def read(raw: bytes) -> Role:
    """The role that a file holds."""
    role = load_bytes(raw, "test.yaml").role
    assert role is not None
    return role


@pytest.mark.parametrize("between", ["", "\n", "# a word\n", "\n# a word\n", BETWEEN, BETWEEN + "# on\n"])
@pytest.mark.parametrize("aliases", [" [Keeper]", "\n  - Keeper\n  - Warden\n  - Lighter"])
def test_what_stands_between_two_keys_stays_with_the_second(between: str, aliases: str) -> None:
    """Empty lines and comments in front of a key are its own, however many: no line of the block before is left."""
    text = "title: Lamp Warden\naliases:{}\n{}summary: Keeps lamps alight.\n"
    after = with_key(text.format(aliases, between).encode(), "aliases", ("Watch",), read, "test.yaml")
    assert after.decode() == text.format("\n  - Watch", between)
