"""Languages and certificates are taken out of a profile as they were put in."""

from __future__ import annotations

from careercli.profile import not_skills
from careercli.profile.model import OwnSkill, Profile

MINE = Profile(
    skills=(OwnSkill(name="Excel"),), languages=("French", "German"), certificates=("forklift certificate", "Excel")
)


def test_languages_and_certificates_are_told_from_skills() -> None:
    """Those named are found in any case of their letters, once each; a skill is none of them."""
    names = ["french", "Forklift certificate", "Excel", "fluent German", "french", "Latin"]
    assert not_skills.named_in(MINE, names) == ("french", "Forklift certificate", "fluent German")


def test_languages_and_certificates_are_taken_out() -> None:
    """Those named go, others stay."""
    left = not_skills.without(MINE, ["french", "Forklift certificate"])
    assert left == {"languages": ("German",), "certificates": ("Excel",)}
