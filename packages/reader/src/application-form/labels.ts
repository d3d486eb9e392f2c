/** Fields of a printed MyERAS application that this reader knows, by what they fill. */
export type FormField =
  | "experience.title"
  | "experience.organization"
  | "experience.type"
  | "experience.location"
  | "experience.city"
  | "experience.state"
  | "experience.country"
  | "experience.setting"
  | "experience.frequency"
  | "experience.focus"
  | "experience.characteristic"
  | "experience.from"
  | "experience.to"
  | "experience.dates"
  | "experience.text"
  | "experience.meaning"
  | "scholarly.title"
  | "scholarly.type"
  | "scholarly.authors"
  | "scholarly.where"
  | "scholarly.date"
  | "scholarly.reference"
  | "impactful"
  | "country"
  | "couple"
  | "graduation"
  | "languages"
  | "visa"
  | "step1"
  | "step2ck"
  | "step3"
  /** A field that ends the one before it and fills nothing. */
  | "other";

/**
 * The words under which a field is printed. The form has changed its words from season to season, and no printed form is
 * public, so that each field has several; what none of them names is shown as not read.
 */
export const LABELS: Readonly<Record<FormField, readonly string[]>> = {
  "experience.title": ["Position Title", "Position", "Title/Position", "Role"],
  "experience.organization": [
    "Organization Name",
    "Organization",
    "Organization and Location",
    "Institution",
  ],
  "experience.type": ["Experience Type", "Type of Experience"],
  "experience.location": ["Experience Location", "Location", "City, State, Country"],
  "experience.city": ["Experience City"],
  "experience.state": ["Experience State", "State/Province"],
  "experience.country": ["Experience Country"],
  "experience.setting": ["Setting", "Experience Setting"],
  "experience.frequency": [
    "Frequency of Participation",
    "Participation Frequency",
    "Frequency",
    "Average Hours/Week",
  ],
  "experience.focus": ["Primary Focus Area", "Focus Area"],
  "experience.characteristic": ["Key Characteristic", "Key Characteristics"],
  "experience.from": ["Start Date", "From Date", "Approximate Start Date"],
  "experience.to": ["End Date", "To Date", "Approximate End Date"],
  "experience.dates": ["Dates", "Dates of Experience", "Dates Attended", "Experience Dates"],
  "experience.text": [
    "Context, Roles, Responsibilities",
    "Context, Roles and Responsibilities",
    "Roles and Responsibilities",
    "Description",
    "Experience Description",
  ],
  "experience.meaning": [
    "Why Most Meaningful",
    "Most Meaningful Experience Description",
    "Most Meaningful Description",
    "Meaningful Experience",
    "Most Meaningful Experience",
    "Most Meaningful",
  ],
  "scholarly.title": [
    "Article Title",
    "Publication Title",
    "Abstract Title",
    "Presentation Title",
    "Poster Title",
    "Chapter Title",
    "Work Title",
  ],
  "scholarly.type": ["Scholarly Work Type", "Publication Type", "Type of Work"],
  "scholarly.authors": ["Authors", "Author(s)", "Presenters", "Presenter(s)"],
  "scholarly.where": [
    "Journal",
    "Journal Name",
    "Publication Name",
    "Book Title",
    "Meeting Name",
    "Event/Meeting",
    "Conference",
  ],
  "scholarly.date": ["Publication Date", "Presentation Date", "Date Published", "Date Presented"],
  "scholarly.reference": ["PMID", "PubMed ID", "DOI", "URL"],
  impactful: ["Impactful Experience", "Impactful Experiences", "Other Impactful Experiences"],
  country: ["Country of Citizenship", "Citizenship Country", "Country(ies) of Citizenship"],
  couple: ["Participating as a Couple in NRMP", "Participating as a Couple", "Couples Match"],
  graduation: [
    "Degree Date",
    "Date of Graduation",
    "Graduation Date",
    "Degree Expected/Received",
    "Degree Month/Year",
  ],
  languages: ["Language Fluency", "Languages Spoken", "Languages"],
  visa: ["Expected Visa Type", "Visa Type", "Visa Sponsorship", "Expected Work Authorization"],
  step1: ["USMLE Step 1", "Step 1"],
  step2ck: ["USMLE Step 2 CK", "Step 2 CK"],
  step3: ["USMLE Step 3", "Step 3"],
  other: [
    "Name",
    "Previous Last Name",
    "AAMC ID",
    "Applicant ID",
    "Email",
    "Contact Email",
    "Gender",
    "Pronouns",
    "Birth Date",
    "Date of Birth",
    "Birth Place",
    "USMLE ID",
    "USMLE/ECFMG ID",
    "NBOME ID",
    "NRMP ID",
    "Participating in the NRMP Match",
    "Participating in the Urology Match",
    "Most Recent Medical School",
    "Present Mailing Address",
    "Permanent Mailing Address",
    "Mailing Address",
    "Preferred Phone",
    "Preferred Phone #",
    "Mobile Phone",
    "Alternate Phone",
    "Authorized to Work in the US",
    "Current Work Authorization",
    "Citizenship",
    "Self Identification",
    "Military Service Obligation",
    "Medical Licensure",
    "Medical License",
    "Board Certification",
    "DEA Registration",
    "ACLS",
    "BLS",
    "PALS",
    "Medical School Honors/Awards",
    "Membership in Honorary/Professional Societies",
    "Medical School Awards",
    "Other Awards/Accomplishments",
    "Hobbies & Interests",
    "Supervisor",
    "Reason for Leaving",
    "Department",
    "Experience Status",
    "Publication Status",
    "Pages",
    "Volume",
    "Issue",
    "Geographic Preferences",
    "Setting Preference",
    "Program Signals",
    "Degree Earned",
    "Major",
    "Degree",
    "Field of Study",
    "Medical Education",
    "Undergraduate Education",
    "Additional Education",
  ],
};

