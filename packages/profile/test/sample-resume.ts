/** A resume in the shape of the published sample of JSON Resume v1.0.0: every section, the same keys, our own words. */
export const SAMPLE = {
  $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  basics: {
    name: "A. Sharma",
    label: "Physician",
    image: "",
    email: "a.sharma@example.org",
    phone: "(000) 555-0100",
    url: "https://sharma.example.org",
    summary: "A physician who builds registers.",
    location: {
      address: "1 Ring Road",
      postalCode: "44600",
      city: "Lalitpur",
      countryCode: "NP",
      region: "Bagmati",
    },
    profiles: [{ network: "GitHub", username: "sharma", url: "" }],
  },
  work: [
    {
      name: "City Clinic",
      location: "Lalitpur",
      description: "Outpatients",
      position: "Medical officer",
      url: "https://clinic.example.org",
      startDate: "2022-12-01",
      endDate: "2024-12-01",
      summary: "Saw patients.",
      highlights: ["Kept the register"],
    },
  ],
  volunteer: [
    {
      organization: "Code for Health",
      position: "Teacher",
      url: "https://code.example.org/",
      startDate: "2021-01-01",
      endDate: "2022-01-01",
      summary: "Taught.",
      highlights: ["Taught 20 people"],
    },
  ],
  education: [
    {
      institution: "Valley University",
      url: "https://www.valley.example.edu/",
      area: "Health Informatics",
      studyType: "Master",
      startDate: "2019-06-01",
      endDate: "2021-01-01",
      score: "4.0",
      courses: ["HI1101 - Basic SQL"],
    },
  ],
  awards: [
    { title: "Register prize", date: "2023-11-01", awarder: "The valley", summary: "For the register." },
  ],
  certificates: [
    { name: "Data analyst", date: "2021-11-07", issuer: "A college", url: "https://college.example.org" },
  ],
  publications: [
    {
      name: "Missed visits",
      publisher: "National Meeting",
      releaseDate: "2023-10-01",
      url: "https://meeting.example.org/wiki/Visits_(diabetes)",
      summary: "What we found.",
    },
  ],
  skills: [
    { name: "Web Development", level: "Master", keywords: ["HTML", "CSS", "Javascript"] },
    { name: "Compression", level: "basic", keywords: ["Mpeg", "MP4"] },
  ],
  languages: [{ language: "English", fluency: "Native speaker" }],
  interests: [{ name: "Hills", keywords: ["Walking"] }],
  references: [{ name: "Dr. B", reference: "Good work." }],
  projects: [
    {
      name: "Register of visits",
      description: "A list of who missed a visit",
      highlights: ["Won a prize", "Built by two people"],
      keywords: ["Excel", "Javascript"],
      startDate: "2022-08-24",
      endDate: "2022-08-24",
      url: "register.example.com",
      roles: ["Team lead", "Designer"],
      entity: "City Clinic",
      type: "application",
    },
  ],
  meta: {
    canonical: "https://example.org/resume.json",
    version: "v1.0.0",
    lastModified: "2024-12-24T15:53:00",
  },
};
