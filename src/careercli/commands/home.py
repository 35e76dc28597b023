"""`careers home`: what is in the catalogue, and what to type next."""

from __future__ import annotations

from careercli.commands import catalog_options, output


def command() -> None:
    """What is in the catalogue, and what to type next."""
    from careercli.answers.home import home as question

    output.emit(question(catalog_options.catalog()))
