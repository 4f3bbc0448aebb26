// The files that the page hands to the browser, and those that a person chooses.
import { vi } from 'vitest'
import { userEvent } from 'vitest/browser'

/** The device takes each file from here on. */
export function takeFiles() {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:taken'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { names, textOf: async (at: number) => (await blobs.at(at)?.text()) ?? '' }
}

/** Chooses a file with what stands in this part of the page. */
export async function chooseIn(part: string, content: BlobPart, name = 'rungs-2026-11-29.json') {
  const input = document.querySelector<HTMLInputElement>(`${part} input[type=file]`)
  if (input === null) throw new Error('There is nothing to choose a file with')
  await userEvent.upload(input, new File([content], name, { type: 'application/json' }))
}
