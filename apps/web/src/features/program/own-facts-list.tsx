import { FIELDS, isIsoDate, isWebAddress } from "@smartpick/core";
import { dayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { type OwnFact, removeFact } from "../../store/own-facts.ts";
import { once } from "../../ui/once.ts";
import { factWords } from "./fact-words.ts";

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
            {valueWords(fact)}
            {typeof fact.date === "string" && isIsoDate(fact.date) && (
              <span className="sub">Learned on {dayWords(fact.date)}</span>
            )}
            <PageLink address={fact.address} />
          </span>
          <button type="button" className="btn link s" onClick={once(() => removeFact(fact))}>
            Remove<span className="vh"> {labelOf(fact.field)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The page that an entry names, as text that is also a link; nothing is loaded before it is clicked. */
function PageLink({ address }: { address: unknown }): ReactNode {
  if (typeof address !== "string") return null;
  if (!isWebAddress(address)) return <span className="sub">{address}</span>;
  return (
    <a className="sub" href={address} rel="noreferrer noopener" target="_blank">
      {address}
    </a>
  );
}

function labelOf(field: string): string {
  return FIELDS[field as keyof typeof FIELDS]?.label ?? field;
}

function valueWords({ field, value }: OwnFact): string {
  const isPlain = typeof value === "boolean" || typeof value === "number" || typeof value === "string";
  return isPlain ? factWords(field, value) : String(value);
}
