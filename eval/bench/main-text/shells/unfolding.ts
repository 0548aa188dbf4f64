import { linesOf, markup, sectionsOf } from '../page-text.ts'
import { TEXTS } from '../texts.ts'
import { menu, page, type Shell, TEASERS } from './shell.ts'

const { release, budget, scheme, grants, call, questions, brief } = TEXTS

/** Text that a click shows, text shown twice, text for other ways of reading. */
export const UNFOLDING: readonly Shell[] = [
  {
    name: 'accordion of buttons and closed panels',
    text: questions,
    html: page(
      questions.title,
      `<main><h1>${questions.title}</h1><p>${questions.lead}</p><div class="accordion">${sectionsOf(questions)
        .map(
          ({ heading, body }, n) =>
            `<h3 class="accordion-title"><button aria-expanded="false" aria-controls="p${n}">${heading}</button></h3><div id="p${n}" class="accordion-panel collapse" aria-hidden="true" style="display:none">${body}</div>`,
        )
        .join('')}</div></main><footer>${menu('Mentions', 'Contact')}</footer>`,
    ),
  },
  {
    name: 'details and summaries',
    text: scheme,
    html: page(
      scheme.title,
      `<main><h1>${scheme.title}</h1><p>${scheme.lead}</p>${sectionsOf(scheme)
        .map(({ heading, body }) => `<details><summary>${heading}</summary>${body}</details>`)
        .join('')}</main>`,
    ),
  },
  {
    name: 'tabs whose panels are hidden but the first',
    text: call,
    html: page(
      call.title,
      `<div class="page"><h1>${call.title}</h1><p>${call.lead}</p><ul class="nav nav-tabs" role="tablist">${sectionsOf(
        call,
      )
        .map(
          ({ heading }, n) =>
            `<li role="presentation"><a role="tab" href="#t${n}">${heading ?? 'L’essentiel'}</a></li>`,
        )
        .join('')}</ul><div class="tab-content">${sectionsOf(call)
        .map(
          ({ heading, body }, n) =>
            `<div role="tabpanel" id="t${n}" class="tab-pane ${n === 0 ? 'active' : 'fade'}" ${n === 0 ? '' : 'hidden'}>${heading === null ? '' : `<h2>${heading}</h2>`}${body}</div>`,
        )
        .join('')}</div></div>`,
    ),
    optional: ['L’essentiel'],
  },
  {
    name: 'application with its text for those without scripts',
    text: brief,
    html: page(
      brief.title,
      `<div id="root"><div class="spinner">Chargement en cours…</div></div><noscript><h1>${brief.title}</h1><p>${brief.lead}</p>${markup(brief)}</noscript><script>window.__STATE__={"a":1}</script>`,
    ),
  },
  {
    name: 'the text twice, for large and small screens',
    text: release,
    html: page(
      release.title,
      `<div class="d-none d-lg-block"><h1>${release.title}</h1><p>${release.lead}</p>${markup(release)}</div><div class="d-lg-none"><h1>${release.title}</h1><p>${release.lead}</p>${markup(release)}</div>`,
    ),
  },
  {
    name: 'version to print',
    text: budget,
    html: page(
      `Imprimer : ${budget.title}`,
      `<body onload="window.print()"><div class="print-logo"><img src="logo.png" alt=""></div><div class="print-site_name">Publié sur <em>Région</em> (https://www.region-exemple.fr)</div><div class="print-breadcrumb">Accueil &gt; ${budget.title}</div><h1 class="print-title">${budget.title}</h1><div class="print-content"><p>${budget.lead}</p>${markup(budget)}</div><div class="print-source_url"><strong>URL source :</strong> https://www.region-exemple.fr/budget</div>`,
    ),
    optional: ['URL source : https://www.region-exemple.fr/budget'],
  },
  {
    name: 'accelerated mobile page',
    text: release,
    html: page(
      release.title,
      `<amp-consent layout="nodisplay" id="consent"><div id="c"><p>Nous et nos partenaires stockons des informations sur votre appareil.</p><button on="tap:consent.accept">Accepter</button></div></amp-consent><amp-sidebar id="s" layout="nodisplay">${menu('Une', 'Vidéos')}</amp-sidebar><header class="amp-wp-header"><a href="/">Littoral</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${release.title}</h1><div class="amp-wp-meta"><time datetime="${release.date}">${release.dateInWords}</time></div></header><div class="amp-wp-article-content"><p>${release.lead}</p><amp-ad width="300" height="250" type="x"></amp-ad>${markup(release)}</div></article><amp-list src="/r"><div>Chargement d’autres articles</div></amp-list>`,
    ),
  },
  {
    name: 'endless page: other articles follow in full',
    text: grants,
    html: page(
      grants.title,
      `<main><article class="current"><h1>${grants.title}</h1><p>${grants.lead}</p>${markup(grants)}</article><article class="next"><h2>${TEASERS[0]?.[0]}</h2>${TEASERS.map(([, words]) => `<p>${words}</p>`).join('')}</article><article class="next"><h2>${TEASERS[1]?.[0]}</h2>${TEASERS.map(([, words]) => `<p>${words} Une rencontre est prévue à la médiathèque.</p>`).join('')}</article></main>`,
    ),
  },
  {
    name: 'divisions only, no headings, names that say nothing',
    text: call,
    html: page(
      call.title,
      `<div class="a1"><div class="a2"><a href="/">Région</a><a href="/x">Mer</a><a href="/y">Ports</a></div><div class="a3"><div class="a4">${call.title}</div>${linesOf(
        call,
      )
        .map((line) => `<div class="a5">${line}</div>`)
        .join(
          '',
        )}</div><div class="a6"><div>Conseil régional, boîte postale 1204, ouvert au public les jours de semaine de neuf heures à seize heures.</div></div></div>`,
    ),
  },
]
