import type { Refusal } from './legal.ts';
import type { GuardName } from './registry.ts';

/** A branch that refuses with a reason of the chart's own; or, 'why-not', with what the table says against the move. */
export interface RefuseAction {
  readonly type: 'refuse';
  readonly params: { readonly because: Refusal | 'why-not' };
}

/** Guards that look at the chart itself, alone or together with questions to the table. */
export const COMPOSED = {
  'it asks a ruptured relation for trust': { in: { relation: 'ruptured' }, all: ['it asks for their trust'] },
  'it slights an allied relation': { in: { relation: 'allied' }, all: ['it slights an ally'] },
  'a called threat is pending': { all: ['nothing on the table forbids it', 'a threat is pending'] },
  'the offer is accepted': { all: ['nothing on the table forbids it', 'Washington accepts'] },
  'a second ruptured round is over': {
    in: { relation: { ruptured: 'second' } },
    all: ['nothing on the table forbids it'],
  },
  'the last round is over': { all: ['nothing on the table forbids it', 'this is the last round'] },
  'a ruptured round is over': { in: { talks: { round: 'aftermath' } }, all: ['nothing on the table forbids it'] },
  'the Assembly consents in form': { all: ['nothing on the table forbids it', 'the Assembly consents'] },
} as const satisfies Record<string, { readonly in?: object; readonly all: readonly GuardName[] }>;

const refuse = (because: Refusal | 'why-not') => ({ actions: [{ type: 'refuse', params: { because } }] }) as const;
const whyNot = refuse('why-not');
const allowed = 'nothing on the table forbids it';

/** Every way Seoul can speak at the table; each ends its turn. */
const speaking = {
  'seoul.propose': [{ guard: allowed, target: '#response', actions: ['Seoul makes an offer'] }, whyNot],
  'seoul.hold': [
    { guard: 'a called threat is pending', target: '#reckoning', actions: ['Seoul holds'] },
    { guard: allowed, target: '#aftermath', actions: ['Seoul holds'] },
    whyNot,
  ],
  'seoul.adjourn': [
    { guard: 'a called threat is pending', target: '#reckoning', actions: ['Seoul adjourns'] },
    { guard: allowed, target: '#aftermath', actions: ['Seoul adjourns'] },
    whyNot,
  ],
  // A demand always stands when it is Seoul's turn: there is nothing to refuse.
  'seoul.accept': { target: '#initialled', actions: ['Seoul accepts the demand'] },
  'seoul.walkOut': [
    { guard: 'a called threat is pending', target: '#called', actions: ['Seoul walks out'] },
    { guard: allowed, target: '#collapsed', actions: ['Seoul walks out', 'the talks collapse'] },
    whyNot,
  ],
} as const;

const disclosing = [{ guard: allowed, target: '#table', actions: ['Seoul discloses a priority'] }, whyNot] as const;

/**
 * The statechart of a session: two regions in parallel. It owns phase, turn, round, last round, every end, a threat's
 * life, the trust band and what a band permits. What anything does to the table is in the registry.
 */
