// The journeys that `npm run test:browsers` leaves out in Firefox, each with what the driver lacks. What is the app's own fault
// does not stand here: it is mended.

/** @type {readonly { readonly tests: RegExp, readonly why: string }[]} */
export const NOT_IN_FIREFOX = [
  {
    tests: /journey\.spec.*by mouse/,
    why: 'it looks at the page as printed, and the driver cannot emulate a medium; in WebKit it runs without that',
  },
  {
    tests: /journey\.spec.*by keyboard/,
    why: 'Tab after the last thing of the page leads into the window of Firefox, where the driver cannot follow',
  },
  {
    tests: /journey\.spec.*on a phone|graphs\.spec.*on a phone|held sideways/,
    why: 'the driver has no touch',
  },
  { tests: /follows the system until one is chosen/, why: 'the driver cannot emulate a dark theme' },
  { tests: /a hundred changes of graph/, why: 'it counts by DevTools of Chromium' },
  {
    tests: /as the browser brings it, a file and a folder from the disk/,
    why: 'the drag comes from DevTools of Chromium',
  },
  {
    tests: /everything that was written goes to another device/,
    why: 'the driver never says where the download was saved',
  },
  {
    tests: /a double click opens what its first press meant/,
    why: 'the second press of the driver counts as a first one where the first took its target away; with a mouse it is the second',
  },
]
