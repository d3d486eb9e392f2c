/** Classes of words, as pieces of frames, that the rules of a story share. */

const pieces = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .filter((piece) => piece !== "");

/** People and bodies over her or beside her, who can be made to answer for what went wrong. */
export const AGENTS: readonly string[] = pieces(`
  schools?, medical schools?, universit(y|ies), facult(y|ies), colleges?, teachers?, professors?, tutors?, mentors?, advis[eo]rs?, attendings?,
  supervisors?, consultants?, departments?, hospitals?, clinics?, administration, administrators?, management, managers?, system, programs?, residency,
  directors?, coordinators?, agenc(y|ies), compan(y|ies), offices?, officials?, officers?, embassy, consulate, government, ministry, colleagues?,
  co-?workers?, co-?residents?, co-?interns?, residents?, seniors?, superiors?, examiners?, graders?, proctors?, interviewers?, deans?, rector, secretar(y|ies), committees?, preceptors?,
  boss(es)?, chiefs?, chairman, chair, heads?, head of department, principal investigator, co-?authors?, partners?, teammates?, classmates?, owners?, nurses?,
  matron, ward sisters?, staff, clerks?, teams?, interns?, registrars?, technicians?, statisticians?, editors?, reviewers?, journals?, recruiters?, lecturers?, instructors?,
  institutes?, boards?, letter writers?, panel, referees?, fellows?, predecessors?, councils?, leaders?, leadership, partners?, trainers?, pharmacists?, midwi(fe|ves), night doctors?`);

/** Those who are said to be kept out. */
export const KEPT_OUT: readonly string[] = pieces(`
  me, us, imgs?, foreigners, foreign \\w+, international \\w+, immigrants, outsiders, women, people like me, those like me, old graduates, doctors like me, candidates like me, applicants like me`);

/** What teachers and houses owe their trainees. */
export const OWED: readonly string[] = pieces(`
  teaching, supervision, advice, management, leadership, organi[sz]ation, preparation, guidance, planning, mentoring, mentorship, instruction, administration,
  communication, training, support, coordination, education, feedback, lectures, coaching, counsel(l)?ing, paperwork`);

/** Words that call work or people bad. */
export const POOR: readonly string[] = pieces(`
  poor, bad, terrible, awful, weak, miserable, chaotic, careless, wrong, incompetent, outdated, useless, horrible, lousy, sloppy, inadequate, insufficient, unprofessional, lazy,
  misguided, absent, missing, unfair, confusing, contradictory, dreadful, mediocre, indifferent`);

/** Care of patients, by its places, hours and people. */
export const CARE: readonly string[] = pieces(`
  patients?, sick people, clinical (work|practice|medicine|duties|life|care), (direct )?patient (care|contact), bedsides?, bedside (medicine|work|care), wards?, ward (work|rounds|life), rounds, rounding,
  night (shifts|calls|duty|duties), nights, nights and weekends, weekends, calls, call (nights|duty), being on call, on-call \\w+, clinics?, shifts, hospitals?, hospital (work|life|medicine), the floors, floor work, families, relatives, physical exam(ination)?s?,
  (history|histories), examining (people|patients), seeing (people|patients), treating (people|patients), stethoscope, emergency (room|department), bodies, crying \\w+, discharge summaries, admissions,
  blood, needles, wounds, procedures, consultations, the sick`);

/** Work with machines, numbers and desks. */
export const DESK: readonly string[] = pieces(`
  desks?, screens?, computers?, keyboards?, code, coding, programming, software, data, data science, algorithms?, numbers, spreadsheets?, dashboards?, informatics, (health|medical) it, tech(nology)?, health[- ]tech(nology)?,
  analytics, machine learning, artificial intelligence, ai, models, databases?, systems, remote (work|job), home office, offices?, administration, management, consulting, consultancy, industry, pharma, start-?ups?, compan(y|ies), insurance`);
