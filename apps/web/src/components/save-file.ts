/** Gives a file to the browser to save. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; some let go of an address that is taken back at once.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
