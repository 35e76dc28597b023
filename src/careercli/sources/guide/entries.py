"""The sections of a guide that hold entries with parts: tiers, the day, the skill map, cases, questions."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import asdict
from itertools import zip_longest

from careercli.sources.guide import figures
from careercli.sources.guide.draft import NAME, TEXT, Draft, sentence
from careercli.sources.guide.headings import Section
from careercli.sources.guide.rungs import EXPERIENCE, rung_on_a_line
from careercli.sources.guide.text import Line


def _spans(starts: list[int], length: int) -> list[tuple[int, int]]:
    """Where each part starts and ends; what stands before the first belongs to none."""
    return list(zip(starts, [*starts[1:], length], strict=True)) if starts else []


def _together(lines: list[Line]) -> str:
    """Lines as one text, a paragraph each, with their bullets."""
    return "\n".join(f"• {line.text}" if line.bullet else line.text for line in lines)


# The ladder


def tiers(section: Section, draft: Draft) -> None:
    """Steps of the ladder: title, years of experience, what one does."""
    for line in section.lines:
        if line.cells and len(line.cells[0]) <= NAME and line.cells[0]:
            tier_of_row(line, draft)
    lines = [line for line in section.lines if not line.cells]
    starts = [position for position in range(len(lines)) if _starts_tier(lines, position)]
    starts = starts or [position for position, line in enumerate(lines) if rung_on_a_line(line)]
    for start, end in _spans(starts, len(lines)):
        _tier(lines[start], lines[start + 1 : end], draft)
    if not starts:
        draft.text("market.growth_paths", lines)


def tier_of_row(line: Line, draft: Draft) -> None:
    """A row of a table as a step of the ladder: title, years, and what the other cells say under their columns."""
    name, bracketed = _in_brackets(line.cells[0])
    tier: dict[str, object] = {"title": name}
    columns = line.columns or ("",) * len(line.cells)
    texts = [f"{column}: {cell}" if column else cell for column, cell in zip(columns[1:], line.cells[1:], strict=True)]
    said = [bracketed, *(cell for cell in line.cells[1:] if re.search(r"\b(?:years?|yrs?)\b", cell.lower()))]
    said += [cell for column, cell in zip(columns, line.cells, strict=True) if EXPERIENCE.fullmatch(column)]
    if years := next(filter(None, (figures.years(text) for text in said if text)), None):
        tier["years"] = {key: value for key, value in asdict(years).items() if value is not None}
    if texts := [text for text, cell in zip(texts, line.cells[1:], strict=True) if cell.strip(" -–—")]:
        tier["description"] = "; ".join(texts)[:TEXT]
    draft.add("tiers", tier, line)


def _starts_tier(lines: list[Line], position: int) -> bool:
    """True if a line is the title of a step of the ladder."""
    line = lines[position]
    if len(line.text) > NAME or (sentence(line) and not line.level) or _experience(line) is not None:
        return False
    if line.level or _in_brackets(line.text)[1]:
        return True
    following = lines[position + 1] if position + 1 < len(lines) else None
    if following is not None and _experience(following) is not None:
        return True
    return following is not None and line.gap and not line.bullet and sentence(following)


def _experience(line: Line) -> str | None:
    """The words behind `Experience:`, or a line that is nothing but years; None if it is neither."""
    label, colon, rest = line.text.partition(":")
    if colon and EXPERIENCE.fullmatch(label.strip()):
        return rest.strip()
    if not colon and len(line.text) <= 40 and figures.is_years(line.text):
        return line.text
    return None


def _in_brackets(text: str) -> tuple[str, str]:
    """`Junior Keeper (0-2 years)` to title and years; the years are "" where the brackets hold none."""
    start = max(text.rfind("(", 0, NAME), text.rfind("[", 0, NAME))
    title, inside = text[: max(start, 0)].rstrip(), text[start + 1 : -1]
    if not title or len(text) > NAME or text[-1] not in ")]" or set(inside) & set(")]"):
        return text, ""
    return (title, inside) if re.search(r"\b(?:years?|yrs?)\b", inside) and figures.years(inside) else (text, "")


def _tier(title: Line, body: list[Line], draft: Draft) -> None:
    """Adds a step of the ladder: its title, and the lines up to the next one."""
    name, bracketed = rung_on_a_line(title) or _in_brackets(title.text)
    tier: dict[str, object] = {"title": name}
    used, texts = [title], []
    years = figures.years(bracketed) if bracketed else None
    for line in body:
        words = _experience(line)
        if words is None:
            texts.append(line)
        elif not words:
            used.append(line)  # a label whose value stands on the next line
        elif years is None and (figure := figures.years(words)) is not None:
            years = figure
            used.append(line)
        else:
            message = f"years are given twice for {name[:60]}"
            draft.note(message if years else f'"{words[:60]}" does not say years in figures', line)
    if years is not None:
        tier["years"] = {key: value for key, value in asdict(years).items() if value is not None}
    if texts and len(description := _together(texts)) <= TEXT:
        tier["description"] = description
        used.extend(texts)
    draft.add("tiers", tier, *used)


# The day


def day(section: Section, draft: Draft) -> None:
    """Blocks of the day: period, clock times, focus, activities."""
    lines = section.lines
    starts: list[tuple[int, int]] = []
    for position, line in enumerate(lines):
        clocks = figures.clocks(line.text) if len(line.text) <= 150 else None
        if clocks is None or (line.bullet and not re.match(r"\W*\d", line.text)):
            continue
        if line.bullet and starts and not lines[starts[-1][1]].bullet:
            continue  # an activity that names a time, inside a block
        above = lines[position - 1] if position else None
        has_name = not clocks.rest and above is not None and not above.bullet and not sentence(above)
        already_used = has_name and starts and starts[-1][1] == position - 1
        starts.append((position - 1 if has_name and not already_used else position, position))
    clock_lines = dict(starts)
    for start, end in _spans(list(clock_lines), len(lines)):
        _block(lines[start : clock_lines[start] + 1], lines[clock_lines[start] + 1 : end], draft)
    for line in lines[: starts[0][0] if starts else len(lines)]:
        draft.note("a part of the day without clock times has no place in a role file", line)


def _block(head: list[Line], body: list[Line], draft: Draft) -> None:
    """Adds a block of the day. `head` ends with the line of its times; a line before that is its name."""
    clocks = figures.clocks(head[-1].text)
    assert clocks is not None
    period = head[0].text if len(head) == 2 else clocks.rest or head[0].text
    block: dict[str, object] = {"period": period[:NAME], "start": clocks.start, "end": clocks.end}
    used, activities = [*head], []
    bulleted = any(line.bullet for line in body)
    for line in body:
        label, colon, rest = line.text.partition(":")
        if colon and label.strip().lower() == "focus" and rest.strip() and "focus" not in block and len(rest) <= NAME:
            block["focus"] = rest.strip()
            used.append(line)
        elif (line.bullet or not bulleted) and len(line.text) <= TEXT:
            activities.append(line)
    if activities:
        block["activities"] = [line.text for line in activities[:2_000]]
    draft.add("day", block, *used, *activities[:2_000])


# The skill map


def skill_map(section: Section, draft: Draft) -> None:
    """Groups of skills: name, description, the list. What the page says about maps in general is the site's own."""
    position, lines = 0, _with_bullets(section.lines)
    while position < len(lines):
        end = position
        while end < len(lines) and not lines[end].bullet:
            end += 1
        after = end
        while after < len(lines) and lines[after].bullet:
            after += 1
        _group(lines[position:end], lines[end:after], draft, first=position == 0)
        position = after


