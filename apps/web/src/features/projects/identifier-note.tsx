import type { WordedIdentifiers } from "@smartpick/answers";
import { counted, identifierPlaceWords, identifiersHeadline, wordedIdentifiers } from "@smartpick/report";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { askTable } from "../../store/ask-table.ts";

/** Places that are shown one by one; every column is counted. */
const MOST_PLACES = 20;

/** What of a table may tell who a person is. It warns, and refuses nothing. */
export function IdentifierNote({
  table,
  opened,
  asked = NONE,
}: {
  /** The key under which the table lies. */
  table: string;
  /** Another value once another table lies there. */
  opened: unknown;
  /** Columns that such a table is asked for, and that hold nothing of a patient. */
  asked?: readonly string[];
}): ReactNode {
  const told = useIdentifiers(table, opened);
  const found = useMemo(
    () => (told === null || told === "unknown" ? told : without(told, asked)),
    [told, asked],
  );
  if (found === null) return <p className="small quiet">Looking for names, numbers and dates of people.</p>;
  if (found === "unknown") return null;
  if (found.found === 0)
    return (
      <p className="small quiet">
        {identifiersHeadline(found)} {MAY_MISS}
      </p>
    );
  const places = found.findings.slice(0, MOST_PLACES);
  const more = found.found - places.length;
  return (
    <div className="note ochre stack" role="status">
      <p>
        <b>{identifiersHeadline(found)}</b> Look at each place before you go on. Nothing is refused.
      </p>
      <ul className="bullets">
        {found.columns.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <details className="more">
        <summary>
          Show {more > 0 ? `the first ${places.length} places` : counted(places.length, "place")}
        </summary>
        <ul className="bullets small">
          {places.map((place) => (
            <li key={`${place.column} ${place.line} ${place.from}`}>
              “{place.column}”, {identifierPlaceWords(place)}
            </li>
          ))}
        </ul>
        {more > 0 && <p className="small">And {more.toLocaleString("en-US")} more.</p>}
      </details>
      <p className="small">{MAY_MISS}</p>
    </div>
  );
}

const MAY_MISS = "The check can miss some: read free text yourself. Nothing leaves this device.";

const NONE: readonly string[] = [];

/** What was found beside the columns that are asked for. */
function without(told: WordedIdentifiers, asked: readonly string[]): WordedIdentifiers {
  const isOther = ({ column }: { readonly column: string }): boolean =>
    !asked.includes(column.trim().toLowerCase());
  const columns = told.columns.filter(isOther);
  return {
    ...told,
    columns,
    findings: told.findings.filter(isOther),
    found: columns.reduce((sum, { found }) => sum + found, 0),
  };
}

function useIdentifiers(table: string, opened: unknown): WordedIdentifiers | "unknown" | null {
  const [found, setFound] = useState<WordedIdentifiers | "unknown" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that came under the same key is another table
  useEffect(() => {
    let isCurrent = true;
    setFound(null);
    void askTable("table.identifiers", { name: table }, "identifier-note").then((answer) => {
      if (!isCurrent || answer.state === "superseded") return;
      setFound(answer.state === "made" ? wordedIdentifiers(answer.value) : "unknown");
    });
    return () => {
      isCurrent = false;
    };
  }, [table, opened]);
  return found;
}
