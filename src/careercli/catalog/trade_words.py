"""What trades are called by and what is done in them: drywall, to lay tile."""

from __future__ import annotations

TRADES = {
    "drywall": "drywall installer", "drywalling": "drywall installer", "sheetrock": "drywall installer",
    "sheet rock": "drywall installer", "roofing": "roofer", "shingles": "roofer", "roofs": "roofer",
    "masonry": "brickmason", "brick": "brickmason", "bricks": "brickmason", "bricklaying": "brickmason",
    "block": "brickmason", "cinder block": "brickmason", "stone": "stonemason", "stonework": "stonemason",
    "tile": "tile setter", "tiles": "tile setter", "tiling": "tile setter", "siding": "siding installer",
    "fencing": "fence erector", "fences": "fence erector", "scaffolding": "scaffold builder",
    "scaffolds": "scaffold builder", "flooring": "flooring installer", "floors": "flooring installer",
    "laminate": "flooring installer", "carpet": "carpet installer", "carpets": "carpet installer",
    "insulation": "insulation worker", "landscaping": "landscaping worker", "lawns": "landscaping worker",
    "grass": "landscaping worker", "yards": "landscaping worker", "concrete": "concrete finisher",
    "cement": "concrete finisher", "stucco": "plasterer", "plaster": "plasterer", "plastering": "plasterer",
    "asphalt": "paving equipment operator", "paving": "paving equipment operator", "glazing": "glazier",
    "houses": "house painter", "house painting": "house painter", "pipe": "pipelayer", "pipes": "pipelayer",
    "rebar": "rebar worker", "sheet metal": "sheet metal worker", "solar": "solar installer",
    "solar panels": "solar installer", "trees": "tree trimmer", "tree work": "tree trimmer", "tree": "tree trimmer",
    "pools": "pool cleaner", "swimming pools": "pool cleaner", "windows": "window cleaner",
    "wallpaper": "paperhanger", "gutters": "gutter installer", "cabinets": "cabinetmaker", "trim": "carpenter",
    "framing": "carpenter", "decks": "carpenter", "upholstery": "upholsterer", "plumbing": "plumber",
    "carpentry": "carpenter", "electrical": "electrician", "welding": "welder", "hvac": "hvac technician",
    "trucking": "truck driver", "auto body": "auto body repairer", "machining": "machinist",
    "mri machines": "medical equipment repairer", "x-ray machines": "medical equipment repairer",
    "xray machines": "medical equipment repairer", "medical equipment": "medical equipment repairer",
    "medical devices": "medical equipment repairer", "hospital equipment": "medical equipment repairer",
}  # fmt: skip
"""What a trade is called by, or what it works on, with who does it."""
_DO = r"do|finish|install|put up|build"
DONE_TO: tuple[tuple[str, str], ...] = (
    (rf"{_DO}|hang|tape|mud", "drywall|drywalling|sheetrock|sheet rock"),
    (rf"{_DO}|lay|repair|fix", "roofing|shingles|roofs"),
    (rf"{_DO}|lay|set", "masonry|brick|bricks|bricklaying|block|cinder block|stone|stonework|tile|tiles|tiling"),
    (rf"{_DO}|hang", "siding|fencing|fences|scaffolding|scaffolds|gutters|cabinets|trim|framing|decks|wallpaper"),
    (rf"{_DO}|lay", "flooring|floors|laminate|carpet|carpets|paving|asphalt"),
    (rf"{_DO}|spray|blow", "insulation"),
    ("mow|cut", "lawns|grass|yards"),
    (rf"{_DO}|pour", "concrete|cement|stucco|plaster|plastering"),
    ("lay|fit", "pipe|pipes"),
    ("tie|place", "rebar"),
    (rf"{_DO}|bend", "sheet metal"),
    (rf"{_DO}", "solar|solar panels|glazing"),
    ("paint", "houses"),
    ("do", "house painting|tree work|landscaping|upholstery|plumbing|carpentry|electrical|welding|hvac|trucking|"
     "auto body|machining"),
    ("fix|repair|service|maintain|calibrate|install",
     "mri machines|x-ray machines|xray machines|medical equipment|medical devices|hospital equipment"),
    ("trim|cut", "trees"),
    ("clean", "pools|swimming pools|windows"),
)  # fmt: skip
"""What those of a trade do, as verbs in their plain form, and to what."""
