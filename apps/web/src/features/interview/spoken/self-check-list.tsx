import type { ReactNode } from "react";
import type { SelfCheck } from "./self-check.ts";

/** What to look for while listening, to tick. */
export function SelfCheckList({
  checks,
  ticked,
  onChange,
}: {
  checks: readonly SelfCheck[];
  ticked: readonly string[];
  onChange: (ticked: readonly string[]) => void;
}): ReactNode {
  return (
    <fieldset className="field">
      <legend>Listen to it, then tick what is true</legend>
      <div className="choices tight">
        {checks.map(({ name, asks }) => (
          <label key={name} className="choice">
            <input
              type="checkbox"
              checked={ticked.includes(name)}
              onChange={({ target }) =>
                onChange(target.checked ? [...ticked, name] : ticked.filter((one) => one !== name))
              }
            />
            {asks}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
