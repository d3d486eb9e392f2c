import { TLX_PAIRS_ASKED } from "@smartpick/engine/quality";
import { scoreItemAsks } from "@smartpick/report";
import { type ReactNode, useId } from "react";
import { pairColumn } from "./evaluation-forms.ts";
import { chosenIn, withPair } from "./tlx-choices.ts";
import type { TypedRow, TypedTable } from "./typed-table.ts";

/** The fifteen choices between two scales of one person; once all are made, the weights stand in their columns. */
export function TlxPairsPart({
  table,
  row,
  onTable,
}: {
  table: TypedTable;
  row: TypedRow;
  onTable: (table: TypedTable) => void;
}): ReactNode {
  const id = useId();
  const chosen = chosenIn(table, row);
  const open = chosen.filter((one) => one === "").length;
  return (
    <details className="more">
      <summary>
        Fifteen pairs: which of the two made the task heavier?{" "}
        <span className="sub">{open === 0 ? "All chosen; the weights are counted" : `${open} open`}</span>
      </summary>
      <div className="tlx-pairs">
        {TLX_PAIRS_ASKED.map((pair, at) => (
          <div
            role="radiogroup"
            aria-label={pair.map(scoreItemAsks).join(" or ")}
            className="scale-cell"
            key={pairColumn(pair)}
          >
            {pair.map((subscale) => (
              <label key={subscale}>
                <input
                  type="radio"
                  name={`${id}-${pairColumn(pair)}`}
                  checked={chosen[at] === subscale}
                  onChange={() => onTable(withPair(table, row, { pair: pairColumn(pair), subscale }))}
                />
                {scoreItemAsks(subscale)}
              </label>
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
