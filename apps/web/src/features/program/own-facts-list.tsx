import { FIELDS } from "@smartpick/core";
import type { ReactNode } from "react";
import { type OwnFact, removeFact } from "../../store/own-facts.ts";

/** What programs answered, as the applicant entered it, each with a way to take it back; `nameOf` names the program. */
export function OwnFactsList({
  facts,
  nameOf,
}: {
  facts: readonly OwnFact[];
  nameOf?: (program: string) => ReactNode;
}): ReactNode {
  return (
    <ul className="lines">
      {facts.map((fact) => (
        <li key={`${fact.program} ${fact.field}`} className="row between">
          <span>
            <span className="tag yours">Yours</span> {nameOf?.(fact.program)} {labelOf(fact.field)}:{" "}
            {valueWords(fact.value)}
          </span>
          <button type="button" className="btn link s" onClick={() => removeFact(fact)}>
            Remove<span className="vh"> {labelOf(fact.field)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function labelOf(field: string): string {
  return FIELDS[field as keyof typeof FIELDS]?.label ?? field;
}

function valueWords(value: unknown): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return String(value);
}
