import type { JSX } from 'preact';
import type { Tongue } from '../../locale/tongue.ts';
import '../styles/skip-link.css';

/** First in the page: past the picture, the banners and the bar at the top. Seen while it has the focus. */
export function SkipLink({ tongue }: { readonly tongue: Tongue }): JSX.Element {
  return (
    <a
      class="skip-link"
      href="#page"
      onClick={(event) => {
        event.preventDefault();
        const heading = document.querySelector<HTMLElement>('main h1');
        heading?.setAttribute('tabindex', '-1');
        heading?.focus();
      }}
    >
      {tongue.words.shell.skip}
    </a>
  );
}
