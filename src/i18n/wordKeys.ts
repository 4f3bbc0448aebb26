// Every key of the interface's words, as a type.
import type changes from '../locales/en/changes.json'
import type cli from '../locales/en/cli.json'
import type compare from '../locales/en/compare.json'
import type exporting from '../locales/en/export.json'
import type fieldPicker from '../locales/en/fieldPicker.json'
import type help from '../locales/en/help.json'
import type map from '../locales/en/map.json'
import type matrix from '../locales/en/matrix.json'
import type mend from '../locales/en/mend.json'
import type notice from '../locales/en/notice.json'
import type outline from '../locales/en/outline.json'
import type ownRoles from '../locales/en/ownRoles.json'
import type page from '../locales/en/page.json'
import type pageNotice from '../locales/en/pageNotice.json'
import type problem from '../locales/en/problem.json'
import type ready from '../locales/en/ready.json'
import type role from '../locales/en/role.json'
import type route from '../locales/en/route.json'
import type share from '../locales/en/share.json'
import type start from '../locales/en/start.json'
import type starter from '../locales/en/starter.json'
import type today from '../locales/en/today.json'
import type transition from '../locales/en/transition.json'
import type written from '../locales/en/written.json'

/** A key as it is asked for: without the form that a count chooses. */
type Asked<Name extends string> = Name extends `${infer Plain}_${'one' | 'other'}` ? Plain : Name

type KeysOf<Words, Above extends string = ''> = {
  [Name in keyof Words & string]: Words[Name] extends string
    ? `${Above}${Asked<Name>}`
    : KeysOf<Words[Name], `${Above}${Name}.`>
}[keyof Words & string]

export type WordKey =
  | KeysOf<typeof changes>
  | KeysOf<typeof cli>
  | KeysOf<typeof compare>
  | KeysOf<typeof exporting>
  | KeysOf<typeof fieldPicker>
  | KeysOf<typeof help>
  | KeysOf<typeof map>
  | KeysOf<typeof matrix>
  | KeysOf<typeof mend>
  | KeysOf<typeof notice>
  | KeysOf<typeof outline>
  | KeysOf<typeof ownRoles>
  | KeysOf<typeof page>
  | KeysOf<typeof pageNotice>
  | KeysOf<typeof problem>
  | KeysOf<typeof ready>
  | KeysOf<typeof role>
  | KeysOf<typeof route>
  | KeysOf<typeof share>
  | KeysOf<typeof start>
  | KeysOf<typeof starter>
  | KeysOf<typeof today>
  | KeysOf<typeof transition>
  | KeysOf<typeof written>
