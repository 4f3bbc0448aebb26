// Which licences are taken, as SPDX names them.

/** Of what ships: they ask for nothing but that copyright and licence are told, which licences.txt does. */
const OF_THE_APP = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'])

/** Of tools, which are used and not handed on, those too that ask something of who changes them. */
const OF_TOOLS = new Set([...OF_THE_APP, 'MPL-2.0', 'Unlicense'])

/**
 * Whether one may choose licences out of an expression such as `(MIT OR Apache-2.0)` that are all taken. What stands in
 * parentheses inside of it is not read, and not taken.
 * @param {string} expression
 * @param {{ ships: boolean }} use
 */
export function isTaken(expression, { ships }) {
  const taken = ships ? OF_THE_APP : OF_TOOLS
  const bare = /^\(([^()]*)\)$/.exec(expression)?.[1] ?? expression
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((name) => taken.has(name)))
}
