"""Plain names for those kinds of software whose names in O*NET nobody would say aloud. JSON keeps O*NET's."""

from __future__ import annotations

PLAIN = {
    "Analytical or scientific software": "Software for analysis and science",
    "Business intelligence and data analysis software": "Data analysis software",
    "Cloud-based data access and sharing software": "File sharing and team software",
    "Computer aided design CAD software": "Design software (CAD)",
    "Computer based training software": "Training software",
    "Customer relationship management CRM software": "Customer database software (CRM)",
    "Data base management system software": "Database systems",
    "Data base reporting software": "Reporting software",
    "Data base user interface and query software": "Database software",
    "Development environment software": "Programming tools",
    "Enterprise resource planning ERP software": "Business software (ERP)",
    "Graphics or photo imaging software": "Graphics software",
    "Information retrieval or search software": "Research databases",
    "Materials requirements planning logistics and supply chain software": "Logistics software",
    "Mobile location based services software": "Vehicle tracking software",
    "Object or component oriented development software": "Programming languages",
    "Point of sale POS software": "Cash register software (POS)",
    "Process mapping and design software": "Software to draw processes",
    "Risk management data and analysis software": "Risk management software",
    "Web page creation and editing software": "Web page software",
    "Web platform development software": "Web development software",
}


def plain_kind(name: str) -> str:
    """The name of a kind of tools as one would say it."""
    return PLAIN.get(name, name.removeprefix("Commercial use ").capitalize() if name.startswith("Commercial") else name)
