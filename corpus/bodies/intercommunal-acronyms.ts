/**
 * Abbreviations by which intercommunalities overseas and the largest city councils are known, with the name that the
 * official list gives them.
 */
export const INTERCOMMUNAL_ACRONYMS: Readonly<Record<string, string>> = {
  CACL: "Communauté d'agglomération du Centre Littoral",
  CCOG: "Communauté de communes de l'Ouest Guyanais",
  CCDS: 'Communauté de communes des Savanes',
  CCEG: "Communauté de communes de l'Est Guyanais",
  CINOR: "Communauté d'agglomération Intercommunale du Nord de la Réunion",
  CIVIS: "Communauté d'agglomération CIVIS",
  CASUD: "Communauté d'agglomération du Sud",
  CIREST: "Communauté d'agglomération Intercommunale de la Réunion Est",
  TCO: "Communauté d'agglomération Territoire de la Côte Ouest",
  CACEM: "Communauté d'agglomération du Centre de la Martinique",
  MEL: 'Métropole Européenne de Lille',
}
