import { markup, sectionsOf } from '../page-text.ts'
import { TEXTS } from '../texts.ts'
import { menu, page, type Shell, TEASERS } from './shell.ts'

const { release, budget, scheme, grants, call, brief, questions } = TEXTS

/** Content management systems with the markup of their usual themes. */
export const CMS: readonly Shell[] = [
  {
    name: 'WordPress, classic theme with comments',
    text: release,
    html: page(
      `${release.title} - Région Littoral`,
      `<div id="page"><div id="masthead"><a href="/">Région Littoral</a></div><div id="site-navigation">${menu('Aides', 'Élus', 'Agenda')}</div>
<div id="content"><div id="primary"><div class="post-12 post type-post hentry"><h1 class="entry-title">${release.title}</h1><div class="entry-meta"><span class="posted-on">Publié le ${release.dateInWords}</span></div>
<div class="entry-content"><p>${release.lead}</p>${markup(release)}</div><div class="entry-footer">Classé dans <a>Transports</a>, étiquettes : <a>gares</a>, <a>train</a></div></div>
<div id="comments" class="comments-area"><h2>2 réflexions sur « ${release.title} »</h2><ol class="comment-list"><li><p>Quelle bonne nouvelle, voilà dix ans que l’on réclame un agent dans notre gare le matin, et tout le monde avait fini par prendre la voiture !</p></li><li><p>J’espère que les horaires seront tenus, car l’an dernier le guichet de Plouha n’ouvrait qu’un jour sur trois malgré les annonces répétées.</p></li></ol></div></div>
<div id="secondary" class="widget-area"><h2>Articles récents</h2>${menu('Un marché', 'Un concert', 'Une exposition')}</div></div></div><div id="colophon">Fièrement propulsé par WordPress</div>`,
    ),
  },
  {
    name: 'WordPress, blocks and sharing plug-ins',
    text: budget,
    html: page(
      budget.title,
      `<header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">Ma région</a></p>${menu('Actualités', 'Vos aides')}</div></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${budget.title}</h1><div class="wp-block-post-date"><time datetime="${budget.date}">${budget.dateInWords}</time></div>
<div class="entry-content wp-block-post-content"><div class="sharedaddy sd-sharing-enabled"><h3>Partager :</h3>${menu('Facebook', 'LinkedIn')}</div><p class="has-large-font-size">${budget.lead}</p>${markup(budget)}<div class="jp-relatedposts"><h3>Similaire</h3><p>${TEASERS[0]?.[1]}</p></div></div></main>
<footer class="wp-block-template-part"><p>Région – 2 rue des Halles – 35000 Rennes – Standard ouvert du lundi au vendredi de neuf heures à dix-sept heures trente.</p></footer>`,
    ),
  },
  {
    name: 'page builder of nested divisions',
    text: call,
    html: page(
      `${call.title} | Région`,
      `<div data-elementor-type="header" class="elementor elementor-location-header"><div class="elementor-widget-nav-menu">${menu('Aides', 'Ports', 'Contact')}</div></div>
<div data-elementor-type="single-post" class="elementor"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${call.title}</h1></div></div></div></div></div></section>
${sectionsOf({ ...call, parts: [{ kind: 'paragraph', text: call.lead }, ...call.parts] })
  .map(
    ({ heading, body }) =>
      `<section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap">${heading === null ? '' : `<div class="elementor-element elementor-widget-heading"><div class="elementor-widget-container"><h2>${heading}</h2></div></div>`}<div class="elementor-element elementor-widget-text-editor"><div class="elementor-widget-container">${body}</div></div></div></div></div></section>`,
  )
  .join('')}
<section class="elementor-section"><div class="elementor-widget-posts"><h2>Nos autres appels</h2>${TEASERS.map(([title, words]) => `<div class="elementor-post"><h3><a href="#">${title}</a></h3><p>${words}</p></div>`).join('')}</div></section></div>
<div data-elementor-type="footer" class="elementor elementor-location-footer"><p>Tous droits réservés – Région – mentions légales – plan du site</p></div>`,
    ),
  },
  {
    name: 'Drupal 7, regions and blocks',
    text: scheme,
    html: page(
      `${scheme.title} | Région Armor`,
      `<div id="page-wrapper"><div id="header"><div class="region region-header"><div id="block-menu-main" class="block block-menu">${menu('Accueil', 'Aides', 'Institution')}</div></div></div><div id="breadcrumb"><h2 class="element-invisible">Vous êtes ici</h2><div class="breadcrumb"><a>Accueil</a> » <a>Aides</a></div></div>
<div id="main"><div id="content" class="column"><h1 class="title" id="page-title">${scheme.title}</h1><div class="tabs"></div><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div class="node node-aide"><div class="submitted">Soumis par redaction le ${scheme.dateInWords}</div><div class="field field-name-field-chapo"><div class="field-items"><div class="field-item even">${scheme.lead}</div></div></div><div class="field field-name-body"><div class="field-items"><div class="field-item even">${markup(scheme)}</div></div></div></div></div></div><div id="block-views-aides" class="block block-views"><h2>Dans la même rubrique</h2><div class="content">${TEASERS.map(([title, words]) => `<div class="views-row"><h3><a>${title}</a></h3><p>${words}</p></div>`).join('')}</div></div></div></div>
<div id="sidebar-second"><div class="region"><div class="block"><h2>Une question ?</h2><p>Nos conseillers vous répondent au numéro vert régional, gratuit depuis un poste fixe, du lundi au vendredi.</p></div></div></div></div><div id="footer">Région Armor</div></div>`,
    ),
    optional: [`Soumis par redaction le ${scheme.dateInWords}`],
  },
  {
    name: 'Drupal 10, paragraphs module',
    text: questions,
    html: page(
      questions.title,
      `<div class="dialog-off-canvas-main-canvas"><header role="banner"><nav role="navigation">${menu('Lycées', 'Formation')}</nav></header><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div data-drupal-messages-fallback class="hidden"></div><article class="node node--type-page node--view-mode-full"><h1><span class="field field--name-title">${questions.title}</span></h1><div class="node__content"><div class="field field--name-field-intro">${questions.lead}</div><div class="field field--name-field-paragraphs">${sectionsOf(
        questions,
      )
        .map(
          ({ heading, body }) =>
            `<div class="field__item"><div class="paragraph paragraph--type--texte"><div class="field__label">${heading}</div><div class="text-formatted">${body}</div></div></div>`,
        )
        .join(
          '',
        )}</div></div></article></div></main><footer role="contentinfo"><p>Conseil régional, place du Parlement, accueil du public sur rendez-vous tous les matins.</p></footer></div>`,
    ),
  },
  {
    name: 'TYPO3, content elements',
    text: grants,
    html: page(
      `${grants.title}: Région`,
      `<div id="topmenu">${menu('Sport', 'Culture')}</div><div id="rootline">Vous êtes ici : <a>Accueil</a> / <a>Sport</a></div><div id="c100" class="csc-default"><div class="csc-header"><h1>${grants.title}</h1></div></div><!--TYPO3SEARCH_begin--><div id="c101" class="frame frame-default frame-type-text"><p class="bodytext">${grants.lead}</p></div><div id="c102" class="frame frame-type-table">${markup(grants)}</div><!--TYPO3SEARCH_end--><div id="c103" class="frame frame-type-menu"><header><h3>Pages liées</h3></header>${menu('Les clubs', 'Les ligues', 'Les sites')}</div><div id="footer">${menu('Plan du site', 'Accessibilité : non conforme')}</div>`,
    ),
  },
  {
    name: 'SPIP',
    text: release,
    html: page(
      `${release.title} - Littoral`,
      `<div id="page"><div id="entete"><a href="/">Littoral</a></div><div id="nav">${menu('Brèves', 'Dossiers')}</div><div id="conteneur"><div id="contenu"><div id="hierarchie"><a>Accueil</a> &gt; <a>Transports</a> &gt; Gares</div><div class="cartouche"><h1 class="crayon article-titre-41">${release.title}</h1><p class="info-publi"><abbr class="published" title="${release.date}T09:00:00Z">${release.dateInWords}</abbr>, par <span class="vcard author">Rédaction</span></p></div><div class="crayon article-chapo-41 chapo"><p>${release.lead}</p></div><div class="crayon article-texte-41 texte">${markup(release, 'h3 class="spip"').replace(/<\/h3 class="spip">/gu, '</h3>')}</div><a href="#forum" class="repondre">Répondre à cet article</a></div></div><div id="navigation"><div class="rubriques"><h2>Rubriques</h2>${menu('Trains', 'Cars', 'Vélos')}</div></div><div id="extra"><div class="liste articles"><h2>Dans la même rubrique</h2>${menu('Une ligne', 'Un car', 'Un pôle')}</div></div><div id="pied">2010-2023 Littoral | Se connecter | Plan du site | RSS 2.0</div></div>`,
    ),
    optional: [`${release.dateInWords}, par Rédaction`],
  },
  {
    name: 'Joomla, module positions',
    text: brief,
    html: page(
      brief.title,
      `<div class="body"><header class="header"><div class="moduletable_menu">${menu('Routes', 'Ponts')}</div></header><div class="row-fluid"><main id="content" class="span9"><div class="item-page"><div class="page-header"><h2>${brief.title}</h2></div><div class="icons"><div class="btn-group"><a class="btn dropdown-toggle">Outils</a>${menu('Imprimer', 'E-mail')}</div></div><dl class="article-info muted"><dt class="article-info-term">Détails</dt><dd class="createdby">Écrit par Super Utilisateur</dd><dd class="hits">Affichages : 1284</dd></dl><p>${brief.lead}</p>${markup(brief)}<ul class="pager pagenav"><li class="previous"><a>Précédent</a></li><li class="next"><a>Suivant</a></li></ul></div></main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Les plus lus</h3>${menu('Neige', 'Vent', 'Crue')}</div></div></div><footer class="footer">© Région</footer></div>`,
    ),
    optional: ['Écrit par Super Utilisateur', 'Détails'],
  },
  {
    name: 'portal of portlets',
    text: budget,
    html: page(
      `${budget.title} - Conseil régional`,
      `<div id="wrapper"><header id="banner"><div class="portlet-nav">${menu('Conseil', 'Politiques')}</div></header><section id="content"><div class="portlet-layout row"><div class="portlet-column col-md-8"><div class="portlet-boundary portlet-asset-publisher"><section class="portlet"><div class="portlet-content"><div class="asset-full-content"><h1 class="header-title">${budget.title}</h1><div class="journal-content-article"><div class="chapeau">${budget.lead}</div>${markup(budget, 'h3')}</div><div class="taglib-ratings">Évaluez : (0 Votes)</div></div></div></section></div></div><div class="portlet-column col-md-4"><div class="portlet-boundary"><section class="portlet"><h2 class="portlet-title-text">À la une</h2>${TEASERS.map(([title, words]) => `<div class="entry"><h4>${title}</h4><p>${words}</p></div>`).join('')}</section></div></div></div></section><footer id="footer">Powered by un portail</footer></div>`,
    ),
  },
]
