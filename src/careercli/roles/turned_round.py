"""What turns a wish round, "no remote jobs", and how far a "no" reaches: "no nights or weekends"."""

from __future__ import annotations

from careercli.roles.wish_pieces import NO

_JOBS = r"(?:jobs?|careers?|roles?|work|occupations?|positions?|something|anything)"
RULED_OUT = (
    rf"(?:\b{NO}(?: looking for| interested in)?(?: {_JOBS}(?: that| which)?(?: are| is| with| involves?)?)?|"
    r"\bnon|\bexcept(?: for)?|\bother than|\binstead of|\brather than|\banything but)"
    r"[ -](?:(?:a|an|the|working|work|being|be) )*"
)
"""What stands in front of a wish and turns it round: "no remote jobs", "not part time", "non-remote"."""
OPPOSITE = {
    "no-nights": "nights", "nights": "no-nights", "travel": "no-travel", "licensed": "no-license",
    "weekends": "no-weekends",
    "no-outdoors": "outdoors", "desk": "no-desk", "outdoors": "no-outdoors",
}  # fmt: skip
"""What a wish is that is turned round."""
ALONE = "no-talking,no-customers"
"""What asks for work alone, in `condition_words.WISHED`."""
NO_OPPOSITE = {
    "home": "no work from home", "part-time": "no part-time work", ALONE: "no work alone",
}  # fmt: skip
"""Wishes that are no condition once they are turned round, which is said."""
CANNOT_RULE_OUT = (
    "{}: cannot be ruled out, and was not looked for: the sources say where that is usual, and are silent otherwise"
)
NOT_ALONE = "{}: not looked for: no source says with how many people one works"

_OF_HOURS = r"(?:late )?(?:nights?|evenings?|shifts?|weekends?|holidays)\b"
_UNWANTED = (
    r"(?:(?:heavy )?(?:lifting|carrying)|weekends?|holidays|customers|driving|standing|walking|kneeling|climbing|"
    r"bending)\b"
)
"""What no condition asks for: behind a "no" and a comma it is ruled out as well."""
_WANTED = r"(?! (?:off|free|jobs?|work\b|(?:is |are )?(?:ok|okay|fine)\b))"
_THING = (
    rf"(?:{_OF_HOURS}|{_UNWANTED}|travel\w*|sitting|remote|part[ -]time|outdoors?|outside|indoors?|desks?|offices?)"
    rf"{_WANTED}"
)
_LISTED = (
    rf"(?:{_OF_HOURS}|{_UNWANTED}|travel\w*|sitting|remote|from home|part[ -]time|outdoors?|outside|indoors?|desks?|"
    r"offices?)(?! (?:off|free|(?:jobs? |work )?(?:is |are |would be |sounds? )?(?:ok|okay|fine|good|great|nice)\b))"
)
_AND = r"(?:,? and |, ?| ?& ?)"
_WEARY = (
    r"(?:(?:tired|sick) of|hat(?:es?|ing)|dislikes?|(?:(?:do|does|did|wo)n'?t|not) (?:want|like|enjoy)(?: to)?|"
    r"(?:ca|could)n'?t (?:do|stand|bear|take)|can ?not (?:do|stand|bear|take))"
)
"""What turns away all that is listed behind it: who is tired of one thing wishes for no other behind a bare "and"."""
_NOT_LISTED = r"(?!(?:and|n?or|but|so|want\w*|wish\w*|like|love|prefer\w*|need\w*|looking|rather|now|i|i'm)\b)"
_BURDEN = rf"({_NOT_LISTED}[a-z][a-z'-]*(?: {_NOT_LISTED}[a-z][a-z'-]*){{0,5}}?)"
_DOING = r"(?:(?:(?:all|the|these|those|always|being|doing|working|having to)|(?:having to )?work) )*"
SEVERAL = (
    rf"\b({_WEARY}) {_BURDEN}(?:,? (?:and|n?or) |/| ?& ?)(?={_DOING}{_LISTED})",
    rf"\b({_WEARY}) {_BURDEN}, (?=(?:always |all )*(?:being|doing|working) {_DOING}{_THING})",
    rf"\b({NO}) ((?:heavy |late )?[a-z]+)(?:,? n?or |/)(?={_THING})",
    rf"\b({NO}) ((?:heavy |late )?[a-z]+), (?=(?:{_THING}, )*{_THING},? n?or {_THING})",
    rf"\b({NO}) ((?:heavy |late )?[a-z]+){_AND}(?={_UNWANTED}{_WANTED})",
    rf"\b({NO}) ({_OF_HOURS}){_AND}(?={_OF_HOURS}(?! shift){_WANTED})",
)
"""A thing that is not wished for, and then one more behind the same "no".

A "no" ends at a comma, and at "and" and "but": "no heavy lifting, sitting" wishes to sit. It goes on where "or" does,
and to what cannot be wished for by itself.
"""
NEITHER = (
    (r"\bneither (?P<one>[a-z][a-z ]*?),? n?or (?P<other>[a-z][a-z ]*?)(?=$|[,.;?!])", r"no \g<one>, no \g<other>"),
    (
        r"^(?P<one>[a-z][a-z ]*?)(?:,? (?:and|n?or|&) |, )(?P<other>[a-z][a-z ]*?) ?[,.;:–-]+ (?P<rest>.*?)"
        r"(?: (?:that|which))? (?:ha(?:ve|s)|needs?|requires?|involves?|asks? for|with|do(?:es)?) (?:neither|none)"
        r"(?: of (?:them|these|those|the two|it|that))?\b",
        r"\g<rest>, no \g<one>, no \g<other>",
    ),
)
"""Two things of which a sentence wants neither, and the same with a "no" in front of each."""
SEVERAL_BETWEEN = (",", "/", "&", " or ", " nor ", " and ")
"""One of these stands between the things of such a list."""
SEVERAL_CUES = ("no", "n't", "nt ", "without", "never", "little", "less", "avoid", "hat", "dislike", "sick", "tired")
NEAREST_CONDITION = {"introversion": "no-talking"}
"""The condition that is asked for in place of what the record has no word on, beside other wishes."""
