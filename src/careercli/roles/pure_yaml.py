"""PyYAML's own parser, for a PyYAML that was built without libyaml: the same events, ten times slower."""

from __future__ import annotations

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner


class PureParser(Reader, Scanner, Parser):
    """Gives the events of a YAML text, as `yaml.cyaml.CParser` does. Raises yaml.YAMLError."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
