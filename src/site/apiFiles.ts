// The graphs of a site for other programs, at addresses that stay as they are.
import { createJsonSchema } from '../graph/jsonSchema'
import type { RoleGraphData } from '../graph/model'
import { safeName } from './safeName'

const FOLDER = 'api/v1/'
const SCHEMA = 'role-graph.schema.json'

/** `api/v1/index.json`, which lists the graphs, a file for each, which is that of `files`, and the schema that they follow. */
export function apiFiles(
  graphs: readonly RoleGraphData[],
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const named = graphs.map((data) => ({
    data,
    name: `${safeName(data.id)}.json`,
    file: files.get(`data/${data.id}.json`) ?? JSON.stringify(data),
  }))
  const index = {
    schema: `./${SCHEMA}`,
    graphs: named.map(({ data: { id, title, languages, version, updated }, name }) => ({
      id,
      title,
      languages,
      version,
      updated,
      url: `./${encodeURI(name)}`,
    })),
  }
  return new Map([
    [`${FOLDER}index.json`, JSON.stringify(index)],
    [`${FOLDER}${SCHEMA}`, JSON.stringify(createJsonSchema())],
    ...named.map(({ name, file }) => [`${FOLDER}${name}`, file] as const),
  ])
}
