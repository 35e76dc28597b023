"""Verbs of what people do, from any form to that on -ing: drove, drives and drive are driving."""

from __future__ import annotations

_IRREGULAR = {
    "drove": "driving", "driven": "driving", "taught": "teaching", "sold": "selling", "ran": "running",
    "run": "running", "wrote": "writing", "written": "writing", "flew": "flying", "flown": "flying",
    "built": "building", "made": "making", "did": "doing", "done": "doing", "laid": "laying", "led": "leading",
    "drew": "drawing", "kept": "keeping", "took": "taking", "gave": "giving", "swept": "sweeping", "dug": "digging",
    "bought": "buying", "hung": "hanging", "sewn": "sewing", "grew": "growing", "spun": "spinning",
    "dealt": "dealing", "fed": "feeding", "shot": "shooting", "threw": "throwing", "caught": "catching",
}  # fmt: skip
_NO_WORK = frozenset((
    "tired", "retired", "bored", "interested", "licensed", "certified", "burned", "fired", "hired", "skilled",
    "experienced", "used", "based", "needed", "wanted", "hated", "loved", "liked", "worked", "moved", "started",
    "turned", "graduated", "studied", "divorced", "married", "injured", "disabled", "related", "paid", "required",
    "qualified", "trained", "educated", "registered", "advanced", "untrained", "unskilled", "employed", "unemployed",
    "concerned", "worried", "scared", "stressed", "exhausted", "asked", "looked", "tried", "need", "feed", "speed",
    "limited", "united", "allowed", "offered", "decided", "finished", "called", "named", "involved", "seed", "weed",
    "hundred", "indeed", "promoted", "transferred", "enjoyed", "earned", "aged", "incarcerated", "released", "learned",
))  # fmt: skip
"""Words of the form of a past that tell of somebody's state and of no work."""
_NO_DOING = frozenset((
    "turning", "taking", "getting", "going", "looking", "having", "making", "being", "working", "wanting", "moving",
    "switching", "leaving", "coming", "trying", "doing", "using", "paying", "earning", "hiring", "thinking", "hating",
    "loving", "liking", "becoming", "starting", "changing", "helping", "anything", "something", "everything",
    "nothing", "during", "morning", "evening", "spring", "living", "growing", "losing", "finding", "keeping",
    "waiting", "asking", "talking", "sitting", "standing", "lifting", "walking", "studying", "learning", "training",
    "retiring", "missing", "feeling", "needing", "hoping", "considering", "wondering", "including", "raising",
))  # fmt: skip
"""Words of the form of what is done that tell of somebody's state, of wishes or of nothing."""
_LEAST = 5


def is_past(word: str) -> bool:
    """Whether a word tells what somebody did: cleaned, drove; not tired, licensed."""
    return (word in _IRREGULAR and word != "run") or (
        word.endswith("ed") and len(word) >= _LEAST and word.isalpha() and word not in _NO_WORK
    )


def is_doing(word: str) -> bool:
    """Whether a word tells what somebody does: grooming; not turning (30), looking (for)."""
    return word.endswith("ing") and len(word) > _LEAST and word not in _NO_DOING


def of_present(verb: str) -> tuple[str, ...]:
    """The forms on -ing that a verb may have of which it is told that he or she does it; none for another word.

    >>> of_present("drives"), of_present("carries"), of_present("cuts")
    (('driving',), ('carrying',), ('cuting', 'cutting'))
    """
    if not verb.endswith("s") or verb.endswith("ss") or len(verb) < _SHORTEST:
        return ()
    plain = verb[:-1]
    forms = [f"{plain}ing"]
    if verb.endswith("es"):
        forms = [f"{verb[:-3]}ying"] if verb.endswith("ies") else [f"{verb[:-2]}ing"]
    elif plain[-1] not in "aeiouwxy" and plain[-2] in "aeiou":
        forms.append(f"{plain}{plain[-1]}ing")
    return tuple(forms)


_SHORTEST = 4


def doing(verb: str) -> str:
    """A verb in its form on -ing where its own form tells which: of a past, or of an irregular one; else as it is.

    >>> doing("cleaned"), doing("carried"), doing("drove"), doing("cleaning")
    ('cleaning', 'carrying', 'driving', 'cleaning')
    """
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if not is_past(verb):
        return verb
    return f"{verb[:-3]}ying" if verb.endswith("ied") else f"{verb[:-2]}ing"
