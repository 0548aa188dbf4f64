/** Given names that open the name of a person; those that also open names of bodies (« Jean-Macé ») are left in. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'Adrien Agathe Agnès Alain Albert Alexandra Alexandre Alexis Alice Aline Amandine Amélie Anaïs André Andrée Angèle ' +
    'Anne Annick Annie Anthony Antoine Antonin Ariane Arlette Armand Arnaud Arthur Aude Audrey Aurélie Aurélien Axel ' +
    'Baptiste Barbara Bastien Béatrice Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno Camille Carine Carole ' +
    'Caroline Catherine Cécile Cédric Céline Chantal Charles Charlotte Christelle Christian Christiane Christine ' +
    'Christophe Claire Clara Claude Claudine Clémence Clément Colette Corinne Cyril Damien Daniel Danièle Danielle David ' +
    'Delphine Denis Denise Didier Dominique Édith Édouard Élisabeth Élise Élodie Éloïse Emma Emmanuel Emmanuelle Éric ' +
    'Estelle Étienne Eugène Eva Évelyne Fabien Fabienne Fabrice Fanny Fatima Félix Ferdinand Florence Florent Florian ' +
    'France-Lise Francis Franck François Françoise Frédéric Frédérique Gabriel Gaël Gaëlle Gaétan Geneviève Geoffrey ' +
    'Georges Gérald Gérard Germain Ghislaine Gilbert Gilles Gisèle Grégoire Grégory Guillaume Gustave Guy Gwenaël Hélène ' +
    'Henri Hervé Huguette Hugo Hugues Inès Irène Isabelle Jacqueline Jacques Jean Jeanne Jeannine Jérémie Jérémy Jérôme ' +
    'Jessica Joël Joëlle Jonathan José Joseph Josette Julia Julie Julien Juliette Justine Karim Karine Katia Laetitia ' +
    'Laura Laure Laurence Laurent Léa Léo Léon Léonie Lionel Lise Louis Louise Loïc Luc Lucas Lucie Lucien Ludovic Lydie ' +
    'Madeleine Magali Manon Marc Marcel Marcelle Margaux Marguerite Marianne Marie Marine Marion Marius Marlène Martial ' +
    'Martin Martine Mathieu Mathilde Matthieu Maud Maurice Maxime Mélanie Michel Michèle Micheline Mickaël Mireille ' +
    'Mohamed Monique Morgane Muriel Myriam Nadège Nadia Nadine Natacha Nathalie Nelly Nicolas Nicole Noémie Odile Olivier ' +
    'Pascal Pascale Patrice Patricia Patrick Paul Paule Pauline Philippe Pierre Pierrette Quentin Rachel Rachid Raphaël ' +
    'Raymond Régine Régis Rémi Rémy Renaud René Renée Richard Robert Roger Roland Romain Ronan Rose Samuel Sandra ' +
    'Sandrine Sarah Sébastien Serge Séverine Simon Simone Solange Sonia Sophie Stéphane Stéphanie Suzanne Sylvain Sylvie ' +
    'Tanguy Théo Thérèse Thibault Thierry Thomas Valentin Valérie Vanessa Véronique Victor Vincent Virginie Viviane ' +
    'Xavier Yann Yannick Yasmina Yohan Yves Yvette Yvon Yvonne Zoé'
  ).split(' '),
)

/** « Claire Aubert », « Jean-Luc Morel », « Mme Odoul »: who is named is a person. */
export function isPerson(name: string): boolean {
  if (/^(?:Mme|Mmes|MM?|Monsieur|Madame|Mlle|Me|Dr)[. ]/u.test(name)) return true
  const given = /^(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)? (?:d[eu] |d')?\p{Lu}/u.exec(name)?.[1]
  return given !== undefined && GIVEN_NAMES.has(given)
}
