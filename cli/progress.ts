import { SingleBar } from 'cli-progress'
import { log } from './terminal.ts'

/** A bar on a terminal; elsewhere one line when a stage of some length ends. */
export interface Progress {
  step(): void
  /** Sets what is done and, as it becomes known, how much there is. */
  reach(done: number, total: number): void
  stop(): void
}

const QUIET_UNDER_MS = 2_000

export function progress(stage: string, unit: string, total: number): Progress {
  const started = performance.now()
  let done = 0
  const bar = new SingleBar({
    format: `${stage.padEnd(8)} {bar} {value}/{total} ${unit} · {rate}/s · reste {left}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
    noTTYOutput: false,
    clearOnComplete: false,
  })
  const shown = process.stderr.isTTY === true
  const rate = () => done / Math.max(0.001, (performance.now() - started) / 1000)
  const begin = (of: number) => bar.start(of, 0, { rate: 0, left: '…' })
  const draw = () => {
    if (shown && bar.isActive)
      bar.update(done, { rate: shortRate(rate()), left: timeLeft(bar.getTotal() - done, rate()) })
  }
  if (shown && total > 0) begin(total)
  return {
    step() {
      done++
      draw()
    },
    reach(value, of) {
      done = value
      if (shown && !bar.isActive && of > 0) begin(of)
      else if (shown) bar.setTotal(of)
      draw()
    },
    stop() {
      if (shown && bar.isActive) bar.stop()
      else if (done > 0 && performance.now() - started > QUIET_UNDER_MS)
        log(`${stage} : ${done} ${unit}, ${shortRate(rate())}/s`)
    },
  }
}

/** Two digits at least: polite reading is slow. */
function shortRate(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1).replace('.', ',') : String(Math.round(perSecond))
}

/** « 45 s », « 3 min »; unknown before anything is done. */
function timeLeft(remaining: number, perSecond: number): string {
  if (perSecond === 0) return '…'
  const seconds = Math.ceil(remaining / perSecond)
  if (seconds < 120) return `${seconds} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
