import { linesOf, markup, markupOf, sectionsOf } from '../page-text.ts'
import { TEXTS } from '../texts.ts'
import { menu, page, type Shell, TEASERS } from './shell.ts'

const { release, budget, scheme, grants, brief, call, deed, questions } = TEXTS

const teasers = (tag: string) =>
  TEASERS.map(([title, words]) => `<${tag}><h3><a href="#">${title}</a></h3><p>${words}</p></${tag}>`).join('')

/** Kept aside: never looked at while the rules of the reader are written. */
export const HELD: readonly Shell[] = [
  {
    name: 'hero, then columns of the state’s design system',
    text: scheme,
    html: page(
      scheme.title,
      `<header role="banner" class="fr-header"><div class="fr-header__body"><p>Région</p></div><div class="fr-header__menu"><nav class="fr-nav">${menu('Aides', 'Agenda')}</nav></div></header><main id="content" class="fr-container"><nav class="fr-breadcrumb"><ol><li><a>Accueil</a></li><li><a>Aides</a></li></ol></nav><div class="fr-grid-row"><div class="fr-col-8"><h1>${scheme.title}</h1><p class="fr-text--lead">${scheme.lead}</p>${sectionsOf(
        scheme,
      )
        .map(
          ({ heading, body }) =>
            `<section class="fr-accordion"><h3 class="fr-accordion__title"><button class="fr-accordion__btn" aria-expanded="false">${heading}</button></h3><div class="fr-collapse">${body}</div></section>`,
        )
        .join(
          '',
        )}</div><div class="fr-col-4"><div class="fr-share"><p>Partager la page</p>${menu('Facebook', 'LinkedIn')}</div></div></div></main><footer class="fr-footer"><p>Sauf mention contraire, tous les contenus de ce site sont sous licence etalab-2.0.</p></footer>`,
    ),
  },
  {
    name: 'news agency with a list of dispatches and a wall',
    text: budget,
    html: page(
      budget.title,
      `<div class="top"><a>Dépêches</a><a>Dossiers</a></div><div class="fil-info">${TEASERS.map(([title]) => `<div><span>09:1${title.length % 10}</span> <a>${title}</a></div>`).join('')}</div><div class="depeche"><h1>${budget.title}</h1><div class="sign">Par Luc Morin | Publié le ${budget.dateInWords} à 18h02 | Temps de lecture : 2 minutes</div><div class="accroche">${budget.lead}</div><div class="texte">${markup(budget)}</div><div class="restriction"><p>La suite est réservée à nos abonnés.</p><p>Vous êtes déjà abonné ? Identifiez-vous pour lire les 12 paragraphes suivants et retrouver toutes nos archives depuis 1998.</p></div></div>`,
    ),
    optional: [`Par Luc Morin | Publié le ${budget.dateInWords} à 18h02 | Temps de lecture : 2 minutes`],
  },
  {
    name: 'definition list of a scheme as the whole text',
    text: scheme,
    html: page(
      scheme.title,
      `<div id="wrap"><div class="hd">${menu('Guide des aides', 'Nous contacter')}</div><div class="fiche"><h1>${scheme.title}</h1><dl><dt>Objet</dt><dd>${scheme.lead}</dd>${sectionsOf(
        scheme,
      )
        .map(({ heading, body }) => `<dt>${heading}</dt><dd>${body}</dd>`)
        .join('')}</dl></div><div class="ft">Région – Guide des aides – Version du guide : 12</div></div>`,
    ),
    optional: ['Objet'],
  },
  {
    name: 'grants in a wide table outside main',
    text: grants,
    html: page(
      grants.title,
      `<main><h1>${grants.title}</h1><p>${grants.lead}</p></main><div class="table-responsive">${grants.parts.map((part) => markupOf(part, 'h2')).join('')}</div><div class="also"><h2>Voir aussi</h2>${teasers('div')}</div>`,
    ),
  },
  {
    name: 'two columns of text side by side',
    text: call,
    html: page(
      call.title,
      `<div class="site"><h1>${call.title}</h1><p class="intro">${call.lead}</p><div class="cols"><div class="col">${markup({ ...call, parts: call.parts.slice(0, 3) })}</div><div class="col">${markup({ ...call, parts: call.parts.slice(3) })}</div></div><div class="bas"><h4>Restons en contact</h4><p>Suivez la Région sur les réseaux sociaux et recevez nos invitations aux rencontres de territoire tout au long de l’année.</p></div></div>`,
    ),
  },
  {
    name: 'old frame of tables, menu with prose on the right',
    text: deed,
    html: page(
      deed.title,
      `<table width="100%"><tr><td class="texte"><table><tr><td><b>${deed.title}</b></td></tr>${linesOf(deed)
        .map((line) => `<tr><td>${line}</td></tr>`)
        .join(
          '',
        )}</table></td><td class="droite"><table><tr><td><b>Agenda</b></td></tr><tr><td>La prochaine réunion publique sur le schéma des mobilités se tiendra à la salle des fêtes de Plestin.</td></tr><tr><td><a>Tout l’agenda</a></td></tr></table></td></tr></table>`,
    ),
  },
  {
    name: 'comments of a social plug-in and a poll',
    text: questions,
    html: page(
      questions.title,
      `<section id="corps"><h1>${questions.title}</h1><p>${questions.lead}</p>${markup(questions)}<div class="sondage"><h4>Votre avis</h4><p>Pensez-vous que le tarif des cantines doive dépendre du revenu des familles ?</p><ul><li>Oui</li><li>Non</li><li>Sans opinion</li></ul></div><div class="fb-comments"><div class="c"><b>Paul</b><p>Chez nous cela fera trente euros de moins par mois, et ce n’est pas rien avec deux enfants internes au même lycée.</p></div></div></section>`,
    ),
  },
  {
    name: 'slider of news above the text',
    text: release,
    html: page(
      release.title,
      `<div class="carousel">${teasers('div class="item"').replace(/<\/div class="item">/gu, '</div>')}</div><div class="inner"><h1>${release.title}</h1><span class="when">${release.dateInWords}</span><p>${release.lead}</p>${markup(release)}</div>`,
    ),
  },
  {
    name: 'press room: list of files and about box',
    text: call,
    html: page(
      call.title,
      `<main class="presse"><h1>${call.title}</h1><p>${call.lead}</p>${markup(call)}<h2>À propos de la Région</h2><p>Collectivité de 2,1 millions d’habitants, la Région emploie 4 300 agents et agit chaque jour pour les lycées, les trains, les ports et la formation.</p><h2>Documents à télécharger</h2><ul><li><a>Communiqué (PDF)</a></li><li><a>Photographies (ZIP)</a></li></ul></main>`,
    ),
    optional: [
      'À propos de la Région',
      'Collectivité de 2,1 millions d’habitants, la Région emploie 4 300 agents et agit chaque jour pour les lycées, les trains, les ports et la formation.',
    ],
  },
  {
    name: 'empty article element, text beside it',
    text: brief,
    html: page(
      brief.title,
      `<article id="ad-slot"></article><div class="z"><h2>${brief.title}</h2><p>${brief.lead}</p>${markup(brief)}</div><article class="promo"><h3>${TEASERS[2]?.[0]}</h3><p>${TEASERS[2]?.[1]}</p></article>`,
    ),
  },
  {
    name: 'paragraphs as line breaks in one division of a custom system',
    text: release,
    html: page(
      `${release.title} :: Région`,
      `<div id="g"><div id="h"><b>Région</b> <a>Accueil</a> <a>Actualités</a> <a>Contacts</a></div><div id="t">${release.title}</div><div id="x">${linesOf(release).join('<br/><br/>')}</div><div id="y">Retrouvez toute l’actualité de la Région sur son application mobile, disponible gratuitement sur tous les téléphones récents.</div></div>`,
    ),
  },
  {
    name: 'deposit of acts: text in preformatted lines',
    text: deed,
    html: page(
      deed.title,
      `<div class="barre">${menu('Actes', 'Recherche avancée')}</div><h1>${deed.title}</h1><pre>${linesOf(deed).join('\n\n')}</pre><p class="avis">Ce document est une copie ; seul l’acte publié au recueil fait foi en cas de contestation.</p>`,
    ),
    optional: ['Ce document est une copie ; seul l’acte publié au recueil fait foi en cas de contestation.'],
  },
]
