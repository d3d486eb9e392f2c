import { CENSUS_DIVISIONS, SETTINGS, SPECIALTIES, STATES } from "@smartpick/core";
import { type ReactNode, useState } from "react";
import { listAt } from "../../store/draft.ts";
import { Slider } from "../../ui/slider.tsx";
import { useFormDraft } from "./fields/field-scope.ts";
import { ManyField } from "./fields/many-field.tsx";
import { useField } from "./fields/use-field.ts";

const USUAL: readonly string[] = [
  "Internal Medicine",
  "Family Medicine",
  "Pediatrics",
  "Psychiatry",
  "Emergency Medicine",
  "Neurology",
  "Pathology",
  "Surgery",
];
const ALL = SPECIALTIES.filter(({ name }) => !name.startsWith("Combined Program"));
const STATE_CHOICES = STATES.map((state) => ({ value: state.code, label: state.name }));
const SETTING_WORDS: Readonly<Record<(typeof SETTINGS)[number], string>> = {
  university: "University",
  "community-university-affiliated": "Community, university-affiliated",
  community: "Community",
  military: "Military",
};

/** Specialties, places, settings, and how much informatics and location count. */
export function WantStep(): ReactNode {
  const chosen = listAt(useFormDraft(), "seeks.specialties");
  const [all, setAll] = useState(chosen.some((name) => !USUAL.includes(name)));
  const informatics = useField("weights.informatics");
  const weight = numberOr(informatics.value, 0);
  const shown = all ? ALL.map(({ name }) => name) : USUAL;
  return (
    <>
      <ManyField
        path="seeks.specialties"
        legend="Specialties"
        hint="One or more. Two specialties spread the risk, and each has its own fee steps and signals."
        choices={shown.map((name) => ({ value: name, label: name }))}
      />
      <button type="button" className="btn link s" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? "Show the usual specialties only" : `Show all ${ALL.length} specialties`}
      </button>
      <div className="field">
        <Slider
          label="How much informatics counts"
          value={Math.round(weight * 100)}
          min={0}
          max={95}
          step={5}
          words={weight === 0 ? "not at all" : `${Math.round(weight * 100)} of 100`}
          low="Match anywhere"
          high="Informatics first"
          onChange={(value) => informatics.change(value === 0 ? undefined : value / 100)}
        />
        <p className="cost">Your list page shows what this costs in chance of a match.</p>
      </div>
      <PlacesAndSettings most={0.95 - weight} />
    </>
  );
}

/** Places, settings, and how much places count: at most `most`, which informatics leaves. */
function PlacesAndSettings({ most }: { readonly most: number }): ReactNode {
  const location = useField("weights.location");
  const placeWeight = numberOr(location.value, 0);
  return (
    <details className="more">
      <summary>Places and settings</summary>
      <div className="stack-l">
        <ManyField
          path="seeks.regions"
          legend="Only these regions"
          cost="None chosen: all regions."
          choices={CENSUS_DIVISIONS.map((name) => ({ value: name, label: name }))}
        />
        <ManyField
          path="seeks.states"
          legend="Only these states"
          cost="None chosen: all states."
          choices={STATE_CHOICES}
          layout="states"
        />
        <ManyField
          path="seeks.never_states"
          legend="Never these states"
          choices={STATE_CHOICES}
          layout="states"
        />
        <ManyField
          path="seeks.settings"
          legend="Only these settings"
          hint="Programs whose setting is not in our sources are left out when you choose here."
          cost="None chosen: all settings."
          choices={SETTINGS.map((setting) => ({ value: setting, label: SETTING_WORDS[setting] }))}
        />
        <ManyField
          path="weights.preferred_states"
          legend="States you would like better"
          hint="They stay a wish: no other state is left out."
          choices={STATE_CHOICES}
          layout="states"
        />
        <Slider
          label="How much these states count"
          value={Math.round(placeWeight * 100)}
          min={0}
          max={Math.round(most * 100)}
          step={5}
          words={placeWeight === 0 ? "not at all" : `${Math.round(placeWeight * 100)} of 100`}
          low="Not at all"
          high="Much"
          onChange={(value) => location.change(value === 0 ? undefined : value / 100)}
        />
      </div>
    </details>
  );
}

function numberOr(value: unknown, other: number): number {
  return typeof value === "number" && Number.isFinite(value) ? value : other;
}
