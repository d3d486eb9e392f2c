import { shortProgramName } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { compareAddress, MOST_COMPARED } from "./compare-address.ts";
import { FULL, type Picked, setPicked, togglePicked, useIsFull, usePicked } from "./tray.ts";
import "./compare.css";
import { once } from "../../ui/once.ts";

/** What is picked to compare, at the foot of the window; nothing while nothing is. */
export function CompareTray(): ReactNode {
  const picked = usePicked();
  const full = useIsFull();
  if (picked.length === 0) return null;
  const ids = picked.map(({ id }) => id);
  return (
    <section className="tray noprint" aria-label="Programs to compare">
      <p className="small">
        <b>
          {picked.length} of {MOST_COMPARED}
        </b>{" "}
        to compare
        {full && <span className="sub">{FULL}</span>}
      </p>
      <ul className="plain wide-only">
        {picked.map((program) => (
          <PickedName key={program.id} program={program} />
        ))}
      </ul>
      <p className="row">
        <button type="button" className="btn link s" onClick={() => setPicked([])}>
          Clear
        </button>
        <Link className="btn s primary" href={compareAddress(ids)}>
          {picked.length === 1 ? "Compare with…" : `Compare ${picked.length}`}
        </Link>
      </p>
    </section>
  );
}

function PickedName({ program }: { program: Picked }): ReactNode {
  return (
    <li>
      <button type="button" className="chip" onClick={once(() => togglePicked(program))}>
        <span className="vh">Take out </span>
        <span className="cut">{shortProgramName(program.name)}</span>
        <span aria-hidden="true"> ✕</span>
      </button>
    </li>
  );
}
