import { LargeTable } from './LargeTable'
import { Unused, WhyEmpty } from './MatrixNotes'

/** What of the matrix only a large or an empty one needs, as one script. */
export const lateParts = { LargeTable, Unused, WhyEmpty } as const
