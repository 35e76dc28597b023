"""Small guides in the layouts of seven web sites, and two role pages, about a trade made up for them."""

from __future__ import annotations

LEARNING = """\
Becoming a Kilnmaster: Careers, Salary Info & Job Description

Get the facts on the duties, the pay and the prospects of a kilnmaster before you choose this trade.

Pros of Becoming a Kilnmaster
Steady work in every pottery town
Short training (one winter in most places)
Good pay for the hours (median of $48,000 a year)*

Cons of Becoming a Kilnmaster
Heat and dust
Night firings (up to 14 hours)**

Sources: *A bureau of pots, **A guild of potters

Career Information

Job Description and Duties

Kilnmasters load, fire and unload kilns. They test glazes, too, and keep the log of each firing.

Salary Info and Job Growth

A bureau of pots says that the median annual salary of kilnmasters was $48,000 in May 2023. It expects employment to grow by 6% from 2022 to 2032.

Education and Training Requirements

A school of ceramics takes one winter.

Skills Required

Kilnmasters need patience, a good eye for colour and strong arms.

What Employers Are Looking for in Kilnmasters

A pottery in Riverton wanted two years of gas firing.

How to Stand Out in the Field

Get a certificate for electric kilns.

Other Careers to Consider

Glass Blower

Glass blowers form glass and earn about $40,000.
"""

SIDEKICK = """\
# Kilnmaster Career Guide: Duties, Skills and Pay

By A Writer | Updated May 2024

A kilnmaster fires clay for others.

## What Is a Kilnmaster?

Somebody who owns the fire, not the pots.

## What Does a Kilnmaster Do?

Kilnmasters plan each firing. Their tasks are:

- Stack the kiln
- Watch the cones
- Cool the kiln slowly

## Kilnmaster Roles and Responsibilities

- Keep the firing log
- Order gas and shelves

## How to Become a Kilnmaster

1. Finish a course in ceramics
2. Work two years beside a master

## Kilnmaster Skills & Qualifications

- **Heat control:** Reading the colour of the fire.
- **Patience:** Firings are long.

## Kilnmaster Salary

Entry-level kilnmasters start at around $34,000 per year. The median annual salary is $47,500. Senior kilnmasters earn up to $66,000 per year.

## Job Outlook for Kilnmasters

Demand should grow 5% over the next ten years.

## Is a Kilnmaster a Good Career?

Yes, if you like warm rooms.

## Frequently Asked Questions

### Do kilnmasters work at night?

Often.
"""

BALANCE = """\
<!DOCTYPE html><html><head><title>x</title></head><body><nav><a href="/">Home</a></nav><main>
<h1>What Does a Kilnmaster Do? Learn About the Salary, Required Skills, &amp; More</h1>
<p>A kilnmaster runs the kilns of a pottery and answers for each firing.</p>
<h2>Kilnmaster Duties &amp; Responsibilities</h2>
<p>The job generally requires the ability to perform the following duties:</p>
<ul><li>Load and unload kilns</li><li>Set the firing curve</li></ul>
<h2>Kilnmaster Salary</h2>
<p>Pay depends on the size of the pottery and on its fuel.</p>
<ul><li><strong>Median Annual Salary</strong>: $47,900 ($23.03/hour)</li>
<li><strong>Top 10% Annual Salary</strong>: More than $78,300 ($37.64/hour)</li>
<li><strong>Bottom 10% Annual Salary</strong>: Less than $30,100 ($14.47/hour)</li></ul>
<h2>Education, Training, &amp; Certification</h2>
<ul><li><strong>Education</strong>: A school certificate.</li><li><strong>Training</strong>: One winter of firings.</li></ul>
<h2>Kilnmaster Skills &amp; Competencies</h2>
<ul><li><strong>Physical stamina</strong>: Shelves are heavy.</li><li><strong>Attention to detail</strong>: A degree too much ruins a load.</li></ul>
<h2>Job Outlook</h2>
<p>The bureau projects that employment in this field will grow 7 percent through 2032, faster than the average of 3 percent for all jobs.</p>
<h2>Work Environment</h2><p>Hot sheds and cold yards.</p>
<h2>Work Schedule</h2><p>Firings last through the night.</p>
<h2>How to Get the Job</h2><p>Ask at the potteries of your town.</p>
<h2>Comparing Similar Jobs</h2>
<ul><li>Glass blower: $39,000</li><li>Bell founder: $52,000</li></ul>
</main></body></html>
"""

