import type { ApplicationField, ApplicationReport, ApplicationTally } from "@smartpick/core";

const NAMES: Readonly<Record<ApplicationField["name"], string>> = {
  title: "Position title",
  type: "Type",
  organization: "Organization",
  from: "First month",
  to: "Last month",
  frequency: "How often",
  location: "Location",
  setting: "Setting",
  focus: "Primary focus area",
  characteristic: "Key characteristic",
  text: "Text",
  meaning: "Why it was most meaningful",
  division: "Region",
  prefers: "Setting preference",
  authors: "Authors",
  where: "Journal, book or meeting",
  date: "Month",
  reference: "PubMed id, DOI or page",
  group: "Group",
  city: "City",
  state: "State",
};

/** Names that differ from section to section. */
const OWN: Readonly<Record<string, string>> = {
  "experiences text": "Description",
  "impactful text": "Impactful experience",
  "regions text": "Why this region",
  "areas text": "Why this setting",
  "scholarly title": "Title",
  "connections text": "Your tie to this place",
};

/** What a field is called: `"Position title"`. */
export function fieldName({ section, name }: Pick<ApplicationField, "section" | "name">): string {
  return OWN[`${section} ${name}`] ?? NAMES[name];
}

const ENTRIES: Readonly<Record<ApplicationField["section"], string>> = {
  experiences: "Experience",
  impactful: "Impactful experience",
  regions: "Region",
  areas: "Setting preference",
  scholarly: "Scholarly work",
  connections: "Tie",
};

/** What an entry is called, counted from 1: `"Experience 3"`. */
export function entryName({ section, entry }: Pick<ApplicationField, "section" | "entry">): string {
  return entry === null ? ENTRIES[section] : `${ENTRIES[section]} ${entry + 1}`;
}

/** The field with its entry: `"Experience 3, Description"`; a section of one field has one name. */
export function fieldLabel(field: Pick<ApplicationField, "section" | "entry" | "name">): string {
  const entry = entryName(field);
  const name = fieldName(field);
  return entry === name ? name : `${entry}, ${name}`;
}

/** The same from the key of a field; the key itself where the report does not hold it. */
export function labelOfKey({ fields }: Pick<ApplicationReport, "fields">, key: string): string {
  const field = fields.find((one) => one.key === key);
  return field === undefined ? key : fieldLabel(field);
}

const COUNTED: Readonly<Record<ApplicationTally["of"], readonly [one: string, many: string]>> = {
  experiences: ["experience", "experiences"],
  "most-meaningful": ["most meaningful experience", "most meaningful experiences"],
  regions: ["region", "regions"],
  starred: ["work with a star", "works with a star"],
  connections: ["tie to a place", "ties to places"],
};

/** What is counted, in the right number. */
export function tallyNoun(of: ApplicationTally["of"], count: number): string {
  return COUNTED[of][count === 1 ? 0 : 1];
}
