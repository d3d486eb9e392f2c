import type { ReactNode } from "react";
import type { Part } from "./left-out.ts";

/** Which parts of the answers stay behind; nothing where there is none to choose. */
export function LeaveOut({
  parts,
  left,
  onChange,
}: {
  parts: readonly Part[];
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}): ReactNode {
  if (parts.length === 0) return null;
  const turn = (path: string): void => {
    const next = new Set(left);
    if (!next.delete(path)) next.add(path);
    onChange(next);
  };
  return (
    <fieldset className="field">
      <legend>What goes along</legend>
      <p className="hint">Everything else always does. What you leave out stays on this device alone.</p>
      <div className="choices">
        {parts.map(({ path, words }) => (
          <label key={path} className="choice">
            <input type="checkbox" checked={!left.has(path)} onChange={() => turn(path)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
