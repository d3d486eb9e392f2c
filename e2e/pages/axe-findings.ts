import axe from "axe-core";
import type { Page } from "playwright-core";

/** Which of axe's rules are asked: all, or only those that another theme may break. */
export type AxeRules = "every rule" | "rules of colour";

/** Every finding of axe on a page as it is, named by rule and place. */
export async function axeFindings(page: Page, rules: AxeRules = "every rule"): Promise<string[]> {
  // The page's policy allows no script but its own, and axe comes through the debugger, which is not asked.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: AxeFinding[] }> };
      };
      interface AxeFinding {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
      }
      // What slides in is looked at where it comes to rest; it begins with the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const moving = document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(moving.map((one) => one.finished));
      const { violations } = await axe.run(options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
      );
    },
    rules === "every rule" ? {} : { runOnly: ["color-contrast", "link-in-text-block"] },
  );
}
