/**
 * The house of ARCHITECTURE.md as rules: arrows are imports, they only point down, and there are no cycles.
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    ...Object.entries({
      schemas: [],
      ui: [],
      client: ["schemas"],
      petition: ["schemas", "ui", "client"],
      donation: ["schemas", "ui", "client"],
      campaign: ["schemas", "ui", "petition", "donation"],
      embed: ["schemas", "ui", "client", "petition", "donation"],
      server: ["schemas", "ui", "petition", "donation", "embed"],
    }).map(([name, below]) => ({
      name: `${name}-imports-only-what-is-below`,
      severity: "error",
      from: { path: `^packages/${name}/` },
      to: { path: "^packages/", pathNot: `^packages/(${[name, ...below].join("|")})/` },
    })),
    {
      name: "packages-never-import-apps",
      severity: "error",
      from: { path: "^packages/", pathNot: "/src/testing/" },
      to: { path: "^apps/" },
    },
    {
      name: "siblings-by-their-public-name",
      comment: "Import @tdh/<package>, never a file of a sibling.",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^packages/", pathNot: ["^$1/$2/", "/src/testing/"], dependencyTypes: ["local"] },
    },
    {
      name: "test-material-in-tests-only",
      comment: "What lies in src/testing is not published.",
      severity: "error",
      from: { pathNot: ["\\.test\\.tsx?$", "/src/testing/", "^apps/"] },
      to: { path: "^packages/[^/]+/src/testing/" },
    },
    {
      name: "server-core-speaks-schemas-only",
      comment:
        "Use cases, stores and mail know no markup and no transport; of the interface, mail takes the words alone.",
      severity: "error",
      from: { path: "^packages/server/src/(use-cases|store|mail)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: ["^packages/(?!schemas/|server/)", "^packages/server/src/(http|pages)/", "/(fastify|react|react-dom)/"],
        pathNot: "^packages/ui/src/messages/",
      },
    },
    {
      name: "use-cases-take-ports",
      comment: "A use case gets its store and mailer as arguments: it imports their types, no adapter.",
      severity: "error",
      from: { path: "^packages/server/src/use-cases/", pathNot: "\\.test\\.ts$" },
      to: { path: ["^(node:)?sqlite$", "nodemailer", "^packages/server/src/(store/sqlite|mail/(smtp|mailbox))"] },
    },
    {
      name: "server-renders-in-pages-only",
      severity: "error",
      from: {
        path: "^packages/server/src/",
        pathNot: ["^packages/server/src/(pages/|messages/|http/embed)", "\\.test\\.tsx?$"],
      },
      to: { path: "^packages/(petition|donation|embed)/" },
    },
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^virtual:", "\\?iife$"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "dist"] },
    exclude: { path: "(^|/)(dist|storybook-static|node_modules/\\.cache)/" },
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "types", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".css", ".json"],
    },
  },
};
