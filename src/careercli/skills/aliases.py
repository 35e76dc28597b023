"""The curated file of skills that are the same under several names (`data/skills.yaml`)."""

from __future__ import annotations

import functools

from careercli import paths
from careercli.errors import CareersError
from careercli.roles import yaml_reader
from careercli.skills.taxonomy import Canon


@functools.cache
def canon() -> Canon:
    """What names skills, with the aliases of the bundled file. Raises CareersError if that file is damaged."""
    file = paths.bundled_data() / "skills.yaml"
    try:
        data = yaml_reader.read(yaml_reader.decode(file.read_bytes())).data
    except (OSError, yaml_reader.NotReadable) as error:
        raise CareersError(f"{paths.shown(file)}: cannot be read: {error}", "install the program again") from error
    return Canon({str(name): [str(one) for one in others] for name, others in (data or {}).items()})
