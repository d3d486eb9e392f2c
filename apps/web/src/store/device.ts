import { connectionTo } from "../storage/database.ts";
import { documentStorage } from "../storage/document-storage.ts";
import { forgetComputed } from "../storage/forget-computed.ts";
import { forgetSeenFacts } from "../storage/forget-seen-facts.ts";
import type { Failed } from "../storage/holdings.ts";
import { journalIn } from "../storage/journal.ts";
import { lastGoodIn } from "../storage/last-good.ts";
import { tabChannel } from "../storage/tab-channel.ts";
import { tabSession } from "../storage/tab-session.ts";
import { type Answers, answersOn, type Device, EXAMPLE } from "./answers/answers.ts";
import { saveNow } from "./answers/saving.ts";
import { refresh } from "./answers/starting.ts";

/** The answers of this tab on this device. */
export const answers: Answers = answersOn(thisDevice());

/** Saves before the page goes, and looks again when it comes back: a sleeping tab hears nothing. */
export function followPage(): void {
  window.addEventListener("pagehide", () => void saveNow(answers));
  document.addEventListener("visibilitychange", () => {
    void (document.visibilityState === "hidden" ? saveNow(answers) : refresh(answers));
  });
}

/** What was written and not entered goes with its document; the code for it comes when it is needed. */
async function forgetLostDrafts(): Promise<void> {
  try {
    const drafts = await import("./drafts.ts");
    await drafts.forgetLostDrafts(answers);
  } catch {
    // A browser that keeps nothing has none.
  }
}

function thisDevice(): Device {
  let holdUp: (failed: Failed) => void = () => {};
  const heldUp = new Promise<Failed>((resolve) => {
    holdUp = resolve;
  });
  const connection = connectionTo("smartpick", (why) => {
    if (why === "blocked") holdUp({ state: "failed", why });
    answers.state.setState({ save: why });
  });
  return {
    storage: documentStorage(connection),
    journal: journalIn(() => localStorage),
    good: lastGoodIn({
      ofTab: () => sessionStorage,
      ofDevice: () => localStorage,
      isOfTab: (id) => id.startsWith(EXAMPLE),
    }),
    channel: tabChannel("smartpick"),
    session: tabSession(
      () => sessionStorage,
      () => localStorage,
    ),
    forgetComputed: () => Promise.all([forgetComputed(), forgetLostDrafts()]).then(() => {}),
    forgetSeenFacts,
    heldUp,
    clock: () => Date.now(),
    newId: () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join(""),
    later(ms, act) {
      const timer = window.setTimeout(act, ms);
      return () => window.clearTimeout(timer);
    },
  };
}
