import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { change, points } from '../../locale/figures.ts';
import type { XrayModel } from '../../presenter/replay-model.ts';

interface Props {
  readonly words: DebriefMessages['replay'];
  readonly xray: XrayModel;
}

/** Both hands as they really were at this moment. */
export function XrayPanel({ words, xray }: Props): JSX.Element {
  const { reservation, lines, weight, offer, bid, threat, signingPrice } = xray;
  const or = (value: number | undefined) => (value === undefined ? words.notYet : points(value));
  return (
    <>
      <table class="hands">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words.xray}</span>
            </th>
            <th scope="col" class="of-seoul">
              {words.seoul}
            </th>
            <th scope="col" class="of-washington">
              {words.washington}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.reservation}</th>
            <td>{points(reservation.seoul)}</td>
            <td>{points(reservation.washington)}</td>
          </tr>
          <tr>
            <th scope="row">{words.offerWorth}</th>
            <td>{or(offer?.seoul)}</td>
            <td>{or(offer?.washington)}</td>
          </tr>
          <tr>
            <th scope="row">{words.bidWorth}</th>
            <td>{or(bid?.seoul)}</td>
            <td>{or(bid?.washington)}</td>
          </tr>
          <tr>
            <th scope="row">{words.asks}</th>
            <td>–</td>
            <td>{or(lines?.asks)}</td>
          </tr>
          <tr>
            <th scope="row">{words.takes}</th>
            <td>–</td>
            <td>{or(lines?.takes)}</td>
          </tr>
          <tr>
            <th scope="row">{words.weight}</th>
            <td>–</td>
            <td>{words.percent(weight)}</td>
          </tr>
          {signingPrice > 0 && (
            <tr>
              <th scope="row">{words.price}</th>
              <td>{change(-signingPrice)}</td>
              <td>–</td>
            </tr>
          )}
          <tr>
            <th scope="row">{words.threat}</th>
            <td>–</td>
            <td>
              {threat ? (
                <strong class={threat.real ? 'loss' : ''}>{threat.real ? words.real : words.bluff}</strong>
              ) : (
                words.noThreat
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
