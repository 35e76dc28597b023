"""The reviewed table of licenses that the law requires, and how an occupation finds its entry there."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from careercli.errors import CareersError
from careercli.moves.requirements import Requirements
from careercli.roles import licence_parts, licences, programs, ways_in
from careercli.roles.licences import COLUMNS, WHERE, Licence, Licences, read
from helper import ROOT

DATA = ROOT / "data"
LEVELS = {
    "",
    "Postsecondary nondegree award",
    "Associate's degree",
    "Bachelor's degree",
    "Master's degree",
    "Doctoral or professional degree",
}
"""The words of the Bureau of Labor Statistics for levels of education, and no level."""
HEADER = "\t".join(COLUMNS)
NURSE = "29-1141\tregistered nurse (RN) license\teverywhere\t\tA Handbook: nurses\t2025\tNCLEX-RN\tA board: exams, 2025\t\t\t"


def _with_tables(folder: Path) -> None:
    """Puts the tables that are read with that of licenses, and itself, into a folder."""
    for name in (programs.PROGRAMS, programs.FIELDS, programs.CREDENTIALS, licence_parts.FILE, licences.FILE):
        shutil.copy(DATA / name, folder)


def _rows() -> list[list[str]]:
    text = (DATA / licences.FILE).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.split("\n")[1:-1]]


def _occupations() -> list[str]:
    text = (DATA / "atlas" / "occupations.tsv").read_text(encoding="utf-8")
    return [line.split("\t")[0] for line in text.split("\n")[1:-1]]


def test_every_code_stands_for_occupations_that_there_are() -> None:
    """A code of nine characters is an occupation, one of seven the beginning of some, a shorter one of several."""
    occupations = _occupations()
    for code, *_cells in _rows():
        matches = [occupation for occupation in occupations if occupation.startswith(code)]
        assert re.fullmatch(r"\d\d-(\d{1,4}|\d{4}\.\d\d)", code)
        assert len(matches) >= (2 if len(code) < 7 else 1), code


def test_the_table_is_sorted_and_names_no_code_twice() -> None:
    """So that two people's amendments meet in one place."""
    codes = [code for code, *_cells in _rows()]
    assert codes == sorted(set(codes))


def test_every_cell_is_in_its_vocabulary() -> None:
    """Where, the level of education and the source are read by programs; the text fits on a line."""
    for code, text, where, degree, source, year, exam, exam_source, _parts, branch, others in _rows():
        assert where in WHERE, code
        assert degree in LEVELS, code
        assert re.fullmatch(r"[^:]+: \S.*", source), code
        assert re.fullmatch(r"20\d\d", year), code
        assert 1 < len(text.split()) < 7, code
        assert re.fullmatch(r"([^:]+: \S.*, (19|20)\d\d)?", exam_source), code
        assert exam or not exam_source, code
        assert "exam" not in exam.split()[:1], code
        assert "licence" not in text, f"{code}: names are spelt as in the US"
        assert " for " not in text, f"{code}: what it is for stands under branch"
        assert others in ("", *WHERE), code
        assert branch or not others, code


def test_the_lines_end_as_the_other_tables_lines_do() -> None:
    r"""UTF-8, `\n`, no blank at the edge of a cell and none doubled."""
    content = (DATA / licences.FILE).read_bytes()
    assert content.startswith(HEADER.encode())
    assert content.endswith(b"\n")
    assert b"\r" not in content
    assert all(cell == " ".join(cell.split()) for row in _rows() for cell in row)


