import { type ReactNode, useId } from "react";

/** The finding of a table, and what makes it doubtful. */
export function Finding({ finding, warnings }: { finding: string; warnings: readonly string[] }): ReactNode {
  return (
    <>
      <p className="lead">{finding}</p>
      {warnings.length > 0 && (
        <div className="note ochre small">
          <b>To be read with care</b>
          <ul className="bullets">
            {warnings.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A few sentences under a title of their own; nothing where there is none. */
export function Lines({ title, lines }: { title: string; lines: readonly ReactNode[] }): ReactNode {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <div>
      <p className="lbl" id={id}>
        {title}
      </p>
      <ul className="bullets" aria-labelledby={id}>
        {lines.map((words, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of one answer do not move
          <li key={at}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