export const CHART = {
  id: 'burdenshare',
  type: 'parallel',
  states: {
    talks: {
      initial: 'briefing',
      on: { '*': refuse('not-now') },
      states: {
        briefing: {
          id: 'briefing',
          tags: ['seoul'],
          on: { 'seoul.begin': { target: '#demand', actions: ['the talks open', 'the next round begins'] } },
        },
        round: {
          initial: 'demand',
          states: {
            demand: {
              id: 'demand',
              tags: ['washington'],
              on: {
                'washington.demand': [
                  { guard: allowed, target: '#preparation', actions: ['Washington makes its demand'] },
                  whyNot,
                ],
              },
            },
            turn: {
              initial: 'preparation',
              on: speaking,
              states: {
                preparation: {
                  id: 'preparation',
                  tags: ['seoul'],
                  on: {
                    'seoul.side': [
                      { guard: 'it asks a ruptured relation for trust', ...refuse('too-distrusted') },
                      { guard: 'it slights an allied relation', ...refuse('too-close') },
                      { guard: allowed, actions: ['Seoul makes a side move'] },
                      whyNot,
                    ],
                    'seoul.promise': [{ guard: allowed, actions: ['Seoul gives its word'] }, whyNot],
                    'seoul.disclose': [
                      { guard: 'it asks a ruptured relation for trust', ...refuse('too-distrusted') },
                      ...disclosing,
                    ],
                  },
                },
                table: { id: 'table', tags: ['seoul'], on: { 'seoul.disclose': disclosing } },
              },
            },
            called: {
              id: 'called',
              tags: ['washington'],
              on: {
                'washington.answer': [
                  { guard: 'Washington folds', target: '#aftermath', actions: ['the bluff is void'] },
                  {
                    guard: allowed,
                    target: '#collapsed',
                    actions: ['the threat is carried out', 'the talks collapse'],
                  },
                  whyNot,
                ],
              },
            },
            response: {
              id: 'response',
              tags: ['washington'],
              on: {
                'washington.respond': [
                  { guard: 'the offer is accepted', target: '#initialled', actions: ['Washington takes the offer'] },
                  { guard: 'Washington accepts', ...whyNot },
                  { guard: 'a threat is pending', target: '#reckoning', actions: ['Washington declines the offer'] },
                  { target: '#aftermath', actions: ['Washington declines the offer'] },
                ],
              },
            },
            reckoning: {
              id: 'reckoning',
              tags: ['washington'],
              on: {
                'washington.reckon': [
                  { guard: allowed, target: '#aftermath', actions: ['Washington reckons with its threat'] },
                  whyNot,
                ],
              },
            },
            aftermath: {
              id: 'aftermath',
              tags: ['world'],
              on: {
                'world.pass': [
                  {
                    guard: 'a second ruptured round is over',
                    target: '#collapsed',
                    actions: ['the round passes', 'the talks collapse'],
                  },
                  {
                    guard: 'the last round is over',
                    target: '#lapsed',
                    actions: ['the round passes', 'time has run out'],
                  },
                  { guard: allowed, target: '#demand', actions: ['the round passes', 'the next round begins'] },
                  whyNot,
                ],
              },
            },
          },
        },
        initialled: {
          id: 'initialled',
          tags: ['washington'],
          on: {
            'washington.decide': [
              { guard: 'the leader consents', target: '#ratification', actions: ['the leader agrees'] },
              {
                guard: 'this is the last round',
                target: '#lapsed',
                actions: ['the leader refuses', 'time has run out'],
              },
              { target: '#aftermath', actions: ['the leader refuses'] },
            ],
          },
        },
        ratification: {
          id: 'ratification',
          tags: ['world'],
          on: {
            'world.vote': [
              {
                guard: 'the Assembly consents in form',
                target: '#ratified',
                actions: ['the Assembly votes', 'the agreement is signed'],
              },
              {
                guard: 'the last round is over',
                target: '#rejected',
                actions: ['the Assembly votes', 'the Assembly has refused'],
              },
              { guard: allowed, target: '#aftermath', actions: ['the Assembly votes'] },
              whyNot,
            ],
          },
        },
        concluded: {
          initial: 'lapsed',
          on: { '*': refuse('talks-over') },
          states: {
            ratified: { id: 'ratified' },
            rejected: { id: 'rejected' },
            lapsed: { id: 'lapsed' },
            collapsed: { id: 'collapsed' },
          },
        },
      },
    },
    relation: {
      initial: 'transactional',
      states: {
        ruptured: {
          id: 'ruptured',
          initial: 'first',
          always: { guard: 'trust is above 18', target: '#strained', actions: ['the band rises to strained'] },
          states: {
            first: { on: { 'world.pass': { guard: 'a ruptured round is over', target: 'second' } } },
            second: {},
          },
        },
        strained: {
          id: 'strained',
          always: [
            { guard: 'trust is below 15', target: '#ruptured', actions: ['the band falls to ruptured'] },
            { guard: 'trust is above 38', target: '#transactional', actions: ['the band rises to transactional'] },
          ],
        },
        transactional: {
          id: 'transactional',
          always: [
            { guard: 'trust is below 35', target: '#strained', actions: ['the band falls to strained'] },
            { guard: 'trust is above 63', target: '#cordial', actions: ['the band rises to cordial'] },
          ],
        },
        cordial: {
          id: 'cordial',
          always: [
            { guard: 'trust is below 60', target: '#transactional', actions: ['the band falls to transactional'] },
            { guard: 'trust is above 83', target: '#allied', actions: ['the band rises to allied'] },
          ],
        },
        allied: {
          id: 'allied',
          always: { guard: 'trust is below 80', target: '#cordial', actions: ['the band falls to cordial'] },
        },
      },
    },
  },
} as const;
