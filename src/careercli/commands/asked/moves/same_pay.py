"""The same pay in a sentence about moves: "that pays the same", "keep my pay", "without a (big) pay cut"."""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.profile import on_file

_CUES = (
    "same",
    "keep",
    "cut",
    "match",
    "maintain",
    "as much",
    "as well",
    "lose",
    "losing",
    "equal",
    "similar",
    "least what",
)
_PAY = r"(?:pay|salary|wages?|income|money|earnings)"
_SLIGHT = "small|slight|minor|little"
_CUT_SIZE = (
    rf"(?:(?:too )?(?:big|large|huge|massive|major|serious|steep|significant|much|great|{_SLIGHT})(?: of an?)? )"
)
"""How large a pay cut is that somebody does not want, or would take."""
_WILLING = (
    r"(?:(?:i'm |i am |would be )?(?:open to|ok(?:ay)? with|fine with|happy with|willing to|ready to|can|could|would|"
    r"don'?t mind|won'?t mind)(?: tak(?:e|ing))?|even (?:for|with|at))"
)
_SAME = (
    rf"\b(?:(?:that |which |and |to |at |for |with )*(?:at least |about |roughly )?(?:the )?(?:same|equal|similar|"
    rf"equivalent) {_PAY}(?: range| level)?|"
    r"(?:(?:for|with|that|which|paying|pays?|earn(?:ing)?|wants?|make|making) )*at least what "
    r"(?:i|she|he|they|we)(?:'m| am| is| are)? "
    r"(?:have|has|had|earns?|makes?|gets?|got|paid|earning|making|getting)(?: paid)?"
    r"(?: (?:now|today|already|currently))*|"
    rf"(?:keep|keeping|match|matching|maintain|maintaining) (?:my|the same|the) (?:current |present |own )?{_PAY}|"
    rf"(?:that |which )?(?:pay|pays|paying|paid|earn|earning|make|making) (?:me )?(?:at least |about )?"
    rf"(?:the same|as (?:much|well|good))(?: money| as (?:now|i (?:make|earn)(?: now)?))?|"
    rf"{_WILLING} an? (?:{_SLIGHT}) (?:{_PAY} )?cut(?: in {_PAY})?|"
    rf"(?:no|without|avoid|avoiding|not tak\w+|not(?= (?:an? )?(?:too|big)\b)|"
    r"(?:do|can)n'?t (?:want|take|afford)(?: to take)?)(?: taking| losing)?"
    rf"(?: an?| my| any)? (?:{_CUT_SIZE}?(?:{_PAY} )?cut(?: in {_PAY})?|los(?:e|ing)(?: any| my)? {_PAY}|"
    rf"{_PAY}(?= $|$)))"
)


_SMALL_CUT = rf"\b{_CUT_SIZE}(?:{_PAY} )?cut\b"
SHARE_LEFT = 0.85
"""The share of today's pay that is left by the largest cut that counts as a small one: 15 %."""


def taken(rest: str) -> tuple[str, float]:
    """A sentence without the words that ask for the same pay, and the share of today's that they ask; 0 for none."""
    if not any(cue in rest for cue in _CUES):
        return rest, 0
    asked = cued.search(_SAME, rest)
    if asked is None:
        return rest, 0
    share = SHARE_LEFT if cued.search(_SMALL_CUT, asked[0]) else 1
    return " ".join(cued.sub(_SAME, " ", rest).split()), share


def cut(rest: str) -> tuple[str, tuple[str, ...]]:
    """A sentence without the words that less pay would do, and what is said of that."""
    without = cued.sub(_CUT, " ", rest) if "cut" in rest or "less" in rest or "lower" in rest else rest
    return (rest, ()) if without == rest else (" ".join(without.split()), (PAYS_LESS,))


_CUT = (
    rf"\b{_WILLING} (?:an? )?(?:small |big |slight |some )?"
    rf"(?:pay cut|cut in {_PAY}|less {_PAY}|lower {_PAY})\b"
)
PAYS_LESS = "less pay: the jobs that pay less than yours stand in a group of their own, below those that do not"


def option(
    catalog: Catalog, slug: str, place: str, earned: float, options: list[str], share: float = 1
) -> tuple[list[str], tuple[str, ...]]:
    """The options with the least pay: a share of what somebody says to earn, of the pay in the profile, or of the
    median of their job.
    """
    profile = on_file.load()
    own = profile.pay if profile and profile.role and catalog.slug_meant(profile.role) == slug else None
    if earned:
        said = () if share == 1 else (f"{_SMALL}: at least ${earned * share:,.0f} a year",)
        return [*options, "--min-pay", f"{earned * share:.0f}"], said
    if own is not None:
        from careercli.roles.pay_periods import PERIODS

        amount, whose = own.amount * PERIODS[own.period], "the pay in your profile"
    else:
        known, where = named_roles.median_in(catalog, slug, place)
        if known is None:
            return options, (f"the same pay: the median of {slug} is not recorded",)
        amount, whose = known, f"the median of {slug} {where}: `--min-pay` takes your own"
    least = amount * share
    named = "the same pay" if share == 1 else _SMALL
    of_whose = whose if share == 1 else f"from {whose}"
    return [*options, "--min-pay", f"{least:.0f}"], (f"{named}: at least ${least:,.0f} a year, {of_whose}",)


_SMALL = f"no big pay cut is read as {100 - 100 * SHARE_LEFT:.0f} % less at most"
