"""What people do in a department or trade, by how high they stand in it: reviewed words, with SOC codes.

A title like "Deputy Manager - Quality Assurance" says how high somebody stands, and where; the occupation follows from
both. Each line has the words for a department or trade, then the codes of its managers, its supervisors, those who do
its work on their own account (officers, executives, analysts), its clerks, assistants and hands, and its learners. A
dash stands where the SOC has nobody of its own: then the nearest who does the same work counts (`_NEAREST`).
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Sequence

from careercli.catalog import title_words

MANAGER, SUPERVISOR, OFFICER, CLERK, TRAINEE, TEACHER = (
    "manager", "supervisor", "officer", "clerk", "trainee", "teacher",
)  # fmt: skip
"""How high somebody stands in a department; a teacher teaches its subject at a college."""
DOCTOR, RESEARCHER, RESEARCH_ASSISTANT, TEACHING_ASSISTANT = "doctor", "researcher", "research assistant", "assistant"
"""Who treats patients in a specialty, and who does research in a subject or helps to teach it."""
_LEVELS = (MANAGER, SUPERVISOR, OFFICER, CLERK, TRAINEE)
_NEAREST = {
    MANAGER: (MANAGER, SUPERVISOR, OFFICER), SUPERVISOR: (SUPERVISOR, MANAGER, OFFICER),
    OFFICER: (OFFICER, CLERK), CLERK: (CLERK, OFFICER), TRAINEE: (TRAINEE, CLERK, OFFICER),
}  # fmt: skip
"""Whose code counts for a level, the first that there is."""

_DEPARTMENTS = """\
accounts|accounting|accountancy|finance|finance accounts|accounts finance|financial accounting|financial reporting|\
general ledger|record to report|fixed assets|bank reconciliation|cost accounting|costing|financial control: \
11-3031 13-2011 13-2011 43-3031 43-3031
bookkeeping|accounts payable|accounts receivable|purchase ledger|sales ledger|procure to pay|order to cash|invoicing|\
invoice processing: 11-3031 43-1011 43-3031 43-3031 43-3031
billing|medical billing|revenue cycle: 43-1011 43-1011 43-3021 43-3021 -
collections|credit control|debt recovery|debt collection|recoveries|recovery: 11-3031 43-1011 43-3011 43-3011 -
payroll|wages: 11-3111 43-1011 43-3051 43-3051 -
compensation|benefits|rewards|compensation benefits: 11-3111 - 13-1141 43-4161 -
audit|auditing|internal audit|statutory audit|assurance: 11-3031 13-2011 13-2011 43-3031 13-2011
tax|taxation|direct tax|indirect tax|direct taxation|indirect taxation|gst|vat: 11-3031 13-2011 13-2011 13-2082 13-2082
fp a|financial planning analysis|financial planning|financial analysis|treasury|corporate finance|investment banking|\
mergers acquisitions|m a|valuations|equity research|investments|private equity|capital markets|venture capital: \
11-3031 - 13-2051 43-4011 13-2051
wealth|wealth management|private banking|financial advice: 11-3031 - 13-2052 43-4011 13-2052
budgets|budget|budgeting: 11-3031 - 13-2031 43-3031 -
risk|risk management|credit risk|market risk|operational risk: 11-3031 - 13-2054 - -
credit|credit analysis|credit appraisal: 11-3031 - 13-2041 43-4041 -
lending|loans|home loans|mortgages|mortgage|retail lending|corporate banking|commercial banking|business banking|\
sme banking|trade finance|agricultural loans|retail banking|branch banking|personal banking|consumer banking|banking|\
bank|credit union: 11-3031 - 13-2072 43-3071 43-3071
insurance|life insurance|general insurance|insurance sales: 11-3031 41-1012 41-3021 43-9041 -
underwriting|insurance underwriting: - - 13-2053 43-9041 -
claims|insurance claims|motor claims: 11-3031 43-1011 13-1031 43-9041 -
legal|law|litigation|legal affairs|conveyancing: 23-1011 - 23-1011 23-2011 23-2011
legal operations|legal ops|legal support|legal administration|legal admin|legal office|legal practice|law office|\
law firm|law practice|law firm operations|law firm administration: 11-3012 43-1011 23-2099 43-6012 -
litigation support|e discovery|ediscovery|electronic discovery|legal research: - - 23-2011 23-2011 -
contracts|contract management|contract administration|contract compliance|contracting|commercial contracts: \
11-3061 - 13-1023 13-1023 -
compliance|regulatory affairs|regulatory|aml|kyc|anti money laundering|trade compliance: \
11-9199 - 13-1041 13-1041 13-1041
privacy|data privacy|data protection|privacy compliance|information privacy: 11-9199.02 - 13-1041 13-1041 13-1041
hr|human resources|human resource|people|personnel|people operations|employee relations|industrial relations|\
hr operations|people culture: 11-3121 - 13-1071 43-4161 43-4161
talent acquisition|recruitment|recruiting|talent|hiring|staffing|volunteers|volunteering|volunteer services: \
11-3121 - 13-1071 43-4161 13-1071
training|learning development|training development|l d|learning|staff development|organisational development: \
11-3131 - 13-1151 13-1151 13-1151
administration|admin|general administration|office|office administration|secretarial|back office|documentation|\
executive office: 11-3012 43-1011 43-6014 43-9061 43-9061
school office|front office administration: 43-1011 43-1011 43-6014 43-6014 43-9061
data entry|data processing|data capture: 43-1011 43-1011 43-9021 43-9021 43-9021
records|records management|filing|archives: 11-3012 43-1011 43-4071 43-4071 -
mail room|post room|mail: 43-1011 43-1011 43-9051 43-9051 -
facilities|facility|facilities management|facility management|estates maintenance: 11-3013 - 11-3013 49-9071 49-9071
operations|business operations|general management: 11-1021 - 13-1199 43-9061 -
procurement|purchase|purchasing|buying|sourcing|strategic sourcing|vendor management|commercial procurement: \
11-3061 - 13-1023 43-3061 43-3061
category management|merchandise|retail buying: - - 13-1022 43-3061 -
stores|inventory|inventory control|stock|stock control|material control|spares: 11-3071 43-1011 43-5071 43-5071 43-5071
warehouse|warehousing|distribution centre|distribution center|dispatch|despatch|goods in|goods inwards|picking|\
loading: 11-3071 53-1047 43-5071 53-7065 53-7065
logistics|supply chain|distribution|demand planning|fulfilment|fulfillment: 11-3071 53-1047 13-1081 43-5071 43-5071
transport|transportation|fleet|haulage|deliveries|delivery|trucking|bus operations|buses|driving: \
11-3071 53-1047 11-3071 43-5032 -
imports|exports|import export|import|export|shipping|freight|freight forwarding|customs clearance|cargo: \
11-3071 43-1011 43-5011 43-5011 43-5011
production planning|planning control|ppc|material planning|scheduling|production control: \
11-3051 43-1011 43-5061 43-5061 43-5061
sales|field sales|direct sales|business development|channel sales|key accounts|corporate sales|institutional sales|\
b2b sales|area sales|sales marketing|industrial sales|account management|enterprise sales: \
11-2022 41-1012 41-4012 41-4012 41-4012
inside sales|software sales|services sales|it sales|saas sales: 11-2022 41-1012 41-3091 41-3091 41-3091
pharmaceutical sales|pharma sales|medical sales|medical devices|technical sales: 11-2022 41-1012 41-4011 41-4011 41-4011
telesales|telemarketing|tele sales|tele calling|telecalling|outbound sales|lead generation: \
11-2022 41-1012 41-9041 41-9041 41-9041
media sales|advertising sales|ad sales: 11-2022 41-1012 41-3011 41-3011 41-3011
real estate|property sales|real estate sales|lettings|sales lettings: 11-9141 41-1012 41-9022 41-9022 41-9022
property|property management|leasing|block management|residential property|tenancy|housing management: \
11-9141 - 11-9141 43-6014 -
retail|retail operations|retail sales|shop|shop floor|store|store operations|fashion|grocery|homeware|menswear|\
womenswear|charity shop|cosmetics counter|produce|checkouts: 41-1011 41-1011 41-2031 41-2031 41-2031
cash office|cash desk|tills|cashiering: 41-1011 41-1011 41-2011 41-2011 41-2011
visual merchandising|merchandising: - - 27-1026 27-1026 -
sales support|sales administration|sales coordination|order processing|order management: \
43-1011 43-1011 43-4151 43-4151 43-4151
marketing|digital marketing|brand|branding|seo|social media|product marketing|content marketing|ecommerce|e commerce|\
trade marketing|growth|market research|consumer insights|performance marketing: 11-2021 - 13-1161 13-1161 13-1161
communications|corporate communications|public relations|pr|media relations|external affairs|public affairs|media: \
11-2032 - 27-3031 27-3031 27-3031
editorial|editing|publishing: 27-3041 - 27-3041 27-3041 27-3041
content|content writing|copywriting: - - 27-3043 27-3043 27-3043
graphic design|graphics|creative|creative services: 27-1011 - 27-1024 27-1024 27-1024
events|conferences|event management|exhibitions: 13-1121 - 13-1121 13-1121 13-1121
fundraising|donor relations|major gifts: 11-2033 - 13-1131 13-1131 -
customer service|customer services|customer support|customer care|customer relations|customer experience|\
client services|call centre|call center|contact centre|contact center|call centre operations|voice|voice process|\
voice support|inbound|inbound voice|international voice|non voice|chat support|chat process|helpline|complaints|bpo|\
bpo voice|healthcare voice|client support|customer success: 43-1011 43-1011 43-4051 43-4051 43-4051
it|information technology|ict|it infrastructure|it operations|it services|systems|information systems|technology|\
it support|help desk|helpdesk|service desk|desktop support|technical support|application support|tech support: \
11-3021 - 15-1232 15-1232 15-1232
network|networks|networking|network operations|cloud|cloud infrastructure|systems administration: \
11-3021 - 15-1244 15-1231 15-1231
software|software development|software engineering|application development|programming|java|mobile development|backend|\
front end|full stack|devops|embedded|embedded systems|platform engineering: 11-3021 - 15-1252 15-1252 15-1252
software testing|test automation|software quality assurance|testing: 11-3021 - 15-1253 15-1253 15-1253
web|web development: 11-3021 - 15-1254 15-1254 15-1254
ui ux|ux|user experience|product design: - - 15-1255 15-1255 15-1255
databases|database|database administration: 11-3021 - 15-1242 15-1242 -
data science|analytics|data analytics|business intelligence|data|mis|machine learning|reporting analytics: \
11-3021 - 15-2051 15-2051 15-2051
information security|cyber security|cybersecurity|cyber|it security|network security: 11-3021 - 15-1212 15-1212 15-1212
erp|sap|business systems|systems analysis: 11-3021 - 15-1211 15-1211 15-1211
business analysis|strategy|consulting|transformation|process excellence|operational excellence|process improvement: \
11-1021 - 13-1111 13-1111 13-1111
projects|project management|pmo|project delivery|programme management|program management: - - 13-1082 13-1082 13-1082
quality|quality assurance|quality control|qa|qc|qa qc|quality management|quality systems: \
11-3051 - 51-9061 51-9061 51-9061
production|manufacturing|plant|plant operations|processing|shop floor production|operations production: \
11-3051 51-1011 51-1011 51-9199 51-9199
assembly|assembly line: 11-3051 51-1011 51-2092 51-2092 51-2092
moulding|molding|plastics|injection moulding|injection molding|plastics moulding|foundry|casting|die casting: \
11-3051 51-1011 51-4072 51-4072 51-4072
bakery|baking: 11-3051 51-1011 51-3011 51-3011 51-3011
food processing|dairy processing|bottling|food production line|confectionery: 11-3051 51-1011 51-3092 51-3092 51-3092
meat|butchery|meat processing|fish processing|abattoir: 11-3051 51-1011 51-3022 51-3022 51-3021
packing|packaging|packing line: 11-3051 51-1011 51-9111 51-9111 51-9111
printing|press|print: 11-3051 51-1011 51-5112 51-5112 51-5112
garments|sewing|stitching|apparel|textiles|textile: 11-3051 51-1011 51-6031 51-6031 51-6031
weaving|spinning|knitting: 11-3051 51-1011 51-6063 51-6063 51-6063
dyeing|bleaching|finishing textiles: 11-3051 51-1011 51-6061 51-6061 51-6061
machining|machine shop|cnc|tool room|toolroom|turning: 11-3051 51-1011 51-4041 51-4041 51-4041
welding|fabrication|metal fabrication|boilermaking|sheet metal: 11-3051 51-1011 51-4121 51-4121 51-4121
paint shop|coating|powder coating|spray painting: 11-3051 51-1011 51-9124 51-9124 51-9124
chemicals|chemical plant|refinery|pharmaceutical production: 11-3051 51-1011 51-8091 51-8091 51-8091
sawmill|timber|woodworking|furniture: 11-3051 51-1011 51-7041 51-7041 51-7041
power plant|power generation|boilers|boiler house: 11-3051 51-1011 51-8013 51-8013 51-8013
water treatment|wastewater|sewage treatment|effluent treatment: 11-3051 51-1011 51-8031 51-8031 51-8031
laundry|dry cleaning: 51-1011 51-1011 51-6011 51-6011 51-6011
maintenance|plant maintenance|building maintenance|building services|repairs|utilities|general maintenance: \
11-3013 49-1011 49-9071 49-9071 49-9071
mechanical maintenance|machine maintenance|electrical maintenance|engineering maintenance|industrial maintenance: \
49-1011 49-1011 49-9041 49-9041 49-9041
vehicle maintenance|fleet maintenance|workshop|garage|motor vehicle|automobile|automotive|car service|auto repair: \
49-1011 49-1011 49-3023 49-3023 49-3023
heavy equipment|plant machinery|earthmoving equipment: 49-1011 49-1011 49-3042 49-3042 49-3042
aircraft maintenance|line maintenance: 49-1011 49-1011 49-3011 49-3011 49-3011
telecom|telecoms|telecommunications: 11-3021 49-1011 15-1241 49-2022 49-2022
usps|us postal service|royal mail|an post|australia post|canada post|india post|post office|postal: \
11-9131 43-1011 43-5051 43-5052 43-5052
tsa|transportation security: - 33-1091 33-9093 33-9093 33-9093
hvac|refrigeration|air conditioning: 49-1011 49-1011 49-9021 49-9021 49-9021
biomedical|biomedical equipment: - - 17-2031 49-9062 49-9062
civil|structural|structures|highways|roads|bridges|geotechnical|water resources: 11-9041 47-1011 17-2051 17-3022 17-3022
mechanical: 11-9041 49-1011 17-2141 17-3027 17-3027
electrical: 11-9041 47-1011 17-2071 47-2111 47-2111
electronics|instrumentation|controls|automation: 11-9041 49-1011 17-2072 17-3023 17-3023
chemical|process: 11-9041 51-1011 17-2041 19-4031 19-4031
aerospace|aeronautical: 11-9041 - 17-2011 17-3021 17-3021
industrial|lean|continuous improvement: 11-9041 - 17-2112 17-3026 17-3026
marine|naval architecture: 11-9041 - 17-2121 53-5031 -
mining|mines|underground|quarry|mining operations: 11-9041 47-1011 17-2151 47-5049 47-5049
petroleum|oil gas|drilling|reservoir: 11-9041 47-1011 17-2171 47-5071 47-5071
materials|metallurgy: 11-9041 - 17-2131 19-4099 -
nuclear: 11-9041 - 17-2161 19-4051 -
architecture|architectural: 11-9041 - 17-1011 17-3011 17-3011
survey|surveying|land survey: 11-9041 - 17-1022 17-3031 17-3031
drafting|cad|drawing office: - - 17-3013 17-3013 17-3013
research development|r d|research|product development: 11-9121 - - - -
construction|civil construction|fit out|residential construction|\
civil works|site|building|groundworks|roadworks|demolition|infrastructure projects: \
11-9021 47-1011 11-9021 47-2061 47-2061
concrete|formwork|cement: 47-1011 47-1011 47-2051 47-2051 47-2051
plumbing|piping|pipefitting: 47-1011 47-1011 47-2152 47-2152 47-2152
carpentry|joinery: 47-1011 47-1011 47-2031 47-2031 47-2031
roofing: 47-1011 47-1011 47-2181 47-2181 47-2181
painting|decorating: 47-1011 47-1011 47-2141 47-2141 47-2141
plastering|rendering: 47-1011 47-1011 47-2161 47-2161 47-2161
bricklaying|masonry: 47-1011 47-1011 47-2021 47-2021 47-2021
drywall|partitions|ceilings: 47-1011 47-1011 47-2081 47-2081 47-2081
tiling: 47-1011 47-1011 47-2044 47-2044 47-2044
glazing: 47-1011 47-1011 47-2121 47-2121 47-2121
steel erection|structural steel|ironwork: 47-1011 47-1011 47-2221 47-2221 47-2221
insulation: 47-1011 47-1011 47-2131 47-2131 47-2131
solar: 47-1011 47-1011 47-2231 47-2231 47-2231
elevators|lifts: 47-1011 47-1011 47-4021 47-4021 47-4021
hotel|hotels|guest relations|guest services: 11-9081 - 43-4081 43-4081 43-4081
front office|front desk: 11-9081 43-1011 43-4081 43-4081 43-4081
reception: 43-1011 43-1011 43-4171 43-4171 43-4171
reservations|ticketing|passenger services|check in: 43-1011 43-1011 43-4181 43-4181 43-4181
housekeeping|rooms division: 37-1011 37-1011 37-2012 37-2012 37-2012
cleaning|janitorial|custodial|soft services|domestic services|sanitation: 37-1011 37-1011 37-2011 37-2011 37-2011
waste|refuse|recycling|waste management: 53-1047 53-1047 53-7081 53-7081 53-7081
restaurant|restaurants|food beverage|f b|f b service|dining|dining room|banquets|banquet: \
11-9051 35-1012 35-3031 35-3031 35-3031
cafe|canteen|cafeteria|fast food|qsr|pizza|coffee shop|deli|delicatessen|food service|food services|catering: \
11-9051 35-1012 35-3023 35-3023 35-3023
bar|pub|cocktails|lounge: 11-9051 35-1012 35-3011 35-3011 35-3011
kitchen|culinary|food production|f b production|pastry: 35-1011 35-1011 35-2014 35-2021 35-2014
leisure|leisure centre|leisure center|sports centre|recreation|swimming pool|aquatics|theme park|cinema|attractions|\
holiday park: 11-9072 39-1014 39-9032 39-3091 39-3091
gym|fitness|health club: 11-9072 39-1014 39-9031 39-9031 39-9031
spa|salon|beauty|hair: 39-1022 39-1022 39-5094 39-5094 39-5094
casino|gaming: 11-9071 39-1013 39-3011 39-3011 39-3011
travel|tours|tourism|holidays: - - 41-3041 41-3041 41-3041
ramp|ground handling|air cargo: 11-3071 53-1041 53-1041 53-7062 -
cabin crew|inflight services: - - 53-2031 53-2031 53-2031
parking|car park: - - 53-6021 53-6021 -
security|loss prevention|surveillance|cctv|asset protection|guarding|security services: \
11-3013 33-1091 33-9032 33-9032 33-9032
nursing|ward|wards|nursing services|critical care nursing: 11-9111 29-1141 29-1141 31-1131 29-1141
hospital|clinic|clinical services|patient services|healthcare|health care|outpatients|health services: \
11-9111 11-9111 - 31-1131 31-1131
pharmacy|dispensary: 29-1051 29-1051 29-1051 29-2052 29-2052
laboratory|lab|pathology|haematology|hematology|biochemistry|diagnostics: 11-9121 29-2011 29-2011 29-2012 29-2012
radiology|radiography|imaging|x ray: 11-9111 29-2034 29-2034 29-2034 29-2034
physiotherapy|physical therapy: 11-9111 - 29-1123 31-2022 31-2022
occupational therapy: 11-9111 - 29-1122 31-2012 31-2012
dental|dental surgery|dental nursing: 11-9111 - - 31-9091 31-9091
mental health|psychiatry|psychiatric|substance misuse|addictions: 11-9151 11-9151 21-1018 31-1133 31-1133
medical records|health records|health information|medical coding: 11-9111 43-1011 29-2072 29-2072 29-2072
care home|residential care|elderly care|aged care|home care|domiciliary care|care|social care|disability services: \
11-9151 11-9151 21-1093 31-1122 31-1122
clinical research|clinical trials: 11-9121 - 11-9121 - -
health safety|ehs|hse|safety|occupational health|fire safety|safety health|environmental health: \
19-5011 19-5011 19-5011 19-5012 19-5012
veterinary|animal health: - - 29-2056 31-9096 31-9096
ambulance|emergency medical services: - - 29-2043 29-2042 29-2042
public health|health promotion: 11-9111 - 21-1091 21-1094 -
early childhood|early childhood education|nursery|preschool|kindergarten|childcare|child care|creche|early years: \
11-9031 11-9031 25-2011 39-9011 39-9011
exams|exam|examinations|examination: 11-9033 - 43-9061 43-9061 -
admissions|student services|student affairs|student support|registry|academic affairs: \
11-9033 11-9033 21-1012 43-9061 -
library|library services: 25-4022 25-4022 25-4022 43-4121 -
revenue|tax collection|inland revenue: - - 13-2081 43-9061 13-2081
court|courts|court services|tribunals: 43-1011 43-1011 43-4031 43-4031 -
housing benefit|housing benefits|social welfare|welfare|welfare benefits|social security|benefits claims: \
11-9151 43-1011 43-4061 43-4061 -
social services|family support|community|community services|community development|youth|youth services|outreach|\
homelessness|family services: 11-9151 11-9151 21-1093 21-1093 21-1093
social work|child protection: 11-9151 11-9151 21-1021 21-1093 -
immigration|border control: - - 33-3051 33-3051 -
probation|parole: - - 21-1092 21-1092 21-1092
prison|prisons|custody|corrections: 33-1011 33-1011 33-3012 33-3012 33-3012
fire|fire rescue|fire service: 33-1021 33-1021 33-2011 33-2011 33-2011
town planning|urban planning|planning policy|development control: - - 19-3051 19-4061 -
environment|environmental|conservation|ecology|pollution control: 11-9121 - 19-2041 19-4042 19-4042
landscaping|grounds|gardens|grounds maintenance|horticulture|parks|groundskeeping|lawn care: \
37-1012 37-1012 37-3011 37-3011 37-3011
farm|farming|agriculture|crops|vineyard|orchard|plantation|harvest: 11-9013 45-1011 45-2092 45-2092 45-2092
dairy|livestock|poultry|cattle|piggery|aquaculture: 11-9013 45-1011 45-2093 45-2093 45-2093
agronomy|crop science: - - 19-1013 19-4012 19-4012
forestry|logging: 45-1011 45-1011 19-1032 45-4011 45-4011"""

_SUBJECTS = """\
economics: 25-1063
business|management|commerce|finance|accounting|accountancy|marketing|human resource management|tourism: 25-1011
computer science|computing|information technology|software engineering|computer applications|data science: 25-1021
mathematics|maths|math|statistics: 25-1022
architecture: 25-1031
engineering|mechanical|civil|electrical|electronics|chemical|aerospace|electronics communication: 25-1032
agriculture|agronomy: 25-1041
biology|biological sciences|botany|zoology|microbiology|biotechnology|life sciences|genetics: 25-1042
earth science|geology|earth sciences: 25-1051
chemistry: 25-1052
environmental science|environmental studies: 25-1053
physics: 25-1054
anthropology|archaeology: 25-1061
geography: 25-1064
politics|political science|international relations: 25-1065
psychology: 25-1066
sociology: 25-1067
medicine|public health|physiotherapy|nutrition|anatomy|physiology|pharmacy|pharmacology|dentistry|paramedic science|\
surgery|pathology|radiology|radiography|paediatrics|pediatrics|psychiatry|epidemiology|occupational therapy: 25-1071
nursing|midwifery|adult nursing|mental health nursing: 25-1072
education|teacher education: 25-1081
criminology|criminal justice: 25-1111
law: 25-1112
social work: 25-1113
art|fine art|fine arts|drama|music|theatre|theater|film|design|dance|fashion design: 25-1121
communications|communication|journalism|media|media studies: 25-1122
english|english literature|literature|creative writing: 25-1123
french|german|spanish|italian|chinese|japanese|arabic|hindi|languages|modern languages: 25-1124
history: 25-1125
philosophy|theology|religious studies: 25-1126
sport science|sports science|physical education: 25-1193
plumbing|electrical installation|beauty therapy|hairdressing|carpentry|joinery|motor vehicle|welding|bricklaying|\
construction|catering|hospitality|culinary arts|childcare|automotive: 25-1194"""

_SPECIALTIES = """\
anaesthetics|anaesthesia|anesthesia|anesthesiology|intensive care medicine: 29-1211
cardiology|cardiothoracic: 29-1212
dermatology: 29-1213
emergency medicine|acute medicine|accident emergency|a e: 29-1214
general practice|gp|family medicine: 29-1215
internal medicine|general medicine|core medical training|medical: 29-1216
neurology: 29-1217
obstetrics gynaecology|obstetrics|gynaecology|o g|obs gynae|obstetrics gynecology: 29-1218
paediatrics|pediatrics|neonatology: 29-1221
histopathology|pathology|haematology|microbiology: 29-1222
psychiatry|old age psychiatry|child adolescent psychiatry: 29-1223
radiology|clinical radiology: 29-1224
ophthalmology: 29-1241
orthopaedics|trauma orthopaedics|t o|orthopedics: 29-1242
surgery|general surgery|core surgical training|vascular surgery|plastic surgery|urology|neurosurgery|ent: 29-1249
geriatrics|respiratory|respiratory medicine|gastroenterology|renal|oncology|endocrinology|rheumatology: 29-1229"""

_RESEARCH = """\
physics|astrophysics|quantum physics: 19-2012 19-4099
astronomy: 19-2011 19-4099
chemistry|organic chemistry|materials chemistry: 19-2031 19-4031
materials science: 19-2032 19-4099
biology|molecular biology|cell biology|genetics|genomics|plant science|life sciences|bioinformatics|zoology: \
19-1029 19-4021
biochemistry|biophysics: 19-1021 19-4021
microbiology|virology: 19-1022 19-4021
neuroscience|immunology|cancer biology|cancer research|medicine|biomedical science|pharmacology: 19-1042 19-4021
epidemiology|public health: 19-1041 19-4061
economics: 19-3011 19-4061
psychology: 19-3039 19-4061
sociology|social policy|education|criminology|social sciences|social science: 19-3041 19-4061
political science|politics|international relations: 19-3094 19-4061
history: 19-3093 19-4061
geography: 19-3092 19-4061
anthropology|archaeology: 19-3091 19-4061
mathematics|maths: 15-2021 19-4099
statistics|biostatistics: 15-2041 19-4061
computer science|machine learning|artificial intelligence|robotics: 15-1221 19-4099
geology|earth sciences|geophysics: 19-2042 19-4043
environmental science|ecology|climate science: 19-2041 19-4042"""

_ALL_OF_IT = frozenset((
    "department", "dept", "section", "division", "unit", "team", "function", "services", "service", "operations",
    "process", "support", "management", "engineering", "group", "office", "desk", "works", "studies", "us", "uk", "usa",
    "india", "ireland", "canada", "australia", "international", "domestic", "global", "national", "local", "regional",
    "corporate", "commercial", "general", "central", "internal", "external", "and", "of", "the", "for",
))  # fmt: skip
"""Words beside a department that do not make it another one."""
_TEACHING_ASSISTANTS = "25-9044"
"""Those who help to teach at a college, whatever the subject."""
_MOST_WORDS = 4
"""Words of the longest names of departments."""


def codes_for(words: Sequence[str], level: str) -> tuple[str, bool]:
    """The SOC code of those of a level in the department that some folded words name, and whether all words are known.

    The last department that is named counts, as the last word of a compound does: bakery production is production. ""
    where none is.
    """
    table = _tables().get(level) or _departments()
    words = [word for word in words if word != "and"] or words
    named: list[str] = []
    known, start = 0, 0
    while start < len(words):
        sizes = range(min(_MOST_WORDS, len(words) - start), 0, -1)
        runs = ((size, _in_table(" ".join(words[start : start + size]), table)) for size in sizes)
        size, name = next(((size, name) for size, name in runs if name), (0, ""))
        if name:
            named.append(name)
        known += size or words[start] in _ALL_OF_IT
        start += size or 1
    whole = bool(named) and known == len(words)
    telling = [name for name in named if name not in _ALL_OF_IT] or named
    for name in reversed(telling):
        if code := table[name].get(level, ""):
            return code, whole
    return "", False


def _in_table(name: str, table: Collection[str]) -> str:
    """A name as it stands in a table, where it may be in the plural or singular, or short; "" if it does not."""
    forms = (name, f"{name}s", name.removesuffix("s"), title_words.respelt(name), title_words.in_full(name))
    return next((form for form in forms if form in table), "")


@functools.cache
def _departments() -> dict[str, dict[str, str]]:
    """The code of each level by the name of a department, without levels that nobody has."""
    table: dict[str, dict[str, str]] = {}
    for names, codes in _lines(_DEPARTMENTS):
        of_level = {level: code for level, code in zip(_LEVELS, codes, strict=True) if code != "-"}
        nearest = {
            level: next((of_level[other] for other in others if other in of_level), "")
            for level, others in _NEAREST.items()
        }
        table |= dict.fromkeys(names, nearest)
    return table


@functools.cache
def _tables() -> dict[str, dict[str, dict[str, str]]]:
    """The code of those who treat in a specialty, do research in a subject or teach it, by the level and its name."""
    taught = [(names, codes[0]) for names, codes in _lines(_SUBJECTS)]
    treated = [(names, codes[0]) for names, codes in _lines(_SPECIALTIES)]
    studied = list(_lines(_RESEARCH))
    of_level = {
        TEACHER: taught,
        TEACHING_ASSISTANT: [(names, _TEACHING_ASSISTANTS) for names, _code in taught],
        DOCTOR: treated,
        RESEARCHER: [(names, codes[0]) for names, codes in studied],
        RESEARCH_ASSISTANT: [(names, codes[1]) for names, codes in studied],
    }
    return {
        level: {name: {level: code} for names, code in lines for name in names} for level, lines in of_level.items()
    }


def _lines(text: str) -> list[tuple[list[str], list[str]]]:
    """The names and the codes of each line of a table."""
    parts = (line.partition(": ") for line in text.splitlines())
    return [(names.split("|"), codes.split()) for names, _colon, codes in parts]
