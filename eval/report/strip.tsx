import { Legend } from './bars.tsx'
import { percent } from './labels.ts'

export interface StripPoint {
  /** 0–1. */
  readonly value: number
  readonly series: number
  /** Shown when the point is pointed at. */
  readonly title: string
}

export interface StripRow {
  readonly label: string
  readonly points: readonly StripPoint[]
}

interface StripProps {
  readonly series: readonly string[]
  readonly rows: readonly StripRow[]
  /** What the chart shows, for those who do not see it. */
  readonly title: string
}

const WIDTH = 760
const LABELS = 170
const RIGHT = 20
const AXIS = 24
const RADIUS = 4
const STEP = 2 * RADIUS + 1
const BINS = 10
/** Dots side by side in one bin. */
const ACROSS = 6
const PADDING = 12
const BIN_WIDTH = (WIDTH - LABELS - RIGHT) / BINS

/** One dot a question in ten bins, from 0 on the left to 1 on the right, those of a bin piled up in order. */
export function Strip({ series, rows, title }: StripProps) {
  let top = 0
  const laid = rows.map((row) => {
    const placed = pile(row.points)
    const levels = Math.max(...placed.map(({ level }) => level + 1), 2)
    top += levels * STEP + PADDING
    return { ...row, placed, bottom: top }
  })
  const height = top + AXIS
  return (
    <>
      <Legend series={series} />
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
        {laid.map(({ label, placed, bottom }) => (
          <g>
            <line class="grid" x1={LABELS} x2={WIDTH - RIGHT} y1={bottom} y2={bottom} />
            <text x={LABELS - 12} y={bottom - 4} text-anchor="end">
              {label}
            </text>
            {placed.map(({ point, left, level }) => (
              <circle class={`series-${point.series}`} cx={left} cy={bottom - STEP - level * STEP} r={RADIUS}>
                <title>{point.title}</title>
              </circle>
            ))}
          </g>
        ))}
        {Array.from({ length: BINS + 1 }, (_, bin) => (
          <text class="tick" x={LABELS + bin * BIN_WIDTH} y={height - 6} text-anchor="middle">
            {percent(bin / BINS).replace(',0', '')}
          </text>
        ))}
      </svg>
    </>
  )
}

interface Placed {
  readonly point: StripPoint
  readonly left: number
  readonly level: number
}

function pile(points: readonly StripPoint[]): readonly Placed[] {
  const counts = new Map<number, number>()
  return [...points]
    .sort((a, b) => a.value - b.value || a.series - b.series)
    .map((point) => {
      const bin = Math.min(BINS - 1, Math.floor(point.value * BINS))
      const count = counts.get(bin) ?? 0
      counts.set(bin, count + 1)
      const left = LABELS + bin * BIN_WIDTH + STEP / 2 + (count % ACROSS) * STEP
      return { point, left, level: Math.floor(count / ACROSS) }
    })
}
