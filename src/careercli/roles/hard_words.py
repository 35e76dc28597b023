"""The words with which a sentence wishes for work without danger, stress, noise, heat and the like, and summers off.

They are rules of `condition_words.py`, tried before the others: "no rude customers" is not without customers.
"""

from __future__ import annotations

from careercli.roles.wish_pieces import CUSTOMERS, MEET, NO, PEOPLE

Rule = tuple[str, tuple[str, ...], tuple[str, ...]]
UPSET = (
    r"(?:angry|upset|rude|mean|nasty|difficult|irate|mad|unruly|hostile|aggressive|abusive|demanding|entitled|"
    r"belligerent|violent|unhappy|crazy|annoying|pushy|obnoxious|disgruntled)"
)
"""What people are like with whom nobody likes to deal."""
HEAT = r"(?:heat|hot (?:weather|kitchens?|places?|temperatures?|environments?|conditions)|hot|high temperatures)"
COLD = r"(?:cold (?:weather|places?|temperatures?|environments?|conditions)|cold|freezers?|freezing)"
WEATHER = r"(?:(?:bad|all|any|poor) (?:kinds? of |types? of )?weather|the (?:weather|elements|rain|snow))"
FUMES = r"(?:(?:toxic |harsh |dangerous |cleaning )*chemicals?|fumes|smoke|dust|asbestos|pesticides?|radiation|toxins?)"
_STANDS = (
    r"(?:(?:can ?not|can'?t|couldn'?t|don'?t|do not) (?:do well in |work in |be in |take|stand|handle|"
    r"tolerate|deal with|bear)"
    r"(?: being| working)?(?: in| out in| with)?(?: the| any)?|out of the)"
)
"""What somebody says of what they cannot bear."""
_END = r"(?=$|[,.;?!]| (?:and|or|but|for|that|with|at|in|near|which|who|because|since|jobs?|work|careers?|please)\b)"
HARD: tuple[Rule, ...] = (
    (
        "no-danger",
        ("danger", "risk", "hurt", "injur", "hazard", "safe", "die", "killed"),
        (
            rf"{NO} (?:physical(?:ly)? |high |as )?(?:danger(?:ous)?|hazard(?:s|ous)?|risky|unsafe)"
            r"(?: (?:work|jobs?|stuff|things|conditions))?",
            rf"{NO} (?:high |big )?(?:risks? of (?:getting )?|chances? of (?:getting )?)?(?:injur(?:y|ies|ed)|hurt)"
            r"(?: on the job| at work)?",
            r"low(?:er)? (?:physical )?(?:risk of (?:injury|getting hurt)|injury risk|danger)|"
            r"(?:least|less) (?:dangerous|risky|hazardous)|physically safe(?:r|st)?|without getting (?:hurt|injured)",
        ),
    ),
    (
        "low-stress",
        (
            *("stress", "relax", "calm", "peaceful", "chill", "laid", "pressure", "fast", "hectic"),
            *("low key", "low-key", "emergenc", "deadline"),
        ),
        (
            rf"(?:{NO} (?:as |so |high |much )?|low(?:er|est)?[ -]|least |reduced |zero )"
            r"(?:stress(?:ful|ed)?|(?:time |deadline )?pressure)(?: levels?)?|stress[ -]?free|"
            r"low[ -](?:stress|pressure)",
            rf"(?:{NO} (?:as |so )?|few(?:er|est)? |not (?:so |as )?many )(?:(?:many|tight|constant|life and death) )*"
            r"(?:emergencies|deadlines)",
            rf"{NO} (?:fast[ -]paced|hectic)|(?:more |very |pretty )?(?:relaxed|relaxing|calm(?:er|est)?|peaceful|"
            r"chill|laid[ -]back|low[ -]key)(?: pace)?" + _END,
        ),
    ),
    (
        "no-upset-people",
        (
            "angry",
            "rude",
            "upset",
            "difficult",
            "mean",
            "nasty",
            "yell",
            "confront",
            "irate",
            "unruly",
            "hostile",
            "aggressive",
            "abus",
            "demanding",
            "violent",
            "scream",
            "shout",
            "curs",
            "sworn",
            "entitled",
            "belligerent",
            "mad ",
            "annoying",
            "obnoxious",
            "pushy",
            "unhappy",
            "disgruntled",
            "crazy",
        ),
        (
            rf"{NO} (?:have to )?(?:{MEET} )?(?:with )?{UPSET} (?:or {UPSET} )?(?:{PEOPLE}|{CUSTOMERS}|patients|"
            r"passengers|callers|parents)",
            rf"{NO} (?:be(?:ing)? |get(?:ting)? |have people )?"
            rf"(?:yelled|screamed|shouted|cursed|sworn|yelling|screaming) "
            rf"at(?: (?:me|by {PEOPLE}|by {CUSTOMERS}|all day))*|{NO} confrontations?",
        ),
    ),
    (
        "no-noise",
        ("quiet", "nois", "loud"),
        (
            rf"{NO} (?:be )?(?:noise|noisy|loud(?: noises?)?)(?: (?:places?|environments?|workplaces?|machines?|"
            r"machinery|rooms?))?",
            r"(?:a )?quiet(?: (?:places?|environments?|workplaces?|settings?|work environment))?" + _END,
        ),
    ),
    (
        "no-heat,no-cold",
        ("weather", "elements", "rain", "snow", "climate", "temperature", "cold", "heat", "hot", "freez"),
        (
            rf"(?:{NO} (?:be |being |out |outside )*(?:in )?|{_STANDS} ){WEATHER}|out of {WEATHER}|"
            rf"climate[ -]controlled|"
            rf"{NO} extreme (?:temperatures?|weather)|"
            rf"(?:{NO}|{_STANDS}) (?:the )?{HEAT} (?:or|and|nor) (?:the )?{COLD}|"
            rf"(?:{NO}|{_STANDS}) (?:the )?{COLD} (?:or|and|nor) (?:the )?{HEAT}",
        ),
    ),
    (
        "no-heat",
        ("heat", "hot", "temperature", "air condition", "air-condition"),
        (
            rf"(?:{NO} (?:be |being |out |outside )*(?:in )?(?:the )?|{_STANDS} ){HEAT}(?: and humidity)?{_END}|"
            r"air[ -]condition(?:ed|ing)(?! (?:repair|tech|mechanic|install))",
        ),
    ),
    (
        "no-cold",
        ("cold", "freez"),
        (rf"(?:{NO} (?:be |being |out |outside )*(?:in )?(?:the )?|{_STANDS} ){COLD}{_END}",),
    ),
    (
        "no-fumes",
        ("chemical", "fumes", "smoke", "dust", "asbestos", "pesticid", "radiation", "toxin", "asthma"),
        (
            rf"{NO} (?:be |being |breathe? |breathing |exposed to |handl(?:e|ing) |around |in )*{FUMES}"
            rf"(?:(?:,| or| and|, or) {FUMES})*",
        ),
    ),
    (
        "no-heights",
        ("height", "ladder", "scaffold", "roofs"),
        (
            rf"{NO} (?:be |being |climb(?:ing)? |up |on |at )*(?:heights|ladders|scaffold\w*|roofs)(?: or (?:heights|"
            r"ladders))?|(?:i am |i'm )?(?:afraid|scared|terrified) of heights|(?:a |with a |have a )?fear of heights|"
            r"(?:can ?not|can'?t) (?:do|handle|stand|take) (?:heights|ladders)",
        ),
    ),
    (
        "no-tight-spaces",
        ("claustrophob", "spaces", "confined"),
        (
            r"(?:i am |i'm |i get |with )?claustrophobi[ac](?:c)?|"
            rf"{NO} (?:be |being |crawl(?:ing)? |in |through |into )*"
            r"(?:tight|confined|small|cramped|enclosed|crawl) spaces",
        ),
    ),
    (
        "no-dirt",
        ("dirt", "grease", "greasy", "messy", "filthy", "smell"),
        (
            rf"{NO} (?:be |being |get |getting |my hands |so |all )*(?:dirt(?:y)?|grease|greasy|messy|filthy|smelly)"
            r"(?: (?:work|jobs?|hands))?",
        ),
    ),
    (
        "summers-off",
        ("summer", "school year", "school calendar", "school schedule", "school holidays", "month"),
        (
            r"(?:(?:the|my|having|get|getting|wants?|gets?|have|with) )*summers?(?: (?:are|is|be))? (?:off|free)|"
            r"(?:off|free) (?:in|for|during|over) (?:the )?summers?|"
            r"(?:on )?(?:the |a )?school (?:year|calendar|schedule|holidays)(?: off)?(?= |$)(?! (?:bus|secretary))|"
            r"(?:10|ten)[ -]months?(?: (?:schedules?|school years?|a year|calendar))?",
        ),
    ),
)
"""The conditions of `careers list --work` on what is hard in a job, and on the school year."""
