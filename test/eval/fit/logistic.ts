import { adam } from "./softmax.ts";

export interface Example {
  readonly evidence: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** Weights of a logistic curve over the evidence; column 0 is the constant and is not pulled towards 0. Deterministic. */
export function fitLogistic(examples: readonly Example[], ridge = 0.002, steps = 3_000): Float64Array {
  const columns = examples[0]?.evidence.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(columns);
  const step = adam(columns, 0.03);
  for (let turn = 0; turn < steps; turn++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : 2 * ridge * weight));
    for (const { evidence, right, weight } of examples) {
      const pull = ((chanceOf(evidence, weights) - (right ? 1 : 0)) * weight) / total;
      for (let at = 0; at < columns; at++) gradient[at] = (gradient[at] ?? 0) + pull * (evidence[at] ?? 0);
    }
    step(weights, gradient);
  }
  return weights;
}

export const chanceOf = (evidence: readonly number[], weights: Float64Array): number =>
  1 / (1 + Math.exp(-evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
