import { linesOf, markup, sectionsOf } from '../page-text.ts'
import { TEXTS } from '../texts.ts'
import { menu, page, type Shell } from './shell.ts'

const { release, budget, grants, brief, deed } = TEXTS

const oldMenu = (...labels: readonly string[]) =>
  labels.map((label) => `<tr><td><font size="1"><a href="#">${label}</a></font></td></tr>`).join('')

/** Pages of the 2000s, and pages that go on being written like them. */
export const OLD: readonly Shell[] = [
  {
    name: 'three columns of one table',
    text: release,
    html: page(
      release.title,
      `<table width="760" border="0" cellspacing="0"><tr><td colspan="3" bgcolor="#003366"><img src="logo.gif" alt="Conseil régional"><font color="white"><b>Le site du conseil régional</b></font></td></tr><tr><td width="150" valign="top"><table>${oldMenu('Accueil', 'Le président', 'Les commissions', 'Marchés publics')}</table></td><td width="460" valign="top"><font face="Arial" size="4"><b>${release.title}</b></font><br><br><font face="Arial" size="2">${linesOf(release).join('<br><br>')}</font></td><td width="150" valign="top"><font size="1"><b>EN BREF</b><br>Le prochain conseil se tiendra dans l’hémicycle et sera ouvert au public dans la limite des places disponibles.</font></td></tr><tr><td colspan="3" align="center"><font size="1">Optimisé pour une résolution de 800 x 600 - Webmestre</font></td></tr></table>`,
    ),
  },
  {
    name: 'tables within tables, text in cells of their own',
    text: budget,
    html: page(
      `Conseil régional - ${budget.title}`,
      `<center><table width="100%"><tr><td>${menu('Budget', 'Impôts', 'Comptes')}</td></tr><tr><td><table><tr><td class="titre">${budget.title}</td></tr><tr><td class="chapo"><b>${budget.lead}</b></td></tr>${sectionsOf(
        budget,
      )
        .map(
          ({ heading, body }) =>
            `<tr><td class="inter"><b>${heading}</b></td></tr><tr><td class="corps">${body}</td></tr>`,
        )
        .join(
          '',
        )}</table></td></tr><tr><td class="bas">Copyright Conseil régional 2004 - Tous droits réservés</td></tr></table></center>`,
    ),
  },
  {
    name: 'centred text and line breaks',
    text: deed,
    html: page(
      'Délibérations',
      `<body bgcolor="#ffffff"><center><a href="index.htm">Accueil</a> | <a href="actes.htm">Recueil des actes</a> | <a href="mail.htm">Contact</a><hr><h3>${deed.title}</h3></center>${linesOf(deed).join('<br>\n')}<hr><center><a href="316.htm">Acte précédent</a> - <a href="318.htm">Acte suivant</a><br><small>Dernière mise à jour de ce site : avril 2024</small></center>`,
    ),
  },
  {
    name: 'layout table around a table of data',
    text: grants,
    html: page(
      grants.title,
      `<table><tr><td valign="top" class="menugauche">${menu('Sport', 'Jeunesse', 'Culture')}</td><td valign="top"><h2>${grants.title}</h2><p>${grants.lead}</p>${markup(grants)}<p><a href="javascript:history.back()">Retour</a></p></td></tr></table>`,
    ),
  },
  {
    name: 'server form around everything',
    text: brief,
    html: page(
      `Info - ${brief.title}`,
      `<form method="post" action="./info.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="xyz"><div id="ctl00_Menu">${menu('Infos', 'Routes', 'Mairies')}</div><div id="ctl00_ContentPlaceHolder1_pnl"><span id="ctl00_lblTitre" class="Titre1">${brief.title}</span><br><span id="ctl00_lblTexte">${linesOf(brief).join('<br><br>')}</span></div><div id="ctl00_pied"><span>Site optimisé pour les navigateurs récents, réalisé par la direction des systèmes d’information du conseil régional.</span></div></form>`,
    ),
  },
]
