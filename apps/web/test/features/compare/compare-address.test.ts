import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareAddress,
  isProgramsPart,
  MOST_COMPARED,
  namedPrograms,
} from "../../../src/features/compare/compare-address.ts";
import { parseAddress } from "../../../src/frame/address.ts";
import type { Route } from "../../../src/frame/route.ts";

const ROUTES: readonly Route[] = [{ path: "/list/compare/:ids+", screen: () => null }];

const id = fc
  .tuple(fc.stringMatching(/^\d{10}$/), fc.constantFrom("", "/P", "/A"))
  .map(([code, track]) => `acgme:${code}${track}`);

describe("the address of programs side by side", () => {
  it("is read back as it was written, for up to five programs with tracks", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: MOST_COMPARED }), (ids) => {
        const { found } = parseAddress(ROUTES, `#${compareAddress(ids)}`);
        expect(found?.route.path).toBe("/list/compare/:ids+");
        expect(namedPrograms(found?.params.ids ?? "")).toEqual({ ids, beyond: [] });
      }),
    );
  });

  it("keeps a sixth apart, and names each program once", () => {
    const seven = ["a", "b", "a", "c", "d", "e", "f", "g"].map((letter) => `acgme:140352126${letter}`);
    const { ids, beyond } = namedPrograms(seven.join("~"));
    expect(ids).toHaveLength(5);
    expect(beyond).toEqual(["acgme:140352126f", "acgme:140352126g"]);
  });

  it("never throws, and leads nowhere where it names no program", () => {
    expect(["", "~", "<b>", "acgme:1", "../x", "acgme:1403521267~?"].filter(isProgramsPart)).toEqual([]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { ids, beyond } = namedPrograms(text);
        expect(ids.length).toBeLessThanOrEqual(MOST_COMPARED);
        expect(new Set([...ids, ...beyond]).size).toBe(ids.length + beyond.length);
        expect(() => parseAddress(ROUTES, `#/list/compare/${text}`)).not.toThrow();
      }),
    );
  });
});
