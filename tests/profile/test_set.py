"""`careers profile set` puts one fact into the profile as `careers start` reads it; a file may say pay in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from careercli.profile import model
from helper import home_of, run

PROFILE = "# mine\nrole: registered-nurse\npay: {amount: 20, currency: USD, period: hour}\nskills: [triage]\n"


def _file(home: Path, text: str = PROFILE) -> Path:
    file = home_of(home) / "data" / "profile.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("typed", "amount", "period"),
    [
        ("62k", 62_000, "year"),
        ("31/hr", 31, "hour"),
        ("2,500 a month", 2_500, "month"),
        ("45 thousand", 45_000, "year"),
        ("$1,900 every two weeks", 950, "week"),
    ],
)
def test_pay_is_read_as_people_say_it_and_all_else_stays(
    tmp_path: Path, typed: str, amount: float, period: str
) -> None:
    file = _file(tmp_path)
    assert run("profile", "set", "pay", typed, home=tmp_path).exit_code == 0
    after = file.read_text(encoding="utf-8")
    assert after.startswith("# mine\nrole: registered-nurse\n") and "triage" in after
    kept = model.load(file)
    assert kept is not None and kept.pay == model.OwnPay(amount=amount, period=period)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("pay", "abc"), "is not an amount of pay"),
        (("pay", "2500"), "pay is not clear: what period is that for?"),
        (("pay", ""), "no pay is given"),
        (("place", "Atlantis"), "place is not clear"),
        (("place", "Qqqq"), ""),
        (("role", "aardvark"), "no occupation is called"),
        (("colour", "red"), "a profile has no 'colour' to set"),
    ],
)
def test_what_is_not_understood_changes_nothing(tmp_path: Path, words: tuple[str, str], said: str) -> None:
    file = _file(tmp_path)
    ran = run("profile", "set", *words, home=tmp_path)
    assert ran.exit_code and said in ran.stderr and "Enter" not in ran.stderr
    assert file.read_text(encoding="utf-8") == PROFILE


def test_facts_are_set_and_taken_out(tmp_path: Path) -> None:
    _file(tmp_path)
    for words in (("place", "Denver"), ("min_pay", "20/hr"), ("study years", "2"), ("pay", "-")):
        run("profile", "set", *words, home=tmp_path)
    mine = json.loads(run("profile", "show", "--json", home=tmp_path))
    assert mine["place"].startswith("Denver") and mine["pay"] is None
    assert (mine["wishes"]["min_pay"], mine["wishes"]["max_study_years"]) == (41_600, 2)


@pytest.mark.parametrize(
    ("written", "pay"),
    [
        ("62k", model.OwnPay(amount=62_000)),
        ("31/hr", model.OwnPay(amount=31, period="hour")),
        ("2,500 a month", model.OwnPay(amount=2_500, period="month")),
        ("52000", model.OwnPay(amount=52_000)),
        ("24.50", model.OwnPay(amount=24.5, period="hour")),
        ("£30k", model.OwnPay(amount=30_000, currency="GBP")),
        ("", None),
    ],
)
def test_a_file_may_have_pay_in_words(written: str, pay: model.OwnPay | None) -> None:
    assert model.parse_profile(f"pay: {written}\n".encode(), "profile.yaml").pay == pay


def test_what_no_role_and_no_place_is_called_is_said(tmp_path: Path) -> None:
    _file(tmp_path, "role: zzzz\nplace: Atlantis\n")
    said = run("profile", home=tmp_path).stderr
    assert "no one role is called 'zzzz'" in said and "no one place is called 'Atlantis'" in said
