"""A Typer program of one command that prints one Rich table: what any such program costs at the least."""

import typer
from rich.console import Console
from rich.table import Table


def main(name: str = "Legal Coordinator") -> None:
    """Print a table of two columns and eight rows."""
    table = Table(title=name)
    table.add_column("What")
    table.add_column("Value", justify="right")
    for number in range(8):
        table.add_row(f"Row {number}", f"{number * 1000:,}")
    Console().print(table)


if __name__ == "__main__":
    typer.run(main)
