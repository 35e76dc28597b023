"""What each signal counts when two roles are held against each other, and what a score means.

Chosen on the tuning half of O*NET's occupations by `benchmarks/moves.py`, which prints what each signal adds on the
other half. O*NET's own study of related occupations rests on tasks, knowledge and titles too (O*NET Center, "The
O*NET Related Occupations", 2022).
"""

from __future__ import annotations

SIGNAL_WEIGHTS: dict[str, float] = {
    "titles": 0.31,
    "tasks": 0.38,
    "summary": 0.10,
    "skills": 0.08,
    "knowledge": 0.08,
    "interests": 0.05,
}
"""The share of each signal in the score of `related`. They add up to 1."""

SIGNAL_NAMES = {
    "titles": "titles",
    "tasks": "tasks",
    "summary": "description",
    "skills": "skills and tools",
    "knowledge": "knowledge",
    "interests": "interests",
}
"""What each signal is called on a screen."""
