/** More than a session file may have; what is bigger is not even read. */
const MOST = 2 * 1024 * 1024;

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The text of a file; null if it is too big or cannot be read. */
export async function textOf(file: File): Promise<string | null> {
  if (file.size > MOST) return null;
  try {
    return await file.text();
  } catch {
    return null;
  }
}

/** Takes files dropped anywhere on the page. */
export function watchDrops(target: Window, onFile: (file: File) => void): void {
  target.addEventListener('dragover', (event) => event.preventDefault());
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
