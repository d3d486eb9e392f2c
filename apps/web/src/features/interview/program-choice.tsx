import { placeName, shortProgramName } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { Link, useLocation } from "wouter";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { useList } from "../shared/use-list.ts";
import { sheetAddress } from "./addresses.ts";

/** A sheet for each program that invited her, and for any of her list. */
export function ProgramChoice(): ReactNode {
  const invited = useInvited();
  return (
    <section className="sec stack">
      <h2>One sheet for each program</h2>
      <p>
        What is known of the program, with sources. What to ask there. Which questions to expect. Print it and
        take it along.
      </p>
      {invited.length > 0 && (
        <ul className="lines">
          {invited.map(({ id, name }) => (
            <li key={id}>
              <Link href={sheetAddress(id)}>{shortProgramName(name)}</Link>
              <span className="sub">Invited</span>
            </li>
          ))}
        </ul>
      )}
      <OfList />
    </section>
  );
}

/** Programs that invited her and where the application is still open, by name. */
function useInvited(): readonly { readonly id: string; readonly name: string }[] {
  const inSeason = useProfile((state) => (state.profile ?? state.lastGood)?.inSeason);
  const ids = (inSeason ?? [])
    .filter(({ invited, rejected, withdrawn }) => invited !== null && rejected === null && withdrawn === null)
    .map(({ program }) => program);
  const topic = "names of programs that invited";
  const names = useAnswer("facts.names", ids.length > 0 ? { ids } : null, { topic }).last;
  return ids.map((id) => ({ id, name: names?.[id] ?? id }));
}

function OfList(): ReactNode {
  const id = useId();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState("");
  const rows = useList().last?.list ?? [];
  const first = chosen || (rows[0]?.id ?? "");
  if (rows.length === 0)
    return (
      <p className="small">
        Programs of your list stand here when there is one. <Link href="/list">Go to my list</Link>
      </p>
    );
  return (
    <form
      className="field noprint"
      onSubmit={(event) => {
        event.preventDefault();
        go(sheetAddress(first));
      }}
    >
      <label htmlFor={id}>A program of your list</label>
      <div className="row">
        <select id={id} className="select" value={first} onChange={({ target }) => setChosen(target.value)}>
          {rows.map((row) => (
            <option key={row.id} value={row.id}>
              {`${shortProgramName(row.name)}, ${placeName(row.city, row.state)}`}
            </option>
          ))}
        </select>
        <button type="submit" className="btn">
          Open its sheet
        </button>
      </div>
    </form>
  );
}
