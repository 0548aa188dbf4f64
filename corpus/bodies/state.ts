import { type Body, body } from './body.ts'

/** The State, its central services and jurisdictions, and the institutions of the European Union. */
export const STATE_BODIES: readonly Body[] = [
  body('État', 'state'),
  body('Assemblée nationale', 'state'),
  body('Sénat', 'state'),
  body('Cour des comptes', 'state'),
  body('Éducation nationale', 'state'),
  body("Conseil d'État", 'state'),
  body('Conseil constitutionnel', 'state'),
  body('Défenseur des droits', 'state'),
  body('CNIL', 'state', { acronyms: ['CNIL'] }),
  body('Arcep', 'state'),
  body('Direction générale de la cohésion sociale', 'state', { acronyms: ['DGCS'] }),
  body("Direction générale de l'aviation civile", 'state', { acronyms: ['DGAC'] }),
  body('Direction générale des collectivités locales', 'state', { acronyms: ['DGCL'] }),
  body('Direction générale des entreprises', 'state', { acronyms: ['DGE'] }),
  body("Délégation générale à l'emploi et à la formation professionnelle", 'state', { acronyms: ['DGEFP'] }),
  body("Secrétariat général pour l'investissement", 'state', {
    aliases: ["Commissariat général à l'investissement"],
    acronyms: ['SGPI'],
  }),
  body('Union européenne', 'eu', { aliases: ['union européenne'], acronyms: ['UE'] }),
  body('Commission européenne', 'eu'),
  body('Parlement européen', 'eu'),
  body('Comité européen des régions', 'eu'),
  body("Banque européenne d'investissement", 'eu', { acronyms: ['BEI'] }),
]
