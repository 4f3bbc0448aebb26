import type { Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingOf } from '../../graph/text'
import { useTranslation } from '../../i18n/useTranslation'

interface Props {
  readonly text: Text
  /** The version that it stands in, which may have other languages than the open map. */
  readonly graph: Pick<RoleGraph, 'languages'>
}

/** A text of a version, in the reader's language; in another, marked as such. */
export function VersionText({ text, graph }: Props) {
  const { language } = useTranslation()
  const wording = wordingOf(text, language, graph.languages)
  return <bdi lang={wording.language === language ? undefined : wording.language}>{wording.value}</bdi>
}
