"""The entries of a CV that are time away from paid work, and no job: a career break, parental leave, a sabbatical."""

from __future__ import annotations

import re

AWAY = "time away from paid work, no job"
_CUE = re.compile(
    r"(?i)break|gap|hiatus|time|house|off|leave|sabbatical|unemploy|between|home|rais|car(?:e|ing)|parent|mother|father|mom|dad|"
    r"travel|out of work|work|job|laid"
)
_PERSON = r"(?:parents?|mother|father|mom|mum|dad|husband|wife|spouse|partner)"
_OF_ONES_OWN = rf"(?:my|our|own|an?\s+ill|{_PERSON}|grand\w+|sons?|daughters?|relatives?|family\s+members?|in-laws)"
_AND_SO_ON = (
    r"(?:\s*[-–—:,;(/|].*|\s+(?:to|for|from|of|in|due|because|as|while|with|after|and|at|on|during|caring|raising).*)?"
)
_KINDS = (
    r"(?:(?:career|family|employment|work|professional|planned|health|medical|personal|care|caregiving|care[- ]giving|"
    r"child\s?care|child-rearing|parenting|voluntary|extended|full[- ]time|unpaid|paid|relocation|educational|study|"
    r"bereavement|maternity|paternity|parental|adoption|sick|long|short|a|and|&)[\s/-]+)"
)
_TIME_AWAY = re.compile(
    rf"(?ix) (?: {_KINDS}* (?:break|hiatus|sabbatical(?:\s+(?:leave|year))?) {_AND_SO_ON}"
    rf"| (?:on\s+)? {_KINDS}* leave | (?:took\s+|taking\s+)?(?:time|years?|a\s+year)\s+(?:off|out) {_AND_SO_ON}"
    rf"| (?:full[- ]time\s+homemaker|house(?:wife|husband)) {_AND_SO_ON}"
    rf"| {_KINDS}+ (?:gap|pause|interruption|leave(?:\s+of\s+absence)?) {_AND_SO_ON}"
    rf"| (?:leave\s+of\s+absence|gap\s+years?|time\s+away) {_AND_SO_ON}"
    rf"| (?:currently\s+)? (?:unemployed|not\s+(?:working|employed)|out\s+of\s+work|between\s+jobs|laid\s+off|"
    r"unemployment|job[\s-]?(?:search(?:ing)?|seeking|hunting)|"
    rf"(?:looking|searching)\s+for\s+(?:work|a\s+job)) {_AND_SO_ON}"
    rf"| (?:full[- ]time\s+)? stay[- ]at[- ]home\s+{_PERSON} {_AND_SO_ON}"
    rf"| (?:full[- ]time|home)[\s-]+{_PERSON} {_AND_SO_ON}"
    rf"| (?:raising|raised|bringing\s+up|brought\s+up) \s+ (?:\w+\s+){{0,3}}"
    r"  (?:children|kids|family|child|sons?|daughters?|twins) .*"
    rf"| (?:full[- ]time\s+)? (?:caring|cared|care) \s+ (?:for|of) \s+ (?:[\w-]+\s+){{0,3}}?"
    rf"  (?:{_OF_ONES_OWN}|children|child|kids|family|newborn|baby) \b .*"
    rf"| (?:full[- ]time\s+)? (?:care\s?giver|carer) \s+ (?:for|of|to) \s+ (?:[\w-]+\s+){{0,2}}? {_OF_ONES_OWN} \b .*"
    rf"| (?:full[- ]time\s+)? family\s+(?:care\s?giver|carer|care(?:giving)?|responsibilities|reasons) {_AND_SO_ON}"
    rf"| (?:at\s+home|home)\s+with\s+.*"
    rf"| (?:world\s+|personal\s+|extended\s+|full[- ]time\s+|international\s+)? travel(?:l?ing|l?ed|s)?"
    rf"  (?:\s*[-–—:,;(].*|\s+(?:in|through|to|around|across|abroad|throughout|year)\b.*)? )"
)


def is_away(text: str) -> bool:
    """Whether a title, or the line that it stands in, is time away from paid work.

    >>> [is_away(text) for text in ("Family care break, 2022 - 2025", "Career break to raise children", "Travel Agent")]
    [True, True, False]
    """
    words = " ".join(text.replace("’", "'").split())
    return _CUE.search(words) is not None and _TIME_AWAY.fullmatch(words) is not None
