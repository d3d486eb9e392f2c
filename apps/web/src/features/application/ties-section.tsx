import { type ApplicationReport, STATES } from "@smartpick/core";
import { listed } from "@smartpick/report";
import type { ReactNode } from "react";
import { changeEntry, entriesOf, removeEntry, wordsOf } from "../../store/application-form.ts";
import { useProfile } from "../../store/profile-store.ts";
import { once } from "../../ui/once.ts";
import { AddByTitle } from "./add-by-title.tsx";
import { PickField } from "./pick-field.tsx";
import { ProseField } from "./prose-field.tsx";

const STATE_CHOICES = STATES.map(({ code, name }) => ({ id: code, label: name }));

/** Ties to places, where a service of a specialty sought asks for them; else one folded line. */
export function TiesSection({ report }: { report: ApplicationReport }): ReactNode {
  const { service, specialties } = report.connections;
  const count = useProfile(({ draft }) => entriesOf(draft, "connections").length);
  if (service === null)
    return (
      <section className="sec">
        <details>
          <summary>Ties to places: your services do not ask for them</summary>
          <p className="small">
            ResidencyCAS asks for them, in emergency medicine and in obstetrics. You seek neither.
            {count > 0 && ` The ${count} that you told stay in your file.`}
          </p>
        </details>
      </section>
    );
  return (
    <section className="sec stack">
      <h2>Ties to places</h2>
      <p>
        {service} asks for them in {listed(specialties)}.
      </p>
      <Ties report={report} />
    </section>
  );
}

function Ties({ report }: { report: ApplicationReport }): ReactNode {
  const draft = useProfile((state) => state.draft);
  const ties = entriesOf(draft, "connections");
  const max = report.tallies.find(({ of }) => of === "connections")?.limit?.max ?? null;
  return (
    <>
      {ties.map((tie, at) => {
        const city = wordsOf(tie.city);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two ties may be to one city
          <div key={`${at} ${city}`} className="stack eras-tie">
            <h3>{city}</h3>
            <PickField
              field={`connections[${at}].state`}
              label="State"
              choices={STATE_CHOICES}
              value={tie.state}
              onChoose={(state) => changeEntry("connections", at, "state", state)}
            />
            <ProseField
              field={`connections[${at}].text`}
              name={`${city}, your tie`}
              label="What ties you to it"
              hint="Who lives there, or what did you do there?"
              stored={wordsOf(tie.text)}
              limit={report.limits["residencycas-connection-text"] ?? null}
              onEnter={(text) => changeEntry("connections", at, "text", text)}
            />
            <p>
              <button
                type="button"
                className="btn s"
                aria-label={`Remove: ${city}`}
                onClick={once(() => removeEntry("connections", at, city))}
              >
                Remove
              </button>
            </p>
          </div>
        );
      })}
      {max !== null && ties.length >= max ? (
        <p className="small quiet">The form takes {max} places.</p>
      ) : (
        <AddByTitle
          list="connections"
          label="Another city"
          first="A city that you have a tie to"
          longest={300}
          entry={(city) => ({ city })}
        />
      )}
    </>
  );
}
