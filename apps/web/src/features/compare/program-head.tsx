import type { ComparedProgram } from "@smartpick/report";
import { placeName } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { listAt } from "../../store/draft.ts";
import { droppedBy, toggleDrop, togglePin } from "../../store/pins.ts";
import { useProfile } from "../../store/profile-store.ts";
import { once } from "../../ui/once.ts";
import { isOpenChoice } from "../list/row-actions.tsx";
import { compareAddress, namedPrograms } from "./compare-address.ts";

/** A program at the head of its column, with what can be done about it. */
export function ProgramHead({
  program: { ledger, row },
  name,
  canChoose,
}: {
  program: ComparedProgram;
  name: string;
  /** Whether programs can still be pinned and dropped at all. */
  canChoose: boolean;
}): ReactNode {
  const [path, go] = useLocation();
  const pinned = useProfile(({ draft }) => listAt(draft, "pins.must").includes(ledger.id));
  const dropped = useProfile(({ draft }) => droppedBy(listAt(draft, "pins.never"), ledger.id) !== undefined);
  const isOpen = canChoose && (row === null || isOpenChoice(row));
  const takeOut = (): void => {
    const { ids, beyond } = namedPrograms(decodeURIComponent(path.replace(/^\/list\/compare\/?/, "")));
    go(compareAddress([...ids, ...beyond].filter((id) => id !== ledger.id)), { replace: true });
  };
  return (
    <th role="columnheader" scope="col" data-compared={ledger.id}>
      <Link className="name" href={`/program/${ledger.id}`}>
        {name}
      </Link>
      <span className="sub">{placeName(ledger.city, ledger.state)}</span>
      <span className="chips noprint">
        {isOpen && (
          <>
            <button type="button" className="chip" aria-pressed={pinned} onClick={() => togglePin(ledger)}>
              {pinned ? "Pinned" : "Pin"}
              <span className="vh"> {ledger.name}</span>
            </button>
            <button type="button" className="chip" aria-pressed={dropped} onClick={() => toggleDrop(ledger)}>
              {dropped ? "Dropped" : "Drop"}
              <span className="vh"> {ledger.name}</span>
            </button>
          </>
        )}
        <button type="button" className="chip" onClick={once(takeOut)}>
          Take out<span className="vh"> {ledger.name}</span>
        </button>
      </span>
    </th>
  );
}
