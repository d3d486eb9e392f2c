import { describe, expect, it } from "vitest";
import { placeName, settingName, trackName } from "../../src/index.ts";

describe("names of a program's place, setting and track", () => {
  it("names unknown places and settings as unknown", () => {
    expect(placeName("McKeesport", "PA")).toBe("McKeesport, PA");
    expect(placeName(null, "PA")).toBe("PA");
    expect(placeName(null, null)).toBe("place unknown");
    expect(settingName(null)).toBe("setting unknown");
    expect(trackName("")).toBe("track unknown");
  });
});
