import { french, NOT_BEFORE_WORD } from '../facts/patterns.ts'
import { shadowOf } from '../facts/shadow.ts'
import { collapse, type Element, isBlockElement, walk } from './dom.ts'

const opening = (source: string) => new RegExp(`^(?:${french(source)})${NOT_BEFORE_WORD}`, 'iu')
const line = (source: string) => new RegExp(`^(?:${french(source)})\\s*[:.!?…]*$`, 'iu')

/** « À lire également »: what follows are other pages. Words that may open a sentence count only as a whole line. */
const RELATED = [
  opening(
    '(?:à )?lire (?:aussi|également)|(?:à )?voir (?:aussi|également)|à (?:lire|consulter|découvrir) sur|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|(?:articles?|actualités?|contenus?|pages?) (?:similaires?|liée?s?|associée?s?|connexes?|recommandée?s?)|(?:les |nos |toutes les |toutes nos )?(?:autres|dernières|derniers) (?:actualités|actus|articles|publications)|toutes (?:les|nos) (?:actualités|actus)|ces (?:articles|contenus|actualités) (?:pourraient|peuvent|devraient)|vous aimerez (?:aussi|peut-être)|ça peut vous intéresser|cela (?:peut|pourrait) vous intéresser',
  ),
  line(
    "(?:(?:les|nos|vos) |d')?(?:autres|dernières|derniers) (?:appels(?: à projets)?|aides|dispositifs|événements|dossiers|communiqués|vidéos|brèves|pages)|(?:articles?|actualités?|dossiers?|aides?|dispositifs?|contenus?) (?:récente?s?|liée?s?|associée?s?|similaires?)|(?:articles |contenus )?(?:les )?plus (?:lus|vus|consultés|populaires)|similaires?|à la une|le fil (?:info|d'actualité)",
  ),
]

/** Sections of a page that are about the page or its readers: comments, polls, letters, consent, walls. */
const SECTIONS = [
  opening(
    "\\d{1,4} (?:commentaires?|réactions?|réflexions?|réponses?)|laisser un commentaire|un message, un commentaire|(?:cet article|ce contenu|la suite|la lecture) (?:est|de cet article est) réservée? aux abonnés|restez informés?|abonnez-vous à|s'abonner à (?:la|notre|nos) (?:lettre|newsletter)|inscrivez-vous à (?:la|notre) (?:lettre|newsletter)|gestion des cookies|(?:paramètres|préférences|gérer) (?:des |de |les |mes |vos )?(?:cookies|confidentialité|traceurs)|cette page vous a|ce contenu vous a|partage[rz] (?:sur|cet|cette|la page)|suivez-nous",
  ),
  line(
    "partager|(?:vos )?(?:commentaires?|réactions?)(?: \\(\\d{1,4}\\))?|(?:donnez )?votre avis|newsletter|lettre d'information",
  ),
]

const LONGEST_OPENING = 140

/** True for a line that opens a list of other pages. */
export function opensRelated(text: string): boolean {
  const shadow = shadowOf(text).trim()
  return text.length <= LONGEST_OPENING + 60 && RELATED.some((pattern) => pattern.test(shadow))
}

/** True for a line that opens a part of a page that is not of its text. */
export function opensFurniture(text: string): boolean {
  if (text.length > LONGEST_OPENING) return false
  const shadow = shadowOf(text).trim()
  return opensRelated(text) || SECTIONS.some((pattern) => pattern.test(shadow))
}

/** Boxes of a page whose first line says that they are not of its text; never one with the main heading. */
export function furnitureIn(body: Element): ReadonlySet<Element> {
  const found = new Set<Element>()
  const open: { readonly element: Element; words: string; first: string | null; holdsTitle: boolean }[] = []
  const endLine = () => {
    const text = collapse(open.at(-1)?.words ?? '')
    if (text === '') return
    for (const box of open.toReversed()) {
      if (box.first !== null) break
      box.first = text
    }
  }
  walk(body, {
    enter: (element) => {
      if (element.name === 'script' || element.name === 'style') return false
      if (!isBlockElement(element) && element.name !== 'br') return true
      endLine()
      const last = open.at(-1)
      if (last !== undefined) last.words = ''
      if (element.name !== 'br') open.push({ element, words: '', first: null, holdsTitle: element.name === 'h1' })
      return true
    },
    leave: (element) => {
      if (!isBlockElement(element)) return
      endLine()
      const box = open.pop()
      const outer = open.at(-1)
      if (box === undefined) return
      if (outer !== undefined && box.holdsTitle) outer.holdsTitle = true
      if (isBox(element) && !box.holdsTitle && box.first !== null && opensFurniture(box.first)) found.add(element)
    },
    text: (data) => {
      const box = open.at(-1)
      if (box !== undefined) box.words += data
    },
  })
  return found
}

function isBox({ name }: Element): boolean {
  return /^(?:div|section|aside|details|td|li|fieldset)$/u.test(name)
}
