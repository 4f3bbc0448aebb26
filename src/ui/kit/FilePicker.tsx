import type { Ref } from 'react'

interface Props {
  /** Its `click` asks for a file. */
  readonly ref: Ref<HTMLInputElement>
  readonly name: string
  readonly onPick: (file: File) => void
}

/** Asks the device for a file of what a person wrote; pressed by a button that looks like the others. */
export function FilePicker({ ref, name, onPick }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept=".json,application/json"
      aria-label={name}
      onChange={({ target }) => {
        const [file] = target.files ?? []
        if (file) onPick(file)
        // The same file may be chosen again.
        target.value = ''
      }}
    />
  )
}
