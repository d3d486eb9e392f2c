import type { ClaimColumn, ClaimLedger, ClaimMark, ClaimPlace, LedgerClaim } from "@smartpick/answers";
import { claimPlaceName } from "@smartpick/report";
import type { ReactNode } from "react";
import { shortQuote } from "./claim-columns.ts";
import { ClaimLink } from "./claim-link.tsx";
import type { TextHere } from "./text-here.ts";

type State = LedgerClaim["cells"][number]["state"];

const MOST_MARKS = 3;
const SHORT = 40;

/** Where a claim stands in one column: a shape, and a word or her words that lead there. */
export function ClaimCell({
  claim,
  column,
  ledger,
  here,
}: {
  claim: LedgerClaim;
  column: ClaimColumn;
  ledger: ClaimLedger;
  here: TextHere | null;
}): ReactNode {
  const cell = claim.cells.find((one) => one.column === column);
  if (cell === undefined) return <span className="small faint">Not there</span>;
  const sides = (claim.trouble?.sides ?? []).filter(({ place }) => ledger.places[place]?.column === column);
  const marks = sides.length > 0 ? sides : oneOfEachPlace(cell.marks);
  const left = marks.length - MOST_MARKS;
  return (
    <ul className="plain claim-marks">
      {marks.slice(0, MOST_MARKS).map((mark) => (
        <li key={`${mark.place} ${mark.field} ${mark.from}`} className="claim-mark">
          <ClaimShape state={cell.state} />
          <MarkWords mark={mark} state={cell.state} place={ledger.places[mark.place]} here={here} />
        </li>
      ))}
      {left > 0 && <li className="tiny quiet">and {left} more</li>}
    </ul>
  );
}

function MarkWords({
  mark,
  state,
  place,
  here,
}: {
  mark: ClaimMark;
  state: State;
  place: ClaimPlace | undefined;
  here: TextHere | null;
}): ReactNode {
  if (place === undefined) return null;
  const name = claimPlaceName(place);
  const differs = state === "contradicts" || state === "asks";
  if (differs)
    return (
      <span>
        <ClaimLink mark={mark} place={place} here={here} words={shortQuote(mark.quote, SHORT)} about={name} />
        <span className="sub">
          {name}
          {state === "asks" && ", to make sure"}
        </span>
      </span>
    );
  const words = place.kind === "text" ? "Claimed" : name;
  return (
    <span>
      <ClaimLink mark={mark} place={place} here={here} words={words} about={shortQuote(mark.quote, SHORT)} />
      {place.kind === "text" && place.text !== here?.id && <span className="sub">{name}</span>}
      {place.isDated === true && place.kind === "entry" && <span className="sub">with dates</span>}
      {place.isDated === false && (
        <span className="sub">{place.kind === "entry" ? "no dates" : "no reference"}</span>
      )}
    </span>
  );
}

function oneOfEachPlace(marks: readonly ClaimMark[]): readonly ClaimMark[] {
  return marks.filter((mark, at) => marks.findIndex(({ place }) => place === mark.place) === at);
}

/** Shown: a tick. Differs: a cross. To make sure: a dashed ring. Claimed alone: a ring. The word beside it says the same. */
function ClaimShape({ state }: { state: State }): ReactNode {
  return (
    <svg width="14" height="14" aria-hidden="true" className={`claim-shape ${state}`}>
      {state === "shown" && <path d="M2 7.5 5.5 11 12 3.5" />}
      {state === "contradicts" && <path d="M3 3 11 11M11 3 3 11" />}
      {(state === "claimed" || state === "asks") && (
        <circle cx="7" cy="7" r="4.6" strokeDasharray={state === "asks" ? "2.4 2" : undefined} />
      )}
    </svg>
  );
}
