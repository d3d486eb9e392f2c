import type { ReactNode } from "react";
import { FactsDay } from "../frame/facts-day.tsx";
import { type Kept, useOffline } from "./offline-state.ts";
import { TakeButton } from "./take-button.tsx";

const WORDS: Readonly<Record<Kept, string>> = {
  "not-yet": "It works without a network once its files are on this device. They come after your first list.",
  coming: "The files for work without a network are on their way.",
  kept: "Works without a network on this device.",
  impossible:
    "This browser keeps no files of the page here, so SmartPick needs a network. Everything else works. It may be a private window, or an address without HTTPS.",
  failed:
    "The files for work without a network could not be kept. With a network everything works. Free some room, then load this page again.",
};

/** Whether the app works here without a network, and of which day its facts are. */
export function OfflineNote(): ReactNode {
  const kept = useOffline((state) => state.kept);
  const newer = useOffline((state) => state.newer);
  return (
    <>
      <p data-offline={kept}>
        {WORDS[kept]} <FactsDay />
      </p>
      {newer !== "none" && (
        <p>
          A newer version is ready. <TakeButton className="linklike" words="Take it now" />
        </p>
      )}
    </>
  );
}
