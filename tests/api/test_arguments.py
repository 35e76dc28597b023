"""Calls with wrong arguments: every public method names the argument, in a program's words, and as a CareersError."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import careercli
from careercli.answers.list import FilterOptions
from careercli.api import arguments


class Unshowable:
    """A value that cannot even be shown."""

    def __repr__(self) -> str:
        raise RuntimeError("no")

    __str__ = __repr__


WRONG: list[Any] = [
    *("", "abc", "é\ud800", "a\0b", "x" * 5000, "%", "--", "-1", " ", "'\""),
    *(0, -1, 3, 10**30, -(10**400), 1.5, float("nan"), float("inf"), True, b"x", None),
    *([], ["a"], [None], [[]], {}, {"a": 1}, set(), object(), Unshowable(), Path("nope"), len, ("x",), range(3)),
]
FILTERED: list[Any] = ["\ud800", b"x", [], {}, 10**30, float("nan")]
"""Those that every filter is tried with, in four methods: none of them gets to a question."""
RIGHT: dict[str, dict[str, Any]] = {
    "list_by": {"by": "education"},
    "show": {"role": "paralegal"},
    "salary": {"roles": ("paralegal",)},
    "salary_where": {"roles": ("paralegal",)},
    "salary_by": {"by": "year", "roles": ("paralegal",)},
    "tiers": {"roles": ("lawyer",)},
    "day": {"roles": ("legal-coordinator",)},
    "compare": {"roles": ("paralegal", "lawyer")},
    "check": {"roles": ("legal-technician",)},
    "report": {"roles": ("paralegal",)},
    "check_text": {"text": "Paralegals earn $60,000 a year."},
    "explain_skill": {"name": "excel"},
    "search": {"query": "law"},
    "next": {"role": "paralegal"},
    "related": {"role": "paralegal"},
    "gap": {"start": "paralegal", "to": "lawyer"},
    "path": {"start": "paralegal", "to": "lawyer"},
    "match": {"skills": ["excel"]},
    "whatif": {"skills": ["excel"], "start": "paralegal"},
    "plan": {"start": "paralegal", "to": "lawyer"},
    "plan_status": {"file": "nope.md"},
    "export": {"target": "/no/such/folder/x.sqlite"},
    "entry": {"name": "lawyer"},
    "entries": {"roles": ("lawyer",)},
    "completions": {"beginning": "la"},
}
"""The arguments of a call that answers, or that fails for what is not there; none where a method needs none."""
MODULE = (careercli.open_catalog, careercli.loads, careercli.load, careercli.dumps, careercli.dump)
NOT_ASKED = ("close", "reload", "discard_indexes", "export")
METHODS = sorted(
    name
    for name in dir(careercli.Catalog)
    if not name.startswith("_") and callable(getattr(careercli.Catalog, name)) and name not in NOT_ASKED
)


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[careercli.Catalog]:
    """What the command line sees in an empty home."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("CAREERS_HOME", str(home))
        patch.chdir(home)
        with careercli.open_catalog() as opened:
            yield opened


def ask(method: Callable[..., object], values: Mapping[str, Any]) -> None:
    """Calls a method with values by the names of its parameters; only a CareersError may come out."""
    positional, named = [], {}
    for name, parameter in inspect.signature(method).parameters.items():
        if name not in values:
            continue
        if parameter.kind is parameter.VAR_POSITIONAL:
            positional += values[name]
        elif parameter.kind is parameter.VAR_KEYWORD:
            named.update(values[name])
        elif parameter.kind is parameter.KEYWORD_ONLY:
            named[name] = values[name]
        else:
            positional.append(values[name])
    try:
        method(*positional, **named)
    except careercli.InvalidRole:
        return  # it speaks of the file
    except careercli.CareersError as error:
        words = f"{error.message} {error.hint}".replace("careers profile ", "")
        given = [value for value in (*positional, *named.values()) if isinstance(value, str)]
        assert any("--" in value for value in given) or not re.search(r"--[a-z]|careers [a-z]|in front", words), words
        if isinstance(error, careercli.UsageError):
            names = [*inspect.signature(method).parameters, *FilterOptions.__annotations__, method.__name__, "filter"]
            assert any(re.search(rf"\b{name.rstrip('s')}", error.message) for name in names), error.message


