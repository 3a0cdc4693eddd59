/**
 * Who may import whom (DESIGN §4). Every rule says what is wrong, why it matters and how to mend it.
 * `dialog ports` are the files that describe the core to others: model, ports, errors and the types of its functions.
 */
const PORTS = "^dialog/(model/|ports|errors|result|store|assistant|intake|signals|delivery|recent)";

const only = (name, from, allowed, why) => ({
  name,
  severity: "error",
  comment: `${why} Mend: take what you need as a parameter (a port) and wire it in composition.ts or server.ts.`,
  from: { path: from },
  to: { pathNot: [...allowed, "^node_modules/", "^[a-z_]+(/|$)(?<!\\.ts)$"], path: "\\.(ts|json)$" },
});

export default {
  forbidden: [
    only("dialog-is-the-core", "^dialog/", ["^dialog/"], "The dialog core knows nothing of the rest of the project."),
    {
      name: "dialog-without-npm",
      severity: "error",
      comment: "Only dialog/interpreter and dialog/language may use packages. Mend: put the adapter there, behind a port.",
      from: { path: "^dialog/", pathNot: "^dialog/(interpreter|language)/" },
      to: { path: "^node_modules/" },
    },
    only(
      "knowledge",
      "^knowledge/(?!editor/)",
      ["^knowledge/", PORTS, "^storage/ports"],
      "Knowledge serves the dialog through its ports.",
    ),
    only(
      "knowledge-editor",
      "^knowledge/editor/",
      ["^knowledge/", PORTS, "^storage/ports", "^accessibility/", "^web/"],
      "The editor is knowledge with pages.",
    ),
    only("handoff", "^handoff/(?!desk/)", ["^handoff/", PORTS, "^storage/ports"], "Handoff serves the dialog through its ports."),
    only(
      "handoff-desk",
      "^handoff/desk/",
      ["^handoff/", PORTS, "^storage/ports", "^accessibility/", "^web/"],
      "The desk is handoff with pages.",
    ),
    only(
      "governance",
      "^governance/",
      ["^governance/", PORTS, "^storage/ports"],
      "Governance looks at records, not at channels.",
    ),
    only(
      "accessibility",
      "^accessibility/",
      ["^accessibility/", "^dialog/model/"],
      "Rendering and rules are used by all channels alike.",
    ),
    only(
      "channel-chat",
      "^channels/chat/",
      ["^channels/chat/", PORTS, "^accessibility/", "^web/"],
      "A channel is wire format and nothing else.",
    ),
    only(
      "channel-phone",
      "^channels/phone/",
      ["^channels/phone/", PORTS, "^accessibility/"],
      "A channel is wire format and nothing else.",
    ),
    only(
      "channel-email",
      "^channels/email/",
      ["^channels/email/", PORTS, "^accessibility/", "^storage/ports"],
      "A channel is wire format and nothing else.",
    ),
    only(
      "storage",
      "^storage/",
      ["^storage/", "^dialog/(model/|store|result|errors)"],
      "Storage keeps the dialog's records and decides nothing.",
    ),
    only("web", "^web/", ["^web/", "^accessibility/", PORTS], "Pages' frame, errors and assets are shared by all."),
    {
      name: "nobody-imports-the-roots",
      severity: "error",
      comment: "server.ts and cli.ts are where the program begins. Mend: move what you need to composition.ts or to its folder.",
      from: {},
      to: { path: "^(server|cli)\\.ts$" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Files that need each other are one file or have the wrong border. Types may refer to each other.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "tests-stay-outside",
      severity: "error",
      comment: "The program must not need its tests.",
      from: { pathNot: "^(test|scripts)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(var|node_modules)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
