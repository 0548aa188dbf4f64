// Starts a thread whose code is TypeScript: a thread is given no loader by the process that starts it.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
