/** A part of the page that is fetched once; `now` is null until it is there. */
export interface Part<Module> {
  readonly now: Module | null;
  readonly load: () => Promise<Module>;
}

/** A part that may be fetched ahead of its use: where that was done in time, it is drawn without a wait. */
export function partOf<Module>(fetch: () => Promise<Module>): Part<Module> {
  let asked: Promise<Module> | null = null;
  let now: Module | null = null;
  return {
    get now() {
      return now;
    },
    load: () => {
      asked ??= fetch().then((module) => (now = module));
      return asked;
    },
  };
}
