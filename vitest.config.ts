import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const source = { conditions: ["@smartpick/source"] };
const shared = { resolve: source, ssr: { resolve: source } };

/** One less than the cores, the default, would leave half of a small machine idle. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Files that take minutes come first: one that began last would keep one core busy and the others idle. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      /every-screen|every-state|answers-safe|national-plans|cli\/test\/examples/.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Two projects: `unit` (every package and app, beside nothing but its source) and `e2e` (journeys in a real browser). */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          maxWorkers,
          // Files share their process: reading the sources anew for each of them took longer than their tests.
          isolate: false,
          include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
          // A plan takes seconds on a busy machine; a test that hangs still ends.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          globalSetup: ["e2e/global-setup.ts"],
          // Reading the sources anew for each file took a tenth of the time.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
