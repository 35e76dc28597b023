"""The curated file of aliases of skills (`data/skills.yaml`), as a taxonomy."""

from __future__ import annotations

import functools

from careercli import paths
from careercli.errors import CareersError
from careercli.roles import yaml_reader
from careercli.skills.taxonomy import Taxonomy


@functools.cache
def bundled_taxonomy() -> Taxonomy:
    """The taxonomy with the bundled aliases, loaded once. Raises CareersError if the file is damaged or not there."""
    file = paths.bundled_data() / "skills.yaml"
    try:
        data = yaml_reader.read(yaml_reader.decode(file.read_bytes())).data
    except (OSError, yaml_reader.NotReadable) as error:
        raise CareersError(f"{paths.display(file)}: cannot be read: {error}", "install the program again") from error
    return Taxonomy({str(name): list(map(str, aliases)) for name, aliases in (data or {}).items()})
