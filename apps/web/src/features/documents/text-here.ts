import type { Select } from "./select.ts";

/** A text on screen, and what selects a passage of it. */
export interface TextHere {
  readonly id: string;
  readonly onGo: Select;
}
