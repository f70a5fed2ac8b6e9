/** Made by `npm run assets:map`: where places lie on the map, in its units of half a kilometre; y grows to the south. */
export const MAP_EXTENT = { left: -2700, top: -1750, right: 2700, bottom: 1650 } as const;
/** Around both Koreas. */
export const PENINSULA = { left: -558, top: -1117, right: 510, bottom: 1065 } as const;
/** Where the demarcation line meets the eastern sea. */
export const LINE_END = { x: 133, y: -139 } as const;
/** `km` and `heading` (a step of length 1) are those of the shortest way from Seoul. */
export const TOWN_POINTS = {
  seoul: { x: -109, y: 95, km: 0, heading: [0, 0] },
  pyongyang: { x: -319, y: -232, km: 200, heading: [-0.54, -0.841] },
  osan: { x: -101, y: 202, km: 100, heading: [0.076, 0.997] },
  kunsan: { x: -176, y: 465, km: 200, heading: [-0.179, 0.984] },
  pyeongtaek: { x: -87, y: 224, km: 100, heading: [0.17, 0.985] },
  humphreys: { x: -101, y: 230, km: 100, heading: [0.059, 0.998] },
  washington: { x: 15976, y: -17858, km: 11200, heading: [0.328, -0.945] },
  losAngeles: { x: 16134, y: -10492, km: 9600, heading: [0.758, -0.652] },
  honolulu: { x: 14377, y: -2338, km: 7300, heading: [0.989, -0.15] },
  singapore: { x: -6308, y: 7870, km: 4700, heading: [-0.593, 0.805] },
  hanoi: { x: -4653, y: 3272, km: 2700, heading: [-0.811, 0.585] },
} as const;
export const COUNTRY_POINTS = {
  north: { x: -119, y: -400 },
  south: { x: 90, y: 521 },
  china: { x: -494, y: -963 },
  japan: { x: 931, y: 696 },
  russia: { x: 853, y: -1302 },
} as const;
