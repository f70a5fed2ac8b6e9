import { expect, test } from 'vitest';
import { moveReservation } from '../../src/engine/reservations.ts';
import { smallRules } from '../fixtures/small-rules.ts';
import { playOf } from '../fixtures/sessions.ts';

test('what no agreement is worth stays on the scale, and says why it moved and by how much', () => {
  const play = playOf(smallRules, { reservationSeoul: 9950, reservationWashington: 40 });
  moveReservation(play, 'seoul', 100, 'side-planB');
  moveReservation(play, 'washington', -100, 'agreement-expired');
  moveReservation(play, 'seoul', 100, 'side-planB');
  expect([play.table.reservationSeoul, play.table.reservationWashington]).toEqual([10000, 0]);
  expect(play.news).toEqual([
    { kind: 'reservation-moved', side: 'seoul', by: 50, because: 'side-planB' },
    { kind: 'reservation-moved', side: 'washington', by: -40, because: 'agreement-expired' },
  ]);
});
