import type { TrackedApplication } from "@smartpick/core";
import { silenceWords } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { todayHere } from "../../store/run.ts";
import { RowActs } from "./row-acts.tsx";
import { COLUMNS, columnOf } from "./rows.ts";
import { bookedWords, sinceWords, stateName } from "./state-words.ts";
import { ProgramOf } from "./tracker-table.tsx";
import type { RowKeys } from "./use-row-keys.ts";

const MOST = 6;

/** The applications as a board, a column a state; on a phone the columns stand one under the other. */
export function TrackerBoard({
  rows,
  keys,
}: {
  rows: readonly TrackedApplication[];
  keys: RowKeys;
}): ReactNode {
  return (
    <div className="board" {...keys.around}>
      {COLUMNS.map(({ column, name }) => (
        <BoardColumn
          key={column}
          name={name}
          rows={rows.filter((row) => columnOf(row) === column)}
          first={rows[0]?.entry}
          keys={keys}
        />
      ))}
    </div>
  );
}

function BoardColumn({
  name,
  rows,
  first,
  keys,
}: {
  name: string;
  rows: readonly TrackedApplication[];
  first: string | undefined;
  keys: RowKeys;
}): ReactNode {
  const [all, setAll] = useState(false);
  // What has the focus is never folded away, as when news has moved it here.
  const open = all || rows.slice(MOST).some(({ entry }) => keys.reached(entry, 1));
  const shown = open ? rows : rows.slice(0, MOST);
  return (
    <section>
      <h3 className="row between">
        <span>{name}</span> <span className="quiet">{rows.length}</span>
      </h3>
      {rows.length === 0 && <p className="small quiet">None yet.</p>}
      <ul className="lines">
        {shown.map((row) => (
          <li
            key={row.entry}
            data-entry={row.entry}
            className={row.silence?.verdict === "late" ? "late" : undefined}
          >
            <ProgramOf row={row} reached={keys.reached(row.entry, row.entry === first ? 0 : 1)} />
            <span className="small line">
              {[cardState(row), bookedWords(row, todayHere()), row.silence && silenceWords(row.silence)]
                .filter((words) => words !== null && words !== "")
                .join(". ")}
            </span>
            <RowActs row={row} reached={keys.reached(row.entry, row.entry === first ? 0 : 1)} />
          </li>
        ))}
      </ul>
      {rows.length > MOST && !open && (
        <button type="button" className="btn link noprint" onClick={() => setAll(true)}>
          {rows.length - MOST} more<span className="vh">: {name}</span>
        </button>
      )}
    </section>
  );
}

/** The column names the state; of a closed application it says which. */
function cardState(row: TrackedApplication): string {
  const since = sinceWords(row, todayHere());
  return columnOf(row) === "closed" ? `${stateName(row.became)}${since === "" ? "" : ` ${since}`}` : since;
}
