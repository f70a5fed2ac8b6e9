import type { ComponentChildren, JSX } from 'preact';
import { Tools, type ToolProps } from './tools.tsx';

interface Props extends ToolProps {
  readonly children: ComponentChildren;
}

/** The head of a page after the table: what it is, and the tools. */
export function AfterHead({ children, ...tools }: Props): JSX.Element {
  return (
    <header class="after-head">
      <p class="eyebrow">{children}</p>
      <span class="after-tools">
        <Tools {...tools} />
      </span>
    </header>
  );
}
