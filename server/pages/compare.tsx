import type { Context } from 'hono'
import { regionByCode } from '../../corpus/regions.ts'
import type { Library } from '../../index/library.ts'
import { compareQuery } from '../api/compare.ts'
import { type ComparedRegion, type Comparison, compareRegions, TILES } from '../comparison.ts'
import { REGIONS_BY_NAME } from '../region.ts'
import { counted, formatMoney, fr } from '../wording.ts'
import { Choice, Field, Input, THEMES_BY_LABEL } from './filters.tsx'
import { type FormState, readQuery, WrongParameters } from './form-state.tsx'
import { Layout, respond } from './layout.tsx'
import { urlWith } from './links.ts'
import { FundingSentence, Origin } from './sentence.tsx'

/** Regions side by side; before any is chosen, the map and the form. */
export async function comparePage(context: Context, library: Library) {
  const asked = context.req.queries('regions')?.filter((region) => region !== '') ?? []
  const { query, state } = readQuery(context, pageQuery, asked.length === 0 ? {} : { regions: asked.join(',') })
  if (query === null) return respond(context, <ComparePage state={state} chosen={asked} comparison={null} />, 400)
  const regions = query.regions ?? []
  const comparison = await compareRegions(library, { ...query, regions })
  return respond(
    context,
    <ComparePage state={state} chosen={regions.map(({ code }) => code)} comparison={comparison} />,
  )
}

/** Nobody has chosen yet when the page is opened. */
const pageQuery = compareQuery.partial({ regions: true })

interface ComparePageProps {
  readonly state: FormState
  /** INSEE codes. */
  readonly chosen: readonly string[]
  readonly comparison: Comparison | null
}

function ComparePage({ state, chosen, comparison }: ComparePageProps) {
  return (
    <Layout title="Comparer" section="/comparer">
      <header class="page">
        <h1>Comparer les régions</h1>
        <p class="lead">
          {fr(
            'Ce que chaque région finance elle-même, d’après les textes de la collection ; chaque chiffre s’ouvre sur ses phrases.',
          )}
        </p>
      </header>
      <Chooser state={state} chosen={chosen} />
      {comparison === null ? <WrongParameters state={state} /> : <Compared comparison={comparison} state={state} />}
    </Layout>
  )
}

