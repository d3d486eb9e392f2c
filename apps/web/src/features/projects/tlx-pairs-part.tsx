import { TLX_PAIRS_ASKED, weightsOfPairs } from "@smartpick/engine/quality";
import { scoreItemAsks } from "@smartpick/report";
import { type ReactNode, useId } from "react";
import { pairColumn } from "./evaluation-forms.ts";
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

function chosenIn({ columns }: Pick<TypedTable, "columns">, { cells }: TypedRow): readonly string[] {
  return TLX_PAIRS_ASKED.map((pair) => cells[columns.indexOf(pairColumn(pair))] ?? "");
}

/** The table with one choice, and with the weights that follow once there is none left to make. */
export function withPair(
  { columns, rows }: TypedTable,
  { id }: Pick<TypedRow, "id">,
  choice: { readonly pair: string; readonly subscale: string },
): TypedTable {
  return {
    columns,
    rows: rows.map((row) => {
      if (row.id !== id) return row;
      const cells = columns.map((name, at) =>
        name === choice.pair ? choice.subscale : (row.cells[at] ?? ""),
      );
      const chosen = chosenIn({ columns }, { id, cells });
      const weights = weightsOfPairs(chosen);
      const weightAt = columns.filter((name) => name.startsWith("w_"));
      return {
        id,
        cells: cells.map((cell, at) => {
          const place = weightAt.indexOf(columns[at] ?? "");
          return place < 0 ? cell : weights === null ? "" : String(weights[place]);
        }),
      };
    }),
  };
}
