import { capitalised, type clinicQuestionWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { type FindingTyped, findingTyped, withFinding } from "./finding-typed.ts";
import { PickOne, TextField } from "./text-field.tsx";

const DIRECTIONS = [
  { id: "lower", label: "Lower" },
  { id: "higher", label: "Higher" },
  { id: "none", label: "No difference is shown" },
];

/** What she found about one question: a direction, or an estimate with its interval; or a week. */
export function FindingFields({
  asked: { question, words },
  lines,
  onChange,
  children,
}: {
  asked: ReturnType<typeof clinicQuestionWords>[number];
  lines: readonly string[];
  onChange: (lines: readonly string[]) => void;
  /** The grade, once there is one. */
  children: ReactNode;
}): ReactNode {
  const typed = findingTyped(lines, question);
  const enter = (changes: Partial<FindingTyped>): void =>
    onChange(withFinding(lines, question, { ...typed, ...changes }));
  return (
    <fieldset className="field">
      <legend>{capitalised(question)}</legend>
      <div className="project-entry stack">
        <p className="hint">{capitalised(words)}</p>
        {question === "week" ? (
          <TextField
            label="The week"
            hint="As in the table, such as 2025-W30."
            form="line"
            value={typed.estimate}
            onEnter={(estimate) => enter({ estimate })}
          />
        ) : (
          <>
            <PickOne
              label={`Direction, ${question}`}
              value={typed.direction}
              choices={DIRECTIONS}
              onPick={(direction) => enter({ direction })}
            />
            <div className="project-numbers">
              {(
                [
                  ["estimate", "Estimate"],
                  ["low", "Low end"],
                  ["high", "High end"],
                ] as const
              ).map(([key, label]) => (
                <TextField
                  key={key}
                  label={`${label}, ${question}`}
                  form="line"
                  value={typed[key]}
                  onEnter={(text) => enter({ [key]: text })}
                />
              ))}
            </div>
          </>
        )}
        {children}
      </div>
    </fieldset>
  );
}
