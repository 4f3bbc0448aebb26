import { createContext } from 'react'

/** What the page is called, for parts that do not know the panels and views. */
export const PageNameContext = createContext('')
