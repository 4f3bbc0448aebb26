/** The shape of each field's mark in turn, drawn within 12 × 12, so that fields stay apart without colour. */
export const FIELD_SHAPES = [
  'M6 .8a5.200 5.200 0 1 1 0 10.400a5.200 5.200 0 1 1 0-10.400z',
  'M6 .3 11.700 6 6 11.700.3 6z',
  'M6 .8 11.600 10.800H.4z',
  'M1.200 1.200h9.600v9.600H1.200z',
  'M6 11.200.4 1.200h11.200z',
  'M3.300 1h5.400l3 5-3 5H3.300l-3-5z',
  'M4 .6h4V4h3.400v4H8v3.400H4V8H.6V4H4z',
  'M6 0 7.600 4.100 12 4.400 8.600 7.200 9.700 11.500 6 9.100 2.300 11.500 3.400 7.200 0 4.400 4.400 4.100z',
] as const
