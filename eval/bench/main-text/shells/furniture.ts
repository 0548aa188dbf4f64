import { linesOf, markup } from '../page-text.ts'
import { TEXTS } from '../texts.ts'
import { menu, page, type Shell, TEASERS } from './shell.ts'

const { release, budget, scheme, grants, brief, call, deed } = TEXTS

const CREDIT = '© Marc Tanguy / Région Littoral'

/** What sites put around and between the paragraphs of a text. */
export const FURNITURE: readonly Shell[] = [
  {
    name: 'boxes « à lire aussi » between paragraphs',
    text: budget,
    html: page(
      budget.title,
      `<main><h1>${budget.title}</h1><p>${budget.lead}</p>${markup({ ...budget, parts: budget.parts.slice(0, 2) })}<div class="encart"><p><strong>À lire aussi :</strong> <a href="#">Impôts : ce que la Région perçoit vraiment</a></p></div>${markup({ ...budget, parts: budget.parts.slice(2, 4) })}<p>Lire aussi : <a href="#">Trois idées reçues sur la dette des collectivités</a></p>${markup({ ...budget, parts: budget.parts.slice(4) })}</main>`,
    ),
  },
  {
    name: 'cards of other pages after the text, no telling name',
    text: brief,
    html: page(
      brief.title,
      `<div class="c1"><div class="c2"><h1>${brief.title}</h1><p>${brief.lead}</p>${markup(brief)}</div><div class="c3"><h2>Nos dernières actualités</h2>${TEASERS.map(([title, words]) => `<div class="c4"><img src="a.jpg" alt=""><h3><a href="#">${title}</a></h3><p>${words}</p><a href="#">Lire la suite</a></div>`).join('')}</div></div>`,
    ),
  },
  {
    name: 'share bars above and below, tools of the page',
    text: release,
    html: page(
      release.title,
      `<div id="main"><p class="fil"><a>Accueil</a> &gt; <a>Se déplacer</a> &gt; <a>Train</a></p><p class="outilspage"><a>A+</a> <a>A-</a> <a>Imprimer</a> <a>Envoyer à un ami</a> <a>Écouter</a></p><h1>${release.title}</h1><p>Partager sur : <a>Facebook</a> <a>X</a> <a>LinkedIn</a></p><p>${release.lead}</p>${markup(release)}<p>Partager cet article</p><p><a>Facebook</a> - <a>WhatsApp</a> - <a>Copier le lien</a></p><p><a href="#haut">Haut de page</a></p></div>`,
    ),
  },
  {
    name: 'captions and credits printed again and again',
    text: release,
    html: page(
      release.title,
      `<article><h1>${release.title}</h1><figure><img src="g.jpg" alt="Le guichet"><figcaption>Le guichet de Plouha. ${CREDIT}</figcaption></figure><p>${release.lead}</p><div class="credit">${CREDIT}</div>${markup(release)}<div class="diaporama"><div class="slide"><img src="1.jpg"><span class="legende">Le guichet de Plouha. ${CREDIT}</span></div><div class="slide"><img src="2.jpg"><span class="legende">Le quai de Guipavas. ${CREDIT}</span></div></div></article>`,
    ),
    optional: [CREDIT, `Le guichet de Plouha. ${CREDIT}`, `Le quai de Guipavas. ${CREDIT}`],
  },
  {
    name: 'press release with contacts and boilerplate links',
    text: call,
    html: page(
      call.title,
      `<main><p class="surtitre">Communiqué de presse</p><h1>${call.title}</h1><p>Publié le ${call.dateInWords}</p><p>${call.lead}</p>${markup(call)}<h2>Contact presse</h2><p>Odile Carn – 02 99 00 00 00 – presse@region-exemple.fr</p><p><a href="cp.pdf">Télécharger le communiqué (PDF, 214 ko)</a></p></main>`,
    ),
    optional: ['Contact presse', 'Odile Carn – 02 99 00 00 00 – presse@region-exemple.fr', 'Communiqué de presse'],
  },
  {
    name: 'long comments below a short text',
    text: brief,
    html: page(
      brief.title,
      `<div class="post"><h1>${brief.title}</h1><p>${brief.lead}</p>${markup(brief)}</div><div class="reactions"><h3>Vos réactions (3)</h3>${[
        'Encore une fermeture en pleine saison ! Les commerçants du bourg vont perdre la moitié de leur clientèle, et personne ne les a consultés avant de fixer ces dates.',
        'Il fallait bien réparer un jour, les joints claquent sous chaque camion depuis trois hivers et les riverains ne dorment plus, alors un peu de patience s’il vous plaît.',
        'Quelqu’un sait si la passerelle des piétons reste ouverte le soir ? Ma fille rentre du lycée à vélo et la déviation par Plounévez n’a aucun éclairage.',
      ]
        .map(
          (words, n) =>
            `<div class="reaction"><p class="auteur">Lecteur ${n + 1}</p><p>${words}</p><a>Répondre</a></div>`,
        )
        .join('')}</div>`,
    ),
  },
  {
    name: 'right column in the same container as the text',
    text: scheme,
    html: page(
      scheme.title,
      `<div class="row"><div class="col-8"><h1>${scheme.title}</h1><p>${scheme.lead}</p>${markup(scheme)}</div><div class="col-4"><div class="bloc"><h3>Votre interlocuteur</h3><p>Direction de l’économie, service de l’artisanat et du commerce de proximité, ouverte le matin.</p></div><div class="bloc"><h3>Sur le même thème</h3>${menu('Prêt artisan', 'Reprise', 'Export')}</div></div></div>`,
    ),
    optional: [
      'Votre interlocuteur',
      'Direction de l’économie, service de l’artisanat et du commerce de proximité, ouverte le matin.',
    ],
  },
  {
    name: 'mega menu with prose, before the text',
    text: grants,
    html: page(
      grants.title,
      `<div class="haut"><div class="volet"><h2>Vivre ici</h2><p>Logement, santé, loisirs : tout ce que la Région met en place pour rendre le quotidien plus simple à chaque âge de la vie.</p>${menu('Se loger', 'Se soigner', 'Bouger')}</div><div class="volet"><h2>Étudier</h2><p>Du lycée au doctorat, trouvez la bourse, le logement et le transport qui correspondent à votre parcours et à vos moyens.</p>${menu('Lycée', 'Université')}</div></div><div class="milieu"><h1>${grants.title}</h1><p>${grants.lead}</p>${markup(grants)}</div>`,
    ),
  },
  {
    name: 'acts in a viewer with metadata above',
    text: deed,
    html: page(
      'Recueil des actes',
      `<header>${menu('Recherche', 'Mes alertes')}</header><main><ul class="metas"><li>Type : délibération</li><li>Matière : finances locales</li><li>Transmis au contrôle de légalité</li></ul><h1>${deed.title}</h1>${linesOf(
        deed,
      )
        .map((line) => `<p>${line}</p>`)
        .join(
          '',
        )}<ul class="actions"><li><a>Télécharger l’acte</a></li><li><a>Signaler une erreur</a></li><li><a>S’abonner aux actes</a></li></ul></main>`,
    ),
    optional: ['Type : délibération', 'Matière : finances locales', 'Transmis au contrôle de légalité'],
  },
]
