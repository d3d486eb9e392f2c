import type { OpenSources } from "@smartpick/engine";
import { useEffect, useId, useState } from "react";
import { engine } from "../../store/engine.ts";

/** The sources of these ids as the facts hold them; `null` until they are there. */
export function useSources(ids: readonly string[]): OpenSources | null {
  const [found, setFound] = useState<OpenSources | null>(null);
  const id = useId();
  const key = ids.join(" ");
  useEffect(() => {
    void engine()
      .ask("facts.sources", { ids: key.split(" ") }, { channel: `sources ${id}` })
      .then((answer) => {
        if (answer.state === "done") setFound(answer.value);
      });
  }, [key, id]);
  return found;
}
