"""Small guides for the tests, about an occupation made up for them: nothing in them is true."""

from __future__ import annotations

PLAIN = """\
Lamp Warden Career Path Guide

A Lamp Warden lights and minds the lamps of a harbour. The job was made up for a test.

-3.5%

growth rate

$41,250

median salary

remote-friendly

📈 Market Demand

Low
High
Moderate

Few harbours still look for wardens.

🇺🇸 Annual Salary (US, USD)

30,000—52,500
Median: $41,250
Entry-Level
$33,375
Mid-Level
$41,250
Senior-Level
$49,125

Top 10% of wardens are said to start from $52,500+ a year.

Core Functions of the Lamp Warden Role

Wardens keep every lamp burning from dusk to dawn.

They also write down which ships went by.

Key Responsibilities

  • Trim the wicks before dusk.
  • Fill the oil tanks.
  • Write the log of ships.

Work Setting

Towers and piers, mostly by night.

Tech Stack

  • Wick scissors (brass, steel)
  • Signal radio

Skills and Qualifications

Education Level

A short course at a harbour school is enough.

Tech Skills

  • Lamp repair
  • Radio procedure

Soft Abilities

  • Patience

Path to Lamp Warden

Most wardens begin as helpers on a pier.

Required Education

The harbour school takes one winter.

It ends with a night at sea.

Career Path Tiers

Helper

Experience: Less than 1 year

Helpers carry oil.

Lamp Warden / Second Keeper

Experience: 10-15 years

Wardens run one tower.

Harbour Light Master

Experience: 8+ years

Masters run all towers.

Global Outlook

Harbours everywhere have lights.

Job Market Today

Role Challenges

Lamps that light themselves.

Growth Paths

Old towers become museums.

Industry Trends

Lights run by the sun.

A Day in the Life

Evening (5:30 PM - 9:00 PM)

Focus: Lighting up
  • Light the lamps.
  • Greet the ferry.

Night (9:00 PM - 12:00 AM)

Focus: Watch
  • Count ships.

Small Hours (10:15 PM - 6:45 AM)

Focus: Watch again
  • Count ships again.

Work-Life Balance & Stress

Stress Level: Low

Balance Rating: Fair

Nights are long but quiet.

Skill Map

This map is the same on every page.

Foundational Skills

What every warden starts with.

  • Lamp care
  • Night vision

Soft Skills

Needed on long nights.

  • Patience

Pros & Cons for Lamp Warden

✅ Pros

  • Quiet nights.
  • A view of the sea.

❌ Cons

  • Cold towers.

Common Mistakes of Beginners

  • Forgetting the oil.

Contextual Advice

  • Wear two coats.

Examples and Case Studies

The Long Fog of Pier Nine

For nine days nobody saw the sea. The warden rang a bell instead.

Key Takeaway: Keep a bell.

A Lamp for Two Towers

One warden lit two towers by boat.

Key Takeaway: Boats help.

Portfolio Tips

Show your logs.

Job Outlook & Related Roles

Growth Rate: -3.5%
Status: Shrinking slowly
Source: Harbour Board of Nowhere

Related Roles

  • Bell Ringer
  • Ferry Hand

Frequently Asked Questions

Is the tower cold?

Yes, in winter.

Do wardens sail?

Seldom. Some have a boat.

Sources & References

  • Harbour Board of Nowhere, https://example.org/lamps

Share career guide

Example+ Subscription

Free

USD $0/month

  • • Unlimited lamps
Go to account ›
"""

KEYS = (
    "title", "summary", "remote_friendly", "demand", "salary", "outlook", "core_functions", "responsibilities",
    "work_setting", "tech_stack", "skills", "education", "entry_path", "tiers", "global_outlook", "market", "day",
    "balance", "skill_map", "pros", "cons", "beginner_mistakes", "advice", "case_studies", "portfolio_tips", "related",
    "faq", "sources",
)  # fmt: skip
"""The keys that a whole guide fills."""


def html(text: str = PLAIN) -> str:
    """The same guide as a saved page: headings, lists, the site's menu and footer, scripts."""
    body, _share, footer = text.partition("Share career guide\n")
    blocks = []
    listed = False
    lines = body.splitlines()
    for position, line in enumerate(lines):
        words = line.strip()
        if not words:
            continue
        if words.startswith("•"):
            blocks.append(("" if listed else "<ul>") + f"<li><span>{words[1:].strip()}</span></li>")
            listed = True
            continue
        blocks.append(("</ul>" if listed else "") + _tag(words, position))
        listed = False
    blocks.append("</ul>" if listed else "")
    tail = "".join(f"<p>{line.strip()}</p>\n" for line in footer.splitlines() if line.strip())
    return (
        "<!DOCTYPE html>\n<html><head><title>Guide</title><meta charset='utf-8'>\n"
        "<link rel='canonical' href='https://example.org/guides/lamp-warden'>\n"
        "<style>h1 { color: red }</style><script>var lamps = '<p>Growth Rate: 99%</p>';</script></head>\n<body>\n"
        "<nav><a href='/'>Home</a> <a href='/jobs'>Jobs</a></nav>\n<main>\n"
        + "\n".join(blocks)
        + f"\n</main>\n<footer>Share career guide\n{tail}</footer></body></html>\n"
    )


def _tag(words: str, position: int) -> str:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    if position == 0:
        return f"<h1>{escaped}</h1>"
    heading = words[0].isupper() and not words.endswith((".", "?")) and ":" not in words and len(words) < 50
    if not words[0].isascii():
        heading = True
    labels = ("Low", "High", "Moderate", "Entry-Level", "Mid-Level", "Senior-Level")
    if words in labels or not heading:
        return f"<p>{escaped}</p>"
    return f"<h2>{escaped}</h2>"
