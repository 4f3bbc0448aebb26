import { Fragment, type ReactNode } from 'react'

const EDGE = '\u0001'

/** Keeps a place in a sentence for what words alone cannot hold. No text of a graph has this sign in it. */
export const placeOf = (name: string): string => `${EDGE}${name}${EDGE}`

interface Props {
  /** A sentence with places in it. */
  readonly words: string
  readonly parts: Readonly<Record<string, ReactNode>>
}

/** A sentence with texts of the role graph in it, each in its own language. */
export function Filled({ words, parts }: Props) {
  return words
    .split(EDGE)
    .map((piece, index) => (
      <Fragment key={`${String(index)}${piece}`}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
    ))
}
