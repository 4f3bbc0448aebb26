/** The shape of each field's mark in turn, drawn within 12 × 12, so that fields stay apart without colour. */
export const FIELD_SHAPES = [
  'M6 .8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4z',
  'M6 .3 11.7 6 6 11.7.3 6z',
  'M6 .8 11.6 10.8H.4z',
  'M1.2 1.2h9.6v9.6H1.2z',
  'M6 11.2.4 1.2h11.2z',
  'M3.3 1h5.4l3 5-3 5H3.3l-3-5z',
  'M4 .6h4V4h3.4v4H8v3.4H4V8H.6V4H4z',
  'M6 0 7.6 4.1 12 4.4 8.6 7.2 9.7 11.5 6 9.1 2.3 11.5 3.4 7.2 0 4.4 4.4 4.1z',
] as const
