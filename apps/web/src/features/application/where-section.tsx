import type { ApplicationReport } from "@smartpick/core";
import { type ReactNode, useId, useRef, useState } from "react";
import {
  addEntry,
  changeEntry,
  changeForm,
  entriesOf,
  type FormEntry,
  removeEntry,
  wordsOf,
} from "../../store/application-form.ts";
import { listAt, valueAt } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { choicesOf, chosenIn, DIVISIONS, type FormChoice } from "./choices.ts";
import { ProseField } from "./prose-field.tsx";

const NONE = "none";

/** Regions and settings that she prefers, each with her reason. */
export function WhereSection({ report }: { report: ApplicationReport }): ReactNode {
  return (
    <section className="sec stack">
      <h2>Where you would like to live</h2>
      <Regions report={report} />
      <Areas report={report} />
    </section>
  );
}

function Regions({ report }: { report: ApplicationReport }): ReactNode {
  const id = useId();
  const regions = useProfile(({ draft }) => draft);
  const told = entriesOf(regions, "regions");
  const [refused, setRefused] = useState(false);
  // A region that is ticked again while the screen is open has its reason back.
  const unticked = useRef(new Map<string, FormEntry>());
  const max = report.tallies.find(({ of }) => of === "regions")?.limit?.max ?? null;
  const choices: readonly FormChoice[] = [
    ...DIVISIONS.map((name) => ({ id: name, label: name })),
    { id: NONE, label: "No preference" },
  ];
  const nameAt = (at: number): string => chosenIn(choices, told[at]?.division) || NONE;
  const turn = (choice: string): void => {
    const at = told.findIndex((_, place) => nameAt(place) === choice);
    const named = told.filter((_, place) => nameAt(place) !== NONE).length;
    const isTooMany = at < 0 && choice !== NONE && max !== null && named >= max;
    setRefused(isTooMany);
    if (isTooMany) return;
    const entry = told[at];
    if (entry === undefined) {
      const fresh = choice === NONE ? {} : { division: choice };
      addEntry("regions", unticked.current.get(choice) ?? fresh);
    } else {
      unticked.current.set(choice, entry);
      removeEntry("regions", at, nameOf(choice));
    }
  };
  return (
    <>
      <fieldset className="field" aria-describedby={`${id}-hint`}>
        <legend>Regions</legend>
        <p className="hint" id={`${id}-hint`}>
          {max === null ? "" : `At most ${max} of nine, or no preference.`}
        </p>
        <div className="choices tight">
          {choices.map((choice) => (
            <label key={choice.id} className="choice">
              <input
                type="checkbox"
                checked={told.some((_, at) => nameAt(at) === choice.id)}
                onChange={() => turn(choice.id)}
              />
              {choice.label}
            </label>
          ))}
        </div>
        {refused && (
          <p className="wrong" role="alert">
            The form takes {max} regions. Take one away first.
          </p>
        )}
      </fieldset>
      {told.map((entry, at) => (
        <ProseField
          // biome-ignore lint/suspicious/noArrayIndexKey: the text belongs to the place
          key={`${at} ${nameAt(at)}`}
          field={`regions[${at}].text`}
          name={`${nameOf(nameAt(at))}, your reason`}
          label={nameAt(at) === NONE ? "Why you have no preference" : `Why ${nameAt(at)}`}
          hint="What ties you to it, or what you look for there?"
          stored={wordsOf(entry.text)}
          limit={report.limits["geographic-preference-text"] ?? null}
          onEnter={(text) => changeEntry("regions", at, "text", text)}
        />
      ))}
    </>
  );
}

function nameOf(choice: string): string {
  return choice === NONE ? "No preference" : choice;
}

function Areas({ report }: { report: ApplicationReport }): ReactNode {
  const draft = useProfile((state) => state.draft);
  const choices = choicesOf(report, "area");
  const chosen = listAt(draft, "application.areas.prefers").map((value) => chosenIn(choices, value));
  const turn = (id: string): void => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    changeForm("areas.prefers", next.length > 0 ? next : undefined);
  };
  return (
    <>
      <fieldset className="field">
        <legend>Settings</legend>
        <div className="choices tight">
          {choices.map(({ id, label }) => (
            <label key={id} className="choice">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <ProseField
        field="areas.text"
        name="Setting preference, your reason"
        label="Why this setting"
        hint="Which places of this kind do you know, and what did you do there?"
        stored={wordsOf(valueAt(draft, "application.areas.text"))}
        limit={report.limits["setting-preference-text"] ?? null}
        onEnter={(text) => changeForm("areas.text", text)}
      />
    </>
  );
}
