import { type ReactNode, useId, useState } from "react";
import { useLocation } from "wouter";
import { addEntry, entriesOf, type FormList } from "../../store/application-form.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { NoMoreFits } from "../shared/no-more-fits.tsx";

/** What one entry is called, so that no two buttons have one name. */
const ENTRY: Readonly<Record<FormList, string>> = {
  experiences: "this experience",
  regions: "this region",
  scholarly: "this work",
  connections: "this city",
};

/** Adds an entry by its title; an entry without one would say nothing. */
export function AddByTitle({
  list,
  label,
  first,
  longest,
  to,
  entry = (title) => ({ title }),
}: {
  list: FormList;
  label: string;
  /** The label while there is no entry. */
  first: string;
  longest: number;
  /** Where to go once it is there; left out = stay. */
  to?: (at: number) => string;
  entry?: (title: string) => Readonly<Record<string, unknown>>;
}): ReactNode {
  const id = useId();
  const [, go] = useLocation();
  const count = useProfile(({ draft }) => entriesOf(draft, list).length);
  const [title, setTitle] = useState("");
  const [isMissing, setMissing] = useState(false);
  const add = (): void => {
    const kept = title.trim();
    setMissing(kept === "");
    if (kept === "") return;
    const added = entry(kept);
    addEntry(list, added);
    setTitle("");
    if (to === undefined) announce(`Added ${kept}.`);
    else go(to(count), { state: { entry: added } });
  };
  return (
    <form
      className="field noprint"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={id}>{count === 0 ? first : label}</label>
      <div className="row">
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          maxLength={longest}
          value={title}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-wrong` : undefined}
          onChange={({ target }) => setTitle(target.value)}
        />
        <button type="submit" className="btn">
          Add<span className="vh"> {ENTRY[list]}</span>
        </button>
      </div>
      <NoMoreFits text={title} most={longest} />
      {isMissing && (
        <p className="wrong" role="alert" id={`${id}-wrong`}>
          Write it first. The other answers follow.
        </p>
      )}
    </form>
  );
}
