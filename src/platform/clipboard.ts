/**
 * Copies a text. Pages from another machine of the same network have no clipboard of their own: there what is selected
 * is copied, so select the text first. False where neither works.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
