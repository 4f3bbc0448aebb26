import type { MadeWords } from '../../formats/ownRoles/ownRoles'
import type { I18n } from '../../i18n/i18n'
import { languages } from '../../i18n/languages'
import { collectTexts } from '../../i18n/translate'

/** The words for what a table leaves unsaid, in every language of the interface whose words arrive. */
export async function madeWords({ load }: I18n): Promise<ReadonlyMap<string, MadeWords>> {
  const all = await Promise.all(
    languages.map(async (language) => {
      const texts = new Map<string, string>()
      collectTexts(await load(language, 'ownRoles').catch(() => ({})), texts)
      const say = (name: string) => texts.get(`ownRoles.made.${name}`) ?? ''
      const words = { all: say('all'), notStated: say('notStated'), step: say('step') }
      return texts.size === 0 ? [] : [[language, words] as const]
    }),
  )
  return new Map(all.flat())
}
