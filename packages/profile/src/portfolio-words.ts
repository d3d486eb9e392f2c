import { wordsNamed } from "./words.ts";

export const skillLevelNamed = wordsNamed({
  aware: ["awareness", "novice", "know of it"],
  basic: ["beginner", "with help"],
  working: ["intermediate", "proficient", "competent", "on my own"],
  advanced: ["expert", "fluent", "master"],
});
export const educationKindNamed = wordsNamed({
  degree: ["master", "masters", "bachelor", "doctorate", "diploma"],
  certificate: ["graduate certificate", "certificate of completion"],
  certification: ["certified", "board certification"],
  course: ["online course", "mooc", "specialization", "workshop"],
});
export const projectKindNamed = wordsNamed({
  workflow: ["quality improvement", "QI", "workflow improvement"],
  "data-analysis": ["data", "analysis"],
  usability: ["EHR usability", "usability test"],
  other: [],
});
export const projectStateNamed = wordsNamed({
  idea: ["planned", "plan"],
  running: ["ongoing", "in progress", "current"],
  done: ["finished", "complete", "completed"],
  dropped: ["stopped", "abandoned"],
});
export const artefactKindNamed = wordsNamed({
  chart: ["run chart", "control chart", "figure"],
  poster: [],
  report: ["abstract", "protocol"],
  code: ["notebook", "repository", "script"],
  dashboard: [],
  data: ["data set", "dataset"],
  slides: ["presentation", "talk"],
  paper: ["article", "manuscript"],
  letter: ["letter of confirmation"],
  other: [],
});
export const publicationKindNamed = wordsNamed({
  article: ["paper", "journal article", "peer-reviewed article"],
  abstract: ["conference abstract"],
  poster: ["poster presentation"],
  talk: ["oral presentation", "presentation", "oral"],
  preprint: [],
  "write-up": ["blog post", "case write-up", "report"],
});
export const mentorKindNamed = wordsNamed({
  clinical: ["clinician"],
  informatics: ["clinical informatics", "informatician"],
});