def _with_bullets(lines: list[Line]) -> list[Line]:
    """The lines of a map; where all bullets were lost, the short lines that no description follows count as entries."""
    if any(line.bullet for line in lines):
        return lines
    return [
        line if sentence(line) or (after is not None and sentence(after)) else dataclasses.replace(line, mark="•")
        for line, after in zip_longest(lines, lines[1:])
    ]


def _group(head: list[Line], entries: list[Line], draft: Draft, *, first: bool) -> None:
    """Adds a group of skills. `head`: the lines before its list; `first`: the map begins with it."""
    if first and head and re.match(r"(?:this|the|your) (?:skills? )?map\b", head[0].text, re.IGNORECASE):
        draft.place("site", head[0])
        head = head[1:]
    name_at = next(
        (position for position, line in enumerate(head) if not sentence(line) and len(line.text) <= NAME), None
    )
    entries = [line for line in entries if len(line.text) <= NAME]
    if name_at is None or not entries:
        if head or entries:
            draft.note("a group of skills needs a name and a list", (head or entries)[0])
        return
    group: dict[str, object] = {"name": head[name_at].text, "skills": [line.text for line in entries[:2_000]]}
    described = head[name_at + 1 :]
    if described and len(_together(described)) <= TEXT:
        group["description"] = _together(described)
    else:
        described = []
    draft.add("skill_map", group, head[name_at], *described, *entries[:2_000])


