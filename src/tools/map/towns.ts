/** Where the places of the levels lie: degrees east and north, from public geography. Bases stand for the towns they are named after. */
export const TOWNS = {
  seoul: [126.98, 37.57],
  pyongyang: [125.75, 39.03],
  osan: [127.03, 37.09],
  kunsan: [126.62, 35.9],
  pyeongtaek: [127.11, 36.99],
  humphreys: [127.03, 36.96],
  washington: [-77.04, 38.9],
  losAngeles: [-118.24, 34.05],
  honolulu: [-157.86, 21.31],
  singapore: [103.82, 1.35],
  hanoi: [105.85, 21.03],
} as const satisfies Record<string, readonly [number, number]>;

/** Where the names of countries stand, clear of towns and coasts. */
export const COUNTRY_NAMES = {
  north: [126.9, 39.8],
  south: [128.1, 35.65],
  china: [124.6, 42.3],
  japan: [132.7, 34.75],
  russia: [132.9, 43.75],
} as const satisfies Record<string, readonly [number, number]>;
