import type { FellowshipHere, WordedFellowships } from "@smartpick/core";
import { baseWords, counted, placeName } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";

const SHOWS = [
  ["all", "All"],
  ["near", "At or near my list"],
  ["base", "Housed in a specialty I seek"],
] as const;

const FIRST_SHOWN = 20;

type Show = (typeof SHOWS)[number][0];

/** Every accredited fellowship with base, place, health record and visas; what nobody has published is said so. */
export function AllFellowships({ report }: { report: WordedFellowships }): ReactNode {
  const id = useId();
  const [show, setShow] = useState<Show>("all");
  const [isAll, setAll] = useState(false);
  const rows = report.fellowships.filter((one) => isShown(one, show));
  return (
    <section className="sec stack">
      <h2 id={id}>All fellowships</h2>
      {baseWords(report).map((sentence) => (
        <p key={sentence} className="quiet">
          {sentence}
        </p>
      ))}
      <fieldset className="plain row noprint">
        <legend className="vh">Which fellowships to show</legend>
        {SHOWS.map(([value, words]) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={id}
              value={value}
              checked={show === value}
              onChange={() => setShow(value)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <p className="small quiet" role="status">
        {counted(rows.length, "fellowship")}
        {!isAll && rows.length > FIRST_SHOWN && `, the first ${FIRST_SHOWN} shown`}.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="tablewrap" aria-labelledby={id} tabIndex={0}>
        <table className="fell-table">
          <thead>
            <tr>
              <th scope="col">Fellowship</th>
              <th scope="col">Place</th>
              <th scope="col">Housed in</th>
              <th scope="col">Health record</th>
              <th scope="col">Of your list</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one, at) => (
              <Row key={one.code} one={one} isLater={!isAll && at >= FIRST_SHOWN} />
            ))}
          </tbody>
        </table>
      </section>
      {!isAll && rows.length > FIRST_SHOWN && (
        <p className="noprint">
          <button type="button" className="btn" onClick={() => setAll(true)}>
            Show all {rows.length}
          </button>
        </p>
      )}
    </section>
  );
}

function isShown({ listed, baseSought }: FellowshipHere, show: Show): boolean {
  if (show === "near") return listed !== null && listed.here + listed.near > 0;
  return show === "all" || baseSought;
}

function Row({ one, isLater }: { one: FellowshipHere; isLater: boolean }): ReactNode {
  const { institution, website, city, state, baseSpecialty, baseSought, healthRecord, listed } = one;
  const sponsored = visaWords(one);
  return (
    <tr className={isLater ? "fell-later" : undefined}>
      <th scope="row">
        {website === null ? (
          institution
        ) : (
          <a href={website} rel="noreferrer">
            {institution}
          </a>
        )}
        {sponsored !== null && <span className="sub">{sponsored}</span>}
      </th>
      <td>{placeName(city, state)}</td>
      <td>
        {baseSpecialty ?? NOT_PUBLISHED}
        {baseSought && <span className="sub">You seek it</span>}
      </td>
      <td>
        {healthRecord === null
          ? NOT_PUBLISHED
          : `${healthRecord.system}${healthRecord.year === null ? "" : ` (${healthRecord.year})`}`}
      </td>
      <td>{listed === null ? "No list" : listedCell(listed)}</td>
    </tr>
  );
}

const NOT_PUBLISHED = <span className="unknown">Not published</span>;

function listedCell({ here, near }: NonNullable<FellowshipHere["listed"]>): string {
  const parts = [...(here > 0 ? [`${here} at it`] : []), ...(near > 0 ? [`${near} near`] : [])];
  return parts.length === 0 ? "None" : parts.join(", ");
}

/** The visas that it says it sponsors; `null` = nobody has published any, as of nearly all, which stands above the table. */
function visaWords({ visas }: FellowshipHere): string | null {
  const named = [...(visas.j1 === "sponsors" ? ["J-1"] : []), ...(visas.h1b === "sponsors" ? ["H-1B"] : [])];
  if (named.length === 0) return null;
  return `Sponsors ${named.join(" and ")}${visas.year === null ? "" : ` (${visas.year})`}`;
}
