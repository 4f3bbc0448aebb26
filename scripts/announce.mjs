// What is installed outside of the project's own node_modules is said before it happens, with the way to refuse it.

/**
 * @param {(text: string | Uint8Array) => void} write
 * @param {object} what
 * @param {string} what.missing what is not there, and what needs it
 * @param {string} what.command that runs now
 * @param {string} what.where it is installed, and how large it is
 */
export function announce(write, { missing, command, where }) {
  write(
    `${missing}\nNow runs, once:\n    ${command}\nIt installs ${where}. ` +
      'To refuse it, press Ctrl-C and use: npm test -- --no-install\n',
  )
}
