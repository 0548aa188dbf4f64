import { words } from './facts/patterns.ts'

/** An assembly at work, or the form of its acts. */
export const ASSEMBLY = words(
  'les élus|les conseillers|commission permanente|assemblée|conseil (?:régional|départemental|exécutif)|article \\d{1,2}|décide',
)

/** The forms of a deliberation itself. */
export const ACT = words(
  'délibération n°|article 1(?:er)? ?[:-]|vu le code général|vu la demande|après en avoir délibéré',
)

/** Money that goes to another. */
export const GIFT = words('subventions?|aides?|dotations?|bourses?|primes?|participations?|prêts?|avances?')

/** A report asks the assembly for the act that it drafts. */
export const SUBMITTED = words(
  "(?:il (?:vous )?est|est) proposé à (?:la commission|l'assemblée)|propose à (?:la commission|l'assemblée)",
)

/** A policy that an act carries out and does not set. */
export const CARRIED_OUT = words("(?:dans le cadre|au titre|en application|en vertu) (?:du|de la|de l'|des|d'un|d'une)")

/** Nothing is decided yet, or not by this act. */
export const PUT_OFF = words(
  "reportée?s?|ajournée?s?|retirée?s?|renvoyée?s?|n'aura (?:finalement )?lieu|n'interviendra|interviendra|s'ouvrira|sera soumise?|seront soumis",
)

/** « ORDRE DU JOUR », « Relevé de décisions »: several acts, whatever is said of each. */
export const SEVERAL = words(
  "ordre du jour|relevé de (?:décisions|conclusions)|principales décisions|tour d'horizon|(?:\\d+|dix|plusieurs) (?:rapports|dossiers|délibérations)",
)
