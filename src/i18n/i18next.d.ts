// Makes every key of the interface's words a type.
import 'i18next'
import type compare from '../locales/en/compare.json'
import type exporting from '../locales/en/export.json'
import type help from '../locales/en/help.json'
import type matrix from '../locales/en/matrix.json'
import type page from '../locales/en/page.json'
import type problem from '../locales/en/problem.json'
import type ready from '../locales/en/ready.json'
import type role from '../locales/en/role.json'
import type route from '../locales/en/route.json'
import type share from '../locales/en/share.json'
import type start from '../locales/en/start.json'
import type today from '../locales/en/today.json'
import type transition from '../locales/en/transition.json'

type OfPanels = typeof compare & typeof ready & typeof role & typeof route & typeof today & typeof transition
type OfDialogs = typeof exporting & typeof help & typeof share
type OfPages = typeof page & typeof problem

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof start & typeof matrix & OfPanels & OfDialogs & OfPages }
    returnNull: false
  }
}