function Chooser({ state, chosen }: Pick<ComparePageProps, 'state' | 'chosen'>) {
  return (
    <form class="chooser" action="/comparer" method="get" aria-label="Régions à comparer">
      <fieldset>
        <legend>Régions</legend>
        <ul class="regions">
          {REGIONS_BY_NAME.map(({ code, name }) => (
            <li>
              <label>
                <input type="checkbox" name="regions" value={code} checked={chosen.includes(code)} /> {name}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div class="fields">
        <Field name="theme" state={state}>
          <Choice name="theme" value={state.raw.theme ?? ''} all="Tous les thèmes" options={THEMES_BY_LABEL} />
        </Field>
        <Field name="from" state={state}>
          <Input name="from" state={state} placeholder="2018 ou 03/2018" />
        </Field>
        <Field name="to" state={state}>
          <Input name="to" state={state} placeholder="2023 ou 31/12/2023" />
        </Field>
        <p class="actions">
          <button type="submit">Comparer</button>
        </p>
      </div>
    </form>
  )
}

interface ComparedProps {
  readonly comparison: Comparison
  readonly state: FormState
}

function Compared({ comparison, state }: ComparedProps) {
  const { regions, map } = comparison
  const narrowing = { theme: state.raw.theme, from: state.raw.from, to: state.raw.to }
  const ledger = (region: ComparedRegion['region'], year?: string) =>
    urlWith('/financements', {
      ...narrowing,
      funder: region.body,
      ...(year === undefined ? {} : { from: year, to: year }),
    })
  return (
    <div class="comparison">
      {regions.length > 0 && <Summary regions={regions} ledger={ledger} />}
      {regions.length > 0 && <Years regions={regions} ledger={ledger} />}
      <TileMap map={map} narrowing={narrowing} chosen={regions.map(({ region }) => region.code)} />
      {regions.length > 0 && <Evidence regions={regions} ledger={ledger} />}
      {regions.length > 0 && (
        <p class="export">
          <a
            href={urlWith('/api/compare', {
              ...narrowing,
              regions: regions.map(({ region }) => region.code).join(','),
            })}
          >
            Cette comparaison en JSON
          </a>
        </p>
      )}
    </div>
  )
}

interface RegionsProps {
  readonly regions: readonly ComparedRegion[]
  readonly ledger: (region: ComparedRegion['region'], year?: string) => string
}

/** Width of the longest bar, in units of the drawing. */
const BAR = 100

function Summary({ regions, ledger }: RegionsProps) {
  const most = Math.max(1, ...regions.map(({ named }) => named.cents))
  return (
    <section aria-labelledby="montants">
      <h2 id="montants">Montants et décisions</h2>
      <section class="scroll" tabindex={0} aria-label="Tableau des montants">
        <table>
          <thead>
            <tr>
              <th scope="col">Région</th>
              <th scope="col">À un bénéficiaire nommé</th>
              <td></td>
              <th scope="col">Par habitant</th>
              <th scope="col">Financements relevés</th>
              <th scope="col">Crédits et enveloppes</th>
              <th scope="col">Prêts et garanties</th>
            </tr>
          </thead>
          <tbody>
            {regions.map(({ region, decisions, sums, named, perInhabitant }) => (
              <tr>
                <th scope="row">{region.name}</th>
                <td class="number">{formatMoney(named.cents)}</td>
                <td>
                  <svg class="bar" viewBox={`0 0 ${BAR} 10`} width="120" height="12" aria-hidden="true">
                    <rect width={Math.round((BAR * named.cents) / most)} height="10" rx="1" />
                  </svg>
                </td>
                <td class="number">{formatMoney(Math.round(perInhabitant))}</td>
                <td class="number">
                  <a href={ledger(region)}>{counted(decisions, 'financement')}</a>
                </td>
                <td class="number">{formatMoney(sums.grant.cents - named.cents)}</td>
                <td class="number">{formatMoney(sums.loan.cents + sums.guarantee.cents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="note">
        {fr(
          'Les sommes comptent une fois chaque décision dont le montant est dit en euros et acquis : ni les parts d’un total déjà compté, ni les montants à l’unité, ni ce qui est demandé ou refusé. Un budget ou un plan sans bénéficiaire nommé est compté à part. Elles disent ce que contient la collection, pas le budget des régions. Population : Insee.',
        )}
      </p>
    </section>
  )
}

function Years({ regions, ledger }: RegionsProps) {
  const years = [...new Set(regions.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) =>
    (a ?? '9').localeCompare(b ?? '9'),
  )
  if (years.length === 0) return null
  const most = Math.max(1, ...regions.flatMap((one) => one.years.map(({ named }) => named.cents)))
  return (
    <section aria-labelledby="annees">
      <h2 id="annees">Année par année, à un bénéficiaire nommé</h2>
      <section class="scroll" tabindex={0} aria-label="Tableau des années">
        <table class="years">
          <thead>
            <tr>
              <th scope="col">Région</th>
              {years.map((year) => (
                <th scope="col">{year ?? 'Sans date'}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map(({ region, years: own }) => (
              <tr>
                <th scope="row">{region.name}</th>
                {years.map((year) => {
                  const found = own.find((one) => one.year === year)
                  if (found === undefined) return <td class="shade-0">·</td>
                  const words =
                    found.named.count === 0 ? counted(found.decisions, 'décision') : short(found.named.cents)
                  return (
                    <td class={shadeOf(found.named.cents, most)}>
                      {year === null ? words : <a href={ledger(region, year)}>{words}</a>}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** Four shades, each for four times as much as the one before. */
function shadeOf(cents: number, most: number): string {
  if (cents === 0) return 'shade-0'
  return `shade-${Math.max(1, 4 - Math.floor(Math.log(most / cents) / Math.log(4)))}`
}

/** « 12,4 M€ », « 350 k€ »: two or three digits, for a cell. */
function short(cents: number): string {
  const euros = cents / 100
  const [value, unit] = euros >= 1e9 ? [euros / 1e9, 'Md€'] : euros >= 1e6 ? [euros / 1e6, 'M€'] : [euros / 1e3, 'k€']
  const digits = value >= 100 ? 0 : 1
  return fr(`${value.toLocaleString('fr-FR', { maximumFractionDigits: digits })} ${unit}`)
}

const TILE = { width: 108, height: 54, gap: 6 }

interface TileMapProps {
  readonly map: Comparison['map']
  readonly narrowing: Readonly<Record<string, string | undefined>>
  readonly chosen: readonly string[]
}

/** Every region about where it lies, darker where more grants are told; a click shows it beside those chosen. */
function TileMap({ map, narrowing, chosen }: TileMapProps) {
  const most = Math.max(1, ...[...map.values()].map(({ cents }) => cents))
  const [columns, rows] = [5, 6]
  return (
    <section aria-labelledby="carte">
      <h2 id="carte">Carte des subventions à un bénéficiaire nommé</h2>
      <svg class="tiles" viewBox={`0 0 ${columns * (TILE.width + TILE.gap)} ${rows * (TILE.height + TILE.gap)}`}>
        <title>Subventions à un bénéficiaire nommé, région par région</title>
        {[...TILES].map(([code, [column, row]]) => {
          const name = regionByCode(code)?.name ?? code
          const cents = map.get(code)?.cents ?? 0
          const with_ = [...new Set([...chosen, code])].join(',')
          const x = column * (TILE.width + TILE.gap)
          const y = row * (TILE.height + TILE.gap)
          return (
            <a href={urlWith('/comparer', { ...narrowing, regions: with_ })}>
              <title>{fr(`${name} : ${formatMoney(cents)}`)}</title>
              <g class={chosen.includes(code) ? 'tile chosen' : 'tile'}>
                <rect class={shadeOf(cents, most)} x={x} y={y} width={TILE.width} height={TILE.height} rx="4" />
                <text x={x + 8} y={y + 21}>
                  {SHORT_NAMES[code] ?? name}
                </text>
                <text class="value" x={x + 8} y={y + 41}>
                  {cents === 0 ? '–' : short(cents)}
                </text>
              </g>
            </a>
          )
        })}
      </svg>
    </section>
  )
}

/** Names that fit a tile. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  '11': 'Île-de-France',
  '24': 'Centre-V. de L.',
  '27': 'Bourg.-Fr.-C.',
  '32': 'Hauts-de-Fr.',
  '52': 'Pays de la L.',
  '75': 'Nlle-Aquitaine',
  '84': 'Auv.-Rh.-Alpes',
  '93': 'Prov.-A.-C. d’A.',
}

function Evidence({ regions, ledger }: RegionsProps) {
  return (
    <section aria-labelledby="phrases">
      <h2 id="phrases">Ce que disent les textes</h2>
      <div class="evidence">
        {regions.map(({ region, latest, decisions }) => (
          <section aria-label={region.name}>
            <h3>{region.name}</h3>
            {latest.length === 0 ? (
              <p>{fr('Rien de relevé pour ce thème et cette période.')}</p>
            ) : (
              latest.map((entry) => (
                <>
                  <FundingSentence cited={entry} />
                  <Origin cited={entry} />
                </>
              ))
            )}
            {decisions > latest.length && (
              <p>
                <a href={ledger(region)}>{fr(`Les ${counted(decisions, 'financement')}`)}</a>
              </p>
            )}
          </section>
        ))}
      </div>
    </section>
  )
}
