"""Phrases that no name is as it stands: products in use, several things, duties as they are told, qualities."""

from __future__ import annotations

import pytest

from careercli.api import open_catalog
from careercli.catalog.catalog import Catalog
from careercli.paths import bundled_data
from careercli.search import reading, typed_duties, used_products
from careercli.search.duty_heads import read as read_heads
from careercli.search.reading import Named
from careercli.skills import shorthand

PRODUCTS = ("SolidWorks", "Power BI", "Primavera", "PointClickCare", "Lightroom", "Word", "ServiceNow")


def product_of(name: str) -> Named | None:
    """A product of these few by its name."""
    return next((Named(own, own, "exact", 1) for own in PRODUCTS if own.lower() == name.lower()), None)


@pytest.mark.parametrize(
    ("phrase", "product"),
    [
        ("SolidWorks 2020 SP5", "SolidWorks"),
        ("Lightroom Classic", "Lightroom"),
        ("Power BI dashboards", "Power BI"),
        ("Primavera scheduling", "Primavera"),
        ("PCC charting (PointClickCare)", "PointClickCare"),
        ("Built dashboards in Power BI", "Power BI"),
        ("Logged calls in ServiceNow", "ServiceNow"),
        ("Word templates", "Word"),
        ("Migrated old drawings to SolidWorks", "SolidWorks"),
        ("Exported schedules from Primavera", "Primavera"),
    ],
)
def test_a_product_with_what_is_done_with_it_is_the_product(phrase: str, product: str) -> None:
    """Editions, versions, uses behind, brackets: the product decides."""
    assert [named.name for named in used_products.read(phrase, product_of)] == [product]


@pytest.mark.parametrize(
    "phrase", ["Word processing", "Word documents of mouth", "Customer care (PointClickCare)", "Moved chairs to word"]
)
def test_other_words_beside_a_product_are_not_read_as_its_use(phrase: str) -> None:
    """A word that is a product as well, and a duty before brackets, are no product in use."""
    assert used_products.read(phrase, product_of) == ()


def test_short_words_are_written_out_and_others_left() -> None:
    """Shorthand is expanded word by word only."""
    assert shorthand.expanded("Excellent written and verbal comms") == "Excellent written and verbal communication"
    assert shorthand.expanded("Communication w/ clients") == "Communication with clients"
    assert shorthand.expanded("Docking") == "Docking"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Ran weekly payroll for 60 employees", "payroll"),
        ("Cold-called 80 leads a day", "cold-calling"),
        ("Fitted kitchens", "kitchen fitting"),
        ("Cashed up the till nightly", "cashing up till"),
        ("Born leader", "leadership"),
        ("Great with numbers", "good with numbers"),
    ],
)
def test_a_duty_or_a_quality_has_the_name_that_it_is_known_by(phrase: str, name: str) -> None:
    """What is told in the past, with amounts and times, gives the noun of what was done."""
    assert name in list(typed_duties.names(typed_duties.bare(phrase)))


def test_a_verb_with_its_particle_is_another_head() -> None:
    """Rooms that are turned over are cleaned; what is turned up is not."""
    heads = read_heads(bundled_data())
    entry = heads.of("Turned over guest rooms")
    assert entry is not None and entry.stands_for == "Clean facilities or equipment"
    assert heads.of("Turned up guest rooms") is None


@pytest.mark.usefixtures("atlas_data")
def test_parts_are_read_by_themselves_and_what_is_not_known_is_said() -> None:
    """Of several things what is known is taken; the rest is named as not known; a long name is not hit by one word."""
    with open_catalog() as catalog:
        known = reading.read(catalog, "Took vitals & blood sugars")
        assert known.named and not known.unread
        partly = reading.read(catalog, "Took vitals and flibbered the wompats")
        assert partly.named and partly.unread == ("flibbered the wompats",)
        for phrase in ("Available immediately", "Excel Physical Therapy, Tucson", "Married with two kids"):
            assert reading.read(catalog, phrase).named == ()
        assert reading.read(catalog, "Xero (accounting)").absent


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Chased overdue invoices", "Collect deposits, payments or fees"),
        ("Hung internal doors", "Install doors or windows"),
        ("Fitted boilers and radiators", "Install heating, ventilation, or air conditioning (HVAC) equipment"),
        ("Served papers on defendants", "Serve court ordered documents"),
        ("Gave out medication on the evening round", "Give medications or immunizations"),
        ("Installed solar panels", "Install solar energy systems"),
        ("Valued houses", "Appraise property values"),
        ("Harvested grapes", "Harvest agricultural products"),
    ],
)
def test_what_was_done_is_read_by_its_verb_and_its_object(catalog: Catalog, phrase: str, name: str) -> None:
    """One verb is many duties: what it was done to decides which."""
    assert [named.name for named in reading.read(catalog, phrase).named] == [name]


@pytest.mark.parametrize("phrase", ["Weight training", "Event scheduling"])
def test_what_people_do_is_not_read_as_what_is_made_for_it(catalog: Catalog, phrase: str) -> None:
    """Who trains with weights is asked whether that is meant, and has named no equipment; nor is planning a program."""
    read = reading.read(catalog, phrase)
    assert not any(named.name.startswith(phrase) for named in read.named)
    assert read.offers


def test_a_word_is_no_product_that_has_it_as_a_short_form(catalog: Catalog) -> None:
    """Who is calm in a crisis needs no log of an aircraft; SAP is written in small letters, too."""
    assert reading.read(catalog, "Calm in a crisis").named == ()
    assert [named.name for named in reading.read(catalog, "sap reporting").named] == ["SAP software"]


@pytest.mark.parametrize(
    "duty", ["supervising two interns", "led a crew of six", "managing four cooks", "led 3 people"]
)
def test_people_who_are_led_are_led_however_many_they_are(duty: str) -> None:
    """A number says nothing of what is done, and the table knows whom one leads."""
    heads = read_heads(bundled_data())
    read = heads.of(typed_duties.bare(duty))
    assert (read.stands_for, read.is_sure) == ("Management of Personnel Resources", True) if read else "nothing"


def test_a_number_that_is_part_of_a_thing_stays() -> None:
    """A two way radio is no number of ways."""
    assert typed_duties.bare("Operated a two way radio") == "Operated two way radio"
