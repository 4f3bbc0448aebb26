// A way of several roles in one cell, such as 专员→主管→经理.

const ARROW = /[→➔➜➝➡⟶⇒»]️?|[-—–=]{1,3}[>＞]|\s>\s/u

/** The roles of a way, in its order; the cell as it is where it holds none. */
export const chainIn = (cell: string): readonly string[] =>
  cell.split(ARROW).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
