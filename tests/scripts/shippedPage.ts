// Holds code of one package, code of another in its worker, and none of the third.
import { openDB } from 'idb'
import { encodeQR } from 'qr'

void openDB('shipped')
new Worker(new URL('./shippedWorker.ts', import.meta.url), { type: 'module' })

export const never = () => encodeQR('never', 'raw')
