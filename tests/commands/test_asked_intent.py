"""What a sentence is after: a job that is left, one that is wanted, jobs held against each other, jobs to choose from."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.jobs import (
    asked_parts,
    job_words,
)


def _command(catalog: Catalog, sentence: str) -> str:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("store manager to human resources how", "path retail-supervisor human-resources-specialist"),
        (
            "move from help desk to cybersecurity, how long and which certs",
            "path computer-user-support-specialist information-security-analyst",
        ),
        ("bank teller to something in insurance, better pay", "path tellers insurance-claims-and-policy-processing-clerks"),
        ("florist for 9 years thinking about bookkeeping", "path floral-designers bookkeeping-clerk"),
        ("jobs for programmers that aren't programming all day", "next computer-programmers --without programming"),
        ("jobs for teachers who want to leave teaching", "next elementary-school-teacher --not-family education"),
        ("hairdresser, wrists are going. what would my skills carry over to", "next hairdresser"),
        ("nurse who wants out of the hospital but keep the pay", "next registered-nurse --min-pay 97550"),
        ("got laid off from retail management, what else could i do", "next retail-supervisor"),
        (
            "elementary school teacher, jobs outside education, same pay in Tampa",
            "next elementary-school-teacher --min-pay 60120 --not-family education --in tampa",
        ),
        ("should i be a librarian or an archivist, i like old books", "compare librarian archivists"),
        ("pharmacy tech worth it or dead end", "show pharmacy-technicians --section statistics"),
        ("is UX design too crowded now", "show web-and-digital-interface-designers --section statistics"),
        ("software engineer states with best pay after cost of living", "salary software-developer --by state"),
        (
            "how hard is quality control inspector on the back",
            "show inspectors-testers-sorters-samplers-and-weighers --section conditions",
        ),
        ("how physical is HVAC work really? And do they work overtime?", "show hvac-technician --section conditions"),
        ("java sql linux remote", "list --work home --skill java, sql, linux --sort -rating"),
        ("self taught python no degree what can I get", "list --education certificate --skill python --sort -rating"),
        ("two year degree good pay fresno", "list --min-education associate --education associate --in fresno --sort -pay"),
        ("my student wants to work with kids but not teach", "match work with children --not-family education"),
        (
            "is project coordinator a good move for legal coordinator",
            "path legal-coordinator project-management-specialist",
        ),
        (
            "is legal coordinator a smart step for a project coordinator",
            "path project-management-specialist legal-coordinator",
        ),
        ("is dental hygienist a good career change for a waiter", "path waiter dental-hygienist"),
        ("would a police officer make a good insurance investigator",
         "path police-officer claims-adjusters-examiners-and-investigators"),
        ("can a pharmacy technician move up without going to pharmacist school", "next pharmacy-technicians --order up"),
        ("I like animals but can't afford vet school", "match work with animals"),
        ("deckhand now, how do I move up to captain",
         "path sailors-and-marine-oilers captains-mates-and-pilots-of-water-vessels"),
        ("order picker to supervisor how much more would I get",
         "salary stocker-and-order-filler first-line-supervisors-of-helpers-laborers-and-material-movers-hand"),
        ("plumber to foreman, what's the raise", "salary plumber construction-supervisor"),
        ("janitor -> hvac tech", "path janitor hvac-technician"),
        ("what skills from nursing carry over to social work", "gap registered-nurse child-family-and-school-social-worker"),
        ("skills gap cashier vs bank teller", "gap cashier tellers"),
        ("coal miner, where can my skills go", "next continuous-mining-machine-operators"),
        ("welders in houston how many jobs are there", "salary welder --in houston"),
        ("electrician apprenticeship how long and is it paid",
         "show electrician --section entry-path --section education"),
        ("jobs like auto mechanic but cleaner and less heavy lifting", "next automotive-mechanic --work no-lifting"),
        ("bank teller next step up", "next tellers --order up"),
        ("are truck drivers going to be out of work in ten years", "show truck-driver --section statistics"),
        ("lab technician, night shift is killing me",
         "next medical-and-clinical-laboratory-technicians --work no-nights"),
        ("moving to Denver, work as a respiratory therapist, will I earn more there",
         "salary respiratory-therapists --in denver"),
        ("does a bookkeeper in Memphis make more than 19 an hour",
         "salary bookkeeping-clerk --offer 19 an hour --in memphis"),
        ("I earn 78000 as a software tester in Raleigh, would data analyst pay less",
         "salary data-scientist --offer 78000 --in raleigh"),
        ("i did two years of accounting in college, can i be a bookkeeper",
         "show bookkeeping-clerk --section entry-path --section education"),
        ("how do i get from forklift to bookkeeping with my two years of accounting",
         "path forklift-operator bookkeeping-clerk --have some college"),
        ("jobs that don't need a bachelor's degree", "list --education associate --sort -jobs"),
        ("tired of driving truck, want to be home at night", "next truck-driver --work no-travel --not-like truck-driver"),
        ("how stressful is 911 dispatcher", "show public-safety-telecommunicators --section conditions"),
        (
            "what trades are easier on the back",
            "list --work no-strain --min-education certificate --education associate --sort -jobs",
        ),
        ("web developer wants to move into security", "path web-developer information-security-analyst"),
        ("tired of night shifts as a baker", "next bakers --work no-nights"),
        ("ups driver knees going bad need desk job", "next light-truck-driver --work desk,no-strain"),
        ("can i be a private investigator if i never was a cop", "show private-detectives-and-investigators --section education"),
        ("aircraft mechanic outlook next ten years", "show aircraft-mechanics-and-service-technicians --section statistics"),
        ("how hot does it get working as a boilermaker", "show boilermakers --section conditions"),
        ("what is a prosthetist", "show orthotists-and-prosthetists"),
        ("my brother wants to weld or do carpentry", "compare welder carpenter"),
        ("excel and bookkeeping", "match excel bookkeeping"),
        ("fix bikes, solder, read wiring diagrams", "match fix bikes solder read wiring diagrams"),
        ("Which jobs combine chemistry and cooking?", "match chemistry cooking"),
        ("school counselor vs school psychologist, which earns more", "salary school-counselor school-psychologists"),
        ("flight attendant requirements age height", "show flight-attendants --section education"),
        ("cashier to office job how", "next cashier --family office"),
        ("six figures no degree", "list --min-pay 100000 --education certificate --sort -jobs"),
        ("quiet job, part time, for a retired engineer in florida",
         "next industrial-engineers --work part-time,no-noise --in florida"),
        ("waitressing since 17, turning 30, want a career with benefits", "next waiter"),
        ("could a bank teller move up into something like loans or auditing", "path tellers loan-officers"),
        ("my back is ruined from roofing, whats realistic", "next roofers --work no-strain"),
        ("i got out of prison in march, did welding inside, who would take me", "next welder"),
        ("can you make a living grooming dogs in a small town", "salary animal-caretakers"),
        ("jobs where i never have to talk on the phone", "list --work no-talking --sort -jobs"),
        ("anything with horses?", "match work with animals"),
        ("what does a nurse earn in Minneapolis and do you need a bachelor's degree",
         "salary registered-nurse --in minneapolis"),
        ("elevator mechanic apprenticeship how to get in",
         "show elevator-and-escalator-installers-and-repairers --section education"),
        ("remote, math degree, zero coding",
         "list --work home --without programming --study math --education bachelor --sort -jobs"),
        ("i like being the boss, hate paperwork, didnt finish college",
         "list --education high school --without administrative --skill management of personnel resources --sort -rating"),
        ("hairdresser with carpal tunnel and no savings", "next hairdresser"),
        ("house painter, 61, lungs arent great, need five more years", "next painters-construction-and-maintenance"),
        ("school bus driver, love the kids, hate the 4am, ideas?", "next bus-drivers-school"),
        ("video editor whose freelance work dried up", "next film-and-video-editors"),
        ("careers for people with ADHD who need to move around", "list --work no-desk --sort -jobs"),
        ("jobs growing over 10% paying over 100k", "list --min-growth 10 --min-pay 100000 --sort -growth"),
        ("do xray or mri techs make more", "salary radiologic-technologist magnetic-resonance-imaging-technologists"),
        ("should I be a diesel or auto mechanic",
         "compare bus-and-truck-mechanics-and-diesel-engine-specialists automotive-mechanic"),
        ("what kind of person makes a good nurse", "show registered-nurse --section work-styles --section interests"),
        ("what does it take to be a good paramedic", "show paramedic --section work-styles --section interests"),
        ("can you support a family as a baker", "salary bakers"),
        ("is there a shortage of special ed teachers",
         "show special-education-teachers-elementary-school --section statistics"),
        ("do electricians learn on the job", "show electrician --section entry-path --section education"),
        ("what jobs need an internship", "list --on-the-job internship --sort -jobs"),
        ("laid off welder want a paid apprenticeship", "next welder --on-the-job apprenticeship"),
        ("teacher who hates the classroom", "next elementary-school-teacher --not-family education"),
        ("line cook, cant stand the kitchen anymore", "next restaurant-cook --not-family food"),
        ("good customer service skills, what jobs", "list --skill customer and personal service --sort -rating"),
        ("army medic getting out in june, want to stay in medicine",
         "next emergency-medical-technicians --family health"),
        ("am i underpaid? legal coordinator, chicago, 62k", "salary legal-coordinator --offer 62k --in chicago"),
        ("which jobs pay more than 62k in chicago for a legal coordinator",
         "next legal-coordinator --min-pay 62000 --in chicago"),
        ("legal coordinator chicago 62k what next", "next legal-coordinator --earning 62000 --in chicago"),
        ("waiter wants 62k", "next waiter --min-pay 62000"),
        ("is it worth becoming a paralegal if i make 62k in chicago",
         "salary paralegal --offer 62k --in chicago"),
        ("how much is law school for a legal coordinator in chicago", "path legal-coordinator lawyer --in chicago"),
        ("what could a legal coordinator become without a degree", "next legal-coordinator --education certificate"),
        ("compare a nurse with an electrician and a data analyst",
         "compare registered-nurse electrician data-scientist"),
        ("quiet jobs for introverts", "list --work no-noise,no-talking --sort -jobs"),
        ("i have adhd and need a job that keeps me moving", "list --work no-desk --sort -jobs"),
        ("work with kids but not in a school", "match work with children --not-family education"),
        ("medical billing from home with two kids", "show medical-records-specialists --section conditions"),
        ("welding jobs over 50k", "list --min-pay 50000 --sort -pay"),
        ("warehouse work without lifting", "list --work no-lifting --sort -jobs"),
        ("how is a legal technician different from a paralegal", "compare legal-technician paralegal"),
    ],
)  # fmt: skip
def test_a_sentence_is_answered_by_what_it_is_after(catalog: Catalog, sentence: str, command: str) -> None:
    """Medians are of BLS OEWS May 2025: nurses nationwide, elementary school teachers in Tampa."""
    assert _command(catalog, sentence) == command


JOBS = ("welder", "paralegal", "dental hygienist", "bartender", "electrician", "florist", "truck driver", "accountant")
WAYS = (
    "{} to {} how", "from {} to {}", "tired of being a {}, want to become a {}", "i'm a {}, would {} make sense",
    "i was a {} for 10 years and want to get into {} work", "{} 12 years, thinking about {} now what",
)  # fmt: skip


@settings(deadline=None)
@given(st.permutations(JOBS), st.sampled_from(WAYS))
def test_a_move_keeps_its_two_ends(catalog: Catalog, jobs: list[str], way: str) -> None:
    """Whatever stands around them, the job that is left comes first and the one that is wanted is its goal."""
    origin, goal = jobs[:2]
    command = _command(catalog, way.format(origin, goal)).split()
    slugs = [catalog.slug_meant(job) for job in (origin, goal)]
    assert command[0] in ("path", "gap")
    assert command[1:3] == slugs


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("consulting", "management-analyst"),
        ("ux design", "web-and-digital-interface-designers"),
        ("retail management", "retail-supervisor"),
        ("restaurant owner", "food-service-managers"),
        ("project management", "project-management-specialist"),
        ("computer user support", "computer-user-support-specialist"),
        ("dental hygiene", "dental-hygienist"),
        ("photography", "photographer"),
    ],
)
def test_jobs_are_named_by_work_and_field(catalog: Catalog, words: str, slug: str) -> None:
    """By what who does it is called, or by the usual job of the field."""
    assert job_words.of_field(catalog, words)[:1] == (slug,)


@pytest.mark.parametrize("words", ["healthcare", "office", "school", "work", "it"])
def test_whole_fields_and_places_name_no_job(words: str) -> None:
    """They limit what is looked for, or are gone back to."""
    assert not job_words.may_be_field(words)


def test_what_two_jobs_are(catalog: Catalog) -> None:
    """One is where somebody comes from, the others are where they want to go."""
    words = "im a florist for 12 years, whats the way into consulting or bookkeeping"
    parts = asked_parts.parted(catalog, words.split(" "))
    assert [part.kind for part in parts] == [asked_parts.ORIGIN, asked_parts.GOAL, asked_parts.GOAL]


def test_the_cost_of_a_way_is_said_not_to_be_recorded(catalog: Catalog) -> None:
    question = questions.read(catalog, "what does it cost to become a compliance officer, i'm a legal coordinator")
    assert question is not None
    assert question.arguments == ("path", "legal-coordinator", "compliance-officer")
    assert any(remark.startswith("tuition: not recorded") for remark in question.remarks)
    assert not any("cost:" in remark for remark in question.remarks)


def test_a_page_of_jobs_is_of_the_place_that_was_asked_for(catalog: Catalog) -> None:
    question = questions.read(catalog, "make a handout for nurse and electrician in Minneapolis")
    assert question is not None
    assert question.remarks == (
        "`careers report registered-nurse electrician --in minneapolis -o handout.html` writes a page of them: open "
        "it in a browser to print it or save it as PDF",
    )
