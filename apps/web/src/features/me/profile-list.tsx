import { type FormEvent, type ReactNode, useId, useState } from "react";
import {
  adoptExample,
  beginEmpty,
  clearAll,
  duplicate,
  remove,
  rename,
  switchTo,
} from "../../store/profile-acts.ts";
import { useProfile } from "../../store/profile-store.ts";
import { type NamedProfile, useProfiles } from "./use-profiles.ts";

const RENAME = "Rename";

/** The profiles of this device: show another one, name, copy, clear or delete one, begin a new one. */
export function ProfileList(): ReactNode {
  const profiles = useProfiles();
  const example = useProfile((state) => state.example);
  return (
    <section className="sec stack">
      <h2>My profiles</h2>
      <p className="quiet">
        Each has its own answers, pins and list. Use one to try something out, or one for each person.
      </p>
      {example && <ExampleFirst title={example.title} />}
      <ul className="lines">
        {profiles.map((profile) => (
          <Profile key={profile.id} profile={profile} isBehind={example !== null} />
        ))}
      </ul>
      <p>
        <button type="button" className="btn" onClick={beginEmpty}>
          New profile
        </button>
      </p>
    </section>
  );
}

/** That an example is on screen and goes with the next profile that is shown, and how to keep it. */
function ExampleFirst({ title }: { title: string }): ReactNode {
  return (
    <div className="note stack">
      <p>
        On screen is the example “{title}”. It is none of your profiles. When you begin or show a profile, the
        example closes. What you changed in it is then lost.
      </p>
      <p>
        <button type="button" className="btn s" onClick={() => void adoptExample(title)}>
          Make it my own first
        </button>
      </p>
    </div>
  );
}

/** One profile with what can be done with it. `isBehind`: an example is on screen, so none of the profiles is. */
function Profile({ profile, isBehind }: { profile: NamedProfile; isBehind: boolean }): ReactNode {
  const { id, name, isShown: isChosen, isTold, savedAt } = profile;
  const isShown = isChosen && !isBehind;
  const [naming, setNaming] = useState<"not yet" | "now" | "done">("not yet");
  const saved =
    savedAt && new Date(savedAt).toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" });
  if (naming === "now") return <Naming profile={profile} onDone={() => setNaming("done")} />;
  const acts: readonly (readonly [words: string, act: () => void])[] = [
    [RENAME, () => setNaming("now")],
    ...(isTold ? [["Duplicate", () => void duplicate(id)] as const] : []),
    ...(isTold && isShown ? [["Clear all answers", () => void clearAll()] as const] : []),
    ...(isTold || !isChosen ? [["Delete", () => remove(id, name)] as const] : []),
  ];
  return (
    <li className="row between">
      <span>
        <b>{name}</b>
        {isShown && " · on screen"}
        <span className="sub">{!isTold ? "No answers yet" : saved ? `Saved ${saved}` : "Not saved yet"}</span>
      </span>
      <span className="row tight">
        {!isShown && (
          <button type="button" className="btn s" onClick={() => switchTo(id)}>
            Show<span className="vh"> {name}</span>
          </button>
        )}
        {acts.map(([words, act]) => (
          <button
            key={words}
            type="button"
            className="btn link s"
            // biome-ignore lint/a11y/noAutofocus: after naming, the reader is back at the button she pressed
            autoFocus={words === RENAME && naming === "done"}
            onClick={act}
          >
            {words}
            <span className="vh">: {name}</span>
          </button>
        ))}
      </span>
    </li>
  );
}

function Naming({ profile, onDone }: { profile: NamedProfile; onDone: () => void }): ReactNode {
  const id = useId();
  const [name, setName] = useState(profile.name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    rename(profile.id, name);
    onDone();
  };
  return (
    <li>
      <form className="row" onSubmit={submit}>
        <label htmlFor={id}>Name of this profile</label>
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          maxLength={80}
          value={name}
          // biome-ignore lint/a11y/noAutofocus: the field stands where the pressed button was
          autoFocus
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && onDone()}
        />
        <button type="submit" className="btn s">
          Keep this name
        </button>
        <button type="button" className="btn link s" onClick={onDone}>
          Cancel
        </button>
      </form>
    </li>
  );
}
