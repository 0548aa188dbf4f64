import { surroundingsOf } from '../../ingest/facts/funding/learned/standing.ts'
import { payerCandidates } from '../../ingest/facts/funding/learned/payers.ts'
import { receiverCandidates } from '../../ingest/facts/funding/learned/receivers.ts'
import { sameRole } from '../facts/same.ts'
import { BUNDLED } from '../yardsticks.ts'
import { labelledTexts } from './labelled-texts.ts'
const texts = await labelledTexts(BUNDLED)
const by: Record<string, Record<string, number>> = {}
const show: string[] = []
for (const t of texts) {
  const c = (by[t.set] ??= { gold: 0, matchedCase: 0, noAmount: 0, noAmountMatched:0, recvOk: 0, recvCand: 0, payOk: 0, payCand: 0, both: 0, nullRecv: 0 , neg:0})
  const inc = (k: string) => (c[k] = (c[k] ?? 0) + 1)
  const gold = t.marked.filter((f) => f.kind === 'funding')
  for (const g of gold) { inc('gold'); if (g.amount === null) inc('noAmount') }
  t.cases.forEach((one, i) => {
    const a = t.answers[i]
    if (one.amount === null) { if (a) inc('noAmountMatched'); return }
    if (!a) { inc('neg'); return }
    inc('matchedCase')
    const around = surroundingsOf(one)
    const r = receiverCandidates(one, around).some(({ role }) => sameRole(a.beneficiary ?? null, role?.body.name ?? null))
    const p = payerCandidates(one, around).some(({ role }) => sameRole(a.funder ?? null, role?.body.name ?? null))
    if (a.beneficiary == null) inc('nullRecv')
    if (r) inc('recvCand'); else show.push(`${t.set}\tR\t${a.beneficiary}\t${t.text.slice(Math.max(0,one.amount.span.start-120), one.amount.span.end+120).replace(/\n/g,'¶')}`)
    if (p) inc('payCand'); else show.push(`${t.set}\tP\t${a.funder}\t${t.text.slice(Math.max(0,one.amount.span.start-120), one.amount.span.end+120).replace(/\n/g,'¶')}`)
    if (r && p) inc('both')
  })
}
console.table(by)
import { writeFileSync } from 'node:fs'
writeFileSync('/tmp/fund4/oracle.txt', show.join('\n'))
