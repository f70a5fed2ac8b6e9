import { BRASS, CELADON, CELADON_DEEP, INK, INK_SOFT, PAPER } from './palette.ts';

export type Hair = 'bob' | 'receding' | 'ponytail' | 'cropped' | 'swept' | 'parted';

/** A delegate: invented for this game, nobody's portrait. */
export interface Delegate {
  readonly key: string;
  readonly side: -1 | 1;
  readonly seat: 0 | 1 | 2;
  readonly skin: string;
  readonly skinShade: string;
  readonly lip: string;
  readonly hair: Hair;
  readonly hairColour: string;
  readonly hairLight: string;
  readonly brow: string;
  /** 1 is a middling jaw; more is broader. */
  readonly jaw: number;
  readonly shoulders: number;
  readonly jacket: string;
  readonly jacketLight: string;
  readonly shirt: string;
  readonly neckwear: { readonly kind: 'tie' | 'scarf' | 'open' | 'pearls'; readonly colour: string };
  readonly glasses?: 'round' | 'square';
  readonly beard?: string;
  readonly lines: boolean;
  readonly earring?: string;
}

export const CAST: readonly Delegate[] = [
  {
    key: 's0',
    side: -1,
    seat: 0,
    skin: '#eec09a',
    skinShade: '#c98d68',
    lip: '#a8473c',
    hair: 'bob',
    hairColour: '#252229',
    hairLight: '#5a5560',
    brow: '#252229',
    jaw: 0.94,
    shoulders: 0.93,
    jacket: INK,
    jacketLight: '#3a4257',
    shirt: PAPER,
    neckwear: { kind: 'scarf', colour: CELADON },
    lines: true,
    earring: BRASS,
  },
  {
    key: 's1',
    side: -1,
    seat: 1,
    skin: '#e3ae84',
    skinShade: '#b97f58',
    lip: '#8f4a3a',
    hair: 'receding',
    hairColour: '#a9a69f',
    hairLight: '#cfcbc0',
    brow: '#6d6a66',
    jaw: 1.05,
    shoulders: 1.04,
    jacket: CELADON_DEEP,
    jacketLight: '#6a9484',
    shirt: PAPER,
    neckwear: { kind: 'tie', colour: INK },
    glasses: 'round',
    lines: true,
  },
  {
    key: 's2',
    side: -1,
    seat: 2,
    skin: '#f2cba6',
    skinShade: '#d29a74',
    lip: '#b5564a',
    hair: 'ponytail',
    hairColour: '#3a2a26',
    hairLight: '#6b4c3f',
    brow: '#3a2a26',
    jaw: 0.92,
    shoulders: 0.9,
    jacket: '#47506a',
    jacketLight: '#626d8b',
    shirt: '#e9dcc2',
    neckwear: { kind: 'open', colour: CELADON },
    lines: false,
  },
  {
    key: 'w0',
    side: 1,
    seat: 0,
    skin: '#8f5b3c',
    skinShade: '#643a25',
    lip: '#5f2d24',
    hair: 'cropped',
    hairColour: '#3d3a3a',
    hairLight: '#77726d',
    brow: '#211d1d',
    jaw: 1.08,
    shoulders: 1.08,
    jacket: '#2b3450',
    jacketLight: '#455070',
    shirt: PAPER,
    neckwear: { kind: 'tie', colour: BRASS },
    beard: '#5d5855',
    lines: true,
  },
  {
    key: 'w1',
    side: 1,
    seat: 1,
    skin: '#f0c3a4',
    skinShade: '#cf9273',
    lip: '#a63f3a',
    hair: 'swept',
    hairColour: '#e4ddcd',
    hairLight: '#faf5e8',
    brow: '#8f8271',
    jaw: 0.95,
    shoulders: 0.93,
    jacket: '#7d5a2b',
    jacketLight: '#a37b42',
    shirt: '#efe3cc',
    neckwear: { kind: 'pearls', colour: '#fffaf0' },
    glasses: 'square',
    lines: true,
    earring: PAPER,
  },
  {
    key: 'w2',
    side: 1,
    seat: 2,
    skin: '#f4ccad',
    skinShade: '#d39b7b',
    lip: '#b0604f',
    hair: 'parted',
    hairColour: '#9c5527',
    hairLight: '#c67a3d',
    brow: '#7a3f1c',
    jaw: 1,
    shoulders: 1,
    jacket: INK_SOFT,
    jacketLight: '#515b70',
    shirt: '#cfdcd2',
    neckwear: { kind: 'tie', colour: '#a9762f' },
    lines: false,
  },
];