@pytest.mark.parametrize(
    ("code", "text", "where", "degree_first"),
    [
        ("11-9111.00", "administrator license for running a nursing home", "everywhere", ""),
        ("13-2023.00", "appraiser license for real estate appraisal", "everywhere", ""),
        ("17-1011.00", "architect license", "everywhere", "Bachelor's degree"),
        ("19-3033.00", "psychologist license", "everywhere", "Doctoral or professional degree"),
        ("21-1022.00", "social work license for clinical work", "everywhere", "Master's degree"),
        ("23-1011.00", "law license (bar admission)", "everywhere", "Doctoral or professional degree"),
        ("25-2031.00", "teaching license for public schools", "everywhere", "Bachelor's degree"),
        ("29-1071.00", "physician assistant license", "everywhere", "Master's degree"),
        ("29-1141.00", "registered nurse (RN) license", "everywhere", "Associate's degree"),
        ("29-1141.03", "registered nurse (RN) license", "everywhere", "Associate's degree"),
        ("29-1141.04", "RN and clinical nurse specialist licenses", "everywhere", "Master's degree"),
        ("29-1229.03", "physician license", "everywhere", "Doctoral or professional degree"),
        ("29-1292.00", "dental hygienist license", "everywhere", "Associate's degree"),
        ("29-2052.00", "pharmacy technician license or registration", "most states", ""),
        ("33-9032.00", "security guard license", "most states", ""),
        ("39-5011.00", "barber license", "everywhere", "Postsecondary nondegree award"),
        ("39-9011.00", "Child Development Associate (CDA) credential", "some states", ""),
        ("41-3021.00", "insurance agent license", "everywhere", ""),
        ("41-3031.00", "FINRA registration", "everywhere", ""),
        ("47-2111.00", "electrician license", "most states", ""),
        ("47-2152.00", "plumber license", "most states", ""),
        ("53-2012.00", "FAA commercial pilot certificate", "everywhere", ""),
        ("53-3032.00", "commercial driver's license (CDL)", "everywhere", ""),
        ("11-3071.00", "manager license for some goods or facilities", "some states", ""),
        ("13-1041.00", "state license for work on hazardous substances", "some states", ""),
        ("17-2051.00", "civil engineer (PE) license for services to the public", "everywhere", ""),
        ("17-2141.00", "mechanical engineer (PE) license for services to the public", "everywhere", ""),
        ("21-1092.00", "probation officer certification test", "some states", ""),
        ("27-2022.00", "coaching certification or courses for public high schools", "some states", ""),
        ("29-2055.00", "surgical technologist regulation", "some states", ""),
        ("29-9093.00", "surgical assistant regulation", "some states", ""),
        ("37-3011.00", "pesticide applicator license for applying pesticides", "most states", ""),
        ("45-4011.00", "pesticide applicator license for commercial pesticide use", "some states", ""),
        ("47-2131.00", "asbestos abatement license for removing asbestos", "some states", ""),
        ("47-2141.00", "lead paint removal license for removing lead paint", "some states", ""),
        ("49-2091.00", "FCC license for some communications equipment", "everywhere", ""),
        ("49-9051.00", "commercial driver's license (CDL) for driving heavy vehicles", "everywhere", ""),
        ("53-5022.00", "Coast Guard merchant mariner credential for most mariners", "everywhere", ""),
    ],
)
def test_what_an_occupation_needs(code: str, text: str, where: str, degree_first: str) -> None:
    """Typed out from the Handbook's profiles, each read again."""
    licence = read(DATA).of(code)
    assert licence is not None
    assert (licence.text, licence.where, licence.degree_first, licence.year) == (text, where, degree_first, 2025)


@pytest.mark.parametrize(
    "code",
    [
        "11-9041.00",  # managers of engineers: the Handbook says that they need none
        "15-1252.00",  # software developers
        "17-2011.00",  # aerospace engineers: none to enter; the PE license comes later, for those who want it
        "23-1012.00",  # law clerks work without a license
        "23-2011.00",  # paralegals
        "29-1071.01",  # anesthesiologist assistants: not in the profile of physician assistants
        "29-1291.00",  # acupuncturists: no profile; 29-12 is not physicians only
        "31-1132.00",  # orderlies, beside nursing assistants
        "31-2022.00",  # physical therapist aides, beside assistants
        "39-9011.01",  # nannies, beside childcare workers
        "41-2011.00",  # cashiers
        "47-4011.01",  # energy auditors, beside building inspectors
        "53-3033.00",  # light trucks: an ordinary driver's license is no entry
    ],
)
def test_an_occupation_without_an_entry(code: str) -> None:
    """What the source says nothing of, or says needs none, has no license."""
    assert read(DATA).of(code) is None


