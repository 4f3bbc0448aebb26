import { createStore } from 'zustand/vanilla'

postMessage(createStore(() => 1).getState())
