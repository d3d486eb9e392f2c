import type { Chart } from "@smartpick/answers";
import { chartTable } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import type { ProjectTree } from "../../storage/kept-project.ts";
import { announce } from "../../store/screen-store.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { TextField } from "./text-field.tsx";
import { entriesAt, type SetField } from "./use-project.ts";

/** Walks the points of a chart by arrows; `p` begins a phase at a point, `x` leaves it out and asks why. */
export function PointWalk({
  chart,
  tree,
  onSet,
}: {
  chart: Chart;
  tree: ProjectTree;
  onSet: SetField;
}): ReactNode {
  const id = useId();
  const last = chart.points.length - 1;
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, last);
  const [asking, setAsking] = useState<"phase" | "leave-out" | null>(null);
  const told = (tree.chart ?? {}) as ProjectTree;
  const point = chart.points[at];
  if (point === undefined) return null;
  const words = pointWords(chart, at);
  const isOut = point.excluded !== undefined;
  const enter = (key: string, entries: readonly ProjectTree[]): void =>
    onSet("chart", { ...told, [key]: entries });
  const takeBack = (): void => {
    enter(
      "left_out",
      entriesAt(told, "left_out").filter((entry) => String(entry.at) !== String(point.x)),
    );
    announce(`${point.x} counts again.`);
  };
  const keep = (text: string): void => {
    if (asking === "phase") enter("phases", [...entriesAt(told, "phases"), { name: text, from: point.x }]);
    else enter("left_out", [...entriesAt(told, "left_out"), { at: point.x, because: text }]);
    announce(asking === "phase" ? `Phase “${text}” begins at ${point.x}.` : `${point.x} is left out.`);
    setAsking(null);
  };
  return (
    <div className="project-walk noprint">
      <label htmlFor={id} className="lbl">
        Walk the points
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={words}
        aria-describedby={`${id}-keys`}
        onChange={({ target }) => setChosen(Number(target.value))}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.key === "p") setAsking("phase");
          else if (event.key === "x") isOut ? takeBack() : setAsking("leave-out");
          else return;
          event.preventDefault();
        }}
      />
      <p className="small">{words}</p>
      <div className="row tight">
        <button type="button" className="btn s" onClick={() => setAsking("phase")}>
          Begin a phase here
        </button>
        <button type="button" className="btn s" onClick={() => (isOut ? takeBack() : setAsking("leave-out"))}>
          {isOut ? "Count it again" : "Leave it out"}
        </button>
      </div>
      <p className="small quiet" id={`${id}-keys`}>
        Arrow keys walk. p begins a phase, x leaves a point out.
      </p>
      <AskWords
        title={asking === "phase" ? `Begin a phase at ${point.x}` : `Leave out ${point.x}`}
        label={asking === "phase" ? "Name of the phase" : "Why it does not count"}
        hint={
          asking === "phase"
            ? "What changed then, in a few words."
            : "A reason that a reader would accept, such as a strike. “It looks odd” is none."
        }
        isOpen={asking !== null}
        onKeep={keep}
        onClose={() => setAsking(null)}
      />
    </div>
  );
}

function AskWords({
  title,
  label,
  hint,
  isOpen,
  onKeep,
  onClose,
}: {
  title: string;
  label: string;
  hint: string;
  isOpen: boolean;
  onKeep: (text: string) => void;
  onClose: () => void;
}): ReactNode {
  const [text, setText] = useState("");
  const [isMissing, setMissing] = useState(false);
  const close = (): void => {
    setText("");
    setMissing(false);
    onClose();
  };
  return (
    <Sheet title={title} open={isOpen} onClose={close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const words = text.trim();
          setMissing(words === "");
          if (words === "") return;
          setText("");
          onKeep(words);
        }}
      >
        <TextField
          label={label}
          hint={hint}
          form="line"
          value={text}
          wrong={isMissing ? "Write a few words first." : null}
          onEnter={setText}
        />
        <div className="row">
          <button type="submit" className="btn primary">
            Enter
          </button>
          <button type="button" className="btn" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** A point in words, as its row of the table has it. */
function pointWords(chart: Chart, at: number): string {
  const { columns, rows } = chartTable(chart);
  const row = rows[at] ?? [];
  return columns
    .flatMap(({ label }, place) => {
      const cell = row[place];
      return cell === null || cell === undefined || cell === "" ? [] : [`${label} ${shown(cell)}`];
    })
    .join(", ");
}

/** A number with the digits that a reader can use. */
function shown(cell: string | number): string {
  return typeof cell === "number" ? cell.toLocaleString("en-US", { maximumSignificantDigits: 4 }) : cell;
}
