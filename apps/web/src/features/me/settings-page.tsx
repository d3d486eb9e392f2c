import type { ReactNode } from "react";
import { Link } from "wouter";
import { OfflineNote } from "../../offline/offline-note.tsx";
import type { DeviceSettings } from "../../storage/device-settings.ts";
import { changeSettings, useScreen } from "../../store/screen-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";

const THEMES: readonly (readonly [DeviceSettings["theme"], string])[] = [
  ["system", "As the device"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** How the app looks and behaves on this device. */
export function SettingsPage(): ReactNode {
  const settings = useScreen((state) => state.settings);
  return (
    <div className="stack-l">
      <PageTitle screen="Settings">Settings of this device</PageTitle>
      <fieldset className="field">
        <legend>Colours</legend>
        <div className="choices inline">
          {THEMES.map(([theme, words]) => (
            <label key={theme} className="choice">
              <input
                type="radio"
                name="theme"
                checked={settings.theme === theme}
                onChange={() => changeSettings({ theme })}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="field">
        <legend>Keys</legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={settings.shortcuts}
            onChange={(event) => changeSettings({ shortcuts: event.target.checked })}
          />
          Single keys work, such as p for pin
        </label>
        <p className="cost">
          <button type="button" className="linklike" onClick={() => useScreen.setState({ keysShown: true })}>
            Show all keys
          </button>
        </p>
      </fieldset>
      <section className="stack">
        <h2>Words explained</h2>
        <p>
          <Link href="/how/glossary">Choose the language of the explanations</Link> in the glossary: English
          or Spanish.
        </p>
      </section>
      <section className="stack">
        <h2>Without a network</h2>
        <OfflineNote />
        <p className="small quiet">
          “Erase everything” leaves the files of the app itself on this device. None of your answers is in
          them.
        </p>
      </section>
    </div>
  );
}
