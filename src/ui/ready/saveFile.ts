/** Gives a text to the device as a file of this name. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers fetch it only after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A name that any system takes, which tells what the file holds. */
export const fileName = (parts: readonly string[], ending: string): string =>
  `${parts.map((part) => part.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60)).join('-')}.${ending}`