@pytest.mark.parametrize("name", METHODS)
def test_no_wrong_value_gets_through(catalog: careercli.Catalog, name: str) -> None:
    """Each value for each parameter alone: an answer, or a CareersError that names the argument; nothing else."""
    method = getattr(catalog, name)
    for parameter in inspect.signature(method).parameters.values():
        for value in FILTERED if parameter.kind is parameter.VAR_KEYWORD else WRONG:
            variants = [value]
            if parameter.kind is parameter.VAR_POSITIONAL:
                variants = [(value,)]
            elif parameter.kind is parameter.VAR_KEYWORD:
                variants = [{option: value} for option in FilterOptions.__annotations__]
            for variant in variants:
                ask(method, RIGHT.get(name, {}) | {parameter.name: variant})


@pytest.mark.parametrize("function", MODULE, ids=lambda function: function.__name__)
def test_functions_of_the_package_refuse_likewise(tmp_path: Path, monkeypatch, function) -> None:
    """Opening, loading and dumping; nothing is written where the first argument is no role."""
    monkeypatch.chdir(tmp_path)
    for value in WRONG:
        ask(function, dict.fromkeys(inspect.signature(function).parameters, (value,)) if function is MODULE[0] else
            {next(iter(inspect.signature(function).parameters)): value, "path": "x.yaml"})  # fmt: skip
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("call", "kinds", "message"),
    [
        (lambda c: c.list(limit="abc"), (TypeError,), "limit: expected a whole number, got 'abc'"),
        (lambda c: c.list(limit=-1), (ValueError,), "limit: expected a whole number from 0 to 1,000,000,000, got -1"),
        (lambda c: c.list(zone=9), (ValueError,), "zone: expected a whole number from 1 to 5, got 9"),
        (lambda c: c.list(remote="yes"), (TypeError,), "remote: expected True or False, got 'yes'"),
        (lambda c: c.match("excel"), (TypeError,), "skills: expected a list of texts, got 'excel'"),
        (lambda c: c.match(["excel", 3]), (TypeError,), "skills[1]: expected a text, got 3"),
        (lambda c: c.show(), (TypeError,), "show(): missing a required argument: 'role'"),
        (lambda c: c.show("lawyer", fool=True), (TypeError,), "show(): got an unexpected keyword argument 'fool'"),
        (lambda c: c.path("paralegal", "lawyer", max_hops=77), (ValueError,), "max_hops=77 is out of range"),
        (lambda c: c.salary("lawyer", per="x"), (ValueError,), "per='x' is not a period"),
        (lambda c: c.day("lawyer", at="25:00"), (ValueError,), "at: '25:00' is not a time of day"),
        (lambda c: c.related(), (ValueError,), "no role was named"),
        (lambda c: c.interests(answers=[1, 2]), (ValueError,), "answers: 2 given, but there are 30 activities"),
        (lambda c: c.interests(answers=[9] * 30), (ValueError,), "answers: number 1 is 9, not one of 1 to 5"),
        (lambda c: c.export(""), (ValueError,), "target: an empty name"),
        (lambda c: c[3], (KeyError,), "no role is called 3"),
        (lambda c: c["a\0b"], (KeyError,), "no role is called 'a\\x00b'"),
    ],
)
def test_what_is_said(catalog: careercli.Catalog, call: Callable[..., object], kinds, message: str) -> None:
    """The argument, what it takes and what was given; as the error that Python raises for the like of it."""
    with pytest.raises(careercli.CareersError) as caught:
        call(catalog)
    assert str(caught.value).startswith(message)
    assert isinstance(caught.value, kinds)


