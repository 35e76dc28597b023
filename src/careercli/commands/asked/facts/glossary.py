"""Terms of the data, each explained in a sentence or two, with where it comes from: "what's a SOC code"."""

from __future__ import annotations

from typing import NamedTuple

from careercli import cued


class Term(NamedTuple):
    """A term: its name, the words that ask for it (a regular expression), what it means, and who defines it."""

    name: str
    words: str
    meaning: str
    source: str

    def to_dict(self) -> dict[str, str]:
        """An object of the term, its meaning and the source."""
        return {"term": self.name, "meaning": self.meaning, "source": self.source}


_BLS = "US Bureau of Labor Statistics"
TERMS = (
    Term(
        "SOC code",
        r"soc(?: ?2018)?|standard occupational classification",
        "a number of six digits, as 47-2111 for electricians, by which federal statistics tell occupations "
        "apart; jobs with the same kind of work have the same code",
        f"Standard Occupational Classification 2018, {_BLS}",
    ),
    Term(
        "O*NET",
        r"o[*-]?net(?:[- ]soc)?",
        "the federal database of what occupations do and take: tasks, skills, tools, interests; its codes are SOC "
        "codes with two more digits for details, as 29-1141.01",
        "O*NET, US Department of Labor, Employment and Training Administration",
    ),
    Term(
        "OEWS",
        r"oews|oes|occupational employment(?: and wage)? statistics",
        "the yearly survey of employers that counts jobs and pay by occupation, in the nation, states and areas; who "
        "is self-employed is not in it",
        f"Occupational Employment and Wage Statistics, {_BLS}",
    ),
    Term(
        "median",
        r"median(?: (?:pay|wage|salary|income))?",
        "the pay in the middle: half of the people in an occupation earn less, half more; unlike an average, a few "
        "very high salaries do not raise it",
        f"Occupational Employment and Wage Statistics, {_BLS}",
    ),
    Term(
        "percentile",
        r"(?:(?:10|25|75|90)(?:th)? )?percentiles?|p(?:10|25|75|90)",
        "the pay below which so many of a hundred people in an occupation are: at the 25th percentile (p25), 25 of 100 "
        "earn less; the 50th is the median",
        f"Occupational Employment and Wage Statistics, {_BLS}",
    ),
    Term(
        "job zone",
        r"(?:o[*-]?net )?job zones?(?: [1-5])?|zone [1-5]",
        "how much preparation work takes, from 1 (little or none) over 3 (training, some experience or an associate's "
        "degree) and 4 (mostly a bachelor's degree) to 5 (graduate school)",
        "O*NET, US Department of Labor, Employment and Training Administration",
    ),
    Term(
        "RIASEC",
        r"riasec|holland(?:'?s)?(?: types?)?|interest letters?",
        "six kinds of work that people like, by their letters: realistic (hands, tools), investigative (ideas), "
        "artistic, social (helping), enterprising (leading, selling), conventional (order, records); `careers "
        "interests` asks for yours",
        "John Holland's theory of vocational choice, as rated by O*NET",
    ),
    Term(
        "location quotient",
        r"location quotients?|lq",
        "how much more usual an occupation is in a place than in the nation: 1 is as usual, 2 is twice as many of all "
        "jobs there",
        f"Occupational Employment and Wage Statistics, {_BLS}",
    ),
    Term(
        "openings",
        r"(?:annual |yearly )?(?:job )?openings",
        "the places to be filled in an average year of a projected decade: new jobs, and those of people who retire or "
        "change occupation",
        f"Employment Projections, {_BLS}",
    ),
)
_A = r"(?:an? |the |this |these )?"
_KIND = r"(?: (?:codes?|numbers?|data(?:base)?|survey|figures?|letters?|scale|levels?|system))?"
_ASKED = (
    rf"(?:(?:what (?:does|do|is|are)|what'?s|define|explain|meaning of|definition of) ){_A}(?P<term>.+?){_KIND}"
    r"(?: (?:mean|means|stand for|stands for|for|about|measure))?(?: (?:in|on|here|of) ?.*)?"
)


def term_of(sentence: str) -> Term | None:
    """The term that a sentence in small letters asks the meaning of, None for another sentence."""
    if not sentence.startswith(("what", "define", "explain", "meaning", "definition")):
        return None
    match = cued.fullmatch(_ASKED, sentence)
    return next((term for term in TERMS if cued.fullmatch(term.words, match["term"])), None) if match else None