/** Fields that hold what she wrote in sentences: words in them may read as a label. */
export const PROSE: ReadonlySet<FormField> = new Set(["experience.text", "experience.meaning", "impactful"]);

/** Labels that several sections have: what they fill depends on the list in which they stand. */
export const LABELS_OF_LIST: Readonly<
  Record<"experience" | "scholarly", Readonly<Record<string, FormField>>>
> = {
  experience: {
    city: "experience.city",
    state: "experience.state",
    country: "experience.country",
  },
  scholarly: {
    title: "scholarly.title",
    publication: "scholarly.where",
  },
};

/**
 * Words with which applicants head lines of their own texts, as courses on writing teach: they are no labels of the form
 * where they stand in such a text.
 */
export const HEADS_OF_PROSE: readonly string[] = [
  "Role",
  "Roles",
  "Responsibility",
  "Responsibilities",
  "Duties",
  "Task",
  "Tasks",
  "Action",
  "Actions",
  "Aim",
  "Aims",
  "Goal",
  "Goals",
  "Situation",
  "Problem",
  "Background",
  "Context",
  "Method",
  "Methods",
  "Tools",
  "Skills",
  "Change",
  "Result",
  "Results",
  "Outcome",
  "Outcomes",
  "Impact",
  "Achievement",
  "Achievements",
  "Lesson",
  "Lessons",
  "Lesson Learned",
  "Lessons Learned",
  "Reflection",
  "Conclusion",
  "Note",
  "Example",
];

/** Headings under which works are listed. */
export const SCHOLARLY_HEADINGS: readonly string[] = [
  "Scholarly Work",
  "Scholarly Works",
  "Publications",
  "Publications/Presentations",
  "Peer Reviewed Journal Articles",
  "Peer Reviewed Journal Articles/Abstracts",
  "Peer Reviewed Journal Articles/Abstracts (Other than Published)",
  "Peer Reviewed Book Chapter",
  "Peer Reviewed Book Chapters",
  "Peer Reviewed Online Publication",
  "Non Peer Reviewed Online Publication",
  "Poster Presentation",
  "Poster Presentations",
  "Oral Presentation",
  "Oral Presentations",
  "Scientific Monograph",
  "Other Articles",
];

/** Headings of sections: they end a field, with or without a line of their own. */
export const HEADINGS: readonly string[] = [
  "Personal Information",
  "Biographical Information",
  "Education",
  "Examinations",
  "Experience",
  "Experiences",
  "Selected Experiences",
  "Most Meaningful Experiences",
  ...SCHOLARLY_HEADINGS,
  "Work Experience",
  "Volunteer Experience",
  "Research Experience",
  "Licensure",
  "Certifications",
  "Preferences",
];
