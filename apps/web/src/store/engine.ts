import factsAddress from "@smartpick/data/facts-full.json.gz?url";
import type { EngineClient, FactsSummary, Progress } from "@smartpick/engine";
import { startBrowserEngine } from "@smartpick/engine/worker";
import { create } from "zustand";

interface EngineState {
  readonly phase: "idle" | "loading" | "ready" | "failed";
  readonly progress: Progress | null;
  readonly summary: FactsSummary | null;
  readonly message: string | null;
}

/** Where the worker stands. */
export const useEngine = create<EngineState>(() => ({
  phase: "idle",
  progress: null,
  summary: null,
  message: null,
}));

let client: EngineClient | null = null;

/** The worker of this page, started at the first call; everything is computed in it. */
export function engine(): EngineClient {
  if (!client) {
    client = startBrowserEngine(factsAddress);
    void warmUp(client);
  }
  return client;
}

/** Starts the worker again after a failure. */
export function restartEngine(): void {
  client?.close();
  client = null;
  engine();
}

async function warmUp(started: EngineClient): Promise<void> {
  useEngine.setState({ phase: "loading", message: null });
  const onProgress = (progress: Progress): void => useEngine.setState({ progress });
  const answer = await started.ask("facts.summary", {}, { onProgress });
  if (started !== client) return;
  if (answer.state === "done") useEngine.setState({ phase: "ready", summary: answer.value });
  else
    useEngine.setState({
      phase: "failed",
      message: answer.state === "failed" ? answer.detail : answer.state,
    });
}
