"""A small page in the structure of the Occupational Outlook Handbook, about a trade made up for it."""

from __future__ import annotations

TENTH = "{} 10 percent earned {} than {}"
"""How a page names the ends of pay."""
PAY = (
    "The median annual wage for lamp wardens was $41,250 in May 2023. "
    f"{TENTH.format('The lowest', 'less', '$30,010')}, and {TENTH.format('the highest', 'more', '$52,520')}."
)


def page(
    *,
    median: str = "$41,250 per year <br>$19.83 per hour",
    pay: str = PAY,
    rows: str = "<tr><th>Lamp wardens</th><td>53-9901</td><td>1,200</td><td>1,160</td><td>-3</td><td>-40</td></tr>",
    growth: str = "-3% (Decline)",
) -> str:
    """The page; the parts that differ between occupations can be given."""
    return f"""<!DOCTYPE html><html><head><title>Lamp Wardens</title>
<link rel="canonical" href="https://www.bls.gov/ooh/harbour/lamp-wardens.htm"></head><body>
<script>var median = "$99,999";</script>
<div class="menu"><ul><li><a href="/ooh/">OOH HOME</a></li></ul></div>
<h1>Lamp Wardens</h1>
<p>PRINTER-FRIENDLY</p>
<ul><li><a href="#tab-1">Summary</a></li><li><a href="#tab-5">Pay</a></li></ul>
<h2>Summary</h2>
<p>Please enable javascript to play this video.</p>
<table><thead><tr><th colspan="2">Quick Facts: Lamp Wardens</th></tr></thead><tbody>
<tr><th>2023 Median Pay</th><td>{median}</td></tr>
<tr><th>Typical Entry-Level Education</th><td>High school diploma or equivalent</td></tr>
<tr><th>Work Experience in a Related Occupation</th><td>None</td></tr>
<tr><th>On-the-job Training</th><td>One winter</td></tr>
<tr><th>Number of Jobs, 2023</th><td>1,200</td></tr>
<tr><th>Job Outlook, 2023–33</th><td>{growth}</td></tr>
<tr><th>Employment Change, 2023–33</th><td>-40</td></tr></tbody></table>
<h3><a>What Lamp Wardens Do</a></h3><p>Lamp wardens mind the lamps of a harbour.</p>
<h3>Work Environment</h3><p>They work on piers.</p>
<h2><span>What Lamp Wardens Do</span> <a>About this section</a></h2>
<div><img src="x.jpg"><div class="image-caption">A warden trims a wick.</div></div>
<p>Lamp wardens light and mind lamps.</p>
<h3>Duties</h3>
<p>Lamp wardens typically do the following:</p>
<ul><li>Trim wicks</li><li>Fill tanks</li></ul>
<p>Some mind two towers.</p>
<h2>Work Environment <a>About this section</a></h2>
<p>Lamp wardens held about 1,200 jobs in 2023. The largest employers were as follows:</p>
<table><tr><td>Harbours</td><td>70%</td></tr><tr><td>Museums</td><td>30</td></tr></table>
<h3>Work Schedules</h3><p>They work by night.</p>
<h2>How to Become a Lamp Warden <a>About this section</a></h2>
<p>Wardens begin as helpers.</p>
<h3>Education</h3><p>A school certificate is enough.</p>
<h3>Licenses, Certifications, and Registrations</h3><p>Wardens hold a licence for oil.</p>
<h3>Important Qualities</h3>
<p>The following are examples.</p>
<p><strong>Night vision.</strong> Wardens see in the dark.</p>
<h3>Advancement</h3><p>Wardens become masters of the light.</p>
<h2>Pay <a>About this section</a></h2>
<div><h3>Lamp Wardens</h3><p>Median annual wages, May 2023</p><dl><dt>Lamp wardens</dt><dd><p>$41,250</p></dd>
<dt>Total, all occupations</dt><dd><p>$48,060</p></dd></dl><p>Note: All means all.</p></div>
<p>{pay}</p>
<p>In May 2023, the median annual wages in the top industries were as follows:</p>
<table><tr><td>Museums</td><td>$43,000</td></tr><tr><td>Harbours</td><td>40,100</td></tr></table>
<p>Most are on call at night.</p>
<h2>Job Outlook <a>About this section</a></h2>
<div><h3>Lamp Wardens</h3><p>Percent change in employment, projected 2023–33</p><dl><dt>Total, all occupations</dt>
<dd><p>4%</p></dd><dt>Lamp wardens</dt><dd><p>-3%</p></dd></dl></div>
<p>Employment of lamp wardens is projected to decline 3 percent from 2023 to 2033.</p>
<p>Despite declining employment, about 130 openings for lamp wardens are projected each year, on average.</p>
<h3>Employment</h3><p>Lamps that light themselves will replace wardens.</p>
<table><tr><th>Occupational Title</th><th>SOC Code</th><th>Employment, 2023</th><th>Projected Employment, 2033</th>
<th>Percent</th><th>Numeric</th></tr>{rows}</table>
<h2>State &amp; Area Data <a>About this section</a></h2><p>See the state's pages.</p>
<h2>Similar Occupations <a>About this section</a></h2>
<table><tr><th>Occupation</th><th>Job Duties</th><th>ENTRY-LEVEL EDUCATION</th><th>2023 MEDIAN PAY</th></tr>
<tr><td>Bell Ringers</td><td><p>Bell ringers ring.</p></td><td>None</td><td>$94,260</td></tr></table>
<h2>Contacts for More Information <a>About this section</a></h2><p>For the oil licence, ask the harbour board.</p>
<h3>O*NET</h3><p>Lamp Wardens</p>
<p>Suggested citation:</p><p>Last Modified Date: Thursday, August 29, 2024</p>
<h2>Pay</h2><p>The Pay tab describes pay.</p><h2>2023 Median Pay</h2><p>Half earned more.</p>
</body></html>
"""
