import { useLayoutEffect } from 'preact/hooks';
import type { TableModel } from '../../presenter/table-model.ts';

/** After a move whose button is gone the focus goes to what has happened; at the end, to the way on. */
export function useFocusKept({ moves, over }: TableModel): void {
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost || over) document.querySelector<HTMLElement>(over ? '.to-debrief' : '.reaction')?.focus();
  }, [moves, over]);
}
