"""What the percentiles of official pay are called, wherever they stand one under the other."""

from __future__ import annotations

PERCENTILES = {
    "p10": "10 % earn less than",
    "p25": "25 % earn less than",
    "median": "Median",
    "p75": "75 % earn less than",
    "p90": "90 % earn less than",
}
HOURLY_ONLY = "BLS publishes hourly wages only, as these jobs rarely last a year; a year here is 2,080 of those hours."
"""What a year's pay is computed from, where only an hour's is published."""
