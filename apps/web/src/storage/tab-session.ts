import type { Cells } from "../document/cell.ts";

/** What this tab alone remembers over a reload. */
export interface TabSession {
  /** The profile on screen, or the one last shown on this device; `null` where none was. */
  readonly profile: () => string | null;
  readonly showProfile: (id: string) => void;
  /** The example on screen with what was changed in it, or `null`. */
  readonly example: () => OpenedExample | null;
  readonly keepExample: (example: OpenedExample | null) => void;
  readonly clear: () => void;
}

export interface OpenedExample {
  readonly id: string;
  readonly changed: Cells;
}

const PROFILE = "smartpick/profile@1";
const EXAMPLE = "smartpick/example@2";

type Texts = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The session in the browser's text stores, one of the tab and one of the device. None of the calls throws. */
export function tabSession(ofTab: () => Texts, ofDevice: () => Texts): TabSession {
  return {
    profile: () => quietly(() => ofTab().getItem(PROFILE) ?? ofDevice().getItem(PROFILE)),
    showProfile(id) {
      quietly(() => ofTab().setItem(PROFILE, id));
      quietly(() => ofDevice().setItem(PROFILE, id));
    },
    example: () =>
      quietly(() => {
        const found = JSON.parse(ofTab().getItem(EXAMPLE) ?? "null") as OpenedExample | null;
        return typeof found?.id === "string" && typeof found.changed === "object" ? found : null;
      }),
    keepExample(example) {
      quietly(() =>
        example ? ofTab().setItem(EXAMPLE, JSON.stringify(example)) : ofTab().removeItem(EXAMPLE),
      );
    },
    clear() {
      quietly(() => ofTab().removeItem(PROFILE));
      quietly(() => ofTab().removeItem(EXAMPLE));
      quietly(() => ofDevice().removeItem(PROFILE));
    },
  };
}

/** A browser that keeps nothing, or holds something else here, has nothing to say: the screen starts as at a first visit. */
function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
