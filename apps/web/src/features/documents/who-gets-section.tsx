import { type ReactNode, useId, useState } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { listAt } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { changeText } from "../../store/texts.ts";
import { useList } from "../shared/use-list.ts";
import { type Listed, programsIn, type WhoGets, whoGets } from "./who-gets.ts";

const MOST_SHOWN = 8;

/** Which program gets which statement, and a warning where one gets two or none. */
export function WhoGetsSection({ texts }: { texts: readonly KeptText[] }): ReactNode {
  const id = useId();
  const statements = texts.filter(({ kind }) => kind === "personal-statement");
  const [compares, setCompares] = useState(false);
  if (statements.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>Which program gets which</h2>
      <p className="small quiet">
        A statement without a program goes to all programs of its specialty. Part names with a semicolon.
      </p>
      <ul className="plain doc-list">
        {statements.map((text) => (
          <li key={text.id} className="field">
            <label htmlFor={`${id}-${text.id}`}>
              {text.title}, for {text.specialty ?? "any specialty"}
            </label>
            <Programs id={`${id}-${text.id}`} text={text} />
          </li>
        ))}
      </ul>
      {compares ? (
        <ComparedWithList statements={statements} />
      ) : (
        <>
          <Typed statements={statements} />
          <p>
            <button type="button" className="btn" onClick={() => setCompares(true)}>
              Compare with my list
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function Typed({ statements }: { statements: readonly KeptText[] }): ReactNode {
  return <Told found={useWhoGets(statements, null)} />;
}

function useWhoGets(statements: readonly KeptText[], list: readonly Listed[] | null): WhoGets {
  const draft = useProfile((state) => state.draft);
  return whoGets(statements, listAt(draft, "seeks.specialties"), list);
}

function Programs({ id, text }: { id: string; text: KeptText }): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const kept = text.programs.join("; ");
  return (
    <input
      id={id}
      className="input doc-programs"
      type="text"
      autoComplete="off"
      maxLength={2_000}
      placeholder="All programs of its specialty"
      value={typed ?? kept}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => {
        if (typed !== null) changeText(text.id, () => ({ programs: programsIn(typed) }));
        setTyped(null);
      }}
    />
  );
}

/** Her list is worked out only when she asks for it here. */
function ComparedWithList({ statements }: { statements: readonly KeptText[] }): ReactNode {
  const { last, state } = useList();
  const list = last?.list.map(({ name, specialty }) => ({ name, specialty })) ?? null;
  const found = useWhoGets(statements, list);
  return (
    <>
      {list === null && (
        <p role="status" className="small quiet">
          {state === "failed" || state === "refused" || state === "idle"
            ? "There is no list yet. It needs your answers under Me."
            : "Your list is being worked out."}
        </p>
      )}
      <Told found={found} />
    </>
  );
}

function Told({ found: { two, none, unknown, one } }: { found: WhoGets }): ReactNode {
  const lines = [...two, ...none];
  return (
    <div className="stack" role="status">
      {one !== null && (
        <p>
          {one} {one === 1 ? "program gets" : "programs get"} one statement, {two.length} get two or more,{" "}
          {none.length} get none.
        </p>
      )}
      {lines.length > 0 && (
        <div className="note ochre">
          <ul className="bullets">
            {lines.slice(0, MOST_SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {lines.length > MOST_SHOWN && <p>And {lines.length - MOST_SHOWN} more.</p>}
        </div>
      )}
      {unknown.length > 0 && <p className="small">Not on your list: {unknown.join("; ")}.</p>}
    </div>
  );
}
