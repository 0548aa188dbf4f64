import { Legend } from './bars.tsx'

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
const BINS = 50
const PADDING = 10

/** One dot a question, from 0 on the left to 1 on the right; dots of one value pile up. */
export function Strip({ series, rows, title }: StripProps) {
  let top = 0
  const laid = rows.map((row) => {
    const piles = pile(row.points)
    const height = Math.max(...piles.map(({ level }) => level + 1), 1) * STEP + PADDING
    const bottom = top + height
    top = bottom
    return { ...row, piles, bottom }
  })
  const height = top + AXIS
  return (
    <>
      <Legend series={series} />
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
        {laid.map(({ label, piles, bottom }) => (
          <g>
            <line class="grid" x1={LABELS} x2={WIDTH - RIGHT} y1={bottom} y2={bottom} />
            <text x={LABELS - 12} y={bottom - 4} text-anchor="end">
              {label}
            </text>
            {piles.map(({ point, level }) => (
              <circle
                class={`series-${point.series}`}
                cx={x(Math.round(point.value * BINS) / BINS)}
                cy={bottom - PADDING / 2 - level * STEP}
                r={RADIUS}
              >
                <title>{point.title}</title>
              </circle>
            ))}
          </g>
        ))}
        {[0, 0.5, 1].map((value) => (
          <text class="tick" x={x(value)} y={height - 6} text-anchor="middle">
            {value === 0.5 ? '0,5' : String(value)}
          </text>
        ))}
      </svg>
    </>
  )
}

function pile(points: readonly StripPoint[]): readonly { readonly point: StripPoint; readonly level: number }[] {
  const heights = new Map<number, number>()
  return [...points]
    .sort((a, b) => a.series - b.series)
    .map((point) => {
      const bin = Math.round(point.value * BINS)
      const level = heights.get(bin) ?? 0
      heights.set(bin, level + 1)
      return { point, level }
    })
}

function x(value: number): number {
  return LABELS + RADIUS + value * (WIDTH - LABELS - RIGHT - 2 * RADIUS)
}
