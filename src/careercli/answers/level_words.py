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
    "Learning Strategies": "learning strategies",
    "Management of Financial Resources": "managing money",
    "Management of Material Resources": "managing equipment and supplies",
    "Management of Personnel Resources": "managing people",
    "Mechanical": "mechanics",
    "Medicine and Dentistry": "medicine",
    "Monitoring": "keeping track of how things go",
    "Operations Analysis": "needs analysis",
    "Operations Monitoring": "watching gauges and displays",
    "Personnel and Human Resources": "human resources",
    "Production and Processing": "production and operations",
    "Public Safety and Security": "safety and security",
    "Quality Control Analysis": "checking quality",
    "Service Orientation": "helping people",
    "Social Perceptiveness": "reading people",
    "Systems Evaluation": "evaluating systems",
    "Therapy and Counseling": "counseling",
}

COURSES = {
    "Administration and Management": "business management",
    "Computers and Electronics": "computer and data skills",
    "Design": "technical drawing",
    "Education and Training": "teaching",
    "Production and Processing": "production and operations management",
    "Transportation": "transportation and logistics",
}
"""What a course in a field of knowledge is called, where it has another name."""


def course_name(name: str) -> str:
    """What a course in a field of knowledge or a skill is called."""
    return COURSES.get(name) or plain_level(name)


def plain_level(name: str) -> str:
    """The name of a skill or field of knowledge as one would say it."""
    return PLAIN.get(name, name.lower())
