/** Words, lower case and without accents, that say nothing of a subject and are left out of the index. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai aient ainsi alors apres as au aucun aucune aupres aura auront aussi autre autres aux avaient avait avant avec
  avez avoir avons ayant c car ce ceci cela celle celles celui cependant certain certaines certains ces cet cette ceux
  chacun chacune chaque chez ci comme d dans de deja depuis des desormais deux dont donc du durant elle elles en encore
  enfin entre es est et etaient etait etant ete etes etre eu eux fait faire font fut hors il ils j je l la le les leur
  leurs lors lorsque lui m ma mais me meme memes mes moi moins mon n ne ni nos notamment notre nous on ont ou par
  parmi pas pendant peu peut peuvent plus pour pourra pourront puis puisque qu quand que quel quelle quelles quels qui
  quoi s sa sans se selon sera seront ses si soit son sont sous sur t ta te tel telle telles tels tes toi ton toujours
  tous tout toute toutes tres tu un une vers via voici voila vont vos votre vous y`.split(/\s+/),
)

/** Words that ask rather than name, and the currency that all amounts have: left out of a question, kept in documents. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `actuellement avoir beaucoup cherche chercher combien comment connaitre dire donne donner euro euros existe liste montre montrer
  moi ou peut-on pourquoi pouvoir quand quel quelle quelles quels qui quoi savoir sait souhaite trouver veux voudrais
  voir`.split(/\s+/),
)
