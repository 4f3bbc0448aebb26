import type { ChangeMark } from '../../graph/changes/bothVersions'

/** The sign that stands before the word of a mark. */
export const CHANGE_SIGNS: Readonly<Record<ChangeMark, string>> = { added: '+', changed: '±', gone: '−' }
