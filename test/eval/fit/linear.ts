import { softmax } from "../../../dialog/guards/model/classifier.ts";
import { hashOf, scaleOf } from "../../../dialog/guards/model/names.ts";

export interface Sample {
  readonly names: ReadonlyMap<string, number>;
  readonly label: string;
  readonly weight: number;
}

export interface Trained {
  readonly classes: readonly string[];
  readonly bias: Float64Array;
  /** Per hash one weight a class. */
  readonly weights: ReadonlyMap<number, Float64Array>;
}

interface Encoded {
  readonly features: readonly (readonly [number, number])[];
  readonly label: number;
  readonly weight: number;
}

interface Settings {
  readonly classes: readonly string[];
  readonly epochs?: number;
  readonly ridge?: number;
}

const RATE = 0.3;

/** Softmax regression by AdaGrad (Duchi, Hazan, Singer 2011), samples in an order that is the same every time. */
export function trainLinear(samples: readonly Sample[], { classes, epochs = 12, ridge = 1e-5 }: Settings): Trained {
  const model = { classes, bias: new Float64Array(classes.length), weights: new Map<number, Float64Array>() };
  const spent = new Map<number, Float64Array>();
  const biasSpent = new Float64Array(classes.length).fill(1e-6);
  const encoded = samples.map((sample) => encode(sample, classes));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sample of shuffled(encoded, epoch + 1)) learn(sample, { model, spent, biasSpent, ridge });
  }
  return model;
}

function encode({ names, label, weight }: Sample, classes: readonly string[]): Encoded {
  const scale = scaleOf(names);
  return { features: [...names].map(([name, count]) => [hashOf(name), count * scale]), label: classes.indexOf(label), weight };
}

interface Learner {
  readonly model: { readonly bias: Float64Array; readonly weights: Map<number, Float64Array> };
  readonly spent: Map<number, Float64Array>;
  readonly biasSpent: Float64Array;
  readonly ridge: number;
}

function learn({ features, label, weight }: Encoded, { model, spent, biasSpent, ridge }: Learner): void {
  const count = model.bias.length;
  const odds = Float64Array.from(model.bias);
  for (const [hash, value] of features) {
    model.weights.get(hash)?.forEach((own, at) => {
      odds[at] = (odds[at] ?? 0) + own * value;
    });
  }
  const pulls = softmax(odds).map((chance, at) => (chance - (at === label ? 1 : 0)) * weight);
  descend(model.bias, biasSpent, pulls);
  for (const [hash, value] of features) {
    const own = known(model.weights, hash, count, 0);
    const slopes = pulls.map((pull, at) => pull * value + ridge * (own[at] ?? 0));
    descend(own, known(spent, hash, count, 1e-6), slopes);
  }
}

function descend(weights: Float64Array, spent: Float64Array, slopes: Float64Array): void {
  slopes.forEach((slope, at) => {
    const total = (spent[at] ?? 0) + slope * slope;
    spent[at] = total;
    weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(total);
  });
}

function known(map: Map<number, Float64Array>, key: number, count: number, value: number): Float64Array {
  const found = map.get(key) ?? new Float64Array(count).fill(value);
  map.set(key, found);
  return found;
}

/** Fisher and Yates with the generator of Park and Miller. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed * 7919;
  for (let at = order.length - 1; at > 0; at--) {
    state = (state * 16807) % 2147483647;
    const other = state % (at + 1);
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
  }
  return order;
}

/** Weights below this, as a share of the largest, are left out of the file. */
const LEAST = 0.06;

/** The file format of dialog/guards/model/classifier.ts. */
export function encodeModel({ classes, bias, weights }: Trained): Uint8Array {
  const most = [...weights.values()].reduce((best, row) => Math.max(best, ...row.map(Math.abs)), 0);
  const kept = [...weights].filter(([, row]) => row.some((weight) => Math.abs(weight) > most * LEAST));
  kept.sort(([one], [other]) => one - other);
  const step = most / 127;
  const header = JSON.stringify({ classes, size: kept.length, step, bias: Array.from(bias) });
  const hashes = Buffer.alloc(kept.length * 4);
  for (const [at, [hash]] of kept.entries()) hashes.writeUInt32LE(hash, at * 4);
  const rows = Int8Array.from(kept.flatMap(([, row]) => Array.from(row, (weight) => Math.round(weight / step))));
  return Buffer.concat([Buffer.from(`${header}\n`), hashes, Buffer.from(rows.buffer)]);
}
