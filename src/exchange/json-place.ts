import type { Problem } from '../content/problem.ts';
import { readJson, type JsonLimits } from '../content/safe-json.ts';
import { Refusal, refuse } from './exchange-problem.ts';
import { markedKey, unmarkedKey, withMarkedKeys } from './key-order.ts';

/** Beyond these nothing is parsed. */
export const JSON_LIMITS: JsonLimits = {
  bytes: 4 * 1024 * 1024,
  depth: 16,
  values: 200_000,
  text: 2_000,
  whole: false,
};

function withoutMarks(problem: Problem): Problem {
  const path = problem.path.split('.').map(unmarkedKey).join('.');
  return problem.is === 'repeated-key'
    ? { ...problem, path, with: { key: unmarkedKey(problem.with.key) } }
    : { ...problem, path };
}

/** A value in a JSON file and where it stands. What is not as wanted breaks off the reading. */
export class JsonPlace {
  readonly path: string;
  readonly #value: unknown;

  private constructor(value: unknown, path: string) {
    this.#value = value;
    this.path = path;
  }

  /** The whole of a text that may be hostile. */
  static read(text: string): JsonPlace {
    const json = readJson(withMarkedKeys(text), JSON_LIMITS);
    if (!json.ok) throw new Refusal(json.problems.map(withoutMarks));
    return new JsonPlace(json.value, '');
  }

  /** Keys in the order of the file. */
  keys(): string[] {
    return Object.keys(this.#object()).map(unmarkedKey);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#object(), markedKey(key));
  }

  at(key: string): JsonPlace {
    const path = this.#below(key);
    if (!this.has(key)) refuse(path, 'missing', { what: key });
    return new JsonPlace(this.#object()[markedKey(key)], path);
  }

  isNull(): boolean {
    return this.#value === null;
  }

  list(): JsonPlace[] {
    if (!Array.isArray(this.#value)) refuse(this.path, 'wrong-kind', { wanted: 'list' });
    return this.#value.map((item, i) => new JsonPlace(item, this.#below(String(i))));
  }

  text(): string {
    return typeof this.#value === 'string' ? this.#value : refuse(this.path, 'wrong-kind', { wanted: 'text' });
  }

  /** A finite number of at least 0. */
  positive(): number {
    const number = this.#value;
    if (typeof number !== 'number') refuse(this.path, 'wrong-kind', { wanted: 'number' });
    return number >= 0 ? number : refuse(this.path, 'below-zero', { written: String(number) });
  }

  #below(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  #object(): Readonly<Record<string, unknown>> {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      refuse(this.path, 'wrong-kind', { wanted: 'object' });
    return value as Readonly<Record<string, unknown>>;
  }
}
