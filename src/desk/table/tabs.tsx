import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Tongue } from '../../locale/tongue.ts';

export type TabName = 'compose' | 'speech' | 'washington' | 'away' | 'log';

interface Props {
  readonly tongue: Tongue;
  readonly tabs: readonly TabName[];
  readonly open: TabName;
  readonly onOpen: (tab: TabName) => void;
  readonly children: ComponentChildren;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function Tabs({ tongue, tabs, open, onOpen, children }: Props): JSX.Element {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const go = (by: number) => {
    const next = tabs[(tabs.indexOf(open) + by + tabs.length) % tabs.length];
    if (!next) return;
    onOpen(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div class="side-column">
      <div
        ref={list}
        role="tablist"
        class="tabs"
        onKeyDown={(event) => {
          const by = STEPS[event.key];
          if (by !== undefined) go(by);
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${tab}`}
            data-tab={tab}
            data-teach={`tab-${tab}`}
            aria-selected={tab === open}
            aria-controls={`${id}-panel`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => onOpen(tab)}
          >
            {tongue.words.desk.tabs[tab]}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        class="tab-panel"
        aria-labelledby={`${id}-${open}`}
        tabIndex={0}
        key={open}
      >
        {open !== 'compose' && <h2 class="unseen">{tongue.words.desk.tabs[open]}</h2>}
        {children}
      </div>
    </div>
  );
}
