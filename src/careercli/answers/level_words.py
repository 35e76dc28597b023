"""Plain names for O*NET's skills and fields of knowledge, within a sentence. JSON keeps O*NET's."""

from __future__ import annotations

PLAIN = {
    "Administration and Management": "management",
    "Administrative": "office administration",
    "Computers and Electronics": "computers",
    "Customer and Personal Service": "customer service",
    "Design": "technical design and drawing",
    "Education and Training": "teaching and training",
    "English Language": "English",
    "Foreign Language": "a foreign language",
    "History and Archeology": "history",
    "Instructing": "teaching others",
    "Law and Government": "law and government",
    "Learning Strategies": "choosing how to teach",
    "Management of Financial Resources": "managing money",
    "Management of Material Resources": "managing equipment and supplies",
    "Management of Personnel Resources": "managing people",
    "Mechanical": "mechanics",
    "Medicine and Dentistry": "medicine",
    "Monitoring": "keeping track of how things go",
    "Operations Analysis": "working out what users need",
    "Operations Monitoring": "watching gauges and displays",
    "Personnel and Human Resources": "human resources",
    "Production and Processing": "production",
    "Public Safety and Security": "safety and security",
    "Quality Control Analysis": "checking quality",
    "Service Orientation": "helping people",
    "Social Perceptiveness": "reading people",
    "Systems Analysis": "working out how a system should run",
    "Systems Evaluation": "judging how well a system runs",
    "Therapy and Counseling": "counseling",
}


def plain_level(name: str) -> str:
    """The name of a skill or field of knowledge as one would say it."""
    return PLAIN.get(name, name.lower())
