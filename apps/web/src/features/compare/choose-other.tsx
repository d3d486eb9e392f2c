import { dollars, listed } from "@smartpick/report";
import { type ReactNode, useId, useRef, useState } from "react";
import { useCases } from "../../store/trial.ts";
import { typedNumber } from "../me/fields/typed-number.ts";
import { useProfiles } from "../me/use-profiles.ts";
import { chooseOther, type Other } from "./other-list.ts";

const BUDGET = "budget";
const FILE = "file";

/** What the list can be held against: kept cases, other profiles, another budget, a file. */
export function ChooseOther({ other, example }: { other: Other; example: boolean }): ReactNode {
  const cases = useCases();
  const profiles = useProfiles().filter(({ isShown, isTold }) => isTold && (example || !isShown));
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const value = other.kind === "case" || other.kind === "profile" ? `${other.kind} ${other.id}` : other.kind;
  const [wantsFile, setWantsFile] = useState(false);
  const choose = (key: string): void => {
    setProblem(null);
    setWantsFile(key === FILE);
    const [kind, ...rest] = key.split(" ");
    if (kind === "case" || kind === "profile") chooseOther({ kind, id: rest.join(" ") });
    else if (key === BUDGET && other.kind !== "budget") chooseOther({ kind: "budget", usd: FIRST_USD });
  };
  const read = async (file: File): Promise<void> => {
    const { readPlanFile } = await import("./plan-file.ts");
    const found = await readPlanFile(file);
    setProblem(found.state === "refused" ? `${file.name} was not opened. ${found.words}` : null);
    if (found.state === "read") chooseOther({ kind: "file", name: file.name, plan: found.plan });
  };
  const isFile = wantsFile || other.kind === "file";
  return (
    <section className="sec noprint choose-other" aria-label="What your list is compared with">
      <div className="row top-aligned">
        <div className="field">
          <label htmlFor={id}>Compare your list with</label>
          <select
            id={id}
            className="input"
            value={wantsFile ? FILE : value}
            onChange={(event) => choose(event.target.value)}
          >
            <option value={BUDGET}>the same answers, another budget</option>
            {cases.map((saved) => (
              <option key={saved.id} value={`case ${saved.id}`}>
                the case “{saved.name}”
              </option>
            ))}
            {profiles.map((profile) => (
              <option key={profile.id} value={`profile ${profile.id}`}>
                the profile “{profile.name}”
              </option>
            ))}
            <option value={FILE}>a list saved as JSON</option>
          </select>
        </div>
        {!isFile && other.kind === "budget" && <BudgetField usd={other.usd} />}
        {isFile && (
          <div className="field">
            <span className="lbl">{other.kind === "file" ? other.name : "No file yet"}</span>
            <button type="button" className="btn" onClick={() => input.current?.click()}>
              Choose a file
            </button>
            <input
              ref={input}
              type="file"
              accept=".json"
              hidden
              aria-label="Choose a file"
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = "";
                if (file) void read(file);
              }}
            />
          </div>
        )}
      </div>
      <div role="alert">{problem !== null && <p className="note brick small">{problem}</p>}</div>
      {cases.length === 0 && (
        <p className="small quiet">
          {listed(["A case that you save under What if", "another profile"], "or")} stands here too.
        </p>
      )}
    </section>
  );
}

/** The budget that is tried first where none is told. */
const FIRST_USD = 1500;

/** Another budget; what cannot be read changes nothing and says so. */
function BudgetField({ usd }: { usd: number }): ReactNode {
  const id = useId();
  const [text, setText] = useState(String(usd));
  const typed = typedNumber(text, { fractions: false });
  const isWrong = typeof typed !== "number" || typed < 0 || typed > 100_000;
  return (
    <div className="field">
      <label htmlFor={id}>Budget of the other</label>
      <span className="money">
        $
        <input
          id={id}
          className="input short"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            const next = typedNumber(event.target.value, { fractions: false });
            if (typeof next === "number" && next >= 0 && next <= 100_000)
              chooseOther({ kind: "budget", usd: next });
          }}
        />
      </span>
      {isWrong && (
        <p className="small wrong" id={`${id}-wrong`}>
          Write a number of dollars, such as {dollars(FIRST_USD)}.
        </p>
      )}
    </div>
  );
}
