"""The picker of `careers find`: type, see the list narrow, look at the role beside it, choose one or several.

Titles are narrowed at each key, on the spot. What takes longer, aliases and texts, is looked up by a thread with an
index of its own and joins the list when it is there; keys typed meanwhile win. prompt_toolkit draws; this package alone
imports it. Nothing of a role is ever markup: texts are cleaned and handed over as plain fragments.
"""

from careercli.screens.picker.application import pick

__all__ = ["pick"]
