"""How long an import of a release of O*NET takes, with its index, over PyYAML's C loader on the files that it writes.

    python benchmarks/import_onet.py onet_30_3_text              # the best of three each
    python benchmarks/import_onet.py onet_30_3_text --times 1

Each time is the processor time of fresh processes: `careers import onet` into an empty home, and the first command
behind it, which indexes the files; then `yaml.load(…, Loader=yaml.CSafeLoader)` of each file.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

LOAD = (
    "import sys, pathlib, yaml\n"
    "for file in sorted(pathlib.Path(sys.argv[1]).glob('*.yaml')):\n"
    "    yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)"
)


def processor_time(*command: str, home: Path) -> float:
    """The processor time in seconds, user's and system's, of a command and what it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "HOME": str(home), "CAREERS_HOME": str(home)}
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def folder_of(home: Path) -> Path:
    """The folder of a home that has the role files."""
    return next(home.rglob("lawyers.yaml")).parent


def main() -> None:
    """Prints the times and their ratio."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("release", type=Path, help="folder or zip of a release")
    options.add_argument("--times", type=int, default=3, help="how often each is done; the best counts")
    chosen = options.parse_args()
    careers = str(Path(sys.executable).with_name("careers"))
    imports, indexes, loads = [], [], []
    size = files = 0
    for _ in range(chosen.times):
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            imports.append(processor_time(careers, "import", "onet", str(chosen.release), home=home))
            indexes.append(processor_time(careers, "list", "--limit", "1", home=home))
            loads.append(processor_time(sys.executable, "-c", LOAD, str(folder_of(home)), home=home))
            written = list(folder_of(home).glob("*.yaml"))
            files, size = len(written), sum(file.stat().st_size for file in written)
    whole = min(done + indexed for done, indexed in zip(imports, indexes, strict=True))
    print(f"{files:,} files, {size / 1e6:.1f} MB")
    print(f"import {min(imports):.2f} s, index {min(indexes):.2f} s, both {whole:.2f} s")
    print(f"PyYAML's C loader {min(loads):.2f} s; ratio {whole / min(loads):.2f}")


if __name__ == "__main__":
    main()
