"""Rows of the index that cannot be what was put into it, told apart from every other fault.

SQLite sees a damaged page, but not a row that lacks its partner or a value that does not unpack. Reading such rows ends
in one of a few errors of Python; raised here, and only here, they say that the index is damaged, and it is made anew.
The same errors anywhere else are faults of the program, for which no index is deleted.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

from careercli.errors import CareersError, DamagedIndex

_SIGNS = (LookupError, ValueError, TypeError, AttributeError)
"""What reading a row that is not there, or not as it was written, ends in."""


def reads_rows(method: Callable[..., Any]) -> Callable[..., Any]:
    """Decorator for a method that reads rows: raises DamagedIndex where they are damaged.

    A method that gives an iterator is covered until that ends. What the caller does wrong (too few arguments, a name
    that is no UTF-8) stays the error that it is.
    """

    @functools.wraps(method)
    def reading(*arguments: Any, **more: Any) -> Any:
        try:
            result = method(*arguments, **more)
        except _SIGNS as error:
            if not _is_damage(error):
                raise
            raise DamagedIndex(f"{_MESSAGE}: {type(error).__name__}: {error}") from error
        return _reading_on(result) if isinstance(result, Iterator) else result

    return reading


def _reading_on(rows: Iterator[Any]) -> Iterator[Any]:
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except _SIGNS as error:
            if not _is_damage(error):
                raise
            raise DamagedIndex(f"{_MESSAGE}: {type(error).__name__}: {error}") from error
        yield row


def _is_damage(error: Exception) -> bool:
    """False for what the caller did wrong."""
    called_wrongly = error.__traceback__ is None or error.__traceback__.tb_next is None
    return not (called_wrongly or isinstance(error, CareersError | UnicodeEncodeError))


_MESSAGE = "the index is damaged"