def test_hints_name_calls(catalog: careercli.Catalog) -> None:
    """What the command line says of its commands is said of methods."""
    for call, hint in (
        (lambda: catalog["zzzqq"], '`catalog.list()` shows every role, `catalog.search("WORDS")` finds one'),
        (
            lambda: catalog.match(),
            'name some, for example `catalog.match(["westlaw", "excel"])`, or give a CV with cv="FILE"',
        ),
        (
            lambda: catalog.path(None, "lawyer"),
            "name it as start, or put it in your profile with `careers profile edit`",
        ),
    ):
        with pytest.raises(careercli.CareersError) as caught:
            call()
        assert caught.value.hint.startswith(hint)


def test_the_argument_that_is_wrong_is_named(catalog: careercli.Catalog) -> None:
    """Its own name, also of a filter, and the second of two that have one value."""
    for call, message in (
        (lambda: catalog.list(min_pay="lots"), "min_pay='lots' is not an amount of pay"),
        (lambda: catalog.list(work="flying"), "work='flying' is no condition"),
        (lambda: catalog.gap("lawyer", "lawyer"), "to: lawyer is the role you are leaving"),
        (lambda: catalog.salary("lawyer", offer=62000, currency="xx"), "currency='xx' is not a currency code"),
    ):
        with pytest.raises(careercli.UsageError) as caught:
            call()
        assert str(caught.value) == message


def test_every_annotation_of_a_public_method_is_known() -> None:
    """A new type of argument is checked, too: it has an entry among the kinds."""
    functions = [inspect.getattr_static(careercli.Catalog, name) for name in METHODS]
    kinds = {
        parameter.annotation
        for function in (*functions, *MODULE)
        for parameter in inspect.signature(getattr(function, "__func__", function)).parameters.values()
        if parameter.annotation not in (parameter.empty, "Unpack[FilterOptions]")
    }
    assert len(kinds) > 10
    for kind in kinds:
        assert set(arguments._members(kind)) <= set(arguments._KINDS), kind


def test_a_catalogue_is_a_whole_mapping(catalog: careercli.Catalog) -> None:
    """Every method of `collections.abc.Mapping`; it is equal to itself alone, and can be a key."""
    assert isinstance(catalog, Mapping)
    assert catalog.get("nope") is catalog.get(3) is catalog.get("a\0") is None  # type: ignore[call-overload]
    assert catalog.get("nope", 5) == 5
    assert list(catalog.keys()) == catalog.slugs()
    assert dict(catalog.items())["lawyer"] == catalog["lawyer"] == catalog.get("Lawyer")
    assert len(list(catalog.values())) == len(catalog) == 20
    assert 3 not in catalog
    assert "lawyer" in catalog
    assert catalog.__eq__(catalog) is True
    assert catalog != dict(catalog)
    assert {catalog: 1}[catalog] == 1


def test_a_name_of_a_broken_file_is_that_file_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No alias of another role answers for it, in Python and (by the same call) on the command line; mended, it does."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))
    folder = tmp_path / "roles"
    folder.mkdir()
    (folder / "cook.yaml").write_text("title: Cook\naliases: [Chef, Saucier]\n", encoding="utf-8")
    (folder / "chef.yaml").write_text("title: [\n", encoding="utf-8")
    with careercli.open_catalog(folder) as catalog:
        for name in ("chef", "Chef"):
            with pytest.raises(careercli.NoSuchRole, match=r"role file of '[Cc]hef' cannot be used: .*chef\.yaml:2:1"):
                catalog[name]
        assert catalog.get("chef") is None
        assert catalog["saucier"].title == "Cook"
        (folder / "chef.yaml").write_text("title: Chef de partie\n", encoding="utf-8")
        assert catalog.reload()["chef"].title == "Chef de partie"


