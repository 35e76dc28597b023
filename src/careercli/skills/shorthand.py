"""How people shorten ordinary words where they list what they can do: w/, comms, mgmt, appts."""

from __future__ import annotations

import re

from careercli.skills import normalize

_SHORT_WORDS = {
    "comms": "communication", "mgmt": "management", "mgt": "management", "recs": "reconciliations",
    "acct": "account", "accts": "accounts", "admin": "administration", "appt": "appointment",
    "appts": "appointments", "pts": "patients", "meds": "medications", "ees": "employees", "execs": "executives",
    "maint": "maintenance", "mfg": "manufacturing", "equip": "equipment", "docs": "documents", "mktg": "marketing",
    "acctg": "accounting", "biz": "business", "dev": "development", "ops": "operations", "sched": "scheduling",
    "procs": "procedures", "reqs": "requirements", "specs": "specifications", "invs": "invoices",
    "custs": "customers", "svc": "service", "svcs": "services", "vitals": "vital signs", "temps": "temperatures",
    "rx": "prescriptions", "install": "installation", "installs": "installations", "prepped": "prepared",
    "sugars": "glucose", "newbies": "new starters", "kids": "children", "reps": "representatives",
}  # fmt: skip
"""A word and what it is short for. None is a word of a trade's own, nor of another meaning in a list of skills."""
_WITH = re.compile(r"(?<!\S)w/\s*", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s,;&/()]+")


def expanded(text: str) -> str:
    """A text with the short words in it written out; the text itself if it has none.

    >>> expanded("Good w/ numbers"), expanded("bank recs"), expanded("Account management")
    ('Good with numbers', 'bank reconciliations', 'Account management')
    """
    return _TOKEN.sub(lambda word: _SHORT_WORDS.get(normalize.fold_text(word[0]), word[0]), _WITH.sub("with ", text))