# Cases and questions

_TAKEAWAY = re.compile(r"(?:key |main )?(?:takeaways?|lessons?(?: learned)?)\s*:\s*(.+)", re.IGNORECASE)


def case_studies(section: Section, draft: Draft) -> None:
    """Cases: title, story, takeaway."""
    lines = section.lines
    starts = [position for position in range(len(lines)) if _starts_case(lines, position)]
    for start, end in _spans(starts, len(lines)):
        title, body = lines[start], lines[start + 1 : end]
        matches = [(line, _TAKEAWAY.fullmatch(line.text)) for line in body]
        story = [line for line, match in matches if not match]
        case: dict[str, object] = {"title": title.text}
        used = [title]
        if story and len(_together(story)) <= TEXT:
            case["story"] = _together(story)
            used.extend(story)
        for line, match in [(line, match) for line, match in matches if match][:1]:
            if len(match[1]) <= TEXT:
                case["takeaway"] = match[1].strip()
                used.append(line)
        draft.add("case_studies", case, *used)


def _starts_case(lines: list[Line], position: int) -> bool:
    """True if a line is the title of a case."""
    line = lines[position]
    if len(line.text) > NAME or line.bullet or _TAKEAWAY.fullmatch(line.text) or position + 1 == len(lines):
        return False
    if line.level or position == 0 or _TAKEAWAY.fullmatch(lines[position - 1].text):
        return True
    short = len(line.text.split()) <= 20 and line.text[-1:] not in ".!?:;,"
    return line.gap and short and sentence(lines[position + 1])


def faq(section: Section, draft: Draft) -> None:
    """Questions with their answers. A question without an answer has no place."""
    lines = section.lines
    starts = [position for position in range(len(lines)) if _asks(lines, position)]
    for start, end in _spans(starts, len(lines)):
        answer = lines[start + 1 : end]
        question = re.sub(r"^Q(?:uestion)?\s*\d*\s*[:.)]\s*", "", lines[start].text)
        answer_text = re.sub(r"^A(?:nswer)?\s*\d*\s*[:.)]\s+", "", _together(answer))
        if not question or not answer_text or len(question) > TEXT or len(answer_text) > TEXT:
            draft.note("a question without an answer", lines[start])
        else:
            draft.add("faq", {"question": question, "answer": answer_text}, lines[start], *answer)


def _asks(lines: list[Line], position: int) -> bool:
    """True if a line is a question, by its level, its mark, or the answer below it."""
    line = lines[position]
    if line.level:
        return True
    if line.text.endswith("?") and len(line.text) <= 300:
        before = lines[position - 1].text if position else ""
        return line.gap or not before.endswith("?")
    following = lines[position + 1] if position + 1 < len(lines) else None
    short = len(line.text.split()) <= 14 and line.text[-1:] not in ".!?:;," and not line.bullet
    return bool(short and line.gap and following is not None and following.gap and sentence(following))
