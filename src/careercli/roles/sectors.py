"""The parts of the economy that the wage survey publishes national pay by."""

from __future__ import annotations

SECTORS = {
    "11--12": ("11", "Agriculture, forestry, fishing and hunting"),
    "21--22": ("21", "Mining, quarrying, and oil and gas extraction"),
    "22--23": ("22", "Utilities"),
    "23--24": ("23", "Construction"),
    "31--34": ("31-33", "Manufacturing"),
    "42--43": ("42", "Wholesale trade"),
    "44--46": ("44-45", "Retail trade"),
    "48--50": ("48-49", "Transportation and warehousing"),
    "51--52": ("51", "Information"),
    "52--53": ("52", "Finance and insurance"),
    "53--54": ("53", "Real estate and rental and leasing"),
    "54--55": ("54", "Professional, scientific and technical services"),
    "55--56": ("55", "Management of companies and enterprises"),
    "56--57": ("56", "Administrative, support and waste services"),
    "61--62": ("61", "Educational services"),
    "62--63": ("62", "Health care and social assistance"),
    "71--72": ("71", "Arts, entertainment and recreation"),
    "72--73": ("72", "Accommodation and food services"),
    "81--82": ("81", "Other services"),
    "99-100": ("99", "Government, without its schools, hospitals and postal service"),
}
"""The sectors of NAICS by the survey's code: their own code and title. They make up all jobs."""
OWNERSHIP = {
    "000001": "Private employers",
    "999001": "Government, all levels, with its schools and hospitals",
    "999101": "Federal government",
    "999201": "State government",
    "999301": "Local government",
}
"""Who employs, by the survey's code: the first two make up all jobs, the others the second."""
