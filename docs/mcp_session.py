"""Records a session with `careers mcp` by the SDK's own client, for docs/mcp.md, which docs/build.py writes.

The program runs as a desktop program starts it, but for the day, which is that of every page. What it answers is
shortened to what a page can show; nothing else of it is changed.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from datetime import date
from typing import Any

from mcp import Client, StdioServerParameters, stdio_client

ASKED: tuple[tuple[str, dict[str, Any]], ...] = (
    ("salary", {"roles": ["nurse"], "in": ["Austin TX"], "offer": 84000}),
    ("next", {"role": "paralegal", "limit": 1}),
    ("check", {"roles": ["legal coordinator"]}),
    ("show", {"role": "paralegl"}),
)
MOST_CHARACTERS = 900


ON_A_DAY = """
import datetime, sys
from careercli.__main__ import main
from careercli.roles import releases
day = datetime.date.fromisoformat(sys.argv.pop())
releases.today = lambda: day
main()
"""


async def session(day: date) -> list[str]:
    """The lines of a session on a day: what is sent and what comes back."""
    own = {name: value for name, value in os.environ.items() if name == "HOME" or name.startswith(("CAREERS_", "XDG_"))}
    server = StdioServerParameters(command=sys.executable, args=["-c", ON_A_DAY, "mcp", day.isoformat()], env=own)
    async with Client(stdio_client(server)) as client:
        tools = await client.list_tools()
        lines = ["> tools/list", "< " + ", ".join(tool.name for tool in tools.tools)]
        for name, arguments in ASKED:
            lines += ["", f"> tools/call {name} {json.dumps(arguments)}"]
            answer = await client.call_tool(name, arguments)
            text = answer.content[0].text
            if not answer.is_error and len(text) > MOST_CHARACTERS:
                text = f"{text[:MOST_CHARACTERS]}… ({len(text):,} characters)"
            lines.append(f"< {'error: ' * answer.is_error}{text}")
    return lines


def recorded(day: date) -> list[str]:
    """The lines of the session, in a block of the page."""
    return ["```text", *asyncio.run(session(day)), "```"]
