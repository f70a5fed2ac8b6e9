import type { JSX } from 'preact';
import type { TurnProps } from './washington-props.ts';
import { Terms, Weighed } from './weighed.tsx';

/** Seoul's last offer, and what it is worth to Washington now. `folded` shows its worth, and its terms when asked. */
export function SeoulOffer({
  tongue,
  words,
  model: { offer },
  folded = false,
}: Pick<TurnProps, 'tongue' | 'words' | 'model'> & { readonly folded?: boolean }): JSX.Element {
  if (!offer) return <p class="hint">{words.noOffer}</p>;
  return (
    <section class="seoul-offer" aria-label={words.offer}>
      <h3>{words.offer}</h3>
      {!offer.fresh && !folded && <p class="hint">{words.oldOffer}</p>}
      <Weighed tongue={tongue} words={words} model={offer} />
      {folded ? (
        <details>
          <summary>{words.offer}</summary>
          <Terms tongue={tongue} model={offer} />
        </details>
      ) : (
        <Terms tongue={tongue} model={offer} />
      )}
    </section>
  );
}
