import { expect, test } from 'vitest'
import { REGIONS } from '../../corpus/regions.ts'
import { isSiret, regionSiret, rnaNumbersIn, siretsIn } from './siret.ts'

test.each([
  ['a region', '23350001600040', true],
  ['a made-up association', '52719300700012', true],
  ['the seat of La Poste, by Luhn', '35600000000048', true],
  ['another office of La Poste, by the sum of its digits', '35600000049837', true],
  ['a digit changed', '23350001600041', false],
  ['two digits swapped', '23350001600400', false],
  ['thirteen digits', '2335000160004', false],
  ['spaces', '233 500 016 00040', false],
  ['letters', '2335000160004A', false],
  ['nothing', '', false],
])('%s', (_, number, expected) => {
  expect(isSiret(number)).toBe(expected)
})

test('the seat of every region has a SIRET that holds', () => {
  for (const { siren } of REGIONS) expect(isSiret(regionSiret(siren) ?? '')).toBe(true)
  expect(regionSiret('527193007')).toBeNull()
  expect(regionSiret(null)).toBeNull()
})

test.each([
  ['printed in groups', 'SIRET 527 193 007 00012.', ['52719300700012']],
  ['with narrow no-break spaces', 'SIRET 527\u202F193\u202F007\u202F00012', ['52719300700012']],
  ['twice the same', '52719300700012 ou 527 193 007 00012', ['52719300700012']],
  ['a wrong key', 'SIRET 527 193 007 00013', []],
  ['within a longer number', '152719300700012', []],
])('reads numbers of establishments %s', (_, text, expected) => {
  expect(siretsIn(text)).toEqual(expected)
})

test('reads numbers of associations', () => {
  expect(rnaNumbersIn('RNA : W291234567, et W2912345678 ou XW291234567')).toEqual(['W291234567'])
})
