// Runs as soon as the page is read, before the app has arrived: paints the page that the build wrote.
import { paint } from './painted/paint'

paint(document)
