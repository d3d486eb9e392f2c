import type { Chart } from "@smartpick/answers";
import type { ProjectChartTold } from "@smartpick/core";
import { capitalised, pointsNeededWords, pointsReasonWords } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { askTable } from "../../store/ask-table.ts";
import { PickOne, TextField } from "./text-field.tsx";

/** Of 100 runs, how many should show the change. */
const CHANCES = ["50", "80", "90"] as const;

/** What was found about a chart, a sentence each. */
interface Answer {
  readonly of: Chart;
  readonly words: readonly string[];
  readonly isRefused: boolean;
}

/** How many points a chart still needs until it shows a change of a size that matters. */
export function PointsNeededPart({
  projectId,
  chart,
  told,
}: {
  projectId: string;
  chart: Chart;
  told: ProjectChartTold;
}): ReactNode {
  const [size, setSize] = useState("");
  const [way, setWay] = useState<string>(chart.target?.better ?? "lower");
  const [chance, setChance] = useState("80");
  const [wrong, setWrong] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isShare = chart.method === "p" || chart.method === "p-prime";
  const work = async (): Promise<void> => {
    const number = sizeIn(size, isShare);
    setWrong(number === null ? sizeWanted(isShare) : null);
    if (number === null) return;
    setWorking(true);
    const found = await pointsFor(projectId, chart, {
      told,
      change: (way === "lower" ? -1 : 1) * (isShare ? number / 100 : number),
      power: Number(chance) / 100,
    });
    setWorking(false);
    if (found.state !== "superseded") setAnswer({ of: chart, ...answerOf(chart, found) });
  };
  return (
    <section className="stack noprint" aria-labelledby="points-needed">
      <h3 id="points-needed">How many points do I still need?</h3>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void work();
        }}
      >
        <div className="project-chart-how">
          <TextField
            label="Smallest change that matters"
            hint={isShare ? "Of 100, such as 10." : "In units of the chart, such as 5."}
            form="line"
            value={size}
            wrong={wrong}
            onEnter={setSize}
          />
          <PickOne
            label="The change goes"
            hint="Where the values should move."
            value={way}
            none={null}
            choices={[
              { id: "lower", label: "Down" },
              { id: "higher", label: "Up" },
            ]}
            onPick={setWay}
          />
          <PickOne
            label="The chart should show it in"
            value={chance}
            none={null}
            choices={CHANCES.map((id) => ({ id, label: `${id} of 100 runs` }))}
            onPick={setChance}
          />
        </div>
        <p>
          <button type="submit" className="btn" aria-busy={isWorking}>
            Work it out
          </button>
        </p>
      </form>
      <div role="status">
        {answer !== null && answer.of === chart && (
          <div className={answer.isRefused ? "note ochre" : "note tide"}>
            {answer.words.map((words, at) => (
              <p key={words} className={at === 0 ? undefined : "small"}>
                {words}
              </p>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

/** The size of a change as it is typed, without its sign; `null` = none, or not one of this chart. */
function sizeIn(text: string, isShare: boolean): number | null {
  const number = Number(text.trim().replace(",", "."));
  const isSound = text.trim() !== "" && Number.isFinite(number) && number > 0;
  return isSound && (!isShare || number < 100) ? number : null;
}

function sizeWanted(isShare: boolean): string {
  return isShare
    ? "Write a number above 0 and below 100, such as 10."
    : "Write a number above 0, such as 5 or 0.5.";
}

type Asked = ReturnType<typeof askTable<"table.points-needed">>;

function pointsFor(
  name: string,
  { effect }: Chart,
  {
    told,
    change,
    power,
  }: { readonly told: ProjectChartTold; readonly change: number; readonly power: number },
): Asked {
  // Where a change was made already, its points count towards those needed.
  const asked = { change, power, phase: effect?.before.phase, since: effect?.after.points };
  return askTable("table.points-needed", { name, told, asked });
}

function answerOf(
  chart: Chart,
  found: Exclude<Awaited<Asked>, { readonly state: "superseded" }>,
): Pick<Answer, "words" | "isRefused"> {
  if (found.state === "refused") return { words: [found.words], isRefused: true };
  const { value } = found;
  if (value === null) return { words: ["The table makes no chart now."], isRefused: true };
  if (value.ok)
    return { words: pointsNeededWords({ ...chart, pointsNeeded: value.value }), isRefused: false };
  return {
    words: value.problems.map((problem) => capitalised(pointsReasonWords(problem))),
    isRefused: true,
  };
}
