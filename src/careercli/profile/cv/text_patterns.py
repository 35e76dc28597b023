"""The signs by which texts that are no CVs are known: for each kind some patterns, each looked for once.

A pattern of a line is a heading, marked or not; the others are turns of speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def _line(*words: str) -> str:
    """The pattern of a line that holds one of some headings and nothing else."""
    return rf"^[#*\s]{{0,8}}(?:{'|'.join(words)})[*:\s]{{0,4}}$"


def _said(*turns: str) -> str:
    """The pattern of one of some turns of speech."""
    return rf"\b(?:{'|'.join(turns)})"


def _compiled(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE | re.MULTILINE) for pattern in patterns)


_WANTS = r"(?:looking for|seeking|hiring|recruiting)"
POSTING = _compiled((
    _said(rf"we(?:['’]re| are)(?: \w+){{0,2}} {_WANTS}\b"),
    _said(rf"(?:is|are)(?: \w+){{0,2}} {_WANTS} (?:an?|for|to|our|experienced|talented|motivated)\b"),
    _said(r"join (?:our|us|the team)\b", r"become part of our\b"),
    _said(r"you(?:['’]ll| will| have| are| should| bring| can| must| need| enjoy)\b", r"what you\b"),
    _said(r"your (?:role|responsibilities|profile|tasks|duties|qualifications)\b", r"about you\b", "who you are",
          "from you"),
    _said(r"we (?:can )?offer\b", r"what we (?:offer|need)\b", r"in return\b", r"you get\b"),
    _line(r"(?:our )?(?:benefits|perks)(?: .{1,20})?"),
    _said(r"apply (?:now|online|today|by|here|via|at)\b", r"to apply\b", "closing date", "application deadline"),
    _said(r"(?:send|email|submit|forward) (?:us )?(?:your|a) (?:cv|resume|résumé|application|cover)"),
    _said("equal[- ]opportunit"),
    _said(r"(?:ideal|successful|strong|right|qualified) (?:candidate|applicant)", r"candidates? (?:must|should|will)\b",
          r"applicants?\b"),
    _said(r"\d\+? years?(?:['’]s?)? (?:of )?(?:\w+ ){0,3}experience", r"at least \w+ years",
          r"minimum (?:of )?\w+ years"),
    _said(r"is (?:required|preferred|essential|desirable|a plus)\b", r"(?:required|preferred)\s*$",
          "nice to have", "must have"),
    _said(r"reports? (?:directly )?to the\b", "reporting to the"),
    _said(r"401\(?k\b", r"paid (?:time off|holiday)", "health insurance", r"competitive (?:salary|pay)\b",
          r"days (?:of )?(?:annual )?leave\b"),
    r"^[#*\s]{0,8}(?:salary|pay|compensation|wage)(?: rate| range)?[*:\s]{1,5}.{0,10}\d|\b(?:salary|pay) range\b",
    r"(?:^|\*\*|· )\s*(?:job (?:type|title|id|reference|location)|(?:employment|contract|position) type)\b\W{1,4}\w",
    _line(r"(?:job|role|position) (?:description|summary|overview|purpose|details|requirements)",
          r"about (?:the|this) (?:role|job|position)", "the role"),
    _line(r"about (?:us|the company|our company|the team)", "who we are", r"company (?:overview|description)"),
    _line(r"(?:(?:key|main|primary|essential|core|your|duties and|duties &|roles? and) )?(?:duties|responsibilities)",
          "duties and responsibilities"),
    _line(r"(?:(?:minimum|basic|essential|job|key) )?requirements", "person specification",
          r"(?:required|preferred|minimum|basic) (?:qualifications|skills|experience)"),
))  # fmt: skip
_FETCHERS = "pip3?|npm|yarn|cargo|brew|apt|apt-get|gem|conda|go|dnf|docker|composer"
_CODE_SPAN = r"`[^`\n]{2,60}`"
SOFTWARE = _compiled((
    r"^\s{0,3}```",
    _said(rf"(?:{_FETCHERS}) (?:install|get|add|run|pull|require)\b"),
    _said(r"git clone\b", r"make (?:install|test|check)\b"),
    r"\[!\[",
    _said("pull requests?", "open an issue", "bug reports?", r"fork (?:the|this) repo"),
    _line(r"install(?:ation|ing)?(?: .{1,30})?"),
    _line(r"(?:basic )?usage", "quick ?start", "getting started", r"how to use.{0,20}"),
    _line("licen[cs]e", "licensing"),
    _line("contributing", "contributors", "change ?log", "release notes", "road ?map"),
    _line("features", "configuration", "prerequisites", "dependencies", r"api(?: reference)?", "tests?",
          "running the tests", r"build(?:ing)?(?: from source)?", "development"),
    rf"(?:{_CODE_SPAN}[^`]{{1,400}}){{3}}",
))  # fmt: skip
INVOICE = _compiled((
    r"\A\W{0,20}(?:\w+\W+){0,12}(?:invoice|receipt|quotation|purchase order|credit note)\b",
    r"^\W{0,5}(?:sub ?total|total(?: due)?|amount due|balance due|net total)\b",
    _said("unit price", "qty", "quantity"),
    _said(r"VAT\b", "sales tax", r"GST\b"),
    _said("bill(?:ed)? to", r"invoice (?:no|number|date)\b", "payment terms", "due date", "IBAN", "sort code"),
))  # fmt: skip
_MEASURE = "(?:g|kg|ml|l|dl|cl|oz|lb|cups?|tbsp|tsp|tablespoons?|teaspoons?|cloves?|pinch)"
_AMOUNT = rf"\W{{0,4}}(?:\d[\d./½¼¾-]{{0,5}}|an?|two|three|some)\s?{_MEASURE}\b"
RECIPE = _compiled((
    _line(r"ingredients(?: .{1,30})?"),
    _line("method", "directions", "instructions", "preparation", "steps", r"how to make.{0,30}"),
    _said(r"serves \d", "servings?", r"(?:prep|cook(?:ing)?) time\b"),
    rf"^{_AMOUNT}[^\n]*\n(?:[^\n]*\n){{0,5}}?{_AMOUNT}",
    _said("simmer", "preheat", "stir in", "whisk", "season with", r"bring to (?:a|the) boil"),
))  # fmt: skip
GREETING = re.compile(r"(?im)^\s*(?:dear|to whom it may concern|hello|hi)\b[^\n]{0,60}$")
CLOSING = re.compile(
    r"(?im)^\s*(?:yours(?: \w+)?|(?:with )?(?:(?:kind|best|warm|many) )?(?:regards|wishes|thanks)"
    r"|sincerely(?: yours)?|respectfully)\s*,?\s*$"
)
PERSON = _compiled((
    _line(r"(?:(?:professional|career|personal|executive) )?(?:summary|profile|objective|statement)", "about me",
          "curriculum vitae", "r[ée]sum[ée]", "cv"),
))  # fmt: skip
_OPENING = (
    "const|let|var|public|private|protected|static|final|int|void|return|if|elif|for|while|switch|case|try|except"
)
CODE_LINE = re.compile(
    r"\s*(?:(?:import|from|package|use|using|require|include) [\w.{*\"'<]|#include|#!/|@\w+|//|/\*"
    r"|(?:async )?(?:def|class|fn|func|function)\b.*[({:]"
    rf"|(?:{_OPENING})\b.*[({{:;]|(?:else|finally|do)\s*[:{{]|[}})\]]+[;,)]*\s*$"
    r"|\w[\w.\[\]]*(?:\(.*\)|\s*(?:[+-]?=|:=)\s*\S.*)\s*$|SELECT |INSERT |CREATE TABLE)"
    r"|.*[;{]\s*$"
)
LOG_LINE = re.compile(r"\W{0,2}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\w{3} +\d+ \d\d:\d\d:\d\d|\d\d:\d\d:\d\d\b)")
CONTACT = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|(?<!\d)\+?\(?\d{2,5}\)?[ .-]\d{3}[ .-]?\d{3,4}\b|linkedin\.com/")
QUOTED = re.compile(r"[\"“][^\"”“]{1,400}[\"”]")
FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Mm]yself)\b")
