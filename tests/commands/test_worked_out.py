"""What the reading of a question has worked out, its command does not work out again."""

from __future__ import annotations

from typing import Any

import pytest

from careercli.answers import next as moves


@pytest.mark.parametrize(
    ("sentence", "runs"),
    [
        ("what could a retail salesperson become if they like helping people", 1),
        (
            "what could a legal coordinator become if she likes helping people",
            2,
        ),  # none near calls for it: without, too
    ],
)
def test_a_liking_is_read_and_answered_with_as_few_runs_as_can_be(
    careers: Any, atlas_data: Any, monkeypatch: pytest.MonkeyPatch, sentence: str, runs: int
) -> None:
    """The moves that tell whether a near job calls for what is liked are those that are shown."""
    asked: list[dict[str, Any]] = []
    work_out = moves.next_moves

    def counted(*arguments: Any, **more: Any) -> Any:
        asked.append(more)
        return work_out(*arguments, **more)

    monkeypatch.setattr(moves, "next_moves", counted)
    ran = careers(sentence, CAREERS_DATA=str(atlas_data))
    assert ran.exit_code == 0 and len(asked) == runs
    command = ran.stderr.partition("read as careers ")[2].split("\n")[0]
    asked.clear()
    again = careers(*command.split(), CAREERS_DATA=str(atlas_data))
    assert len(asked) == 1 and again == ran


def test_what_was_worked_out_is_taken_by_the_command_that_asks_the_same_alone() -> None:
    """Defaults of the command say nothing; whatever else is asked for is another answer."""
    from careercli.commands import worked_out

    class Stub:
        """Whose moves are no others each time."""

        def next(self, role: str | None, **asked: Any) -> Any:
            return (role, asked)

    answer = worked_out.next_moves(Stub(), "paralegal", {"interests": "S"})  # type: ignore[arg-type]
    told = {"interests": "S", "place": None, "order": "advice", "why": False, "limit": 6}
    assert worked_out.taken("paralegal", {**told, "place": "Ohio"}) is None
    assert worked_out.taken("paralegal", {**told, "limit": 0}) is None
    assert worked_out.taken("paralegal", told) is answer and worked_out.taken("paralegal", told) is None
