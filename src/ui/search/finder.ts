// What the search needs once somebody searches. Fetched as one file, when the field is first reached.
import { search } from '../../graph/search'
import { SearchList } from './SearchList'

export const finder = { search, SearchList }

export type Finder = typeof finder
