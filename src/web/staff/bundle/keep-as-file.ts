// Lets the browser keep what the server answered as a file. Nothing of it stays behind on the page.
export function keepAsFile(name: string, content: unknown): void {
  keepBlob(name, new Blob([`${JSON.stringify(content)}\n`], { type: 'application/json' }));
}

export function keepBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