INSURANCE = """\
Kilnmaster

What is a Kilnmaster?

A kilnmaster fires clay in kilns and answers for the result.

What Does a Kilnmaster Do?

Every day a kilnmaster will:

• Load shelves
• Watch the cones

What skills do you need to be a Kilnmaster?

• Patience
• A good eye

How Much Does a Kilnmaster Make?

Kilnmasters make between $35,000 and $62,000 a year, with a median of $47,000.

What Is the Job Outlook for Kilnmasters?

The trade is expected to shrink by 2% by 2032.

How Do I Become a Kilnmaster?

Begin as a helper.
"""

MARKET = """\
---
title: "Kilnmaster Job Description"
date: 2024-03-01
tags: [clay, fire]
---

# Kilnmaster Job Description

**Overview**

Kilnmasters run kilns.

## 1. Roles and Responsibilities of a Kilnmaster

1. Load the kiln.
2. Fire it.
3. Write the log.

## 2. Skills / Tools Required

- Pyrometer
- Cone charts

## 3. Kilnmaster Salary by Experience

| Level | 2023 | 2024 |
|-------|-----:|-----:|
| Entry level | $33,000 | $34,500 |
| Mid-level | $45,000 | $47,000 |
| Senior | $58,000 | $61,000 |

## 4. Career Path & Growth

| Stage | Experience | What you do |
|---|---|---|
| Helper | 0-2 years | carry |
| Kilnmaster | 3-7 years | fire |
| Works master | 8+ years | plan |

## 5. Future Outlook

Stable.

## 6. Interview Questions

- What is a cone?
"""

LADDER = """\
Kilnmaster Job Description: Salary, Duties, & More

Kilnmasters fire clay. Here is what it takes to become one.

Kilnmasters answer for every pot in the kiln.

Kilnmaster Job Duties

Kilnmasters have a wide range of duties, which can include:

  • Loading shelves so that heat can pass
  • Recording each firing

Kilnmaster Salary & Outlook

Pay depends on the size of the kiln.

  • Median Annual Salary: $48,200 ($23.17/hour)
  • Top 10% Annual Salary: $79,000 ($37.98/hour)

The employment of kilnmasters is expected to grow slower than average over the next decade.

Kilnmaster Job Requirements

Education: A certificate in ceramics.

Training & Experience: A year beside a master.

Kilnmaster Skills

Heat control: The fire must rise slowly.

Record keeping: The log is law.

Kilnmaster Work Environment

Sheds with hot kilns.

Kilnmaster Trends

Here are three trends.

Electric Kilns

Gas gets dear, so potteries change over.

Advancement Prospects

Kilnmasters may run a works one day.

Kilnmaster Job Description Example

At the Riverton works we fire twice a week.
"""

TABLES = """\
# Kilnmaster — career analysis · Australia

> Data of 2024

Kilnmasters fire clay for a works.

---

## 1. Duties / daily work

- Load shelves
- Watch cones

## 2. Education path / duration / cost

| Stage | Duration | Cost (AUD) |
|---|---|---:|
| Certificate III in Ceramics | 1–2 years | $3,000~$12,000 |

## 3. Job demand / competition

**Job demand: medium (★★★☆☆).** About 900 kilnmasters.

## 4. Salary range

| Experience | Annual salary (AUD) | Note |
|---|---:|---|
| Entry | $46,000 | first year |
| Median salary | $60,500 | full-time |
| Senior | $70,000~$84,000 | — |

## 5. Future outlook

Employment should grow 4% by 2029.

**Skills to build:**

- Glaze chemistry
- Kiln repair

## 6. Work-life balance

**Balance rating: challenging**

Night firings are common.

## 7. Migration and visas

A visa is hard to get.

## 8. FAQ

**Q: Is it hot?**
A: Very.
"""

