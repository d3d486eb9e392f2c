import type { Letter, LettersReport } from "@smartpick/core";

/** A letter that is told in full. */
export const KHAN: Letter = {
  key: "0123456789abcdef",
  writer: "Dr. A. Khan",
  role: "attending physician",
  place: "City Hospital",
  specialty: "Internal Medicine",
  us: true,
  handsOn: true,
  from: "2026-03-01",
  to: "2026-05-30",
  shared: ["ward rounds with 12 patients"],
  speaksTo: ["analytical", "reliability"],
  for: ["Internal Medicine"],
  forTold: ["Internal Medicine"],
  due: null,
  asked: null,
  promised: null,
  uploaded: null,
  waived: true,
  uploader: "writer",
  state: "to-ask",
  step: "ask",
  lastDay: { day: "2026-08-12", sure: "official" },
  sendBy: { day: "2026-09-23", sure: "official" },
  mayAsk: ["resilience"],
  notTold: [],
};

/** Letters of one applicant: one told in full. */
export const LETTERS: LettersReport = {
  schema: "smartpick/letters@1",
  version: "0.1.0",
  season: 2027,
  today: "2026-07-01",
  facts: { version: "2026.11", rights: "full" },
  seed: 1,
  inputsHash: "abc123",
  coverage: [
    { quality: "resilience", letters: [], ahead: [], writers: 0 },
    { quality: "communication", letters: [], ahead: [], writers: 0 },
    { quality: "workflow", letters: [], ahead: [], writers: 0 },
    { quality: "outcomes", letters: [], ahead: [], writers: 0 },
    { quality: "analytical", letters: [0], ahead: [], writers: 1 },
    { quality: "reliability", letters: [0], ahead: [], writers: 1 },
  ],
  letters: [KHAN],
  specialties: [
    {
      specialty: "Internal Medicine",
      service: "ERAS",
      most: 4,
      chosen: [0],
      beside: [],
      uncovered: ["resilience", "communication", "workflow", "outcomes"],
      ofUsSpecialist: "yes",
    },
  ],
  remarks: [],
  rules: {
    most: { letters: 4, source: "a-source", publishedFor: 2027 },
    reading: { day: "2026-09-23", sure: "official", source: "a-source" },
    askBy: { day: "2026-08-12", sure: "official", weeks: 6, source: "a-source" },
    portal: { from: "2026-06-01", source: "a-source", publishedFor: 2027 },
    standard: { specialties: ["Urology"], source: "a-source", publishedFor: 2027 },
    steps: [
      { id: "author", title: "The writer uploads the letter.", source: "a-source", publishedFor: 2027 },
    ],
  },
};
