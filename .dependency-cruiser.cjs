/** Who may import whom (ARCHITECTURE section 2). `scripts/boundaries.mjs` also checks that modules were seen. */
const { coreRules } = require("./scripts/core-rooms.cjs");

const room = (name) => `^packages/${name}/src`;
const only = (name, allowed) => ({
  name: `${name}-imports-only-${allowed.length === 0 ? "itself" : allowed.join("-")}`,
  severity: "error",
  from: { path: room(name) },
  to: {
    path: "^(packages|apps)/",
    pathNot: [room(name), ...allowed.map(room)].map((p) => p.replace("src", "(src|generated)")),
  },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-circle-of-types",
      severity: "error",
      // Two files that need each other's types are one thought in two places.
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?(url|worker|raw)$|^virtual:" },
    },
    only("answers", []),
    {
      name: "core-has-no-dependencies",
      severity: "error",
      from: { path: room("core") },
      to: { pathNot: [room("core"), room("answers")] },
    },
    {
      name: "core-takes-only-types-from-answers",
      severity: "error",
      from: { path: room("core") },
      to: { path: room("answers"), dependencyTypesNot: ["type-only"] },
    },
    ...coreRules,
    only("profile", ["core"]),
    only("data", ["core"]),
    only("fit", ["core", "data"]),
    only("reader", ["core"]),
    only("report", ["core", "answers", "quality"]),
    {
      name: "report-takes-only-types-from-answers-and-quality",
      severity: "error",
      from: { path: room("report") },
      to: { path: "^packages/(answers|quality)/src", dependencyTypesNot: ["type-only"] },
    },
    only("coach", ["answers"]),
    only("quality", ["answers", "core"]),
    {
      name: "quality-takes-mathematics-and-results-alone-from-core",
      severity: "error",
      from: { path: room("quality") },
      to: {
        path: "^packages/core/src/",
        pathNot: "^packages/core/src/math/",
        dependencyTypesNot: ["type-only"],
      },
    },
    only("engine", ["answers", "core", "data", "profile", "coach", "quality", "reader"]),
    {
      name: "apps-never-import-one-another",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "packages-never-import-apps",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "the-web-app-has-no-node",
      severity: "error",
      from: { path: "^apps/web/src" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-storage-knows-indexeddb",
      severity: "error",
      from: { path: "^apps/web/src", pathNot: "^apps/web/src/storage/" },
      to: { path: "node_modules/idb" },
    },
    {
      name: "documents-of-the-web-app-are-pure",
      severity: "error",
      from: { path: "^apps/web/src/document/" },
      to: { pathNot: "^apps/web/src/document/" },
    },
    {
      name: "storage-imports-nothing-of-the-store",
      severity: "error",
      from: { path: "^apps/web/src/storage/" },
      to: { path: "^apps/web/src/", pathNot: "^apps/web/src/(storage|document)/" },
    },
    {
      name: "only-engine-knows-workers",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: room("engine") },
      to: { path: "^(node:)?worker_threads$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|node_modules/(?!idb))" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.test.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@smartpick/source", "import", "node", "default", "types"],
    },
  },
};
