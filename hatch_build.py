"""Builds the databases that come with the program from the tables in `data`, for wheels and editable installs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DatabaseBuildHook(BuildHookInterface[Any]):
    """Makes the databases in `data`, and puts them into a wheel; a source distribution has the tables."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds what is out of date, unless the target is a source distribution. Raises what the building raises."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from careercli.index.build_all import build_all

        for file in build_all(root / "data"):
            if version != "editable":
                build_data["force_include"][str(file)] = f"careercli/data/{file.name}"
