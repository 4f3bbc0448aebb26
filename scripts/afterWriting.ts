// The end of a build that has written its files: one that failed before has none, or those of the last one.
import type { Plugin } from 'vite'

/** The hooks of a plugin that does something with what was written. */
export function afterWriting(act: () => Promise<void>): Pick<Plugin, 'writeBundle' | 'closeBundle'> {
  let isWritten = false
  return {
    writeBundle() {
      isWritten = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        if (error === undefined && isWritten) await act()
      },
    },
  }
}
