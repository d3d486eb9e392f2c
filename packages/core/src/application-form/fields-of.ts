import type { ApplicationField } from "../answers/application.ts";
import type { ApplicationTold, ExperienceTold, ScholarlyTold } from "../profile/application.ts";
import type { ApplicationFacts } from "../season/application-facts.ts";
import type { FieldLimit } from "../season/season-facts.ts";
import { type FieldTold, fieldOf, type ToPlain } from "./field.ts";
import { labelOf } from "./labels.ts";
import { limitOf } from "./limit-of.ts";

/** The facts that fields are held against. */
export interface FormFacts {
  readonly limits: readonly FieldLimit[];
  readonly choices: ApplicationFacts | null;
  readonly toPlain: ToPlain;
}

type Told = Omit<FieldTold, "section" | "entry">;

/** Every field in the order of the form. Ties to places stand there only where a service asks for them. */
export function fieldsOf(
  told: ApplicationTold,
  facts: FormFacts,
  asksTies: boolean,
): readonly ApplicationField[] {
  const text = (value: string | null, limit: string): Told => ({
    name: "text",
    kind: "text",
    text: value,
    limit: limitOf(facts.limits, limit),
  });
  const fields: readonly FieldTold[] = [
    ...listed("experiences", told.experiences, (one) => ofExperience(one, facts)),
    { section: "impactful", entry: null, ...text(told.impactful, "impactful-experience") },
    ...listed("regions", told.regions, (one) => [
      choice("division", one.division ?? labelOf(facts.choices, "area", "none")),
      text(one.text, "geographic-preference-text"),
    ]),
    { section: "areas", entry: null, ...choice("prefers", areasOf(told, facts)) },
    { section: "areas", entry: null, ...text(told.areas.text, "setting-preference-text") },
    ...listed("scholarly", told.scholarly, (one) => ofScholarly(one, facts)),
    ...listed("connections", asksTies ? told.connections : [], (one) => [
      line("city", one.city),
      choice("state", one.state),
      text(one.text, "residencycas-connection-text"),
    ]),
  ];
  return fields.map((field) => fieldOf(field, facts.toPlain));
}

function ofExperience(one: ExperienceTold, { limits, choices }: FormFacts): readonly Told[] {
  const meaning: Told = {
    name: "meaning",
    kind: "text",
    text: one.meaning,
    limit: limitOf(limits, "most-meaningful-description"),
  };
  return [
    line("title", one.title),
    choice("type", labelOf(choices, "experience-type", one.type)),
    line("organization", one.organization),
    month("from", one.from),
    month("to", one.to),
    line("frequency", one.frequency),
    line("location", one.location),
    line("setting", one.setting),
    choice("focus", labelOf(choices, "focus-area", one.focus)),
    choice("characteristic", labelOf(choices, "key-characteristic", one.characteristic)),
    { name: "text", kind: "text", text: one.text, limit: limitOf(limits, "experience-description") },
    ...(one.mostMeaningful || one.meaning !== null ? [meaning] : []),
  ];
}

function ofScholarly(one: ScholarlyTold, { choices }: FormFacts): readonly Told[] {
  return [
    choice("type", labelOf(choices, "scholarly-type", one.type)),
    line("title", one.title),
    line("authors", one.authors),
    line("where", one.where),
    month("date", one.date),
    line("reference", one.reference),
    line("group", one.group),
  ];
}

/** The areas she prefers as the form names them, in its order. */
function areasOf({ areas }: ApplicationTold, { choices }: FormFacts): string | null {
  if (areas.prefers.length === 0) return null;
  return areas.prefers.map((area) => labelOf(choices, "area", area)).join(", ");
}

function listed<T>(
  section: ApplicationField["section"],
  entries: readonly T[],
  told: (entry: T) => readonly Told[],
): readonly FieldTold[] {
  return entries.flatMap((one, entry) => told(one).map((field) => ({ section, entry, ...field })));
}

const line = (name: Told["name"], text: string | null): Told => ({ name, kind: "line", text, limit: null });
const choice = (name: Told["name"], text: string | null): Told => ({ ...line(name, text), kind: "choice" });
const month = (name: Told["name"], text: string | null): Told => ({ ...line(name, text), kind: "month" });
