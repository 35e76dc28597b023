"""What a guide's answer says and is so no longer is marked under that answer."""

from __future__ import annotations

from careercli.search.faq import faq
from careercli.search.out_of_date import marks_on
from helper import entry_of

ROLE = (
    "title: Baker\nsummary: x\n"
    "faq:\n  - {question: Which license?, answer: That of Ohio.}\n  - {question: When?, answer: A baker rises early.}\n"
    "overtaken:\n  - {claim: Ohio licenses Bakers, keys: [faq], since: 2020, change: It stopped., source: A court}\n"
)


def test_the_answer_that_makes_the_claim_is_marked_and_no_other() -> None:
    """By the names in the claim, but for those of the role itself."""
    answer = faq(entry_of(ROLE), "")
    marked, other = answer.hits
    assert len(marked.out_of_date) == 1
    assert "2020: Ohio licenses Bakers" in marked.out_of_date[0]
    assert other.out_of_date == ()
    assert answer.to_dict()[0]["out_of_date"] == list(marked.out_of_date)
    assert answer.to_markdown().count("Ohio licenses Bakers") == 1


def test_a_section_that_the_note_does_not_name_is_not_marked() -> None:
    """The note says where the statement stands."""
    assert marks_on(entry_of(ROLE).role, "advice", "That of Ohio.") == ()
