import { describe, expect, it } from "vitest";
import { checkDocument } from "../../src/check.ts";

/** Names of the rules that speak. */
function spoken(text: string, kind: "position-request" | "personal-statement"): readonly string[] {
  return checkDocument(text, kind).findings.map(({ name }) => name ?? "");
}

const BODY =
  "I am a physician from Nepal and graduated in 2021. I read your paper on refill alerts in older adults. Could I observe your clinic from 3 to 28 May?";

describe("good manners of an e-mail", () => {
  it.each([
    ["thanks at its end", `${BODY}\n\nThank you for your time.`, "borrowed-phrase"],
    ["who writes, at its beginning", `My name is Karim Haddad. ${BODY}`, "cliche-opening"],
  ])("are no fault in a request for a place: %s", (_, text, rule) => {
    expect(spoken(text, "position-request")).not.toContain(rule);
    expect(spoken(text, "personal-statement")).toContain(rule);
  });

  it("leave a stock opening a fault there", () => {
    expect(
      spoken(`Ever since I was a child, I wanted to be a doctor. ${BODY}`, "position-request"),
    ).toContain("cliche-opening");
  });
});
