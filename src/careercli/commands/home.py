"""`careers home`: what is in the catalogue, and what to type next."""

from __future__ import annotations

from careercli.commands import catalog_options, output


def command() -> None:
    """What is in the catalogue, and what to type next."""
    output.emit(catalog_options.catalog().home())
