import net from "node:net";
import { ANSWER_SCHEMAS } from "@smartpick/answers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

afterEach(() => vi.restoreAllMocks());

const profileOf = (applicant: string, visa = "j1"): string =>
  fileIn(
    scratch(),
    "me.yaml",
    `applicant: {type: non-us-img, ${applicant}}\nexams: {step2ck: 230}\nvisa: ${visa}\nseeks: {specialties: [FM]}\n`,
  );
const DAY = ["--today", "2026-11-28"];

describe("visa", () => {
  it("names the rule of her nationality first, by any of its names, with the day of its status", async () => {
    const { status, out } = await runCli(["visa", profileOf("country: Ivory Coast, in_us: false"), ...DAY]);
    expect(status).toBe(0);
    expect(out).toMatch(/^1 visa rule at hand names Côte d'Ivoire\./);
    const [, first = ""] = out.split("\n\n");
    expect(first).toContain("Concerns you. Proclamation 10998, entry stopped in part");
    expect(first).toContain("Status on 2 February 2026, second-hand; ask the program and a lawyer.");
  });

  it("says that a country is unknown, and leaves the rules that name countries open", async () => {
    const { out } = await runCli(["visa", profileOf("country: Atlantis"), ...DAY]);
    expect(out).toMatch(/^The country “Atlantis” is not known here/);
    expect(out).toContain("May concern you. Proclamation 10998, entry stopped in full");
  });

  it("prints a document of its own format, without a way out to a network", async () => {
    const closed = (): never => {
      throw new Error("a network was asked for");
    };
    vi.spyOn(globalThis, "fetch").mockImplementation(closed);
    const connect = vi.spyOn(net.Socket.prototype, "connect").mockImplementation(closed);
    const { status, out, err } = await runCli(["visa", profileOf("country: Burma", "any"), "--json", ...DAY]);
    expect([status, err]).toEqual([0, ""]);
    const document: unknown = JSON.parse(out);
    expect(ANSWER_SCHEMAS["visa-room"].safeParse(document).error).toBeUndefined();
    expect(document).toMatchObject({
      country: { code: "MM" },
      rules: [{ concerns: "yes" }, {}, {}, {}, {}, {}],
    });
    expect(connect).not.toHaveBeenCalled();
  });

  it("stands in a plan as data, moves no chance, and is not there for who needs no visa", async () => {
    const planned = async (applicant: string, visa?: string) => {
      const file = profileOf(applicant, visa);
      const { out } = await runCli(["plan", file, "--programs", "3", "--json", ...DAY]);
      return JSON.parse(out) as { chance: unknown; list: unknown; visaRoom?: { rules: readonly object[] } };
    };
    const [named, other] = [await planned("country: Nigeria"), await planned("country: Nepal, in_us: true")];
    expect(named.visaRoom?.rules[0]).toMatchObject({ id: "proclamation-10998-partial", concerns: "yes" });
    expect([named.chance, named.list]).toEqual([other.chance, other.list]);
    expect(await planned("country: Nigeria", "none")).not.toHaveProperty("visaRoom");
  });
});
