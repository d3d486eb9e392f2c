import type { FormReview } from "@smartpick/profile";
import { NO_ANSWER_FOR_IT } from "@smartpick/report";
import type { ReactNode } from "react";
import { problemWords } from "../../store/problem-words.ts";

/** Words of the file that no answer can hold, each with the reason: nothing that was read is left out in silence. */
export function NotUnderstood({ refused, left }: Pick<FormReview, "refused" | "left">): ReactNode {
  if (refused.length + left.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>Not understood</h2>
      <p>These words are not added. Tell them yourself where they matter.</p>
      <ul className="lines">
        {refused.map(({ path, words, problem }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may hold the same words
          <li key={at + path}>
            “{words}”<span className="sub">{problemWords(problem)}</span>
          </li>
        ))}
        {left.map((words, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may hold the same words
          <li key={at + words}>
            “{words}”<span className="sub">{NO_ANSWER_FOR_IT}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
