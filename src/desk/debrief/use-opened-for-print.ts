import { useEffect } from 'preact/hooks';

/** On paper nothing can be opened: all that is folded in is opened for the print and folded again after it. */
export function useOpenedForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main.debrief details:not([open])')];
      for (const one of opened) one.open = true;
    };
    const fold = (): void => {
      for (const one of opened) one.open = false;
      opened = [];
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', fold);
    };
  }, []);
}
