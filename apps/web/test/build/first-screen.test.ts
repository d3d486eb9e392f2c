import { readFacts } from "@smartpick/data/node";
import { createEngine } from "@smartpick/engine";
import { describe, expect, it } from "vitest";
import { faceOn } from "../../build/first-screen/compute-faces.ts";
import { withScreen } from "../../build/first-screen/first-screen-plugin.ts";
import { facesFor } from "../../src/features/welcome/face.ts";

describe("the face of an example", () => {
  it("is the same on every day on which the same season is planned", async () => {
    const engine = createEngine(await readFacts("full"));
    const days = ["2026-10-16", "2026-12-31", "2027-03-20", "2027-10-15"];
    const faces = days.map((day) => faceOn(day, engine, "low-score-informatics"));
    expect(faces[0]?.finding).toMatch(/^\d+ programs for \$[\d,]+\. Then stop\.$/);
    for (const face of faces) expect(face).toEqual(faces[0]);
  });

  it("is that of the season planned, else of the season that the build is for", () => {
    const [one, next] = [2028, 2029].map((season) => ({ season, byExample: {} }));
    const faces = { factsVersion: "2026-11-22", seasons: [one, next].filter((face) => face !== undefined) };
    expect(facesFor(faces, 2029)).toBe(next);
    expect(facesFor(faces, 2027)).toBe(one);
    expect(facesFor(faces, 2040)).toBe(one);
  });
});

describe("the page with the first screen in it", () => {
  const page = '<body><div id="app"></div></body>';

  it("holds what was drawn, letter by letter", () => {
    expect(withScreen(page, "<p>$& costs $2</p>")).toBe(
      '<body><div id="app"><p>$& costs $2</p></div></body>',
    );
  });

  it("is refused where the policy of the page would be", () => {
    expect(() => withScreen(page, '<p style="color:red">x</p>')).toThrow(/policy/);
    expect(() => withScreen(page, "<script>1</script>")).toThrow(/policy/);
    expect(() => withScreen("<body></body>", "<p>x</p>")).toThrow(/place/);
  });
});
