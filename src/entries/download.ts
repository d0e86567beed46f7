/** Gives the browser a file to put among what was downloaded. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has to begin before its source goes.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
