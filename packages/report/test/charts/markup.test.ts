import { describe, expect, it } from "vitest";
import { escapeXml } from "../../src/index.ts";

describe("escaping", () => {
  it("lets no mark-up through", () => {
    expect(escapeXml(`<a href="x" o='y'>&\u0000</a>`)).toBe(
      "&lt;a href=&quot;x&quot; o=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
    );
  });
});
