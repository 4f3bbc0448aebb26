// Runs as soon as the page is read, before the app has arrived: paints the page that the build wrote, and then runs the app.
import { watchStart } from './painted/notStarted'
import { paint } from './painted/paint'
import { startApp } from './painted/startApp'
import { afterFrame } from './state/afterFrame'

document.documentElement.dataset['begun'] = 'painter'
watchStart()
try {
  paint(document)
} finally {
  afterFrame(() => startApp(document))
}
