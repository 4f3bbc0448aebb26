/** Long enough for a slow device to begin the download, ms. */
const KEPT = 60_000

/** Hands a file to the browser to be saved. */
export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
