import { type ReactNode, useId, useState } from "react";
import { NoMoreFits } from "./no-more-fits.tsx";

/** Adds an entry by its title; an entry without one would say nothing. */
export function AddLine({
  label,
  one,
  longest,
  onAdd,
}: {
  label: string;
  /** What is added, so that no two buttons have one name: "this experience". */
  one: string;
  longest: number;
  onAdd: (title: string) => void;
}): ReactNode {
  const id = useId();
  const [title, setTitle] = useState("");
  const [isMissing, setMissing] = useState(false);
  const add = (): void => {
    const kept = title.trim();
    setMissing(kept === "");
    if (kept === "") return;
    setTitle("");
    onAdd(kept);
  };
  return (
    <form
      className="field noprint"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={id}>{label}</label>
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
          Add<span className="vh"> {one}</span>
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
