"""Work that is named by its field or place, and who does it there."""

from __future__ import annotations

WORKERS = {
    r"teaching|(?:a )?school": "high school teacher", r"retail|(?:the )?shops?|shop work": "retail salesperson",
    r"nursing": "registered nurse", r"hospitality|waiting tables|waitressing|restaurants?": "waiter",
    r"office(?: work)?|admin(?:istration)?": "office clerk", r"trucking|truck driving": "truck driver",
    r"accounting|accountancy": "accountant", r"cooking|kitchens?": "restaurant cook", r"bartending": "bartender",
    r"customer service|call cent(?:er|re)s?": "customer service representative", r"law": "lawyer",
    r"warehouses?|warehouse work": "laborer and freight mover", r"construction": "construction laborer",
    r"hair(?:dressing)?|cutting hair": "hairdresser", r"nails": "manicurist", r"real estate": "real estate sales agent",
    r"cleaning": "janitor", r"sales": "wholesale sales representative", r"security": "security guard",
    r"social work": "child, family, and school social worker", r"caring|care work": "home health aide",
    r"programming|coding|software": "software developer", r"marketing": "marketing manager",
    r"factory work|factories|manufacturing": "assembler and fabricator",
}  # fmt: skip
"""What people call the field they come from, with the role that most of them have there."""
