import type { BuildEngine } from "./peers/peer.ts";
export const buildOurs: BuildEngine = async () => ({ name: "ours", search: () => [] });
