"""Certificates and licenses of a CV, as its lines name them."""

import pytest

from careercli.profile.cv.lists import certificates


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Cosmetology license, Texas", ["Cosmetology license, Texas"]),
        ("Real Estate License, New York, 2014", ["Real Estate License, New York"]),
        ("Driver license, First Aid", ["Driver license", "First Aid"]),
        ("Forklift license, CPR", ["Forklift license", "CPR"]),
    ],
)
def test_a_state_stands_with_its_license(line: str, names: list[str]) -> None:
    """A license and the state where it holds are one name, and no state is a certificate; commas part the others."""
    assert certificates(line) == names
