"""Names of countries, their parts and large cities outside the United States: told from misspelt places in it."""

from __future__ import annotations

_COUNTRIES = """
afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain,
bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, brunei, bulgaria,
burkina faso, burundi, cambodia, cameroon, canada, cape verde, chad, chile, china, colombia, comoros, congo, costa rica,
croatia, cuba, cyprus, czechia, czech republic, denmark, djibouti, dominica, dominican republic, ecuador, egypt,
el salvador, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, germany,
deutschland, ghana, greece, grenada, guatemala, guinea, guyana, haiti, honduras, hong kong, hungary, iceland, india,
indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kiribati, korea,
kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macau,
madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia,
montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, holland, new zealand, nicaragua, niger, nigeria,
north korea, north macedonia, norway, oman, pakistan, palestine, panama, papua new guinea, paraguay, peru, philippines,
poland, portugal, qatar, romania, russia, rwanda, samoa, san marino, saudi arabia, senegal, serbia, seychelles,
sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan,
suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tonga, trinidad and tobago, tunisia,
turkey, turkiye, turkmenistan, tuvalu, uganda, ukraine, united arab emirates, uae, united kingdom, uk, great britain,
britain, uruguay, uzbekistan, vanuatu, vatican, venezuela, vietnam, yemen, zambia, zimbabwe, europe, eu, asia, africa
"""
_PARTS = """
england, scotland, wales, northern ireland, ontario, quebec, british columbia, alberta, manitoba, saskatchewan,
nova scotia, new brunswick, newfoundland, new south wales, queensland, bavaria, catalonia
"""
_CITIES = """
amsterdam, ankara, auckland, bangalore, bengaluru, bangkok, barcelona, beijing, belfast, berlin, bogota, bordeaux,
brisbane, brussels, bucharest, budapest, buenos aires, cairo, calgary, cape town, copenhagen, delhi, dubai, edinburgh,
edmonton, frankfurt, geneva, glasgow, hamburg, helsinki, istanbul, jakarta, johannesburg, karachi, kyiv, lagos, lima,
lisbon, liverpool, london, lyon, madrid, manila, marseille, melbourne, mexico city, milan, montreal, moscow, mumbai,
munich, nairobi, new delhi, osaka, oslo, ottawa, paris, perth, prague, rio de janeiro, riyadh, rotterdam, santiago,
sao paulo, seoul, shanghai, shenzhen, stockholm, sydney, tel aviv, tokyo, toronto, vienna, warsaw, winnipeg, zurich
"""


def _names(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split(","))


_LANDS = _names(_COUNTRIES) | _names(_PARTS)
_ABROAD = _LANDS | _names(_CITIES)


def is_abroad(words: tuple[str, ...]) -> bool:
    """Whether a folded name is that of a place in another country, or ends in another country's name."""
    return " ".join(words) in _ABROAD or ends_abroad(words)


def ends_abroad(words: tuple[str, ...]) -> bool:
    """Whether a folded name of several words ends in the name of another country, as in "cambridge uk"."""
    return any(" ".join(words[start:]) in _LANDS for start in range(1, len(words)))
