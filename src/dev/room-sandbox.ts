import { EXPRESSIONS, LIGHTS, POSTURES, type RoomModel } from '../presenter/room-model.ts';
import type { RoomStage } from '../scenes/room-stage.ts';

/**
 * Development only: the room with a control for everything it shows. The address can say it too, e.g.
 * ?trust=2000&light=dusk&seoul.expression=stern&box=390x240&still
 */
const asked = new URLSearchParams(location.search);
const host = document.querySelector('#host') as HTMLElement;
const form = document.querySelector('form') as HTMLFormElement;
const [wide, tall] = (asked.get('box') ?? '1280x420').split('x');
host.style.width = `${wide}px`;
host.style.height = `${tall}px`;

type Control = { readonly key: string; readonly value: string } & (
  | { readonly choices: readonly string[] }
  | { readonly most: number }
);

const CONTROLS: readonly Control[] = [
  { key: 'trust', value: '5000', most: 10_000 },
  { key: 'deterrence', value: '8000', most: 10_000 },
  { key: 'standing', value: '7000', most: 10_000 },
  { key: 'round', value: '3', most: 12 },
  { key: 'rounds', value: '10', most: 12 },
  { key: 'month', value: '10', most: 12 },
  { key: 'year', value: '2018', most: 2030 },
  { key: 'light', value: 'day', choices: LIGHTS },
  { key: 'seal', value: 'none', choices: ['none', 'initialled', 'ratified', 'torn'] },
  { key: 'seoul.expression', value: 'calm', choices: EXPRESSIONS },
  { key: 'seoul.posture', value: 'upright', choices: POSTURES },
  { key: 'seoul.papers', value: '2', most: 6 },
  { key: 'washington.expression', value: 'calm', choices: EXPRESSIONS },
  { key: 'washington.posture', value: 'upright', choices: POSTURES },
  { key: 'washington.papers', value: '3', most: 6 },
  { key: 'expired', value: '0', most: 1 },
  { key: 'phoneLit', value: '0', most: 1 },
  { key: 'threatPending', value: '0', most: 1 },
];

for (const control of CONTROLS) {
  const label = document.createElement('label');
  label.textContent = control.key;
  const start = asked.get(control.key) ?? control.value;
  if ('choices' in control) {
    const select = document.createElement('select');
    select.name = control.key;
    for (const choice of control.choices) select.add(new Option(choice, choice, false, choice === start));
    label.append(select);
  } else {
    const input = document.createElement('input');
    input.type = 'range';
    input.name = control.key;
    input.max = String(control.most);
    input.value = start;
    label.append(input);
  }
  form.append(label);
}

function modelNow(): RoomModel {
  const said = new FormData(form);
  const text = (key: string): string => {
    const value = said.get(key);
    return typeof value === 'string' ? value : '';
  };
  const number = (key: string): number => Number(text(key));
  const word = (key: string): never => text(key) as never;
  const delegation = (side: string): RoomModel['seoul'] => ({
    expression: word(`${side}.expression`),
    posture: word(`${side}.posture`),
    papers: number(`${side}.papers`),
  });
  return {
    trust: number('trust'),
    deterrence: number('deterrence'),
    standing: number('standing'),
    year: number('year'),
    month: Math.max(1, number('month')),
    round: number('round'),
    rounds: number('rounds'),
    expired: number('expired') === 1,
    light: word('light'),
    seoul: delegation('seoul'),
    washington: delegation('washington'),
    phoneLit: number('phoneLit') === 1,
    threatPending: number('threatPending') === 1,
    seal: word('seal'),
  };
}

const { openRoomStage } = await import('../scenes/room-stage.ts');
const stage: RoomStage = await openRoomStage(host, modelNow(), { reducedMotion: asked.has('still'), language: 'en' });
form.addEventListener('input', () => stage.show(modelNow()));
Object.assign(window, { stage, modelNow });
document.body.dataset['ready'] = 'yes';
