import type { ProgramChange } from "@smartpick/core";
import { type FactOrigin, fieldChangeWords, opennessWords } from "@smartpick/report";
import type { ReactNode } from "react";
import "./fact-changes.css";

/** Each fact of a program that changed: the old value, the new one, and where both come from. `type`: of the applicant. */
export function FactChanges({ change, type }: { change: ProgramChange; type: string | null }): ReactNode {
  const openness = type === null ? null : opennessWords(change, type);
  return (
    <>
      {change.fields.length > 0 && (
        <ul className="fact-changes">
          {change.fields.map((field) => {
            const words = fieldChangeWords(field);
            return (
              <li key={field.field}>
                <b>{words.label}</b>
                <dl>
                  <Side name="Before" value={words.was} from={words.wasFrom} />
                  <Side name="Now" value={words.is} from={words.isFrom} />
                </dl>
                {words.notes.length > 0 && <p className="small quiet">{words.notes.join(" ")}</p>}
              </li>
            );
          })}
        </ul>
      )}
      {openness !== null && <p className="small">{openness}</p>}
    </>
  );
}

function Side({
  name,
  value,
  from,
}: {
  name: string;
  value: string;
  from: readonly FactOrigin[];
}): ReactNode {
  const disagree = new Set(from.map((origin) => origin.value)).size > 1;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className={from.length === 0 ? "unknown" : "value"}>{value}</span>
        {from.map((origin, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sources may say the same in the same year
          <span key={at} className="sub">
            {disagree && `${origin.value}: `}
            <Title origin={origin} />
            {origin.year !== null && `, ${origin.year}`}
          </span>
        ))}
      </dd>
    </div>
  );
}

function Title({ origin: { title, address } }: { origin: FactOrigin }): ReactNode {
  return address === null ? (
    title
  ) : (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {title}
    </a>
  );
}
