"""Whether a text is called as trades and posts are: nurse, line cook, geologist."""

from __future__ import annotations

import functools
import re

from careercli.skills import military_ranks

_TRADES_WORDS = """
    nurse cook chef clerk assistant aide agent analyst driver electrician welder teacher tutor lecturer professor
    manager director officer head lead chief president executive secretary engineer technician mechanic plumber
    carpenter joiner mason roofer painter glazier baker butcher barista bartender waiter waitress server host
    hostess cashier associate representative rep consultant advisor adviser counsellor counselor therapist
    pharmacist dentist doctor physician surgeon vet veterinarian midwife carer caregiver cleaner janitor caretaker
    porter housekeeper maid gardener landscaper farmer labourer laborer operator operative fitter installer
    machinist fabricator foreman supervisor superintendent coordinator administrator developer programmer architect
    designer artist illustrator photographer editor writer author journalist reporter translator interpreter
    librarian archivist curator scientist researcher chemist biologist physicist geologist statistician
    mathematician economist accountant auditor bookkeeper actuary banker broker trader underwriter adjuster
    appraiser inspector surveyor planner scheduler buyer purchaser merchandiser salesperson salesman saleswoman
    seller lawyer attorney solicitor barrister paralegal judge notary police policeman constable firefighter
    paramedic emt soldier guard lifeguard pilot captain steward stewardess attendant dispatcher courier handler
    packer picker loader stocker warehouseman storekeeper shopkeeper tailor seamstress hairdresser stylist barber
    beautician cosmetologist apprentice trainee intern specialist expert generalist owner founder partner freelancer
    contractor volunteer member staff worker hand crew tester webmaster strategist marketer recruiter trainer coach
    instructor principal dean nanny babysitter au-pair florist jeweller jeweler upholsterer rigger scaffolder
    bricklayer plasterer tiler dustman postman mailman milkman crane locksmith optician optometrist radiographer
    phlebotomist hygienist dietitian nutritionist psychologist psychiatrist sonographer groomer trucker cto ceo cfo
    coo devops sre gp cna lpn rn hgv producer actor musician singer dancer conductor composer controller comptroller
    treasurer estimator drafter draftsman draughtsman toolmaker moulder molder sewer weaver roaster brewer distiller
    sommelier valet concierge bellhop receptionist dishwasher washer
"""
_TRADES = _TRADES_WORDS.split()
_ENDS = "ologist|ographer|keeper|maker|worker|smith|layer|wright|ician"
MOST_WORDS = 9
"""Of a title."""
MOST_OF_TITLE = 5
"""Words of a title whose last is one that may be another thing."""
_HEADS_WORDS = """
    tech maker tender assembler helper cutter repairer setter builder rebuilder finisher refinisher man person examiner
    mixer grinder checker feeder investigator trimmer processor sorter grader filler runner polisher educator collector
    winder servicer driller sawyer roller printer miner presser turner stitcher erector sprayer guide sander hanger
    wirer decorator leader interviewer fixer engraver restorer tuner voicer framer maintainer caster coater dyer plater
    carver miller bookbinder binder knitter spinner lineman repairman fireman craftsman handyman journeyman watchman
    wireman fisherman brakeman woodworker woodturner luthier farrier saddler cobbler cooper glassblower blacksmith
    metalworker caulker detailer hauler splicer coder custodian registrar detective sergeant insulator mover diver
    announcer forester agronomist laminator warden ranger historian breeder typist greeter arborist embalmer grower
    logger flagger messenger orderly referee copywriter mediator practitioner pastor retoucher astronomer conservator
    oiler rigger teller reader assessor advocate observer screener modeler overhauler cementer paver glazer thatcher
    treater transporter shipper dispenser fryer pruner shearer milliner draper cutler sculptor potter
"""
_HEADS = frozenset(_HEADS_WORDS.split())
"""Words that end the titles of jobs and may be other things in running text: a sander, a printer, a cutter."""


def is_trade(text: str) -> bool:
    """Whether a text is called as trades and posts are."""
    return len(text.split()) <= MOST_WORDS and _trade().search(text[:200]) is not None


def is_title(text: str) -> bool:
    """Whether a text that may be the title of a job is called as one, where no other text stands: Furniture Finisher.

    >>> is_title("Cabinet Maker"), is_title("Wood Finisher II"), is_title("Buckeye Millwork")
    (True, True, False)
    """
    if is_trade(text) or military_ranks.is_rank(text):
        return True
    words = [word for word in re.findall(r"[^\W\d_]+", text[:200].casefold()) if word.strip("iv")]
    return 0 < len(words) <= MOST_OF_TITLE and words[-1] in _HEADS


@functools.cache
def _trade() -> re.Pattern[str]:
    """What a trade is called; compiled for the first text that is asked about, as it takes milliseconds."""
    return re.compile(rf"(?i)\b(?:{'|'.join(_TRADES)})(?:s|es)?\b|\b[a-z]{{4,}}(?:{_ENDS})\b")
