import type { PageText } from '../page-text.ts'

/** A page made around a text. */
export interface Shell {
  readonly name: string
  readonly text: PageText
  readonly html: string
  /** Lines that a reader may keep or drop: captions, credits, contacts. */
  readonly optional?: readonly string[]
}

/** A whole page: `head` goes behind its title. */
export function page(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
}

/** Teasers of other pages, each with enough prose to be taken for the text. */
export const TEASERS: readonly (readonly [title: string, words: string])[] = [
  [
    'Le grand marché des producteurs revient sous les halles',
    'Plus de soixante exploitants seront réunis le dernier dimanche du mois pour faire goûter leurs fromages, leurs cidres et leurs conserves de la mer.',
  ],
  [
    'Douze artistes en résidence dans les phares',
    'De mai à novembre, peintres, musiciens et autrices s’installent dans les anciens logements de gardiens, que le public pourra visiter sur rendez-vous.',
  ],
  [
    'La carte jeune fait peau neuve',
    'Une application remplace désormais la carte en plastique : elle donne accès aux cinémas, aux piscines et aux librairies partenaires dans toute la région.',
  ],
]

/** Links of a menu, as items of a list. */
export function menu(...labels: readonly string[]): string {
  return `<ul>${labels.map((label) => `<li><a href="/${label.toLowerCase()}">${label}</a></li>`).join('')}</ul>`
}
