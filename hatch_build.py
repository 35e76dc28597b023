"""Builds the databases that come with the program from the tables in `data`, for wheels and editable installs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DatabaseBuildHook(BuildHookInterface[Any]):
    """Makes the databases in `data`, and puts them into a wheel; a source distribution has the tables."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds all, unless the target is a source distribution. Raises what the building raises."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from careercli.index import moves_builder, places_builder, seed_builder

        data = root / "data"
        builders = {
            "atlas.db": seed_builder.build,
            "places.db": places_builder.build,
            "moves.db": moves_builder.build,
        }
        for name, build in builders.items():
            build(data, data / name)
            if version != "editable":
                build_data["force_include"][str(data / name)] = f"careercli/data/{name}"
