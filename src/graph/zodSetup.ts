// Tells zod not to probe for `new Function`, which the Content-Security-Policy would report.
// Imported before the first schema is made.
import { config } from 'zod/mini'

config({ jitless: true })
