import { MAX_PART, MAX_PARTS } from "../limits.ts";

/**
 * A mail with its long parts cut short, so that parsing costs the same whatever is attached. Pieces lie between lines that begin
 * with "--", which includes all boundaries (RFC 2046 §5.1.1); cutting inside a piece cannot break the tree.
 */
export function trimParts(raw: Buffer): Buffer {
  const kept: Buffer[] = [];
  let bytes = 0;
  let lines = 0;
  let from = 0;
  for (let count = 0; from < raw.length && count < MAX_PARTS.count; count++) {
    const until = nextPiece(raw, from);
    const limits = {
      bytes: Math.min(MAX_PART.bytes, MAX_PARTS.bytes - bytes),
      lines: Math.min(MAX_PART.lines, MAX_PARTS.lines - lines),
    };
    if (limits.bytes <= 0 || limits.lines <= 0) break;
    const piece = cutPiece(raw, from, until, limits);
    kept.push(piece.bytes);
    bytes += piece.bytes.length;
    lines += piece.lines;
    from = until;
  }
  return bytes === raw.length ? raw : Buffer.concat(kept);
}

function nextPiece(raw: Buffer, from: number): number {
  const at = raw.indexOf("\n--", from);
  return at === -1 ? raw.length : at + 1;
}

/** Whole lines where possible: a cut line is decoded wrongly at most at its end. */
function cutPiece(raw: Buffer, from: number, until: number, limits: { bytes: number; lines: number }) {
  let lines = 0;
  let end = from;
  while (end < until && lines < limits.lines) {
    const at = raw.indexOf(0x0a, end);
    const next = at === -1 || at >= until ? until : at + 1;
    if (next - from > limits.bytes) return { bytes: withBreak(raw.subarray(from, from + limits.bytes)), lines: lines + 1 };
    end = next;
    lines += 1;
  }
  return { bytes: raw.subarray(from, end), lines };
}

const withBreak = (piece: Buffer): Buffer => Buffer.concat([piece, Buffer.from("\r\n")]);
