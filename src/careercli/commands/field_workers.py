"""Work that is named by its field, its place or what is done, and who does it."""

from __future__ import annotations

FIELD_WORKERS = {
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
    r"factory(?: work)?|factories|manufacturing": "assembler and fabricator",
    r"(?:cut(?:ting)?|do(?:ing)?|style|styling|colou?r(?:ing)?) (?:people's )?hair": "hairdresser",
    r"law enforcement|policing": "police officer",
    r"hr|human resources|personnel": "human resources specialist",
    r"machining|(?:the )?machine shop": "machinist", r"forklifts?": "forklift operator",
    r"baking": "baker", r"photography|taking (?:photos|pictures)": "photographer",
    r"carpentry|woodworking": "carpenter",
    r"(?:do|doing) nails": "manicurist", r"(?:do|doing|apply(?:ing)?) make ?up": "makeup artist",
    r"(?:fix|repair|work|wrench|working|fixing|repairing|wrenching)(?:ing)? (?:on )?(?:cars?|vehicles|autos?)|cars":
        "car mechanic",
    r"(?:sell(?:ing)?) (?:houses?|homes?|property|real estate)": "real estate sales agent",
    r"(?:sell(?:ing)?) insurance": "insurance sales agent", r"(?:sell(?:ing)?) cars?": "retail salesperson",
    r"(?:fly(?:ing)?) (?:planes?|airplanes?|an? (?:air)?plane)": "airline pilot",
    r"(?:driv(?:e|ing)) (?:an? )?(?:trucks?|semis?|18 wheelers?|lorr(?:y|ies))": "truck driver",
    r"(?:driv(?:e|ing)) (?:an? |the )?(?:school )?bus(?:es)?": "bus driver",
    r"(?:driv(?:e|ing)) (?:an? )?forklifts?": "forklift operator",
    r"(?:watch|watching|babysit(?:ting)?|look(?:ing)? after) (?:kids|children)": "childcare worker",
    r"(?:give|giving|do|doing) massages?": "massage therapist", r"(?:do|doing|give|giving) tattoos?": "tattoo artist",
    r"(?:do|doing|prepare|preparing) (?:people's )?taxes": "tax preparer",
    r"(?:train(?:ing)?) dogs?": "animal trainer", r"(?:groom(?:ing)?) (?:dogs?|pets?)": "dog groomer",
    r"(?:practi[sc](?:e|ing)) law": "lawyer", r"(?:draw(?:ing)?) blood": "phlebotomist",
    r"(?:wire|wiring) houses?|(?:do|doing) electrical work": "electrician", r"weld(?:ing)?": "welder",
    r"(?:do|doing) plumbing|fix(?:ing)? pipes": "plumber", r"(?:clean(?:ing)?) teeth": "dental hygienist",
    r"(?:fill(?:ing)?) prescriptions": "pharmacist", r"(?:write|writing) code": "software developer",
    r"(?:build(?:ing)?) houses?": "carpenter", r"(?:clean(?:ing)?) houses": "housekeeper",
    r"(?:cook(?:ing)?) (?:food|meals)|cook": "restaurant cook", r"amazon(?: warehouse)?": "laborer and freight mover",
}  # fmt: skip
"""What people call the field they come from, with the role that most of them have there."""
