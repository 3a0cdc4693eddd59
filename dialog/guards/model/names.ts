/** FNV-1a over UTF-16 units, 32 bits: the models keep hashes instead of names. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** Length that every text's weights are brought to, so that long messages are not surer than short ones. */
const LENGTH = 3;

/** What a text's weights are multiplied with. */
export function scaleOf(names: ReadonlyMap<string, number>): number {
  let square = 0;
  for (const weight of names.values()) square += weight * weight;
  return square === 0 ? 0 : LENGTH / Math.sqrt(square);
}