def test_the_most_specific_entry_answers() -> None:
    """The code itself, then its SOC code, then the longest beginning; a SOC code has the entry of its `.00`."""
    table = {"29": "family", "29-1": "group", "29-1141": "soc", "29-1141.04": "detail", "39-9011.00": "childcare"}
    entries = {code: Licence(text, "everywhere", "", "", 2025) for code, text in table.items()}

    def text(code: str) -> str | None:
        licence = Licences(entries).of(code)
        return licence.text if licence else None

    codes = ["29-1141.04", "29-1141.00", "29-1141", "29-1131.00", "29-2011.00", "39-9011", "39-9011.01", "41-2011", ""]
    assert [text(code) for code in codes] == [
        *("detail", "soc", "soc", "group", "family", "childcare", None, None, None)
    ]


@pytest.mark.parametrize(
    ("code", "partial"), [("25-2031.00", True), ("21-1022.00", True), ("29-1141.00", False), ("53-3032.00", False)]
)
def test_a_branch_of_an_occupation_is_told_from_all_of_it(code: str, partial: bool) -> None:
    """Teachers of private schools need no license, which is no reason to say that teachers need none."""
    licence = read(DATA).of(code)
    assert licence is not None and licence.partial is partial


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: the columns are not code, licence, where"),
        ("code\tlicense\n", "line 1: the columns are not code, licence, where"),
        (f"{HEADER}\n{NURSE}\n{NURSE}\n", "line 3: 29-1141 has an entry already"),
        (f"{HEADER}\n{NURSE}\t\n", "line 2: 12 cells, not 11"),
        (f"{HEADER}\n\n29-1141 license\n", "line 3: 1 cells, not 11"),
        (f"{HEADER}\n{NURSE.replace('everywhere', 'many states')}\n", 'line 2: where is "many states", not one of'),
        (f"{HEADER}\n{NURSE.replace('2025', 'now')}\n", 'line 2: the year is "now", not a number'),
        (f"{HEADER}\n{NURSE.replace('2025', '²')}\n", 'line 2: the year is "²", not a number'),
    ],
)
def test_a_damaged_table_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    """Who amends the table by hand is told which line to mend."""
    _with_tables(tmp_path)
    (tmp_path / licences.FILE).write_text(text, encoding="utf-8")
    with pytest.raises(CareersError, match=re.escape(message)) as refusal:
        read(tmp_path)
    assert str(tmp_path) in refusal.value.message
    assert refusal.value.hint


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_table_that_cannot_be_read_is_an_error_not_an_empty_one(tmp_path: Path, content: bytes | None) -> None:
    """A missing table must not read as: nobody needs a license."""
    _with_tables(tmp_path)
    (tmp_path / licences.FILE).unlink()
    if content is not None:
        (tmp_path / licences.FILE).write_bytes(content)
    with pytest.raises(CareersError, match=f"{licences.FILE}: cannot be read"):
        read(tmp_path)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("rn\tRN license\tnothing\t\t\tA board\t2025", 'rn covers "nothing", which has no line'),
        ("rn\t\t\t\t\tA board\t2025", "line 2: it has no words"),
        ("rn\tRN license\t\t\t\tA board\tsoon", "line 2: the year is"),
        ("rn\tRN license\t\t\tA board\t2025", "line 2: 6 cells, not 7"),
        ("lpn\tLPN license\t\t\t\tA board\t2025", 'licences.tsv, line [0-9]+: it consists of "[a-z-]+", which'),
    ],
)
def test_a_damaged_table_of_parts_is_an_error_that_names_it(tmp_path: Path, line: str, words: str) -> None:
    """Also where a line that others name is gone: a license without it would read as had."""
    _with_tables(tmp_path)
    (tmp_path / licence_parts.FILE).write_text("\t".join(licence_parts.COLUMNS) + f"\n{line}\n", encoding="utf-8")
    with pytest.raises(CareersError, match=words):
        read(tmp_path)


def test_lines_of_windows_are_read(tmp_path: Path) -> None:
    """An editor there may have put a carriage return before every line's end, and a mark before the first line."""
    _with_tables(tmp_path)
    (tmp_path / licences.FILE).write_bytes(f"{HEADER}\r\n{NURSE}\r\n".encode("utf-8-sig"))
    assert read(tmp_path).of("29-1141.00") == Licence(
        *("registered nurse (RN) license", "everywhere", "", "A Handbook: nurses", 2025),
        *("NCLEX-RN", "A board: exams, 2025"),
    )