def test_a_place_is_called_place_in_every_method(catalog: careercli.Catalog) -> None:
    """`place=` in list, next, salary and report; of several, `places=` beside it."""
    assert catalog.list(place="Texas").to_dict() == catalog.list(place="TX").to_dict()
    assert catalog.list(place="Texas").area.name == "Texas"
    assert catalog.next("paralegal", place="Texas").place == "Texas"
    assert catalog.salary("paralegal", place="Texas") == catalog.salary("paralegal", places=["Texas"])
    names = [place.area.name for place in catalog.salary("paralegal", place="Texas", places=["Ohio"]).roles[0].places]
    assert names == ["United States", "Texas", "Ohio"]
    assert (
        catalog.report("paralegal", place="Texas").to_dict() == catalog.report("paralegal", places=["Texas"]).to_dict()
    )


@pytest.mark.parametrize(
    ("call", "hint"),
    [
        (lambda c: c.next("paralegal", places=["Texas"]), "did you mean place? choose from: title"),
        (lambda c: c.list(plce="Texas"), "did you mean place? choose from: title"),
        (lambda c: c.salary("paralegal", state="Texas"), "did you mean place? it takes *roles, per, offer"),
        (lambda c: c.report("paralegal", in_="Texas"), "did you mean place? it takes *roles, place"),
        (lambda c: c.whatif(["excel"], leaving="paralegal"), "did you mean start? it takes skills"),
        (lambda c: c.list(work=["desk", "no-nights"]), "write it as one text: 'desk, no-nights'"),
        (
            lambda c: c.salary(["legal-assistant", "paralegal"]),
            "give them one behind the other: salary('legal-assistant', 'paralegal')",
        ),
        (lambda c: c.compare(["legal-assistant"] * 9), "give them one behind the other: compare(*names)"),
        (lambda c: c.list(zone="x"), "write it without quotes, from 1 to 5"),
        (lambda c: c.gap(role="paralegal", to="lawyer"), "did you mean start? it takes start, to, tier"),
        (lambda c: c.search("law", limti=3), "did you mean limit? it takes query, limit"),
        (lambda c: c.home(place="Texas"), "it takes nothing"),
    ],
)
def test_a_wrong_name_of_an_argument_is_told_the_right_one(catalog: careercli.Catalog, call, hint: str) -> None:
    """The hint is never empty: the argument that is meant, and all that the method takes."""
    with pytest.raises(careercli.UsageError) as caught:
        call(catalog)
    assert caught.value.hint.startswith(hint)


def test_hints_about_places_name_the_argument(catalog: careercli.Catalog) -> None:
    """Pay of a place without a role offers the call that lists it."""
    with pytest.raises(careercli.UsageError) as caught:
        catalog.salary(place="Texas")
    assert '`catalog.list(place="texas")`' in caught.value.hint


@pytest.mark.parametrize(
    "ask",
    [
        lambda catalog, limit: catalog.list(limit=limit),
        lambda catalog, limit: catalog.search("legal", limit=limit),
        lambda catalog, limit: catalog.skills("legal", limit=limit),
        lambda catalog, limit: catalog.skills(limit=limit),
        lambda catalog, limit: catalog.places("new", limit=limit),
        lambda catalog, limit: catalog.related("legal-coordinator", limit=limit),
    ],
)
def test_a_limit_of_0_is_none_as_on_the_command_line(
    catalog: careercli.Catalog, ask: Callable[..., careercli.Answer]
) -> None:
    """It is not an answer without rows: as many as without a limit, more than with one of 1."""
    everything = ask(catalog, None).to_rows()
    assert ask(catalog, 0).to_rows() == everything
    assert len(everything) > len(ask(catalog, 1).to_rows()) > 0


def test_hints_name_what_the_method_takes() -> None:
    """An option of the command line is the method's own argument, with a value too."""
    from careercli.api.words import in_python

    assert in_python("name it with --leaving, or in your profile", ("skills", "start")) == (
        "name it with start, or in your profile"
    )
    assert in_python("give a CV with --from FILE", ("skills", "cv")) == 'give a CV with cv="FILE"'
    assert in_python('write a time: --training "6 months"', ("training",)) == 'write a time: training="6 months"'