POSTING = """\
=== JOB DETAILS ===

Job Title: Kilnmaster
Location: Riverton
Job Type: Full-time
Pay range: $42,000 to $55,000 annually

Position Summary
Runs the kilns of a works.

Duties/Responsibilities:
- Load shelves
- Watch cones

Required Skills/Abilities:
- Patience
- Pyrometer

Preferred Qualifications
- A licence for gas kilns

Education and Experience:
- One winter at a school of ceramics

Benefits
- Free clay
"""

ROLE_PAGE = """\
# Kilnmaster

Find out what a kilnmaster does and the skills you need.

## What a kilnmaster does

A kilnmaster answers for each firing. In this role, you will:

- load shelves
- watch cones

## Skills you need

- Heat control
- Patience

## Trainee kilnmaster

A trainee kilnmaster carries shelves.

### Skills needed for this role

- Patience (Skill level: awareness)

## Senior kilnmaster

A senior kilnmaster leads a shed.
"""

REMOTE_POSTING = """\
Bell Founder
Department: Casting
Location: Remote
Compensation: $28 - $35 per hour

About the Role
You will cast bells of up to two tonnes.

What You'll Do
* Make moulds
* Pour bronze

Minimum Qualifications
* Two winters in a foundry

Nice to Have
* An ear for pitch

Work Schedule
Monday to Thursday.

How to Apply
Write to the foundry.
"""

PROSE_PAGE = """\
<html><body><header><p>Menu</p></header><main><h1>How to Become a Bell Founder in 2025</h1><p>Bell founders cast bells.</p>
<h3>Bell Founder Responsibilities</h3><p>On most days they:</p><ul><li>Mix clay</li><li>Tune bells</li></ul>
<h3>Bell Founder Salary and Job Outlook</h3><p>According to a bureau, the median salary for bell founders is $58,400 per year. Employment will decline 1% by 2032.</p>
<h3>Important Skills for a Bell Founder</h3><p><b>Hearing.</b> A founder hears a cent.</p><p><b>Strength.</b> Bronze is heavy.</p>
<h3>Tower politics</h3><p>Priests differ.</p></main></body></html>
"""

PROFILE = """\
Bell founder

Alternative titles: bellmaker

Average salary (a year)

£24,000 Starter
to
£42,000 Experienced

Typical hours (a week)

40 to 42 a week

How to become a bell founder

You can start with an apprenticeship.

Skills and knowledge

• knowledge of metals
• patience

Day-to-day tasks

• melting bronze
• checking moulds

Working environment

You could work in a foundry.

Career path and progression

You could become a master founder.
"""

ROMAN = """\
# Bell Founder: Career Guide

Founders cast bells.

## I. What Do Bell Founders Do?
They pour bronze.

## II. Pay by level

| Level | Years | Salary (EUR) |
|---|---|---|
| Junior | 0-2 years | 28,000 |
| Mid | 3-6 years | 36,000 |
| Senior | 7+ years | 48,000 |

## III. Pros / Cons
Pros
- Sound
Cons
- Smoke

## IV. Stress & balance
Stress level: Variable
Balance rating: Good

## V. History of bells
Old.
"""

SEVEN = {
    "learningpath": LEARNING,
    "careersidekick": SIDEKICK,
    "thebalancecareers": BALANCE,
    "insurancecareers": INSURANCE,
    "markatalyst": MARKET,
    "climbtheladder": LADDER,
    "career-guides-au": TABLES,
}
"""The layouts by the sites that have them."""