@pytest.mark.parametrize(
    ("code", "entry", "words"),
    [
        (  # "Every state requires clinical social workers to hold a license, and some require … nonclinical … too"
            *("21-1021.00", "Bachelor's degree"),
            "social work license, everywhere in the US for clinical work only (after a master's degree), "
            "in some states for other work, too",
        ),
        ("25-2021.00", "Bachelor's degree", "teaching license, everywhere in the US for public schools only"),
        ("29-1141.00", "Bachelor's degree", "registered nurse (RN) license, everywhere in the US"),
    ],
)
def test_a_license_of_a_branch_says_of_whom_it_is_required(code: str, entry: str, words: str) -> None:
    """A person who never wants to counsel patients needs no clinical license, and no master's degree for it."""
    found = read(DATA).of(code)
    assert found is not None
    assert found.words_beside(entry) == words


def test_no_license_of_a_branch_marks_the_whole_job() -> None:
    """Every row with a branch says "only", and none of them counts as a license that all of the occupation need."""
    branches = [found for found in read(DATA).entries.values() if found.branch]
    assert len(branches) > 30
    for found in branches:
        assert f" for {found.branch} only" in found.words
        assert not Requirements(licence=found).is_marked_by_license
        assert not found.is_for_all


def test_the_wheel_brings_the_table_along() -> None:
    """Read at run time, with those beside it, so that they must be among the files that hatch puts into a wheel."""
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    for name in (
        licences.FILE,
        licence_parts.FILE,
        programs.PROGRAMS,
        programs.FIELDS,
        programs.CREDENTIALS,
        ways_in.FILE,
    ):
        assert f'"data/{name}" = "careercli/data/{name}"' in lines


HELD = [
    # own job, the job to come, certificates, what is had, what is to be got besides
    ("53-3052.00", "53-3051.00", (), "CDL with passenger endorsement", "school bus endorsement"),
    ("53-3051.00", "53-3052.00", (), "CDL with passenger and school endorsements", ""),
    ("53-3032.00", "53-3052.00", (), "commercial driver's license (CDL)", "passenger endorsement"),
    ("53-3032.00", "53-7081.00", (), "commercial driver's license (CDL)", ""),
    ("53-2011.00", "53-2012.00", (), "FAA airline transport pilot certificate", ""),
    ("41-9021.00", "41-9022.00", (), "real estate broker license", ""),
    ("53-5011.00", "53-5021.00", (), "Coast Guard merchant mariner credential", "deck officer endorsement"),
    ("29-1171.00", "29-1141.00", (), "RN and advanced practice (APRN) licenses", ""),
    ("29-1021.00", "29-1023.00", (), "dentist license", "license in orthodontics"),
    ("29-1023.00", "29-1021.00", (), "dentist and orthodontics licenses", ""),
    *[
        ("25-2031.00", code, (), "teaching license for public schools", added)
        for code, added in [
            ("25-2058.00", "special education certification"),
            ("25-9031.00", ""),
        ]
    ],
    ("29-2043.00", "29-2042.00", (), "paramedic license", ""),
    ("43-9061.00", "29-1141.00", ("Texas RN license",), "Texas RN license", ""),
    ("43-9061.00", "53-3032.00", ("CDL class A",), "CDL class A", ""),
    ("43-9061.00", "39-5012.00", ("Cosmetology license, Ohio",), "Cosmetology license, Ohio", ""),
]


@pytest.mark.parametrize(("own", "asked", "certificates", "name", "added"), HELD)
def test_what_is_had_of_a_license_needs_not_be_got(
    own: str, asked: str, certificates: tuple[str, ...], name: str, added: str
) -> None:
    """By what licenses are, whatever they are called: 49 CFR 383 of the CDL, 14 CFR 61 of pilots, 46 CFR 10 of crews."""
    table = read(DATA)
    held = table.held((own,), table.of(asked), certificates)
    assert held is not None
    assert (held.name, held.added) == (name, added)
    rest = licences.lacking(table.of(asked), held)
    assert (rest.name if rest else "") == added


