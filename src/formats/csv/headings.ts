// The headings of the tables that are written here; `*` stands for each language. What the source does not give is named
// `…_editorial`.

export const ROLE_HEADINGS = [
  'id',
  'title_*',
  'field',
  'field_*',
  'level',
  'level_*',
  'editorial',
  'responsibilities_*',
  'skills_editorial',
  'codes_editorial',
  'note_*',
  'also_called_editorial_*',
  // Of each name before, its languages: so the wordings of one name are told from two names.
  'also_called_languages_editorial',
  'code_label_editorial_*',
  'code_match_editorial',
  'code_confidence_editorial',
  'former_ids',
  'field_order',
  'level_rank',
] as const

export const LINE_HEADINGS = [
  'role',
  'role_*',
  'id',
  'text_*',
  'skill_ids_editorial',
  'skill_editorial_*',
  'skill_description_editorial_*',
  'skill_order_editorial',
  'question_editorial_*',
] as const

export const MOVE_HEADINGS = [
  'from',
  'from_*',
  'to',
  'to_*',
  'kind',
  'basis',
  'confidence',
  'reason_*',
  'cites',
] as const

/** The first row of a table. */
export const headerOf = (headings: readonly string[], languages: readonly string[]): readonly string[] =>
  headings.flatMap((heading) =>
    heading.endsWith('*') ? languages.map((language) => `${heading.slice(0, -1)}${language}`) : [heading],
  )
