/** One question: its documents' features, and which of them are right. */
export interface Group {
  readonly rows: readonly Float32Array[];
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

export interface Options {
  readonly columns: number;
  /** Strength of the pull towards 0, on standardised features. */
  readonly ridge: number;
  readonly steps: number;
}

/**
 * Worth of each feature: a softmax over the documents of each question, the right ones against all, fitted by Adam on
 * standardised features. Deterministic.
 */
export function fitSoftmax(groups: readonly Group[], { columns, ridge, steps }: Options): Float64Array {
  const usable = groups.filter(({ right }) => right.size > 0);
  const scale = deviations(usable, columns);
  const total = usable.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(columns);
  const step = adam(columns, 0.08);
  for (let turn = 0; turn < steps; turn++) {
    const gradient = weights.map((weight) => 2 * ridge * weight);
    for (const group of usable) addGradient(group, { weights, gradient, scale, share: group.weight / total });
    step(weights, gradient);
  }
  return weights.map((weight, at) => weight / (scale[at] ?? 1));
}

interface Pass {
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  readonly scale: Float64Array;
  readonly share: number;
}

function addGradient({ rows, right }: Group, { weights, gradient, scale, share }: Pass): void {
  const values = rows.map((row) => row.reduce((sum, value, at) => sum + (value / (scale[at] ?? 1)) * (weights[at] ?? 0), 0));
  const most = Math.max(...values);
  const odds = values.map((value) => Math.exp(value - most));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, at) => sum + (right.has(at) ? value : 0), 0);
  rows.forEach((row, at) => {
    const odd = odds[at] ?? 0;
    const pull = (odd / all - (right.has(at) ? odd / good : 0)) * share;
    for (let column = 0; column < weights.length; column++) {
      gradient[column] = (gradient[column] ?? 0) + (pull * (row[column] ?? 0)) / (scale[column] ?? 1);
    }
  });
}

function deviations(groups: readonly Group[], columns: number): Float64Array {
  const rows = groups.flatMap((group) => group.rows);
  return Float64Array.from({ length: columns }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const square = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(square) || 1;
  });
}

/** Kingma and Ba, "Adam: a method for stochastic optimization" (2015). */
export function adam(columns: number, rate: number): (weights: Float64Array, gradient: Float64Array) => void {
  const mean = new Float64Array(columns);
  const square = new Float64Array(columns);
  let turn = 0;
  return (weights, gradient) => {
    turn++;
    for (let at = 0; at < columns; at++) {
      const slope = gradient[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope ** 2;
      const [first, second] = [(mean[at] ?? 0) / (1 - 0.9 ** turn), (square[at] ?? 0) / (1 - 0.999 ** turn)];
      weights[at] = (weights[at] ?? 0) - (rate * first) / (Math.sqrt(second) + 1e-8);
    }
  };
}