@pytest.mark.parametrize(
    ("own", "asked", "certificates"),
    [
        ("53-7081.00", "53-3032.00", ()),  # only drivers of large trucks have it
        ("53-2012.00", "53-2011.00", ()),
        ("41-9022.00", "41-9021.00", ()),
        ("47-3013.00", "47-2111.00", ()),  # helpers have no license
        ("29-2061.00", "29-1141.00", ()),
        ("19-3032.00", "19-3033.00", ()),  # required in most states only, and of another degree
        ("25-2032.00", "25-2031.00", ()),
        ("49-9021.00", "49-3023.00", ()),  # two certifications of one agency
        ("29-1022.00", "29-1151.00", ()),
        ("43-9061.00", "41-3031.00", ("Series 7",)),  # an exam: the firm registers who has passed it
        ("43-9061.00", "29-1141.00", ("RN program, first year",)),
        ("43-9061.00", "53-3032.00", ("CDL permit",)),
        ("43-9061.00", "41-9022.00", ("Real estate appraiser license",)),
    ],
)
def test_nobody_is_said_to_have_what_their_job_does_not_require(
    own: str, asked: str, certificates: tuple[str, ...]
) -> None:
    """Less than the license, one of some states or of a branch, and one still learned for are none."""
    table = read(DATA)
    assert table.of(asked) is not None
    assert table.held((own,), table.of(asked), certificates) is None


@pytest.mark.parametrize(
    ("own", "asked", "check"),
    [
        ("25-2031.00", "25-9031.00", "ask your state whether yours counts"),
        ("29-2043.00", "29-2042.00", "ask your state whether a paramedic's counts"),
        ("41-9021.00", "41-9022.00", "ask your state whether a broker's counts"),
        ("53-3052.00", "53-7081.00", "its class must cover the truck"),
        ("41-9021.00", "11-9141.00", ""),  # the Handbook names the broker's license for property managers
    ],
)
def test_what_is_to_be_asked_of_a_license_that_stands_for_another(own: str, asked: str, check: str) -> None:
    """Where no source says that it counts everywhere, nor for every vehicle (49 CFR 383.91)."""
    table = read(DATA)
    held = table.held((own,), table.of(asked))
    assert held is not None
    assert held.check == check


def test_every_part_names_its_source() -> None:
    """A section of the federal rules, a profile of the Handbook, or who publishes a model, as the other table does."""
    for name, part in read(DATA).parts.items():
        for source in re.split(r"; (?=[A-Z])", part.source):
            assert re.fullmatch(r"[^:]+: \S.*", source), name


def test_every_part_is_known() -> None:
    """What licenses consist of, and what covers what, has a row of its own."""
    table = read(DATA)
    used = {part for licence in table.entries.values() for part in licence.parts}
    used |= {part for known in table.parts.values() for part in known.covers}
    assert used == set(table.parts)


@pytest.mark.parametrize(
    ("code", "credential"),
    [
        ("13-1071.00", "human resources certification"),
        ("15-1212.00", "information security certification"),
        ("19-4051.00", "nuclear technician certification"),
        ("29-2055.00", "surgical technology certification"),
        ("29-2072.00", "medical records certification"),
        ("47-2181.00", "OSHA safety certification"),
        ("51-3011.00", "food safety certification"),
        ("53-7051.00", "equipment operator certification"),
    ],
)
def test_what_employers_ask_for(code: str, credential: str) -> None:
    """Typed out from the Handbook's profiles: employers may prefer or require it."""
    known = read(DATA).programs.credential_of(code)
    assert known is not None and known.name == credential


def test_a_license_for_a_branch_makes_no_profession() -> None:
    """Who may drive a firm's truck has not learned the other trade: such licenses differ by their words."""
    partial = [licence.text for licence in read(DATA).entries.values() if licence.branch and not licence.degree_first]
    shared = {text for text in partial if partial.count(text) > 1}
    assert not {text for text in shared if "CDL" in text or "FINRA" in text or "PE" in text or "pesticide" in text}


@pytest.mark.parametrize(
    ("own", "asked", "is_had"),
    [("49-9051.00", "53-3032.00", False), ("47-2071.00", "53-3032.00", False), ("53-3032.00", "49-9051.00", True)],
)
def test_a_license_of_a_branch_is_not_had_by_all(own: str, asked: str, *, is_had: bool) -> None:
    """Some line installers and paving crews drive heavy vehicles; every driver of a heavy truck does."""
    table = read(DATA)
    assert (table.held((own,), table.of(asked)) is not None) is is_had
