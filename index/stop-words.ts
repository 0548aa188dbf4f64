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

/**
 * Words that ask or tell rather than name, and the currency that all amounts have: left out of a question, where people
 * write as they speak, kept in documents.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `actuellement ailleurs aller alors arrive arrivent arriver assez aucun aucune aura auraient aurait auront aussitot autant
  autour autres avaient avait avez avoir ayant beaucoup bel belle bientot bonne bonnes bons car cause celle celles ceux
  cherche cherchent chercher chez chose choses combien comment connaitre davantage dehors dela depuis derriere desormais
  dessous dessus devant devenir devient deviennent devraient devrait devoir devra devront dire disent dit doit doivent donc
  donne donnent donner encore enfin ensuite entre est-ce etaient etait etant etre euro euros existe existent face faire
  fait faites faut faudra ferait feront font grace guere ici iront jamais juste laisse laissent laisser liste loin lorsque
  maintenant malgre mettent mettre mieux moi moment montre montrer meme memes ni ou oui parce parmi parti partir pendant
  permet permettre peut peut-on peuvent peux plusieurs plutot possible pourquoi pourra pourront pourrait pouvoir prend
  prendre prennent presque prete puis quand quasi quel quelle quelles quelque quelques quels qui quoi rend rendent rendre
  reste restent rester rien sais sait sauf savent savoir selon sera serait seront seul seule seulement seuls sinon
  souhaite souhaitent soient sont souvent surtout tandis tant tellement tenir tient toujours toute toutes tres trop trouve
  trouvent trouver venir vers veulent veut veux via vient viennent vite voici voient voila voir voit voudrais voudrait
  voulait vouloir vraiment vrai`.split(/\s+/),
)
