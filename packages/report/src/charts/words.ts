import type { Frame, Mark } from "./frame.ts";
import { INK } from "./ink.ts";
import { element, label } from "./markup.ts";

/** Words beside a place of the data; `dx` to the right and `dy` down are pixels. */
interface WordsAt {
  readonly x: number;
  readonly y: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly anchor?: "start" | "middle" | "end";
}

/** Words in the ink of axes, beside a place. */
export function quietWords(words: string, at: WordsAt): Mark {
  return (frame) => label(words, placed(frame, at));
}

/** Words in bold beside what they name. */
export function boldWords(words: string, at: WordsAt): Mark {
  return (frame) => label(words, { ...placed(frame, at), fill: INK.strong, "font-weight": 600 });
}

function placed({ x, y }: Frame, { x: across, y: up, dx = 0, dy = 0, anchor }: WordsAt) {
  return { x: x(across) + dx, y: y(up) + dy, "text-anchor": anchor };
}

/** Marks that belong together, under one class. */
export function group(name: string, marks: readonly Mark[]): Mark {
  return (frame) => element("g", { class: name }, marks.map((mark) => mark(frame)).join(""));
}
