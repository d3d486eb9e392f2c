import type { KeptText } from "../../src/storage/kept-text.ts";

/** A statement of the profile "one", with what a test says of it. */
export function aText(fields: Partial<KeptText> = {}): KeptText {
  return {
    id: "a",
    document: "one",
    lot: 0,
    kind: "personal-statement",
    title: "Statement",
    question: null,
    specialty: null,
    text: "I numbered the cards.",
    versions: [],
    ignored: [],
    off: [],
    words: [],
    programs: [],
    remarks: [],
    found: null,
    changed: 10,
    trashed: null,
    ...fields,
  };
}
