import { markup } from '../page-text.ts'
import { TEXTS } from '../texts.ts'
import { menu, page, type Shell, TEASERS } from './shell.ts'

const { release, budget, scheme, brief, call } = TEXTS

/** Banners of consent, walls and pop-ups. */
export const INTRUSIVE: readonly Shell[] = [
  {
    name: 'consent bar without a telling name',
    text: brief,
    html: page(
      brief.title,
      `<div id="bandeau-haut" style="position:fixed"><p>En poursuivant votre visite, vous acceptez que nous déposions des traceurs pour mesurer l’audience et vous proposer des vidéos, des cartes et des boutons de partage.</p><p>Vous pouvez changer d’avis à tout moment depuis la page consacrée à vos données personnelles.</p><a href="#">J’accepte</a> <a href="#">Je refuse</a></div><div class="global"><h1>${brief.title}</h1><div class="date">${brief.dateInWords}</div><p>${brief.lead}</p>${markup(brief)}</div>`,
    ),
  },
  {
    name: 'consent tool with a list of vendors at the end',
    text: release,
    html: page(
      release.title,
      `<div class="entete">${menu('Trains', 'Cars')}</div><main><h1>${release.title}</h1><p>${release.lead}</p>${markup(release)}</main><div id="tarteaucitronRoot"><div id="tarteaucitronAlertBig"><span>Ce site utilise des cookies et vous donne le contrôle sur ceux que vous souhaitez activer</span><button>OK, tout accepter</button></div><div id="tarteaucitron"><div id="tarteaucitronServices"><ul><li><b>Mesure d’audience</b><p>Les services de mesure d’audience permettent de générer des statistiques de fréquentation utiles à l’amélioration du site.</p></li><li><b>Vidéos</b><p>Les services de partage de vidéo permettent d’enrichir le site de contenu multimédia et augmentent sa visibilité.</p></li></ul></div></div></div>`,
    ),
  },
  {
    name: 'modal of consent before the page',
    text: budget,
    html: page(
      budget.title,
      `<div class="overlay"><div role="dialog" aria-label="Vos préférences"><h2>Vos données, votre choix</h2><p>Avec nos 128 partenaires, nous utilisons des identifiants pour stocker et consulter des informations sur votre terminal.</p><p>Vos choix sont conservés pendant six mois et vous pouvez les modifier en bas de chaque page.</p><ul><li>Publicités et contenus personnalisés</li><li>Études d’audience et développement de services</li></ul></div></div><div id="app"><article><h1>${budget.title}</h1><p>${budget.lead}</p>${markup(budget)}</article></div>`,
    ),
  },
  {
    name: 'consent asked in place of a video, within the text',
    text: call,
    html: page(
      call.title,
      `<main><h1>${call.title}</h1><p>${call.lead}</p><div class="video-placeholder"><p>Cette vidéo est hébergée par un tiers : en la lisant, vous acceptez le dépôt de cookies.</p><a href="#">Accepter et lire la vidéo</a></div>${markup(call)}</main>`,
    ),
  },
  {
    name: 'consent in the footer, as prose',
    text: scheme,
    html: page(
      scheme.title,
      `<div class="page"><div class="contenu"><h1>${scheme.title}</h1><p>${scheme.lead}</p>${markup(scheme)}</div><div class="basdepage"><h2>Gestion des cookies</h2><p>Nous déposons des cookies strictement nécessaires au fonctionnement du site et, avec votre accord, des cookies de statistiques.</p><p>Votre accord vaut pour treize mois ; sans réponse de votre part, aucun cookie facultatif n’est déposé sur votre appareil.</p></div></div>`,
    ),
  },
  {
    name: 'paywall after the first paragraphs',
    text: release,
    html: page(
      release.title,
      `<header><a>La Gazette du littoral</a>${menu('Politique', 'Sport', 'Faits divers')}</header><article><h1>${release.title}</h1><p class="signature">Par Anne Le Gall - Le 18 septembre 2023</p><p>${release.lead}</p>${markup(release)}<div class="abo-bloc"><h3>Cet article est réservé aux abonnés</h3><p>Il vous reste 65 % de cet article à découvrir. Soutenez une rédaction indépendante et lisez tous nos articles en illimité.</p><p>Abonnez-vous à partir d’un euro le premier mois, sans engagement de durée, et recevez chaque matin notre lettre d’information.</p><a href="/abo">Je m’abonne</a></div></article><section class="plus-lus"><h2>Les plus lus</h2>${TEASERS.map(([title, words]) => `<div><a>${title}</a><p>${words}</p></div>`).join('')}</section>`,
    ),
    optional: ['Par Anne Le Gall - Le 18 septembre 2023'],
  },
  {
    name: 'newsletter and survey between paragraphs',
    text: budget,
    html: page(
      budget.title,
      `<div class="layout"><article><h1>${budget.title}</h1><p>${budget.lead}</p>${markup({ ...budget, parts: budget.parts.slice(0, 2) })}<div class="newsletter-box"><h3>Restez informé</h3><p>Chaque jeudi, l’essentiel de l’actualité régionale dans votre boîte de réception : décisions, aides, sorties et portraits d’habitants.</p><form><input name="mail"><button>Je m’inscris</button></form></div>${markup({ ...budget, parts: budget.parts.slice(2) })}<div class="satisfaction"><p>Cette page vous a-t-elle été utile ?</p><button>Oui</button><button>Non</button></div></article></div>`,
    ),
  },
]
