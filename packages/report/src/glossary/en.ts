import type { WholeTranslation } from "./language.ts";

/** The words of the field in plain English. */
export const EN: WholeTranslation = {
  labels: {
    matters: "Why it matters",
    related: "See also",
    more: "More in the glossary",
    untranslated: "Not translated yet. Shown in English.",
    unreviewed: "Unreviewed translation: not yet read by a native-speaking physician.",
  },
  groups: {
    organisations: "Organisations and services",
    exams: "Exams",
    applicants: "Applicants",
    visas: "Visas",
    programs: "Programs and positions",
    applying: "Applying",
    match: "The Match",
    informatics: "Informatics",
    ours: "Words of our own",
  },
  meanings: {
    aamc: { means: "The association of US medical schools. It runs ERAS." },
    abms: {
      means: "The union of the US boards that certify specialists.",
      matters: "Who trains in a program that ACGME accredits can be admitted to the exam of its board.",
    },
    acgme: {
      means: "It accredits residency and fellowship programs in the US.",
      matters: "Only years in an accredited program count towards a board and towards a full licence.",
    },
    ecfmg: {
      means:
        "It checks and certifies physicians from schools outside the US, and sponsors the J-1 visa. It is part of Intealth.",
    },
    eras: {
      means:
        "The service through which most specialties take applications. You write one file and send it to each program you choose.",
    },
    freida: {
      means:
        "The public directory of programs of the American Medical Association. Programs fill in their answers themselves.",
      matters: "An answer may be old, or blank. Ask the program before you rely on it.",
    },
    gme: {
      means:
        "Training after medical school: residency and fellowship. The GME office of a hospital runs contracts and visas.",
    },
    intealth: {
      means:
        "The organisation that ECFMG belongs to. Its website is where an IMG applies for exams, Pathways and certificate.",
    },
    nrmp: { means: "The organisation that runs the Match and keeps its rules." },
    residencycas: {
      means:
        "Another application service beside ERAS. Emergency medicine, and obstetrics and gynecology, take applications through it.",
      matters: "It has its own fees and its own form.",
    },
    uscis: { means: "The US authority that decides on work visas, work permits and green cards." },

    "comlex-usa": {
      means:
        "The licensing exams of osteopathic physicians, Level 1 to Level 3. Many programs accept them, and some ask for USMLE too.",
    },
    "failed-attempt": {
      means: "An exam taken and not passed. It stays on the transcript after a later pass.",
      matters:
        "Some programs take nobody with a failed attempt; many do. Say in one sentence what changed since.",
    },
    oet: {
      means:
        "An exam of English for health workers. Who applies for a Pathway takes the version for medicine.",
    },
    "passing-score": {
      means:
        "The lowest score that passes. It is raised from time to time, so a score of an earlier year may be near it.",
    },
    "step-1": {
      means:
        "The first exam of USMLE, on basic science. It is reported as pass or fail today; earlier results carry a score.",
    },
    "step-2-ck": {
      means: "The exam of USMLE on clinical knowledge, with a score.",
      matters: "Since Step 1 has no score, it is the number that programs look at most.",
    },
    "step-3": {
      means:
        "The last exam of USMLE. Who has passed the first two and has graduated can sit it; an IMG needs the ECFMG certificate.",
      matters: "An H-1B visa needs it. For others it is optional before residency.",
    },
    transcript: {
      means: "The list of all your USMLE attempts with results. ERAS sends it to programs for a fee.",
    },
    usmle: { means: "The licensing exams of the US: Step 1, Step 2 CK and Step 3." },

    couple: {
      means: "Two applicants who link their rank lists, so that both match in places they chose together.",
    },
    "ecfmg-certificate": {
      means:
        "It says that a physician from a school abroad may enter residency. It needs exams, a Pathway, English and the diploma.",
      matters:
        "Without what ECFMG must confirm by the rank list deadline, an IMG is withdrawn from the Match.",
    },
    elective: {
      means:
        "A placement that a student of medicine chooses, often at another hospital. In the US it counts as experience there.",
    },
    externship: {
      means: "A placement after graduation in which you work with patients under supervision.",
      matters: "Programs often value it more than an observership.",
    },
    gap: {
      means: "Months or years without medical work or study after graduation.",
      matters: "Say plainly what you did then. Programs ask about what is not explained.",
    },
    "hands-on": {
      means: "You examine patients, write notes or present cases yourself. To look on is not hands-on.",
    },
    img: {
      means: "A physician whose medical school is outside the US and Canada.",
      matters: "ECFMG must certify an IMG before residency begins.",
    },
    "non-us-img": { means: "An IMG who is not a US citizen. Most need a visa to train." },
    observership: {
      means: "You watch physicians at work and touch no patient. It may lead to a letter.",
      matters: "Some programs do not count it as US clinical experience.",
    },
    pathways: {
      means:
        "Ways to show ECFMG your clinical and communication skills. You apply for one that fits you, and pass OET Medicine.",
      matters: "The application closes in winter, before the Match. Read the day of your season early.",
    },
    "previous-graduate": { means: "Somebody who finished medical school before the present year." },
    "red-flag": {
      means: "Something in a file that makes a reader stop: a failed exam, a gap, a program that was left.",
      matters: "Own it in one or two sentences, then show what you learned.",
    },
    reapplicant: { means: "Somebody who applied in an earlier season and did not match." },
    "research-experience": {
      means: "An entry in ERAS about a research post or project. Papers are counted apart.",
    },
    senior: { means: "A student in the last year of a US medical school." },
    "us-do": { means: "A graduate of a US osteopathic school. A DO has the same rights as an MD." },
    "us-img": { means: "An IMG who is a US citizen. No visa is needed." },
    "us-md": { means: "A graduate of a US medical school that gives the degree of Doctor of Medicine." },
    usce: {
      means:
        "Work with patients in the US: electives, externships, observerships. Programs differ in what they count.",
      matters: "Ask each program whether it must be hands-on, and for how long.",
    },
    "year-of-graduation": {
      means: "The year you finished medical school. Some programs set a limit on the years since then.",
    },

    "cap-exempt": {
      means:
        "An employer that need not wait for the yearly lottery of H-1B visas. Universities and hospitals joined to one often are.",
      matters: "Ask the hospital which it is before you count on an H-1B.",
    },
    conrad: {
      means: "A waiver of the home stay for physicians who work where doctors are few. A state asks for it.",
      matters: "Whether new J-1 holders may still use it is open. Read the visa rules with their dates.",
    },
    ds2019: {
      means: "The paper with which a J-1 visa is asked for. ECFMG issues it after you have a contract.",
    },
    ead: {
      means:
        "A card that permits work in the US for a time. With it no visa of the hospital is needed while it is valid.",
    },
    "green-card": {
      means: "Proof that you may live and work in the US for good. No visa is needed for residency.",
    },
    h1b: {
      means: "A work visa that the hospital asks for. It needs all three Steps of USMLE first.",
      matters: "Fewer programs offer it than J-1. Ask before you pay.",
    },
    "home-stay": {
      means: "A J-1 physician owes a stay in the home country after training, unless it is waived.",
      matters: "It comes before a work visa or a green card. Plan for it before you choose the visa.",
    },
    j1: {
      means:
        "The exchange visitor visa, the usual one for residents. ECFMG sponsors it, and the hospital must accept it.",
    },
    "visa-sponsor": {
      means: "Who stands behind a visa: ECFMG for J-1, the hospital for H-1B.",
      matters: "Where no source says whether a program does, we show it as unknown. Ask.",
    },

    "acgme-code": { means: "The number of a program, ten digits. The first three name the specialty." },
    advanced: {
      means:
        "A position that begins in the second year. You need a year before it, such as a preliminary one.",
      matters: "You apply to both kinds, and rank them together.",
    },
    "board-certification": {
      means: "A specialist's exam and title after residency. A board of the specialty gives it.",
    },
    categorical: {
      means: "A position for the whole training, from the first year to the board exam.",
      matters: "It is the kind to look for first.",
    },
    "census-division": {
      means: "One of nine regions of the US, such as New England. ERAS asks for preferences by them.",
    },
    community: {
      means: "A program at a hospital that is not the main hospital of a university. Many train more IMGs.",
    },
    coordinator: { means: "The person who runs the office of a program and answers e-mails." },
    director: { means: "The physician who leads a program and decides whom to invite and rank." },
    fellowship: { means: "Training after residency in a narrower field. Clinical informatics is one." },
    filled: { means: "How many of its positions a program filled in the Match. Those left go to SOAP." },
    "nrmp-code": {
      means:
        "The number by which you rank a position. Its letter tells the track: C categorical, P preliminary, A advanced.",
      matters: "One program may have several codes. Rank the one you mean.",
    },
    "pgy-1": { means: "The first year of training after medical school, also called intern year." },
    preliminary: {
      means: "A position for one year only. It leads to no board certification by itself.",
      matters: "After it you need another position. Count it apart from a categorical one.",
    },
    "primary-track": { means: "A categorical position with weight on primary care." },
    program: {
      means:
        "One specialty's training at one institution, led by one director. You apply to programs, not to hospitals.",
    },
    quota: { means: "How many positions a program offers in a Match." },
    reserved: { means: "A position for physicians who have trained before and can begin this year." },
    residency: { means: "Paid training in a specialty after medical school, three years or more." },
    setting: {
      means:
        "The kind of hospital: university, community with a university affiliation, community, or military.",
    },
    specialty: { means: "What one trains in, such as Internal Medicine (IM) or Family Medicine (FM)." },
    sponsor: {
      means: "The institution that is responsible for a program. It is not the same as who sponsors a visa.",
    },
    track: { means: "A kind of position within a program, such as categorical or preliminary." },
    transitional: { means: "A preliminary year across several fields." },
    "university-program": {
      means:
        "A program at the main hospital of a medical school, with more research and more subspecialties.",
    },

    "fee-steps": {
      means:
        "The price of one application rises with the number of programs in a specialty. Each step has its own price.",
    },
    filter: {
      means:
        "A rule by which a program sorts applications before anyone reads them: a score, a year, a visa.",
    },
    "geographic-preference": {
      means: "A place in ERAS to say in which regions you wish to train, three at most.",
      matters: "Programs in those regions see it. No preference is also an answer.",
    },
    gold: { means: "Two tiers of signals in some specialties. Gold is the stronger one." },
    interview: { means: "A talk with a program, often by video. Without one it will not rank you." },
    invitation: {
      means: "A program's message that offers you an interview. Answer the same day: dates fill fast.",
    },
    lor: { means: "A letter by a physician who knows your work. At most four go to a program." },
    mspe: { means: "A letter from your medical school about your studies as a whole." },
    myeras: { means: "The applicant's side of ERAS: the form that you fill in, and where you pay and send." },
    "personal-statement": {
      means: "A page on who you are and why this specialty. You may write one for each specialty.",
    },
    season: {
      means: "One round of applications, named by the year of its Match. It begins in the summer before.",
    },
    signal: {
      means:
        "A mark on a few applications that tells a program it is wanted most. Each specialty allows a few.",
      matters: "Programs often read the files of those who sent one first. Leave none unused.",
    },
    token: { means: "A code that opens MyERAS. IMGs buy it from ECFMG." },
    "waiver-letter": { means: "A letter that you gave up the right to read. Readers trust it more." },

    "all-in": {
      means:
        "NRMP's rule that a program fills all its positions through the Match, or none. So offers outside the Match are rare.",
    },
    certify: { means: "To confirm a rank list. Without it the list does not count." },
    "contiguous-ranks": {
      means:
        "Programs of one specialty at the top of a list, with no other specialty between. Published match rates count them.",
    },
    match: {
      means:
        "A computer joins the applicants' and the programs' rank lists. It favours the applicants' wishes, so rank by what you want.",
    },
    "match-day": { means: "The day that tells you where you matched. It is the third Friday of March." },
    "match-violation": {
      means:
        "A breach of the Match's rules, such as not taking up the position you matched to. It may bar you from later Matches.",
    },
    "match-week": {
      means: "The week in March that begins by telling whether you matched, and ends with Match Day.",
    },
    "nrmp-waiver": {
      means:
        "Leave from NRMP not to take up the position you matched to. It may be asked for where a visa fails.",
    },
    rank: { means: "A program's place on a rank list, or yours on a program's list." },
    "rank-deadline": {
      means:
        "The day by which rank lists must be certified. ECFMG must have confirmed an IMG's requirements by then.",
    },
    rol: {
      means: "Programs in the order in which you want them. Only programs that rank you too can take you.",
    },
    soap: {
      means:
        "In Match Week, applicants without a position apply to those left open. It has four rounds of offers.",
      matters: "You must be registered with NRMP and able to begin on 1\u00a0July. Prepare your file before.",
    },
    unmatched: {
      means:
        "Without a position after the Match. SOAP follows in the same week, and a later Match is possible.",
    },

    "ci-fellowship": {
      means: "Training for the specialty of clinical informatics, after a residency. ACGME lists 62 of them.",
      matters: "Any residency that leads to a board is a way there. Some sponsors have both.",
    },
    "clinical-informatics": {
      means:
        "The work of physicians on records, data and software of health care. It is a subspecialty with its own board exam.",
    },
    cmio: {
      means: "The physician who answers for a hospital's record system. Many are clinical informaticians.",
    },
    "decision-support": {
      means: "Reminders, alerts and order sets in a record system that help to choose what is right.",
    },
    ehr: { means: "The record system of a hospital." },
    "informatics-value": {
      means:
        "How much of informatics a program offers, from 0 to 1: fellowship, department, known record system. The weights are our assumption.",
    },
    interoperability: { means: "Record systems that can read what another one sends." },
    "price-of-informatics": { means: "The chance of matching that you give up to put informatics first." },
    qi: {
      means: "Measured change of how care is given: what it was, what was done, what it is now.",
      matters: "A project of this kind shows informatics before any title does.",
    },
    vendor: {
      means: "The maker of a record system, such as Epic or Oracle Health. Programs are not ranked by it.",
    },

    "ask-first": {
      means: "Our list of what to ask programs before you pay, sorted by what the answers are worth to you.",
    },
    "best-odds": {
      means:
        "The programs of your list with the highest chances. It is better than the rest, and perhaps still small.",
      matters: "It is called “safer” in files. It does not mean safe.",
    },
    calibration: {
      means:
        "A check of our numbers against results that took no part in making them. We publish where they were wrong.",
    },
    certificate: {
      means:
        "A proof of how far from the best possible list yours can be at most, if our chances were right.",
    },
    chance: {
      means:
        "How many of 100 seasons like yours would end this way. Those without an interview are counted too.",
    },
    evidence: {
      means: "How good the facts behind a chance are: strong, moderate or thin. It is not the chance itself.",
    },
    fact: { means: "One value of one program. It is a rule, a preference or an observation." },
    firm: { means: "A program is firm when it stays on the list, whichever way the unknown turns out." },
    gate: {
      means:
        "What must be open before any chance counts: exams, certificate, visa, days. We say which doors are shut.",
    },
    hurdle: {
      means:
        "A limit that a program may hold and does not publish, such as no failed exam. It stands in the chances.",
    },
    key: {
      means:
        "What an adviser gives to applicants so that they can seal files. Its other half opens them and stays with the adviser.",
    },
    "late-silence": {
      means:
        "No answer on a day by which nine in ten such invitations are out, by our estimate. It is no rejection.",
    },
    ledger: { means: "All facts about programs. Each has a value, a source and a year." },
    lever: { means: "A change that you can still make by a date, with what it does to your chance." },
    "lower-tail": { means: "Applicants who are far worse off than their file says. The chances count them." },
    "marginal-chance": { means: "What the whole list would lose without this program." },
    "national-account": {
      means: "All applicants of a type sent through our forecast, beside what the Match counted.",
    },
    openness: { means: "How large a share of applicants of your type a program interviews." },
    origin: {
      means: "Where a value comes from: its source, a formula, a guess with a range, or your own entry.",
    },
    pin: { means: "To pin is to keep a program on the list. To drop is to keep it off." },
    posterior: {
      means:
        "What is likely after the news is in: a chance counted again with an invitation, a rejection or silence.",
    },
    preference: { means: "A fact that counts and shuts nobody out." },
    range: {
      means:
        "Where the true chance lies in 4 of 5 cases, given what is not known. Better facts make it shorter.",
      matters: "Plan for its lower end too, not for the middle alone.",
    },
    reach: {
      means:
        "The programs of your list with the lowest chances. They stay visible, and may be worth their price.",
    },
    rule: { means: "A fact that shuts out whoever does not meet it." },
    "sealed-file": { means: "Your answers as a file that the holder of one key alone can open." },
    shortlist: {
      means: "30 to 40 programs chosen by IMG residents, a known record system and ties to informatics.",
    },
    shrinkage: {
      means:
        "A number that rests on few people is drawn towards that of programs of its kind. Else luck would look like fact.",
    },
    "stop-line": { means: "Where one more chance in 100 begins to cost more than it is worth to you." },
    target: { means: "The programs in the middle of your list by chance." },
    tier: {
      means:
        "Best odds, target or reach: a program's chance against the rest of your own list. It is no rank of quality.",
    },
    unknown: { means: "It is not in our sources. It widens the range. It is never read as no." },
  },
};
